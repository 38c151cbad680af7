// SPDX-License-Identifier: Apache-2.0

/// Cuts an expression into tokens.
///
/// Text that is no token is reported and skipped, as cel-go's lexer does, so that one pass finds
/// all such places. Contract: https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax
struct Lexer {
  let bytes: [UInt8]
  var position = 0
  var issues: [CELIssue] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The tokens of the source, an `end` last, and the places that are none.
  static func tokens(of source: CELSource) -> (tokens: [Token], issues: [CELIssue]) {
    var lexer = Lexer(source.bytes)
    var tokens: [Token] = []
    while true {
      lexer.skipBlanksAndComments()
      let start = lexer.position
      guard start < lexer.bytes.count else {
        tokens.append(Token(kind: .end, start: start, end: start))
        return (tokens, lexer.issues)
      }
      if let kind = lexer.next() {
        tokens.append(Token(kind: kind, start: start, end: lexer.position))
      }
    }
  }

  private func byte(_ offset: Int = 0) -> UInt8? {
    let index = position + offset
    return index < bytes.count ? bytes[index] : nil
  }

  private mutating func skipBlanksAndComments() {
    while let current = byte() {
      switch current {
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D: position += 1
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"):
        while let inside = byte(), inside != 0x0A { position += 1 }
      default: return
      }
    }
  }

  private mutating func next() -> Token.Kind? {
    guard let current = byte() else { return nil }
    if let prefix = stringPrefix() { return stringLiteral(prefix) }
    if current.isDigit || (current == UInt8(ascii: ".") && byte(1)?.isDigit == true) {
      return number()
    }
    if current.isLetter || current == UInt8(ascii: "_") { return word() }
    if current == UInt8(ascii: "`"), let name = quotedIdentifier() { return name }
    for (sign, symbol) in Symbol.signs where bytes[position...].starts(with: sign) {
      position += sign.count
      return .symbol(symbol)
    }
    // A sign of which only the first half is there is reported with what stands in its place.
    let isHalf = "=&|".utf8.contains(current)
    let first = scalarLength(at: position)
    let second = isHalf && position + first < bytes.count ? scalarLength(at: position + first) : 0
    unrecognised(from: position, to: position + first + second)
    return nil
  }

  /// Reports bytes that are no token and moves past them.
  mutating func unrecognised(from start: Int, to end: Int) {
    position = min(end, bytes.count)
    var text = ""
    for scalar in String(decoding: bytes[start..<position], as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default: text.unicodeScalars.append(scalar)
      }
    }
    issues.append(
      CELIssue(offset: start, message: "Syntax error: token recognition error at: '\(text)'")
    )
  }

  func scalarLength(at index: Int) -> Int {
    var length = 1
    while index + length < bytes.count, bytes[index + length] & 0b1100_0000 == 0b1000_0000 {
      length += 1
    }
    return length
  }

  mutating func word() -> Token.Kind {
    let start = position
    while let current = byte(), current.isLetter || current.isDigit || current == UInt8(ascii: "_")
    {
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    switch text {
    case "in": return .symbol(.in)
    case "true": return .symbol(.true)
    case "false": return .symbol(.false)
    case "null": return .symbol(.null)
    default: return .identifier(text)
    }
  }

  private mutating func quotedIdentifier() -> Token.Kind? {
    var end = position + 1
    while end < bytes.count, bytes[end].isAllowedInQuotedIdentifier { end += 1 }
    guard end > position + 1, end < bytes.count, bytes[end] == UInt8(ascii: "`") else { return nil }
    let name = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
    position = end + 1
    return .quotedIdentifier(name)
  }

  private mutating func number() -> Token.Kind {
    let start = position
    if byte() == UInt8(ascii: "0"), byte(1) == UInt8(ascii: "x"), byte(2)?.isHexDigit == true {
      position += 2
      while byte()?.isHexDigit == true { position += 1 }
      return integer(from: start)
    }
    while byte()?.isDigit == true { position += 1 }
    let hasFraction = byte() == UInt8(ascii: ".") && byte(1)?.isDigit == true
    if hasFraction {
      position += 1
      while byte()?.isDigit == true { position += 1 }
    }
    let hasExponent = skipExponent()
    guard hasFraction || hasExponent else { return integer(from: start) }
    return .double(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func integer(from start: Int) -> Token.Kind {
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard byte() == UInt8(ascii: "u") || byte() == UInt8(ascii: "U") else { return .int(text) }
    position += 1
    return .uint(text)
  }

  private mutating func skipExponent() -> Bool {
    guard byte() == UInt8(ascii: "e") || byte() == UInt8(ascii: "E") else { return false }
    let isSigned = byte(1) == UInt8(ascii: "+") || byte(1) == UInt8(ascii: "-")
    let digits = isSigned ? 2 : 1
    guard byte(digits)?.isDigit == true else { return false }
    position += digits
    while byte()?.isDigit == true { position += 1 }
    return true
  }
}

extension UInt8 {
  /// Whether the byte may stand between backquotes: a letter, a digit or one of `_.-/ `.
  fileprivate var isAllowedInQuotedIdentifier: Bool {
    isLetter || isDigit || "_.-/ ".utf8.contains(self)
  }
}
