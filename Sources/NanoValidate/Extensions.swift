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
  /// The packages among the documents, whose definitions are elsewhere.
  package private(set) var packages: [ExtensionPackage] = []
  /// Whose judgement counts.
  package let judge: ValidationJudge

  /// No definitions yet.
  package init(judge: ValidationJudge = .apiServer) { self.judge = judge }

  /// Adds a document: its kinds, when it is a definition; its name, when it is a package.
  ///
  /// Other documents say nothing about kinds, and are passed over.
  ///
  /// Cost: reads the schemas of the definition, about 1 ms for CloudNativePG's Cluster.
  /// - Throws: What is wrong with a definition or its schemas, with its path in the document.
  package mutating func add(_ document: Value) throws(ValueError) {
    if let package = ExtensionPackage(document) { return packages.append(package) }
    guard
      CustomResourceDefinition.matches(document)
        || CompositeResourceDefinition.matches(document)
    else { return }
    var definition = document
    DefinitionTexts.restore(in: &definition)
    let unsaidScope: CompositeResourceDefinition.Scope =
      judge == .crossplane ? .legacyCluster : .namespaced
    for type in try schemas.add(definition, unsaidScope: unsaidScope) {
      _ = try schemas.schema(of: type)
    }
  }

  /// Adds the kinds of a file of schema bundles.
  ///
  /// - Throws: What is wrong with one; its line is counted from the bundle's title.
  package mutating func add(bundles text: String) throws(ValueError) {
    for bundle in SchemaBundle.split(text) {
      try schemas.add(bundle: bundle)
      _ = try schemas.schema(of: SchemaBundle.type(of: bundle))
    }
  }

  /// Whether the bytes of a file are schema bundles, by their first line.
  package static func isBundle(_ bytes: [UInt8]) -> Bool { SchemaBundle.begins(bytes) }

  /// Adds a kind.
  package mutating func add(_ schema: ResourceSchema) { schemas.add(schema) }
}

/// A package of Crossplane that stands among definitions; its own are in an image.
package struct ExtensionPackage: Sendable, Hashable, CustomStringConvertible {
  /// The kind and name: `Provider/provider-aws`.
  package let description: String
  /// The image that it is installed from; nil for one that is being made.
  package let image: String?

  /// The package that a document stands for, nil when it is none.
  init?(_ document: Value) {
    let group = ResourceType(of: document).group
    let kind = document["kind"].string ?? ""
    guard group == "pkg.crossplane.io" || group == "meta.pkg.crossplane.io",
      ["Provider", "Function", "Configuration"].contains(kind)
    else { return nil }
    description = "\(kind)/\(document["metadata"]["name"].string ?? "")"
    image = group == "pkg.crossplane.io" ? document["spec"]["package"].string : nil
  }

  /// Where `crossplane resource validate` keeps the definitions of the image, in its cache.
  package var cachedPath: String? {
    image.map { $0.split(separator: ":", omittingEmptySubsequences: false).joined(separator: "@") }
      .map { "\($0)/package.yaml" }
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
