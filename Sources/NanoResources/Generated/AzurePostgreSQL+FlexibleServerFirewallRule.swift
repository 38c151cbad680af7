// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension AzurePostgreSQL {
  /// FlexibleServerFirewallRule of `dbforpostgresql.azure.m.upbound.io/v1beta1`.
  public struct FlexibleServerFirewallRule: ResourceShape {
    public static var apiVersion: String { "dbforpostgresql.azure.m.upbound.io/v1beta1" }
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
        @_alwaysEmitIntoClient public var serverId: Field<String> { .init("serverId") }
        @_alwaysEmitIntoClient public var serverIdRef: ObjectField<ServerIdRef> { .init("serverIdRef") }
        @_alwaysEmitIntoClient public var serverIdSelector: ObjectField<ServerIdSelector> { .init("serverIdSelector") }
        @_alwaysEmitIntoClient public var startIpAddress: Field<String> { .init("startIpAddress") }

        public typealias ServerIdRef = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdRef

        public typealias ServerIdSelector = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var endIpAddress: Field<String> { .init("endIpAddress") }
        @_alwaysEmitIntoClient public var startIpAddress: Field<String> { .init("startIpAddress") }
      }

      public typealias ManagementPolicy = AzurePostgreSQL.FlexibleServer.Spec.ManagementPolicy

      public typealias ProviderConfigRef = AzurePostgreSQL.FlexibleServer.Spec.ProviderConfigRef

      public typealias WriteConnectionSecretToRef = AzurePostgreSQL.FlexibleServer.Spec.WriteConnectionSecretToRef
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
        @_alwaysEmitIntoClient public var serverId: Field<String> { .init("serverId") }
        @_alwaysEmitIntoClient public var startIpAddress: Field<String> { .init("startIpAddress") }
      }

      public typealias Condition = AzurePostgreSQL.FlexibleServer.Status.Condition
    }
  }
}
