// SPDX-License-Identifier: Apache-2.0

/// A kind that a composition composes, for people who choose one.
public struct ComposedKind: Sendable, Hashable {
  /// The group and version: `postgresql.cnpg.io/v1`.
  public let apiVersion: String
  /// The kind: `Cluster`.
  public let kind: String

  /// A kind without a view.
  public init(apiVersion: String, kind: String) {
    self.apiVersion = apiVersion
    self.kind = kind
  }
}

extension Array where Element == ComposedKind {
  /// Kinds whose fields are known.
  public init(of shapes: any ResourceShape.Type...) {
    self = shapes.map { ComposedKind(apiVersion: $0.apiVersion, kind: $0.kind) }
  }
}
