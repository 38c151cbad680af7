// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// A word of a JMESPath expression.
enum QueryToken: Equatable {
  case name(String)
  case quotedName(String)
  case variable(String)
  case literal(Value)
  case number(Int)
  /// `.`, `[`, `[?`, `[]`, `==`, `&&` and their like.
  case sign(String)
  case end
}

/// Takes a JMESPath expression apart.
///
/// Source: <https://jmespath.org/specification.html#grammar>
struct QueryLexer {
  /// How many words an expression has at most.
  private static let wordLimit = 1000

  private let text: [Character]
  private var place = 0
  private(set) var tokens: [(token: QueryToken, column: Int)] = []

  /// - Throws: ``QueryError`` with the column of what is no word.
  static func tokens(
    of text: String
  ) throws(QueryError) -> [(token: QueryToken, column: Int)] {
    var lexer = QueryLexer(text: Array(text))
    while try lexer.readToken() {
      // What is read word by word is evaluated level by level.
      guard lexer.tokens.count <= wordLimit else {
        throw QueryError("the expression has more than \(wordLimit) words")
      }
    }
    return lexer.tokens + [(.end, lexer.place + 1)]
  }

  private init(text: [Character]) { self.text = text }

  private var next: Character? { text.indices.contains(place) ? text[place] : nil }

  private static let signs = [
    "[?", "[]", "==", "!=", "<=", ">=", "&&", "||", "//", ".", "[", "]", "(", ")", "{", "}", ",",
    ":", "*", "@", "&", "|", "!", "<", ">", "=", "+", "-", "/", "%", "−", "×", "÷",
  ]

  /// Whether what stands before ends a value, so that a minus takes something away from it.
  private var isBehindValue: Bool {
    switch tokens.last?.token {
    case .name, .quotedName, .variable, .literal, .number: true
    case .sign(let sign): ["]", "[]", ")", "}", "@"].contains(sign)
    case .end, nil: false
    }
  }

  private mutating func readToken() throws(QueryError) -> Bool {
    while let character = next, character.isWhitespace { place += 1 }
    guard let first = next else { return false }
    let column = place + 1
    let token: QueryToken
    switch first {
    case "'": token = .literal(.string(try quoted("'")))
    case "\"":
      token = .quotedName(try json("\"" + (try quoted("\"", raw: true)) + "\"").string ?? "")
    case "`": token = .literal(try json(try quoted("`")))
    case "$":
      place += 1
      token = .variable(word())
    case _ where first.isASCII && (first.isLetter || first == "_"): token = .name(word())
    case "0"..."9": token = try number()
    case "-" where !isBehindValue && isNumber(at: place + 1): token = try number()
    default:
      let sign = QueryLexer.signs.first { text[place...].starts(with: $0) }
      guard let sign else { throw QueryError("column \(column): unexpected '\(first)'") }
      place += sign.count
      token = .sign(sign)
    }
    tokens.append((token, column))
    return true
  }

  private func isNumber(at place: Int) -> Bool {
    text.indices.contains(place) && text[place].isASCII && text[place].isNumber
  }

  private mutating func word() -> String {
    let word = text[place...].prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    place += word.count
    return String(word)
  }

  private mutating func number() throws(QueryError) -> QueryToken {
    let column = place + 1
    var digits = ""
    if next == "-" {
      digits = "-"
      place += 1
    }
    while let digit = next, digit.isASCII, digit.isNumber {
      digits.append(digit)
      place += 1
    }
    guard let number = Int(digits) else {
      throw QueryError("column \(column): '\(digits)' is too great a number")
    }
    return .number(number)
  }

  /// The text between two of that character, which a backslash before it keeps.
  private mutating func quoted(_ quote: Character, raw: Bool = false) throws(QueryError) -> String {
    let column = place + 1
    place += 1
    var inner = ""
    while let character = next {
      place += 1
      if character == quote { return inner }
      if character == "\\", let escaped = next {
        if raw || escaped != quote { inner.append("\\") }
        inner.append(escaped)
        place += 1
      } else {
        inner.append(character)
      }
    }
    throw QueryError("column \(column): the closing \(quote) is missing")
  }

  private func json(_ text: String) throws(QueryError) -> Value {
    do {
      return try Value(json: Array(text.utf8).span)
    } catch {
      throw QueryError("column \(place): the literal is no JSON: \(error)")
    }
  }
}
