// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Reads what `(?` begins: a name, flags, or a group whose place is not remembered.
  mutating func openSpecialGroup() throws(RegularExpressionError) {
    let start = position
    let bracket = UInt32(UInt8(ascii: "<"))
    if peek(2) == UInt32(UInt8(ascii: "P")), peek(3) == bracket, peek(4) != nil {
      return try openNamedGroup(from: start, nameAt: start + 4)
    }
    if peek(2) == bracket, peek(3) != nil {
      return try openNamedGroup(from: start, nameAt: start + 3)
    }
    position += 2
    try readFlags(from: start)
  }

  private mutating func openNamedGroup(
    from start: Int,
    nameAt nameStart: Int
  ) throws(RegularExpressionError) {
    guard let end = scalars[nameStart...].firstIndex(of: UInt32(UInt8(ascii: ">"))) else {
      throw failure(.invalidNamedCapture, from: start, to: scalars.count)
    }
    position = end + 1
    let name = scalars[nameStart..<end]
    guard !name.isEmpty, name.allSatisfy({ $0 == 0x5F || Parser.isLetterOrDigit($0) }) else {
      throw failure(.invalidNamedCapture, from: start)
    }
    openCapture(named: text(from: nameStart, to: end))
  }

  /// Reads flags up to `:`, which opens a group, or `)`, after which they hold.
  private mutating func readFlags(from start: Int) throws(RegularExpressionError) {
    let outside = flags
    var changed = flags
    var value = true
    var hasFlag = false
    while let scalar = peek() {
      position += 1
      switch Unicode.Scalar(scalar) {
      case "i": (changed.ignoresCase, hasFlag) = (value, true)
      case "m": (changed.isMultiline, hasFlag) = (value, true)
      case "s": (changed.dotMatchesLineFeed, hasFlag) = (value, true)
      case "U": (changed.isUngreedy, hasFlag) = (value, true)
      case "-" where value: (value, hasFlag) = (false, false)
      case ":" where value || hasFlag:
        openPlainGroup(outside: outside)
        flags = changed
        return
      case ")" where value || hasFlag:
        flags = changed
        return
      default: throw failure(.invalidPerlOperator, from: start)
      }
    }
    throw failure(.invalidPerlOperator, from: start)
  }
}
