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
        public var applyImmediately: Field<Bool> { .init("applyImmediately") }
        public var atRestEncryptionEnabled: Field<String> { .init("atRestEncryptionEnabled") }
        public var authTokenSecretRef: ObjectField<AuthTokenSecretRef> { .init("authTokenSecretRef") }
        public var authTokenUpdateStrategy: Field<String> { .init("authTokenUpdateStrategy") }
        public var autoGenerateAuthToken: Field<Bool> { .init("autoGenerateAuthToken") }
        public var autoMinorVersionUpgrade: Field<String> { .init("autoMinorVersionUpgrade") }
        public var automaticFailoverEnabled: Field<Bool> { .init("automaticFailoverEnabled") }
        public var clusterMode: Field<String> { .init("clusterMode") }
        public var dataTieringEnabled: Field<Bool> { .init("dataTieringEnabled") }
        public var description: Field<String> { .init("description") }
        public var engine: Field<String> { .init("engine") }
        public var engineVersion: Field<String> { .init("engineVersion") }
        public var finalSnapshotIdentifier: Field<String> { .init("finalSnapshotIdentifier") }
        public var globalReplicationGroupId: Field<String> { .init("globalReplicationGroupId") }
        public var globalReplicationGroupIdRef: ObjectField<GlobalReplicationGroupIdRef> { .init("globalReplicationGroupIdRef") }
        public var globalReplicationGroupIdSelector: ObjectField<GlobalReplicationGroupIdSelector> { .init("globalReplicationGroupIdSelector") }
        public var ipDiscovery: Field<String> { .init("ipDiscovery") }
        public var kmsKeyId: Field<String> { .init("kmsKeyId") }
        public var kmsKeyIdRef: ObjectField<KmsKeyIdRef> { .init("kmsKeyIdRef") }
        public var kmsKeyIdSelector: ObjectField<KmsKeyIdSelector> { .init("kmsKeyIdSelector") }
        public var logDeliveryConfiguration: Field<[Object<LogDeliveryConfiguration>]> { .init("logDeliveryConfiguration") }
        public var maintenanceWindow: Field<String> { .init("maintenanceWindow") }
        public var multiAzEnabled: Field<Bool> { .init("multiAzEnabled") }
        public var networkType: Field<String> { .init("networkType") }
        public var nodeGroupConfiguration: Field<[Object<NodeGroupConfiguration>]> { .init("nodeGroupConfiguration") }
        public var nodeType: Field<String> { .init("nodeType") }
        public var notificationTopicArn: Field<String> { .init("notificationTopicArn") }
        public var numCacheClusters: Field<Double> { .init("numCacheClusters") }
        public var numNodeGroups: Field<Double> { .init("numNodeGroups") }
        public var parameterGroupName: Field<String> { .init("parameterGroupName") }
        public var port: Field<Double> { .init("port") }
        public var preferredCacheClusterAzs: Field<[String]> { .init("preferredCacheClusterAzs") }
        /// Required.
        public var region: Field<String> { .init("region") }
        public var replicasPerNodeGroup: Field<Double> { .init("replicasPerNodeGroup") }
        public var securityGroupIdRefs: Field<[Object<SecurityGroupIdRef>]> { .init("securityGroupIdRefs") }
        public var securityGroupIdSelector: ObjectField<SecurityGroupIdSelector> { .init("securityGroupIdSelector") }
        public var securityGroupIds: Field<[String]> { .init("securityGroupIds") }
        public var securityGroupNames: Field<[String]> { .init("securityGroupNames") }
        public var snapshotArns: Field<[String]> { .init("snapshotArns") }
        public var snapshotName: Field<String> { .init("snapshotName") }
        public var snapshotRetentionLimit: Field<Double> { .init("snapshotRetentionLimit") }
        public var snapshotWindow: Field<String> { .init("snapshotWindow") }
        public var subnetGroupName: Field<String> { .init("subnetGroupName") }
        public var subnetGroupNameRef: ObjectField<SubnetGroupNameRef> { .init("subnetGroupNameRef") }
        public var subnetGroupNameSelector: ObjectField<SubnetGroupNameSelector> { .init("subnetGroupNameSelector") }
        public var tags: MapField<String> { .init("tags") }
        public var transitEncryptionEnabled: Field<Bool> { .init("transitEncryptionEnabled") }
        public var transitEncryptionMode: Field<String> { .init("transitEncryptionMode") }
        public var userGroupIds: Field<[String]> { .init("userGroupIds") }

        public struct AuthTokenSecretRef: ObjectShape {
          public init() {}
          /// Required.
          public var key: Field<String> { .init("key") }
          /// Required.
          public var name: Field<String> { .init("name") }
        }

        public struct GlobalReplicationGroupIdRef: ObjectShape {
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

        public struct GlobalReplicationGroupIdSelector: ObjectShape {
          public init() {}
          public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          public var matchLabels: MapField<String> { .init("matchLabels") }
          public var namespace: Field<String> { .init("namespace") }
          public var policy: ObjectField<Policy> { .init("policy") }

          public typealias Policy = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdRef.Policy
        }

        public typealias KmsKeyIdRef = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdRef

        public typealias KmsKeyIdSelector = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdSelector

        public struct LogDeliveryConfiguration: ObjectShape {
          public init() {}
          public var destination: Field<String> { .init("destination") }
          public var destinationType: Field<String> { .init("destinationType") }
          public var logFormat: Field<String> { .init("logFormat") }
          public var logType: Field<String> { .init("logType") }
        }

        public struct NodeGroupConfiguration: ObjectShape {
          public init() {}
          public var nodeGroupId: Field<String> { .init("nodeGroupId") }
          public var primaryAvailabilityZone: Field<String> { .init("primaryAvailabilityZone") }
          public var primaryOutpostArn: Field<String> { .init("primaryOutpostArn") }
          public var replicaAvailabilityZones: Field<[String]> { .init("replicaAvailabilityZones") }
          public var replicaCount: Field<Double> { .init("replicaCount") }
          public var replicaOutpostArns: Field<[String]> { .init("replicaOutpostArns") }
          public var slots: Field<String> { .init("slots") }
        }

        public typealias SecurityGroupIdRef = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdRef

        public typealias SecurityGroupIdSelector = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdSelector

        public typealias SubnetGroupNameRef = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdRef

        public typealias SubnetGroupNameSelector = ElastiCache.ReplicationGroup.Spec.ForProvider.GlobalReplicationGroupIdSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        public var applyImmediately: Field<Bool> { .init("applyImmediately") }
        public var atRestEncryptionEnabled: Field<String> { .init("atRestEncryptionEnabled") }
        public var authTokenSecretRef: ObjectField<AuthTokenSecretRef> { .init("authTokenSecretRef") }
        public var authTokenUpdateStrategy: Field<String> { .init("authTokenUpdateStrategy") }
        public var autoMinorVersionUpgrade: Field<String> { .init("autoMinorVersionUpgrade") }
        public var automaticFailoverEnabled: Field<Bool> { .init("automaticFailoverEnabled") }
        public var clusterMode: Field<String> { .init("clusterMode") }
        public var dataTieringEnabled: Field<Bool> { .init("dataTieringEnabled") }
        public var description: Field<String> { .init("description") }
        public var engine: Field<String> { .init("engine") }
        public var engineVersion: Field<String> { .init("engineVersion") }
        public var finalSnapshotIdentifier: Field<String> { .init("finalSnapshotIdentifier") }
        public var globalReplicationGroupId: Field<String> { .init("globalReplicationGroupId") }
        public var globalReplicationGroupIdRef: ObjectField<GlobalReplicationGroupIdRef> { .init("globalReplicationGroupIdRef") }
        public var globalReplicationGroupIdSelector: ObjectField<GlobalReplicationGroupIdSelector> { .init("globalReplicationGroupIdSelector") }
        public var ipDiscovery: Field<String> { .init("ipDiscovery") }
        public var kmsKeyId: Field<String> { .init("kmsKeyId") }
        public var kmsKeyIdRef: ObjectField<KmsKeyIdRef> { .init("kmsKeyIdRef") }
        public var kmsKeyIdSelector: ObjectField<KmsKeyIdSelector> { .init("kmsKeyIdSelector") }
        public var logDeliveryConfiguration: Field<[Object<LogDeliveryConfiguration>]> { .init("logDeliveryConfiguration") }
        public var maintenanceWindow: Field<String> { .init("maintenanceWindow") }
        public var multiAzEnabled: Field<Bool> { .init("multiAzEnabled") }
        public var networkType: Field<String> { .init("networkType") }
        public var nodeGroupConfiguration: Field<[Object<NodeGroupConfiguration>]> { .init("nodeGroupConfiguration") }
        public var nodeType: Field<String> { .init("nodeType") }
        public var notificationTopicArn: Field<String> { .init("notificationTopicArn") }
        public var numCacheClusters: Field<Double> { .init("numCacheClusters") }
        public var numNodeGroups: Field<Double> { .init("numNodeGroups") }
        public var parameterGroupName: Field<String> { .init("parameterGroupName") }
        public var port: Field<Double> { .init("port") }
        public var preferredCacheClusterAzs: Field<[String]> { .init("preferredCacheClusterAzs") }
        public var replicasPerNodeGroup: Field<Double> { .init("replicasPerNodeGroup") }
        public var securityGroupIdRefs: Field<[Object<SecurityGroupIdRef>]> { .init("securityGroupIdRefs") }
        public var securityGroupIdSelector: ObjectField<SecurityGroupIdSelector> { .init("securityGroupIdSelector") }
        public var securityGroupIds: Field<[String]> { .init("securityGroupIds") }
        public var securityGroupNames: Field<[String]> { .init("securityGroupNames") }
        public var snapshotArns: Field<[String]> { .init("snapshotArns") }
        public var snapshotName: Field<String> { .init("snapshotName") }
        public var snapshotRetentionLimit: Field<Double> { .init("snapshotRetentionLimit") }
        public var snapshotWindow: Field<String> { .init("snapshotWindow") }
        public var subnetGroupName: Field<String> { .init("subnetGroupName") }
        public var subnetGroupNameRef: ObjectField<SubnetGroupNameRef> { .init("subnetGroupNameRef") }
        public var subnetGroupNameSelector: ObjectField<SubnetGroupNameSelector> { .init("subnetGroupNameSelector") }
        public var tags: MapField<String> { .init("tags") }
        public var transitEncryptionEnabled: Field<Bool> { .init("transitEncryptionEnabled") }
        public var transitEncryptionMode: Field<String> { .init("transitEncryptionMode") }
        public var userGroupIds: Field<[String]> { .init("userGroupIds") }

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
      public var atProvider: ObjectField<AtProvider> { .init("atProvider") }
      /// No two with the same type.
      public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public struct AtProvider: ObjectShape {
        public init() {}
        public var applyImmediately: Field<Bool> { .init("applyImmediately") }
        public var arn: Field<String> { .init("arn") }
        public var atRestEncryptionEnabled: Field<String> { .init("atRestEncryptionEnabled") }
        public var authTokenUpdateStrategy: Field<String> { .init("authTokenUpdateStrategy") }
        public var autoMinorVersionUpgrade: Field<String> { .init("autoMinorVersionUpgrade") }
        public var automaticFailoverEnabled: Field<Bool> { .init("automaticFailoverEnabled") }
        public var clusterEnabled: Field<Bool> { .init("clusterEnabled") }
        public var clusterMode: Field<String> { .init("clusterMode") }
        public var configurationEndpointAddress: Field<String> { .init("configurationEndpointAddress") }
        public var dataTieringEnabled: Field<Bool> { .init("dataTieringEnabled") }
        public var description: Field<String> { .init("description") }
        public var engine: Field<String> { .init("engine") }
        public var engineVersion: Field<String> { .init("engineVersion") }
        public var engineVersionActual: Field<String> { .init("engineVersionActual") }
        public var finalSnapshotIdentifier: Field<String> { .init("finalSnapshotIdentifier") }
        public var globalReplicationGroupId: Field<String> { .init("globalReplicationGroupId") }
        public var id: Field<String> { .init("id") }
        public var ipDiscovery: Field<String> { .init("ipDiscovery") }
        public var kmsKeyId: Field<String> { .init("kmsKeyId") }
        public var logDeliveryConfiguration: Field<[Object<LogDeliveryConfiguration>]> { .init("logDeliveryConfiguration") }
        public var maintenanceWindow: Field<String> { .init("maintenanceWindow") }
        public var memberClusters: Field<[String]> { .init("memberClusters") }
        public var multiAzEnabled: Field<Bool> { .init("multiAzEnabled") }
        public var networkType: Field<String> { .init("networkType") }
        public var nodeGroupConfiguration: Field<[Object<NodeGroupConfiguration>]> { .init("nodeGroupConfiguration") }
        public var nodeType: Field<String> { .init("nodeType") }
        public var notificationTopicArn: Field<String> { .init("notificationTopicArn") }
        public var numCacheClusters: Field<Double> { .init("numCacheClusters") }
        public var numNodeGroups: Field<Double> { .init("numNodeGroups") }
        public var parameterGroupName: Field<String> { .init("parameterGroupName") }
        public var port: Field<Double> { .init("port") }
        public var preferredCacheClusterAzs: Field<[String]> { .init("preferredCacheClusterAzs") }
        public var primaryEndpointAddress: Field<String> { .init("primaryEndpointAddress") }
        public var readerEndpointAddress: Field<String> { .init("readerEndpointAddress") }
        public var region: Field<String> { .init("region") }
        public var replicasPerNodeGroup: Field<Double> { .init("replicasPerNodeGroup") }
        public var securityGroupIds: Field<[String]> { .init("securityGroupIds") }
        public var securityGroupNames: Field<[String]> { .init("securityGroupNames") }
        public var snapshotArns: Field<[String]> { .init("snapshotArns") }
        public var snapshotName: Field<String> { .init("snapshotName") }
        public var snapshotRetentionLimit: Field<Double> { .init("snapshotRetentionLimit") }
        public var snapshotWindow: Field<String> { .init("snapshotWindow") }
        public var subnetGroupName: Field<String> { .init("subnetGroupName") }
        public var tags: MapField<String> { .init("tags") }
        public var tagsAll: MapField<String> { .init("tagsAll") }
        public var transitEncryptionEnabled: Field<Bool> { .init("transitEncryptionEnabled") }
        public var transitEncryptionMode: Field<String> { .init("transitEncryptionMode") }
        public var userGroupIds: Field<[String]> { .init("userGroupIds") }

        public typealias LogDeliveryConfiguration = ElastiCache.ReplicationGroup.Spec.ForProvider.LogDeliveryConfiguration

        public typealias NodeGroupConfiguration = ElastiCache.ReplicationGroup.Spec.ForProvider.NodeGroupConfiguration
      }

      public typealias Condition = ElastiCache.ParameterGroup.Status.Condition
    }
  }
}
