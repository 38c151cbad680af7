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
        @_alwaysEmitIntoClient public var authentication: ObjectField<Authentication> { .init("authentication") }
        @_alwaysEmitIntoClient public var autoGeneratePassword: Field<Bool> { .init("autoGeneratePassword") }
        @_alwaysEmitIntoClient public var autoGrowEnabled: Field<Bool> { .init("autoGrowEnabled") }
        @_alwaysEmitIntoClient public var backupRetentionDays: Field<Double> { .init("backupRetentionDays") }
        @_alwaysEmitIntoClient public var cluster: ObjectField<Cluster> { .init("cluster") }
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
        @_alwaysEmitIntoClient public var publicNetworkAccessEnabled: Field<Bool> { .init("publicNetworkAccessEnabled") }
        @_alwaysEmitIntoClient public var replicationRole: Field<String> { .init("replicationRole") }
        @_alwaysEmitIntoClient public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        @_alwaysEmitIntoClient public var resourceGroupNameRef: ObjectField<ResourceGroupNameRef> { .init("resourceGroupNameRef") }
        @_alwaysEmitIntoClient public var resourceGroupNameSelector: ObjectField<ResourceGroupNameSelector> { .init("resourceGroupNameSelector") }
        @_alwaysEmitIntoClient public var skuName: Field<String> { .init("skuName") }
        @_alwaysEmitIntoClient public var sourceServerId: Field<String> { .init("sourceServerId") }
        @_alwaysEmitIntoClient public var sourceServerIdRef: ObjectField<SourceServerIdRef> { .init("sourceServerIdRef") }
        @_alwaysEmitIntoClient public var sourceServerIdSelector: ObjectField<SourceServerIdSelector> { .init("sourceServerIdSelector") }
        @_alwaysEmitIntoClient public var storageMb: Field<Double> { .init("storageMb") }
        @_alwaysEmitIntoClient public var storageTier: Field<String> { .init("storageTier") }
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

        public struct Authentication: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var activeDirectoryAuthEnabled: Field<Bool> { .init("activeDirectoryAuthEnabled") }
          @_alwaysEmitIntoClient public var passwordAuthEnabled: Field<Bool> { .init("passwordAuthEnabled") }
          @_alwaysEmitIntoClient public var tenantId: Field<String> { .init("tenantId") }
        }

        public struct Cluster: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var defaultDatabaseName: Field<String> { .init("defaultDatabaseName") }
          @_alwaysEmitIntoClient public var size: Field<Double> { .init("size") }
        }

        public struct CustomerManagedKey: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var geoBackupKeyVaultKeyId: Field<String> { .init("geoBackupKeyVaultKeyId") }
          @_alwaysEmitIntoClient public var geoBackupUserAssignedIdentityId: Field<String> { .init("geoBackupUserAssignedIdentityId") }
          @_alwaysEmitIntoClient public var keyVaultKeyId: Field<String> { .init("keyVaultKeyId") }
          @_alwaysEmitIntoClient public var primaryUserAssignedIdentityId: Field<String> { .init("primaryUserAssignedIdentityId") }
        }

        public struct DelegatedSubnetIdRef: ObjectShape {
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

        public struct DelegatedSubnetIdSelector: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          @_alwaysEmitIntoClient public var matchLabels: MapField<String> { .init("matchLabels") }
          @_alwaysEmitIntoClient public var namespace: Field<String> { .init("namespace") }
          @_alwaysEmitIntoClient public var policy: ObjectField<Policy> { .init("policy") }

          public typealias Policy = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.DelegatedSubnetIdRef.Policy
        }

        public struct HighAvailability: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var mode: Field<String> { .init("mode") }
          @_alwaysEmitIntoClient public var standbyAvailabilityZone: Field<String> { .init("standbyAvailabilityZone") }
        }

        public struct Identity: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var identityIds: Field<[String]> { .init("identityIds") }
          @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
        }

        public struct MaintenanceWindow: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var dayOfWeek: Field<Double> { .init("dayOfWeek") }
          @_alwaysEmitIntoClient public var startHour: Field<Double> { .init("startHour") }
          @_alwaysEmitIntoClient public var startMinute: Field<Double> { .init("startMinute") }
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
        @_alwaysEmitIntoClient public var administratorLogin: Field<String> { .init("administratorLogin") }
        @_alwaysEmitIntoClient public var administratorPasswordSecretRef: ObjectField<AdministratorPasswordSecretRef> { .init("administratorPasswordSecretRef") }
        @_alwaysEmitIntoClient public var administratorPasswordWo: Field<String> { .init("administratorPasswordWo") }
        @_alwaysEmitIntoClient public var administratorPasswordWoVersion: Field<Double> { .init("administratorPasswordWoVersion") }
        @_alwaysEmitIntoClient public var authentication: ObjectField<Authentication> { .init("authentication") }
        @_alwaysEmitIntoClient public var autoGrowEnabled: Field<Bool> { .init("autoGrowEnabled") }
        @_alwaysEmitIntoClient public var backupRetentionDays: Field<Double> { .init("backupRetentionDays") }
        @_alwaysEmitIntoClient public var cluster: ObjectField<Cluster> { .init("cluster") }
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
        @_alwaysEmitIntoClient public var publicNetworkAccessEnabled: Field<Bool> { .init("publicNetworkAccessEnabled") }
        @_alwaysEmitIntoClient public var replicationRole: Field<String> { .init("replicationRole") }
        @_alwaysEmitIntoClient public var skuName: Field<String> { .init("skuName") }
        @_alwaysEmitIntoClient public var sourceServerId: Field<String> { .init("sourceServerId") }
        @_alwaysEmitIntoClient public var sourceServerIdRef: ObjectField<SourceServerIdRef> { .init("sourceServerIdRef") }
        @_alwaysEmitIntoClient public var sourceServerIdSelector: ObjectField<SourceServerIdSelector> { .init("sourceServerIdSelector") }
        @_alwaysEmitIntoClient public var storageMb: Field<Double> { .init("storageMb") }
        @_alwaysEmitIntoClient public var storageTier: Field<String> { .init("storageTier") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var version: Field<String> { .init("version") }
        @_alwaysEmitIntoClient public var zone: Field<String> { .init("zone") }

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
        @_alwaysEmitIntoClient public static var observe: ManagementPolicy { .init(rawValue: "Observe") }
        @_alwaysEmitIntoClient public static var create: ManagementPolicy { .init(rawValue: "Create") }
        @_alwaysEmitIntoClient public static var update: ManagementPolicy { .init(rawValue: "Update") }
        @_alwaysEmitIntoClient public static var delete: ManagementPolicy { .init(rawValue: "Delete") }
        @_alwaysEmitIntoClient public static var lateInitialize: ManagementPolicy { .init(rawValue: "LateInitialize") }
        @_alwaysEmitIntoClient public static var all: ManagementPolicy { .init(rawValue: "*") }
      }

      public struct ProviderConfigRef: ObjectShape {
        public init() {}
        /// Required.
        @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
      }

      public struct WriteConnectionSecretToRef: ObjectShape {
        public init() {}
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
      }
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
        @_alwaysEmitIntoClient public var authentication: ObjectField<Authentication> { .init("authentication") }
        @_alwaysEmitIntoClient public var autoGrowEnabled: Field<Bool> { .init("autoGrowEnabled") }
        @_alwaysEmitIntoClient public var backupRetentionDays: Field<Double> { .init("backupRetentionDays") }
        @_alwaysEmitIntoClient public var cluster: ObjectField<Cluster> { .init("cluster") }
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
        @_alwaysEmitIntoClient public var publicNetworkAccessEnabled: Field<Bool> { .init("publicNetworkAccessEnabled") }
        @_alwaysEmitIntoClient public var replicationRole: Field<String> { .init("replicationRole") }
        @_alwaysEmitIntoClient public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        @_alwaysEmitIntoClient public var skuName: Field<String> { .init("skuName") }
        @_alwaysEmitIntoClient public var sourceServerId: Field<String> { .init("sourceServerId") }
        @_alwaysEmitIntoClient public var storageMb: Field<Double> { .init("storageMb") }
        @_alwaysEmitIntoClient public var storageTier: Field<String> { .init("storageTier") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var version: Field<String> { .init("version") }
        @_alwaysEmitIntoClient public var zone: Field<String> { .init("zone") }

        public typealias Authentication = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.Authentication

        public typealias Cluster = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.Cluster

        public typealias CustomerManagedKey = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.CustomerManagedKey

        public typealias HighAvailability = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.HighAvailability

        public struct Identity: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var identityIds: Field<[String]> { .init("identityIds") }
          @_alwaysEmitIntoClient public var principalId: Field<String> { .init("principalId") }
          @_alwaysEmitIntoClient public var tenantId: Field<String> { .init("tenantId") }
          @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
        }

        public typealias MaintenanceWindow = AzurePostgreSQL.FlexibleServer.Spec.ForProvider.MaintenanceWindow
      }

      public struct Condition: ObjectShape {
        public init() {}
        /// Required.
        @_alwaysEmitIntoClient public var lastTransitionTime: Field<String> { .init("lastTransitionTime") }
        @_alwaysEmitIntoClient public var message: Field<String> { .init("message") }
        @_alwaysEmitIntoClient public var observedGeneration: Field<Int> { .init("observedGeneration") }
        /// Required.
        @_alwaysEmitIntoClient public var reason: Field<String> { .init("reason") }
        /// Required.
        @_alwaysEmitIntoClient public var status: Field<String> { .init("status") }
        /// Required.
        @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
      }
    }
  }
}
