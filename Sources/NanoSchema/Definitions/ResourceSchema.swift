// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// The apiVersion and kind by which a resource is found.
package struct ResourceType: Sendable, Hashable {
  /// The group and version, `apps/v1`; the version alone for the core group.
  package let apiVersion: String
  /// The kind, `Deployment`.
  package let kind: String

  /// A type.
  package init(apiVersion: String, kind: String) {
    self.apiVersion = apiVersion
    self.kind = kind
  }

  /// The type of a resource, its parts empty where the resource has no text.
  package init(of resource: Value) {
    apiVersion = resource["apiVersion"].string ?? ""
    kind = resource["kind"].string ?? ""
  }

  /// The group, empty for the core group.
  package var group: Substring {
    guard let slash = apiVersion.utf8.firstIndex(of: UInt8(ascii: "/")) else { return "" }
    return apiVersion[..<slash]
  }

  /// The version alone.
  package var version: Substring {
    guard let slash = apiVersion.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      return apiVersion[...]
    }
    return apiVersion[apiVersion.utf8.index(after: slash)...]
  }
}

extension ResourceType: CustomStringConvertible {
  /// The type as Kubernetes prints it: `apps/v1, Kind=Deployment`.
  package var description: String { "\(apiVersion), Kind=\(kind)" }
}

/// Whether resources of a kind live in namespaces.
package enum ResourceScope: String, Sendable, Hashable {
  /// They do.
  case namespaced = "Namespaced"
  /// They do not.
  case cluster = "Cluster"
}

/// One version of a kind, with the schema of its resources.
package struct ResourceSchema: Sendable {
  /// How the kind is called.
  package struct Names: Sendable, Hashable {
    /// The kind: `Cluster`.
    package var kind: String
    /// The name in URLs: `clusters`.
    package var plural: String
    /// The name of one: `cluster`.
    package var singular: String
    /// The kind of a list: `ClusterList`.
    package var listKind: String

    /// Names; those that are empty follow from the kind, as Kubernetes makes them.
    package init(kind: String, plural: String, singular: String = "", listKind: String = "") {
      self.kind = kind
      self.plural = plural
      self.singular = singular.isEmpty ? kind.lowercased() : singular
      self.listKind = listKind.isEmpty ? "\(kind)List" : listKind
    }
  }

  /// The group; empty for the core group.
  package var group: String
  /// The version.
  package var version: String
  /// How the kind is called.
  package var names: Names
  /// Whether its resources live in namespaces.
  package var scope: ResourceScope
  /// Whether the API server offers this version.
  package var isServed = true
  /// Whether the API server keeps resources in this version.
  package var isStored = false
  /// Whether the status is written apart from the rest.
  package var hasStatus = false
  /// The schema of a resource.
  package var schema: Schema

  /// A version of a kind.
  package init(
    group: String,
    version: String,
    names: Names,
    scope: ResourceScope,
    schema: Schema
  ) {
    self.group = group
    self.version = version
    self.names = names
    self.scope = scope
    self.schema = schema
  }

  /// The apiVersion and kind of its resources.
  package var type: ResourceType {
    ResourceType(apiVersion: group.isEmpty ? version : "\(group)/\(version)", kind: names.kind)
  }
}
