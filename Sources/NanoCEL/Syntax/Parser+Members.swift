// SPDX-License-Identifier: Apache-2.0

/// Operands: literals, names, calls, and what follows them behind dots and brackets.
extension Parser {
  /// An operand with its selections, indexes and method calls.
  mutating func member() throws(Failure) -> Expression {
    try members(of: try primary())
  }

  /// What follows an operand that was already read.
  mutating func members(of operand: Expression) throws(Failure) -> Expression {
    var operand = operand
    while true {
      let offset = current.start
      if accept(.dot) {
        operand = try selection(of: operand, at: offset)
      } else if accept(.openBracket) {
        operand = try index(of: operand, at: offset)
      } else if isAt(.openBrace), let name = Parser.dottedName(operand) {
        // A name before a brace would make a protocol buffers message; there are none here.
        throw failure("undeclared reference to '\(name)' (in container '')", at: offset)
      } else {
        return operand
      }
    }
  }

  private static func dottedName(_ expression: Expression) -> String? {
    switch expression.kind {
    case .identifier(let name): name
    case .select(let operand, let field, isOptional: false):
      dottedName(operand).map { "\($0).\(field)" }
    default: nil
    }
  }

  private mutating func selection(
    of operand: Expression,
    at offset: Int
  ) throws(Failure)
    -> Expression
  {
    let isOptional = accept(.question)
    let name: String
    let isQuoted: Bool
    switch current.kind {
    case .identifier(let plain): (name, isQuoted) = (plain, false)
    case .quotedIdentifier(let quoted): (name, isQuoted) = (quoted, true)
    default:
      throw isOptional
        ? unexpected("{IDENTIFIER, ESC_IDENTIFIER}") : noAlternative(from: offset)
    }
    advance()
    let parenthesis = current.start
    guard !isOptional, !isQuoted, accept(.openParenthesis) else {
      return try make(
        .select(operand, field: name, isOptional: isOptional),
        at: offset,
        [operand]
      )
    }
    let arguments = try self.arguments()
    return try call(name, on: operand, arguments, at: parenthesis)
  }

  private mutating func index(of operand: Expression, at offset: Int) throws(Failure) -> Expression
  {
    let name = accept(.question) ? "_[?_]" : "_[_]"
    if !beginsOperand(current) { throw missingOperand(or: .question) }
    enclosing.append(.index)
    let key = try expression()
    enclosing.removeLast()
    try expect(.closeBracket)
    return try make(.call(name, target: nil, [operand, key]), at: offset, [operand, key])
  }

  /// The arguments up to the closing parenthesis, whose opening one was just read.
  private mutating func arguments() throws(Failure) -> [Expression] {
    var arguments: [Expression] = []
    if accept(.closeParenthesis) { return arguments }
    if !beginsOperand(current) { throw missingOperand(or: .closeParenthesis) }
    repeat {
      enclosing.append(.call)
      arguments.append(try expression())
      enclosing.removeLast()
    } while accept(.comma)
    try expect(.closeParenthesis)
    return arguments
  }

  private mutating func primary() throws(Failure) -> Expression {
    let offset = current.start
    switch current.kind {
    case .int, .uint, .double: return try number(prefix: "", at: offset)
    case .symbol(.minus) where isNumberNext:
      advance()
      return try number(prefix: "-", at: offset)
    case .string(let string): return try literal(.string(string))
    case .bytes(let bytes): return try literal(.bytes(bytes))
    case .symbol(.true): return try literal(.bool(true))
    case .symbol(.false): return try literal(.bool(false))
    case .symbol(.null): return try literal(.null)
    case .identifier, .symbol(.dot): return try name(at: offset)
    case .symbol(.openParenthesis):
      advance()
      enclosing.append(.group)
      let inner = try expression()
      enclosing.removeLast()
      try expect(.closeParenthesis)
      return inner
    case .symbol(.openBracket):
      advance()
      return try listLiteral(at: offset)
    case .symbol(.openBrace):
      advance()
      return try mapLiteral(at: offset)
    default: throw missingOperand()
    }
  }

