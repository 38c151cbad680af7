// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension AzurePostgreSQL {
  /// FlexibleServerDatabase of `dbforpostgresql.azure.m.upbound.io/v1beta1`.
  public struct FlexibleServerDatabase: ResourceShape {
    public static var apiVersion: String { "dbforpostgresql.azure.m.upbound.io/v1beta1" }
    public static var kind: String { "FlexibleServerDatabase" }
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
        public var serverId: Field<String> { .init("serverId") }
        public var serverIdRef: ObjectField<ServerIdRef> { .init("serverIdRef") }
        public var serverIdSelector: ObjectField<ServerIdSelector> { .init("serverIdSelector") }

        public typealias ServerIdRef = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdRef

        public typealias ServerIdSelector = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        public var charset: Field<String> { .init("charset") }
        public var collation: Field<String> { .init("collation") }
      }

      public typealias ManagementPolicy = AzurePostgreSQL.FlexibleServer.Spec.ManagementPolicy

      public typealias ProviderConfigRef = AzurePostgreSQL.FlexibleServer.Spec.ProviderConfigRef

      public typealias WriteConnectionSecretToRef = AzurePostgreSQL.FlexibleServer.Spec.WriteConnectionSecretToRef
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
        public var serverId: Field<String> { .init("serverId") }
      }

      public typealias Condition = AzurePostgreSQL.FlexibleServer.Status.Condition
    }
  }
}
