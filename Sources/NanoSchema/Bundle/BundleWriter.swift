// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// Writes the lines of schemas.
struct BundleWriter {
  private(set) var lines: [String] = []
  /// The place where a subtree of these lines stands first.
  private var places: [[String]: String] = [:]

  /// Subtrees of fewer lines are written out each time.
  private static let smallestShared = 3

  /// Writes a schema and all below it.
  mutating func write(_ schema: Schema) {
    write(BundleNode(schema), label: ".", place: "", depth: 0)
  }

  private mutating func write(_ node: BundleNode, label: String, place: String?, depth: Int) {
    let indentation = String(repeating: " ", count: depth)
    if node.lines.count >= BundleWriter.smallestShared {
      if let first = places[node.lines] {
        lines.append("\(indentation)\(label) =\(first)")
        return
      }
      if let place, depth > 0 { places[node.lines] = place }
    }
    lines.append("\(indentation)\(label) \(node.line)")
    for child in node.children {
      let isNamed = BundleWords.isPlain(child.label)
      let below = place.flatMap { place in
        isNamed || child.label == "[]" || child.label == "*"
          ? (place.isEmpty ? child.label : "\(place)/\(child.label)") : nil
      }
      write(child.node, label: child.label, place: below, depth: depth + 1)
    }
    for rule in node.rules { lines.append("\(indentation) ! \(rule)") }
  }
}

/// A schema as lines, for comparing and for writing.
private struct BundleNode {
  /// What stands behind the label.
  let line: String
  /// The schemas below, in the order in which they are written.
  let children: [(label: String, node: BundleNode)]
  /// The rules as JSON.
  let rules: [String]
  /// All lines of the subtree, without the label of the first one.
  let lines: [String]

  init(_ schema: Schema) {
    line = BundleNode.line(of: schema)
    children = BundleNode.children(of: schema)
    rules = (schema.constraints?.value.rules ?? []).map { $0.value.jsonText(.sortedKeys) }
    var lines = [line]
    for child in children {
      lines.append(" \(child.label) \(child.node.lines[0])")
      lines += child.node.lines.dropFirst().map { " \($0)" }
    }
    lines += rules.map { " ! \($0)" }
    self.lines = lines
  }

  private static func children(of schema: Schema) -> [(label: String, node: BundleNode)] {
    var children = schema.properties.map { property in
      (label: BundleWords.label(property.name), node: BundleNode(property.schema))
    }
    if case .values(let values) = schema.additionalProperties {
      children.append(("*", BundleNode(values)))
    }
    if let items = schema.items { children.append(("[]", BundleNode(items))) }
    guard let constraints = schema.constraints else { return children }
    children += constraints.value.allOf.map { ("&", BundleNode($0)) }
    children += constraints.value.anyOf.map { ("|", BundleNode($0)) }
    children += constraints.value.oneOf.map { ("^", BundleNode($0)) }
    if let not = constraints.value.not { children.append(("~", BundleNode(not))) }
    return children
  }

  private static func line(of schema: Schema) -> String {
    var line = BundleWords.type(of: schema)
    func add(_ key: String, _ text: String?) { if let text { line += " \(key)=\(text)" } }
    func add(_ key: String, _ number: Int64?) { add(key, number.map(String.init)) }
    func add(_ key: String, _ number: Double?) {
      add(
        key,
        number.map { BundleWords.text(Int64(exactly: $0).map(Value.integer) ?? .number($0)) }
      )
    }
    func add(_ key: String, _ values: [Value]) {
      if !values.isEmpty { add(key, BundleWords.text(values)) }
    }
    add("required", schema.required.map(Value.string))
    add("format", schema.format.map { BundleWords.text(.string($0)) })
    add("default", schema.defaultValue.map(BundleWords.text))
    if case .allowed(let isAllowed) = schema.additionalProperties {
      add("additional", isAllowed ? "true" : "false")
    }
    guard let constraints = schema.constraints?.value else { return line }
    add("enum", constraints.enumeration)
    add("pattern", constraints.pattern.map { BundleWords.text(.string($0.text)) })
    add("minLength", constraints.minimumLength)
    add("maxLength", constraints.maximumLength)
    add("min", constraints.minimum)
    add("max", constraints.maximum)
    if constraints.excludesMinimum { add("excludesMin", "true") }
    if constraints.excludesMaximum { add("excludesMax", "true") }
    add("multipleOf", constraints.multipleOf)
    add("minItems", constraints.minimumItems)
    add("maxItems", constraints.maximumItems)
    if constraints.hasUniqueItems { add("unique", "true") }
    add("minProperties", constraints.minimumProperties)
    add("maxProperties", constraints.maximumProperties)
    add("list", constraints.listType.map { BundleWords.text(.string($0)) })
    add("keys", constraints.listMapKeys.map(Value.string))
    add("map", constraints.mapType.map { BundleWords.text(.string($0)) })
    return line
  }
}
