// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension AzureMySQL {
  /// FlexibleServer of `dbformysql.azure.m.upbound.io/v1beta1`.
  public struct FlexibleServer: ResourceShape {
    public static var apiVersion: String { "dbformysql.azure.m.upbound.io/v1beta1" }
    public static var kind: String { "FlexibleServer" }
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
        @_alwaysEmitIntoClient public var administratorLogin: Field<String> { .init("administratorLogin") }
        @_alwaysEmitIntoClient public var administratorPasswordSecretRef: ObjectField<AdministratorPasswordSecretRef> { .init("administratorPasswordSecretRef") }
        @_alwaysEmitIntoClient public var administratorPasswordWo: Field<String> { .init("administratorPasswordWo") }
        @_alwaysEmitIntoClient public var administratorPasswordWoVersion: Field<Double> { .init("administratorPasswordWoVersion") }
        @_alwaysEmitIntoClient public var backupRetentionDays: Field<Double> { .init("backupRetentionDays") }
        @_alwaysEmitIntoClient public var createMode: Field<String> { .init("createMode") }
        @_alwaysEmitIntoClient public var customerManagedKey: ObjectField<CustomerManagedKey> { .init("customerManagedKey") }
        @_alwaysEmitIntoClient public var delegatedSubnetId: Field<String> { .init("delegatedSubnetId") }
        @_alwaysEmitIntoClient public var delegatedSubnetIdRef: ObjectField<DelegatedSubnetIdRef> { .init("delegatedSubnetIdRef") }
        @_alwaysEmitIntoClient public var delegatedSubnetIdSelector: ObjectField<DelegatedSubnetIdSelector> { .init("delegatedSubnetIdSelector") }
        @_alwaysEmitIntoClient public var geoRedundantBackupEnabled: Field<Bool> { .init("geoRedundantBackupEnabled") }
        @_alwaysEmitIntoClient public var highAvailability: ObjectField<HighAvailability> { .init("highAvailability") }
        @_alwaysEmitIntoClient public var identity: ObjectField<Identity> { .init("identity") }
        @_alwaysEmitIntoClient public var location: Field<String> { .init("location") }
        @_alwaysEmitIntoClient public var maintenanceWindow: ObjectField<MaintenanceWindow> { .init("maintenanceWindow") }
        @_alwaysEmitIntoClient public var pointInTimeRestoreTimeInUtc: Field<String> { .init("pointInTimeRestoreTimeInUtc") }
        @_alwaysEmitIntoClient public var privateDnsZoneId: Field<String> { .init("privateDnsZoneId") }
        @_alwaysEmitIntoClient public var privateDnsZoneIdRef: ObjectField<PrivateDnsZoneIdRef> { .init("privateDnsZoneIdRef") }
        @_alwaysEmitIntoClient public var privateDnsZoneIdSelector: ObjectField<PrivateDnsZoneIdSelector> { .init("privateDnsZoneIdSelector") }
        @_alwaysEmitIntoClient public var publicNetworkAccess: Field<String> { .init("publicNetworkAccess") }
        @_alwaysEmitIntoClient public var replicationRole: Field<String> { .init("replicationRole") }
        @_alwaysEmitIntoClient public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        @_alwaysEmitIntoClient public var resourceGroupNameRef: ObjectField<ResourceGroupNameRef> { .init("resourceGroupNameRef") }
        @_alwaysEmitIntoClient public var resourceGroupNameSelector: ObjectField<ResourceGroupNameSelector> { .init("resourceGroupNameSelector") }
        @_alwaysEmitIntoClient public var skuName: Field<String> { .init("skuName") }
        @_alwaysEmitIntoClient public var sourceServerId: Field<String> { .init("sourceServerId") }
        @_alwaysEmitIntoClient public var storage: ObjectField<Storage> { .init("storage") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var version: Field<String> { .init("version") }
        @_alwaysEmitIntoClient public var zone: Field<String> { .init("zone") }

        public struct AdministratorPasswordSecretRef: ObjectShape {
          public init() {}
          /// Required.
          @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
          /// Required.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        }

        public struct CustomerManagedKey: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var geoBackupKeyVaultKeyId: Field<String> { .init("geoBackupKeyVaultKeyId") }
          @_alwaysEmitIntoClient public var geoBackupUserAssignedIdentityId: Field<String> { .init("geoBackupUserAssignedIdentityId") }
          @_alwaysEmitIntoClient public var keyVaultKeyId: Field<String> { .init("keyVaultKeyId") }
          @_alwaysEmitIntoClient public var managedHsmKeyId: Field<String> { .init("managedHsmKeyId") }
          @_alwaysEmitIntoClient public var primaryUserAssignedIdentityId: Field<String> { .init("primaryUserAssignedIdentityId") }
        }

        public typealias DelegatedSubnetIdRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

        public typealias DelegatedSubnetIdSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector

        public struct HighAvailability: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var mode: Field<String> { .init("mode") }
          @_alwaysEmitIntoClient public var standbyAvailabilityZone: Field<String> { .init("standbyAvailabilityZone") }
        }

        public struct Identity: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var identityIds: Field<[String]> { .init("identityIds") }
          @_alwaysEmitIntoClient public var identityIdsRefs: Field<[Object<IdentityIdsRef>]> { .init("identityIdsRefs") }
          @_alwaysEmitIntoClient public var identityIdsSelector: ObjectField<IdentityIdsSelector> { .init("identityIdsSelector") }
          @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }

          public typealias IdentityIdsRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

          public typealias IdentityIdsSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector
        }

        public struct MaintenanceWindow: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var dayOfWeek: Field<Double> { .init("dayOfWeek") }
          @_alwaysEmitIntoClient public var startHour: Field<Double> { .init("startHour") }
          @_alwaysEmitIntoClient public var startMinute: Field<Double> { .init("startMinute") }
        }

        public typealias PrivateDnsZoneIdRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

        public typealias PrivateDnsZoneIdSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector

        public typealias ResourceGroupNameRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

        public typealias ResourceGroupNameSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector

        public struct Storage: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var autoGrowEnabled: Field<Bool> { .init("autoGrowEnabled") }
          @_alwaysEmitIntoClient public var ioScalingEnabled: Field<Bool> { .init("ioScalingEnabled") }
          @_alwaysEmitIntoClient public var iops: Field<Double> { .init("iops") }
          @_alwaysEmitIntoClient public var logOnDiskEnabled: Field<Bool> { .init("logOnDiskEnabled") }
          @_alwaysEmitIntoClient public var sizeGb: Field<Double> { .init("sizeGb") }
        }
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var administratorLogin: Field<String> { .init("administratorLogin") }
        @_alwaysEmitIntoClient public var administratorPasswordSecretRef: ObjectField<AdministratorPasswordSecretRef> { .init("administratorPasswordSecretRef") }
        @_alwaysEmitIntoClient public var administratorPasswordWo: Field<String> { .init("administratorPasswordWo") }
        @_alwaysEmitIntoClient public var administratorPasswordWoVersion: Field<Double> { .init("administratorPasswordWoVersion") }
        @_alwaysEmitIntoClient public var backupRetentionDays: Field<Double> { .init("backupRetentionDays") }
        @_alwaysEmitIntoClient public var createMode: Field<String> { .init("createMode") }
        @_alwaysEmitIntoClient public var customerManagedKey: ObjectField<CustomerManagedKey> { .init("customerManagedKey") }
        @_alwaysEmitIntoClient public var delegatedSubnetId: Field<String> { .init("delegatedSubnetId") }
        @_alwaysEmitIntoClient public var delegatedSubnetIdRef: ObjectField<DelegatedSubnetIdRef> { .init("delegatedSubnetIdRef") }
        @_alwaysEmitIntoClient public var delegatedSubnetIdSelector: ObjectField<DelegatedSubnetIdSelector> { .init("delegatedSubnetIdSelector") }
        @_alwaysEmitIntoClient public var geoRedundantBackupEnabled: Field<Bool> { .init("geoRedundantBackupEnabled") }
        @_alwaysEmitIntoClient public var highAvailability: ObjectField<HighAvailability> { .init("highAvailability") }
        @_alwaysEmitIntoClient public var identity: ObjectField<Identity> { .init("identity") }
        @_alwaysEmitIntoClient public var location: Field<String> { .init("location") }
        @_alwaysEmitIntoClient public var maintenanceWindow: ObjectField<MaintenanceWindow> { .init("maintenanceWindow") }
        @_alwaysEmitIntoClient public var pointInTimeRestoreTimeInUtc: Field<String> { .init("pointInTimeRestoreTimeInUtc") }
        @_alwaysEmitIntoClient public var privateDnsZoneId: Field<String> { .init("privateDnsZoneId") }
        @_alwaysEmitIntoClient public var privateDnsZoneIdRef: ObjectField<PrivateDnsZoneIdRef> { .init("privateDnsZoneIdRef") }
        @_alwaysEmitIntoClient public var privateDnsZoneIdSelector: ObjectField<PrivateDnsZoneIdSelector> { .init("privateDnsZoneIdSelector") }
        @_alwaysEmitIntoClient public var publicNetworkAccess: Field<String> { .init("publicNetworkAccess") }
        @_alwaysEmitIntoClient public var replicationRole: Field<String> { .init("replicationRole") }
        @_alwaysEmitIntoClient public var skuName: Field<String> { .init("skuName") }
        @_alwaysEmitIntoClient public var sourceServerId: Field<String> { .init("sourceServerId") }
        @_alwaysEmitIntoClient public var storage: ObjectField<Storage> { .init("storage") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var version: Field<String> { .init("version") }
        @_alwaysEmitIntoClient public var zone: Field<String> { .init("zone") }

        public typealias AdministratorPasswordSecretRef = AzureMySQL.FlexibleServer.Spec.ForProvider.AdministratorPasswordSecretRef

        public typealias CustomerManagedKey = AzureMySQL.FlexibleServer.Spec.ForProvider.CustomerManagedKey

        public typealias DelegatedSubnetIdRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

        public typealias DelegatedSubnetIdSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector

        public typealias HighAvailability = AzureMySQL.FlexibleServer.Spec.ForProvider.HighAvailability

        public typealias Identity = AzureMySQL.FlexibleServer.Spec.ForProvider.Identity

        public typealias MaintenanceWindow = AzureMySQL.FlexibleServer.Spec.ForProvider.MaintenanceWindow

        public typealias PrivateDnsZoneIdRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

        public typealias PrivateDnsZoneIdSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector

        public typealias Storage = AzureMySQL.FlexibleServer.Spec.ForProvider.Storage
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
        @_alwaysEmitIntoClient public var administratorLogin: Field<String> { .init("administratorLogin") }
        @_alwaysEmitIntoClient public var administratorPasswordWo: Field<String> { .init("administratorPasswordWo") }
        @_alwaysEmitIntoClient public var administratorPasswordWoVersion: Field<Double> { .init("administratorPasswordWoVersion") }
        @_alwaysEmitIntoClient public var backupRetentionDays: Field<Double> { .init("backupRetentionDays") }
        @_alwaysEmitIntoClient public var createMode: Field<String> { .init("createMode") }
        @_alwaysEmitIntoClient public var customerManagedKey: ObjectField<CustomerManagedKey> { .init("customerManagedKey") }
        @_alwaysEmitIntoClient public var delegatedSubnetId: Field<String> { .init("delegatedSubnetId") }
        @_alwaysEmitIntoClient public var fqdn: Field<String> { .init("fqdn") }
        @_alwaysEmitIntoClient public var geoRedundantBackupEnabled: Field<Bool> { .init("geoRedundantBackupEnabled") }
        @_alwaysEmitIntoClient public var highAvailability: ObjectField<HighAvailability> { .init("highAvailability") }
        @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
        @_alwaysEmitIntoClient public var identity: ObjectField<Identity> { .init("identity") }
        @_alwaysEmitIntoClient public var location: Field<String> { .init("location") }
        @_alwaysEmitIntoClient public var maintenanceWindow: ObjectField<MaintenanceWindow> { .init("maintenanceWindow") }
        @_alwaysEmitIntoClient public var pointInTimeRestoreTimeInUtc: Field<String> { .init("pointInTimeRestoreTimeInUtc") }
        @_alwaysEmitIntoClient public var privateDnsZoneId: Field<String> { .init("privateDnsZoneId") }
        @_alwaysEmitIntoClient public var publicNetworkAccess: Field<String> { .init("publicNetworkAccess") }
        @_alwaysEmitIntoClient public var publicNetworkAccessEnabled: Field<Bool> { .init("publicNetworkAccessEnabled") }
        @_alwaysEmitIntoClient public var replicaCapacity: Field<Double> { .init("replicaCapacity") }
        @_alwaysEmitIntoClient public var replicationRole: Field<String> { .init("replicationRole") }
        @_alwaysEmitIntoClient public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        @_alwaysEmitIntoClient public var skuName: Field<String> { .init("skuName") }
        @_alwaysEmitIntoClient public var sourceServerId: Field<String> { .init("sourceServerId") }
        @_alwaysEmitIntoClient public var storage: ObjectField<Storage> { .init("storage") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var version: Field<String> { .init("version") }
        @_alwaysEmitIntoClient public var zone: Field<String> { .init("zone") }

        public typealias CustomerManagedKey = AzureMySQL.FlexibleServer.Spec.ForProvider.CustomerManagedKey

        public typealias HighAvailability = AzureMySQL.FlexibleServer.Spec.ForProvider.HighAvailability

        public struct Identity: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var identityIds: Field<[String]> { .init("identityIds") }
          @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
        }

        public typealias MaintenanceWindow = AzureMySQL.FlexibleServer.Spec.ForProvider.MaintenanceWindow

        public typealias Storage = AzureMySQL.FlexibleServer.Spec.ForProvider.Storage
      }

      public typealias Condition = AzureMySQL.FlexibleDatabase.Status.Condition
    }
  }
}
