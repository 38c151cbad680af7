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
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }
    @_alwaysEmitIntoClient public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var by: ObjectField<By> { .init("by") }
      /// Required.
      @_alwaysEmitIntoClient public var of: ObjectField<Of> { .init("of") }
      @_alwaysEmitIntoClient public var reason: Field<String> { .init("reason") }
      @_alwaysEmitIntoClient public var replayDeletion: Field<Bool> { .init("replayDeletion") }

      public struct By: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var apiVersion: Field<String> { .init("apiVersion") }
        @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
        @_alwaysEmitIntoClient public var resourceRef: ObjectField<ResourceRef> { .init("resourceRef") }
        @_alwaysEmitIntoClient public var resourceSelector: ObjectField<ResourceSelector> { .init("resourceSelector") }

        public struct ResourceRef: ObjectShape {
          public init() {}
          /// Required.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        }

        public struct ResourceSelector: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          @_alwaysEmitIntoClient public var matchLabels: MapField<String> { .init("matchLabels") }
        }
      }

      public typealias Of = Crossplane.ClusterUsage.Spec.By
    }

    public struct Status: ObjectShape {
      public init() {}
      /// No two with the same type.
      @_alwaysEmitIntoClient public var conditions: Field<[Object<Condition>]> { .init("conditions") }

      public struct Condition: ObjectShape {
        public init() {}
        /// Required.
        @_alwaysEmitIntoClient public var lastTransitionTime: Field<String> { .init("lastTransitionTime") }
        @_alwaysEmitIntoClient public var message: Field<String> { .init("message") }
        @_alwaysEmitIntoClient public var observedGeneration: Field<Int> { .init("observedGeneration") }
        /// Required.
        @_alwaysEmitIntoClient public var reason: Field<String> { .init("reason") }
        /// Required.
        @_alwaysEmitIntoClient public var status: Field<String> { .init("status") }
        /// Required.
        @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
      }
    }
  }
}
