// SPDX-License-Identifier: Apache-2.0

internal import NanoRegex
internal import NanoValue

/// The functions of JMESPath that expressions may call.
///
/// Those of the language, of its community edition, and what Kyverno's tools add as far as it needs
/// nothing but its arguments.
///
/// Source: <https://jmespath.site/main/#functions>,
/// <https://kyverno.github.io/chainsaw/latest/reference/jp/functions/>
struct QueryFunctions {
  private let evaluation: QueryEvaluation

  init(_ evaluation: QueryEvaluation) { self.evaluation = evaluation }

  private static let names =
    (languageFunctions + textFunctions + listFunctions + QueryArithmetic.functions.keys)
    .sorted { $0.precedesByBytes($1) }

  private static let languageFunctions = [
    "abs", "avg", "ceil", "contains", "ends_with", "floor", "join", "keys", "length", "map", "max",
    "max_by", "merge", "min", "min_by", "not_null", "regex_match", "reverse", "sort", "sort_by",
    "split", "starts_with", "sum", "to_array", "to_lower", "to_number", "to_string", "to_upper",
    "type", "values",
  ]

  func call(
    _ name: String,
    _ nodes: [QueryNode],
    in value: Value
  ) throws(QueryError) -> Value {
    guard QueryFunctions.names.contains(name) else {
      let meant = Spelling.closest(to: name, among: QueryFunctions.names)
      let words =
        meant.map { "did you mean \($0)?" }
        ?? "there are \(QueryFunctions.names.joined(separator: ", "))"
      throw QueryError("the function \(name) is not supported; \(words)")
    }
    switch (name, nodes.count) {
    case ("map", 2): return try map(nodes[0], try evaluation.value(of: nodes[1], in: value))
    case ("sort_by", 2), ("min_by", 2), ("max_by", 2), ("group_by", 2):
      return try by(name, try evaluation.value(of: nodes[0], in: value), nodes[1])
    default: break
    }
    var arguments: [Value] = []
    for node in nodes { arguments.append(try evaluation.value(of: node, in: value)) }
    if name == "not_null" { return arguments.first { !$0.isNull } ?? .null }
    if name == "merge" { return QueryFunctions.merge(arguments) }
    if let sign = QueryArithmetic.functions[name], arguments.count == 2 {
      return try QueryArithmetic.value(sign, arguments[0], arguments[1])
    }
    if QueryFunctions.textFunctions.contains(name),
      let result = try QueryFunctions.ofTexts(name, arguments)
    {
      return result
    }
    if let result = QueryFunctions.ofLists(name, arguments) { return result }
    switch arguments.count {
    case 1:
      if let result = QueryFunctions.ofOne(name, arguments[0]) { return result }
    case 2:
      if let result = try QueryFunctions.ofTwo(name, arguments[0], arguments[1]) { return result }
    case 3 where name == "split":
      if let text = arguments[0].string, let glue = arguments[1].string,
        let limit = arguments[2].integer, limit >= 0
      {
        let parts = QueryFunctions.split(text, by: glue, atMost: Int(limit))
        return .array(parts.map(Value.string))
      }
    default: break
    }
    let kinds = arguments.map(\.kindInWords).joined(separator: ", ")
    throw QueryError("\(name) does not take \(kinds.isEmpty ? "nothing" : kinds)")
  }

  /// A function of one value; nil when it takes no such value.
  private static func ofOne(_ name: String, _ value: Value) -> Value? {
    switch (name, value) {
    case ("length", .string(let text)): .integer(Int64(text.unicodeScalars.count))
    case ("length", .array(let list)): .integer(Int64(list.count))
    case ("length", .object(let members)): .integer(Int64(members.count))
    case ("keys", .object(let members)): .array(members.map { .string($0.key) })
    case ("values", .object(let members)): .array(members.map(\.value))
    case ("type", _): .string(typeName(value))
    case ("to_string", .string): value
    case ("to_string", _): .string(value.jsonText())
    case ("to_number", .string(let text)): number(text)
    case ("to_number", .integer), ("to_number", .number): value
    case ("to_number", _): .some(.null)
    case ("to_array", .array): value
    case ("to_array", _): [value]
    case ("to_lower", .string(let text)): .string(text.lowercased())
    case ("to_upper", .string(let text)): .string(text.uppercased())
    case ("reverse", .array(let list)): .array(list.reversed())
    case ("reverse", .string(let text)): .string(String(text.reversed()))
    case ("sort", .array(let list)): sorted(list, by: list).map(Value.array)
    default: value.number.flatMap { rounded(name, value, $0) } ?? ofNumbers(name, value)
    }
  }

