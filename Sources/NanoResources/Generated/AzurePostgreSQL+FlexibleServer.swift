// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension AzurePostgreSQL {
  /// FlexibleServer of `dbforpostgresql.azure.m.upbound.io/v1beta1`.
  public struct FlexibleServer: ResourceShape {
    public static var apiVersion: String { "dbforpostgresql.azure.m.upbound.io/v1beta1" }
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
        public var authentication: ObjectField<Authentication> { .init("authentication") }
        public var autoGeneratePassword: Field<Bool> { .init("autoGeneratePassword") }
        public var autoGrowEnabled: Field<Bool> { .init("autoGrowEnabled") }
        public var backupRetentionDays: Field<Double> { .init("backupRetentionDays") }
        public var cluster: ObjectField<Cluster> { .init("cluster") }
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
        public var publicNetworkAccessEnabled: Field<Bool> { .init("publicNetworkAccessEnabled") }
        public var replicationRole: Field<String> { .init("replicationRole") }
        public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        public var resourceGroupNameRef: ObjectField<ResourceGroupNameRef> { .init("resourceGroupNameRef") }
        public var resourceGroupNameSelector: ObjectField<ResourceGroupNameSelector> { .init("resourceGroupNameSelector") }
        public var skuName: Field<String> { .init("skuName") }
        public var sourceServerId: Field<String> { .init("sourceServerId") }
        public var sourceServerIdRef: ObjectField<SourceServerIdRef> { .init("sourceServerIdRef") }
        public var sourceServerIdSelector: ObjectField<SourceServerIdSelector> { .init("sourceServerIdSelector") }
        public var storageMb: Field<Double> { .init("storageMb") }
        public var storageTier: Field<String> { .init("storageTier") }
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

        public struct Authentication: ObjectShape {
          public init() {}
          public var activeDirectoryAuthEnabled: Field<Bool> { .init("activeDirectoryAuthEnabled") }
          public var passwordAuthEnabled: Field<Bool> { .init("passwordAuthEnabled") }
          public var tenantId: Field<String> { .init("tenantId") }
        }

        public struct Cluster: ObjectShape {
          public init() {}
          public var defaultDatabaseName: Field<String> { .init("defaultDatabaseName") }
          public var size: Field<Double> { .init("size") }
        }

        public struct CustomerManagedKey: ObjectShape {
          public init() {}
          public var geoBackupKeyVaultKeyId: Field<String> { .init("geoBackupKeyVaultKeyId") }
          public var geoBackupUserAssignedIdentityId: Field<String> { .init("geoBackupUserAssignedIdentityId") }
          public var keyVaultKeyId: Field<String> { .init("keyVaultKeyId") }
          public var primaryUserAssignedIdentityId: Field<String> { .init("primaryUserAssignedIdentityId") }
        }

        public struct DelegatedSubnetIdRef: ObjectShape {
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

        public struct DelegatedSubnetIdSelector: ObjectShape {
          public init() {}
          public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          public var matchLabels: MapField<String> { .init("matchLabels") }
          public var namespace: Field<String> { .init("namespace") }
          public var policy: ObjectField<Policy> { .init("policy") }

          public typealias Policy = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdRef.Policy
        }

        public struct HighAvailability: ObjectShape {
          public init() {}
          public var mode: Field<String> { .init("mode") }
          public var standbyAvailabilityZone: Field<String> { .init("standbyAvailabilityZone") }
        }

        public struct Identity: ObjectShape {
          public init() {}
          public var identityIds: Field<[String]> { .init("identityIds") }
          public var type: Field<String> { .init("type") }
        }

        public struct MaintenanceWindow: ObjectShape {
          public init() {}
          public var dayOfWeek: Field<Double> { .init("dayOfWeek") }
          public var startHour: Field<Double> { .init("startHour") }
          public var startMinute: Field<Double> { .init("startMinute") }
        }

        public typealias PrivateDnsZoneIdRef = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdRef

        public typealias PrivateDnsZoneIdSelector = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdSelector

        public typealias ResourceGroupNameRef = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdRef

        public typealias ResourceGroupNameSelector = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdSelector

        public typealias SourceServerIdRef = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdRef

        public typealias SourceServerIdSelector = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        public var administratorLogin: Field<String> { .init("administratorLogin") }
        public var administratorPasswordSecretRef: ObjectField<AdministratorPasswordSecretRef> { .init("administratorPasswordSecretRef") }
        public var administratorPasswordWo: Field<String> { .init("administratorPasswordWo") }
        public var administratorPasswordWoVersion: Field<Double> { .init("administratorPasswordWoVersion") }
        public var authentication: ObjectField<Authentication> { .init("authentication") }
        public var autoGrowEnabled: Field<Bool> { .init("autoGrowEnabled") }
        public var backupRetentionDays: Field<Double> { .init("backupRetentionDays") }
        public var cluster: ObjectField<Cluster> { .init("cluster") }
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
        public var publicNetworkAccessEnabled: Field<Bool> { .init("publicNetworkAccessEnabled") }
        public var replicationRole: Field<String> { .init("replicationRole") }
        public var skuName: Field<String> { .init("skuName") }
        public var sourceServerId: Field<String> { .init("sourceServerId") }
        public var sourceServerIdRef: ObjectField<SourceServerIdRef> { .init("sourceServerIdRef") }
        public var sourceServerIdSelector: ObjectField<SourceServerIdSelector> { .init("sourceServerIdSelector") }
        public var storageMb: Field<Double> { .init("storageMb") }
        public var storageTier: Field<String> { .init("storageTier") }
        public var tags: MapField<String> { .init("tags") }
        public var version: Field<String> { .init("version") }
        public var zone: Field<String> { .init("zone") }

        public typealias AdministratorPasswordSecretRef = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.AdministratorPasswordSecretRef

        public typealias Authentication = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.Authentication

        public typealias Cluster = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.Cluster

        public typealias CustomerManagedKey = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.CustomerManagedKey

        public typealias DelegatedSubnetIdRef = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdRef

        public typealias DelegatedSubnetIdSelector = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdSelector

        public typealias HighAvailability = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.HighAvailability

        public typealias Identity = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.Identity

        public typealias MaintenanceWindow = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.MaintenanceWindow

        public typealias PrivateDnsZoneIdRef = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdRef

        public typealias PrivateDnsZoneIdSelector = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdSelector

        public typealias SourceServerIdRef = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdRef

        public typealias SourceServerIdSelector = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdSelector
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
        public var administratorLogin: Field<String> { .init("administratorLogin") }
        public var administratorPasswordWo: Field<String> { .init("administratorPasswordWo") }
        public var administratorPasswordWoVersion: Field<Double> { .init("administratorPasswordWoVersion") }
        public var authentication: ObjectField<Authentication> { .init("authentication") }
        public var autoGrowEnabled: Field<Bool> { .init("autoGrowEnabled") }
        public var backupRetentionDays: Field<Double> { .init("backupRetentionDays") }
        public var cluster: ObjectField<Cluster> { .init("cluster") }
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
        public var publicNetworkAccessEnabled: Field<Bool> { .init("publicNetworkAccessEnabled") }
        public var replicationRole: Field<String> { .init("replicationRole") }
        public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        public var skuName: Field<String> { .init("skuName") }
        public var sourceServerId: Field<String> { .init("sourceServerId") }
        public var storageMb: Field<Double> { .init("storageMb") }
        public var storageTier: Field<String> { .init("storageTier") }
        public var tags: MapField<String> { .init("tags") }
        public var version: Field<String> { .init("version") }
        public var zone: Field<String> { .init("zone") }

        public typealias Authentication = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.Authentication

        public typealias Cluster = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.Cluster

        public typealias CustomerManagedKey = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.CustomerManagedKey

        public typealias HighAvailability = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.HighAvailability

        public struct Identity: ObjectShape {
          public init() {}
          public var identityIds: Field<[String]> { .init("identityIds") }
          public var principalId: Field<String> { .init("principalId") }
          public var tenantId: Field<String> { .init("tenantId") }
          public var type: Field<String> { .init("type") }
        }

        public typealias MaintenanceWindow = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.MaintenanceWindow
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
