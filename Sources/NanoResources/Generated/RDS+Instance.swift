// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension RDS {
  /// Instance of `rds.aws.m.upbound.io/v1beta1`.
  public struct Instance: ResourceShape {
    public static var apiVersion: String { "rds.aws.m.upbound.io/v1beta1" }
    public static var kind: String { "Instance" }
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
        public var allocatedStorage: Field<Double> { .init("allocatedStorage") }
        public var allowMajorVersionUpgrade: Field<Bool> { .init("allowMajorVersionUpgrade") }
        public var applyImmediately: Field<Bool> { .init("applyImmediately") }
        public var autoGeneratePassword: Field<Bool> { .init("autoGeneratePassword") }
        public var autoMinorVersionUpgrade: Field<Bool> { .init("autoMinorVersionUpgrade") }
        public var availabilityZone: Field<String> { .init("availabilityZone") }
        public var backupRetentionPeriod: Field<Double> { .init("backupRetentionPeriod") }
        public var backupTarget: Field<String> { .init("backupTarget") }
        public var backupWindow: Field<String> { .init("backupWindow") }
        public var blueGreenUpdate: ObjectField<BlueGreenUpdate> { .init("blueGreenUpdate") }
        public var caCertIdentifier: Field<String> { .init("caCertIdentifier") }
        public var characterSetName: Field<String> { .init("characterSetName") }
        public var copyTagsToSnapshot: Field<Bool> { .init("copyTagsToSnapshot") }
        public var customIamInstanceProfile: Field<String> { .init("customIamInstanceProfile") }
        public var customerOwnedIpEnabled: Field<Bool> { .init("customerOwnedIpEnabled") }
        public var databaseInsightsMode: Field<String> { .init("databaseInsightsMode") }
        public var dbName: Field<String> { .init("dbName") }
        public var dbSubnetGroupName: Field<String> { .init("dbSubnetGroupName") }
        public var dbSubnetGroupNameRef: ObjectField<DbSubnetGroupNameRef> { .init("dbSubnetGroupNameRef") }
        public var dbSubnetGroupNameSelector: ObjectField<DbSubnetGroupNameSelector> { .init("dbSubnetGroupNameSelector") }
        public var dedicatedLogVolume: Field<Bool> { .init("dedicatedLogVolume") }
        public var deleteAutomatedBackups: Field<Bool> { .init("deleteAutomatedBackups") }
        public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        public var domain: Field<String> { .init("domain") }
        public var domainAuthSecretArn: Field<String> { .init("domainAuthSecretArn") }
        public var domainDnsIps: Field<[String]> { .init("domainDnsIps") }
        public var domainFqdn: Field<String> { .init("domainFqdn") }
        public var domainIamRoleName: Field<String> { .init("domainIamRoleName") }
        public var domainOu: Field<String> { .init("domainOu") }
        public var enabledCloudwatchLogsExports: Field<[String]> { .init("enabledCloudwatchLogsExports") }
        public var engine: Field<String> { .init("engine") }
        public var engineLifecycleSupport: Field<String> { .init("engineLifecycleSupport") }
        public var engineVersion: Field<String> { .init("engineVersion") }
        public var finalSnapshotIdentifier: Field<String> { .init("finalSnapshotIdentifier") }
        public var iamDatabaseAuthenticationEnabled: Field<Bool> { .init("iamDatabaseAuthenticationEnabled") }
        public var identifier: Field<String> { .init("identifier") }
        public var identifierPrefix: Field<String> { .init("identifierPrefix") }
        public var instanceClass: Field<String> { .init("instanceClass") }
        public var iops: Field<Double> { .init("iops") }
        public var kmsKeyId: Field<String> { .init("kmsKeyId") }
        public var kmsKeyIdRef: ObjectField<KmsKeyIdRef> { .init("kmsKeyIdRef") }
        public var kmsKeyIdSelector: ObjectField<KmsKeyIdSelector> { .init("kmsKeyIdSelector") }
        public var licenseModel: Field<String> { .init("licenseModel") }
        public var maintenanceWindow: Field<String> { .init("maintenanceWindow") }
        public var manageMasterUserPassword: Field<Bool> { .init("manageMasterUserPassword") }
        public var masterUserSecretKmsKeyId: Field<String> { .init("masterUserSecretKmsKeyId") }
        public var masterUserSecretKmsKeyIdRef: ObjectField<MasterUserSecretKmsKeyIdRef> { .init("masterUserSecretKmsKeyIdRef") }
        public var masterUserSecretKmsKeyIdSelector: ObjectField<MasterUserSecretKmsKeyIdSelector> { .init("masterUserSecretKmsKeyIdSelector") }
        public var maxAllocatedStorage: Field<Double> { .init("maxAllocatedStorage") }
        public var monitoringInterval: Field<Double> { .init("monitoringInterval") }
        public var monitoringRoleArn: Field<String> { .init("monitoringRoleArn") }
        public var monitoringRoleArnRef: ObjectField<MonitoringRoleArnRef> { .init("monitoringRoleArnRef") }
        public var monitoringRoleArnSelector: ObjectField<MonitoringRoleArnSelector> { .init("monitoringRoleArnSelector") }
        public var multiAz: Field<Bool> { .init("multiAz") }
        public var ncharCharacterSetName: Field<String> { .init("ncharCharacterSetName") }
        public var networkType: Field<String> { .init("networkType") }
        public var optionGroupName: Field<String> { .init("optionGroupName") }
        public var parameterGroupName: Field<String> { .init("parameterGroupName") }
        public var parameterGroupNameRef: ObjectField<ParameterGroupNameRef> { .init("parameterGroupNameRef") }
        public var parameterGroupNameSelector: ObjectField<ParameterGroupNameSelector> { .init("parameterGroupNameSelector") }
        public var passwordSecretRef: ObjectField<PasswordSecretRef> { .init("passwordSecretRef") }
        public var passwordWoSecretRef: ObjectField<PasswordWoSecretRef> { .init("passwordWoSecretRef") }
        public var passwordWoVersion: Field<Double> { .init("passwordWoVersion") }
        public var performanceInsightsEnabled: Field<Bool> { .init("performanceInsightsEnabled") }
        public var performanceInsightsKmsKeyId: Field<String> { .init("performanceInsightsKmsKeyId") }
        public var performanceInsightsRetentionPeriod: Field<Double> { .init("performanceInsightsRetentionPeriod") }
        public var port: Field<Double> { .init("port") }
        public var publiclyAccessible: Field<Bool> { .init("publiclyAccessible") }
        /// Required.
        public var region: Field<String> { .init("region") }
        public var replicaMode: Field<String> { .init("replicaMode") }
        public var replicateSourceDb: Field<String> { .init("replicateSourceDb") }
        public var replicateSourceDbRef: ObjectField<ReplicateSourceDbRef> { .init("replicateSourceDbRef") }
        public var replicateSourceDbSelector: ObjectField<ReplicateSourceDbSelector> { .init("replicateSourceDbSelector") }
        public var restoreToPointInTime: ObjectField<RestoreToPointInTime> { .init("restoreToPointInTime") }
        public var s3Import: ObjectField<S3Import> { .init("s3Import") }
        public var skipFinalSnapshot: Field<Bool> { .init("skipFinalSnapshot") }
        public var snapshotIdentifier: Field<String> { .init("snapshotIdentifier") }
        public var storageEncrypted: Field<Bool> { .init("storageEncrypted") }
        public var storageThroughput: Field<Double> { .init("storageThroughput") }
        public var storageType: Field<String> { .init("storageType") }
        public var tags: MapField<String> { .init("tags") }
        public var timezone: Field<String> { .init("timezone") }
        public var upgradeStorageConfig: Field<Bool> { .init("upgradeStorageConfig") }
        public var username: Field<String> { .init("username") }
        public var vpcSecurityGroupIdRefs: Field<[Object<VpcSecurityGroupIdRef>]> { .init("vpcSecurityGroupIdRefs") }
        public var vpcSecurityGroupIdSelector: ObjectField<VpcSecurityGroupIdSelector> { .init("vpcSecurityGroupIdSelector") }
        public var vpcSecurityGroupIds: Field<[String]> { .init("vpcSecurityGroupIds") }

        public struct BlueGreenUpdate: ObjectShape {
          public init() {}
          public var enabled: Field<Bool> { .init("enabled") }
        }

        public struct DbSubnetGroupNameRef: ObjectShape {
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

        public struct DbSubnetGroupNameSelector: ObjectShape {
          public init() {}
          public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          public var matchLabels: MapField<String> { .init("matchLabels") }
          public var namespace: Field<String> { .init("namespace") }
          public var policy: ObjectField<Policy> { .init("policy") }

          public typealias Policy = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef.Policy
        }

        public typealias KmsKeyIdRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias KmsKeyIdSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector

        public typealias MasterUserSecretKmsKeyIdRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias MasterUserSecretKmsKeyIdSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector

        public typealias MonitoringRoleArnRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias MonitoringRoleArnSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector

        public typealias ParameterGroupNameRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias ParameterGroupNameSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector

        public struct PasswordSecretRef: ObjectShape {
          public init() {}
          /// Required.
          public var key: Field<String> { .init("key") }
          /// Required.
          public var name: Field<String> { .init("name") }
        }

        public typealias PasswordWoSecretRef = RDS.Instance.Spec.ForProvider.PasswordSecretRef

        public typealias ReplicateSourceDbRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias ReplicateSourceDbSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector

        public struct RestoreToPointInTime: ObjectShape {
          public init() {}
          public var restoreTime: Field<String> { .init("restoreTime") }
          public var sourceDbInstanceAutomatedBackupsArn: Field<String> { .init("sourceDbInstanceAutomatedBackupsArn") }
          public var sourceDbInstanceIdentifier: Field<String> { .init("sourceDbInstanceIdentifier") }
          public var sourceDbiResourceId: Field<String> { .init("sourceDbiResourceId") }
          public var useLatestRestorableTime: Field<Bool> { .init("useLatestRestorableTime") }
        }

        public struct S3Import: ObjectShape {
          public init() {}
          public var bucketName: Field<String> { .init("bucketName") }
          public var bucketPrefix: Field<String> { .init("bucketPrefix") }
          public var ingestionRole: Field<String> { .init("ingestionRole") }
          public var sourceEngine: Field<String> { .init("sourceEngine") }
          public var sourceEngineVersion: Field<String> { .init("sourceEngineVersion") }
        }

        public typealias VpcSecurityGroupIdRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias VpcSecurityGroupIdSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        public var allocatedStorage: Field<Double> { .init("allocatedStorage") }
        public var allowMajorVersionUpgrade: Field<Bool> { .init("allowMajorVersionUpgrade") }
        public var applyImmediately: Field<Bool> { .init("applyImmediately") }
        public var autoMinorVersionUpgrade: Field<Bool> { .init("autoMinorVersionUpgrade") }
        public var availabilityZone: Field<String> { .init("availabilityZone") }
        public var backupRetentionPeriod: Field<Double> { .init("backupRetentionPeriod") }
        public var backupTarget: Field<String> { .init("backupTarget") }
        public var backupWindow: Field<String> { .init("backupWindow") }
        public var blueGreenUpdate: ObjectField<BlueGreenUpdate> { .init("blueGreenUpdate") }
        public var caCertIdentifier: Field<String> { .init("caCertIdentifier") }
        public var characterSetName: Field<String> { .init("characterSetName") }
        public var copyTagsToSnapshot: Field<Bool> { .init("copyTagsToSnapshot") }
        public var customIamInstanceProfile: Field<String> { .init("customIamInstanceProfile") }
        public var customerOwnedIpEnabled: Field<Bool> { .init("customerOwnedIpEnabled") }
        public var databaseInsightsMode: Field<String> { .init("databaseInsightsMode") }
        public var dbName: Field<String> { .init("dbName") }
        public var dbSubnetGroupName: Field<String> { .init("dbSubnetGroupName") }
        public var dbSubnetGroupNameRef: ObjectField<DbSubnetGroupNameRef> { .init("dbSubnetGroupNameRef") }
        public var dbSubnetGroupNameSelector: ObjectField<DbSubnetGroupNameSelector> { .init("dbSubnetGroupNameSelector") }
        public var dedicatedLogVolume: Field<Bool> { .init("dedicatedLogVolume") }
        public var deleteAutomatedBackups: Field<Bool> { .init("deleteAutomatedBackups") }
        public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        public var domain: Field<String> { .init("domain") }
        public var domainAuthSecretArn: Field<String> { .init("domainAuthSecretArn") }
        public var domainDnsIps: Field<[String]> { .init("domainDnsIps") }
        public var domainFqdn: Field<String> { .init("domainFqdn") }
        public var domainIamRoleName: Field<String> { .init("domainIamRoleName") }
        public var domainOu: Field<String> { .init("domainOu") }
        public var enabledCloudwatchLogsExports: Field<[String]> { .init("enabledCloudwatchLogsExports") }
        public var engine: Field<String> { .init("engine") }
        public var engineLifecycleSupport: Field<String> { .init("engineLifecycleSupport") }
        public var engineVersion: Field<String> { .init("engineVersion") }
        public var finalSnapshotIdentifier: Field<String> { .init("finalSnapshotIdentifier") }
        public var iamDatabaseAuthenticationEnabled: Field<Bool> { .init("iamDatabaseAuthenticationEnabled") }
        public var identifier: Field<String> { .init("identifier") }
        public var identifierPrefix: Field<String> { .init("identifierPrefix") }
        public var instanceClass: Field<String> { .init("instanceClass") }
        public var iops: Field<Double> { .init("iops") }
        public var kmsKeyId: Field<String> { .init("kmsKeyId") }
        public var kmsKeyIdRef: ObjectField<KmsKeyIdRef> { .init("kmsKeyIdRef") }
        public var kmsKeyIdSelector: ObjectField<KmsKeyIdSelector> { .init("kmsKeyIdSelector") }
        public var licenseModel: Field<String> { .init("licenseModel") }
        public var maintenanceWindow: Field<String> { .init("maintenanceWindow") }
        public var manageMasterUserPassword: Field<Bool> { .init("manageMasterUserPassword") }
        public var masterUserSecretKmsKeyId: Field<String> { .init("masterUserSecretKmsKeyId") }
        public var masterUserSecretKmsKeyIdRef: ObjectField<MasterUserSecretKmsKeyIdRef> { .init("masterUserSecretKmsKeyIdRef") }
        public var masterUserSecretKmsKeyIdSelector: ObjectField<MasterUserSecretKmsKeyIdSelector> { .init("masterUserSecretKmsKeyIdSelector") }
        public var maxAllocatedStorage: Field<Double> { .init("maxAllocatedStorage") }
        public var monitoringInterval: Field<Double> { .init("monitoringInterval") }
        public var monitoringRoleArn: Field<String> { .init("monitoringRoleArn") }
        public var monitoringRoleArnRef: ObjectField<MonitoringRoleArnRef> { .init("monitoringRoleArnRef") }
        public var monitoringRoleArnSelector: ObjectField<MonitoringRoleArnSelector> { .init("monitoringRoleArnSelector") }
        public var multiAz: Field<Bool> { .init("multiAz") }
        public var ncharCharacterSetName: Field<String> { .init("ncharCharacterSetName") }
        public var networkType: Field<String> { .init("networkType") }
        public var optionGroupName: Field<String> { .init("optionGroupName") }
        public var parameterGroupName: Field<String> { .init("parameterGroupName") }
        public var parameterGroupNameRef: ObjectField<ParameterGroupNameRef> { .init("parameterGroupNameRef") }
        public var parameterGroupNameSelector: ObjectField<ParameterGroupNameSelector> { .init("parameterGroupNameSelector") }
        public var passwordSecretRef: ObjectField<PasswordSecretRef> { .init("passwordSecretRef") }
        public var passwordWoSecretRef: ObjectField<PasswordWoSecretRef> { .init("passwordWoSecretRef") }
        public var passwordWoVersion: Field<Double> { .init("passwordWoVersion") }
        public var performanceInsightsEnabled: Field<Bool> { .init("performanceInsightsEnabled") }
        public var performanceInsightsKmsKeyId: Field<String> { .init("performanceInsightsKmsKeyId") }
        public var performanceInsightsRetentionPeriod: Field<Double> { .init("performanceInsightsRetentionPeriod") }
        public var port: Field<Double> { .init("port") }
        public var publiclyAccessible: Field<Bool> { .init("publiclyAccessible") }
        public var replicaMode: Field<String> { .init("replicaMode") }
        public var replicateSourceDb: Field<String> { .init("replicateSourceDb") }
        public var replicateSourceDbRef: ObjectField<ReplicateSourceDbRef> { .init("replicateSourceDbRef") }
        public var replicateSourceDbSelector: ObjectField<ReplicateSourceDbSelector> { .init("replicateSourceDbSelector") }
        public var restoreToPointInTime: ObjectField<RestoreToPointInTime> { .init("restoreToPointInTime") }
        public var s3Import: ObjectField<S3Import> { .init("s3Import") }
        public var skipFinalSnapshot: Field<Bool> { .init("skipFinalSnapshot") }
        public var snapshotIdentifier: Field<String> { .init("snapshotIdentifier") }
        public var storageEncrypted: Field<Bool> { .init("storageEncrypted") }
        public var storageThroughput: Field<Double> { .init("storageThroughput") }
        public var storageType: Field<String> { .init("storageType") }
        public var tags: MapField<String> { .init("tags") }
        public var timezone: Field<String> { .init("timezone") }
        public var upgradeStorageConfig: Field<Bool> { .init("upgradeStorageConfig") }
        public var username: Field<String> { .init("username") }
        public var vpcSecurityGroupIdRefs: Field<[Object<VpcSecurityGroupIdRef>]> { .init("vpcSecurityGroupIdRefs") }
        public var vpcSecurityGroupIdSelector: ObjectField<VpcSecurityGroupIdSelector> { .init("vpcSecurityGroupIdSelector") }
        public var vpcSecurityGroupIds: Field<[String]> { .init("vpcSecurityGroupIds") }

        public typealias BlueGreenUpdate = RDS.Instance.Spec.ForProvider.BlueGreenUpdate

        public typealias DbSubnetGroupNameRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias DbSubnetGroupNameSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector

        public typealias KmsKeyIdRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias KmsKeyIdSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector

        public typealias MasterUserSecretKmsKeyIdRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias MasterUserSecretKmsKeyIdSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector

        public typealias MonitoringRoleArnRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias MonitoringRoleArnSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector

        public typealias ParameterGroupNameRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias ParameterGroupNameSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector

        public typealias PasswordSecretRef = RDS.Instance.Spec.ForProvider.PasswordSecretRef

        public typealias PasswordWoSecretRef = RDS.Instance.Spec.ForProvider.PasswordSecretRef

        public typealias ReplicateSourceDbRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias ReplicateSourceDbSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector

        public typealias RestoreToPointInTime = RDS.Instance.Spec.ForProvider.RestoreToPointInTime

        public typealias S3Import = RDS.Instance.Spec.ForProvider.S3Import

        public typealias VpcSecurityGroupIdRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias VpcSecurityGroupIdSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector
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
      public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public struct AtProvider: ObjectShape {
        public init() {}
        public var address: Field<String> { .init("address") }
        public var allocatedStorage: Field<Double> { .init("allocatedStorage") }
        public var allowMajorVersionUpgrade: Field<Bool> { .init("allowMajorVersionUpgrade") }
        public var applyImmediately: Field<Bool> { .init("applyImmediately") }
        public var arn: Field<String> { .init("arn") }
        public var autoMinorVersionUpgrade: Field<Bool> { .init("autoMinorVersionUpgrade") }
        public var availabilityZone: Field<String> { .init("availabilityZone") }
        public var backupRetentionPeriod: Field<Double> { .init("backupRetentionPeriod") }
        public var backupTarget: Field<String> { .init("backupTarget") }
        public var backupWindow: Field<String> { .init("backupWindow") }
        public var blueGreenUpdate: ObjectField<BlueGreenUpdate> { .init("blueGreenUpdate") }
        public var caCertIdentifier: Field<String> { .init("caCertIdentifier") }
        public var characterSetName: Field<String> { .init("characterSetName") }
        public var copyTagsToSnapshot: Field<Bool> { .init("copyTagsToSnapshot") }
        public var customIamInstanceProfile: Field<String> { .init("customIamInstanceProfile") }
        public var customerOwnedIpEnabled: Field<Bool> { .init("customerOwnedIpEnabled") }
        public var databaseInsightsMode: Field<String> { .init("databaseInsightsMode") }
        public var dbName: Field<String> { .init("dbName") }
        public var dbSubnetGroupName: Field<String> { .init("dbSubnetGroupName") }
        public var dedicatedLogVolume: Field<Bool> { .init("dedicatedLogVolume") }
        public var deleteAutomatedBackups: Field<Bool> { .init("deleteAutomatedBackups") }
        public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        public var domain: Field<String> { .init("domain") }
        public var domainAuthSecretArn: Field<String> { .init("domainAuthSecretArn") }
        public var domainDnsIps: Field<[String]> { .init("domainDnsIps") }
        public var domainFqdn: Field<String> { .init("domainFqdn") }
        public var domainIamRoleName: Field<String> { .init("domainIamRoleName") }
        public var domainOu: Field<String> { .init("domainOu") }
        public var enabledCloudwatchLogsExports: Field<[String]> { .init("enabledCloudwatchLogsExports") }
        public var endpoint: Field<String> { .init("endpoint") }
        public var engine: Field<String> { .init("engine") }
        public var engineLifecycleSupport: Field<String> { .init("engineLifecycleSupport") }
        public var engineVersion: Field<String> { .init("engineVersion") }
        public var engineVersionActual: Field<String> { .init("engineVersionActual") }
        public var finalSnapshotIdentifier: Field<String> { .init("finalSnapshotIdentifier") }
        public var hostedZoneId: Field<String> { .init("hostedZoneId") }
        public var iamDatabaseAuthenticationEnabled: Field<Bool> { .init("iamDatabaseAuthenticationEnabled") }
        public var id: Field<String> { .init("id") }
        public var identifier: Field<String> { .init("identifier") }
        public var identifierPrefix: Field<String> { .init("identifierPrefix") }
        public var instanceClass: Field<String> { .init("instanceClass") }
        public var iops: Field<Double> { .init("iops") }
        public var kmsKeyId: Field<String> { .init("kmsKeyId") }
        public var latestRestorableTime: Field<String> { .init("latestRestorableTime") }
        public var licenseModel: Field<String> { .init("licenseModel") }
        public var listenerEndpoint: Field<[Object<ListenerEndpoint>]> { .init("listenerEndpoint") }
        public var maintenanceWindow: Field<String> { .init("maintenanceWindow") }
        public var manageMasterUserPassword: Field<Bool> { .init("manageMasterUserPassword") }
        public var masterUserSecret: Field<[Object<MasterUserSecret>]> { .init("masterUserSecret") }
        public var masterUserSecretKmsKeyId: Field<String> { .init("masterUserSecretKmsKeyId") }
        public var maxAllocatedStorage: Field<Double> { .init("maxAllocatedStorage") }
        public var monitoringInterval: Field<Double> { .init("monitoringInterval") }
        public var monitoringRoleArn: Field<String> { .init("monitoringRoleArn") }
        public var multiAz: Field<Bool> { .init("multiAz") }
        public var ncharCharacterSetName: Field<String> { .init("ncharCharacterSetName") }
        public var networkType: Field<String> { .init("networkType") }
        public var optionGroupName: Field<String> { .init("optionGroupName") }
        public var parameterGroupName: Field<String> { .init("parameterGroupName") }
        public var passwordWoVersion: Field<Double> { .init("passwordWoVersion") }
        public var performanceInsightsEnabled: Field<Bool> { .init("performanceInsightsEnabled") }
        public var performanceInsightsKmsKeyId: Field<String> { .init("performanceInsightsKmsKeyId") }
        public var performanceInsightsRetentionPeriod: Field<Double> { .init("performanceInsightsRetentionPeriod") }
        public var port: Field<Double> { .init("port") }
        public var publiclyAccessible: Field<Bool> { .init("publiclyAccessible") }
        public var region: Field<String> { .init("region") }
        public var replicaMode: Field<String> { .init("replicaMode") }
        public var replicas: Field<[String]> { .init("replicas") }
        public var replicateSourceDb: Field<String> { .init("replicateSourceDb") }
        public var resourceId: Field<String> { .init("resourceId") }
        public var restoreToPointInTime: ObjectField<RestoreToPointInTime> { .init("restoreToPointInTime") }
        public var s3Import: ObjectField<S3Import> { .init("s3Import") }
        public var skipFinalSnapshot: Field<Bool> { .init("skipFinalSnapshot") }
        public var snapshotIdentifier: Field<String> { .init("snapshotIdentifier") }
        public var status: Field<String> { .init("status") }
        public var storageEncrypted: Field<Bool> { .init("storageEncrypted") }
        public var storageThroughput: Field<Double> { .init("storageThroughput") }
        public var storageType: Field<String> { .init("storageType") }
        public var tags: MapField<String> { .init("tags") }
        public var tagsAll: MapField<String> { .init("tagsAll") }
        public var timezone: Field<String> { .init("timezone") }
        public var upgradeRolloutOrder: Field<String> { .init("upgradeRolloutOrder") }
        public var upgradeStorageConfig: Field<Bool> { .init("upgradeStorageConfig") }
        public var username: Field<String> { .init("username") }
        public var vpcSecurityGroupIds: Field<[String]> { .init("vpcSecurityGroupIds") }

        public typealias BlueGreenUpdate = RDS.Instance.Spec.ForProvider.BlueGreenUpdate

        public struct ListenerEndpoint: ObjectShape {
          public init() {}
          public var address: Field<String> { .init("address") }
          public var hostedZoneId: Field<String> { .init("hostedZoneId") }
          public var port: Field<Double> { .init("port") }
        }

        public struct MasterUserSecret: ObjectShape {
          public init() {}
          public var kmsKeyId: Field<String> { .init("kmsKeyId") }
          public var secretArn: Field<String> { .init("secretArn") }
          public var secretStatus: Field<String> { .init("secretStatus") }
        }

        public typealias RestoreToPointInTime = RDS.Instance.Spec.ForProvider.RestoreToPointInTime

        public typealias S3Import = RDS.Instance.Spec.ForProvider.S3Import
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
