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
        public var administratorLogin: Field<String> { .init("administratorLogin") }
        public var administratorPasswordSecretRef: ObjectField<AdministratorPasswordSecretRef> { .init("administratorPasswordSecretRef") }
        public var administratorPasswordWo: Field<String> { .init("administratorPasswordWo") }
        public var administratorPasswordWoVersion: Field<Double> { .init("administratorPasswordWoVersion") }
        public var backupRetentionDays: Field<Double> { .init("backupRetentionDays") }
        public var createMode: Field<String> { .init("createMode") }
        public var customerManagedKey: ObjectField<CustomerManagedKey> { .init("customerManagedKey") }
        public var delegatedSubnetId: Field<String> { .init("delegatedSubnetId") }
        public var delegatedSubnetIdRef: ObjectField<DelegatedSubnetIdRef> { .init("delegatedSubnetIdRef") }
        public var delegatedSubnetIdSelector: ObjectField<DelegatedSubnetIdSelector> { .init("delegatedSubnetIdSelector") }
        public var geoRedundantBackupEnabled: Field<Bool> { .init("geoRedundantBackupEnabled") }
        public var highAvailability: ObjectField<HighAvailability> { .init("highAvailability") }
        public var identity: ObjectField<Identity> { .init("identity") }
        public var location: Field<String> { .init("location") }
        public var maintenanceWindow: ObjectField<MaintenanceWindow> { .init("maintenanceWindow") }
        public var pointInTimeRestoreTimeInUtc: Field<String> { .init("pointInTimeRestoreTimeInUtc") }
        public var privateDnsZoneId: Field<String> { .init("privateDnsZoneId") }
        public var privateDnsZoneIdRef: ObjectField<PrivateDnsZoneIdRef> { .init("privateDnsZoneIdRef") }
        public var privateDnsZoneIdSelector: ObjectField<PrivateDnsZoneIdSelector> { .init("privateDnsZoneIdSelector") }
        public var publicNetworkAccess: Field<String> { .init("publicNetworkAccess") }
        public var replicationRole: Field<String> { .init("replicationRole") }
        public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        public var resourceGroupNameRef: ObjectField<ResourceGroupNameRef> { .init("resourceGroupNameRef") }
        public var resourceGroupNameSelector: ObjectField<ResourceGroupNameSelector> { .init("resourceGroupNameSelector") }
        public var skuName: Field<String> { .init("skuName") }
        public var sourceServerId: Field<String> { .init("sourceServerId") }
        public var storage: ObjectField<Storage> { .init("storage") }
        public var tags: MapField<String> { .init("tags") }
        public var version: Field<String> { .init("version") }
        public var zone: Field<String> { .init("zone") }

        public struct AdministratorPasswordSecretRef: ObjectShape {
          public init() {}
          /// Required.
          public var key: Field<String> { .init("key") }
          /// Required.
          public var name: Field<String> { .init("name") }
        }

        public struct CustomerManagedKey: ObjectShape {
          public init() {}
          public var geoBackupKeyVaultKeyId: Field<String> { .init("geoBackupKeyVaultKeyId") }
          public var geoBackupUserAssignedIdentityId: Field<String> { .init("geoBackupUserAssignedIdentityId") }
          public var keyVaultKeyId: Field<String> { .init("keyVaultKeyId") }
          public var managedHsmKeyId: Field<String> { .init("managedHsmKeyId") }
          public var primaryUserAssignedIdentityId: Field<String> { .init("primaryUserAssignedIdentityId") }
        }

        public typealias DelegatedSubnetIdRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

        public typealias DelegatedSubnetIdSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector

        public struct HighAvailability: ObjectShape {
          public init() {}
          public var mode: Field<String> { .init("mode") }
          public var standbyAvailabilityZone: Field<String> { .init("standbyAvailabilityZone") }
        }

        public struct Identity: ObjectShape {
          public init() {}
          public var identityIds: Field<[String]> { .init("identityIds") }
          public var identityIdsRefs: Field<[Object<IdentityIdsRef>]> { .init("identityIdsRefs") }
          public var identityIdsSelector: ObjectField<IdentityIdsSelector> { .init("identityIdsSelector") }
          public var type: Field<String> { .init("type") }

          public typealias IdentityIdsRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

          public typealias IdentityIdsSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector
        }

        public struct MaintenanceWindow: ObjectShape {
          public init() {}
          public var dayOfWeek: Field<Double> { .init("dayOfWeek") }
          public var startHour: Field<Double> { .init("startHour") }
          public var startMinute: Field<Double> { .init("startMinute") }
        }

        public typealias PrivateDnsZoneIdRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

        public typealias PrivateDnsZoneIdSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector

        public typealias ResourceGroupNameRef = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameRef

        public typealias ResourceGroupNameSelector = AzureMySQL.FlexibleDatabase.Spec.ForProvider.ResourceGroupNameSelector

        public struct Storage: ObjectShape {
          public init() {}
          public var autoGrowEnabled: Field<Bool> { .init("autoGrowEnabled") }
          public var ioScalingEnabled: Field<Bool> { .init("ioScalingEnabled") }
          public var iops: Field<Double> { .init("iops") }
          public var logOnDiskEnabled: Field<Bool> { .init("logOnDiskEnabled") }
          public var sizeGb: Field<Double> { .init("sizeGb") }
        }
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        public var administratorLogin: Field<String> { .init("administratorLogin") }
        public var administratorPasswordSecretRef: ObjectField<AdministratorPasswordSecretRef> { .init("administratorPasswordSecretRef") }
        public var administratorPasswordWo: Field<String> { .init("administratorPasswordWo") }
        public var administratorPasswordWoVersion: Field<Double> { .init("administratorPasswordWoVersion") }
        public var backupRetentionDays: Field<Double> { .init("backupRetentionDays") }
        public var createMode: Field<String> { .init("createMode") }
        public var customerManagedKey: ObjectField<CustomerManagedKey> { .init("customerManagedKey") }
        public var delegatedSubnetId: Field<String> { .init("delegatedSubnetId") }
        public var delegatedSubnetIdRef: ObjectField<DelegatedSubnetIdRef> { .init("delegatedSubnetIdRef") }
        public var delegatedSubnetIdSelector: ObjectField<DelegatedSubnetIdSelector> { .init("delegatedSubnetIdSelector") }
        public var geoRedundantBackupEnabled: Field<Bool> { .init("geoRedundantBackupEnabled") }
        public var highAvailability: ObjectField<HighAvailability> { .init("highAvailability") }
        public var identity: ObjectField<Identity> { .init("identity") }
        public var location: Field<String> { .init("location") }
        public var maintenanceWindow: ObjectField<MaintenanceWindow> { .init("maintenanceWindow") }
        public var pointInTimeRestoreTimeInUtc: Field<String> { .init("pointInTimeRestoreTimeInUtc") }
        public var privateDnsZoneId: Field<String> { .init("privateDnsZoneId") }
        public var privateDnsZoneIdRef: ObjectField<PrivateDnsZoneIdRef> { .init("privateDnsZoneIdRef") }
        public var privateDnsZoneIdSelector: ObjectField<PrivateDnsZoneIdSelector> { .init("privateDnsZoneIdSelector") }
        public var publicNetworkAccess: Field<String> { .init("publicNetworkAccess") }
        public var replicationRole: Field<String> { .init("replicationRole") }
        public var skuName: Field<String> { .init("skuName") }
        public var sourceServerId: Field<String> { .init("sourceServerId") }
        public var storage: ObjectField<Storage> { .init("storage") }
        public var tags: MapField<String> { .init("tags") }
        public var version: Field<String> { .init("version") }
        public var zone: Field<String> { .init("zone") }

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
      public var atProvider: ObjectField<AtProvider> { .init("atProvider") }
      /// No two with the same type.
      public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      public var lastHandledReconcileAt: Field<String> { .init("lastHandledReconcileAt") }
      public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public struct AtProvider: ObjectShape {
        public init() {}
        public var administratorLogin: Field<String> { .init("administratorLogin") }
        public var administratorPasswordWo: Field<String> { .init("administratorPasswordWo") }
        public var administratorPasswordWoVersion: Field<Double> { .init("administratorPasswordWoVersion") }
        public var backupRetentionDays: Field<Double> { .init("backupRetentionDays") }
        public var createMode: Field<String> { .init("createMode") }
        public var customerManagedKey: ObjectField<CustomerManagedKey> { .init("customerManagedKey") }
        public var delegatedSubnetId: Field<String> { .init("delegatedSubnetId") }
        public var fqdn: Field<String> { .init("fqdn") }
        public var geoRedundantBackupEnabled: Field<Bool> { .init("geoRedundantBackupEnabled") }
        public var highAvailability: ObjectField<HighAvailability> { .init("highAvailability") }
        public var id: Field<String> { .init("id") }
        public var identity: ObjectField<Identity> { .init("identity") }
        public var location: Field<String> { .init("location") }
        public var maintenanceWindow: ObjectField<MaintenanceWindow> { .init("maintenanceWindow") }
        public var pointInTimeRestoreTimeInUtc: Field<String> { .init("pointInTimeRestoreTimeInUtc") }
        public var privateDnsZoneId: Field<String> { .init("privateDnsZoneId") }
        public var publicNetworkAccess: Field<String> { .init("publicNetworkAccess") }
        public var publicNetworkAccessEnabled: Field<Bool> { .init("publicNetworkAccessEnabled") }
        public var replicaCapacity: Field<Double> { .init("replicaCapacity") }
        public var replicationRole: Field<String> { .init("replicationRole") }
        public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        public var skuName: Field<String> { .init("skuName") }
        public var sourceServerId: Field<String> { .init("sourceServerId") }
        public var storage: ObjectField<Storage> { .init("storage") }
        public var tags: MapField<String> { .init("tags") }
        public var version: Field<String> { .init("version") }
        public var zone: Field<String> { .init("zone") }

        public typealias CustomerManagedKey = AzureMySQL.FlexibleServer.Spec.ForProvider.CustomerManagedKey

        public typealias HighAvailability = AzureMySQL.FlexibleServer.Spec.ForProvider.HighAvailability

        public struct Identity: ObjectShape {
          public init() {}
          public var identityIds: Field<[String]> { .init("identityIds") }
          public var type: Field<String> { .init("type") }
        }

        public typealias MaintenanceWindow = AzureMySQL.FlexibleServer.Spec.ForProvider.MaintenanceWindow

        public typealias Storage = AzureMySQL.FlexibleServer.Spec.ForProvider.Storage
      }

      public typealias Condition = AzureMySQL.FlexibleDatabase.Status.Condition
    }
  }
}
