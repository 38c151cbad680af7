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
        @_alwaysEmitIntoClient public var allocatedStorage: Field<Double> { .init("allocatedStorage") }
        @_alwaysEmitIntoClient public var allowMajorVersionUpgrade: Field<Bool> { .init("allowMajorVersionUpgrade") }
        @_alwaysEmitIntoClient public var applyImmediately: Field<Bool> { .init("applyImmediately") }
        @_alwaysEmitIntoClient public var autoGeneratePassword: Field<Bool> { .init("autoGeneratePassword") }
        @_alwaysEmitIntoClient public var autoMinorVersionUpgrade: Field<Bool> { .init("autoMinorVersionUpgrade") }
        @_alwaysEmitIntoClient public var availabilityZone: Field<String> { .init("availabilityZone") }
        @_alwaysEmitIntoClient public var backupRetentionPeriod: Field<Double> { .init("backupRetentionPeriod") }
        @_alwaysEmitIntoClient public var backupTarget: Field<String> { .init("backupTarget") }
        @_alwaysEmitIntoClient public var backupWindow: Field<String> { .init("backupWindow") }
        @_alwaysEmitIntoClient public var blueGreenUpdate: ObjectField<BlueGreenUpdate> { .init("blueGreenUpdate") }
        @_alwaysEmitIntoClient public var caCertIdentifier: Field<String> { .init("caCertIdentifier") }
        @_alwaysEmitIntoClient public var characterSetName: Field<String> { .init("characterSetName") }
        @_alwaysEmitIntoClient public var copyTagsToSnapshot: Field<Bool> { .init("copyTagsToSnapshot") }
        @_alwaysEmitIntoClient public var customIamInstanceProfile: Field<String> { .init("customIamInstanceProfile") }
        @_alwaysEmitIntoClient public var customerOwnedIpEnabled: Field<Bool> { .init("customerOwnedIpEnabled") }
        @_alwaysEmitIntoClient public var databaseInsightsMode: Field<String> { .init("databaseInsightsMode") }
        @_alwaysEmitIntoClient public var dbName: Field<String> { .init("dbName") }
        @_alwaysEmitIntoClient public var dbSubnetGroupName: Field<String> { .init("dbSubnetGroupName") }
        @_alwaysEmitIntoClient public var dbSubnetGroupNameRef: ObjectField<DbSubnetGroupNameRef> { .init("dbSubnetGroupNameRef") }
        @_alwaysEmitIntoClient public var dbSubnetGroupNameSelector: ObjectField<DbSubnetGroupNameSelector> { .init("dbSubnetGroupNameSelector") }
        @_alwaysEmitIntoClient public var dedicatedLogVolume: Field<Bool> { .init("dedicatedLogVolume") }
        @_alwaysEmitIntoClient public var deleteAutomatedBackups: Field<Bool> { .init("deleteAutomatedBackups") }
        @_alwaysEmitIntoClient public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        @_alwaysEmitIntoClient public var domain: Field<String> { .init("domain") }
        @_alwaysEmitIntoClient public var domainAuthSecretArn: Field<String> { .init("domainAuthSecretArn") }
        @_alwaysEmitIntoClient public var domainDnsIps: Field<[String]> { .init("domainDnsIps") }
        @_alwaysEmitIntoClient public var domainFqdn: Field<String> { .init("domainFqdn") }
        @_alwaysEmitIntoClient public var domainIamRoleName: Field<String> { .init("domainIamRoleName") }
        @_alwaysEmitIntoClient public var domainOu: Field<String> { .init("domainOu") }
        @_alwaysEmitIntoClient public var enabledCloudwatchLogsExports: Field<[String]> { .init("enabledCloudwatchLogsExports") }
        @_alwaysEmitIntoClient public var engine: Field<String> { .init("engine") }
        @_alwaysEmitIntoClient public var engineLifecycleSupport: Field<String> { .init("engineLifecycleSupport") }
        @_alwaysEmitIntoClient public var engineVersion: Field<String> { .init("engineVersion") }
        @_alwaysEmitIntoClient public var finalSnapshotIdentifier: Field<String> { .init("finalSnapshotIdentifier") }
        @_alwaysEmitIntoClient public var iamDatabaseAuthenticationEnabled: Field<Bool> { .init("iamDatabaseAuthenticationEnabled") }
        @_alwaysEmitIntoClient public var identifier: Field<String> { .init("identifier") }
        @_alwaysEmitIntoClient public var identifierPrefix: Field<String> { .init("identifierPrefix") }
        @_alwaysEmitIntoClient public var instanceClass: Field<String> { .init("instanceClass") }
        @_alwaysEmitIntoClient public var iops: Field<Double> { .init("iops") }
        @_alwaysEmitIntoClient public var kmsKeyId: Field<String> { .init("kmsKeyId") }
        @_alwaysEmitIntoClient public var kmsKeyIdRef: ObjectField<KmsKeyIdRef> { .init("kmsKeyIdRef") }
        @_alwaysEmitIntoClient public var kmsKeyIdSelector: ObjectField<KmsKeyIdSelector> { .init("kmsKeyIdSelector") }
        @_alwaysEmitIntoClient public var licenseModel: Field<String> { .init("licenseModel") }
        @_alwaysEmitIntoClient public var maintenanceWindow: Field<String> { .init("maintenanceWindow") }
        @_alwaysEmitIntoClient public var manageMasterUserPassword: Field<Bool> { .init("manageMasterUserPassword") }
        @_alwaysEmitIntoClient public var masterUserSecretKmsKeyId: Field<String> { .init("masterUserSecretKmsKeyId") }
        @_alwaysEmitIntoClient public var masterUserSecretKmsKeyIdRef: ObjectField<MasterUserSecretKmsKeyIdRef> { .init("masterUserSecretKmsKeyIdRef") }
        @_alwaysEmitIntoClient public var masterUserSecretKmsKeyIdSelector: ObjectField<MasterUserSecretKmsKeyIdSelector> { .init("masterUserSecretKmsKeyIdSelector") }
        @_alwaysEmitIntoClient public var maxAllocatedStorage: Field<Double> { .init("maxAllocatedStorage") }
        @_alwaysEmitIntoClient public var monitoringInterval: Field<Double> { .init("monitoringInterval") }
        @_alwaysEmitIntoClient public var monitoringRoleArn: Field<String> { .init("monitoringRoleArn") }
        @_alwaysEmitIntoClient public var monitoringRoleArnRef: ObjectField<MonitoringRoleArnRef> { .init("monitoringRoleArnRef") }
        @_alwaysEmitIntoClient public var monitoringRoleArnSelector: ObjectField<MonitoringRoleArnSelector> { .init("monitoringRoleArnSelector") }
        @_alwaysEmitIntoClient public var multiAz: Field<Bool> { .init("multiAz") }
        @_alwaysEmitIntoClient public var ncharCharacterSetName: Field<String> { .init("ncharCharacterSetName") }
        @_alwaysEmitIntoClient public var networkType: Field<String> { .init("networkType") }
        @_alwaysEmitIntoClient public var optionGroupName: Field<String> { .init("optionGroupName") }
        @_alwaysEmitIntoClient public var parameterGroupName: Field<String> { .init("parameterGroupName") }
        @_alwaysEmitIntoClient public var parameterGroupNameRef: ObjectField<ParameterGroupNameRef> { .init("parameterGroupNameRef") }
        @_alwaysEmitIntoClient public var parameterGroupNameSelector: ObjectField<ParameterGroupNameSelector> { .init("parameterGroupNameSelector") }
        @_alwaysEmitIntoClient public var passwordSecretRef: ObjectField<PasswordSecretRef> { .init("passwordSecretRef") }
        @_alwaysEmitIntoClient public var passwordWoSecretRef: ObjectField<PasswordWoSecretRef> { .init("passwordWoSecretRef") }
        @_alwaysEmitIntoClient public var passwordWoVersion: Field<Double> { .init("passwordWoVersion") }
        @_alwaysEmitIntoClient public var performanceInsightsEnabled: Field<Bool> { .init("performanceInsightsEnabled") }
        @_alwaysEmitIntoClient public var performanceInsightsKmsKeyId: Field<String> { .init("performanceInsightsKmsKeyId") }
        @_alwaysEmitIntoClient public var performanceInsightsRetentionPeriod: Field<Double> { .init("performanceInsightsRetentionPeriod") }
        @_alwaysEmitIntoClient public var port: Field<Double> { .init("port") }
        @_alwaysEmitIntoClient public var publiclyAccessible: Field<Bool> { .init("publiclyAccessible") }
        /// Required.
        @_alwaysEmitIntoClient public var region: Field<String> { .init("region") }
        @_alwaysEmitIntoClient public var replicaMode: Field<String> { .init("replicaMode") }
        @_alwaysEmitIntoClient public var replicateSourceDb: Field<String> { .init("replicateSourceDb") }
        @_alwaysEmitIntoClient public var replicateSourceDbRef: ObjectField<ReplicateSourceDbRef> { .init("replicateSourceDbRef") }
        @_alwaysEmitIntoClient public var replicateSourceDbSelector: ObjectField<ReplicateSourceDbSelector> { .init("replicateSourceDbSelector") }
        @_alwaysEmitIntoClient public var restoreToPointInTime: ObjectField<RestoreToPointInTime> { .init("restoreToPointInTime") }
        @_alwaysEmitIntoClient public var s3Import: ObjectField<S3Import> { .init("s3Import") }
        @_alwaysEmitIntoClient public var skipFinalSnapshot: Field<Bool> { .init("skipFinalSnapshot") }
        @_alwaysEmitIntoClient public var snapshotIdentifier: Field<String> { .init("snapshotIdentifier") }
        @_alwaysEmitIntoClient public var storageEncrypted: Field<Bool> { .init("storageEncrypted") }
        @_alwaysEmitIntoClient public var storageThroughput: Field<Double> { .init("storageThroughput") }
        @_alwaysEmitIntoClient public var storageType: Field<String> { .init("storageType") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var timezone: Field<String> { .init("timezone") }
        @_alwaysEmitIntoClient public var upgradeStorageConfig: Field<Bool> { .init("upgradeStorageConfig") }
        @_alwaysEmitIntoClient public var username: Field<String> { .init("username") }
        @_alwaysEmitIntoClient public var vpcSecurityGroupIdRefs: Field<[Object<VpcSecurityGroupIdRef>]> { .init("vpcSecurityGroupIdRefs") }
        @_alwaysEmitIntoClient public var vpcSecurityGroupIdSelector: ObjectField<VpcSecurityGroupIdSelector> { .init("vpcSecurityGroupIdSelector") }
        @_alwaysEmitIntoClient public var vpcSecurityGroupIds: Field<[String]> { .init("vpcSecurityGroupIds") }

        public struct BlueGreenUpdate: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var enabled: Field<Bool> { .init("enabled") }
        }

        public struct DbSubnetGroupNameRef: ObjectShape {
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

        public struct DbSubnetGroupNameSelector: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          @_alwaysEmitIntoClient public var matchLabels: MapField<String> { .init("matchLabels") }
          @_alwaysEmitIntoClient public var namespace: Field<String> { .init("namespace") }
          @_alwaysEmitIntoClient public var policy: ObjectField<Policy> { .init("policy") }

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
          @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
          /// Required.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        }

        public typealias PasswordWoSecretRef = RDS.Instance.Spec.ForProvider.PasswordSecretRef

        public typealias ReplicateSourceDbRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias ReplicateSourceDbSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector

        public struct RestoreToPointInTime: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var restoreTime: Field<String> { .init("restoreTime") }
          @_alwaysEmitIntoClient public var sourceDbInstanceAutomatedBackupsArn: Field<String> { .init("sourceDbInstanceAutomatedBackupsArn") }
          @_alwaysEmitIntoClient public var sourceDbInstanceIdentifier: Field<String> { .init("sourceDbInstanceIdentifier") }
          @_alwaysEmitIntoClient public var sourceDbiResourceId: Field<String> { .init("sourceDbiResourceId") }
          @_alwaysEmitIntoClient public var useLatestRestorableTime: Field<Bool> { .init("useLatestRestorableTime") }
        }

        public struct S3Import: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var bucketName: Field<String> { .init("bucketName") }
          @_alwaysEmitIntoClient public var bucketPrefix: Field<String> { .init("bucketPrefix") }
          @_alwaysEmitIntoClient public var ingestionRole: Field<String> { .init("ingestionRole") }
          @_alwaysEmitIntoClient public var sourceEngine: Field<String> { .init("sourceEngine") }
          @_alwaysEmitIntoClient public var sourceEngineVersion: Field<String> { .init("sourceEngineVersion") }
        }

        public typealias VpcSecurityGroupIdRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias VpcSecurityGroupIdSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var allocatedStorage: Field<Double> { .init("allocatedStorage") }
        @_alwaysEmitIntoClient public var allowMajorVersionUpgrade: Field<Bool> { .init("allowMajorVersionUpgrade") }
        @_alwaysEmitIntoClient public var applyImmediately: Field<Bool> { .init("applyImmediately") }
        @_alwaysEmitIntoClient public var autoMinorVersionUpgrade: Field<Bool> { .init("autoMinorVersionUpgrade") }
        @_alwaysEmitIntoClient public var availabilityZone: Field<String> { .init("availabilityZone") }
        @_alwaysEmitIntoClient public var backupRetentionPeriod: Field<Double> { .init("backupRetentionPeriod") }
        @_alwaysEmitIntoClient public var backupTarget: Field<String> { .init("backupTarget") }
        @_alwaysEmitIntoClient public var backupWindow: Field<String> { .init("backupWindow") }
        @_alwaysEmitIntoClient public var blueGreenUpdate: ObjectField<BlueGreenUpdate> { .init("blueGreenUpdate") }
        @_alwaysEmitIntoClient public var caCertIdentifier: Field<String> { .init("caCertIdentifier") }
        @_alwaysEmitIntoClient public var characterSetName: Field<String> { .init("characterSetName") }
        @_alwaysEmitIntoClient public var copyTagsToSnapshot: Field<Bool> { .init("copyTagsToSnapshot") }
        @_alwaysEmitIntoClient public var customIamInstanceProfile: Field<String> { .init("customIamInstanceProfile") }
        @_alwaysEmitIntoClient public var customerOwnedIpEnabled: Field<Bool> { .init("customerOwnedIpEnabled") }
        @_alwaysEmitIntoClient public var databaseInsightsMode: Field<String> { .init("databaseInsightsMode") }
        @_alwaysEmitIntoClient public var dbName: Field<String> { .init("dbName") }
        @_alwaysEmitIntoClient public var dbSubnetGroupName: Field<String> { .init("dbSubnetGroupName") }
        @_alwaysEmitIntoClient public var dbSubnetGroupNameRef: ObjectField<DbSubnetGroupNameRef> { .init("dbSubnetGroupNameRef") }
        @_alwaysEmitIntoClient public var dbSubnetGroupNameSelector: ObjectField<DbSubnetGroupNameSelector> { .init("dbSubnetGroupNameSelector") }
        @_alwaysEmitIntoClient public var dedicatedLogVolume: Field<Bool> { .init("dedicatedLogVolume") }
        @_alwaysEmitIntoClient public var deleteAutomatedBackups: Field<Bool> { .init("deleteAutomatedBackups") }
        @_alwaysEmitIntoClient public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        @_alwaysEmitIntoClient public var domain: Field<String> { .init("domain") }
        @_alwaysEmitIntoClient public var domainAuthSecretArn: Field<String> { .init("domainAuthSecretArn") }
        @_alwaysEmitIntoClient public var domainDnsIps: Field<[String]> { .init("domainDnsIps") }
        @_alwaysEmitIntoClient public var domainFqdn: Field<String> { .init("domainFqdn") }
        @_alwaysEmitIntoClient public var domainIamRoleName: Field<String> { .init("domainIamRoleName") }
        @_alwaysEmitIntoClient public var domainOu: Field<String> { .init("domainOu") }
        @_alwaysEmitIntoClient public var enabledCloudwatchLogsExports: Field<[String]> { .init("enabledCloudwatchLogsExports") }
        @_alwaysEmitIntoClient public var engine: Field<String> { .init("engine") }
        @_alwaysEmitIntoClient public var engineLifecycleSupport: Field<String> { .init("engineLifecycleSupport") }
        @_alwaysEmitIntoClient public var engineVersion: Field<String> { .init("engineVersion") }
        @_alwaysEmitIntoClient public var finalSnapshotIdentifier: Field<String> { .init("finalSnapshotIdentifier") }
        @_alwaysEmitIntoClient public var iamDatabaseAuthenticationEnabled: Field<Bool> { .init("iamDatabaseAuthenticationEnabled") }
        @_alwaysEmitIntoClient public var identifier: Field<String> { .init("identifier") }
        @_alwaysEmitIntoClient public var identifierPrefix: Field<String> { .init("identifierPrefix") }
        @_alwaysEmitIntoClient public var instanceClass: Field<String> { .init("instanceClass") }
        @_alwaysEmitIntoClient public var iops: Field<Double> { .init("iops") }
        @_alwaysEmitIntoClient public var kmsKeyId: Field<String> { .init("kmsKeyId") }
        @_alwaysEmitIntoClient public var kmsKeyIdRef: ObjectField<KmsKeyIdRef> { .init("kmsKeyIdRef") }
        @_alwaysEmitIntoClient public var kmsKeyIdSelector: ObjectField<KmsKeyIdSelector> { .init("kmsKeyIdSelector") }
        @_alwaysEmitIntoClient public var licenseModel: Field<String> { .init("licenseModel") }
        @_alwaysEmitIntoClient public var maintenanceWindow: Field<String> { .init("maintenanceWindow") }
        @_alwaysEmitIntoClient public var manageMasterUserPassword: Field<Bool> { .init("manageMasterUserPassword") }
        @_alwaysEmitIntoClient public var masterUserSecretKmsKeyId: Field<String> { .init("masterUserSecretKmsKeyId") }
        @_alwaysEmitIntoClient public var masterUserSecretKmsKeyIdRef: ObjectField<MasterUserSecretKmsKeyIdRef> { .init("masterUserSecretKmsKeyIdRef") }
        @_alwaysEmitIntoClient public var masterUserSecretKmsKeyIdSelector: ObjectField<MasterUserSecretKmsKeyIdSelector> { .init("masterUserSecretKmsKeyIdSelector") }
        @_alwaysEmitIntoClient public var maxAllocatedStorage: Field<Double> { .init("maxAllocatedStorage") }
        @_alwaysEmitIntoClient public var monitoringInterval: Field<Double> { .init("monitoringInterval") }
        @_alwaysEmitIntoClient public var monitoringRoleArn: Field<String> { .init("monitoringRoleArn") }
        @_alwaysEmitIntoClient public var monitoringRoleArnRef: ObjectField<MonitoringRoleArnRef> { .init("monitoringRoleArnRef") }
        @_alwaysEmitIntoClient public var monitoringRoleArnSelector: ObjectField<MonitoringRoleArnSelector> { .init("monitoringRoleArnSelector") }
        @_alwaysEmitIntoClient public var multiAz: Field<Bool> { .init("multiAz") }
        @_alwaysEmitIntoClient public var ncharCharacterSetName: Field<String> { .init("ncharCharacterSetName") }
        @_alwaysEmitIntoClient public var networkType: Field<String> { .init("networkType") }
        @_alwaysEmitIntoClient public var optionGroupName: Field<String> { .init("optionGroupName") }
        @_alwaysEmitIntoClient public var parameterGroupName: Field<String> { .init("parameterGroupName") }
        @_alwaysEmitIntoClient public var parameterGroupNameRef: ObjectField<ParameterGroupNameRef> { .init("parameterGroupNameRef") }
        @_alwaysEmitIntoClient public var parameterGroupNameSelector: ObjectField<ParameterGroupNameSelector> { .init("parameterGroupNameSelector") }
        @_alwaysEmitIntoClient public var passwordSecretRef: ObjectField<PasswordSecretRef> { .init("passwordSecretRef") }
        @_alwaysEmitIntoClient public var passwordWoSecretRef: ObjectField<PasswordWoSecretRef> { .init("passwordWoSecretRef") }
        @_alwaysEmitIntoClient public var passwordWoVersion: Field<Double> { .init("passwordWoVersion") }
        @_alwaysEmitIntoClient public var performanceInsightsEnabled: Field<Bool> { .init("performanceInsightsEnabled") }
        @_alwaysEmitIntoClient public var performanceInsightsKmsKeyId: Field<String> { .init("performanceInsightsKmsKeyId") }
        @_alwaysEmitIntoClient public var performanceInsightsRetentionPeriod: Field<Double> { .init("performanceInsightsRetentionPeriod") }
        @_alwaysEmitIntoClient public var port: Field<Double> { .init("port") }
        @_alwaysEmitIntoClient public var publiclyAccessible: Field<Bool> { .init("publiclyAccessible") }
        @_alwaysEmitIntoClient public var replicaMode: Field<String> { .init("replicaMode") }
        @_alwaysEmitIntoClient public var replicateSourceDb: Field<String> { .init("replicateSourceDb") }
        @_alwaysEmitIntoClient public var replicateSourceDbRef: ObjectField<ReplicateSourceDbRef> { .init("replicateSourceDbRef") }
        @_alwaysEmitIntoClient public var replicateSourceDbSelector: ObjectField<ReplicateSourceDbSelector> { .init("replicateSourceDbSelector") }
        @_alwaysEmitIntoClient public var restoreToPointInTime: ObjectField<RestoreToPointInTime> { .init("restoreToPointInTime") }
        @_alwaysEmitIntoClient public var s3Import: ObjectField<S3Import> { .init("s3Import") }
        @_alwaysEmitIntoClient public var skipFinalSnapshot: Field<Bool> { .init("skipFinalSnapshot") }
        @_alwaysEmitIntoClient public var snapshotIdentifier: Field<String> { .init("snapshotIdentifier") }
        @_alwaysEmitIntoClient public var storageEncrypted: Field<Bool> { .init("storageEncrypted") }
        @_alwaysEmitIntoClient public var storageThroughput: Field<Double> { .init("storageThroughput") }
        @_alwaysEmitIntoClient public var storageType: Field<String> { .init("storageType") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var timezone: Field<String> { .init("timezone") }
        @_alwaysEmitIntoClient public var upgradeStorageConfig: Field<Bool> { .init("upgradeStorageConfig") }
        @_alwaysEmitIntoClient public var username: Field<String> { .init("username") }
        @_alwaysEmitIntoClient public var vpcSecurityGroupIdRefs: Field<[Object<VpcSecurityGroupIdRef>]> { .init("vpcSecurityGroupIdRefs") }
        @_alwaysEmitIntoClient public var vpcSecurityGroupIdSelector: ObjectField<VpcSecurityGroupIdSelector> { .init("vpcSecurityGroupIdSelector") }
        @_alwaysEmitIntoClient public var vpcSecurityGroupIds: Field<[String]> { .init("vpcSecurityGroupIds") }

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
      @_alwaysEmitIntoClient public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public struct AtProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var address: Field<String> { .init("address") }
        @_alwaysEmitIntoClient public var allocatedStorage: Field<Double> { .init("allocatedStorage") }
        @_alwaysEmitIntoClient public var allowMajorVersionUpgrade: Field<Bool> { .init("allowMajorVersionUpgrade") }
        @_alwaysEmitIntoClient public var applyImmediately: Field<Bool> { .init("applyImmediately") }
        @_alwaysEmitIntoClient public var arn: Field<String> { .init("arn") }
        @_alwaysEmitIntoClient public var autoMinorVersionUpgrade: Field<Bool> { .init("autoMinorVersionUpgrade") }
        @_alwaysEmitIntoClient public var availabilityZone: Field<String> { .init("availabilityZone") }
        @_alwaysEmitIntoClient public var backupRetentionPeriod: Field<Double> { .init("backupRetentionPeriod") }
        @_alwaysEmitIntoClient public var backupTarget: Field<String> { .init("backupTarget") }
        @_alwaysEmitIntoClient public var backupWindow: Field<String> { .init("backupWindow") }
        @_alwaysEmitIntoClient public var blueGreenUpdate: ObjectField<BlueGreenUpdate> { .init("blueGreenUpdate") }
        @_alwaysEmitIntoClient public var caCertIdentifier: Field<String> { .init("caCertIdentifier") }
        @_alwaysEmitIntoClient public var characterSetName: Field<String> { .init("characterSetName") }
        @_alwaysEmitIntoClient public var copyTagsToSnapshot: Field<Bool> { .init("copyTagsToSnapshot") }
        @_alwaysEmitIntoClient public var customIamInstanceProfile: Field<String> { .init("customIamInstanceProfile") }
        @_alwaysEmitIntoClient public var customerOwnedIpEnabled: Field<Bool> { .init("customerOwnedIpEnabled") }
        @_alwaysEmitIntoClient public var databaseInsightsMode: Field<String> { .init("databaseInsightsMode") }
        @_alwaysEmitIntoClient public var dbName: Field<String> { .init("dbName") }
        @_alwaysEmitIntoClient public var dbSubnetGroupName: Field<String> { .init("dbSubnetGroupName") }
        @_alwaysEmitIntoClient public var dedicatedLogVolume: Field<Bool> { .init("dedicatedLogVolume") }
        @_alwaysEmitIntoClient public var deleteAutomatedBackups: Field<Bool> { .init("deleteAutomatedBackups") }
        @_alwaysEmitIntoClient public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        @_alwaysEmitIntoClient public var domain: Field<String> { .init("domain") }
        @_alwaysEmitIntoClient public var domainAuthSecretArn: Field<String> { .init("domainAuthSecretArn") }
        @_alwaysEmitIntoClient public var domainDnsIps: Field<[String]> { .init("domainDnsIps") }
        @_alwaysEmitIntoClient public var domainFqdn: Field<String> { .init("domainFqdn") }
        @_alwaysEmitIntoClient public var domainIamRoleName: Field<String> { .init("domainIamRoleName") }
        @_alwaysEmitIntoClient public var domainOu: Field<String> { .init("domainOu") }
        @_alwaysEmitIntoClient public var enabledCloudwatchLogsExports: Field<[String]> { .init("enabledCloudwatchLogsExports") }
        @_alwaysEmitIntoClient public var endpoint: Field<String> { .init("endpoint") }
        @_alwaysEmitIntoClient public var engine: Field<String> { .init("engine") }
        @_alwaysEmitIntoClient public var engineLifecycleSupport: Field<String> { .init("engineLifecycleSupport") }
        @_alwaysEmitIntoClient public var engineVersion: Field<String> { .init("engineVersion") }
        @_alwaysEmitIntoClient public var engineVersionActual: Field<String> { .init("engineVersionActual") }
        @_alwaysEmitIntoClient public var finalSnapshotIdentifier: Field<String> { .init("finalSnapshotIdentifier") }
        @_alwaysEmitIntoClient public var hostedZoneId: Field<String> { .init("hostedZoneId") }
        @_alwaysEmitIntoClient public var iamDatabaseAuthenticationEnabled: Field<Bool> { .init("iamDatabaseAuthenticationEnabled") }
        @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
        @_alwaysEmitIntoClient public var identifier: Field<String> { .init("identifier") }
        @_alwaysEmitIntoClient public var identifierPrefix: Field<String> { .init("identifierPrefix") }
        @_alwaysEmitIntoClient public var instanceClass: Field<String> { .init("instanceClass") }
        @_alwaysEmitIntoClient public var iops: Field<Double> { .init("iops") }
        @_alwaysEmitIntoClient public var kmsKeyId: Field<String> { .init("kmsKeyId") }
        @_alwaysEmitIntoClient public var latestRestorableTime: Field<String> { .init("latestRestorableTime") }
        @_alwaysEmitIntoClient public var licenseModel: Field<String> { .init("licenseModel") }
        @_alwaysEmitIntoClient public var listenerEndpoint: Field<[Object<ListenerEndpoint>]> { .init("listenerEndpoint") }
        @_alwaysEmitIntoClient public var maintenanceWindow: Field<String> { .init("maintenanceWindow") }
        @_alwaysEmitIntoClient public var manageMasterUserPassword: Field<Bool> { .init("manageMasterUserPassword") }
        @_alwaysEmitIntoClient public var masterUserSecret: Field<[Object<MasterUserSecret>]> { .init("masterUserSecret") }
        @_alwaysEmitIntoClient public var masterUserSecretKmsKeyId: Field<String> { .init("masterUserSecretKmsKeyId") }
        @_alwaysEmitIntoClient public var maxAllocatedStorage: Field<Double> { .init("maxAllocatedStorage") }
        @_alwaysEmitIntoClient public var monitoringInterval: Field<Double> { .init("monitoringInterval") }
        @_alwaysEmitIntoClient public var monitoringRoleArn: Field<String> { .init("monitoringRoleArn") }
        @_alwaysEmitIntoClient public var multiAz: Field<Bool> { .init("multiAz") }
        @_alwaysEmitIntoClient public var ncharCharacterSetName: Field<String> { .init("ncharCharacterSetName") }
        @_alwaysEmitIntoClient public var networkType: Field<String> { .init("networkType") }
        @_alwaysEmitIntoClient public var optionGroupName: Field<String> { .init("optionGroupName") }
        @_alwaysEmitIntoClient public var parameterGroupName: Field<String> { .init("parameterGroupName") }
        @_alwaysEmitIntoClient public var passwordWoVersion: Field<Double> { .init("passwordWoVersion") }
        @_alwaysEmitIntoClient public var performanceInsightsEnabled: Field<Bool> { .init("performanceInsightsEnabled") }
        @_alwaysEmitIntoClient public var performanceInsightsKmsKeyId: Field<String> { .init("performanceInsightsKmsKeyId") }
        @_alwaysEmitIntoClient public var performanceInsightsRetentionPeriod: Field<Double> { .init("performanceInsightsRetentionPeriod") }
        @_alwaysEmitIntoClient public var port: Field<Double> { .init("port") }
        @_alwaysEmitIntoClient public var publiclyAccessible: Field<Bool> { .init("publiclyAccessible") }
        @_alwaysEmitIntoClient public var region: Field<String> { .init("region") }
        @_alwaysEmitIntoClient public var replicaMode: Field<String> { .init("replicaMode") }
        @_alwaysEmitIntoClient public var replicas: Field<[String]> { .init("replicas") }
        @_alwaysEmitIntoClient public var replicateSourceDb: Field<String> { .init("replicateSourceDb") }
        @_alwaysEmitIntoClient public var resourceId: Field<String> { .init("resourceId") }
        @_alwaysEmitIntoClient public var restoreToPointInTime: ObjectField<RestoreToPointInTime> { .init("restoreToPointInTime") }
        @_alwaysEmitIntoClient public var s3Import: ObjectField<S3Import> { .init("s3Import") }
        @_alwaysEmitIntoClient public var skipFinalSnapshot: Field<Bool> { .init("skipFinalSnapshot") }
        @_alwaysEmitIntoClient public var snapshotIdentifier: Field<String> { .init("snapshotIdentifier") }
        @_alwaysEmitIntoClient public var status: Field<String> { .init("status") }
        @_alwaysEmitIntoClient public var storageEncrypted: Field<Bool> { .init("storageEncrypted") }
        @_alwaysEmitIntoClient public var storageThroughput: Field<Double> { .init("storageThroughput") }
        @_alwaysEmitIntoClient public var storageType: Field<String> { .init("storageType") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var tagsAll: MapField<String> { .init("tagsAll") }
        @_alwaysEmitIntoClient public var timezone: Field<String> { .init("timezone") }
        @_alwaysEmitIntoClient public var upgradeRolloutOrder: Field<String> { .init("upgradeRolloutOrder") }
        @_alwaysEmitIntoClient public var upgradeStorageConfig: Field<Bool> { .init("upgradeStorageConfig") }
        @_alwaysEmitIntoClient public var username: Field<String> { .init("username") }
        @_alwaysEmitIntoClient public var vpcSecurityGroupIds: Field<[String]> { .init("vpcSecurityGroupIds") }

        public typealias BlueGreenUpdate = RDS.Instance.Spec.ForProvider.BlueGreenUpdate

        public struct ListenerEndpoint: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var address: Field<String> { .init("address") }
          @_alwaysEmitIntoClient public var hostedZoneId: Field<String> { .init("hostedZoneId") }
          @_alwaysEmitIntoClient public var port: Field<Double> { .init("port") }
        }

        public struct MasterUserSecret: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var kmsKeyId: Field<String> { .init("kmsKeyId") }
          @_alwaysEmitIntoClient public var secretArn: Field<String> { .init("secretArn") }
          @_alwaysEmitIntoClient public var secretStatus: Field<String> { .init("secretStatus") }
        }

        public typealias RestoreToPointInTime = RDS.Instance.Spec.ForProvider.RestoreToPointInTime

        public typealias S3Import = RDS.Instance.Spec.ForProvider.S3Import
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
