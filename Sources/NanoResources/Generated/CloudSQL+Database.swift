// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension CloudSQL {
  /// Database of `sql.gcp.m.upbound.io/v1beta1`.
  public struct Database: ResourceShape {
    public static var apiVersion: String { "sql.gcp.m.upbound.io/v1beta1" }
    public static var kind: String { "Database" }
    public init() {}
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }
    @_alwaysEmitIntoClient public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      /// Required.
      @_alwaysEmitIntoClient public var forProvider: ObjectField<ForProvider> { .init("forProvider") }
      @_alwaysEmitIntoClient public var initProvider: ObjectField<InitProvider> { .init("initProvider") }
      /// Default `["*"]`.
      @_alwaysEmitIntoClient public var managementPolicies: Field<[ManagementPolicy]> { .init("managementPolicies") }
      /// Default `{"kind":"ClusterProviderConfig","name":"default"}`.
      @_alwaysEmitIntoClient public var providerConfigRef: ObjectField<ProviderConfigRef> { .init("providerConfigRef") }
      @_alwaysEmitIntoClient public var writeConnectionSecretToRef: ObjectField<WriteConnectionSecretToRef> { .init("writeConnectionSecretToRef") }

      public struct ForProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var charset: Field<String> { .init("charset") }
        @_alwaysEmitIntoClient public var collation: Field<String> { .init("collation") }
        @_alwaysEmitIntoClient public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        @_alwaysEmitIntoClient public var instance: Field<String> { .init("instance") }
        @_alwaysEmitIntoClient public var instanceRef: ObjectField<InstanceRef> { .init("instanceRef") }
        @_alwaysEmitIntoClient public var instanceSelector: ObjectField<InstanceSelector> { .init("instanceSelector") }
        @_alwaysEmitIntoClient public var project: Field<String> { .init("project") }

        public struct InstanceRef: ObjectShape {
          public init() {}
          /// Required.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
          @_alwaysEmitIntoClient public var namespace: Field<String> { .init("namespace") }
          @_alwaysEmitIntoClient public var policy: ObjectField<Policy> { .init("policy") }

          public struct Policy: ObjectShape {
            public init() {}
            /// Default `"Required"`.
            @_alwaysEmitIntoClient public var resolution: Field<Resolution> { .init("resolution") }
            @_alwaysEmitIntoClient public var resolve: Field<Resolve> { .init("resolve") }

            public struct Resolution: FieldChoice {
              public let rawValue: String
              public init(rawValue: String) { self.rawValue = rawValue }
              @_alwaysEmitIntoClient public static var required: Resolution { .init(rawValue: "Required") }
              @_alwaysEmitIntoClient public static var optional: Resolution { .init(rawValue: "Optional") }
            }

            public struct Resolve: FieldChoice {
              public let rawValue: String
              public init(rawValue: String) { self.rawValue = rawValue }
              @_alwaysEmitIntoClient public static var always: Resolve { .init(rawValue: "Always") }
              @_alwaysEmitIntoClient public static var ifNotPresent: Resolve { .init(rawValue: "IfNotPresent") }
            }
          }
        }

        public struct InstanceSelector: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          @_alwaysEmitIntoClient public var matchLabels: MapField<String> { .init("matchLabels") }
          @_alwaysEmitIntoClient public var namespace: Field<String> { .init("namespace") }
          @_alwaysEmitIntoClient public var policy: ObjectField<Policy> { .init("policy") }

          public typealias Policy = CloudSQL.Database.Spec.ForProvider.InstanceRef.Policy
        }
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var charset: Field<String> { .init("charset") }
        @_alwaysEmitIntoClient public var collation: Field<String> { .init("collation") }
        @_alwaysEmitIntoClient public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        @_alwaysEmitIntoClient public var project: Field<String> { .init("project") }
      }

      public struct ManagementPolicy: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        @_alwaysEmitIntoClient public static var observe: ManagementPolicy { .init(rawValue: "Observe") }
        @_alwaysEmitIntoClient public static var create: ManagementPolicy { .init(rawValue: "Create") }
        @_alwaysEmitIntoClient public static var update: ManagementPolicy { .init(rawValue: "Update") }
        @_alwaysEmitIntoClient public static var delete: ManagementPolicy { .init(rawValue: "Delete") }
        @_alwaysEmitIntoClient public static var lateInitialize: ManagementPolicy { .init(rawValue: "LateInitialize") }
        @_alwaysEmitIntoClient public static var all: ManagementPolicy { .init(rawValue: "*") }
      }

      public struct ProviderConfigRef: ObjectShape {
        public init() {}
        /// Required.
        @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
      }

      public struct WriteConnectionSecretToRef: ObjectShape {
        public init() {}
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var atProvider: ObjectField<AtProvider> { .init("atProvider") }
      /// No two with the same type.
      @_alwaysEmitIntoClient public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      @_alwaysEmitIntoClient public var lastHandledReconcileAt: Field<String> { .init("lastHandledReconcileAt") }
      @_alwaysEmitIntoClient public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public struct AtProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var charset: Field<String> { .init("charset") }
        @_alwaysEmitIntoClient public var collation: Field<String> { .init("collation") }
        @_alwaysEmitIntoClient public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
        @_alwaysEmitIntoClient public var instance: Field<String> { .init("instance") }
        @_alwaysEmitIntoClient public var project: Field<String> { .init("project") }
        @_alwaysEmitIntoClient public var selfLink: Field<String> { .init("selfLink") }
      }

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
