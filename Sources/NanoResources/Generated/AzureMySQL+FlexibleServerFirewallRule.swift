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
        public var endIpAddress: Field<String> { .init("endIpAddress") }
        public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        public var resourceGroupNameRef: ObjectField<ResourceGroupNameRef> { .init("resourceGroupNameRef") }
        public var resourceGroupNameSelector: ObjectField<ResourceGroupNameSelector> { .init("resourceGroupNameSelector") }
        public var serverName: Field<String> { .init("serverName") }
        public var serverNameRef: ObjectField<ServerNameRef> { .init("serverNameRef") }
        public var serverNameSelector: ObjectField<ServerNameSelector> { .init("serverNameSelector") }
        public var startIpAddress: Field<String> { .init("startIpAddress") }

        public typealias ResourceGroupNameRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

        public typealias ResourceGroupNameSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector

        public typealias ServerNameRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

        public typealias ServerNameSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        public var endIpAddress: Field<String> { .init("endIpAddress") }
        public var startIpAddress: Field<String> { .init("startIpAddress") }
      }

      public typealias ManagementPolicy = AzureMySQL.FlexibleDatabase.Spec.ManagementPolicy

      public typealias ProviderConfigRef = AzureMySQL.FlexibleDatabase.Spec.ProviderConfigRef

      public typealias WriteConnectionSecretToRef = AzureMySQL.FlexibleDatabase.Spec.WriteConnectionSecretToRef
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
        public var endIpAddress: Field<String> { .init("endIpAddress") }
        public var id: Field<String> { .init("id") }
        public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        public var serverName: Field<String> { .init("serverName") }
        public var startIpAddress: Field<String> { .init("startIpAddress") }
      }

      public typealias Condition = AzureMySQL.FlexibleDatabase.Status.Condition
    }
  }
}
