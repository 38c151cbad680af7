// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Crossplane {
  /// ClusterUsage of `protection.crossplane.io/v1beta1`.
  public struct ClusterUsage: ResourceShape {
    public static var apiVersion: String { "protection.crossplane.io/v1beta1" }
    public static var kind: String { "ClusterUsage" }
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

      public struct By: ObjectShape {
        public init() {}
        public var apiVersion: Field<String> { .init("apiVersion") }
        public var kind: Field<String> { .init("kind") }
        public var resourceRef: ObjectField<ResourceRef> { .init("resourceRef") }
        public var resourceSelector: ObjectField<ResourceSelector> { .init("resourceSelector") }

        public struct ResourceRef: ObjectShape {
          public init() {}
          /// Required.
          public var name: Field<String> { .init("name") }
        }

        public struct ResourceSelector: ObjectShape {
          public init() {}
          public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          public var matchLabels: MapField<String> { .init("matchLabels") }
        }
      }

      public typealias Of = Crossplane.ClusterUsage.Spec.By
    }

    public struct Status: ObjectShape {
      public init() {}
      /// No two with the same type.
      public var conditions: Field<[Object<Condition>]> { .init("conditions") }

      public struct Condition: ObjectShape {
        public init() {}
        /// Required.
        public var lastTransitionTime: Field<String> { .init("lastTransitionTime") }
        public var message: Field<String> { .init("message") }
        public var observedGeneration: Field<Int> { .init("observedGeneration") }
        /// Required.
        public var reason: Field<String> { .init("reason") }
        /// Required.
        public var status: Field<String> { .init("status") }
        /// Required.
        public var type: Field<String> { .init("type") }
      }
    }
  }
}
