// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension ElastiCache {
  /// SubnetGroup of `elasticache.aws.m.upbound.io/v1beta1`.
  public struct SubnetGroup: ResourceShape {
    public static var apiVersion: String { "elasticache.aws.m.upbound.io/v1beta1" }
    public static var kind: String { "SubnetGroup" }
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
        @_alwaysEmitIntoClient public var description: Field<String> { .init("description") }
        /// Required.
        @_alwaysEmitIntoClient public var region: Field<String> { .init("region") }
        @_alwaysEmitIntoClient public var subnetIdRefs: Field<[Object<SubnetIdRef>]> { .init("subnetIdRefs") }
        @_alwaysEmitIntoClient public var subnetIdSelector: ObjectField<SubnetIdSelector> { .init("subnetIdSelector") }
        @_alwaysEmitIntoClient public var subnetIds: Field<[String]> { .init("subnetIds") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }

        public typealias SubnetIdRef = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdRef

        public typealias SubnetIdSelector = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var description: Field<String> { .init("description") }
        @_alwaysEmitIntoClient public var subnetIdRefs: Field<[Object<SubnetIdRef>]> { .init("subnetIdRefs") }
        @_alwaysEmitIntoClient public var subnetIdSelector: ObjectField<SubnetIdSelector> { .init("subnetIdSelector") }
        @_alwaysEmitIntoClient public var subnetIds: Field<[String]> { .init("subnetIds") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }

        public typealias SubnetIdRef = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdRef

        public typealias SubnetIdSelector = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdSelector
      }

      public typealias ManagementPolicy = ElastiCache.ParameterGroup.Spec.ManagementPolicy

      public typealias ProviderConfigRef = ElastiCache.ParameterGroup.Spec.ProviderConfigRef

      public typealias WriteConnectionSecretToRef = ElastiCache.ParameterGroup.Spec.WriteConnectionSecretToRef
    }

    public struct Status: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var atProvider: ObjectField<AtProvider> { .init("atProvider") }
      /// No two with the same type.
      @_alwaysEmitIntoClient public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      @_alwaysEmitIntoClient public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public struct AtProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var arn: Field<String> { .init("arn") }
        @_alwaysEmitIntoClient public var description: Field<String> { .init("description") }
        @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
        @_alwaysEmitIntoClient public var region: Field<String> { .init("region") }
        @_alwaysEmitIntoClient public var subnetIds: Field<[String]> { .init("subnetIds") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var tagsAll: MapField<String> { .init("tagsAll") }
        @_alwaysEmitIntoClient public var vpcId: Field<String> { .init("vpcId") }
      }

      public typealias Condition = ElastiCache.ParameterGroup.Status.Condition
    }
  }
}
