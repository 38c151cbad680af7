// SPDX-License-Identifier: Apache-2.0

/// Bytes as lowercase hexadecimal digits, two a byte.
func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
  let digits: StaticString = "0123456789abcdef"
  return digits.withUTF8Buffer { digits in
    unsafe String(unsafeUninitializedCapacity: bytes.count * 2) { text in
      var filled = 0
      for byte in bytes {
        unsafe text[filled] = digits[Int(byte >> 4)]
        unsafe text[filled + 1] = digits[Int(byte & 15)]
        filled += 2
      }
      return filled
    }
  }
}
