// SPDX-License-Identifier: Apache-2.0

package import NanoSchema
package import NanoValue

/// What to generate: which kinds get views and which composites types, from where and to where.
///
/// A plan has views, composites or both.
///
/// ```yaml
/// bundles: schemas                  # where schemas are kept, a file a kind
/// views:
///   folder: Sources/Resources/Generated
///   kinds:
///     CNPG:                         # the Swift namespace
///       postgresql.cnpg.io/v1: [Cluster, Database]
/// composites:
///   folder: Sources/Compositions/Generated
///   definitions: xrds               # a folder of CompositeResourceDefinitions
/// ```
package struct GenerationPlan: Sendable, Hashable {
  /// Kinds that share a Swift namespace.
  package struct Namespace: Sendable, Hashable {
    /// What the namespace is called in Swift.
    package let name: String
    /// Its kinds, in the order in which shared types are defined.
    package let types: [ResourceType]
  }

  /// The folder of the bundles.
  package let bundles: String
  /// The folder of the views, or nil for none.
  package let views: String?
  /// The kinds that get views.
  package let namespaces: [Namespace]
  /// The folder of the composite types, or nil for none.
  package let composites: String?
  /// The folder of the definitions that composite types are made of.
  package let definitions: String

  /// Reads a plan.
  ///
  /// - Throws: Everything that is wrong with it.
  package init(_ value: Value) throws(ValueErrors) {
    self = try value.read { reader in
      let bundles = reader.string("bundles", default: "schemas")
      let views = reader.optionalObject("views") { views in
        (folder: views.string("folder"), namespaces: GenerationPlan.namespaces(&views))
      }
      let composites = reader.optionalObject("composites") { composites in
        (composites.string("folder"), composites.string("definitions", default: "xrds"))
      }
      if !reader.contains("views"), !reader.contains("composites") {
        reader.refuse("views", "required unless there are composites")
      }
      return GenerationPlan(
        bundles: bundles,
        views: views?.folder,
        namespaces: views?.namespaces ?? [],
        composites: composites?.0,
        definitions: composites?.1 ?? ""
      )
    }
  }

  private init(
    bundles: String,
    views: String?,
    namespaces: [Namespace],
    composites: String?,
    definitions: String
  ) {
    self.bundles = bundles
    self.views = views
    self.namespaces = namespaces
    self.composites = composites
    self.definitions = definitions
  }

  /// Whether it is made of letters, digits, dots and hyphens, in at most so many parts between
  /// slashes, each of which begins with a letter or digit.
  private static func isPlain(_ text: String, parts count: Int = 1) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    func isWord(_ byte: UInt8) -> Bool {
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }
    return parts.count <= count
      && parts.allSatisfy { part in
        part.first.map(isWord) == true
          && part.allSatisfy { isWord($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
      }
  }

  private static func namespaces(_ views: inout ObjectReader) -> [Namespace] {
    var namespaces: [Namespace] = []
    for (name, kinds) in views.optionalValue("kinds")?.object ?? [:] {
      if !SwiftNames.isType(name) {
        views.refuse("kinds", "\(name.quoted()) is no name for a Swift type of one's own")
      }
      var types: [ResourceType] = []
      for (apiVersion, list) in kinds.object ?? [:] {
        for kind in list.array ?? [] {
          guard let kind = kind.string else {
            views.refuse("kinds", "\(name), \(apiVersion): expected a list of kinds")
            continue
          }
          // Both become parts of paths.
          if !GenerationPlan.isPlain(apiVersion, parts: 2) || !GenerationPlan.isPlain(kind) {
            views.refuse("kinds", "\(name): \(kind.quoted()) of \(apiVersion.quoted()) is no kind")
          }
          let type = ResourceType(apiVersion: apiVersion, kind: kind)
          if types.contains(type) {
            views.refuse("kinds", "\(name), \(apiVersion): \(kind) is there twice")
          }
          types.append(type)
        }
      }
      if types.isEmpty {
        views.refuse("kinds", "\(name): expected apiVersions, each with a list of kinds")
      }
      namespaces.append(Namespace(name: name, types: types))
    }
    return namespaces
  }
}
