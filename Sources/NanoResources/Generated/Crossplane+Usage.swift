// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Crossplane {
  /// Usage of `protection.crossplane.io/v1beta1`.
  public struct Usage: ResourceShape {
    public static var apiVersion: String { "protection.crossplane.io/v1beta1" }
    public static var kind: String { "Usage" }
    public init() {}
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    public var spec: ObjectField<Spec> { .init("spec") }
    public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      public var by: ObjectField<By> { .init("by") }
      /// Required.
      public var of: ObjectField<Of> { .init("of") }
      public var reason: Field<String> { .init("reason") }
      public var replayDeletion: Field<Bool> { .init("replayDeletion") }

      public typealias By = Crossplane.ClusterUsage.Spec.By

      public struct Of: ObjectShape {
        public init() {}
        public var apiVersion: Field<String> { .init("apiVersion") }
        public var kind: Field<String> { .init("kind") }
        public var resourceRef: ObjectField<ResourceRef> { .init("resourceRef") }
        public var resourceSelector: ObjectField<ResourceSelector> { .init("resourceSelector") }

        public struct ResourceRef: ObjectShape {
          public init() {}
          /// Required.
          public var name: Field<String> { .init("name") }
          public var namespace: Field<String> { .init("namespace") }
        }

        public struct ResourceSelector: ObjectShape {
          public init() {}
          public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          public var matchLabels: MapField<String> { .init("matchLabels") }
          public var namespace: Field<String> { .init("namespace") }
        }
      }
    }

    public typealias Status = Crossplane.ClusterUsage.Status
  }
}
