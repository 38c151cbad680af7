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
        @_alwaysEmitIntoClient public var backupdrBackup: Field<String> { .init("backupdrBackup") }
        @_alwaysEmitIntoClient public var clone: ObjectField<Clone> { .init("clone") }
        @_alwaysEmitIntoClient public var databaseVersion: Field<String> { .init("databaseVersion") }
        @_alwaysEmitIntoClient public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        @_alwaysEmitIntoClient public var encryptionKeyName: Field<String> { .init("encryptionKeyName") }
        @_alwaysEmitIntoClient public var finalBackupDescription: Field<String> { .init("finalBackupDescription") }
        @_alwaysEmitIntoClient public var maintenanceVersion: Field<String> { .init("maintenanceVersion") }
        @_alwaysEmitIntoClient public var masterInstanceName: Field<String> { .init("masterInstanceName") }
        @_alwaysEmitIntoClient public var nodeCount: Field<Double> { .init("nodeCount") }
        @_alwaysEmitIntoClient public var pointInTimeRestoreContext: ObjectField<PointInTimeRestoreContext> { .init("pointInTimeRestoreContext") }
        @_alwaysEmitIntoClient public var project: Field<String> { .init("project") }
        @_alwaysEmitIntoClient public var region: Field<String> { .init("region") }
        @_alwaysEmitIntoClient public var replicaConfiguration: ObjectField<ReplicaConfiguration> { .init("replicaConfiguration") }
        @_alwaysEmitIntoClient public var replicaNames: Field<[String]> { .init("replicaNames") }
        @_alwaysEmitIntoClient public var replicationCluster: ObjectField<ReplicationCluster> { .init("replicationCluster") }
        @_alwaysEmitIntoClient public var restoreBackupContext: ObjectField<RestoreBackupContext> { .init("restoreBackupContext") }
        @_alwaysEmitIntoClient public var rootPasswordSecretRef: ObjectField<RootPasswordSecretRef> { .init("rootPasswordSecretRef") }
        @_alwaysEmitIntoClient public var settings: ObjectField<Settings> { .init("settings") }

        public struct Clone: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var allocatedIpRange: Field<String> { .init("allocatedIpRange") }
          @_alwaysEmitIntoClient public var databaseNames: Field<[String]> { .init("databaseNames") }
          @_alwaysEmitIntoClient public var pointInTime: Field<String> { .init("pointInTime") }
          @_alwaysEmitIntoClient public var preferredZone: Field<String> { .init("preferredZone") }
          @_alwaysEmitIntoClient public var sourceInstanceDeletionTime: Field<String> { .init("sourceInstanceDeletionTime") }
          @_alwaysEmitIntoClient public var sourceInstanceName: Field<String> { .init("sourceInstanceName") }
          @_alwaysEmitIntoClient public var sourceProject: Field<String> { .init("sourceProject") }
        }

        public struct PointInTimeRestoreContext: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var allocatedIpRange: Field<String> { .init("allocatedIpRange") }
          @_alwaysEmitIntoClient public var datasource: Field<String> { .init("datasource") }
          @_alwaysEmitIntoClient public var pointInTime: Field<String> { .init("pointInTime") }
          @_alwaysEmitIntoClient public var preferredZone: Field<String> { .init("preferredZone") }
          @_alwaysEmitIntoClient public var region: Field<String> { .init("region") }
          @_alwaysEmitIntoClient public var targetInstance: Field<String> { .init("targetInstance") }
        }

        public struct ReplicaConfiguration: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var caCertificate: Field<String> { .init("caCertificate") }
          @_alwaysEmitIntoClient public var cascadableReplica: Field<Bool> { .init("cascadableReplica") }
          @_alwaysEmitIntoClient public var clientCertificate: Field<String> { .init("clientCertificate") }
          @_alwaysEmitIntoClient public var clientKey: Field<String> { .init("clientKey") }
          @_alwaysEmitIntoClient public var connectRetryInterval: Field<Double> { .init("connectRetryInterval") }
          @_alwaysEmitIntoClient public var dumpFilePath: Field<String> { .init("dumpFilePath") }
          @_alwaysEmitIntoClient public var failoverTarget: Field<Bool> { .init("failoverTarget") }
          @_alwaysEmitIntoClient public var masterHeartbeatPeriod: Field<Double> { .init("masterHeartbeatPeriod") }
          @_alwaysEmitIntoClient public var passwordSecretRef: ObjectField<PasswordSecretRef> { .init("passwordSecretRef") }
          @_alwaysEmitIntoClient public var sslCipher: Field<String> { .init("sslCipher") }
          @_alwaysEmitIntoClient public var username: Field<String> { .init("username") }
          @_alwaysEmitIntoClient public var verifyServerCertificate: Field<Bool> { .init("verifyServerCertificate") }

          public typealias PasswordSecretRef = CloudSQL.DatabaseInstance.Spec.ForProvider.RootPasswordSecretRef
        }

        public struct ReplicationCluster: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var failoverDrReplicaName: Field<String> { .init("failoverDrReplicaName") }
          @_alwaysEmitIntoClient public var psaWriteEndpoint: Field<String> { .init("psaWriteEndpoint") }
        }

        public struct RestoreBackupContext: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var backupRunId: Field<Double> { .init("backupRunId") }
          @_alwaysEmitIntoClient public var instanceId: Field<String> { .init("instanceId") }
          @_alwaysEmitIntoClient public var project: Field<String> { .init("project") }
        }

        public struct RootPasswordSecretRef: ObjectShape {
          public init() {}
          /// Required.
          @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
          /// Required.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        }

        public struct Settings: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var activationPolicy: Field<String> { .init("activationPolicy") }
          @_alwaysEmitIntoClient public var activeDirectoryConfig: ObjectField<ActiveDirectoryConfig> { .init("activeDirectoryConfig") }
          @_alwaysEmitIntoClient public var advancedMachineFeatures: ObjectField<AdvancedMachineFeatures> { .init("advancedMachineFeatures") }
          @_alwaysEmitIntoClient public var autoUpgradeEnabled: Field<Bool> { .init("autoUpgradeEnabled") }
          @_alwaysEmitIntoClient public var availabilityType: Field<String> { .init("availabilityType") }
          @_alwaysEmitIntoClient public var backupConfiguration: ObjectField<BackupConfiguration> { .init("backupConfiguration") }
          @_alwaysEmitIntoClient public var collation: Field<String> { .init("collation") }
          @_alwaysEmitIntoClient public var connectionPoolConfig: Field<[Object<ConnectionPoolConfig>]> { .init("connectionPoolConfig") }
          @_alwaysEmitIntoClient public var connectorEnforcement: Field<String> { .init("connectorEnforcement") }
          @_alwaysEmitIntoClient public var dataApiAccess: Field<String> { .init("dataApiAccess") }
          @_alwaysEmitIntoClient public var dataCacheConfig: ObjectField<DataCacheConfig> { .init("dataCacheConfig") }
          @_alwaysEmitIntoClient public var dataDiskProvisionedIops: Field<Double> { .init("dataDiskProvisionedIops") }
          @_alwaysEmitIntoClient public var dataDiskProvisionedThroughput: Field<Double> { .init("dataDiskProvisionedThroughput") }
          @_alwaysEmitIntoClient public var databaseFlags: Field<[Object<DatabaseFlag>]> { .init("databaseFlags") }
          @_alwaysEmitIntoClient public var deletionProtectionEnabled: Field<Bool> { .init("deletionProtectionEnabled") }
          @_alwaysEmitIntoClient public var denyMaintenancePeriod: ObjectField<DenyMaintenancePeriod> { .init("denyMaintenancePeriod") }
          @_alwaysEmitIntoClient public var diskAutoresize: Field<Bool> { .init("diskAutoresize") }
          @_alwaysEmitIntoClient public var diskAutoresizeLimit: Field<Double> { .init("diskAutoresizeLimit") }
          @_alwaysEmitIntoClient public var diskSize: Field<Double> { .init("diskSize") }
          @_alwaysEmitIntoClient public var diskType: Field<String> { .init("diskType") }
          @_alwaysEmitIntoClient public var edition: Field<String> { .init("edition") }
          @_alwaysEmitIntoClient public var enableDataplexIntegration: Field<Bool> { .init("enableDataplexIntegration") }
          @_alwaysEmitIntoClient public var enableGoogleMlIntegration: Field<Bool> { .init("enableGoogleMlIntegration") }
          @_alwaysEmitIntoClient public var entraidConfig: ObjectField<EntraidConfig> { .init("entraidConfig") }
          @_alwaysEmitIntoClient public var finalBackupConfig: ObjectField<FinalBackupConfig> { .init("finalBackupConfig") }
          @_alwaysEmitIntoClient public var insightsConfig: ObjectField<InsightsConfig> { .init("insightsConfig") }
          @_alwaysEmitIntoClient public var ipConfiguration: ObjectField<IpConfiguration> { .init("ipConfiguration") }
          @_alwaysEmitIntoClient public var locationPreference: ObjectField<LocationPreference> { .init("locationPreference") }
          @_alwaysEmitIntoClient public var maintenanceWindow: ObjectField<MaintenanceWindow> { .init("maintenanceWindow") }
          @_alwaysEmitIntoClient public var passwordValidationPolicy: ObjectField<PasswordValidationPolicy> { .init("passwordValidationPolicy") }
          @_alwaysEmitIntoClient public var pricingPlan: Field<String> { .init("pricingPlan") }
          @_alwaysEmitIntoClient public var readPoolAutoScaleConfig: ObjectField<ReadPoolAutoScaleConfig> { .init("readPoolAutoScaleConfig") }
          @_alwaysEmitIntoClient public var retainBackupsOnDelete: Field<Bool> { .init("retainBackupsOnDelete") }
          @_alwaysEmitIntoClient public var sqlServerAuditConfig: ObjectField<SqlServerAuditConfig> { .init("sqlServerAuditConfig") }
          @_alwaysEmitIntoClient public var tier: Field<String> { .init("tier") }
          @_alwaysEmitIntoClient public var timeZone: Field<String> { .init("timeZone") }
          @_alwaysEmitIntoClient public var userLabels: MapField<String> { .init("userLabels") }

          public struct ActiveDirectoryConfig: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var adminCredentialSecretName: Field<String> { .init("adminCredentialSecretName") }
            @_alwaysEmitIntoClient public var dnsServers: Field<[String]> { .init("dnsServers") }
            @_alwaysEmitIntoClient public var domain: Field<String> { .init("domain") }
            @_alwaysEmitIntoClient public var mode: Field<String> { .init("mode") }
            @_alwaysEmitIntoClient public var organizationalUnit: Field<String> { .init("organizationalUnit") }
          }

          public struct AdvancedMachineFeatures: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var threadsPerCore: Field<Double> { .init("threadsPerCore") }
          }

          public struct BackupConfiguration: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var backupRetentionSettings: ObjectField<BackupRetentionSettings> { .init("backupRetentionSettings") }
            @_alwaysEmitIntoClient public var binaryLogEnabled: Field<Bool> { .init("binaryLogEnabled") }
            @_alwaysEmitIntoClient public var enabled: Field<Bool> { .init("enabled") }
            @_alwaysEmitIntoClient public var location: Field<String> { .init("location") }
            @_alwaysEmitIntoClient public var pointInTimeRecoveryEnabled: Field<Bool> { .init("pointInTimeRecoveryEnabled") }
            @_alwaysEmitIntoClient public var startTime: Field<String> { .init("startTime") }
            @_alwaysEmitIntoClient public var transactionLogRetentionDays: Field<Double> { .init("transactionLogRetentionDays") }

            public struct BackupRetentionSettings: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var retainedBackups: Field<Double> { .init("retainedBackups") }
              @_alwaysEmitIntoClient public var retentionUnit: Field<String> { .init("retentionUnit") }
            }
          }

          public struct ConnectionPoolConfig: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var connectionPoolingEnabled: Field<Bool> { .init("connectionPoolingEnabled") }
            @_alwaysEmitIntoClient public var flags: Field<[Object<Flag>]> { .init("flags") }

            public typealias Flag = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.DatabaseFlag
          }

          public struct DataCacheConfig: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var dataCacheEnabled: Field<Bool> { .init("dataCacheEnabled") }
          }

          public struct DatabaseFlag: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
            @_alwaysEmitIntoClient public var value: Field<String> { .init("value") }
          }

          public struct DenyMaintenancePeriod: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var endDate: Field<String> { .init("endDate") }
            @_alwaysEmitIntoClient public var startDate: Field<String> { .init("startDate") }
            @_alwaysEmitIntoClient public var time: Field<String> { .init("time") }
          }

          public struct EntraidConfig: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var applicationId: Field<String> { .init("applicationId") }
            @_alwaysEmitIntoClient public var tenantId: Field<String> { .init("tenantId") }
          }

          public struct FinalBackupConfig: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var enabled: Field<Bool> { .init("enabled") }
            @_alwaysEmitIntoClient public var retentionDays: Field<Double> { .init("retentionDays") }
          }

          public struct InsightsConfig: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var enhancedQueryInsightsEnabled: Field<Bool> { .init("enhancedQueryInsightsEnabled") }
            @_alwaysEmitIntoClient public var queryInsightsEnabled: Field<Bool> { .init("queryInsightsEnabled") }
            @_alwaysEmitIntoClient public var queryPlansPerMinute: Field<Double> { .init("queryPlansPerMinute") }
            @_alwaysEmitIntoClient public var queryStringLength: Field<Double> { .init("queryStringLength") }
            @_alwaysEmitIntoClient public var recordApplicationTags: Field<Bool> { .init("recordApplicationTags") }
            @_alwaysEmitIntoClient public var recordClientAddress: Field<Bool> { .init("recordClientAddress") }
          }

          public struct IpConfiguration: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var allocatedIpRange: Field<String> { .init("allocatedIpRange") }
            @_alwaysEmitIntoClient public var authorizedNetworks: Field<[Object<AuthorizedNetwork>]> { .init("authorizedNetworks") }
            @_alwaysEmitIntoClient public var customSubjectAlternativeNames: Field<[String]> { .init("customSubjectAlternativeNames") }
            @_alwaysEmitIntoClient public var enablePrivatePathForGoogleCloudServices: Field<Bool> { .init("enablePrivatePathForGoogleCloudServices") }
            @_alwaysEmitIntoClient public var ipv4Enabled: Field<Bool> { .init("ipv4Enabled") }
            @_alwaysEmitIntoClient public var privateNetwork: Field<String> { .init("privateNetwork") }
            @_alwaysEmitIntoClient public var privateNetworkRef: ObjectField<PrivateNetworkRef> { .init("privateNetworkRef") }
            @_alwaysEmitIntoClient public var privateNetworkSelector: ObjectField<PrivateNetworkSelector> { .init("privateNetworkSelector") }
            @_alwaysEmitIntoClient public var pscConfig: Field<[Object<PscConfig>]> { .init("pscConfig") }
            @_alwaysEmitIntoClient public var serverCaMode: Field<String> { .init("serverCaMode") }
            @_alwaysEmitIntoClient public var serverCaPool: Field<String> { .init("serverCaPool") }
            @_alwaysEmitIntoClient public var serverCertificateRotationMode: Field<String> { .init("serverCertificateRotationMode") }
            @_alwaysEmitIntoClient public var sslMode: Field<String> { .init("sslMode") }

            public struct AuthorizedNetwork: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var expirationTime: Field<String> { .init("expirationTime") }
              @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
              @_alwaysEmitIntoClient public var value: Field<String> { .init("value") }
            }

            public typealias PrivateNetworkRef = CloudSQL.Database.Spec.ForProvider.InstanceRef

            public typealias PrivateNetworkSelector = CloudSQL.Database.Spec.ForProvider.InstanceSelector

            public struct PscConfig: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var allowedConsumerProjects: Field<[String]> { .init("allowedConsumerProjects") }
              @_alwaysEmitIntoClient public var networkAttachmentUri: Field<String> { .init("networkAttachmentUri") }
              @_alwaysEmitIntoClient public var pscAutoConnections: Field<[Object<PscAutoConnection>]> { .init("pscAutoConnections") }
              @_alwaysEmitIntoClient public var pscAutoDnsEnabled: Field<Bool> { .init("pscAutoDnsEnabled") }
              @_alwaysEmitIntoClient public var pscEnabled: Field<Bool> { .init("pscEnabled") }
              @_alwaysEmitIntoClient public var pscWriteEndpointDnsEnabled: Field<Bool> { .init("pscWriteEndpointDnsEnabled") }

              public struct PscAutoConnection: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var consumerNetwork: Field<String> { .init("consumerNetwork") }
                @_alwaysEmitIntoClient public var consumerServiceProjectId: Field<String> { .init("consumerServiceProjectId") }
              }
            }
          }

          public struct LocationPreference: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var followGaeApplication: Field<String> { .init("followGaeApplication") }
            @_alwaysEmitIntoClient public var secondaryZone: Field<String> { .init("secondaryZone") }
            @_alwaysEmitIntoClient public var zone: Field<String> { .init("zone") }
          }

          public struct MaintenanceWindow: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var day: Field<Double> { .init("day") }
            @_alwaysEmitIntoClient public var hour: Field<Double> { .init("hour") }
            @_alwaysEmitIntoClient public var updateTrack: Field<String> { .init("updateTrack") }
          }

          public struct PasswordValidationPolicy: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var complexity: Field<String> { .init("complexity") }
            @_alwaysEmitIntoClient public var disallowUsernameSubstring: Field<Bool> { .init("disallowUsernameSubstring") }
            @_alwaysEmitIntoClient public var enablePasswordPolicy: Field<Bool> { .init("enablePasswordPolicy") }
            @_alwaysEmitIntoClient public var minLength: Field<Double> { .init("minLength") }
            @_alwaysEmitIntoClient public var passwordChangeInterval: Field<String> { .init("passwordChangeInterval") }
            @_alwaysEmitIntoClient public var reuseInterval: Field<Double> { .init("reuseInterval") }
          }

          public struct ReadPoolAutoScaleConfig: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var disableScaleIn: Field<Bool> { .init("disableScaleIn") }
            @_alwaysEmitIntoClient public var enabled: Field<Bool> { .init("enabled") }
            @_alwaysEmitIntoClient public var maxNodeCount: Field<Double> { .init("maxNodeCount") }
            @_alwaysEmitIntoClient public var minNodeCount: Field<Double> { .init("minNodeCount") }
            @_alwaysEmitIntoClient public var scaleInCooldownSeconds: Field<Double> { .init("scaleInCooldownSeconds") }
            @_alwaysEmitIntoClient public var scaleOutCooldownSeconds: Field<Double> { .init("scaleOutCooldownSeconds") }
            @_alwaysEmitIntoClient public var targetMetrics: Field<[Object<TargetMetric>]> { .init("targetMetrics") }

            public struct TargetMetric: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var metric: Field<String> { .init("metric") }
              @_alwaysEmitIntoClient public var targetValue: Field<Double> { .init("targetValue") }
            }
          }

          public struct SqlServerAuditConfig: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var bucket: Field<String> { .init("bucket") }
            @_alwaysEmitIntoClient public var retentionInterval: Field<String> { .init("retentionInterval") }
            @_alwaysEmitIntoClient public var uploadInterval: Field<String> { .init("uploadInterval") }
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
      @_alwaysEmitIntoClient public var atProvider: ObjectField<AtProvider> { .init("atProvider") }
      /// No two with the same type.
      @_alwaysEmitIntoClient public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      @_alwaysEmitIntoClient public var lastHandledReconcileAt: Field<String> { .init("lastHandledReconcileAt") }
      @_alwaysEmitIntoClient public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public struct AtProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var availableMaintenanceVersions: Field<[String]> { .init("availableMaintenanceVersions") }
        @_alwaysEmitIntoClient public var backupdrBackup: Field<String> { .init("backupdrBackup") }
        @_alwaysEmitIntoClient public var clone: ObjectField<Clone> { .init("clone") }
        @_alwaysEmitIntoClient public var connectionName: Field<String> { .init("connectionName") }
        @_alwaysEmitIntoClient public var databaseVersion: Field<String> { .init("databaseVersion") }
        @_alwaysEmitIntoClient public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        @_alwaysEmitIntoClient public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        @_alwaysEmitIntoClient public var dnsName: Field<String> { .init("dnsName") }
        @_alwaysEmitIntoClient public var dnsNames: Field<[Object<DnsName>]> { .init("dnsNames") }
        @_alwaysEmitIntoClient public var encryptionKeyName: Field<String> { .init("encryptionKeyName") }
        @_alwaysEmitIntoClient public var finalBackupDescription: Field<String> { .init("finalBackupDescription") }
        @_alwaysEmitIntoClient public var firstIpAddress: Field<String> { .init("firstIpAddress") }
        @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
        @_alwaysEmitIntoClient public var instanceType: Field<String> { .init("instanceType") }
        @_alwaysEmitIntoClient public var ipAddress: Field<[Object<IpAddress>]> { .init("ipAddress") }
        @_alwaysEmitIntoClient public var maintenanceVersion: Field<String> { .init("maintenanceVersion") }
        @_alwaysEmitIntoClient public var masterInstanceName: Field<String> { .init("masterInstanceName") }
        @_alwaysEmitIntoClient public var nodeCount: Field<Double> { .init("nodeCount") }
        @_alwaysEmitIntoClient public var pointInTimeRestoreContext: ObjectField<PointInTimeRestoreContext> { .init("pointInTimeRestoreContext") }
        @_alwaysEmitIntoClient public var privateIpAddress: Field<String> { .init("privateIpAddress") }
        @_alwaysEmitIntoClient public var project: Field<String> { .init("project") }
        @_alwaysEmitIntoClient public var pscServiceAttachmentLink: Field<String> { .init("pscServiceAttachmentLink") }
        @_alwaysEmitIntoClient public var publicIpAddress: Field<String> { .init("publicIpAddress") }
        @_alwaysEmitIntoClient public var region: Field<String> { .init("region") }
        @_alwaysEmitIntoClient public var replicaConfiguration: ObjectField<ReplicaConfiguration> { .init("replicaConfiguration") }
        @_alwaysEmitIntoClient public var replicaNames: Field<[String]> { .init("replicaNames") }
        @_alwaysEmitIntoClient public var replicationCluster: ObjectField<ReplicationCluster> { .init("replicationCluster") }
        @_alwaysEmitIntoClient public var restoreBackupContext: ObjectField<RestoreBackupContext> { .init("restoreBackupContext") }
        @_alwaysEmitIntoClient public var selfLink: Field<String> { .init("selfLink") }
        @_alwaysEmitIntoClient public var serviceAccountEmailAddress: Field<String> { .init("serviceAccountEmailAddress") }
        @_alwaysEmitIntoClient public var settings: ObjectField<Settings> { .init("settings") }

        public typealias Clone = CloudSQL.DatabaseInstance.Spec.ForProvider.Clone

        public struct DnsName: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var connectionType: Field<String> { .init("connectionType") }
          @_alwaysEmitIntoClient public var dnsScope: Field<String> { .init("dnsScope") }
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        }

        public struct IpAddress: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var ipAddress: Field<String> { .init("ipAddress") }
          @_alwaysEmitIntoClient public var timeToRetire: Field<String> { .init("timeToRetire") }
          @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
        }

        public typealias PointInTimeRestoreContext = CloudSQL.DatabaseInstance.Spec.ForProvider.PointInTimeRestoreContext

        public struct ReplicaConfiguration: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var caCertificate: Field<String> { .init("caCertificate") }
          @_alwaysEmitIntoClient public var cascadableReplica: Field<Bool> { .init("cascadableReplica") }
          @_alwaysEmitIntoClient public var clientCertificate: Field<String> { .init("clientCertificate") }
          @_alwaysEmitIntoClient public var clientKey: Field<String> { .init("clientKey") }
          @_alwaysEmitIntoClient public var connectRetryInterval: Field<Double> { .init("connectRetryInterval") }
          @_alwaysEmitIntoClient public var dumpFilePath: Field<String> { .init("dumpFilePath") }
          @_alwaysEmitIntoClient public var failoverTarget: Field<Bool> { .init("failoverTarget") }
          @_alwaysEmitIntoClient public var masterHeartbeatPeriod: Field<Double> { .init("masterHeartbeatPeriod") }
          @_alwaysEmitIntoClient public var sslCipher: Field<String> { .init("sslCipher") }
          @_alwaysEmitIntoClient public var username: Field<String> { .init("username") }
          @_alwaysEmitIntoClient public var verifyServerCertificate: Field<Bool> { .init("verifyServerCertificate") }
        }

        public struct ReplicationCluster: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var drReplica: Field<Bool> { .init("drReplica") }
          @_alwaysEmitIntoClient public var failoverDrReplicaName: Field<String> { .init("failoverDrReplicaName") }
          @_alwaysEmitIntoClient public var psaWriteEndpoint: Field<String> { .init("psaWriteEndpoint") }
        }

        public typealias RestoreBackupContext = CloudSQL.DatabaseInstance.Spec.ForProvider.RestoreBackupContext

        public struct Settings: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var activationPolicy: Field<String> { .init("activationPolicy") }
          @_alwaysEmitIntoClient public var activeDirectoryConfig: ObjectField<ActiveDirectoryConfig> { .init("activeDirectoryConfig") }
          @_alwaysEmitIntoClient public var advancedMachineFeatures: ObjectField<AdvancedMachineFeatures> { .init("advancedMachineFeatures") }
          @_alwaysEmitIntoClient public var autoUpgradeEnabled: Field<Bool> { .init("autoUpgradeEnabled") }
          @_alwaysEmitIntoClient public var availabilityType: Field<String> { .init("availabilityType") }
          @_alwaysEmitIntoClient public var backupConfiguration: ObjectField<BackupConfiguration> { .init("backupConfiguration") }
          @_alwaysEmitIntoClient public var collation: Field<String> { .init("collation") }
          @_alwaysEmitIntoClient public var connectionPoolConfig: Field<[Object<ConnectionPoolConfig>]> { .init("connectionPoolConfig") }
          @_alwaysEmitIntoClient public var connectorEnforcement: Field<String> { .init("connectorEnforcement") }
          @_alwaysEmitIntoClient public var dataApiAccess: Field<String> { .init("dataApiAccess") }
          @_alwaysEmitIntoClient public var dataCacheConfig: ObjectField<DataCacheConfig> { .init("dataCacheConfig") }
          @_alwaysEmitIntoClient public var dataDiskProvisionedIops: Field<Double> { .init("dataDiskProvisionedIops") }
          @_alwaysEmitIntoClient public var dataDiskProvisionedThroughput: Field<Double> { .init("dataDiskProvisionedThroughput") }
          @_alwaysEmitIntoClient public var databaseFlags: Field<[Object<DatabaseFlag>]> { .init("databaseFlags") }
          @_alwaysEmitIntoClient public var deletionProtectionEnabled: Field<Bool> { .init("deletionProtectionEnabled") }
          @_alwaysEmitIntoClient public var denyMaintenancePeriod: ObjectField<DenyMaintenancePeriod> { .init("denyMaintenancePeriod") }
          @_alwaysEmitIntoClient public var diskAutoresize: Field<Bool> { .init("diskAutoresize") }
          @_alwaysEmitIntoClient public var diskAutoresizeLimit: Field<Double> { .init("diskAutoresizeLimit") }
          @_alwaysEmitIntoClient public var diskSize: Field<Double> { .init("diskSize") }
          @_alwaysEmitIntoClient public var diskType: Field<String> { .init("diskType") }
          @_alwaysEmitIntoClient public var edition: Field<String> { .init("edition") }
          @_alwaysEmitIntoClient public var effectiveAvailabilityType: Field<String> { .init("effectiveAvailabilityType") }
          @_alwaysEmitIntoClient public var enableDataplexIntegration: Field<Bool> { .init("enableDataplexIntegration") }
          @_alwaysEmitIntoClient public var enableGoogleMlIntegration: Field<Bool> { .init("enableGoogleMlIntegration") }
          @_alwaysEmitIntoClient public var entraidConfig: ObjectField<EntraidConfig> { .init("entraidConfig") }
          @_alwaysEmitIntoClient public var finalBackupConfig: ObjectField<FinalBackupConfig> { .init("finalBackupConfig") }
          @_alwaysEmitIntoClient public var insightsConfig: ObjectField<InsightsConfig> { .init("insightsConfig") }
          @_alwaysEmitIntoClient public var ipConfiguration: ObjectField<IpConfiguration> { .init("ipConfiguration") }
          @_alwaysEmitIntoClient public var locationPreference: ObjectField<LocationPreference> { .init("locationPreference") }
          @_alwaysEmitIntoClient public var maintenanceWindow: ObjectField<MaintenanceWindow> { .init("maintenanceWindow") }
          @_alwaysEmitIntoClient public var passwordValidationPolicy: ObjectField<PasswordValidationPolicy> { .init("passwordValidationPolicy") }
          @_alwaysEmitIntoClient public var pricingPlan: Field<String> { .init("pricingPlan") }
          @_alwaysEmitIntoClient public var readPoolAutoScaleConfig: ObjectField<ReadPoolAutoScaleConfig> { .init("readPoolAutoScaleConfig") }
          @_alwaysEmitIntoClient public var retainBackupsOnDelete: Field<Bool> { .init("retainBackupsOnDelete") }
          @_alwaysEmitIntoClient public var sqlServerAuditConfig: ObjectField<SqlServerAuditConfig> { .init("sqlServerAuditConfig") }
          @_alwaysEmitIntoClient public var tier: Field<String> { .init("tier") }
          @_alwaysEmitIntoClient public var timeZone: Field<String> { .init("timeZone") }
          @_alwaysEmitIntoClient public var userLabels: MapField<String> { .init("userLabels") }
          @_alwaysEmitIntoClient public var version: Field<Double> { .init("version") }

          public typealias ActiveDirectoryConfig = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.ActiveDirectoryConfig

          public typealias AdvancedMachineFeatures = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.AdvancedMachineFeatures

          public struct BackupConfiguration: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var backupRetentionSettings: ObjectField<BackupRetentionSettings> { .init("backupRetentionSettings") }
            @_alwaysEmitIntoClient public var backupTier: Field<String> { .init("backupTier") }
            @_alwaysEmitIntoClient public var binaryLogEnabled: Field<Bool> { .init("binaryLogEnabled") }
            @_alwaysEmitIntoClient public var enabled: Field<Bool> { .init("enabled") }
            @_alwaysEmitIntoClient public var location: Field<String> { .init("location") }
            @_alwaysEmitIntoClient public var pointInTimeRecoveryEnabled: Field<Bool> { .init("pointInTimeRecoveryEnabled") }
            @_alwaysEmitIntoClient public var startTime: Field<String> { .init("startTime") }
            @_alwaysEmitIntoClient public var transactionLogRetentionDays: Field<Double> { .init("transactionLogRetentionDays") }

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
            @_alwaysEmitIntoClient public var allocatedIpRange: Field<String> { .init("allocatedIpRange") }
            @_alwaysEmitIntoClient public var authorizedNetworks: Field<[Object<AuthorizedNetwork>]> { .init("authorizedNetworks") }
            @_alwaysEmitIntoClient public var customSubjectAlternativeNames: Field<[String]> { .init("customSubjectAlternativeNames") }
            @_alwaysEmitIntoClient public var enablePrivatePathForGoogleCloudServices: Field<Bool> { .init("enablePrivatePathForGoogleCloudServices") }
            @_alwaysEmitIntoClient public var ipv4Enabled: Field<Bool> { .init("ipv4Enabled") }
            @_alwaysEmitIntoClient public var privateNetwork: Field<String> { .init("privateNetwork") }
            @_alwaysEmitIntoClient public var pscConfig: Field<[Object<PscConfig>]> { .init("pscConfig") }
            @_alwaysEmitIntoClient public var serverCaMode: Field<String> { .init("serverCaMode") }
            @_alwaysEmitIntoClient public var serverCaPool: Field<String> { .init("serverCaPool") }
            @_alwaysEmitIntoClient public var serverCertificateRotationMode: Field<String> { .init("serverCertificateRotationMode") }
            @_alwaysEmitIntoClient public var sslMode: Field<String> { .init("sslMode") }

            public typealias AuthorizedNetwork = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings.IpConfiguration.AuthorizedNetwork

            public struct PscConfig: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var allowedConsumerProjects: Field<[String]> { .init("allowedConsumerProjects") }
              @_alwaysEmitIntoClient public var networkAttachmentUri: Field<String> { .init("networkAttachmentUri") }
              @_alwaysEmitIntoClient public var pscAutoConnections: Field<[Object<PscAutoConnection>]> { .init("pscAutoConnections") }
              @_alwaysEmitIntoClient public var pscAutoDnsEnabled: Field<Bool> { .init("pscAutoDnsEnabled") }
              @_alwaysEmitIntoClient public var pscEnabled: Field<Bool> { .init("pscEnabled") }
              @_alwaysEmitIntoClient public var pscWriteEndpointDnsEnabled: Field<Bool> { .init("pscWriteEndpointDnsEnabled") }

              public struct PscAutoConnection: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var consumerNetwork: Field<String> { .init("consumerNetwork") }
                @_alwaysEmitIntoClient public var consumerNetworkStatus: Field<String> { .init("consumerNetworkStatus") }
                @_alwaysEmitIntoClient public var consumerServiceProjectId: Field<String> { .init("consumerServiceProjectId") }
                @_alwaysEmitIntoClient public var ipAddress: Field<String> { .init("ipAddress") }
                @_alwaysEmitIntoClient public var status: Field<String> { .init("status") }
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
