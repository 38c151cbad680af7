// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// A `CompositeResourceDefinition` of Crossplane, v1 or v2, its schemas not read yet.
///
/// Source: https://docs.crossplane.io/latest/composition/composite-resource-definitions/
package struct CompositeResourceDefinition: Sendable {
  /// Where composite resources live, and where Crossplane keeps its own fields in them.
  package enum Scope: String, Sendable, Hashable {
    /// In namespaces, Crossplane's fields under `spec.crossplane`.
    case namespaced = "Namespaced"
    /// In no namespace, Crossplane's fields under `spec.crossplane`.
    case cluster = "Cluster"
    /// In no namespace, Crossplane's fields in `spec` itself, with claims: Crossplane's version 1.
    case legacyCluster = "LegacyCluster"

    /// Whether the resources live in namespaces.
    package var resourceScope: ResourceScope { self == .namespaced ? .namespaced : .cluster }
  }

  struct Version: Sendable {
    let name: String
    let isServed: Bool
    let isReferenceable: Bool
    let openAPI: Value
    let path: Path
  }

  /// The name of the document.
  package let name: String
  /// The group of the kinds.
  package let group: String
  /// How the composite resources are called.
  package let names: ResourceSchema.Names
  /// How the claims are called, nil when there are none.
  package let claimNames: ResourceSchema.Names?
  /// Where the composite resources live.
  package let scope: Scope
  /// The default of `compositionUpdatePolicy`.
  let updatePolicy: String?
  /// The default of `compositeDeletePolicy` in claims.
  let deletePolicy: String?
  let versions: [Version]

  /// Whether a document is one, by its apiVersion and kind.
  package static func matches(_ document: Value) -> Bool {
    document["kind"].string == "CompositeResourceDefinition"
      && (document["apiVersion"].string ?? "").hasPrefix("apiextensions.crossplane.io/")
  }

  /// Reads a definition.
  ///
  /// - Parameters:
  ///   - document: The whole document.
  ///   - unsaidScope: The scope of a v2 document that names none. The API server says
  ///     ``Scope/namespaced``; the `crossplane` command, which reads every document as v1, says
  ///     ``Scope/legacyCluster``. In v1 documents it always is ``Scope/legacyCluster``.
  /// - Throws: What is missing or of another type, with its path.
  package init(_ document: Value, unsaidScope: Scope = .namespaced) throws(ValueError) {
    let spec = try DefinitionReader(document).object("spec")
    name = document["metadata"]["name"].string ?? ""
    group = try spec.text("group")
    names = try spec.names("names")
    claimNames = spec.value["claimNames"].isNull ? nil : try spec.names("claimNames")
    updatePolicy = try spec.optionalText("defaultCompositionUpdatePolicy")
    deletePolicy = try spec.optionalText("defaultCompositeDeletePolicy")
    let isVersion1 = document["apiVersion"].string == "apiextensions.crossplane.io/v1"
    if let text = try spec.optionalText("scope") {
      guard let scope = Scope(rawValue: text) else {
        throw ValueError(
          .invalid,
          at: spec.path.appending("scope"),
          "expected Namespaced, Cluster or LegacyCluster, found \"\(text)\""
        )
      }
      self.scope = scope
    } else {
      scope = isVersion1 ? .legacyCluster : unsaidScope
    }
    var versions: [Version] = []
    for version in try spec.objects("versions") {
      let schema = try version.optionalObject("schema")?.optionalObject("openAPIV3Schema")
      guard let schema else {
        let sentence =
          "cannot generate CRD for \"Composite Resource\" \"\(name)\": "
          + "custom resource validation cannot be nil"
        throw ValueError(.missing, at: version.path.appending("schema"), sentence)
      }
      versions.append(
        Version(
          name: try version.text("name"),
          isServed: try version.flag("served"),
          isReferenceable: try version.flag("referenceable"),
          openAPI: schema.value,
          path: schema.path
        )
      )
    }
    self.versions = versions
    try checkClaimNames(spec.path)
  }

  private func checkClaimNames(_ path: Path) throws(ValueError) {
    guard let claimNames else { return }
    let pairs = [
      (claimNames.kind, names.kind), (claimNames.plural, names.plural),
      (claimNames.singular, names.singular), (claimNames.listKind, names.listKind),
    ]
    for (claim, composite) in pairs where claim == composite {
      throw ValueError(
        .invalid,
        at: path.appending("claimNames"),
        "invalid resource claim names: \"\(claim)\" conflicts with composite resource name"
      )
    }
  }

  /// The versions of the composite resources and of the claims, with their schemas read.
  ///
  /// - Throws: The first mistake in a schema, with its path in the document.
  package func resourceSchemas() throws(ValueError) -> [ResourceSchema] {
    var schemas: [ResourceSchema] = []
    var reader = SchemaReader()
    for isClaim in claimNames == nil ? [false] : [false, true] {
      for version in versions {
        schemas.append(try resourceSchema(of: version, isClaim: isClaim, &reader))
      }
    }
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

  /// The schemas of the composite resources as the API server gets them, Crossplane's fields
  /// included, and where they stand in the document.
  ///
  /// - Throws: What Crossplane cannot make a definition of, with its path in the document.
  package func openAPISchemas() throws(ValueError) -> [(path: Path, value: Value)] {
    var schemas: [(path: Path, value: Value)] = []
    for version in versions {
      schemas.append((version.path, try CompositeSchema(self, isClaim: false).openAPI(of: version)))
    }
    return schemas
  }

  func resourceSchema(
    of version: Version,
    isClaim: Bool,
    _ reader: inout SchemaReader
  ) throws(ValueError) -> ResourceSchema {
    let openAPI = try CompositeSchema(self, isClaim: isClaim).openAPI(of: version)
    var schema = ResourceSchema(
      group: group,
      version: version.name,
      names: isClaim ? claimNames ?? names : names,
      scope: isClaim ? .namespaced : scope.resourceScope,
      schema: try reader.read(openAPI, at: version.path)
    )
    schema.isServed = version.isServed
    schema.isStored = version.isReferenceable
    schema.hasStatus = true
    return schema
  }
}
