// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Reads what a backslash begins, outside of a class.
  mutating func readEscapedElement() throws(RegularExpressionError) {
    if let letter = peek(1), let assertion = Parser.assertion(of: letter) {
      position += 2
      return append(.assertion(assertion))
    }
    if peek(1) == UInt32(UInt8(ascii: "C")) {
      position += 2
      throw failure(.invalidEscape, from: position - 2)
    }
    if peek(1) == UInt32(UInt8(ascii: "Q")) { return readQuotation() }
    if let item = try readClassEscape() {
      return append(.characterClass(CharacterClass([item], ignoresCase: flags.ignoresCase)))
    }
    append(scalar: try readEscapedScalar())
  }

  private static func assertion(of letter: UInt32) -> Assertion? {
    switch Unicode.Scalar(letter) {
    case "A": .beginningOfText
    case "z": .endOfText
    case "b": .wordBoundary
    case "B": .noWordBoundary
    default: nil
    }
  }

  /// Reads `\Q...\E`, between which every scalar is itself; without an end it reaches to the end.
  private mutating func readQuotation() {
    position += 2
    while let scalar = peek() {
      if scalar == 0x5C, peek(1) == UInt32(UInt8(ascii: "E")) {
        position += 2
        return
      }
      position += 1
      append(scalar: scalar)
    }
  }

  /// Reads `\d`, `\pL`, `\p{Greek}` and their like, or nothing.
  mutating func readClassEscape() throws(RegularExpressionError) -> CharacterClass.Item? {
    guard peek() == 0x5C, let letter = peek(1), letter < 0x80 else { return nil }
    if letter | 0x20 == UInt32(UInt8(ascii: "p")) { return try readUnicodeClass() }
    guard let item = CharacterClass.Item.perl(UInt8(letter)) else { return nil }
    position += 2
    return item
  }

  private mutating func readUnicodeClass() throws(RegularExpressionError) -> CharacterClass.Item {
    let start = position
    var isNegated = peek(1) == UInt32(UInt8(ascii: "P"))
    position = min(position + 3, scalars.count)
    var name = text(from: start + 2)
    if name == "{" {
      guard let end = scalars[start...].firstIndex(of: UInt32(UInt8(ascii: "}"))) else {
        throw failure(.invalidCharacterRange, from: start, to: scalars.count)
      }
      name = text(from: position, to: end)
      position = end + 1
    }
    if name.hasPrefix("^") {
      isNegated.toggle()
      name.removeFirst()
    }
    guard let item = UnicodeTable.item(named: name, isNegated: isNegated) else {
      throw failure(.invalidCharacterRange, from: start)
    }
    return item
  }

  /// Reads an escape that stands for one scalar: `\.`, `\n`, `\x41`, `\x{10FFFF}`, `\101`.
  mutating func readEscapedScalar() throws(RegularExpressionError) -> UInt32 {
    let start = position
    position += 1
    guard let scalar = peek() else {
      throw RegularExpressionError(code: .trailingBackslash, expression: "")
    }
    position += 1
    switch Unicode.Scalar(scalar) {
    case "a": return 0x07
    case "f": return 0x0C
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "v": return 0x0B
    case "x":
      if let value = readHexadecimal() { return value }
    case let digit? where ("0"..."7").contains(digit):
      // A single digit other than zero would be a reference to a group.
      if scalar == 0x30 || Parser.isOctal(peek()) { return readOctal(first: scalar) }
    default:
      if scalar < 0x80, !Parser.isLetterOrDigit(scalar) { return scalar }
    }
    throw failure(.invalidEscape, from: start)
  }

  private mutating func readOctal(first: UInt32) -> UInt32 {
    var value = first - 0x30
    for _ in 0..<2 {
      guard let digit = peek(), Parser.isOctal(digit) else { break }
      value = value * 8 + (digit - 0x30)
      position += 1
    }
    return value
  }

  /// Reads the digits after `\x`: two, or any number of them in braces.
  private mutating func readHexadecimal() -> UInt32? {
    guard let first = peek() else { return nil }
    position += 1
    if first == UInt32(UInt8(ascii: "{")) {
      var value: UInt32 = 0
      var count = 0
      while let scalar = peek() {
        position += 1
        if scalar == UInt32(UInt8(ascii: "}")) { return count > 0 ? value : nil }
        guard let digit = Parser.hexadecimal(scalar) else { return nil }
        value = value * 16 + digit
        count += 1
        if value > 0x10_FFFF { return nil }
      }
      return nil
    }
    guard let second = peek() else { return nil }
    position += 1
    guard let high = Parser.hexadecimal(first), let low = Parser.hexadecimal(second) else {
      return nil
    }
    return high * 16 + low
  }

  private static func isOctal(_ scalar: UInt32?) -> Bool {
    scalar.map { (0x30...0x37).contains($0) } ?? false
  }

  /// Whether the scalar is an ASCII letter or digit.
  static func isLetterOrDigit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func hexadecimal(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x30...0x39: scalar - 0x30
    case 0x41...0x46: scalar - 0x41 + 10
    case 0x61...0x66: scalar - 0x61 + 10
    default: nil
    }
  }
}
