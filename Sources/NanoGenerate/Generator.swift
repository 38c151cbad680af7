// SPDX-License-Identifier: Apache-2.0

package import NanoSchema
internal import NanoValidate
internal import NanoValue

/// Makes Swift of schemas, as a plan says.
///
/// The same schemas and the same plan give the same files, to the byte.
package struct Generator: Sendable {
  private let plan: GenerationPlan
  private let schemas: SchemaSet

  /// A generator that finds the kinds of the plan among these schemas and Kubernetes' own.
  package init(_ plan: GenerationPlan, schemas: SchemaSet) {
    self.plan = plan
    self.schemas = schemas
  }

  /// The bundles of the kinds of the plan, but for Kubernetes' own, which need none.
  ///
  /// - Throws: ``GenerateError`` for a kind without a schema, or with one that cannot be read.
  package func bundles() throws(GenerateError) -> [GeneratedFile] {
    try refuseUnknownKinds()
    var files: [GeneratedFile] = []
    for type in plan.namespaces.flatMap(\.types) {
      guard let schema = try definedSchema(of: type) else { continue }
      files.append(
        GeneratedFile(
          path: "\(plan.bundles)/\(type.apiVersion)/\(type.kind).schema",
          text: SchemaBundle.text(of: schema),
          source: type.words
        )
      )
    }
    return files
  }

  /// The views of the kinds of the plan: a file a kind, and one with the namespaces.
  ///
  /// - Throws: ``GenerateError`` for a kind without a schema, or with one that cannot be read.
  package func views() throws(GenerateError) -> [GeneratedFile] {
    guard let folder = plan.views else { return [] }
    try refuseUnknownKinds()
    var namespaces = SwiftText(imports: [])
    var files: [GeneratedFile] = []
    for namespace in plan.namespaces {
      let versions = Set(namespace.types.map { "`\($0.apiVersion)`" }).sorted()
      namespaces.documentation("The kinds of \(versions.joined(separator: ", ")).")
      namespaces.line("public enum \(namespace.name) {}")
      var writer = ViewWriter(namespace: namespace.name)
      for type in namespace.types {
        guard let schema = try schema(of: type) else { continue }
        files.append(
          GeneratedFile(
            path: "\(folder)/\(namespace.name)+\(type.kind).swift",
            text: writer.file(of: schema),
            source: type.words
          )
        )
      }
    }
    let file = GeneratedFile(
      path: "\(folder)/Namespaces.swift",
      text: namespaces.text,
      source: "the namespaces"
    )
    return [file] + files
  }

  private func definedSchema(of type: ResourceType) throws(GenerateError) -> ResourceSchema? {
    do throws(ValueError) {
      return try schemas.schema(of: type)
    } catch {
      throw GenerateError("the schema of \(type.kind) of \(type.apiVersion): \(error)")
    }
  }

  /// Refuses kinds without a schema, all at once.
  private func refuseUnknownKinds() throws(GenerateError) {
    var missing: [ResourceType] = []
    for type in plan.namespaces.flatMap(\.types) {
      if try schema(of: type) == nil { missing.append(type) }
    }
    guard !missing.isEmpty else { return }
    let kinds = missing.map(\.words).joined(separator: ", ")
    throw GenerateError(
      "no schema of \(kinds): name a file or folder with the definition, --definitions FOLDER"
    )
  }

  private func schema(of type: ResourceType) throws(GenerateError) -> ResourceSchema? {
    try definedSchema(of: type) ?? KubernetesKinds.known.schema(of: type)
  }
}

extension ResourceType {
  /// The kind for a person: `Event of v1`.
  fileprivate var words: String { "\(kind) of \(apiVersion)" }
}
