// SPDX-License-Identifier: Apache-2.0

// Bytes of text beside character literals: `byte == "-"` reads as what it means. The literals are
// constants of this module and ASCII, so the conversion cannot trap.

extension UInt8 {
  static func == (byte: UInt8, character: Unicode.Scalar) -> Bool {
    byte == UInt8(ascii: character)
  }

  static func != (byte: UInt8, character: Unicode.Scalar) -> Bool {
    byte != UInt8(ascii: character)
  }

  static func ~= (character: Unicode.Scalar, byte: UInt8) -> Bool {
    byte == UInt8(ascii: character)
  }

  static func ~= (characters: ClosedRange<Unicode.Scalar>, byte: UInt8) -> Bool {
    byte >= UInt8(ascii: characters.lowerBound) && byte <= UInt8(ascii: characters.upperBound)
  }

  /// Whether this is one of `0` to `9`.
  var isDigit: Bool { "0"..."9" ~= self }

  /// The value of a hexadecimal digit of either case, or nil for every other byte.
  var hexadecimalDigit: UInt64? {
    switch self {
    case "0"..."9": UInt64(self & 0x0F)
    case "a"..."f", "A"..."F": UInt64(self & 0x0F) + 9
    default: nil
    }
  }
}

extension Span<UInt8> {
  /// Whether a byte of that character stands at that position; false beyond the end.
  func has(_ character: Unicode.Scalar, at index: Int) -> Bool {
    index < count && self[index] == character
  }

  /// Whether a sign stands at that position; false beyond the end.
  func hasSign(at index: Int) -> Bool { has("-", at: index) || has("+", at: index) }

  /// Whether a digit stands at that position; false beyond the end.
  func hasDigit(at index: Int) -> Bool { index < count && self[index].isDigit }

  /// The position of the first byte from there on that is no digit.
  func endOfDigits(from start: Int) -> Int {
    var index = start
    while hasDigit(at: index) { index += 1 }
    return index
  }

  /// Whether the character stands anywhere in the text.
  func contains(_ character: Unicode.Scalar) -> Bool {
    for index in indices where self[index] == character { return true }
    return false
  }
}

extension String {
  /// The text of those bytes; what is no UTF-8 becomes U+FFFD.
  init(copying utf8: Span<UInt8>) {
    // The buffer lives as long as the span, and the string copies it.
    self = unsafe utf8.withUnsafeBufferPointer { buffer in
      unsafe String(decoding: buffer, as: UTF8.self)
    }
  }
}
