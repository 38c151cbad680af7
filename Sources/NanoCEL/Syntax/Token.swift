// SPDX-License-Identifier: Apache-2.0

/// One word of an expression.
struct Token: Sendable {
  /// What it is, with the value of a literal.
  enum Kind: Sendable, Equatable {
    case identifier(String)
    /// A field name in backquotes: `` `app.kubernetes.io/name` ``.
    case quotedIdentifier(String)
    case int(String)
    case uint(String)
    case double(String)
    case string(String)
    case bytes([UInt8])
    /// An operator, a bracket or one of the words `in`, `true`, `false` and `null`.
    case symbol(Symbol)
    case end
  }

  /// What it is.
  let kind: Kind
  /// Its first byte in the source.
  let start: Int
  /// The byte after its last.
  let end: Int
}

/// The words and signs with a fixed spelling.
enum Symbol: String, Sendable {
  case or = "||"
  case and = "&&"
  case equal = "=="
  case notEqual = "!="
  case lessOrEqual = "<="
  case less = "<"
  case greaterOrEqual = ">="
  case greater = ">"
  case `in`
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divide = "/"
  case modulo = "%"
  case not = "!"
  case question = "?"
  case colon = ":"
  case dot = "."
  case comma = ","
  case openParenthesis = "("
  case closeParenthesis = ")"
  case openBracket = "["
  case closeBracket = "]"
  case openBrace = "{"
  case closeBrace = "}"
  case `true`
  case `false`
  case null

  /// The signs of one or two bytes, the longer ones first.
  static let signs: [(bytes: [UInt8], symbol: Symbol)] = [
    Symbol.or, .and, .equal, .notEqual, .lessOrEqual, .greaterOrEqual, .less, .greater, .plus,
    .minus, .times, .divide, .modulo, .not, .question, .colon, .dot, .comma, .openParenthesis,
    .closeParenthesis, .openBracket, .closeBracket, .openBrace, .closeBrace,
  ].map { (Array($0.rawValue.utf8), $0) }
}