  private static func typeName(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .integer, .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  private static func number(_ text: String) -> Value {
    if let integer = Int64(text) { return .integer(integer) }
    return Double(text).map(Value.number) ?? .null
  }

  private static func rounded(_ name: String, _ value: Value, _ number: Double) -> Value? {
    switch name {
    case "abs": .number(number.magnitude)
    case "ceil": .number(number.rounded(.up))
    case "floor": .number(number.rounded(.down))
    default: nil
    }
  }

  /// A function of a list of numbers, or of texts for the greatest and the least.
  private static func ofNumbers(_ name: String, _ value: Value) -> Value? {
    guard let list = value.array else { return nil }
    switch name {
    case "min", "max":
      guard let sorted = sorted(list, by: list) else { return nil }
      return (name == "min" ? sorted.first : sorted.last) ?? .null
    case "sum", "avg":
      let numbers = list.compactMap(\.number)
      guard numbers.count == list.count else { return nil }
      let sum = numbers.reduce(0, +)
      if name == "sum" { return .number(sum) }
      return numbers.isEmpty ? .some(.null) : .number(sum / Double(numbers.count))
    default: return nil
    }
  }

  private static func ofTwo(
    _ name: String,
    _ first: Value,
    _ second: Value
  ) throws(QueryError) -> Value? {
    switch (name, first, second) {
    case ("contains", .array(let list), _): return .bool(list.contains(second))
    case ("contains", .string(let text), .string(let part)):
      return .bool(part.isEmpty || text.contains(part))
    case ("starts_with", .string(let text), .string(let part)): return .bool(text.hasPrefix(part))
    case ("ends_with", .string(let text), .string(let part)): return .bool(text.hasSuffix(part))
    case ("join", .string(let glue), .array(let list)):
      return .string(list.map { $0.string ?? $0.jsonText() }.joined(separator: glue))
    case ("split", .string(let text), .string(let glue)):
      return .array(split(text, by: glue).map(Value.string))
    case ("regex_match", .string(let pattern), .string(let text)):
      do {
        return .bool(try RegularExpression(pattern).matches(text))
      } catch {
        throw QueryError("regex_match: \(error)")
      }
    default: return nil
    }
  }

  private static func merge(_ objects: [Value]) -> Value {
    var merged: Members = [:]
    for object in objects {
      for (key, value) in object.object ?? [:] { merged[key] = value }
    }
    return .object(merged)
  }

  private func map(_ each: QueryNode, _ list: Value) throws(QueryError) -> Value {
    guard case .reference(let node) = each, let elements = list.array else {
      throw QueryError("map takes an expression behind & and a list")
    }
    var results: [Value] = []
    for element in elements { results.append(try evaluation.value(of: node, in: element)) }
    return .array(results)
  }

  private func by(_ name: String, _ list: Value, _ key: QueryNode) throws(QueryError) -> Value {
    guard case .reference(let node) = key, let elements = list.array else {
      throw QueryError("\(name) takes a list and an expression behind &")
    }
    var keys: [Value] = []
    for element in elements { keys.append(try evaluation.value(of: node, in: element)) }
    if name == "group_by" { return try QueryFunctions.grouped(elements, by: keys) }
    guard let sorted = QueryFunctions.sorted(elements, by: keys) else {
      throw QueryError("\(name) takes keys that are all numbers, or all texts")
    }
    switch name {
    case "min_by": return sorted.first ?? .null
    case "max_by": return sorted.last ?? .null
    default: return .array(sorted)
    }
  }

  /// The elements in the order of their keys; nil when these are neither all numbers nor all texts.
  private static func sorted(_ elements: [Value], by keys: [Value]) -> [Value]? {
    let numbers = keys.compactMap(\.number)
    if numbers.count == keys.count {
      return zip(elements, numbers).sorted { $0.1 < $1.1 }.map(\.0)
    }
    let texts = keys.compactMap(\.string)
    guard texts.count == keys.count else { return nil }
    return zip(elements, texts).sorted { $0.1.precedesByBytes($1.1) }.map(\.0)
  }
}
