// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// Reads schemas from the values of `openAPIV3Schema`.
///
/// What Kubernetes refuses in a structural schema is refused here: references, patterns for keys,
/// lists of item schemas. Keys that it reads for people only (descriptions, examples) are passed
/// over; keys that it does not know, and so drops, are remembered in ``unknownKeys``.
///
/// Cost: one pass; nodes that say the same and hold no others are shared by all schemas that one
/// reader reads. Measured: the 1,271 nodes of CloudNativePG's Cluster take 0.9 ms and 160 KiB.
///
/// Source: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema
package struct SchemaReader {
  /// What tells apart the nodes that hold no others.
  private struct Leaf: Hashable {
    let kind: Schema.Kind?
    let flags: Schema.Flags
    let format: String?
  }

  /// Where keys stand that Kubernetes does not know, and drops.
  package private(set) var unknownKeys: [Path] = []
  private var leaves: [Leaf: Schema] = [:]
  private var patterns: [String: SchemaPattern] = [:]
  var steps: [Path.Step] = []

  /// A reader that has read nothing yet.
  package init() {}

  /// Reads a schema.
  ///
  /// - Parameters:
  ///   - value: The object under `openAPIV3Schema`, or any schema in it.
  ///   - path: Where it stands, for errors.
  /// - Throws: The first mistake, with its path.
  package mutating func read(
    _ value: Value,
    at path: Path = Path()
  ) throws(ValueError) -> Schema {
    steps = path.steps
    defer { steps = [] }
    return try schema(value)
  }

  mutating func schema(_ value: Value) throws(ValueError) -> Schema {
    var draft = Draft()
    for (key, value) in try members(value) {
      steps.append(.key(key))
      try read(key, value, into: &draft)
      steps.removeLast()
    }
    return finished(draft)
  }

  /// The node of a draft, an older one if it says the same.
  mutating func finished(_ draft: Draft) -> Schema {
    let isLeaf =
      draft.properties.isEmpty && draft.items == nil && draft.required.isEmpty
      && draft.defaultValue == nil && !draft.isConstrained && draft.isOpen
    // An int-or-string has two types, whatever else is said.
    let kind = draft.flags.contains(.intOrString) ? nil : draft.kind
    guard isLeaf else { return draft.schema(kind: kind) }
    let leaf = Leaf(kind: kind, flags: draft.flags, format: draft.format)
    if let known = leaves[leaf] { return known }
    let schema = draft.schema(kind: kind)
    leaves[leaf] = schema
    return schema
  }

  mutating func pattern(_ text: String) -> SchemaPattern {
    if let known = patterns[text] { return known }
    let pattern = SchemaPattern(text)
    patterns[text] = pattern
    return pattern
  }

  mutating func noteUnknownKey() { unknownKeys.append(Path(steps)) }

  /// What is known of a node while its keys are read.
  struct Draft {
    var kind: Schema.Kind?
    var flags: Schema.Flags = []
    var format: String?
    var properties: [SchemaProperties.Element] = []
    var additionalProperties = Schema.AdditionalProperties.unspecified
    var items: Schema?
    var required: [String] = []
    var defaultValue: Value?
    var constraints = Constraints()
    /// Whether anything was set in ``constraints``.
    var isConstrained = false

    /// Whether nothing is said of additional properties.
    var isOpen: Bool {
      if case .unspecified = additionalProperties { return true }
      return false
    }

    func schema(kind: Schema.Kind?) -> Schema {
      Schema(
        kind: kind,
        flags: flags,
        format: format,
        properties: SchemaProperties(properties),
        additionalProperties: additionalProperties,
        items: items,
        required: required,
        defaultValue: defaultValue,
        constraints: isConstrained ? constraints : nil
      )
    }
  }
}

