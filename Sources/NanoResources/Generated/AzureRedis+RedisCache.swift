// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension AzureRedis {
  /// RedisCache of `cache.azure.m.upbound.io/v1beta1`.
  public struct RedisCache: ResourceShape {
    public static var apiVersion: String { "cache.azure.m.upbound.io/v1beta1" }
    public static var kind: String { "RedisCache" }
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
        public var accessKeysAuthenticationEnabled: Field<Bool> { .init("accessKeysAuthenticationEnabled") }
        public var capacity: Field<Double> { .init("capacity") }
        public var family: Field<String> { .init("family") }
        public var identity: ObjectField<Identity> { .init("identity") }
        public var location: Field<String> { .init("location") }
        public var minimumTlsVersion: Field<String> { .init("minimumTlsVersion") }
        public var nonSslPortEnabled: Field<Bool> { .init("nonSslPortEnabled") }
        public var patchSchedule: Field<[Object<PatchSchedule>]> { .init("patchSchedule") }
        public var privateStaticIpAddress: Field<String> { .init("privateStaticIpAddress") }
        public var publicNetworkAccessEnabled: Field<Bool> { .init("publicNetworkAccessEnabled") }
        public var redisConfiguration: ObjectField<RedisConfiguration> { .init("redisConfiguration") }
        public var redisVersion: Field<String> { .init("redisVersion") }
        public var replicasPerMaster: Field<Double> { .init("replicasPerMaster") }
        public var replicasPerPrimary: Field<Double> { .init("replicasPerPrimary") }
        public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        public var resourceGroupNameRef: ObjectField<ResourceGroupNameRef> { .init("resourceGroupNameRef") }
        public var resourceGroupNameSelector: ObjectField<ResourceGroupNameSelector> { .init("resourceGroupNameSelector") }
        public var shardCount: Field<Double> { .init("shardCount") }
        public var skuName: Field<String> { .init("skuName") }
        public var subnetId: Field<String> { .init("subnetId") }
        public var subnetIdRef: ObjectField<SubnetIdRef> { .init("subnetIdRef") }
        public var subnetIdSelector: ObjectField<SubnetIdSelector> { .init("subnetIdSelector") }
        public var tags: MapField<String> { .init("tags") }
        public var tenantSettings: MapField<String> { .init("tenantSettings") }
        public var zones: Field<[String]> { .init("zones") }

        public struct Identity: ObjectShape {
          public init() {}
          public var identityIds: Field<[String]> { .init("identityIds") }
          public var type: Field<String> { .init("type") }
        }

        public struct PatchSchedule: ObjectShape {
          public init() {}
          public var dayOfWeek: Field<String> { .init("dayOfWeek") }
          public var maintenanceWindow: Field<String> { .init("maintenanceWindow") }
          public var startHourUtc: Field<Double> { .init("startHourUtc") }
        }

        public struct RedisConfiguration: ObjectShape {
          public init() {}
          public var activeDirectoryAuthenticationEnabled: Field<Bool> { .init("activeDirectoryAuthenticationEnabled") }
          public var aofBackupEnabled: Field<Bool> { .init("aofBackupEnabled") }
          public var aofStorageConnectionString0SecretRef: ObjectField<AofStorageConnectionString0SecretRef> { .init("aofStorageConnectionString0SecretRef") }
          public var aofStorageConnectionString1SecretRef: ObjectField<AofStorageConnectionString1SecretRef> { .init("aofStorageConnectionString1SecretRef") }
          public var authenticationEnabled: Field<Bool> { .init("authenticationEnabled") }
          public var dataPersistenceAuthenticationMethod: Field<String> { .init("dataPersistenceAuthenticationMethod") }
          public var maxfragmentationmemoryReserved: Field<Double> { .init("maxfragmentationmemoryReserved") }
          public var maxmemoryDelta: Field<Double> { .init("maxmemoryDelta") }
          public var maxmemoryPolicy: Field<String> { .init("maxmemoryPolicy") }
          public var maxmemoryReserved: Field<Double> { .init("maxmemoryReserved") }
          public var notifyKeyspaceEvents: Field<String> { .init("notifyKeyspaceEvents") }
          public var rdbBackupEnabled: Field<Bool> { .init("rdbBackupEnabled") }
          public var rdbBackupFrequency: Field<Double> { .init("rdbBackupFrequency") }
          public var rdbBackupMaxSnapshotCount: Field<Double> { .init("rdbBackupMaxSnapshotCount") }
          public var rdbStorageConnectionStringSecretRef: ObjectField<RdbStorageConnectionStringSecretRef> { .init("rdbStorageConnectionStringSecretRef") }
          public var storageAccountSubscriptionId: Field<String> { .init("storageAccountSubscriptionId") }

          public struct AofStorageConnectionString0SecretRef: ObjectShape {
            public init() {}
            /// Required.
            public var key: Field<String> { .init("key") }
            /// Required.
            public var name: Field<String> { .init("name") }
          }

          public typealias AofStorageConnectionString1SecretRef = AzureRedis.RedisCache.Spec.ForProvider.RedisConfiguration.AofStorageConnectionString0SecretRef

          public typealias RdbStorageConnectionStringSecretRef = AzureRedis.RedisCache.Spec.ForProvider.RedisConfiguration.AofStorageConnectionString0SecretRef
        }

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

          public typealias Policy = AzureRedis.RedisCache.Spec.ForProvider.ResourceGroupNameRef.Policy
        }

        public typealias SubnetIdRef = AzureRedis.RedisCache.Spec.ForProvider.ResourceGroupNameRef

        public typealias SubnetIdSelector = AzureRedis.RedisCache.Spec.ForProvider.ResourceGroupNameSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        public var accessKeysAuthenticationEnabled: Field<Bool> { .init("accessKeysAuthenticationEnabled") }
        public var capacity: Field<Double> { .init("capacity") }
        public var family: Field<String> { .init("family") }
        public var identity: ObjectField<Identity> { .init("identity") }
        public var location: Field<String> { .init("location") }
        public var minimumTlsVersion: Field<String> { .init("minimumTlsVersion") }
        public var nonSslPortEnabled: Field<Bool> { .init("nonSslPortEnabled") }
        public var patchSchedule: Field<[Object<PatchSchedule>]> { .init("patchSchedule") }
        public var privateStaticIpAddress: Field<String> { .init("privateStaticIpAddress") }
        public var publicNetworkAccessEnabled: Field<Bool> { .init("publicNetworkAccessEnabled") }
        public var redisConfiguration: ObjectField<RedisConfiguration> { .init("redisConfiguration") }
        public var redisVersion: Field<String> { .init("redisVersion") }
        public var replicasPerMaster: Field<Double> { .init("replicasPerMaster") }
        public var replicasPerPrimary: Field<Double> { .init("replicasPerPrimary") }
        public var shardCount: Field<Double> { .init("shardCount") }
        public var skuName: Field<String> { .init("skuName") }
        public var subnetId: Field<String> { .init("subnetId") }
        public var subnetIdRef: ObjectField<SubnetIdRef> { .init("subnetIdRef") }
        public var subnetIdSelector: ObjectField<SubnetIdSelector> { .init("subnetIdSelector") }
        public var tags: MapField<String> { .init("tags") }
        public var tenantSettings: MapField<String> { .init("tenantSettings") }
        public var zones: Field<[String]> { .init("zones") }

        public typealias Identity = AzureRedis.RedisCache.Spec.ForProvider.Identity

        public typealias PatchSchedule = AzureRedis.RedisCache.Spec.ForProvider.PatchSchedule

        public typealias RedisConfiguration = AzureRedis.RedisCache.Spec.ForProvider.RedisConfiguration

        public typealias SubnetIdRef = AzureRedis.RedisCache.Spec.ForProvider.ResourceGroupNameRef

        public typealias SubnetIdSelector = AzureRedis.RedisCache.Spec.ForProvider.ResourceGroupNameSelector
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
        public var accessKeysAuthenticationEnabled: Field<Bool> { .init("accessKeysAuthenticationEnabled") }
        public var capacity: Field<Double> { .init("capacity") }
        public var family: Field<String> { .init("family") }
        public var hostname: Field<String> { .init("hostname") }
        public var id: Field<String> { .init("id") }
        public var identity: ObjectField<Identity> { .init("identity") }
        public var location: Field<String> { .init("location") }
        public var minimumTlsVersion: Field<String> { .init("minimumTlsVersion") }
        public var nonSslPortEnabled: Field<Bool> { .init("nonSslPortEnabled") }
        public var patchSchedule: Field<[Object<PatchSchedule>]> { .init("patchSchedule") }
        public var port: Field<Double> { .init("port") }
        public var privateStaticIpAddress: Field<String> { .init("privateStaticIpAddress") }
        public var publicNetworkAccessEnabled: Field<Bool> { .init("publicNetworkAccessEnabled") }
        public var redisConfiguration: ObjectField<RedisConfiguration> { .init("redisConfiguration") }
        public var redisVersion: Field<String> { .init("redisVersion") }
        public var replicasPerMaster: Field<Double> { .init("replicasPerMaster") }
        public var replicasPerPrimary: Field<Double> { .init("replicasPerPrimary") }
        public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        public var shardCount: Field<Double> { .init("shardCount") }
        public var skuName: Field<String> { .init("skuName") }
        public var sslPort: Field<Double> { .init("sslPort") }
        public var subnetId: Field<String> { .init("subnetId") }
        public var tags: MapField<String> { .init("tags") }
        public var tenantSettings: MapField<String> { .init("tenantSettings") }
        public var zones: Field<[String]> { .init("zones") }

        public struct Identity: ObjectShape {
          public init() {}
          public var identityIds: Field<[String]> { .init("identityIds") }
          public var principalId: Field<String> { .init("principalId") }
          public var tenantId: Field<String> { .init("tenantId") }
          public var type: Field<String> { .init("type") }
        }

        public typealias PatchSchedule = AzureRedis.RedisCache.Spec.ForProvider.PatchSchedule

        public struct RedisConfiguration: ObjectShape {
          public init() {}
          public var activeDirectoryAuthenticationEnabled: Field<Bool> { .init("activeDirectoryAuthenticationEnabled") }
          public var aofBackupEnabled: Field<Bool> { .init("aofBackupEnabled") }
          public var authenticationEnabled: Field<Bool> { .init("authenticationEnabled") }
          public var dataPersistenceAuthenticationMethod: Field<String> { .init("dataPersistenceAuthenticationMethod") }
          public var maxclients: Field<Double> { .init("maxclients") }
          public var maxfragmentationmemoryReserved: Field<Double> { .init("maxfragmentationmemoryReserved") }
          public var maxmemoryDelta: Field<Double> { .init("maxmemoryDelta") }
          public var maxmemoryPolicy: Field<String> { .init("maxmemoryPolicy") }
          public var maxmemoryReserved: Field<Double> { .init("maxmemoryReserved") }
          public var notifyKeyspaceEvents: Field<String> { .init("notifyKeyspaceEvents") }
          public var rdbBackupEnabled: Field<Bool> { .init("rdbBackupEnabled") }
          public var rdbBackupFrequency: Field<Double> { .init("rdbBackupFrequency") }
          public var rdbBackupMaxSnapshotCount: Field<Double> { .init("rdbBackupMaxSnapshotCount") }
          public var storageAccountSubscriptionId: Field<String> { .init("storageAccountSubscriptionId") }
        }
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
