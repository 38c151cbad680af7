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

      public typealias By = Crossplane.ClusterUsage.Spec.By

      public struct Of: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var apiVersion: Field<String> { .init("apiVersion") }
        @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
        @_alwaysEmitIntoClient public var resourceRef: ObjectField<ResourceRef> { .init("resourceRef") }
        @_alwaysEmitIntoClient public var resourceSelector: ObjectField<ResourceSelector> { .init("resourceSelector") }

        public struct ResourceRef: ObjectShape {
          public init() {}
          /// Required.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
          @_alwaysEmitIntoClient public var namespace: Field<String> { .init("namespace") }
        }

        public struct ResourceSelector: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          @_alwaysEmitIntoClient public var matchLabels: MapField<String> { .init("matchLabels") }
          @_alwaysEmitIntoClient public var namespace: Field<String> { .init("namespace") }
        }
      }
    }

    public typealias Status = Crossplane.ClusterUsage.Status
  }
}
