// SPDX-License-Identifier: Apache-2.0

/// Bytes as lowercase hexadecimal digits, two a byte.
func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
  unsafe String(unsafeUninitializedCapacity: bytes.count * 2) { text in
    var filled = 0
    for byte in bytes {
      unsafe text[filled] = hexadecimalDigit(byte >> 4)
      unsafe text[filled + 1] = hexadecimalDigit(byte & 15)
      filled += 2
    }
    return filled
  }
}

/// The lowercase digit of a number from 0 to 15.
func hexadecimalDigit(_ number: UInt8) -> UInt8 {
  number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") - 10 + number
}
