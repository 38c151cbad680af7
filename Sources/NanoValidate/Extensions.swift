// SPDX-License-Identifier: Apache-2.0

package import NanoSchema
package import NanoValue

/// What is known about kinds: the definitions that resources are held against.
///
/// Definitions are CustomResourceDefinitions, CompositeResourceDefinitions (which give the kind of
/// the composite resource and the one of its claim) and bundles of schemas. Of two definitions of
/// a kind the last one counts.
///
/// Thread rule: a value; once filled, it may be asked by any number of threads.
package struct Extensions: Sendable {
  /// The schemas of the definitions.
  package private(set) var schemas = SchemaSet()
  /// The packages among the documents, as `Provider/provider-aws`.
  ///
  /// Their definitions are not known, because nothing is ever downloaded.
  package private(set) var packages: [String] = []
  /// Whose judgement counts.
  package let judge: ValidationJudge

  /// No definitions yet.
  package init(judge: ValidationJudge = .apiServer) { self.judge = judge }

  /// Adds a document: its kinds, when it is a definition; its name, when it is a package.
  ///
  /// - Returns: Whether it is one of those; others say nothing about kinds and are passed over.
  /// - Throws: What is wrong with a definition, with its path.
  @discardableResult
  package mutating func add(_ document: Value) throws(ValueError) -> Bool {
    if Extensions.isPackage(document) {
      let name = document["metadata"]["name"].string ?? ""
      packages.append("\(document["kind"].string ?? "")/\(name)")
      return true
    }
    guard
      CustomResourceDefinition.matches(document)
        || CompositeResourceDefinition.matches(document)
    else { return false }
    var definition = document
    DefinitionTexts.restore(in: &definition)
    return try schemas.add(
      definition,
      unsaidScope: judge == .crossplane ? .legacyCluster : .namespaced
    )
  }

  /// Adds the kinds of a file of schema bundles.
  ///
  /// - Throws: What is wrong with the head of one; its line is counted from the bundle's title.
  package mutating func add(bundles text: String) throws(ValueError) {
    for bundle in SchemaBundle.split(text) { try schemas.add(bundle: bundle) }
  }

  /// Adds a kind.
  package mutating func add(_ schema: ResourceSchema) { schemas.add(schema) }

  private static func isPackage(_ document: Value) -> Bool {
    let group = ResourceType(of: document).group
    guard group == "pkg.crossplane.io" || group == "meta.pkg.crossplane.io" else { return false }
    return ["Provider", "Function", "Configuration"].contains(document["kind"].string ?? "")
  }
}

/// Whose judgement of a resource counts.
package enum ValidationJudge: Sendable, Hashable {
  /// The API server's: what it would refuse is invalid. Beyond what `crossplane resource validate`
  /// looks at, these are names and labels, elements that stand twice in lists of type `set` and
  /// `map`, namespaces of cluster-scoped resources, and every mistake of a built-in kind at once.
  case apiServer
  /// That of `crossplane resource validate`, oddities included.
  case crossplane
}
