// SPDX-License-Identifier: Apache-2.0

/// The syntax errors, in the words of cel-go's parser generator.
///
/// That parser goes on after an error by leaving out one token or by adding a missing one, and its
/// words depend on which of the two would help. This one stops, but says the same.
extension Parser {
  func failure(_ message: String, at offset: Int) -> Failure {
    Failure(issue: CELIssue(offset: offset, message: message))
  }

  /// The current token as it was written.
  private var found: String {
    current.kind == .end
      ? "<EOF>" : String(decoding: bytes[current.start..<current.end], as: UTF8.self)
  }

  private var next: Token? { index + 1 < tokens.count ? tokens[index + 1] : nil }

  /// A syntax error at the current token.
  ///
  /// - Parameter isExtraneous: Whether all would be well without the token.
  func unexpected(_ expected: String, isExtraneous: Bool = false) -> Failure {
    let what = isExtraneous ? "extraneous" : "mismatched"
    return failure(
      "Syntax error: \(what) input '\(found)' expecting \(expected)",
      at: current.start
    )
  }

  /// A syntax error where a sign should stand.
  ///
  /// - Parameter canBeAdded: Whether the current token could stand behind the sign.
  func missing(_ symbol: Symbol, or expected: String, canBeAdded: Bool) -> Failure {
    if next?.kind == .symbol(symbol) { return unexpected(expected, isExtraneous: true) }
    guard canBeAdded else { return unexpected(expected) }
    return failure(
      "Syntax error: missing '\(symbol.rawValue)' at '\(found)'",
      at: current.start
    )
  }

  /// A syntax error behind an element of a list or map.
  func missingSeparator(or closing: Symbol) -> Failure {
    let isExtraneous = next?.kind == .symbol(closing) || next?.kind == .symbol(.comma)
    return unexpected("{'\(closing.rawValue)', ','}", isExtraneous: isExtraneous)
  }

  /// A syntax error where an operand should stand.
  ///
  /// - Parameter more: The signs that are possible there besides.
  func missingOperand(or more: Symbol...) -> Failure {
    let isExtraneous =
      current.kind != .end
      && (next.map { token in
        beginsOperand(token) || more.contains { token.kind == .symbol($0) }
      } ?? false)
    return unexpected(Parser.operands(more), isExtraneous: isExtraneous)
  }

  /// A syntax error behind what begins a construct that then does not go on.
  func noAlternative(from start: Int) -> Failure {
    let text = String(decoding: bytes[start..<current.end], as: UTF8.self)
    return failure("Syntax error: no viable alternative at input '\(text)'", at: current.start)
  }

  /// What begins an operand, and some signs more, in the order of cel-go's grammar.
  private static func operands(_ more: [Symbol]) -> String {
    let signs: [Symbol] = [
      .openBracket, .closeBracket, .openBrace, .closeBrace, .openParenthesis, .closeParenthesis,
      .dot, .comma, .minus, .not, .question, .true, .false, .null,
    ]
    let always: [Symbol] = [
      .openBracket, .openBrace, .openParenthesis, .dot, .minus, .not, .true, .false, .null,
    ]
    let shown = signs.filter { always.contains($0) || more.contains($0) }.map { symbol in
      symbol == .question ? "'\\u003F'" : "'\(symbol.rawValue)'"
    }
    let literals = ["NUM_FLOAT", "NUM_INT", "NUM_UINT", "STRING", "BYTES", "IDENTIFIER"]
    return "{\((shown + literals).joined(separator: ", "))}"
  }

  // MARK: What may stand where

  /// Whether a token may follow a complete operand of what encloses the current expression.
  func canFollow(_ token: Token) -> Bool {
    guard case .symbol(let symbol) = token.kind else {
      return token.kind == .end && enclosing.isEmpty
    }
    switch symbol {
    case .closeParenthesis: return enclosing.last == .group || enclosing.last == .call
    case .closeBracket: return enclosing.last == .index || enclosing.last == .list
    case .closeBrace: return enclosing.last == .map
    case .comma:
      return enclosing.last == .call || enclosing.last == .list || enclosing.last == .map
    case .colon: return enclosing.last == .conditional || enclosing.last == .map
    case .not, .openParenthesis, .openBrace, .true, .false, .null: return false
    default: return true
    }
  }

  /// Whether a token may begin an operand.
  func beginsOperand(_ token: Token) -> Bool {
    switch token.kind {
    case .end: false
    case .symbol(let symbol):
      switch symbol {
      case .not, .minus, .dot, .openParenthesis, .openBracket, .openBrace, .true, .false, .null:
        true
      default: false
      }
    default: true
    }
  }

  /// Moves past a colon, behind which an operand stands.
  mutating func expectColon() throws(Failure) {
    guard accept(.colon) else {
      throw missing(.colon, or: "':'", canBeAdded: beginsOperand(current))
    }
  }
}
