// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Reads a JMESPath expression by the strength with which signs bind.
///
/// Source: <https://jmespath.org/specification.html#grammar>
struct QueryParser {
  /// How deep expressions may be nested.
  private static let depthLimit = 64

  private let tokens: [(token: QueryToken, column: Int)]
  private var place = 0
  private var depth = 0

  static func parse(_ text: String) throws(QueryError) -> QueryNode {
    var parser = QueryParser(tokens: try QueryLexer.tokens(of: text))
    let node = try parser.expression()
    guard parser.token == .end else { throw parser.unexpected() }
    return node
  }

  private init(tokens: [(token: QueryToken, column: Int)]) { self.tokens = tokens }

  private var token: QueryToken { tokens.indices.contains(place) ? tokens[place].token : .end }

  private func unexpected() -> QueryError {
    let column = tokens.indices.contains(place) ? tokens[place].column : tokens.last?.column ?? 1
    switch token {
    case .end: return QueryError("column \(column): the expression ends too early")
    case .sign(let sign): return QueryError("column \(column): unexpected '\(sign)'")
    case .name(let name), .quotedName(let name):
      return QueryError("column \(column): unexpected '\(name)'")
    case .number(let number):
      return QueryError(
        "column \(column): a number stands between backticks: `\(number)`"
      )
    case .variable, .literal: return QueryError("column \(column): unexpected value")
    }
  }

  private mutating func takes(_ sign: String) -> Bool {
    guard token == .sign(sign) else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ sign: String) throws(QueryError) {
    guard takes(sign) else { throw unexpected() }
  }

  /// How strongly a sign binds what stands before it; 0 ends the expression.
  private static func strength(_ token: QueryToken) -> Int {
    guard case .sign(let sign) = token else { return 0 }
    return switch sign {
    case "|": 1
    case "||": 2
    case "&&": 3
    case "==", "!=", "<", "<=", ">", ">=": 5
    case "+", "-", "−", "*", "×", "/", "÷", "%", "//": QueryArithmetic.strength(sign)
    case "[]": 9
    case "[?": 21
    case ".": 40
    case "[": 55
    default: 0
    }
  }

