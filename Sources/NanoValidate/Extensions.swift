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
  /// What may have been meant by documents that define nothing.
  private var misspelt: [String] = []
  /// Whether anything was added, and whether any of it says something about kinds.
  private var (hasDocuments, hasDefinitions) = (false, false)

  /// No definitions yet.
  package init(judge: ValidationJudge = .apiServer) { self.judge = judge }

  /// Adds a document: its kinds, when it is a definition; its name, when it is a package.
  ///
  /// Other documents say nothing about kinds, and are passed over; see ``notes``.
  ///
  /// Cost: reads the schemas of the definition, about 1 ms for CloudNativePG's Cluster.
  /// - Throws: What is wrong with a definition or its schemas, with its path in the document.
  package mutating func add(_ document: Value) throws(ValueError) {
    hasDocuments = true
    if let packages = ExtensionPackage.all(in: document) {
      hasDefinitions = true
      return self.packages += packages
    }
    guard
      CustomResourceDefinition.matches(document)
        || CompositeResourceDefinition.matches(document)
    else { return noteMisspelt(document) }
    hasDefinitions = true
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
    (hasDocuments, hasDefinitions) = (true, true)
    for bundle in SchemaBundle.split(text) {
      try schemas.add(bundle: bundle)
      _ = try schemas.schema(of: SchemaBundle.type(of: bundle))
    }
  }

  /// Whether the bytes of a file are schema bundles, by their first line.
  package static func isBundle(_ bytes: [UInt8]) -> Bool { SchemaBundle.begins(bytes) }

  /// Adds a kind.
  package mutating func add(_ schema: ResourceSchema) {
    (hasDocuments, hasDefinitions) = (true, true)
    schemas.add(schema)
  }

  /// What a person should know of documents that define nothing, a line each: which kind or
  /// apiVersion may have been meant, or that none of the documents is a definition.
  package var notes: [String] {
    guard misspelt.isEmpty, hasDocuments, !hasDefinitions else { return misspelt }
    return [
      "the extensions define nothing: there is no CustomResourceDefinition, "
        + "CompositeResourceDefinition, package or schema bundle among them"
    ]
  }

  private mutating func noteMisspelt(_ document: Value) {
    let versions = [
      "CustomResourceDefinition": "apiextensions.k8s.io/v1",
      "CompositeResourceDefinition": "apiextensions.crossplane.io/v2",
    ]
    let kind = document["kind"].string ?? ""
    let name = document["metadata"]["name"].string ?? ""
    let subject = "extension \(kind.quoted()) \(name.quoted()) defines nothing"
    if let version = versions[kind] {
      let apiVersion = (document["apiVersion"].string ?? "").quoted()
      misspelt.append("\(subject) with apiVersion \(apiVersion); did you mean '\(version)'?")
    } else if let meant = Spelling.closest(to: kind, among: versions.keys.sorted()) {
      misspelt.append("\(subject); did you mean '\(meant)'?")
    }
  }
}

/// A package of Crossplane that stands among definitions; its own are in an image.
package struct ExtensionPackage: Sendable, Hashable, CustomStringConvertible {
  /// The kind and name: `Provider/provider-aws`.
  package let description: String
  /// The image without its tag: `xpkg.example.org/owner/name`.
  package let repository: String
  /// The tag, or the range of versions that a Configuration depends on.
  package let version: String

  /// The packages that a document stands for: the one that it installs, or those that a
  /// Configuration which is being made depends on; nil when it is about no package.
  static func all(in document: Value) -> [ExtensionPackage]? {
    let group = ResourceType(of: document).group
    let kind = document["kind"].string ?? ""
    guard ["Provider", "Function", "Configuration"].contains(kind) else { return nil }
    switch group {
    case "pkg.crossplane.io":
      let name = document["metadata"]["name"].string ?? ""
      return [ExtensionPackage("\(kind)/\(name)", image: document["spec"]["package"].string ?? "")]
    case "meta.pkg.crossplane.io":
      // Of providers and functions the definitions lie beside.
      guard kind == "Configuration" else { return [] }
      return (document["spec"]["dependsOn"].array ?? []).compactMap { dependency in
        let keys = ["provider", "function", "configuration", "package"]
        guard let image = keys.lazy.compactMap({ dependency[$0].string }).first else { return nil }
        let version = dependency["version"].string ?? ""
        return ExtensionPackage(image, image: "\(image):\(version)")
      }
    default: return nil
    }
  }

  private init(_ description: String, image: String) {
    self.description = description
    let name = image.lastIndex(of: "/").map { image[$0...] } ?? image[...]
    // A colon before the last slash is of a port.
    let colon = name.firstIndex(of: ":")
    repository = String(image[..<(colon ?? image.endIndex)])
    version = colon.map { String(image[image.index(after: $0)...]) } ?? ""
  }

  /// Where `crossplane resource validate` keeps the definitions of the image, in its cache.
  package var cachedPath: String { path(of: version) }

  /// Where it keeps those of the highest of some versions that this package may have, nil when it
  /// may have none of them.
  package func cachedPath(among versions: [String]) -> String? {
    VersionRange(version)?.highest(of: versions).map(path)
  }

  private func path(of version: String) -> String {
    let image = version.isEmpty ? repository : "\(repository):\(version)"
    return image.split(separator: ":", omittingEmptySubsequences: false).joined(separator: "@")
      + "/package.yaml"
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
