// SPDX-License-Identifier: Apache-2.0

/// Reads an expression by recursive descent and recognises the macros.
///
/// The first syntax error ends the reading. Limits: 250 levels of nesting, as in Kubernetes.
/// Contract: https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax
struct Parser {
  let tokens: [Token]
  private(set) var index = 0
  private var depth = 0
  /// What the current expression stands in, the innermost last.
  var enclosing: [Enclosure] = []
  let bytes: [UInt8]

  /// A construct that an expression stands in, which says what may follow the expression.
  enum Enclosure {
    case group
    case call
    case index
    case list
    case map
    case conditional
  }

  /// Thrown after the issue was noted.
  struct Failure: Error {
    let issue: CELIssue
  }

  private init(tokens: [Token], bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
  }

  /// The expression of that source.
  static func expression(of source: CELSource) throws(CELCompileError) -> Expression {
    guard source.bytes.count <= CELSource.sizeLimit else {
      let message =
        "expression code point size exceeds limit: size: \(source.bytes.count),"
        + " limit \(CELSource.sizeLimit)"
      throw CELCompileError([CELIssue(offset: 0, message: message)], in: CELSource(""))
    }
    let (tokens, lexical) = Lexer.tokens(of: source)
    var parser = Parser(tokens: tokens, bytes: source.bytes)
    do throws(Failure) {
      let expression = try parser.expression()
      try parser.expectEnd()
      if lexical.isEmpty { return expression }
    } catch {
      throw CELCompileError(lexical + [error.issue], in: source)
    }
    throw CELCompileError(lexical, in: source)
  }

  // MARK: Tokens

  var current: Token { tokens[index] }

  /// Whether the current token is that sign; moves past it if so.
  mutating func accept(_ symbol: Symbol) -> Bool {
    guard current.kind == .symbol(symbol) else { return false }
    advance()
    return true
  }

  func isAt(_ symbol: Symbol) -> Bool { current.kind == .symbol(symbol) }

  mutating func advance() { if index < tokens.count - 1 { index += 1 } }

  /// Moves past that sign.
  ///
  /// Errors: it is not there, see ``missing(_:or:canBeAdded:)``.
  mutating func expect(_ symbol: Symbol) throws(Failure) {
    guard accept(symbol) else {
      throw missing(symbol, or: "'\(symbol.rawValue)'", canBeAdded: canFollow(current))
    }
  }

  private func expectEnd() throws(Failure) {
    guard current.kind != .end else { return }
    let isLast = index + 1 < tokens.count && tokens[index + 1].kind == .end
    throw unexpected("<EOF>", isExtraneous: isLast)
  }

  /// An expression of that kind, unless it nests too deeply.
  func make(
    _ kind: Expression.Kind,
    at offset: Int,
    _ parts: [Expression]
  ) throws(Failure)
    -> Expression
  {
    var height = 0
    for part in parts { height = max(height, part.height) }
    guard height < Expression.heightLimit else { throw tooDeep(offset) }
    return Expression(kind: kind, offset: offset, height: height + 1)
  }

  private func tooDeep(_ offset: Int) -> Failure {
    failure("expression recursion limit exceeded: \(Expression.heightLimit)", at: offset)
  }

  // MARK: Operators

  /// A whole expression: a conditional or anything that binds tighter.
  mutating func expression() throws(Failure) -> Expression {
    guard depth < Expression.heightLimit else { throw tooDeep(current.start) }
    depth += 1
    defer { depth -= 1 }
    let condition = try binary(minimum: 1)
    let offset = current.start
    guard accept(.question) else { return condition }
    enclosing.append(.conditional)
    let yes = try binary(minimum: 1)
    try expectColon()
    enclosing.removeLast()
    let no = try expression()
    return try make(.conditional(condition, yes, no), at: offset, [condition, yes, no])
  }

  /// How tightly the binary operators bind; higher is tighter.
  private func precedence(_ kind: Token.Kind) -> (level: Int, name: String)? {
    guard case .symbol(let symbol) = kind else { return nil }
    return switch symbol {
    case .or: (1, "_||_")
    case .and: (2, "_&&_")
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      (3, "_\(symbol.rawValue)_")
    case .in: (3, "@in")
    case .plus, .minus: (4, "_\(symbol.rawValue)_")
    case .times, .divide, .modulo: (5, "_\(symbol.rawValue)_")
    default: nil
    }
  }

  private mutating func binary(minimum: Int) throws(Failure) -> Expression {
    var left = try unary()
    while let (level, name) = precedence(current.kind), level >= minimum {
      let offset = current.start
      advance()
      if level <= 2 {
        left = try logical(left, level: level, offset: offset)
      } else {
        let right = try binary(minimum: level + 1)
        left = try make(.call(name, target: nil, [left, right]), at: offset, [left, right])
      }
    }
    return left
  }

  /// A chain of `&&` (level 2) or `||` (level 1), whose first operator was just read.
  private mutating func logical(
    _ first: Expression,
    level: Int,
    offset: Int
  ) throws(Failure)
    -> Expression
  {
    var operands = [first, try binary(minimum: level + 1)]
    while accept(level == 1 ? .or : .and) { operands.append(try binary(minimum: level + 1)) }
    return try make(level == 1 ? .or(operands) : .and(operands), at: offset, operands)
  }

  private mutating func unary() throws(Failure) -> Expression {
    let offset = current.start
    switch current.kind {
    case .symbol(.not):
      var count = 0
      while accept(.not) { count += 1 }
      let operand = try member()
      // An even number of them cancels out, as in cel-go, where `!!x` is `x`.
      guard count % 2 == 1 else { return operand }
      return try make(.call("!_", target: nil, [operand]), at: offset, [operand])
    case .symbol(.minus) where !isNumberNext:
      var count = 0
      var last = offset
      while isAt(.minus), !isNumberNext {
        last = current.start
        advance()
        count += 1
      }
      guard isAt(.minus) || beginsOperand(current) else { throw noAlternative(from: last) }
      let operand = try member()
      guard count % 2 == 1 else { return operand }
      return try make(.call("-_", target: nil, [operand]), at: offset, [operand])
    default:
      return try member()
    }
  }

  /// Whether the token after this one is a number, so that a minus here is its sign.
  var isNumberNext: Bool {
    guard index + 1 < tokens.count else { return false }
    switch tokens[index + 1].kind {
    case .int, .double: return true
    default: return false
    }
  }
}
