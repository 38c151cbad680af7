// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension CloudSQL {
  /// DatabaseInstance of `sql.gcp.m.upbound.io/v1beta1`.
  public struct DatabaseInstance: ResourceShape {
    public static var apiVersion: String { "sql.gcp.m.upbound.io/v1beta1" }
    public static var kind: String { "DatabaseInstance" }
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
        public var backupdrBackup: Field<String> { .init("backupdrBackup") }
        public var clone: ObjectField<Clone> { .init("clone") }
        public var databaseVersion: Field<String> { .init("databaseVersion") }
        public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        public var encryptionKeyName: Field<String> { .init("encryptionKeyName") }
        public var finalBackupDescription: Field<String> { .init("finalBackupDescription") }
        public var maintenanceVersion: Field<String> { .init("maintenanceVersion") }
        public var masterInstanceName: Field<String> { .init("masterInstanceName") }
        public var nodeCount: Field<Double> { .init("nodeCount") }
        public var pointInTimeRestoreContext: ObjectField<PointInTimeRestoreContext> { .init("pointInTimeRestoreContext") }
        public var project: Field<String> { .init("project") }
        public var region: Field<String> { .init("region") }
        public var replicaConfiguration: ObjectField<ReplicaConfiguration> { .init("replicaConfiguration") }
        public var replicaNames: Field<[String]> { .init("replicaNames") }
        public var replicationCluster: ObjectField<ReplicationCluster> { .init("replicationCluster") }
        public var restoreBackupContext: ObjectField<RestoreBackupContext> { .init("restoreBackupContext") }
        public var rootPasswordSecretRef: ObjectField<RootPasswordSecretRef> { .init("rootPasswordSecretRef") }
        public var settings: ObjectField<Settings> { .init("settings") }

        public struct Clone: ObjectShape {
          public init() {}
          public var allocatedIpRange: Field<String> { .init("allocatedIpRange") }
          public var databaseNames: Field<[String]> { .init("databaseNames") }
          public var pointInTime: Field<String> { .init("pointInTime") }
          public var preferredZone: Field<String> { .init("preferredZone") }
          public var sourceInstanceDeletionTime: Field<String> { .init("sourceInstanceDeletionTime") }
          public var sourceInstanceName: Field<String> { .init("sourceInstanceName") }
          public var sourceProject: Field<String> { .init("sourceProject") }
        }

        public struct PointInTimeRestoreContext: ObjectShape {
          public init() {}
          public var allocatedIpRange: Field<String> { .init("allocatedIpRange") }
          public var datasource: Field<String> { .init("datasource") }
          public var pointInTime: Field<String> { .init("pointInTime") }
          public var preferredZone: Field<String> { .init("preferredZone") }
          public var region: Field<String> { .init("region") }
          public var targetInstance: Field<String> { .init("targetInstance") }
        }

        public struct ReplicaConfiguration: ObjectShape {
          public init() {}
          public var caCertificate: Field<String> { .init("caCertificate") }
          public var cascadableReplica: Field<Bool> { .init("cascadableReplica") }
          public var clientCertificate: Field<String> { .init("clientCertificate") }
          public var clientKey: Field<String> { .init("clientKey") }
          public var connectRetryInterval: Field<Double> { .init("connectRetryInterval") }
          public var dumpFilePath: Field<String> { .init("dumpFilePath") }
          public var failoverTarget: Field<Bool> { .init("failoverTarget") }
          public var masterHeartbeatPeriod: Field<Double> { .init("masterHeartbeatPeriod") }
          public var passwordSecretRef: ObjectField<PasswordSecretRef> { .init("passwordSecretRef") }
          public var sslCipher: Field<String> { .init("sslCipher") }
          public var username: Field<String> { .init("username") }
          public var verifyServerCertificate: Field<Bool> { .init("verifyServerCertificate") }

          public typealias PasswordSecretRef = CloudSQL.DatabaseInstance.Spec.ForProvider.RootPasswordSecretRef
        }

        public struct ReplicationCluster: ObjectShape {
          public init() {}
          public var failoverDrReplicaName: Field<String> { .init("failoverDrReplicaName") }
          public var psaWriteEndpoint: Field<String> { .init("psaWriteEndpoint") }
        }

        public struct RestoreBackupContext: ObjectShape {
          public init() {}
          public var backupRunId: Field<Double> { .init("backupRunId") }
          public var instanceId: Field<String> { .init("instanceId") }
          public var project: Field<String> { .init("project") }
        }

        public struct RootPasswordSecretRef: ObjectShape {
          public init() {}
          /// Required.
          public var key: Field<String> { .init("key") }
          /// Required.
          public var name: Field<String> { .init("name") }
        }

        public struct Settings: ObjectShape {
          public init() {}
          public var activationPolicy: Field<String> { .init("activationPolicy") }
          public var activeDirectoryConfig: ObjectField<ActiveDirectoryConfig> { .init("activeDirectoryConfig") }
          public var advancedMachineFeatures: ObjectField<AdvancedMachineFeatures> { .init("advancedMachineFeatures") }
          public var autoUpgradeEnabled: Field<Bool> { .init("autoUpgradeEnabled") }
          public var availabilityType: Field<String> { .init("availabilityType") }
          public var backupConfiguration: ObjectField<BackupConfiguration> { .init("backupConfiguration") }
          public var collation: Field<String> { .init("collation") }
          public var connectionPoolConfig: Field<[Object<ConnectionPoolConfig>]> { .init("connectionPoolConfig") }
          public var connectorEnforcement: Field<String> { .init("connectorEnforcement") }
          public var dataApiAccess: Field<String> { .init("dataApiAccess") }
          public var dataCacheConfig: ObjectField<DataCacheConfig> { .init("dataCacheConfig") }
          public var dataDiskProvisionedIops: Field<Double> { .init("dataDiskProvisionedIops") }
          public var dataDiskProvisionedThroughput: Field<Double> { .init("dataDiskProvisionedThroughput") }
          public var databaseFlags: Field<[Object<DatabaseFlag>]> { .init("databaseFlags") }
          public var deletionProtectionEnabled: Field<Bool> { .init("deletionProtectionEnabled") }
          public var denyMaintenancePeriod: ObjectField<DenyMaintenancePeriod> { .init("denyMaintenancePeriod") }
          public var diskAutoresize: Field<Bool> { .init("diskAutoresize") }
          public var diskAutoresizeLimit: Field<Double> { .init("diskAutoresizeLimit") }
          public var diskSize: Field<Double> { .init("diskSize") }
          public var diskType: Field<String> { .init("diskType") }
          public var edition: Field<String> { .init("edition") }
          public var enableDataplexIntegration: Field<Bool> { .init("enableDataplexIntegration") }
          public var enableGoogleMlIntegration: Field<Bool> { .init("enableGoogleMlIntegration") }
          public var entraidConfig: ObjectField<EntraidConfig> { .init("entraidConfig") }
          public var finalBackupConfig: ObjectField<FinalBackupConfig> { .init("finalBackupConfig") }
          public var insightsConfig: ObjectField<InsightsConfig> { .init("insightsConfig") }
          public var ipConfiguration: ObjectField<IpConfiguration> { .init("ipConfiguration") }
          public var locationPreference: ObjectField<LocationPreference> { .init("locationPreference") }
          public var maintenanceWindow: ObjectField<MaintenanceWindow> { .init("maintenanceWindow") }
          public var passwordValidationPolicy: ObjectField<PasswordValidationPolicy> { .init("passwordValidationPolicy") }
          public var pricingPlan: Field<String> { .init("pricingPlan") }
          public var readPoolAutoScaleConfig: ObjectField<ReadPoolAutoScaleConfig> { .init("readPoolAutoScaleConfig") }
          public var retainBackupsOnDelete: Field<Bool> { .init("retainBackupsOnDelete") }
          public var sqlServerAuditConfig: ObjectField<SqlServerAuditConfig> { .init("sqlServerAuditConfig") }
          public var tier: Field<String> { .init("tier") }
          public var timeZone: Field<String> { .init("timeZone") }
          public var userLabels: MapField<String> { .init("userLabels") }

          public struct ActiveDirectoryConfig: ObjectShape {
            public init() {}
            public var adminCredentialSecretName: Field<String> { .init("adminCredentialSecretName") }
            public var dnsServers: Field<[String]> { .init("dnsServers") }
            public var domain: Field<String> { .init("domain") }
            public var mode: Field<String> { .init("mode") }
            public var organizationalUnit: Field<String> { .init("organizationalUnit") }
          }

          public struct AdvancedMachineFeatures: ObjectShape {
            public init() {}
            public var threadsPerCore: Field<Double> { .init("threadsPerCore") }
          }

          public struct BackupConfiguration: ObjectShape {
            public init() {}
            public var backupRetentionSettings: ObjectField<BackupRetentionSettings> { .init("backupRetentionSettings") }
            public var binaryLogEnabled: Field<Bool> { .init("binaryLogEnabled") }
            public var enabled: Field<Bool> { .init("enabled") }
            public var location: Field<String> { .init("location") }
            public var pointInTimeRecoveryEnabled: Field<Bool> { .init("pointInTimeRecoveryEnabled") }
            public var startTime: Field<String> { .init("startTime") }
            public var transactionLogRetentionDays: Field<Double> { .init("transactionLogRetentionDays") }

            public struct BackupRetentionSettings: ObjectShape {
              public init() {}
              public var retainedBackups: Field<Double> { .init("retainedBackups") }
              public var retentionUnit: Field<String> { .init("retentionUnit") }
            }
          }

          public struct ConnectionPoolConfig: ObjectShape {
            public init() {}
            public var connectionPoolingEnabled: Field<Bool> { .init("connectionPoolingEnabled") }
            public var flags: Field<[Object<Flag>]> { .init("flags") }

            public typealias Flag = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.DatabaseFlag
          }

          public struct DataCacheConfig: ObjectShape {
            public init() {}
            public var dataCacheEnabled: Field<Bool> { .init("dataCacheEnabled") }
          }

          public struct DatabaseFlag: ObjectShape {
            public init() {}
            public var name: Field<String> { .init("name") }
            public var value: Field<String> { .init("value") }
          }

          public struct DenyMaintenancePeriod: ObjectShape {
            public init() {}
            public var endDate: Field<String> { .init("endDate") }
            public var startDate: Field<String> { .init("startDate") }
            public var time: Field<String> { .init("time") }
          }

          public struct EntraidConfig: ObjectShape {
            public init() {}
            public var applicationId: Field<String> { .init("applicationId") }
            public var tenantId: Field<String> { .init("tenantId") }
          }

          public struct FinalBackupConfig: ObjectShape {
            public init() {}
            public var enabled: Field<Bool> { .init("enabled") }
            public var retentionDays: Field<Double> { .init("retentionDays") }
          }

          public struct InsightsConfig: ObjectShape {
            public init() {}
            public var enhancedQueryInsightsEnabled: Field<Bool> { .init("enhancedQueryInsightsEnabled") }
            public var queryInsightsEnabled: Field<Bool> { .init("queryInsightsEnabled") }
            public var queryPlansPerMinute: Field<Double> { .init("queryPlansPerMinute") }
            public var queryStringLength: Field<Double> { .init("queryStringLength") }
            public var recordApplicationTags: Field<Bool> { .init("recordApplicationTags") }
            public var recordClientAddress: Field<Bool> { .init("recordClientAddress") }
          }

          public struct IpConfiguration: ObjectShape {
            public init() {}
            public var allocatedIpRange: Field<String> { .init("allocatedIpRange") }
            public var authorizedNetworks: Field<[Object<AuthorizedNetwork>]> { .init("authorizedNetworks") }
            public var customSubjectAlternativeNames: Field<[String]> { .init("customSubjectAlternativeNames") }
            public var enablePrivatePathForGoogleCloudServices: Field<Bool> { .init("enablePrivatePathForGoogleCloudServices") }
            public var ipv4Enabled: Field<Bool> { .init("ipv4Enabled") }
            public var privateNetwork: Field<String> { .init("privateNetwork") }
            public var privateNetworkRef: ObjectField<PrivateNetworkRef> { .init("privateNetworkRef") }
            public var privateNetworkSelector: ObjectField<PrivateNetworkSelector> { .init("privateNetworkSelector") }
            public var pscConfig: Field<[Object<PscConfig>]> { .init("pscConfig") }
            public var serverCaMode: Field<String> { .init("serverCaMode") }
            public var serverCaPool: Field<String> { .init("serverCaPool") }
            public var serverCertificateRotationMode: Field<String> { .init("serverCertificateRotationMode") }
            public var sslMode: Field<String> { .init("sslMode") }

            public struct AuthorizedNetwork: ObjectShape {
              public init() {}
              public var expirationTime: Field<String> { .init("expirationTime") }
              public var name: Field<String> { .init("name") }
              public var value: Field<String> { .init("value") }
            }

            public typealias PrivateNetworkRef = CloudSQL.Database.Spec.ForProvider.InstanceRef

            public typealias PrivateNetworkSelector = CloudSQL.Database.Spec.ForProvider.InstanceSelector

            public struct PscConfig: ObjectShape {
              public init() {}
              public var allowedConsumerProjects: Field<[String]> { .init("allowedConsumerProjects") }
              public var networkAttachmentUri: Field<String> { .init("networkAttachmentUri") }
              public var pscAutoConnections: Field<[Object<PscAutoConnection>]> { .init("pscAutoConnections") }
              public var pscAutoDnsEnabled: Field<Bool> { .init("pscAutoDnsEnabled") }
              public var pscEnabled: Field<Bool> { .init("pscEnabled") }
              public var pscWriteEndpointDnsEnabled: Field<Bool> { .init("pscWriteEndpointDnsEnabled") }

              public struct PscAutoConnection: ObjectShape {
                public init() {}
                public var consumerNetwork: Field<String> { .init("consumerNetwork") }
                public var consumerServiceProjectId: Field<String> { .init("consumerServiceProjectId") }
              }
            }
          }

          public struct LocationPreference: ObjectShape {
            public init() {}
            public var followGaeApplication: Field<String> { .init("followGaeApplication") }
            public var secondaryZone: Field<String> { .init("secondaryZone") }
            public var zone: Field<String> { .init("zone") }
          }

          public struct MaintenanceWindow: ObjectShape {
            public init() {}
            public var day: Field<Double> { .init("day") }
            public var hour: Field<Double> { .init("hour") }
            public var updateTrack: Field<String> { .init("updateTrack") }
          }

          public struct PasswordValidationPolicy: ObjectShape {
            public init() {}
            public var complexity: Field<String> { .init("complexity") }
            public var disallowUsernameSubstring: Field<Bool> { .init("disallowUsernameSubstring") }
            public var enablePasswordPolicy: Field<Bool> { .init("enablePasswordPolicy") }
            public var minLength: Field<Double> { .init("minLength") }
            public var passwordChangeInterval: Field<String> { .init("passwordChangeInterval") }
            public var reuseInterval: Field<Double> { .init("reuseInterval") }
          }

          public struct ReadPoolAutoScaleConfig: ObjectShape {
            public init() {}
            public var disableScaleIn: Field<Bool> { .init("disableScaleIn") }
            public var enabled: Field<Bool> { .init("enabled") }
            public var maxNodeCount: Field<Double> { .init("maxNodeCount") }
            public var minNodeCount: Field<Double> { .init("minNodeCount") }
            public var scaleInCooldownSeconds: Field<Double> { .init("scaleInCooldownSeconds") }
            public var scaleOutCooldownSeconds: Field<Double> { .init("scaleOutCooldownSeconds") }
            public var targetMetrics: Field<[Object<TargetMetric>]> { .init("targetMetrics") }

            public struct TargetMetric: ObjectShape {
              public init() {}
              public var metric: Field<String> { .init("metric") }
              public var targetValue: Field<Double> { .init("targetValue") }
            }
          }

          public struct SqlServerAuditConfig: ObjectShape {
            public init() {}
            public var bucket: Field<String> { .init("bucket") }
            public var retentionInterval: Field<String> { .init("retentionInterval") }
            public var uploadInterval: Field<String> { .init("uploadInterval") }
          }
        }
      }

      public typealias InitProvider = CloudSQL.DatabaseInstance.Spec.ForProvider

      public typealias ManagementPolicy = CloudSQL.Database.Spec.ManagementPolicy

      public typealias ProviderConfigRef = CloudSQL.Database.Spec.ProviderConfigRef

      public typealias WriteConnectionSecretToRef = CloudSQL.Database.Spec.WriteConnectionSecretToRef
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
        public var availableMaintenanceVersions: Field<[String]> { .init("availableMaintenanceVersions") }
        public var backupdrBackup: Field<String> { .init("backupdrBackup") }
        public var clone: ObjectField<Clone> { .init("clone") }
        public var connectionName: Field<String> { .init("connectionName") }
        public var databaseVersion: Field<String> { .init("databaseVersion") }
        public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        public var dnsName: Field<String> { .init("dnsName") }
        public var dnsNames: Field<[Object<DnsName>]> { .init("dnsNames") }
        public var encryptionKeyName: Field<String> { .init("encryptionKeyName") }
        public var finalBackupDescription: Field<String> { .init("finalBackupDescription") }
        public var firstIpAddress: Field<String> { .init("firstIpAddress") }
        public var id: Field<String> { .init("id") }
        public var instanceType: Field<String> { .init("instanceType") }
        public var ipAddress: Field<[Object<IpAddress>]> { .init("ipAddress") }
        public var maintenanceVersion: Field<String> { .init("maintenanceVersion") }
        public var masterInstanceName: Field<String> { .init("masterInstanceName") }
        public var nodeCount: Field<Double> { .init("nodeCount") }
        public var pointInTimeRestoreContext: ObjectField<PointInTimeRestoreContext> { .init("pointInTimeRestoreContext") }
        public var privateIpAddress: Field<String> { .init("privateIpAddress") }
        public var project: Field<String> { .init("project") }
        public var pscServiceAttachmentLink: Field<String> { .init("pscServiceAttachmentLink") }
        public var publicIpAddress: Field<String> { .init("publicIpAddress") }
        public var region: Field<String> { .init("region") }
        public var replicaConfiguration: ObjectField<ReplicaConfiguration> { .init("replicaConfiguration") }
        public var replicaNames: Field<[String]> { .init("replicaNames") }
        public var replicationCluster: ObjectField<ReplicationCluster> { .init("replicationCluster") }
        public var restoreBackupContext: ObjectField<RestoreBackupContext> { .init("restoreBackupContext") }
        public var selfLink: Field<String> { .init("selfLink") }
        public var serviceAccountEmailAddress: Field<String> { .init("serviceAccountEmailAddress") }
        public var settings: ObjectField<Settings> { .init("settings") }

        public typealias Clone = CloudSQL.DatabaseInstance.Spec.ForProvider.Clone

        public struct DnsName: ObjectShape {
          public init() {}
          public var connectionType: Field<String> { .init("connectionType") }
          public var dnsScope: Field<String> { .init("dnsScope") }
          public var name: Field<String> { .init("name") }
        }

        public struct IpAddress: ObjectShape {
          public init() {}
          public var ipAddress: Field<String> { .init("ipAddress") }
          public var timeToRetire: Field<String> { .init("timeToRetire") }
          public var type: Field<String> { .init("type") }
        }

        public typealias PointInTimeRestoreContext = CloudSQL.DatabaseInstance.Spec.ForProvider.PointInTimeRestoreContext

        public struct ReplicaConfiguration: ObjectShape {
          public init() {}
          public var caCertificate: Field<String> { .init("caCertificate") }
          public var cascadableReplica: Field<Bool> { .init("cascadableReplica") }
          public var clientCertificate: Field<String> { .init("clientCertificate") }
          public var clientKey: Field<String> { .init("clientKey") }
          public var connectRetryInterval: Field<Double> { .init("connectRetryInterval") }
          public var dumpFilePath: Field<String> { .init("dumpFilePath") }
          public var failoverTarget: Field<Bool> { .init("failoverTarget") }
          public var masterHeartbeatPeriod: Field<Double> { .init("masterHeartbeatPeriod") }
          public var sslCipher: Field<String> { .init("sslCipher") }
          public var username: Field<String> { .init("username") }
          public var verifyServerCertificate: Field<Bool> { .init("verifyServerCertificate") }
        }

        public struct ReplicationCluster: ObjectShape {
          public init() {}
          public var drReplica: Field<Bool> { .init("drReplica") }
          public var failoverDrReplicaName: Field<String> { .init("failoverDrReplicaName") }
          public var psaWriteEndpoint: Field<String> { .init("psaWriteEndpoint") }
        }

        public typealias RestoreBackupContext = CloudSQL.DatabaseInstance.Spec.ForProvider.RestoreBackupContext

        public struct Settings: ObjectShape {
          public init() {}
          public var activationPolicy: Field<String> { .init("activationPolicy") }
          public var activeDirectoryConfig: ObjectField<ActiveDirectoryConfig> { .init("activeDirectoryConfig") }
          public var advancedMachineFeatures: ObjectField<AdvancedMachineFeatures> { .init("advancedMachineFeatures") }
          public var autoUpgradeEnabled: Field<Bool> { .init("autoUpgradeEnabled") }
          public var availabilityType: Field<String> { .init("availabilityType") }
          public var backupConfiguration: ObjectField<BackupConfiguration> { .init("backupConfiguration") }
          public var collation: Field<String> { .init("collation") }
          public var connectionPoolConfig: Field<[Object<ConnectionPoolConfig>]> { .init("connectionPoolConfig") }
          public var connectorEnforcement: Field<String> { .init("connectorEnforcement") }
          public var dataApiAccess: Field<String> { .init("dataApiAccess") }
          public var dataCacheConfig: ObjectField<DataCacheConfig> { .init("dataCacheConfig") }
          public var dataDiskProvisionedIops: Field<Double> { .init("dataDiskProvisionedIops") }
          public var dataDiskProvisionedThroughput: Field<Double> { .init("dataDiskProvisionedThroughput") }
          public var databaseFlags: Field<[Object<DatabaseFlag>]> { .init("databaseFlags") }
          public var deletionProtectionEnabled: Field<Bool> { .init("deletionProtectionEnabled") }
          public var denyMaintenancePeriod: ObjectField<DenyMaintenancePeriod> { .init("denyMaintenancePeriod") }
          public var diskAutoresize: Field<Bool> { .init("diskAutoresize") }
          public var diskAutoresizeLimit: Field<Double> { .init("diskAutoresizeLimit") }
          public var diskSize: Field<Double> { .init("diskSize") }
          public var diskType: Field<String> { .init("diskType") }
          public var edition: Field<String> { .init("edition") }
          public var effectiveAvailabilityType: Field<String> { .init("effectiveAvailabilityType") }
          public var enableDataplexIntegration: Field<Bool> { .init("enableDataplexIntegration") }
          public var enableGoogleMlIntegration: Field<Bool> { .init("enableGoogleMlIntegration") }
          public var entraidConfig: ObjectField<EntraidConfig> { .init("entraidConfig") }
          public var finalBackupConfig: ObjectField<FinalBackupConfig> { .init("finalBackupConfig") }
          public var insightsConfig: ObjectField<InsightsConfig> { .init("insightsConfig") }
          public var ipConfiguration: ObjectField<IpConfiguration> { .init("ipConfiguration") }
          public var locationPreference: ObjectField<LocationPreference> { .init("locationPreference") }
          public var maintenanceWindow: ObjectField<MaintenanceWindow> { .init("maintenanceWindow") }
          public var passwordValidationPolicy: ObjectField<PasswordValidationPolicy> { .init("passwordValidationPolicy") }
          public var pricingPlan: Field<String> { .init("pricingPlan") }
          public var readPoolAutoScaleConfig: ObjectField<ReadPoolAutoScaleConfig> { .init("readPoolAutoScaleConfig") }
          public var retainBackupsOnDelete: Field<Bool> { .init("retainBackupsOnDelete") }
          public var sqlServerAuditConfig: ObjectField<SqlServerAuditConfig> { .init("sqlServerAuditConfig") }
          public var tier: Field<String> { .init("tier") }
          public var timeZone: Field<String> { .init("timeZone") }
          public var userLabels: MapField<String> { .init("userLabels") }
          public var version: Field<Double> { .init("version") }

          public typealias ActiveDirectoryConfig = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.ActiveDirectoryConfig

          public typealias AdvancedMachineFeatures = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.AdvancedMachineFeatures

          public struct BackupConfiguration: ObjectShape {
            public init() {}
            public var backupRetentionSettings: ObjectField<BackupRetentionSettings> { .init("backupRetentionSettings") }
            public var backupTier: Field<String> { .init("backupTier") }
            public var binaryLogEnabled: Field<Bool> { .init("binaryLogEnabled") }
            public var enabled: Field<Bool> { .init("enabled") }
            public var location: Field<String> { .init("location") }
            public var pointInTimeRecoveryEnabled: Field<Bool> { .init("pointInTimeRecoveryEnabled") }
            public var startTime: Field<String> { .init("startTime") }
            public var transactionLogRetentionDays: Field<Double> { .init("transactionLogRetentionDays") }

            public typealias BackupRetentionSettings = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.BackupConfiguration.BackupRetentionSettings
          }

          public typealias ConnectionPoolConfig = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.ConnectionPoolConfig

          public typealias DataCacheConfig = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.DataCacheConfig

          public typealias DatabaseFlag = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.DatabaseFlag

          public typealias DenyMaintenancePeriod = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.DenyMaintenancePeriod

          public typealias EntraidConfig = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.EntraidConfig

          public typealias FinalBackupConfig = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.FinalBackupConfig

          public typealias InsightsConfig = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.InsightsConfig

          public struct IpConfiguration: ObjectShape {
            public init() {}
            public var allocatedIpRange: Field<String> { .init("allocatedIpRange") }
            public var authorizedNetworks: Field<[Object<AuthorizedNetwork>]> { .init("authorizedNetworks") }
            public var customSubjectAlternativeNames: Field<[String]> { .init("customSubjectAlternativeNames") }
            public var enablePrivatePathForGoogleCloudServices: Field<Bool> { .init("enablePrivatePathForGoogleCloudServices") }
            public var ipv4Enabled: Field<Bool> { .init("ipv4Enabled") }
            public var privateNetwork: Field<String> { .init("privateNetwork") }
            public var pscConfig: Field<[Object<PscConfig>]> { .init("pscConfig") }
            public var serverCaMode: Field<String> { .init("serverCaMode") }
            public var serverCaPool: Field<String> { .init("serverCaPool") }
            public var serverCertificateRotationMode: Field<String> { .init("serverCertificateRotationMode") }
            public var sslMode: Field<String> { .init("sslMode") }

            public typealias AuthorizedNetwork = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.IpConfiguration.AuthorizedNetwork

            public struct PscConfig: ObjectShape {
              public init() {}
              public var allowedConsumerProjects: Field<[String]> { .init("allowedConsumerProjects") }
              public var networkAttachmentUri: Field<String> { .init("networkAttachmentUri") }
              public var pscAutoConnections: Field<[Object<PscAutoConnection>]> { .init("pscAutoConnections") }
              public var pscAutoDnsEnabled: Field<Bool> { .init("pscAutoDnsEnabled") }
              public var pscEnabled: Field<Bool> { .init("pscEnabled") }
              public var pscWriteEndpointDnsEnabled: Field<Bool> { .init("pscWriteEndpointDnsEnabled") }

              public struct PscAutoConnection: ObjectShape {
                public init() {}
                public var consumerNetwork: Field<String> { .init("consumerNetwork") }
                public var consumerNetworkStatus: Field<String> { .init("consumerNetworkStatus") }
                public var consumerServiceProjectId: Field<String> { .init("consumerServiceProjectId") }
                public var ipAddress: Field<String> { .init("ipAddress") }
                public var status: Field<String> { .init("status") }
              }
            }
          }

          public typealias LocationPreference = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.LocationPreference

          public typealias MaintenanceWindow = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.MaintenanceWindow

          public typealias PasswordValidationPolicy = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.PasswordValidationPolicy

          public typealias ReadPoolAutoScaleConfig = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.ReadPoolAutoScaleConfig

          public typealias SqlServerAuditConfig = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.SqlServerAuditConfig
        }
      }

      public typealias Condition = CloudSQL.Database.Status.Condition
    }
  }
}
