// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension AzureMySQL {
  /// FlexibleDatabase of `dbformysql.azure.m.upbound.io/v1beta1`.
  public struct FlexibleDatabase: ResourceShape {
    public static var apiVersion: String { "dbformysql.azure.m.upbound.io/v1beta1" }
    public static var kind: String { "FlexibleDatabase" }
    public init() {}
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    public var spec: ObjectField<Spec> { .init("spec") }
    public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      /// Required.
      public var forProvider: ObjectField<ForProvider> { .init("forProvider") }
      public var initProvider: ObjectField<InitProvider> { .init("initProvider") }
      /// Default `["*"]`.
      public var managementPolicies: Field<[ManagementPolicy]> { .init("managementPolicies") }
      /// Default `{"kind":"ClusterProviderConfig","name":"default"}`.
      public var providerConfigRef: ObjectField<ProviderConfigRef> { .init("providerConfigRef") }
      public var writeConnectionSecretToRef: ObjectField<WriteConnectionSecretToRef> { .init("writeConnectionSecretToRef") }

      public struct ForProvider: ObjectShape {
        public init() {}
        public var charset: Field<String> { .init("charset") }
        public var collation: Field<String> { .init("collation") }
        public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        public var resourceGroupNameRef: ObjectField<ResourceGroupNameRef> { .init("resourceGroupNameRef") }
        public var resourceGroupNameSelector: ObjectField<ResourceGroupNameSelector> { .init("resourceGroupNameSelector") }
        public var serverName: Field<String> { .init("serverName") }
        public var serverNameRef: ObjectField<ServerNameRef> { .init("serverNameRef") }
        public var serverNameSelector: ObjectField<ServerNameSelector> { .init("serverNameSelector") }

        public struct ResourceGroupNameRef: ObjectShape {
          public init() {}
          /// Required.
          public var name: Field<String> { .init("name") }
          public var namespace: Field<String> { .init("namespace") }
          public var policy: ObjectField<Policy> { .init("policy") }

          public struct Policy: ObjectShape {
            public init() {}
            /// Default `"Required"`.
            public var resolution: Field<Resolution> { .init("resolution") }
            public var resolve: Field<Resolve> { .init("resolve") }

            public struct Resolution: FieldChoice {
              public let rawValue: String
              public init(rawValue: String) { self.rawValue = rawValue }
              public static var required: Resolution { .init(rawValue: "Required") }
              public static var optional: Resolution { .init(rawValue: "Optional") }
            }

            public struct Resolve: FieldChoice {
              public let rawValue: String
              public init(rawValue: String) { self.rawValue = rawValue }
              public static var always: Resolve { .init(rawValue: "Always") }
              public static var ifNotPresent: Resolve { .init(rawValue: "IfNotPresent") }
            }
          }
        }

        public struct ResourceGroupNameSelector: ObjectShape {
          public init() {}
          public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          public var matchLabels: MapField<String> { .init("matchLabels") }
          public var namespace: Field<String> { .init("namespace") }
          public var policy: ObjectField<Policy> { .init("policy") }

          public typealias Policy = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef.Policy
        }

        public typealias ServerNameRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

        public typealias ServerNameSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        public var charset: Field<String> { .init("charset") }
        public var collation: Field<String> { .init("collation") }
      }

      public struct ManagementPolicy: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var observe: ManagementPolicy { .init(rawValue: "Observe") }
        public static var create: ManagementPolicy { .init(rawValue: "Create") }
        public static var update: ManagementPolicy { .init(rawValue: "Update") }
        public static var delete: ManagementPolicy { .init(rawValue: "Delete") }
        public static var lateInitialize: ManagementPolicy { .init(rawValue: "LateInitialize") }
        public static var all: ManagementPolicy { .init(rawValue: "*") }
      }

      public struct ProviderConfigRef: ObjectShape {
        public init() {}
        /// Required.
        public var kind: Field<String> { .init("kind") }
        /// Required.
        public var name: Field<String> { .init("name") }
      }

      public struct WriteConnectionSecretToRef: ObjectShape {
        public init() {}
        /// Required.
        public var name: Field<String> { .init("name") }
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      public var atProvider: ObjectField<AtProvider> { .init("atProvider") }
      /// No two with the same type.
      public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      public var lastHandledReconcileAt: Field<String> { .init("lastHandledReconcileAt") }
      public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public struct AtProvider: ObjectShape {
        public init() {}
        public var charset: Field<String> { .init("charset") }
        public var collation: Field<String> { .init("collation") }
        public var id: Field<String> { .init("id") }
        public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        public var serverName: Field<String> { .init("serverName") }
      }

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
