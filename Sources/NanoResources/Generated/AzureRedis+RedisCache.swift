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
        @_alwaysEmitIntoClient public var accessKeysAuthenticationEnabled: Field<Bool> { .init("accessKeysAuthenticationEnabled") }
        @_alwaysEmitIntoClient public var capacity: Field<Double> { .init("capacity") }
        @_alwaysEmitIntoClient public var family: Field<String> { .init("family") }
        @_alwaysEmitIntoClient public var identity: ObjectField<Identity> { .init("identity") }
        @_alwaysEmitIntoClient public var location: Field<String> { .init("location") }
        @_alwaysEmitIntoClient public var minimumTlsVersion: Field<String> { .init("minimumTlsVersion") }
        @_alwaysEmitIntoClient public var nonSslPortEnabled: Field<Bool> { .init("nonSslPortEnabled") }
        @_alwaysEmitIntoClient public var patchSchedule: Field<[Object<PatchSchedule>]> { .init("patchSchedule") }
        @_alwaysEmitIntoClient public var privateStaticIpAddress: Field<String> { .init("privateStaticIpAddress") }
        @_alwaysEmitIntoClient public var publicNetworkAccessEnabled: Field<Bool> { .init("publicNetworkAccessEnabled") }
        @_alwaysEmitIntoClient public var redisConfiguration: ObjectField<RedisConfiguration> { .init("redisConfiguration") }
        @_alwaysEmitIntoClient public var redisVersion: Field<String> { .init("redisVersion") }
        @_alwaysEmitIntoClient public var replicasPerMaster: Field<Double> { .init("replicasPerMaster") }
        @_alwaysEmitIntoClient public var replicasPerPrimary: Field<Double> { .init("replicasPerPrimary") }
        @_alwaysEmitIntoClient public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        @_alwaysEmitIntoClient public var resourceGroupNameRef: ObjectField<ResourceGroupNameRef> { .init("resourceGroupNameRef") }
        @_alwaysEmitIntoClient public var resourceGroupNameSelector: ObjectField<ResourceGroupNameSelector> { .init("resourceGroupNameSelector") }
        @_alwaysEmitIntoClient public var shardCount: Field<Double> { .init("shardCount") }
        @_alwaysEmitIntoClient public var skuName: Field<String> { .init("skuName") }
        @_alwaysEmitIntoClient public var subnetId: Field<String> { .init("subnetId") }
        @_alwaysEmitIntoClient public var subnetIdRef: ObjectField<SubnetIdRef> { .init("subnetIdRef") }
        @_alwaysEmitIntoClient public var subnetIdSelector: ObjectField<SubnetIdSelector> { .init("subnetIdSelector") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var tenantSettings: MapField<String> { .init("tenantSettings") }
        @_alwaysEmitIntoClient public var zones: Field<[String]> { .init("zones") }

        public struct Identity: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var identityIds: Field<[String]> { .init("identityIds") }
          @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
        }

        public struct PatchSchedule: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var dayOfWeek: Field<String> { .init("dayOfWeek") }
          @_alwaysEmitIntoClient public var maintenanceWindow: Field<String> { .init("maintenanceWindow") }
          @_alwaysEmitIntoClient public var startHourUtc: Field<Double> { .init("startHourUtc") }
        }

        public struct RedisConfiguration: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var activeDirectoryAuthenticationEnabled: Field<Bool> { .init("activeDirectoryAuthenticationEnabled") }
          @_alwaysEmitIntoClient public var aofBackupEnabled: Field<Bool> { .init("aofBackupEnabled") }
          @_alwaysEmitIntoClient public var aofStorageConnectionString0SecretRef: ObjectField<AofStorageConnectionString0SecretRef> { .init("aofStorageConnectionString0SecretRef") }
          @_alwaysEmitIntoClient public var aofStorageConnectionString1SecretRef: ObjectField<AofStorageConnectionString1SecretRef> { .init("aofStorageConnectionString1SecretRef") }
          @_alwaysEmitIntoClient public var authenticationEnabled: Field<Bool> { .init("authenticationEnabled") }
          @_alwaysEmitIntoClient public var dataPersistenceAuthenticationMethod: Field<String> { .init("dataPersistenceAuthenticationMethod") }
          @_alwaysEmitIntoClient public var maxfragmentationmemoryReserved: Field<Double> { .init("maxfragmentationmemoryReserved") }
          @_alwaysEmitIntoClient public var maxmemoryDelta: Field<Double> { .init("maxmemoryDelta") }
          @_alwaysEmitIntoClient public var maxmemoryPolicy: Field<String> { .init("maxmemoryPolicy") }
          @_alwaysEmitIntoClient public var maxmemoryReserved: Field<Double> { .init("maxmemoryReserved") }
          @_alwaysEmitIntoClient public var notifyKeyspaceEvents: Field<String> { .init("notifyKeyspaceEvents") }
          @_alwaysEmitIntoClient public var rdbBackupEnabled: Field<Bool> { .init("rdbBackupEnabled") }
          @_alwaysEmitIntoClient public var rdbBackupFrequency: Field<Double> { .init("rdbBackupFrequency") }
          @_alwaysEmitIntoClient public var rdbBackupMaxSnapshotCount: Field<Double> { .init("rdbBackupMaxSnapshotCount") }
          @_alwaysEmitIntoClient public var rdbStorageConnectionStringSecretRef: ObjectField<RdbStorageConnectionStringSecretRef> { .init("rdbStorageConnectionStringSecretRef") }
          @_alwaysEmitIntoClient public var storageAccountSubscriptionId: Field<String> { .init("storageAccountSubscriptionId") }

          public struct AofStorageConnectionString0SecretRef: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
            /// Required.
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
          }

          public typealias AofStorageConnectionString1SecretRef = AzureRedis.RedisCache.Spec.ForProvider.RedisConfiguration.AofStorageConnectionString0SecretRef

          public typealias RdbStorageConnectionStringSecretRef = AzureRedis.RedisCache.Spec.ForProvider.RedisConfiguration.AofStorageConnectionString0SecretRef
        }

        public typealias ResourceGroupNameRef = AzureRedis.ManagedRedis.Spec.ForProvider.ResourceGroupNameRef

        public typealias ResourceGroupNameSelector = AzureRedis.ManagedRedis.Spec.ForProvider.ResourceGroupNameSelector

        public typealias SubnetIdRef = AzureRedis.ManagedRedis.Spec.ForProvider.ResourceGroupNameRef

        public typealias SubnetIdSelector = AzureRedis.ManagedRedis.Spec.ForProvider.ResourceGroupNameSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var accessKeysAuthenticationEnabled: Field<Bool> { .init("accessKeysAuthenticationEnabled") }
        @_alwaysEmitIntoClient public var capacity: Field<Double> { .init("capacity") }
        @_alwaysEmitIntoClient public var family: Field<String> { .init("family") }
        @_alwaysEmitIntoClient public var identity: ObjectField<Identity> { .init("identity") }
        @_alwaysEmitIntoClient public var location: Field<String> { .init("location") }
        @_alwaysEmitIntoClient public var minimumTlsVersion: Field<String> { .init("minimumTlsVersion") }
        @_alwaysEmitIntoClient public var nonSslPortEnabled: Field<Bool> { .init("nonSslPortEnabled") }
        @_alwaysEmitIntoClient public var patchSchedule: Field<[Object<PatchSchedule>]> { .init("patchSchedule") }
        @_alwaysEmitIntoClient public var privateStaticIpAddress: Field<String> { .init("privateStaticIpAddress") }
        @_alwaysEmitIntoClient public var publicNetworkAccessEnabled: Field<Bool> { .init("publicNetworkAccessEnabled") }
        @_alwaysEmitIntoClient public var redisConfiguration: ObjectField<RedisConfiguration> { .init("redisConfiguration") }
        @_alwaysEmitIntoClient public var redisVersion: Field<String> { .init("redisVersion") }
        @_alwaysEmitIntoClient public var replicasPerMaster: Field<Double> { .init("replicasPerMaster") }
        @_alwaysEmitIntoClient public var replicasPerPrimary: Field<Double> { .init("replicasPerPrimary") }
        @_alwaysEmitIntoClient public var shardCount: Field<Double> { .init("shardCount") }
        @_alwaysEmitIntoClient public var skuName: Field<String> { .init("skuName") }
        @_alwaysEmitIntoClient public var subnetId: Field<String> { .init("subnetId") }
        @_alwaysEmitIntoClient public var subnetIdRef: ObjectField<SubnetIdRef> { .init("subnetIdRef") }
        @_alwaysEmitIntoClient public var subnetIdSelector: ObjectField<SubnetIdSelector> { .init("subnetIdSelector") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var tenantSettings: MapField<String> { .init("tenantSettings") }
        @_alwaysEmitIntoClient public var zones: Field<[String]> { .init("zones") }

        public typealias Identity = AzureRedis.RedisCache.Spec.ForProvider.Identity

        public typealias PatchSchedule = AzureRedis.RedisCache.Spec.ForProvider.PatchSchedule

        public typealias RedisConfiguration = AzureRedis.RedisCache.Spec.ForProvider.RedisConfiguration

        public typealias SubnetIdRef = AzureRedis.ManagedRedis.Spec.ForProvider.ResourceGroupNameRef

        public typealias SubnetIdSelector = AzureRedis.ManagedRedis.Spec.ForProvider.ResourceGroupNameSelector
      }

      public typealias ManagementPolicy = AzureRedis.ManagedRedis.Spec.ManagementPolicy

      public typealias ProviderConfigRef = AzureRedis.ManagedRedis.Spec.ProviderConfigRef

      public typealias WriteConnectionSecretToRef = AzureRedis.ManagedRedis.Spec.WriteConnectionSecretToRef
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
        @_alwaysEmitIntoClient public var accessKeysAuthenticationEnabled: Field<Bool> { .init("accessKeysAuthenticationEnabled") }
        @_alwaysEmitIntoClient public var capacity: Field<Double> { .init("capacity") }
        @_alwaysEmitIntoClient public var family: Field<String> { .init("family") }
        @_alwaysEmitIntoClient public var hostname: Field<String> { .init("hostname") }
        @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
        @_alwaysEmitIntoClient public var identity: ObjectField<Identity> { .init("identity") }
        @_alwaysEmitIntoClient public var location: Field<String> { .init("location") }
        @_alwaysEmitIntoClient public var minimumTlsVersion: Field<String> { .init("minimumTlsVersion") }
        @_alwaysEmitIntoClient public var nonSslPortEnabled: Field<Bool> { .init("nonSslPortEnabled") }
        @_alwaysEmitIntoClient public var patchSchedule: Field<[Object<PatchSchedule>]> { .init("patchSchedule") }
        @_alwaysEmitIntoClient public var port: Field<Double> { .init("port") }
        @_alwaysEmitIntoClient public var privateStaticIpAddress: Field<String> { .init("privateStaticIpAddress") }
        @_alwaysEmitIntoClient public var publicNetworkAccessEnabled: Field<Bool> { .init("publicNetworkAccessEnabled") }
        @_alwaysEmitIntoClient public var redisConfiguration: ObjectField<RedisConfiguration> { .init("redisConfiguration") }
        @_alwaysEmitIntoClient public var redisVersion: Field<String> { .init("redisVersion") }
        @_alwaysEmitIntoClient public var replicasPerMaster: Field<Double> { .init("replicasPerMaster") }
        @_alwaysEmitIntoClient public var replicasPerPrimary: Field<Double> { .init("replicasPerPrimary") }
        @_alwaysEmitIntoClient public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        @_alwaysEmitIntoClient public var shardCount: Field<Double> { .init("shardCount") }
        @_alwaysEmitIntoClient public var skuName: Field<String> { .init("skuName") }
        @_alwaysEmitIntoClient public var sslPort: Field<Double> { .init("sslPort") }
        @_alwaysEmitIntoClient public var subnetId: Field<String> { .init("subnetId") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var tenantSettings: MapField<String> { .init("tenantSettings") }
        @_alwaysEmitIntoClient public var zones: Field<[String]> { .init("zones") }

        public typealias Identity = AzureRedis.ManagedRedis.Status.AtProvider.Identity

        public typealias PatchSchedule = AzureRedis.RedisCache.Spec.ForProvider.PatchSchedule

        public struct RedisConfiguration: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var activeDirectoryAuthenticationEnabled: Field<Bool> { .init("activeDirectoryAuthenticationEnabled") }
          @_alwaysEmitIntoClient public var aofBackupEnabled: Field<Bool> { .init("aofBackupEnabled") }
          @_alwaysEmitIntoClient public var authenticationEnabled: Field<Bool> { .init("authenticationEnabled") }
          @_alwaysEmitIntoClient public var dataPersistenceAuthenticationMethod: Field<String> { .init("dataPersistenceAuthenticationMethod") }
          @_alwaysEmitIntoClient public var maxclients: Field<Double> { .init("maxclients") }
          @_alwaysEmitIntoClient public var maxfragmentationmemoryReserved: Field<Double> { .init("maxfragmentationmemoryReserved") }
          @_alwaysEmitIntoClient public var maxmemoryDelta: Field<Double> { .init("maxmemoryDelta") }
          @_alwaysEmitIntoClient public var maxmemoryPolicy: Field<String> { .init("maxmemoryPolicy") }
          @_alwaysEmitIntoClient public var maxmemoryReserved: Field<Double> { .init("maxmemoryReserved") }
          @_alwaysEmitIntoClient public var notifyKeyspaceEvents: Field<String> { .init("notifyKeyspaceEvents") }
          @_alwaysEmitIntoClient public var rdbBackupEnabled: Field<Bool> { .init("rdbBackupEnabled") }
          @_alwaysEmitIntoClient public var rdbBackupFrequency: Field<Double> { .init("rdbBackupFrequency") }
          @_alwaysEmitIntoClient public var rdbBackupMaxSnapshotCount: Field<Double> { .init("rdbBackupMaxSnapshotCount") }
          @_alwaysEmitIntoClient public var storageAccountSubscriptionId: Field<String> { .init("storageAccountSubscriptionId") }
        }
      }

      public typealias Condition = AzureRedis.ManagedRedis.Status.Condition
    }
  }
}
