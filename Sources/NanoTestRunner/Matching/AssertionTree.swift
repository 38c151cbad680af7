// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// A tree of expectations as chainsaw has them: parts of objects, with JMESPath between parentheses.
///
/// - A key `(expression)` holds its subtree against what the expression gives, `key->name` and
///   `(expression)->name` bind that to `$name` in the subtree, `~.key` and `~name.key` hold it
///   against each element or member (the latter binding its index or key), and `\(text)\` is the
///   key `(text)` itself.
/// - A text `(expression)` is evaluated where it stands and its value is what is expected.
/// - Objects may have more members, lists have the same length.
///
/// Source: <https://kyverno.github.io/kyverno-json/latest/policies/asserts/>
struct AssertionTree {
  /// What `$name` is.
  var bindings: [String: Value] = [:]

  /// Where a value is not as the tree says.
  ///
  /// - Throws: ``QueryError`` for an expression that cannot be read or evaluated, with its place.
  func differences(
    _ tree: Value,
    _ found: Value?,
    at path: Path = Path()
  ) throws(QueryError) -> [Difference] {
    switch tree {
    case .object(let members):
      guard let found else { return [Difference(path, expected: tree, found: nil)] }
      var differences: [Difference] = []
      for (key, subtree) in members {
        differences += try self.differences(key, subtree, found, path)
      }
      return differences
    case .array(let elements):
      guard let others = found?.array, others.count == elements.count else {
        return [Difference(path, expected: tree, found: found)]
      }
      var differences: [Difference] = []
      for (index, pair) in zip(elements, others).enumerated() {
        differences += try self.differences(pair.0, pair.1, at: path.appending(index))
      }
      return differences
    case .string(let text):
      guard let statement = AssertionKey.statement(text) else { break }
      let expected = try value(of: statement, in: found ?? .null, path)
      if expected == found ?? .null { return [] }
      return [Difference(path, expected: expected, found: found)]
    case .null, .bool, .integer, .number: break
    }
    if tree == found ?? .null { return [] }
    return [Difference(path, expected: tree, found: found)]
  }

  private func differences(
    _ text: String,
    _ subtree: Value,
    _ found: Value,
    _ path: Path
  ) throws(QueryError) -> [Difference] {
    let key = try AssertionKey(text)
    let place = path.appending(key.text)
    var projected: Value?
    if let statement = key.statement {
      projected = try value(of: statement, in: found, path)
    } else {
      projected = found.object?[key.text]
    }
    var inner = self
    if let binding = key.binding { inner.bindings[binding] = projected ?? .null }
    guard key.isEach else { return try inner.differences(subtree, projected, at: place) }
    let elements: [(step: Value, value: Value)]
    switch projected {
    case .array(let list)?: elements = list.enumerated().map { (.integer(Int64($0)), $1) }
    case .object(let members)?: elements = members.map { (.string($0.key), $0.value) }
    default: return [Difference(place, expected: "a list or an object", found: nil)]
    }
    var differences: [Difference] = []
    for (step, element) in elements {
      if let name = key.elementName { inner.bindings[name] = step }
      let place =
        step.integer.map { place.appending(Int($0)) }
        ?? place.appending(step.string ?? "")
      differences += try inner.differences(subtree, element, at: place)
    }
    return differences
  }

  private func value(
    of statement: String,
    in value: Value,
    _ path: Path
  ) throws(QueryError) -> Value {
    do {
      return try Query(statement).value(in: value, bindings: bindings)
    } catch {
      let place = path.isRoot ? "" : "\(path): "
      throw QueryError("\(place)(\(statement)): \(error)")
    }
  }
}

/// A key of an assertion tree, taken apart.
struct AssertionKey {
  /// The key itself, or the expression.
  private(set) var text: String
  /// The expression; nil for a plain key.
  private(set) var statement: String?
  /// What the value is bound to.
  private(set) var binding: String?
  /// Whether the subtree is held against each element.
  private(set) var isEach = false
  /// What the index of the element is bound to.
  private(set) var elementName: String?

  /// - Throws: ``QueryError`` for an engine that is not JMESPath.
  init(_ key: String) throws(QueryError) {
    text = key
    if key.count > 1, key.hasPrefix("\\"), key.hasSuffix("\\") {
      text = String(key.dropFirst().dropLast())
      return
    }
    if let arrow = AssertionKey.arrow(in: text) {
      binding = String(text[arrow.upperBound...].drop { $0 == " " })
      text = String(text[..<arrow.lowerBound])
      while text.last == " " { text.removeLast() }
    }
    if text.hasPrefix("~"), let dot = text.firstIndex(of: ".") {
      let name = text[..<dot].dropFirst()
      if name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) {
        isEach = true
        elementName = name.isEmpty ? nil : String(name)
        text = String(text[text.index(after: dot)...])
      }
    }
    statement = AssertionKey.statement(text)
    if let statement, statement.hasPrefix("cel:") {
      throw QueryError("\(key): only JMESPath is supported, not CEL")
    }
  }

  /// The arrow before a binding's name at the end of a key.
  private static func arrow(in key: String) -> Range<String.Index>? {
    guard let end = key.lastIndex(of: ">"), end > key.startIndex else { return nil }
    let start = key.index(before: end)
    let name = key[key.index(after: end)...].drop { $0 == " " }
    guard key[start] == "-", !name.isEmpty,
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
    else { return nil }
    return start..<key.index(after: end)
  }

  /// The expression of a text `(expression)`; nil when it is none.
  static func statement(_ text: String) -> String? {
    guard text.count > 2, text.hasPrefix("("), text.hasSuffix(")") else { return nil }
    let inner = text.dropFirst().dropLast()
    return String(inner.hasPrefix("jp:") ? inner.dropFirst(3) : inner)
  }
}
