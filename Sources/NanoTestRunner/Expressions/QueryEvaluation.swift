// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Evaluates an expression.
struct QueryEvaluation {
  let bindings: [String: Value]

  func value(of node: QueryNode, in value: Value) throws(QueryError) -> Value {
    switch node {
    case .current: return value
    case .field(let name): return value[name]
    case .literal(let literal): return literal
    case .variable(let name):
      guard let bound = bindings[name] else { throw QueryError("there is no binding $\(name)") }
      return bound
    case .index(let index): return value[index < 0 ? (value.array ?? []).count + index : index]
    case .slice(let start, let end, let step):
      return try QueryEvaluation.slice(value, start, end, step ?? 1)
    case .chain(let first, let second):
      return try self.value(of: second, in: self.value(of: first, in: value))
    case .list, .object: return try constructed(node, value)
    case .project, .projectMembers, .flatten, .filter: return try projection(node, value)
    case .compare(let sign, let left, let right):
      return QueryEvaluation.compare(
        sign,
        try self.value(of: left, in: value),
        try self.value(of: right, in: value)
      )
    case .arithmetic(let sign, let left, let right):
      return try QueryArithmetic.value(
        sign,
        try self.value(of: left, in: value),
        try self.value(of: right, in: value)
      )
    case .signed(let sign, let inner):
      return try QueryArithmetic.signed(sign, try self.value(of: inner, in: value))
    case .binding(let name, let bound, let inner):
      var bindings = bindings
      bindings[name] = try self.value(of: bound, in: value)
      return try QueryEvaluation(bindings: bindings).value(of: inner, in: value)
    case .and(let left, let right):
      let first = try self.value(of: left, in: value)
      return first.isTruthy ? try self.value(of: right, in: value) : first
    case .or(let left, let right):
      let first = try self.value(of: left, in: value)
      return first.isTruthy ? first : try self.value(of: right, in: value)
    case .not(let inner): return .bool(!(try self.value(of: inner, in: value).isTruthy))
    case .call(let name, let arguments):
      return try QueryFunctions(self).call(name, arguments, in: value)
    case .reference: throw QueryError("an expression behind & stands where a value is expected")
    }
  }

  private func constructed(_ node: QueryNode, _ value: Value) throws(QueryError) -> Value {
    if value.isNull { return .null }
    switch node {
    case .list(let nodes):
      var elements: [Value] = []
      for node in nodes { elements.append(try self.value(of: node, in: value)) }
      return .array(elements)
    case .object(let members):
      var object: Members = [:]
      for (key, node) in members { object[key] = try self.value(of: node, in: value) }
      return .object(object)
    default: return .null
    }
  }

  private func projection(_ node: QueryNode, _ value: Value) throws(QueryError) -> Value {
    switch node {
    case .project(let list, let each):
      guard let elements = try self.value(of: list, in: value).array else { return .null }
      return try projected(elements, each)
    case .projectMembers(let object, let each):
      guard let members = try self.value(of: object, in: value).object else { return .null }
      return try projected(members.map(\.value), each)
    case .flatten(let list):
      guard let elements = try self.value(of: list, in: value).array else { return .null }
      return .array(elements.flatMap { $0.array ?? [$0] })
    case .filter(let list, let condition):
      guard let elements = try self.value(of: list, in: value).array else { return .null }
      var found: [Value] = []
      for element in elements where try self.value(of: condition, in: element).isTruthy {
        found.append(element)
      }
      return .array(found)
    default: return .null
    }
  }

  /// What an expression gives in each element, without what it does not find.
  private func projected(_ elements: [Value], _ each: QueryNode) throws(QueryError) -> Value {
    var found: [Value] = []
    for element in elements {
      let value = try self.value(of: each, in: element)
      if !value.isNull { found.append(value) }
    }
    return .array(found)
  }

  private static func slice(
    _ value: Value,
    _ start: Int?,
    _ end: Int?,
    _ step: Int
  ) throws(QueryError) -> Value {
    guard step != 0 else { throw QueryError("the step of a slice is 0") }
    guard let elements = value.array else { return .null }
    let count = elements.count
    let step = min(max(step, -count - 1), count + 1)
    func bound(_ index: Int?, _ standard: Int, _ range: ClosedRange<Int>) -> Int {
      guard let index else { return standard }
      return min(max(index < 0 ? index + count : index, range.lowerBound), range.upperBound)
    }
    if step > 0 {
      let range = (bound(start, 0, 0...count), bound(end, count, 0...count))
      return .array(stride(from: range.0, to: range.1, by: step).map { elements[$0] })
    }
    let range = (bound(start, count - 1, -1...(count - 1)), bound(end, -1, -1...(count - 1)))
    return .array(
      stride(from: range.0, to: range.1, by: step).compactMap {
        elements.indices.contains($0) ? elements[$0] : Value?.none
      }
    )
  }

  /// The comparison; `null` where the order of what is compared is not known.
  private static func compare(_ sign: String, _ left: Value, _ right: Value) -> Value {
    if sign == "==" { return .bool(left == right) }
    if sign == "!=" { return .bool(left != right) }
    guard let left = left.number, let right = right.number else { return .null }
    return switch sign {
    case "<": .bool(left < right)
    case "<=": .bool(left <= right)
    case ">": .bool(left > right)
    default: .bool(left >= right)
    }
  }
}

extension Value {
  /// Whether JMESPath takes the value for true: all but `false`, `null` and what is empty.
  var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let bool): bool
    case .string(let text): !text.isEmpty
    case .array(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    case .integer, .number: true
    }
  }
}
