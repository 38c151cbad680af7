// SPDX-License-Identifier: Apache-2.0

/// Base64 as `!!binary` scalars hold it.
enum Base64 {
  /// The text that the bytes behind the base64 are, or nil when it is none.
  ///
  /// Line breaks are skipped, padding is required, and each byte that is no UTF-8 becomes U+FFFD,
  /// as it does when Go writes the string as JSON.
  /// - Source: <https://datatracker.ietf.org/doc/html/rfc4648#section-4>
  static func text(_ encoded: Span<UInt8>) -> String? {
    guard let bytes = decode(encoded) else { return nil }
    var text = ""
    var rest = bytes[...]
    while !rest.isEmpty {
      // The longest run of valid text, then one byte that is none.
      do throws(UTF8.ValidationError) {
        text += String(copying: try UTF8Span(validating: rest.span))
        break
      } catch {
        let end = rest.startIndex + error.byteOffsets.lowerBound
        text += String(decoding: rest[..<end], as: UTF8.self) + "\u{FFFD}"
        rest = rest[(end + 1)...]
      }
    }
    return text
  }

  /// The bytes, or nil when the text is no base64 or its padding is wrong.
  private static func decode(_ encoded: Span<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(encoded.count / 4 * 3)
    var group: UInt32 = 0
    var digits = 0
    var padding = 0
    for index in encoded.indices where encoded[index] != "\n" && encoded[index] != "\r" {
      let byte = encoded[index]
      if byte == "=" {
        padding += 1
        continue
      }
      guard padding == 0, let digit = digit(byte) else { return nil }
      group = group << 6 | digit
      digits += 1
      if digits == 4 {
        bytes += [UInt8(group >> 16 & 0xFF), UInt8(group >> 8 & 0xFF), UInt8(group & 0xFF)]
        (group, digits) = (0, 0)
      }
    }
    switch (digits, padding) {
    case (0, 0): break
    case (2, 2): bytes.append(UInt8(group >> 4 & 0xFF))
    case (3, 1): bytes += [UInt8(group >> 10 & 0xFF), UInt8(group >> 2 & 0xFF)]
    default: return nil
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case "A"..."Z": UInt32(byte) - 65
    case "a"..."z": UInt32(byte) - 71
    case "0"..."9": UInt32(byte) + 4
    case "+": 62
    case "/": 63
    default: nil
    }
  }
}