extension SchemaReader {
  /// Reads one key of a schema.
  private mutating func read(
    _ key: String,
    _ value: Value,
    into draft: inout Draft
  ) throws(ValueError) {
    switch key {
    case "type": draft.kind = try kind(value)
    case "nullable": try set(.nullable, value, &draft)
    case "format": draft.format = try text(value)
    // Without the check a default of null would be one: `nil` also means the value `null`.
    case "default": if !value.isNull { draft.defaultValue = value }
    case "required": draft.required = try texts(value)
    case "properties": draft.properties = try properties(value)
    case "items": draft.items = try items(value)
    case "additionalProperties":
      if let isAllowed = value.bool {
        draft.additionalProperties = .allowed(isAllowed)
      } else if !value.isNull {
        draft.additionalProperties = .values(try schema(value))
      }
    case "x-kubernetes-int-or-string": try set(.intOrString, value, &draft)
    case "x-kubernetes-embedded-resource": try set(.embeddedResource, value, &draft)
    case "x-kubernetes-preserve-unknown-fields":
      guard try flag(value) else { throw failure(.invalid, "must be true or undefined") }
      draft.flags.insert(.preservesUnknownFields)
    case "description", "title", "example", "externalDocs": break
    case "$ref", "$schema", "id", "definitions", "dependencies", "patternProperties",
      "additionalItems":
      try refuse(key, value)
    default:
      if try readConstraint(key, value, into: &draft.constraints) {
        draft.isConstrained = true
      } else {
        noteUnknownKey()
      }
    }
  }

  /// Refuses what a structural schema must not have, unless it is empty.
  private func refuse(_ key: String, _ value: Value) throws(ValueError) {
    let isEmpty =
      switch value {
      case .null: true
      case .string(let text): text.isEmpty
      case .object(let members): members.isEmpty && key != "additionalItems"
      default: false
      }
    if !isEmpty { throw failure(.invalid, "OpenAPIV3Schema '\(key)' is not supported") }
  }

  private func kind(_ value: Value) throws(ValueError) -> Schema.Kind? {
    let name = try text(value)
    if name.isEmpty { return nil }
    guard let kind = Schema.Kind(rawValue: name) else {
      throw failure(
        .invalid,
        "\"\(name)\" is no type: expected object, array, string, integer, number or boolean"
      )
    }
    return kind
  }

  private func set(
    _ mark: Schema.Flags,
    _ value: Value,
    _ draft: inout Draft
  ) throws(ValueError) {
    if try flag(value) { draft.flags.insert(mark) }
  }

  private mutating func properties(
    _ value: Value
  ) throws(ValueError) -> [SchemaProperties.Element] {
    var properties: [SchemaProperties.Element] = []
    let members = try members(value)
    properties.reserveCapacity(members.count)
    for (name, value) in members {
      steps.append(.key(name))
      properties.append((name, try schema(value)))
      steps.removeLast()
    }
    return properties
  }

  private mutating func items(_ value: Value) throws(ValueError) -> Schema {
    if case .array = value {
      throw failure(.invalid, "OpenAPIV3Schema 'items' must be a schema, but is an array")
    }
    return try schema(value)
  }
}

// MARK: - Values

extension SchemaReader {
  func members(_ value: Value) throws(ValueError) -> Members {
    guard case .object(let members) = value else { throw mismatch("an object", value) }
    return members
  }

  func text(_ value: Value) throws(ValueError) -> String {
    guard case .string(let text) = value else { throw mismatch("a string", value) }
    return text
  }

  func flag(_ value: Value) throws(ValueError) -> Bool {
    guard case .bool(let flag) = value else { throw mismatch("a boolean", value) }
    return flag
  }

  func number(_ value: Value) throws(ValueError) -> Double {
    guard let number = value.number else { throw mismatch("a number", value) }
    return number
  }

  func count(_ value: Value) throws(ValueError) -> Int64 {
    guard let count = value.integer else { throw mismatch("a whole number", value) }
    return count
  }

  func elements(_ value: Value) throws(ValueError) -> [Value] {
    guard case .array(let elements) = value else { throw mismatch("a list", value) }
    return elements
  }

  mutating func texts(_ value: Value) throws(ValueError) -> [String] {
    var texts: [String] = []
    for (index, element) in try elements(value).enumerated() {
      steps.append(.index(index))
      texts.append(try text(element))
      steps.removeLast()
    }
    return texts
  }

  func failure(_ code: ValueError.Code, _ message: String) -> ValueError {
    ValueError(code, at: Path(steps), message)
  }

  func mismatch(_ expected: String, _ value: Value) -> ValueError {
    failure(.wrongType, "expected \(expected), found \(value.kindInWords)")
  }
}