  private mutating func expression(_ strength: Int = 0) throws(QueryError) -> QueryNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= QueryParser.depthLimit else {
      throw QueryError("the expression is nested deeper than \(QueryParser.depthLimit) levels")
    }
    var left = try prefix()
    while QueryParser.strength(token) > strength { left = try suffix(of: left) }
    return left
  }

  private mutating func prefix() throws(QueryError) -> QueryNode {
    let token = token
    place += 1
    switch token {
    case .name("let"):
      if case .variable = self.token { return try binding() }
      return .field("let")
    case .name(let name):
      if takes("(") { return .call(name, try arguments()) }
      return .field(name)
    case .quotedName(let name): return .field(name)
    case .variable(let name): return .variable(name)
    case .literal(let value): return .literal(value)
    case .sign("@"): return .current
    case .sign("&"): return .reference(try expression())
    case .sign("!"): return .not(try expression(45))
    case .sign("+"), .sign("-"), .sign("−"):
      guard case .sign(let sign) = token else { throw unexpected() }
      return .signed(sign, try expression(8))
    case .sign("("):
      let inner = try expression()
      try expect(")")
      return inner
    case .sign("{"): return try object()
    case .sign("*"): return .projectMembers(.current, try projected(20))
    case .sign("[]"): return .project(.flatten(.current), try projected(9))
    case .sign("[?"): return try filter(of: .current)
    case .sign("["): return try brackets(of: .current, isFirst: true)
    case .sign, .number, .end:
      place -= 1
      throw unexpected()
    }
  }

  private mutating func suffix(of left: QueryNode) throws(QueryError) -> QueryNode {
    guard case .sign(let sign) = token else { throw unexpected() }
    place += 1
    switch sign {
    case ".":
      if takes("*") { return .projectMembers(left, try projected(20)) }
      return .chain(left, try afterDot())
    case "|": return .chain(left, try expression(1))
    case "||": return .or(left, try expression(2))
    case "&&": return .and(left, try expression(3))
    case "[]": return .project(.flatten(left), try projected(9))
    case "[?": return try filter(of: left)
    case "[": return try brackets(of: left, isFirst: false)
    case _ where QueryArithmetic.strength(sign) > 0:
      return .arithmetic(sign, left, try expression(QueryArithmetic.strength(sign)))
    default: return .compare(sign, left, try expression(5))
    }
  }

  /// `let $a = expression, $b = expression in expression`, behind the first word.
  private mutating func binding() throws(QueryError) -> QueryNode {
    guard case .variable(let name) = token else { throw unexpected() }
    place += 1
    try expect("=")
    let bound = try expression()
    if takes(",") { return .binding(name, bound, try binding()) }
    guard token == .name("in") else { throw unexpected() }
    place += 1
    return .binding(name, bound, try expression())
  }

  /// What stands behind a dot: a name, a call, a list or an object of expressions.
  private mutating func afterDot() throws(QueryError) -> QueryNode {
    switch token {
    case .name, .quotedName: return try expression(40)
    case .sign("["):
      place += 1
      return try list()
    case .sign("{"):
      place += 1
      return try object()
    default: throw unexpected()
    }
  }

  /// What is projected over each element: what follows and binds at least so strongly.
  private mutating func projected(_ strength: Int) throws(QueryError) -> QueryNode {
    switch token {
    case .sign("."):
      place += 1
      if takes("*") { return .projectMembers(.current, try projected(20)) }
      var node = try afterDot()
      while QueryParser.strength(token) > strength { node = try suffix(of: node) }
      return node
    case .sign("["), .sign("[?"): return try expression(strength)
    default: return .current
    }
  }

  private mutating func filter(of left: QueryNode) throws(QueryError) -> QueryNode {
    let condition = try expression()
    try expect("]")
    return .project(.filter(left, condition), try projected(21))
  }

  /// An index, a slice, a projection, or a list of expressions.
  private mutating func brackets(
    of left: QueryNode,
    isFirst: Bool
  ) throws(QueryError) -> QueryNode {
    if takes("*") {
      guard takes("]") else { throw unexpected() }
      return .project(left, try projected(20))
    }
    switch token {
    case .number, .sign(":"):
      var parts: [Int?] = [nil]
      while !takes("]") {
        if takes(":") {
          parts.append(nil)
        } else if case .number(let number) = token, parts.last == .some(nil) {
          place += 1
          parts[parts.count - 1] = number
        } else {
          throw unexpected()
        }
      }
      if parts.count == 1, let index = parts[0] { return .chain(left, .index(index)) }
      guard parts.count <= 3 else { throw unexpected() }
      let slice = QueryNode.slice(parts[0], parts[1], parts.count == 3 ? parts[2] : nil)
      return .project(.chain(left, slice), try projected(20))
    default:
      guard isFirst else { throw unexpected() }
      return try list()
    }
  }

  private mutating func list() throws(QueryError) -> QueryNode {
    var nodes = [try expression()]
    while takes(",") { nodes.append(try expression()) }
    try expect("]")
    return .list(nodes)
  }

  private mutating func object() throws(QueryError) -> QueryNode {
    var members: [(key: String, node: QueryNode)] = []
    repeat {
      let key: String
      switch token {
      case .name(let name), .quotedName(let name): key = name
      default: throw unexpected()
      }
      place += 1
      try expect(":")
      members.append((key, try expression()))
    } while takes(",")
    try expect("}")
    return .object(members)
  }

  private mutating func arguments() throws(QueryError) -> [QueryNode] {
    if takes(")") { return [] }
    var nodes = [try expression()]
    while takes(",") { nodes.append(try expression()) }
    try expect(")")
    return nodes
  }
}
