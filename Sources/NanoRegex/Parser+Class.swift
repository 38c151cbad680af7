// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Reads a class in brackets.
  mutating func readClass() throws(RegularExpressionError) -> CharacterClass {
    let start = position
    position += 1
    var isNegated = false
    if peek() == UInt32(UInt8(ascii: "^")) {
      isNegated = true
      position += 1
    }
    var items: [CharacterClass.Item] = []
    // A bracket that closes is a scalar as others when it comes first.
    var isFirst = true
    while isFirst || peek() != UInt32(UInt8(ascii: "]")) {
      isFirst = false
      if let item = try readNamedClass() {
        items.append(item)
      } else if let item = try readClassEscape() {
        items.append(item)
      } else {
        items.append(CharacterClass.Item(.ranges([try readRange(ofClassAt: start)])))
      }
    }
    position += 1
    return CharacterClass(items, isNegated: isNegated, ignoresCase: flags.ignoresCase)
  }

  /// Reads `[:alpha:]`, or nothing.
  private mutating func readNamedClass() throws(RegularExpressionError) -> CharacterClass.Item? {
    let colon = UInt32(UInt8(ascii: ":"))
    guard peek() == UInt32(UInt8(ascii: "[")), peek(1) == colon else { return nil }
    var end = position + 2
    while end + 1 < scalars.count {
      guard scalars[end] == colon, scalars[end + 1] == UInt32(UInt8(ascii: "]")) else {
        end += 1
        continue
      }
      let start = position
      position = end + 2
      guard let item = CharacterClass.Item.posix(text(from: start + 2, to: end)) else {
        throw failure(.invalidCharacterRange, from: start)
      }
      return item
    }
    return nil
  }

  /// Reads a scalar, or two with a dash between them.
  private mutating func readRange(
    ofClassAt classStart: Int
  ) throws(RegularExpressionError) -> ClosedRange<UInt32> {
    let start = position
    let lower = try readClassScalar(ofClassAt: classStart)
    // A dash before the closing bracket is a scalar as others.
    guard peek() == UInt32(UInt8(ascii: "-")), let next = peek(1),
      next != UInt32(UInt8(ascii: "]"))
    else { return lower...lower }
    position += 1
    let upper = try readClassScalar(ofClassAt: classStart)
    guard lower <= upper else { throw failure(.invalidCharacterRange, from: start) }
    return lower...upper
  }

  private mutating func readClassScalar(
    ofClassAt classStart: Int
  ) throws(RegularExpressionError) -> UInt32 {
    guard let scalar = peek() else {
      throw failure(.missingBracket, from: classStart, to: scalars.count)
    }
    if scalar == 0x5C { return try readEscapedScalar() }
    position += 1
    return scalar
  }
}
