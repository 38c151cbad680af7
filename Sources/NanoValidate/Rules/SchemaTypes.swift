// SPDX-License-Identifier: Apache-2.0

internal import NanoCEL
internal import NanoSchema

/// Makes the types that rules see of schemas, one for each node.
///
/// What a schema says nothing about is hidden from rules, and so is a field whose name cannot be
/// escaped; a list or map of hidden elements is hidden as well.
///
/// Source: https://github.com/kubernetes/apiserver, `pkg/cel/common/schemas.go`
struct SchemaTypes {
  /// A node, and how it is seen.
  private struct Node: Hashable {
    let schema: ObjectIdentifier
    let isResource: Bool
  }

  private var types: [Node: CELType?] = [:]
  /// The schemas of `types`, so that no other schema takes the identity of one that is gone.
  private var schemas: [Schema] = []

  /// The type of a schema, nil when rules cannot see its values.
  ///
  /// - Parameters:
  ///   - schema: The schema.
  ///   - isResource: Whether its values are whole resources, of which rules see `apiVersion`,
  ///     `kind`, `metadata.name` and `metadata.generateName` whatever the schema says.
  mutating func type(of schema: Schema, isResource: Bool) -> CELType? {
    let node = Node(schema: ObjectIdentifier(schema), isResource: isResource)
    if let known = types[node] { return known }
    let type = make(schema, isResource: isResource)
    types[node] = .some(type)
    schemas.append(schema)
    return type
  }

  /// The type of a field's or an element's schema.
  private mutating func type(inside schema: Schema) -> CELType? {
    type(of: schema, isResource: schema.flags.contains(.embeddedResource))
  }

  private mutating func make(_ schema: Schema, isResource: Bool) -> CELType? {
    if schema.flags.contains(.intOrString) { return .dyn }
    // Resources are objects, said or not.
    switch isResource ? .object : schema.kind {
    case .array:
      guard let items = schema.items, let element = type(inside: items) else { return nil }
      return .list(element, listKind(schema))
    case .object: return object(schema, isResource: isResource)
    case .string: return text(schema.format)
    case .boolean: return .bool
    case .number: return .double
    case .integer: return .int
    case nil: return nil
    }
  }

  private mutating func object(_ schema: Schema, isResource: Bool) -> CELType? {
    if case .values(let values) = schema.additionalProperties {
      return type(inside: values).map { .map(.string, $0) }
    }
    let givesOwn = isResource && !saysWhatResourcesHave(schema)
    var properties: [(String, CELType)] = []
    for (name, property) in schema.properties {
      if givesOwn, SchemaTypes.ofResources.contains(where: { $0.0 == name }) { continue }
      guard let type = type(inside: property) else { continue }
      properties.append((name, type))
    }
    if givesOwn { properties += SchemaTypes.ofResources }
    return .object(CELObjectType(name: "object", properties: properties))
  }

  /// Whether the schema of a resource names all that rules see of every resource; it counts then.
  private func saysWhatResourcesHave(_ schema: Schema) -> Bool {
    let metadata = schema.properties["metadata"]
    return metadata?.kind == .object
      && [
        schema.properties["apiVersion"], schema.properties["kind"], metadata?.properties["name"],
        metadata?.properties["generateName"],
      ].allSatisfy { $0?.kind == .string }
  }

  /// What rules see of every resource.
  private static let ofResources: [(String, CELType)] = [
    ("apiVersion", .string), ("kind", .string),
    (
      "metadata",
      .object(
        CELObjectType(name: "object", properties: [("name", .string), ("generateName", .string)])
      )
    ),
  ]

  private func listKind(_ schema: Schema) -> CELListKind {
    switch schema.constraints?.value.listType {
    case "set": .set
    case "map": .map(keys: schema.constraints?.value.listMapKeys ?? [])
    default: .atomic
    }
  }

  private func text(_ format: String?) -> CELType {
    switch format {
    case "byte": .bytes
    case "duration": .duration
    case "date", "date-time": .timestamp
    default: .string
    }
  }
}
