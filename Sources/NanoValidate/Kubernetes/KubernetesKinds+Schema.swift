// SPDX-License-Identifier: Apache-2.0

package import NanoSchema

extension KubernetesKinds {
  /// The schema of a kind of Kubernetes, or nil for another kind.
  ///
  /// It says the names and types of fields and which are required. `metadata` is an object without
  /// named fields, as in the schemas of CustomResourceDefinitions.
  package func schema(of type: ResourceType) -> ResourceSchema? {
    guard let kind = kind(of: type) else { return nil }
    var open: [Substring] = []
    var schema = ResourceSchema(
      group: String(type.group),
      version: String(type.version),
      names: ResourceSchema.Names(kind: type.kind, plural: "\(type.kind.lowercased())s"),
      scope: kind.scope,
      schema: schema(of: .structure(kind.structure), &open)
    )
    schema.isStored = true
    return schema
  }

  /// The schema of a type.
  ///
  /// - Parameter open: The structs that this one stands in: where one holds itself, anything goes.
  private func schema(of type: KubernetesType, _ open: inout [Substring]) -> Schema {
    switch type {
    case .string: Schema(kind: .string)
    case .bytes: Schema(kind: .string, format: "byte")
    case .time: Schema(kind: .string, format: "date-time")
    case .int32: Schema(kind: .integer, format: "int32")
    case .int64: Schema(kind: .integer, format: "int64")
    case .double: Schema(kind: .number)
    case .bool: Schema(kind: .boolean)
    case .quantity, .intOrString: Schema(flags: .intOrString)
    case .any: Schema(flags: .preservesUnknownFields)
    case .list(let element): Schema(kind: .array, items: schema(of: element, &open))
    case .map(let value):
      Schema(kind: .object, additionalProperties: .values(schema(of: value, &open)))
    case .structure("v1.ObjectMeta"): Schema(kind: .object)
    case .structure(let name) where open.contains(name):
      Schema(kind: .object, flags: .preservesUnknownFields)
    case .structure(let name): structureSchema(name, &open)
    }
  }

  private func structureSchema(_ name: Substring, _ open: inout [Substring]) -> Schema {
    open.append(name)
    defer { open.removeLast() }
    let structure = structure(named: name)
    var properties: [SchemaProperties.Element] = []
    for (field, type) in structure.fields {
      properties.append((field, schema(of: type, &open)))
    }
    return Schema(
      kind: .object,
      properties: SchemaProperties(properties),
      required: structure.required
    )
  }
}
