// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// The Swift type of a composite resource, made of its definition.
struct CompositeType {
  /// The kind, which is the name of the type.
  let name: String
  /// The group of the kind.
  let group: String
  /// The whole file.
  let text: String

  /// The types of a document: none when it is no definition.
  ///
  /// Of several versions the one that compositions are made for counts, which is referenceable.
  static func all(of document: Value) throws(ValueError) -> [CompositeType] {
    guard CompositeResourceDefinition.matches(document) else { return [] }
    let definition = try CompositeResourceDefinition(document)
    _ = try definition.resourceSchemas()
    let kind = definition.names.kind
    guard SwiftNames.isIdentifier(kind) else {
      throw ValueError(
        .invalid,
        at: "spec.names.kind",
        "\(kind.quoted()) is no name for a Swift type"
      )
    }
    let versions = document["spec"]["versions"].array ?? []
    guard
      let index = versions.firstIndex(where: { $0["referenceable"].bool == true }),
      let version = versions[index]["name"].string
    else {
      throw ValueError(.invalid, at: "spec.versions", "no version is referenceable")
    }
    let schema = versions[index]["schema"]["openAPIV3Schema"]
    let path: Path = [
      "spec", "versions", .index(index), "schema", "openAPIV3Schema", "properties", "spec",
    ]
    var writer = CompositeWriter()
    let status = try status(of: schema["properties"]["status"], at: path)
    let text = try writer.file(
      kind: definition.names.kind,
      apiVersion: "\(definition.group)/\(version)",
      description: schema["description"].string,
      spec: schema["properties"]["spec"],
      requiresSpec: (schema["required"].array ?? []).contains("spec"),
      status: status,
      at: path
    )
    return [CompositeType(name: definition.names.kind, group: definition.group, text: text)]
  }

  /// The schema of the status without what is Crossplane's own; nil when nothing is left.
  private static func status(of schema: Value, at path: Path) throws(ValueError) -> Schema? {
    guard case .object(var fields) = schema["properties"] else { return nil }
    for key in ["conditions", "crossplane", "connectionDetails", "claimConditionTypes"] {
      fields[key] = nil
    }
    guard !fields.isEmpty else { return nil }
    var own = schema
    own["properties"] = .object(fields)
    var reader = SchemaReader()
    return try reader.read(own, at: path)
  }

  /// Members of `spec` that are Crossplane's own, which the SDK reads itself.
  ///
  /// Source: <https://docs.crossplane.io/latest/composition/composite-resources/>; the later ones
  /// are those of Crossplane v1.
  static let reservedKeys: Set<String> = [
    "crossplane", "claimRef", "compositionRef", "compositionRevisionRef",
    "compositionRevisionSelector", "compositionSelector", "compositionUpdatePolicy",
    "environmentConfigRefs", "publishConnectionDetailsTo", "resourceRef", "resourceRefs",
    "writeConnectionSecretToRef",
  ]
}
