// SPDX-License-Identifier: Apache-2.0

package import NanoValue
package import NanoWire

/// Objects of an imagined cluster, found as an API server finds them.
package struct ResourceStore: Sendable {
  private struct Key: Hashable {
    let apiVersion: String
    let kind: String
    let namespace: String
    let name: String
  }

  private var objects: [Key: Value] = [:]
  /// Whether requirements find objects in every namespace, as they did before Crossplane 2.3.
  private let ignoresNamespaces: Bool

  /// A store of those objects; of two with the same identity the later one stays.
  ///
  /// - Parameter ignoresNamespaces: Whether requirements find objects in every namespace, as they
  ///   did before Crossplane 2.3.
  package init(_ objects: [Value] = [], ignoresNamespaces: Bool = false) {
    self.ignoresNamespaces = ignoresNamespaces
    for object in objects { add(object) }
  }

  /// Adds an object, in the place of one with the same identity.
  package mutating func add(_ object: Value) {
    let key = Key(
      apiVersion: object["apiVersion"].string ?? "",
      kind: object["kind"].string ?? "",
      namespace: object["metadata"]["namespace"].string ?? "",
      name: object["metadata"]["name"].string ?? ""
    )
    objects[key] = object
  }

  /// The object of that identity, or nil.
  ///
  /// - Parameter namespace: Empty for an object without a namespace.
  package func object(
    _ apiVersion: String,
    _ kind: String,
    namespace: String,
    name: String
  ) -> Value? {
    objects[Key(apiVersion: apiVersion, kind: kind, namespace: namespace, name: name)]
  }

  /// The objects that a requirement selects, by namespace and then by name.
  ///
  /// By name at most one is found, and without a namespace only one that has none; otherwise all of
  /// the kind that have all of the labels, in the namespace if one is said.
  package func objects(matching selector: WireResourceSelector) -> [Value] {
    if ignoresNamespaces { return objectsAnywhere(matching: selector) }
    if case .name(let name) = selector.match {
      let namespace = selector.namespace ?? ""
      let found = object(selector.apiVersion, selector.kind, namespace: namespace, name: name)
      return found.map { [$0] } ?? []
    }
    let namespace = selector.namespace ?? ""
    let matching = objects.filter { key, object in
      key.apiVersion == selector.apiVersion && key.kind == selector.kind
        && (namespace.isEmpty || key.namespace == namespace)
        && ResourceStore.matches(object, selector.match)
    }
    return matching.sorted { left, right in
      left.key.namespace == right.key.namespace
        ? left.key.name.precedesByBytes(right.key.name)
        : left.key.namespace.precedesByBytes(right.key.namespace)
    }.map(\.value)
  }

  /// The objects that a requirement selects, whatever their namespace, by name.
  private func objectsAnywhere(matching selector: WireResourceSelector) -> [Value] {
    let matching = objects.filter { key, object in
      guard key.apiVersion == selector.apiVersion, key.kind == selector.kind else { return false }
      if case .name(let name) = selector.match { return key.name == name }
      return ResourceStore.matches(object, selector.match)
    }
    let sorted = matching.sorted { left, right in
      left.key.name == right.key.name
        ? left.key.namespace.precedesByBytes(right.key.namespace)
        : left.key.name.precedesByBytes(right.key.name)
    }.map(\.value)
    if case .name = selector.match { return Array(sorted.prefix(1)) }
    return sorted
  }

  private static func matches(_ object: Value, _ match: WireResourceSelector.Match) -> Bool {
    guard case .labels(let labels) = match else { return true }
    return labels.allSatisfy { object["metadata"]["labels"][$0.key].string == $0.value }
  }
}