  private mutating func literal(_ value: CELValue) throws(Failure) -> Expression {
    let offset = current.start
    advance()
    return try make(.literal(value), at: offset, [])
  }

  /// The number at the current token, with a minus before it where one was read.
  mutating func number(prefix: String, at offset: Int) throws(Failure) -> Expression {
    let value: CELValue
    switch current.kind {
    case .int(let text):
      guard let int = Int64(celLiteral: prefix + text) else {
        throw failure("invalid int literal", at: offset)
      }
      value = .int(int)
    case .uint(let text):
      guard let uint = UInt64(celLiteral: text) else {
        throw failure("invalid uint literal", at: offset)
      }
      value = .uint(uint)
    case .double(let text):
      guard let double = Double(prefix + text), double.isFinite else {
        throw failure("invalid double literal", at: offset)
      }
      value = .double(double)
    default: throw missingOperand()
    }
    advance()
    return try make(.literal(value), at: offset, [])
  }

  /// A variable or a call of a global function.
  private mutating func name(at offset: Int) throws(Failure) -> Expression {
    let isAbsolute = accept(.dot)
    guard case .identifier(let name) = current.kind else { throw noAlternative(from: offset) }
    let start = current.start
    advance()
    let parenthesis = current.start
    if accept(.openParenthesis) {
      return try call(name, on: nil, try arguments(), at: parenthesis)
    }
    guard !Parser.reservedNames.contains(name) else {
      throw failure("reserved identifier: \(name)", at: start)
    }
    return try make(.identifier(name), at: isAbsolute ? offset : start, [])
  }

  /// The names that the language keeps for itself.
  static let reservedNames: Set<String> = [
    "as", "break", "const", "continue", "else", "false", "for", "function", "if", "import", "in",
    "let", "loop", "package", "namespace", "null", "return", "true", "var", "void", "while",
  ]

  private mutating func listLiteral(at offset: Int) throws(Failure) -> Expression {
    var elements: [Expression.Element] = []
    if try begins(.closeBracket) {
      enclosing.append(.list)
      repeat {
        let isOptional = accept(.question)
        elements.append(.init(value: try expression(), isOptional: isOptional))
      } while try goesOn(.closeBracket)
      enclosing.removeLast()
    }
    try expect(.closeBracket)
    return try make(.list(elements), at: offset, elements.map(\.value))
  }

  private mutating func mapLiteral(at offset: Int) throws(Failure) -> Expression {
    var entries: [Expression.Entry] = []
    if try begins(.closeBrace) {
      enclosing.append(.map)
      repeat {
        let isOptional = accept(.question)
        let key = try expression()
        let colon = current.start
        try expectColon()
        let value = try expression()
        entries.append(.init(key: key, value: value, isOptional: isOptional, offset: colon))
      } while try goesOn(.closeBrace)
      enclosing.removeLast()
    }
    try expect(.closeBrace)
    return try make(.map(entries), at: offset, entries.flatMap { [$0.key, $0.value] })
  }

  /// Whether a list or map has an element; moves past a lone comma.
  private mutating func begins(_ closing: Symbol) throws(Failure) -> Bool {
    if isAt(.question) || beginsOperand(current) { return true }
    guard accept(.comma) || isAt(closing) else {
      throw missingOperand(or: closing, .comma, .question)
    }
    return false
  }

  /// Whether another element follows; moves past the comma, which may also be the last.
  private mutating func goesOn(_ closing: Symbol) throws(Failure) -> Bool {
    guard accept(.comma) else {
      guard isAt(closing) else { throw missingSeparator(or: closing) }
      return false
    }
    return isAt(.question) || beginsOperand(current)
  }
}

extension FixedWidthInteger {
  /// The number of a CEL literal: decimal, or hexadecimal behind `0x`, with an optional minus.
  init?(celLiteral text: String) {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    guard digits.hasPrefix("0x") else {
      self.init(text)
      return
    }
    self.init((isNegative ? "-" : "") + digits.dropFirst(2), radix: 16)
  }
}
