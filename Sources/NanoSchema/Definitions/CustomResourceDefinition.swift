// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// A `CustomResourceDefinition` of `apiextensions.k8s.io/v1`, its schemas not read yet.
///
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/
package struct CustomResourceDefinition: Sendable {
  /// A version as the document has it.
  struct Version: Sendable {
    let name: String
    let isServed: Bool
    let isStored: Bool
    let hasStatus: Bool
    /// The schema, and where it stands.
    let openAPI: Value
    let path: Path
  }

  /// The group of the kind.
  package let group: String
  /// How the kind is called.
  package let names: ResourceSchema.Names
  /// Whether its resources live in namespaces.
  package let scope: ResourceScope
  let versions: [Version]

  /// Whether a document is one, by its apiVersion and kind.
  package static func matches(_ document: Value) -> Bool {
    document["kind"].string == "CustomResourceDefinition"
      && document["apiVersion"].string == "apiextensions.k8s.io/v1"
  }

  /// Reads a definition.
  ///
  /// - Throws: What is missing or of another type, with its path. Versions without a schema are
  ///   left out, as `crossplane` does.
  package init(_ document: Value) throws(ValueError) {
    let spec = try DefinitionReader(document).object("spec")
    group = try spec.text("group")
    names = try spec.names("names")
    let scopeName = try spec.optionalText("scope") ?? ResourceScope.namespaced.rawValue
    guard let scope = ResourceScope(rawValue: scopeName) else {
      throw ValueError(
        .invalid,
        at: spec.path.appending("scope"),
        "expected Namespaced or Cluster, found \"\(scopeName)\""
      )
    }
    self.scope = scope
    var versions: [Version] = []
    for version in try spec.objects("versions") {
      guard let schema = try version.optionalObject("schema")?.optionalObject("openAPIV3Schema")
      else { continue }
      versions.append(
        Version(
          name: try version.text("name"),
          isServed: try version.flag("served"),
          isStored: try version.flag("storage"),
          hasStatus: version.value["subresources"]["status"] != .null,
          openAPI: schema.value,
          path: schema.path
        )
      )
    }
    self.versions = versions
  }

  /// The versions, with their schemas read.
  ///
  /// - Throws: The first mistake in a schema, with its path in the document.
  package func resourceSchemas() throws(ValueError) -> [ResourceSchema] {
    var schemas: [ResourceSchema] = []
    // One reader for all, because versions mostly say the same.
    var reader = SchemaReader()
    for version in versions { schemas.append(try resourceSchema(of: version, &reader)) }
    return schemas
  }

  /// Where keys stand in the schemas that Kubernetes does not know, and drops.
  ///
  /// - Throws: The first mistake in a schema, with its path in the document.
  package func unknownSchemaKeys() throws(ValueError) -> [Path] {
    var reader = SchemaReader()
    for version in versions { _ = try reader.read(version.openAPI, at: version.path) }
    return reader.unknownKeys
  }

  /// The schemas as the API server gets them, and where they stand in the document.
  package var openAPISchemas: [(path: Path, value: Value)] {
    versions.map { ($0.path, $0.openAPI) }
  }

  func resourceSchema(
    of version: Version,
    _ reader: inout SchemaReader
  ) throws(ValueError) -> ResourceSchema {
    var schema = ResourceSchema(
      group: group,
      version: version.name,
      names: names,
      scope: scope,
      schema: try reader.read(version.openAPI, at: version.path)
    )
    schema.isServed = version.isServed
    schema.isStored = version.isStored
    schema.hasStatus = version.hasStatus
    return schema
  }
}
