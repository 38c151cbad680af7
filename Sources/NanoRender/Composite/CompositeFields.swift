// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
package import NanoValue

/// Where Crossplane keeps its own fields in a composite.
package enum CompositeFields: Sendable, Hashable {
  /// Under `spec.crossplane`, since version 2.
  case modern
  /// In `spec` itself, in composites of scope LegacyCluster.
  case legacy

  /// What a CompositeResourceDefinition says about it.
  ///
  /// Without a definition they are modern. A definition of version 2 makes them legacy only by
  /// naming the scope, one of version 1 by naming none as well.
  ///
  /// - Throws: ``RenderError`` for the definition of another kind.
  package init(_ definition: Value?, of composite: Value) throws(RenderError) {
    guard let definition else {
      self = .modern
      return
    }
    let spec = definition["spec"]
    let (group, kind) = (spec["group"].string ?? "", spec["names"]["kind"].string ?? "")
    guard group == composite.group, kind == composite["kind"].string else {
      throw RenderError(
        "cannot select composite resource schema: CompositeResourceDefinition "
          + "\((definition["metadata"]["name"].string ?? "").goQuoted) (composite Group=\(group) "
          + "Kind=\(kind)) does not match the input XR's Group=\(composite.group) "
          + "Kind=\(composite["kind"].string ?? "")"
      )
    }
    let isVersion1 = definition["apiVersion"].string == "apiextensions.crossplane.io/v1"
    let scope = spec["scope"].string ?? ""
    self = scope == "LegacyCluster" || (scope.isEmpty && isVersion1) ? .legacy : .modern
  }

  /// One of the fields: `resourceRefs`, `compositionRef`; `null` when it is absent.
  package func value(_ key: String, of composite: Value) -> Value {
    switch self {
    case .modern: composite["spec"]["crossplane"][key]
    case .legacy: composite["spec"][key]
    }
  }

  /// Sets one of the fields.
  package func set(_ key: String, _ value: Value, of composite: inout Value) {
    switch self {
    case .modern: composite["spec"]["crossplane"][key] = value
    case .legacy: composite["spec"][key] = value
    }
  }
}
