// SPDX-License-Identifier: Apache-2.0

/// Base64 as Kubernetes writes the data of a Secret: the standard alphabet, with padding.
///
/// Source: RFC 4648, section 4, <https://www.rfc-editor.org/rfc/rfc4648#section-4>.
package enum Base64 {
  /// Encodes bytes; four characters for each three bytes, and no line breaks.
  package static func encode(_ bytes: Span<UInt8>) -> String {
    let (groups, rest) = bytes.count.quotientAndRemainder(dividingBy: 3)
    let capacity = (groups + (rest == 0 ? 0 : 1)) * 4
    return unsafe String(unsafeUninitializedCapacity: capacity) { text in
      for group in 0..<groups {
        let start = group * 3
        let bits = UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8
        unsafe write(bits | UInt32(bytes[start + 2]), to: text, at: group * 4)
      }
      guard rest > 0 else { return capacity }
      let last = rest == 2 ? UInt32(bytes[bytes.count - 1]) << 8 : 0
      unsafe write(UInt32(bytes[groups * 3]) << 16 | last, to: text, at: groups * 4)
      unsafe text[capacity - 1] = padding
      if rest == 1 { unsafe text[capacity - 2] = padding }
      return capacity
    }
  }
  /// Decodes text that is Base64 and nothing else.
  ///
  /// Strict: no line breaks or spaces, padding where it belongs, and no bits left over after the
  /// last byte, so that every byte sequence has exactly one text.
  ///
  /// - Throws: ``Base64Error``, which names the offset and never quotes the text.
  package static func decode(_ text: String) throws(Base64Error) -> [UInt8] {
    let characters = text.utf8.span
    guard characters.count % 4 == 0 else { throw .length(characters.count) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(characters.count / 4 * 3)
    for start in stride(from: 0, to: characters.count, by: 4) {
      let isLast = start == characters.count - 4
      let count = isLast ? 4 - paddingCount(characters) : 4
      var group: UInt32 = 0
      for offset in start..<start + 4 {
        var digit: UInt8 = 0
        if offset < start + count {
          guard let found = self.digit(characters[offset]) else { throw .character(offset) }
          digit = found
        }
        group = group << 6 | UInt32(digit)
      }
      let unused: UInt32 = count == 4 ? 0 : count == 3 ? 0xFF : 0xFFFF
      guard group & unused == 0 else { throw .leftOverBits(start + count - 1) }
      for position in 0..<count - 1 {
        bytes.append(UInt8(truncatingIfNeeded: group >> (16 - 8 * position)))
      }
    }
    return bytes
  }

  private static let padding = UInt8(ascii: "=")

  /// How many of the last two characters are padding, read as one run from the end.
  private static func paddingCount(_ characters: Span<UInt8>) -> Int {
    guard characters[characters.count - 1] == padding else { return 0 }
    return characters[characters.count - 2] == padding ? 2 : 1
  }

  /// Writes the four characters of 24 bits.
  @inline(__always)
  private static func write(
    _ bits: UInt32,
    to text: UnsafeMutableBufferPointer<UInt8>,
    at position: Int
  ) {
    unsafe text[position] = character(bits >> 18)
    unsafe text[position + 1] = character(bits >> 12 & 63)
    unsafe text[position + 2] = character(bits >> 6 & 63)
    unsafe text[position + 3] = character(bits & 63)
  }

  /// The character of a number below 64.
  ///
  /// Without a branch, which takes a third of the time of a `switch`: digits of secrets are random.
  @inline(__always)
  private static func character(_ digit: UInt32) -> UInt8 {
    var code = digit &+ 65  // A to Z
    code &+= digit > 25 ? 6 : 0  // a to z
    code &-= digit > 51 ? 75 : 0  // 0 to 9
    code &-= digit > 61 ? 15 : 0  // +
    code &+= digit > 62 ? 3 : 0  // /
    return UInt8(truncatingIfNeeded: code)
  }

  private static func digit(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

/// Why a text is not Base64; names offsets, never content.
package struct Base64Error: Error, Sendable, Hashable, CustomStringConvertible {
  /// One sentence: `not base64: the character at offset 5 is not in the alphabet`.
  package let description: String

  fileprivate static func length(_ count: Int) -> Base64Error {
    Base64Error(description: "not base64: \(count) characters are no multiple of 4")
  }

  fileprivate static func character(_ offset: Int) -> Base64Error {
    Base64Error(description: "not base64: the character at offset \(offset) is not in the alphabet")
  }

  fileprivate static func leftOverBits(_ offset: Int) -> Base64Error {
    Base64Error(description: "not base64: the character at offset \(offset) has bits left over")
  }
}
