// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension ElastiCache {
  /// ReplicationGroup of `elasticache.aws.m.upbound.io/v1beta1`.
  public struct ReplicationGroup: ResourceShape {
    public static var apiVersion: String { "elasticache.aws.m.upbound.io/v1beta1" }
    public static var kind: String { "ReplicationGroup" }
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
        @_alwaysEmitIntoClient public var applyImmediately: Field<Bool> { .init("applyImmediately") }
        @_alwaysEmitIntoClient public var atRestEncryptionEnabled: Field<String> { .init("atRestEncryptionEnabled") }
        @_alwaysEmitIntoClient public var authTokenSecretRef: ObjectField<AuthTokenSecretRef> { .init("authTokenSecretRef") }
        @_alwaysEmitIntoClient public var authTokenUpdateStrategy: Field<String> { .init("authTokenUpdateStrategy") }
        @_alwaysEmitIntoClient public var autoGenerateAuthToken: Field<Bool> { .init("autoGenerateAuthToken") }
        @_alwaysEmitIntoClient public var autoMinorVersionUpgrade: Field<String> { .init("autoMinorVersionUpgrade") }
        @_alwaysEmitIntoClient public var automaticFailoverEnabled: Field<Bool> { .init("automaticFailoverEnabled") }
        @_alwaysEmitIntoClient public var clusterMode: Field<String> { .init("clusterMode") }
        @_alwaysEmitIntoClient public var dataTieringEnabled: Field<Bool> { .init("dataTieringEnabled") }
        @_alwaysEmitIntoClient public var description: Field<String> { .init("description") }
        @_alwaysEmitIntoClient public var engine: Field<String> { .init("engine") }
        @_alwaysEmitIntoClient public var engineVersion: Field<String> { .init("engineVersion") }
        @_alwaysEmitIntoClient public var finalSnapshotIdentifier: Field<String> { .init("finalSnapshotIdentifier") }
        @_alwaysEmitIntoClient public var globalReplicationGroupId: Field<String> { .init("globalReplicationGroupId") }
        @_alwaysEmitIntoClient public var globalReplicationGroupIdRef: ObjectField<GlobalReplicationGroupIdRef> { .init("globalReplicationGroupIdRef") }
        @_alwaysEmitIntoClient public var globalReplicationGroupIdSelector: ObjectField<GlobalReplicationGroupIdSelector> { .init("globalReplicationGroupIdSelector") }
        @_alwaysEmitIntoClient public var ipDiscovery: Field<String> { .init("ipDiscovery") }
        @_alwaysEmitIntoClient public var kmsKeyId: Field<String> { .init("kmsKeyId") }
        @_alwaysEmitIntoClient public var kmsKeyIdRef: ObjectField<KmsKeyIdRef> { .init("kmsKeyIdRef") }
        @_alwaysEmitIntoClient public var kmsKeyIdSelector: ObjectField<KmsKeyIdSelector> { .init("kmsKeyIdSelector") }
        @_alwaysEmitIntoClient public var logDeliveryConfiguration: Field<[Object<LogDeliveryConfiguration>]> { .init("logDeliveryConfiguration") }
        @_alwaysEmitIntoClient public var maintenanceWindow: Field<String> { .init("maintenanceWindow") }
        @_alwaysEmitIntoClient public var multiAzEnabled: Field<Bool> { .init("multiAzEnabled") }
        @_alwaysEmitIntoClient public var networkType: Field<String> { .init("networkType") }
        @_alwaysEmitIntoClient public var nodeGroupConfiguration: Field<[Object<NodeGroupConfiguration>]> { .init("nodeGroupConfiguration") }
        @_alwaysEmitIntoClient public var nodeType: Field<String> { .init("nodeType") }
        @_alwaysEmitIntoClient public var notificationTopicArn: Field<String> { .init("notificationTopicArn") }
        @_alwaysEmitIntoClient public var numCacheClusters: Field<Double> { .init("numCacheClusters") }
        @_alwaysEmitIntoClient public var numNodeGroups: Field<Double> { .init("numNodeGroups") }
        @_alwaysEmitIntoClient public var parameterGroupName: Field<String> { .init("parameterGroupName") }
        @_alwaysEmitIntoClient public var port: Field<Double> { .init("port") }
        @_alwaysEmitIntoClient public var preferredCacheClusterAzs: Field<[String]> { .init("preferredCacheClusterAzs") }
        /// Required.
        @_alwaysEmitIntoClient public var region: Field<String> { .init("region") }
        @_alwaysEmitIntoClient public var replicasPerNodeGroup: Field<Double> { .init("replicasPerNodeGroup") }
        @_alwaysEmitIntoClient public var securityGroupIdRefs: Field<[Object<SecurityGroupIdRef>]> { .init("securityGroupIdRefs") }
        @_alwaysEmitIntoClient public var securityGroupIdSelector: ObjectField<SecurityGroupIdSelector> { .init("securityGroupIdSelector") }
        @_alwaysEmitIntoClient public var securityGroupIds: Field<[String]> { .init("securityGroupIds") }
        @_alwaysEmitIntoClient public var securityGroupNames: Field<[String]> { .init("securityGroupNames") }
        @_alwaysEmitIntoClient public var snapshotArns: Field<[String]> { .init("snapshotArns") }
        @_alwaysEmitIntoClient public var snapshotName: Field<String> { .init("snapshotName") }
        @_alwaysEmitIntoClient public var snapshotRetentionLimit: Field<Double> { .init("snapshotRetentionLimit") }
        @_alwaysEmitIntoClient public var snapshotWindow: Field<String> { .init("snapshotWindow") }
        @_alwaysEmitIntoClient public var subnetGroupName: Field<String> { .init("subnetGroupName") }
        @_alwaysEmitIntoClient public var subnetGroupNameRef: ObjectField<SubnetGroupNameRef> { .init("subnetGroupNameRef") }
        @_alwaysEmitIntoClient public var subnetGroupNameSelector: ObjectField<SubnetGroupNameSelector> { .init("subnetGroupNameSelector") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var transitEncryptionEnabled: Field<Bool> { .init("transitEncryptionEnabled") }
        @_alwaysEmitIntoClient public var transitEncryptionMode: Field<String> { .init("transitEncryptionMode") }
        @_alwaysEmitIntoClient public var userGroupIds: Field<[String]> { .init("userGroupIds") }

        public struct AuthTokenSecretRef: ObjectShape {
          public init() {}
          /// Required.
          @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
          /// Required.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        }

        public struct GlobalReplicationGroupIdRef: ObjectShape {
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

        public struct GlobalReplicationGroupIdSelector: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          @_alwaysEmitIntoClient public var matchLabels: MapField<String> { .init("matchLabels") }
          @_alwaysEmitIntoClient public var namespace: Field<String> { .init("namespace") }
          @_alwaysEmitIntoClient public var policy: ObjectField<Policy> { .init("policy") }

          public typealias Policy = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdRef.Policy
        }

        public typealias KmsKeyIdRef = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdRef

        public typealias KmsKeyIdSelector = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdSelector

        public struct LogDeliveryConfiguration: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var destination: Field<String> { .init("destination") }
          @_alwaysEmitIntoClient public var destinationType: Field<String> { .init("destinationType") }
          @_alwaysEmitIntoClient public var logFormat: Field<String> { .init("logFormat") }
          @_alwaysEmitIntoClient public var logType: Field<String> { .init("logType") }
        }

        public struct NodeGroupConfiguration: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var nodeGroupId: Field<String> { .init("nodeGroupId") }
          @_alwaysEmitIntoClient public var primaryAvailabilityZone: Field<String> { .init("primaryAvailabilityZone") }
          @_alwaysEmitIntoClient public var primaryOutpostArn: Field<String> { .init("primaryOutpostArn") }
          @_alwaysEmitIntoClient public var replicaAvailabilityZones: Field<[String]> { .init("replicaAvailabilityZones") }
          @_alwaysEmitIntoClient public var replicaCount: Field<Double> { .init("replicaCount") }
          @_alwaysEmitIntoClient public var replicaOutpostArns: Field<[String]> { .init("replicaOutpostArns") }
          @_alwaysEmitIntoClient public var slots: Field<String> { .init("slots") }
        }

        public typealias SecurityGroupIdRef = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdRef

        public typealias SecurityGroupIdSelector = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdSelector

        public typealias SubnetGroupNameRef = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdRef

        public typealias SubnetGroupNameSelector = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var applyImmediately: Field<Bool> { .init("applyImmediately") }
        @_alwaysEmitIntoClient public var atRestEncryptionEnabled: Field<String> { .init("atRestEncryptionEnabled") }
        @_alwaysEmitIntoClient public var authTokenSecretRef: ObjectField<AuthTokenSecretRef> { .init("authTokenSecretRef") }
        @_alwaysEmitIntoClient public var authTokenUpdateStrategy: Field<String> { .init("authTokenUpdateStrategy") }
        @_alwaysEmitIntoClient public var autoMinorVersionUpgrade: Field<String> { .init("autoMinorVersionUpgrade") }
        @_alwaysEmitIntoClient public var automaticFailoverEnabled: Field<Bool> { .init("automaticFailoverEnabled") }
        @_alwaysEmitIntoClient public var clusterMode: Field<String> { .init("clusterMode") }
        @_alwaysEmitIntoClient public var dataTieringEnabled: Field<Bool> { .init("dataTieringEnabled") }
        @_alwaysEmitIntoClient public var description: Field<String> { .init("description") }
        @_alwaysEmitIntoClient public var engine: Field<String> { .init("engine") }
        @_alwaysEmitIntoClient public var engineVersion: Field<String> { .init("engineVersion") }
        @_alwaysEmitIntoClient public var finalSnapshotIdentifier: Field<String> { .init("finalSnapshotIdentifier") }
        @_alwaysEmitIntoClient public var globalReplicationGroupId: Field<String> { .init("globalReplicationGroupId") }
        @_alwaysEmitIntoClient public var globalReplicationGroupIdRef: ObjectField<GlobalReplicationGroupIdRef> { .init("globalReplicationGroupIdRef") }
        @_alwaysEmitIntoClient public var globalReplicationGroupIdSelector: ObjectField<GlobalReplicationGroupIdSelector> { .init("globalReplicationGroupIdSelector") }
        @_alwaysEmitIntoClient public var ipDiscovery: Field<String> { .init("ipDiscovery") }
        @_alwaysEmitIntoClient public var kmsKeyId: Field<String> { .init("kmsKeyId") }
        @_alwaysEmitIntoClient public var kmsKeyIdRef: ObjectField<KmsKeyIdRef> { .init("kmsKeyIdRef") }
        @_alwaysEmitIntoClient public var kmsKeyIdSelector: ObjectField<KmsKeyIdSelector> { .init("kmsKeyIdSelector") }
        @_alwaysEmitIntoClient public var logDeliveryConfiguration: Field<[Object<LogDeliveryConfiguration>]> { .init("logDeliveryConfiguration") }
        @_alwaysEmitIntoClient public var maintenanceWindow: Field<String> { .init("maintenanceWindow") }
        @_alwaysEmitIntoClient public var multiAzEnabled: Field<Bool> { .init("multiAzEnabled") }
        @_alwaysEmitIntoClient public var networkType: Field<String> { .init("networkType") }
        @_alwaysEmitIntoClient public var nodeGroupConfiguration: Field<[Object<NodeGroupConfiguration>]> { .init("nodeGroupConfiguration") }
        @_alwaysEmitIntoClient public var nodeType: Field<String> { .init("nodeType") }
        @_alwaysEmitIntoClient public var notificationTopicArn: Field<String> { .init("notificationTopicArn") }
        @_alwaysEmitIntoClient public var numCacheClusters: Field<Double> { .init("numCacheClusters") }
        @_alwaysEmitIntoClient public var numNodeGroups: Field<Double> { .init("numNodeGroups") }
        @_alwaysEmitIntoClient public var parameterGroupName: Field<String> { .init("parameterGroupName") }
        @_alwaysEmitIntoClient public var port: Field<Double> { .init("port") }
        @_alwaysEmitIntoClient public var preferredCacheClusterAzs: Field<[String]> { .init("preferredCacheClusterAzs") }
        @_alwaysEmitIntoClient public var replicasPerNodeGroup: Field<Double> { .init("replicasPerNodeGroup") }
        @_alwaysEmitIntoClient public var securityGroupIdRefs: Field<[Object<SecurityGroupIdRef>]> { .init("securityGroupIdRefs") }
        @_alwaysEmitIntoClient public var securityGroupIdSelector: ObjectField<SecurityGroupIdSelector> { .init("securityGroupIdSelector") }
        @_alwaysEmitIntoClient public var securityGroupIds: Field<[String]> { .init("securityGroupIds") }
        @_alwaysEmitIntoClient public var securityGroupNames: Field<[String]> { .init("securityGroupNames") }
        @_alwaysEmitIntoClient public var snapshotArns: Field<[String]> { .init("snapshotArns") }
        @_alwaysEmitIntoClient public var snapshotName: Field<String> { .init("snapshotName") }
        @_alwaysEmitIntoClient public var snapshotRetentionLimit: Field<Double> { .init("snapshotRetentionLimit") }
        @_alwaysEmitIntoClient public var snapshotWindow: Field<String> { .init("snapshotWindow") }
        @_alwaysEmitIntoClient public var subnetGroupName: Field<String> { .init("subnetGroupName") }
        @_alwaysEmitIntoClient public var subnetGroupNameRef: ObjectField<SubnetGroupNameRef> { .init("subnetGroupNameRef") }
        @_alwaysEmitIntoClient public var subnetGroupNameSelector: ObjectField<SubnetGroupNameSelector> { .init("subnetGroupNameSelector") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var transitEncryptionEnabled: Field<Bool> { .init("transitEncryptionEnabled") }
        @_alwaysEmitIntoClient public var transitEncryptionMode: Field<String> { .init("transitEncryptionMode") }
        @_alwaysEmitIntoClient public var userGroupIds: Field<[String]> { .init("userGroupIds") }

        public typealias AuthTokenSecretRef = ElastiCache.ReplicationGroup.Spec.ForProvider.AuthTokenSecretRef

        public typealias GlobalReplicationGroupIdRef = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdRef

        public typealias GlobalReplicationGroupIdSelector = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdSelector

        public typealias KmsKeyIdRef = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdRef

        public typealias KmsKeyIdSelector = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdSelector

        public typealias LogDeliveryConfiguration = ElastiCache.ReplicationGroup.Spec.ForProvider.LogDeliveryConfiguration

        public typealias NodeGroupConfiguration = ElastiCache.ReplicationGroup.Spec.ForProvider.NodeGroupConfiguration

        public typealias SecurityGroupIdRef = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdRef

        public typealias SecurityGroupIdSelector = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdSelector

        public typealias SubnetGroupNameRef = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdRef

        public typealias SubnetGroupNameSelector = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdSelector
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
        @_alwaysEmitIntoClient public var applyImmediately: Field<Bool> { .init("applyImmediately") }
        @_alwaysEmitIntoClient public var arn: Field<String> { .init("arn") }
        @_alwaysEmitIntoClient public var atRestEncryptionEnabled: Field<String> { .init("atRestEncryptionEnabled") }
        @_alwaysEmitIntoClient public var authTokenUpdateStrategy: Field<String> { .init("authTokenUpdateStrategy") }
        @_alwaysEmitIntoClient public var autoMinorVersionUpgrade: Field<String> { .init("autoMinorVersionUpgrade") }
        @_alwaysEmitIntoClient public var automaticFailoverEnabled: Field<Bool> { .init("automaticFailoverEnabled") }
        @_alwaysEmitIntoClient public var clusterEnabled: Field<Bool> { .init("clusterEnabled") }
        @_alwaysEmitIntoClient public var clusterMode: Field<String> { .init("clusterMode") }
        @_alwaysEmitIntoClient public var configurationEndpointAddress: Field<String> { .init("configurationEndpointAddress") }
        @_alwaysEmitIntoClient public var dataTieringEnabled: Field<Bool> { .init("dataTieringEnabled") }
        @_alwaysEmitIntoClient public var description: Field<String> { .init("description") }
        @_alwaysEmitIntoClient public var engine: Field<String> { .init("engine") }
        @_alwaysEmitIntoClient public var engineVersion: Field<String> { .init("engineVersion") }
        @_alwaysEmitIntoClient public var engineVersionActual: Field<String> { .init("engineVersionActual") }
        @_alwaysEmitIntoClient public var finalSnapshotIdentifier: Field<String> { .init("finalSnapshotIdentifier") }
        @_alwaysEmitIntoClient public var globalReplicationGroupId: Field<String> { .init("globalReplicationGroupId") }
        @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
        @_alwaysEmitIntoClient public var ipDiscovery: Field<String> { .init("ipDiscovery") }
        @_alwaysEmitIntoClient public var kmsKeyId: Field<String> { .init("kmsKeyId") }
        @_alwaysEmitIntoClient public var logDeliveryConfiguration: Field<[Object<LogDeliveryConfiguration>]> { .init("logDeliveryConfiguration") }
        @_alwaysEmitIntoClient public var maintenanceWindow: Field<String> { .init("maintenanceWindow") }
        @_alwaysEmitIntoClient public var memberClusters: Field<[String]> { .init("memberClusters") }
        @_alwaysEmitIntoClient public var multiAzEnabled: Field<Bool> { .init("multiAzEnabled") }
        @_alwaysEmitIntoClient public var networkType: Field<String> { .init("networkType") }
        @_alwaysEmitIntoClient public var nodeGroupConfiguration: Field<[Object<NodeGroupConfiguration>]> { .init("nodeGroupConfiguration") }
        @_alwaysEmitIntoClient public var nodeType: Field<String> { .init("nodeType") }
        @_alwaysEmitIntoClient public var notificationTopicArn: Field<String> { .init("notificationTopicArn") }
        @_alwaysEmitIntoClient public var numCacheClusters: Field<Double> { .init("numCacheClusters") }
        @_alwaysEmitIntoClient public var numNodeGroups: Field<Double> { .init("numNodeGroups") }
        @_alwaysEmitIntoClient public var parameterGroupName: Field<String> { .init("parameterGroupName") }
        @_alwaysEmitIntoClient public var port: Field<Double> { .init("port") }
        @_alwaysEmitIntoClient public var preferredCacheClusterAzs: Field<[String]> { .init("preferredCacheClusterAzs") }
        @_alwaysEmitIntoClient public var primaryEndpointAddress: Field<String> { .init("primaryEndpointAddress") }
        @_alwaysEmitIntoClient public var readerEndpointAddress: Field<String> { .init("readerEndpointAddress") }
        @_alwaysEmitIntoClient public var region: Field<String> { .init("region") }
        @_alwaysEmitIntoClient public var replicasPerNodeGroup: Field<Double> { .init("replicasPerNodeGroup") }
        @_alwaysEmitIntoClient public var securityGroupIds: Field<[String]> { .init("securityGroupIds") }
        @_alwaysEmitIntoClient public var securityGroupNames: Field<[String]> { .init("securityGroupNames") }
        @_alwaysEmitIntoClient public var snapshotArns: Field<[String]> { .init("snapshotArns") }
        @_alwaysEmitIntoClient public var snapshotName: Field<String> { .init("snapshotName") }
        @_alwaysEmitIntoClient public var snapshotRetentionLimit: Field<Double> { .init("snapshotRetentionLimit") }
        @_alwaysEmitIntoClient public var snapshotWindow: Field<String> { .init("snapshotWindow") }
        @_alwaysEmitIntoClient public var subnetGroupName: Field<String> { .init("subnetGroupName") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var tagsAll: MapField<String> { .init("tagsAll") }
        @_alwaysEmitIntoClient public var transitEncryptionEnabled: Field<Bool> { .init("transitEncryptionEnabled") }
        @_alwaysEmitIntoClient public var transitEncryptionMode: Field<String> { .init("transitEncryptionMode") }
        @_alwaysEmitIntoClient public var userGroupIds: Field<[String]> { .init("userGroupIds") }

        public typealias LogDeliveryConfiguration = ElastiCache.ReplicationGroup.Spec.ForProvider.LogDeliveryConfiguration

        public typealias NodeGroupConfiguration = ElastiCache.ReplicationGroup.Spec.ForProvider.NodeGroupConfiguration
      }

      public typealias Condition = ElastiCache.ParameterGroup.Status.Condition
    }
  }
}
