// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension AzureMySQL {
  /// FlexibleServerFirewallRule of `dbformysql.azure.m.upbound.io/v1beta1`.
  public struct FlexibleServerFirewallRule: ResourceShape {
    public static var apiVersion: String { "dbformysql.azure.m.upbound.io/v1beta1" }
    public static var kind: String { "FlexibleServerFirewallRule" }
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
        @_alwaysEmitIntoClient public var endIpAddress: Field<String> { .init("endIpAddress") }
        @_alwaysEmitIntoClient public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        @_alwaysEmitIntoClient public var resourceGroupNameRef: ObjectField<ResourceGroupNameRef> { .init("resourceGroupNameRef") }
        @_alwaysEmitIntoClient public var resourceGroupNameSelector: ObjectField<ResourceGroupNameSelector> { .init("resourceGroupNameSelector") }
        @_alwaysEmitIntoClient public var serverName: Field<String> { .init("serverName") }
        @_alwaysEmitIntoClient public var serverNameRef: ObjectField<ServerNameRef> { .init("serverNameRef") }
        @_alwaysEmitIntoClient public var serverNameSelector: ObjectField<ServerNameSelector> { .init("serverNameSelector") }
        @_alwaysEmitIntoClient public var startIpAddress: Field<String> { .init("startIpAddress") }

        public typealias ResourceGroupNameRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

        public typealias ResourceGroupNameSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector

        public typealias ServerNameRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

        public typealias ServerNameSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var endIpAddress: Field<String> { .init("endIpAddress") }
        @_alwaysEmitIntoClient public var startIpAddress: Field<String> { .init("startIpAddress") }
      }

      public typealias ManagementPolicy = AzureMySQL.FlexibleDatabase.Spec.ManagementPolicy

      public typealias ProviderConfigRef = AzureMySQL.FlexibleDatabase.Spec.ProviderConfigRef

      public typealias WriteConnectionSecretToRef = AzureMySQL.FlexibleDatabase.Spec.WriteConnectionSecretToRef
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
        @_alwaysEmitIntoClient public var endIpAddress: Field<String> { .init("endIpAddress") }
        @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
        @_alwaysEmitIntoClient public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        @_alwaysEmitIntoClient public var serverName: Field<String> { .init("serverName") }
        @_alwaysEmitIntoClient public var startIpAddress: Field<String> { .init("startIpAddress") }
      }

      public typealias Condition = AzureMySQL.FlexibleDatabase.Status.Condition
    }
  }
}
