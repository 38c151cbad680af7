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

  /// A store of those objects; of two with the same identity the later one stays.
  package init(_ objects: [Value] = []) {
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

  private static func matches(_ object: Value, _ match: WireResourceSelector.Match) -> Bool {
    guard case .labels(let labels) = match else { return true }
    return labels.allSatisfy { object["metadata"]["labels"][$0.key].string == $0.value }
  }
}
