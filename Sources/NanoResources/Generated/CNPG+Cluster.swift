// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension CNPG {
  /// Cluster of `postgresql.cnpg.io/v1`.
  public struct Cluster: ResourceShape {
    public static var apiVersion: String { "postgresql.cnpg.io/v1" }
    public static var kind: String { "Cluster" }
    public init() {}
    /// Required.
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    public var spec: ObjectField<Spec> { .init("spec") }
    public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      public var affinity: ObjectField<Affinity> { .init("affinity") }
      public var backup: ObjectField<Backup> { .init("backup") }
      public var bootstrap: ObjectField<Bootstrap> { .init("bootstrap") }
      public var certificates: ObjectField<Certificates> { .init("certificates") }
      public var description: Field<String> { .init("description") }
      /// Default `true`.
      public var enablePDB: Field<Bool> { .init("enablePDB") }
      /// Default `false`.
      public var enableSuperuserAccess: Field<Bool> { .init("enableSuperuserAccess") }
      public var env: Field<[Object<Env>]> { .init("env") }
      public var envFrom: Field<[Object<EnvFrom>]> { .init("envFrom") }
      public var ephemeralVolumeSource: ObjectField<EphemeralVolumeSource> { .init("ephemeralVolumeSource") }
      public var ephemeralVolumesSizeLimit: ObjectField<EphemeralVolumesSizeLimit> { .init("ephemeralVolumesSizeLimit") }
      public var externalClusters: Field<[Object<ExternalCluster>]> { .init("externalClusters") }
      /// Default `0`.
      public var failoverDelay: Field<Int> { .init("failoverDelay") }
      public var imageCatalogRef: ObjectField<ImageCatalogRef> { .init("imageCatalogRef") }
      public var imageName: Field<String> { .init("imageName") }
      public var imagePullPolicy: Field<String> { .init("imagePullPolicy") }
      public var imagePullSecrets: Field<[Object<ImagePullSecret>]> { .init("imagePullSecrets") }
      public var inheritedMetadata: ObjectField<InheritedMetadata> { .init("inheritedMetadata") }
      /// Required; at least 1; default `1`.
      public var instances: Field<Int> { .init("instances") }
      public var livenessProbeTimeout: Field<Int> { .init("livenessProbeTimeout") }
      /// Default `"info"`.
      public var logLevel: Field<LogLevel> { .init("logLevel") }
      public var managed: ObjectField<Managed> { .init("managed") }
      /// At least 0; default `0`.
      public var maxSyncReplicas: Field<Int> { .init("maxSyncReplicas") }
      /// At least 0; default `0`.
      public var minSyncReplicas: Field<Int> { .init("minSyncReplicas") }
      public var monitoring: ObjectField<Monitoring> { .init("monitoring") }
      public var nodeMaintenanceWindow: ObjectField<NodeMaintenanceWindow> { .init("nodeMaintenanceWindow") }
      public var plugins: Field<[Object<Plugin>]> { .init("plugins") }
      public var podSecurityContext: ObjectField<PodSecurityContext> { .init("podSecurityContext") }
      /// No two with the same name.
      public var podSelectorRefs: Field<[Object<PodSelectorRef>]> { .init("podSelectorRefs") }
      /// Default `26`.
      public var postgresGID: Field<Int> { .init("postgresGID") }
      /// Default `26`.
      public var postgresUID: Field<Int> { .init("postgresUID") }
      public var postgresql: ObjectField<Postgresql> { .init("postgresql") }
      public var primaryLease: ObjectField<PrimaryLease> { .init("primaryLease") }
      /// Default `"restart"`.
      public var primaryUpdateMethod: Field<PrimaryUpdateMethod> { .init("primaryUpdateMethod") }
      /// Default `"unsupervised"`.
      public var primaryUpdateStrategy: Field<PrimaryUpdateStrategy> { .init("primaryUpdateStrategy") }
      public var priorityClassName: Field<String> { .init("priorityClassName") }
      public var probes: ObjectField<Probes> { .init("probes") }
      public var projectedVolumeTemplate: ObjectField<ProjectedVolumeTemplate> { .init("projectedVolumeTemplate") }
      public var replica: ObjectField<Replica> { .init("replica") }
      /// Default `{"highAvailability":{"enabled":true}}`.
      public var replicationSlots: ObjectField<ReplicationSlots> { .init("replicationSlots") }
      public var resources: ObjectField<Resources> { .init("resources") }
      public var schedulerName: Field<String> { .init("schedulerName") }
      public var seccompProfile: ObjectField<SeccompProfile> { .init("seccompProfile") }
      public var securityContext: ObjectField<SecurityContext> { .init("securityContext") }
      /// At most 253 characters; matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`.
      public var serviceAccountName: Field<String> { .init("serviceAccountName") }
      public var serviceAccountTemplate: ObjectField<ServiceAccountTemplate> { .init("serviceAccountTemplate") }
      /// Default `180`.
      public var smartShutdownTimeout: Field<Int> { .init("smartShutdownTimeout") }
      /// Default `3600`.
      public var startDelay: Field<Int> { .init("startDelay") }
      /// Default `1800`.
      public var stopDelay: Field<Int> { .init("stopDelay") }
      public var storage: ObjectField<Storage> { .init("storage") }
      public var superuserSecret: ObjectField<SuperuserSecret> { .init("superuserSecret") }
      /// Default `3600`.
      public var switchoverDelay: Field<Int> { .init("switchoverDelay") }
      public var tablespaces: Field<[Object<Tablespace>]> { .init("tablespaces") }
      public var topologySpreadConstraints: Field<[Object<TopologySpreadConstraint>]> { .init("topologySpreadConstraints") }
      public var walStorage: ObjectField<WalStorage> { .init("walStorage") }

      public struct Affinity: ObjectShape {
        public init() {}
        public var additionalPodAffinity: ObjectField<AdditionalPodAffinity> { .init("additionalPodAffinity") }
        public var additionalPodAntiAffinity: ObjectField<AdditionalPodAntiAffinity> { .init("additionalPodAntiAffinity") }
        public var enablePodAntiAffinity: Field<Bool> { .init("enablePodAntiAffinity") }
        public var nodeAffinity: ObjectField<NodeAffinity> { .init("nodeAffinity") }
        public var nodeSelector: MapField<String> { .init("nodeSelector") }
        public var podAntiAffinityType: Field<String> { .init("podAntiAffinityType") }
        public var tolerations: Field<[Object<Toleration>]> { .init("tolerations") }
        public var topologyKey: Field<String> { .init("topologyKey") }

        public struct AdditionalPodAffinity: ObjectShape {
          public init() {}
          public var preferredDuringSchedulingIgnoredDuringExecution: Field<[Object<PreferredDuringSchedulingIgnoredDuringExecution>]> { .init("preferredDuringSchedulingIgnoredDuringExecution") }
          public var requiredDuringSchedulingIgnoredDuringExecution: Field<[Object<RequiredDuringSchedulingIgnoredDuringExecution>]> { .init("requiredDuringSchedulingIgnoredDuringExecution") }

          public struct PreferredDuringSchedulingIgnoredDuringExecution: ObjectShape {
            public init() {}
            /// Required.
            public var podAffinityTerm: ObjectField<PodAffinityTerm> { .init("podAffinityTerm") }
            /// Required.
            public var weight: Field<Int> { .init("weight") }

            public typealias PodAffinityTerm = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution
          }

          public struct RequiredDuringSchedulingIgnoredDuringExecution: ObjectShape {
            public init() {}
            public var labelSelector: ObjectField<LabelSelector> { .init("labelSelector") }
            public var matchLabelKeys: Field<[String]> { .init("matchLabelKeys") }
            public var mismatchLabelKeys: Field<[String]> { .init("mismatchLabelKeys") }
            public var namespaceSelector: ObjectField<NamespaceSelector> { .init("namespaceSelector") }
            public var namespaces: Field<[String]> { .init("namespaces") }
            /// Required.
            public var topologyKey: Field<String> { .init("topologyKey") }

            public struct LabelSelector: ObjectShape {
              public init() {}
              public var matchExpressions: Field<[Object<MatchExpression>]> { .init("matchExpressions") }
              public var matchLabels: MapField<String> { .init("matchLabels") }

              public struct MatchExpression: ObjectShape {
                public init() {}
                /// Required.
                public var key: Field<String> { .init("key") }
                /// Required.
                public var `operator`: Field<String> { .init("operator") }
                public var values: Field<[String]> { .init("values") }
              }
            }

            public typealias NamespaceSelector = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution.LabelSelector
          }
        }

        public typealias AdditionalPodAntiAffinity = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity

        public struct NodeAffinity: ObjectShape {
          public init() {}
          public var preferredDuringSchedulingIgnoredDuringExecution: Field<[Object<PreferredDuringSchedulingIgnoredDuringExecution>]> { .init("preferredDuringSchedulingIgnoredDuringExecution") }
          public var requiredDuringSchedulingIgnoredDuringExecution: ObjectField<RequiredDuringSchedulingIgnoredDuringExecution> { .init("requiredDuringSchedulingIgnoredDuringExecution") }

          public struct PreferredDuringSchedulingIgnoredDuringExecution: ObjectShape {
            public init() {}
            /// Required.
            public var preference: ObjectField<Preference> { .init("preference") }
            /// Required.
            public var weight: Field<Int> { .init("weight") }

            public struct Preference: ObjectShape {
              public init() {}
              public var matchExpressions: Field<[Object<MatchExpression>]> { .init("matchExpressions") }
              public var matchFields: Field<[Object<MatchField>]> { .init("matchFields") }

              public typealias MatchExpression = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution.LabelSelector.MatchExpression

              public typealias MatchField = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution.LabelSelector.MatchExpression
            }
          }

          public struct RequiredDuringSchedulingIgnoredDuringExecution: ObjectShape {
            public init() {}
            /// Required.
            public var nodeSelectorTerms: Field<[Object<NodeSelectorTerm>]> { .init("nodeSelectorTerms") }

            public typealias NodeSelectorTerm = CNPG.Cluster.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecution.Preference
          }
        }

        public struct Toleration: ObjectShape {
          public init() {}
          public var effect: Field<String> { .init("effect") }
          public var key: Field<String> { .init("key") }
          public var `operator`: Field<String> { .init("operator") }
          public var tolerationSeconds: Field<Int> { .init("tolerationSeconds") }
          public var value: Field<String> { .init("value") }
        }
      }

      public struct Backup: ObjectShape {
        public init() {}
        public var barmanObjectStore: ObjectField<BarmanObjectStore> { .init("barmanObjectStore") }
        /// Matches `^[1-9][0-9]*[dwm]$`.
        public var retentionPolicy: Field<String> { .init("retentionPolicy") }
        /// Default `"prefer-standby"`.
        public var target: Field<Target> { .init("target") }
        public var volumeSnapshot: ObjectField<VolumeSnapshot> { .init("volumeSnapshot") }

        public struct BarmanObjectStore: ObjectShape {
          public init() {}
          public var azureCredentials: ObjectField<AzureCredentials> { .init("azureCredentials") }
          public var data: ObjectField<Data> { .init("data") }
          /// Required; at least 1 character.
          public var destinationPath: Field<String> { .init("destinationPath") }
          public var endpointCA: ObjectField<EndpointCA> { .init("endpointCA") }
          public var endpointURL: Field<String> { .init("endpointURL") }
          public var googleCredentials: ObjectField<GoogleCredentials> { .init("googleCredentials") }
          public var historyTags: MapField<String> { .init("historyTags") }
          public var s3Credentials: ObjectField<S3Credentials> { .init("s3Credentials") }
          public var serverName: Field<String> { .init("serverName") }
          public var tags: MapField<String> { .init("tags") }
          public var wal: ObjectField<Wal> { .init("wal") }

          public struct AzureCredentials: ObjectShape {
            public init() {}
            public var connectionString: ObjectField<ConnectionString> { .init("connectionString") }
            public var inheritFromAzureAD: Field<Bool> { .init("inheritFromAzureAD") }
            public var storageAccount: ObjectField<StorageAccount> { .init("storageAccount") }
            public var storageKey: ObjectField<StorageKey> { .init("storageKey") }
            public var storageSasToken: ObjectField<StorageSasToken> { .init("storageSasToken") }
            public var useDefaultAzureCredentials: Field<Bool> { .init("useDefaultAzureCredentials") }

            public typealias ConnectionString = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

            public typealias StorageAccount = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

            public typealias StorageKey = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

            public typealias StorageSasToken = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA
          }

          public struct Data: ObjectShape {
            public init() {}
            public var additionalCommandArgs: Field<[String]> { .init("additionalCommandArgs") }
            public var compression: Field<Compression> { .init("compression") }
            public var encryption: Field<Encryption> { .init("encryption") }
            public var immediateCheckpoint: Field<Bool> { .init("immediateCheckpoint") }
            /// At least 1.
            public var jobs: Field<Int> { .init("jobs") }

            public struct Compression: FieldChoice {
              public let rawValue: String
              public init(rawValue: String) { self.rawValue = rawValue }
              public static var bzip2: Compression { .init(rawValue: "bzip2") }
              public static var gzip: Compression { .init(rawValue: "gzip") }
              public static var lz4: Compression { .init(rawValue: "lz4") }
              public static var snappy: Compression { .init(rawValue: "snappy") }
            }

            public struct Encryption: FieldChoice {
              public let rawValue: String
              public init(rawValue: String) { self.rawValue = rawValue }
              public static var aes256: Encryption { .init(rawValue: "AES256") }
              public static var awsKms: Encryption { .init(rawValue: "aws:kms") }
            }
          }

          public struct EndpointCA: ObjectShape {
            public init() {}
            /// Required.
            public var key: Field<String> { .init("key") }
            /// Required.
            public var name: Field<String> { .init("name") }
          }

          public struct GoogleCredentials: ObjectShape {
            public init() {}
            public var applicationCredentials: ObjectField<ApplicationCredentials> { .init("applicationCredentials") }
            public var gkeEnvironment: Field<Bool> { .init("gkeEnvironment") }

            public typealias ApplicationCredentials = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA
          }

          public struct S3Credentials: ObjectShape {
            public init() {}
            public var accessKeyId: ObjectField<AccessKeyId> { .init("accessKeyId") }
            public var inheritFromIAMRole: Field<Bool> { .init("inheritFromIAMRole") }
            public var region: ObjectField<Region> { .init("region") }
            public var secretAccessKey: ObjectField<SecretAccessKey> { .init("secretAccessKey") }
            public var sessionToken: ObjectField<SessionToken> { .init("sessionToken") }

            public typealias AccessKeyId = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

            public typealias Region = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

            public typealias SecretAccessKey = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

            public typealias SessionToken = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA
          }

          public struct Wal: ObjectShape {
            public init() {}
            public var archiveAdditionalCommandArgs: Field<[String]> { .init("archiveAdditionalCommandArgs") }
            public var compression: Field<Compression> { .init("compression") }
            public var encryption: Field<Encryption> { .init("encryption") }
            /// At least 1.
            public var maxParallel: Field<Int> { .init("maxParallel") }
            public var restoreAdditionalCommandArgs: Field<[String]> { .init("restoreAdditionalCommandArgs") }

            public struct Compression: FieldChoice {
              public let rawValue: String
              public init(rawValue: String) { self.rawValue = rawValue }
              public static var bzip2: Compression { .init(rawValue: "bzip2") }
              public static var gzip: Compression { .init(rawValue: "gzip") }
              public static var lz4: Compression { .init(rawValue: "lz4") }
              public static var snappy: Compression { .init(rawValue: "snappy") }
              public static var xz: Compression { .init(rawValue: "xz") }
              public static var zstd: Compression { .init(rawValue: "zstd") }
            }

            public typealias Encryption = CNPG.Cluster.Spec.Backup.BarmanObjectStore.Data.Encryption
          }
        }

        public struct Target: FieldChoice {
          public let rawValue: String
          public init(rawValue: String) { self.rawValue = rawValue }
          public static var primary: Target { .init(rawValue: "primary") }
          public static var preferStandby: Target { .init(rawValue: "prefer-standby") }
        }

        public struct VolumeSnapshot: ObjectShape {
          public init() {}
          public var annotations: MapField<String> { .init("annotations") }
          public var className: Field<String> { .init("className") }
          public var labels: MapField<String> { .init("labels") }
          /// Default `true`.
          public var online: Field<Bool> { .init("online") }
          /// Default `{"immediateCheckpoint":false,"waitForArchive":true}`.
          public var onlineConfiguration: ObjectField<OnlineConfiguration> { .init("onlineConfiguration") }
          /// Default `"none"`.
          public var snapshotOwnerReference: Field<SnapshotOwnerReference> { .init("snapshotOwnerReference") }
          public var tablespaceClassName: MapField<String> { .init("tablespaceClassName") }
          public var walClassName: Field<String> { .init("walClassName") }

          public struct OnlineConfiguration: ObjectShape {
            public init() {}
            public var immediateCheckpoint: Field<Bool> { .init("immediateCheckpoint") }
            /// Default `true`.
            public var waitForArchive: Field<Bool> { .init("waitForArchive") }
          }

          public struct SnapshotOwnerReference: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static var none: SnapshotOwnerReference { .init(rawValue: "none") }
            public static var cluster: SnapshotOwnerReference { .init(rawValue: "cluster") }
            public static var backup: SnapshotOwnerReference { .init(rawValue: "backup") }
          }
        }
      }

      public struct Bootstrap: ObjectShape {
        public init() {}
        public var initdb: ObjectField<Initdb> { .init("initdb") }
        public var pg_basebackup: ObjectField<Pg_basebackup> { .init("pg_basebackup") }
        public var recovery: ObjectField<Recovery> { .init("recovery") }

        public struct Initdb: ObjectShape {
          public init() {}
          public var builtinLocale: Field<String> { .init("builtinLocale") }
          public var dataChecksums: Field<Bool> { .init("dataChecksums") }
          public var database: Field<String> { .init("database") }
          public var encoding: Field<String> { .init("encoding") }
          public var icuLocale: Field<String> { .init("icuLocale") }
          public var icuRules: Field<String> { .init("icuRules") }
          public var `import`: ObjectField<Import> { .init("import") }
          public var locale: Field<String> { .init("locale") }
          public var localeCType: Field<String> { .init("localeCType") }
          public var localeCollate: Field<String> { .init("localeCollate") }
          public var localeProvider: Field<String> { .init("localeProvider") }
          public var options: Field<[String]> { .init("options") }
          public var owner: Field<String> { .init("owner") }
          public var postInitApplicationSQL: Field<[String]> { .init("postInitApplicationSQL") }
          public var postInitApplicationSQLRefs: ObjectField<PostInitApplicationSQLRefs> { .init("postInitApplicationSQLRefs") }
          public var postInitSQL: Field<[String]> { .init("postInitSQL") }
          public var postInitSQLRefs: ObjectField<PostInitSQLRefs> { .init("postInitSQLRefs") }
          public var postInitTemplateSQL: Field<[String]> { .init("postInitTemplateSQL") }
          public var postInitTemplateSQLRefs: ObjectField<PostInitTemplateSQLRefs> { .init("postInitTemplateSQLRefs") }
          public var secret: ObjectField<Secret> { .init("secret") }
          /// 1 to 1024.
          public var walSegmentSize: Field<Int> { .init("walSegmentSize") }

          public struct Import: ObjectShape {
            public init() {}
            /// Required.
            public var databases: Field<[String]> { .init("databases") }
            public var pgDumpExtraOptions: Field<[String]> { .init("pgDumpExtraOptions") }
            public var pgRestoreDataOptions: Field<[String]> { .init("pgRestoreDataOptions") }
            public var pgRestoreExtraOptions: Field<[String]> { .init("pgRestoreExtraOptions") }
            public var pgRestorePostdataOptions: Field<[String]> { .init("pgRestorePostdataOptions") }
            public var pgRestorePredataOptions: Field<[String]> { .init("pgRestorePredataOptions") }
            public var postImportApplicationSQL: Field<[String]> { .init("postImportApplicationSQL") }
            public var roles: Field<[String]> { .init("roles") }
            public var schemaOnly: Field<Bool> { .init("schemaOnly") }
            /// Required.
            public var source: ObjectField<Source> { .init("source") }
            /// Required.
            public var type: Field<TypeFields> { .init("type") }

            public struct Source: ObjectShape {
              public init() {}
              /// Required.
              public var externalCluster: Field<String> { .init("externalCluster") }
            }

            public struct TypeFields: FieldChoice {
              public let rawValue: String
              public init(rawValue: String) { self.rawValue = rawValue }
              public static var microservice: TypeFields { .init(rawValue: "microservice") }
              public static var monolith: TypeFields { .init(rawValue: "monolith") }
            }
          }

          public struct PostInitApplicationSQLRefs: ObjectShape {
            public init() {}
            public var configMapRefs: Field<[Object<ConfigMapRef>]> { .init("configMapRefs") }
            public var secretRefs: Field<[Object<SecretRef>]> { .init("secretRefs") }

            public typealias ConfigMapRef = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

            public typealias SecretRef = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA
          }

          public typealias PostInitSQLRefs = CNPG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs

          public typealias PostInitTemplateSQLRefs = CNPG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs

          public typealias Secret = CNPG.Cluster.Spec.ImagePullSecret
        }

        public struct Pg_basebackup: ObjectShape {
          public init() {}
          public var database: Field<String> { .init("database") }
          public var owner: Field<String> { .init("owner") }
          public var secret: ObjectField<Secret> { .init("secret") }
          /// Required; at least 1 character.
          public var source: Field<String> { .init("source") }

          public typealias Secret = CNPG.Cluster.Spec.ImagePullSecret
        }

        public struct Recovery: ObjectShape {
          public init() {}
          public var backup: ObjectField<Backup> { .init("backup") }
          public var database: Field<String> { .init("database") }
          public var owner: Field<String> { .init("owner") }
          public var recoveryTarget: ObjectField<RecoveryTarget> { .init("recoveryTarget") }
          public var secret: ObjectField<Secret> { .init("secret") }
          public var source: Field<String> { .init("source") }
          public var volumeSnapshots: ObjectField<VolumeSnapshots> { .init("volumeSnapshots") }

          public struct Backup: ObjectShape {
            public init() {}
            public var endpointCA: ObjectField<EndpointCA> { .init("endpointCA") }
            /// Required.
            public var name: Field<String> { .init("name") }

            public typealias EndpointCA = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA
          }

          public struct RecoveryTarget: ObjectShape {
            public init() {}
            public var backupID: Field<String> { .init("backupID") }
            public var exclusive: Field<Bool> { .init("exclusive") }
            public var targetImmediate: Field<Bool> { .init("targetImmediate") }
            public var targetLSN: Field<String> { .init("targetLSN") }
            public var targetName: Field<String> { .init("targetName") }
            public var targetTLI: Field<String> { .init("targetTLI") }
            public var targetTime: Field<String> { .init("targetTime") }
            public var targetXID: Field<String> { .init("targetXID") }
          }

          public typealias Secret = CNPG.Cluster.Spec.ImagePullSecret

          public struct VolumeSnapshots: ObjectShape {
            public init() {}
            /// Required.
            public var storage: ObjectField<Storage> { .init("storage") }
            public var tablespaceStorage: MapField<Object<TablespaceStorage>> { .init("tablespaceStorage") }
            public var walStorage: ObjectField<WalStorage> { .init("walStorage") }

            public struct Storage: ObjectShape {
              public init() {}
              public var apiGroup: Field<String> { .init("apiGroup") }
              /// Required.
              public var kind: Field<String> { .init("kind") }
              /// Required.
              public var name: Field<String> { .init("name") }
            }

            public typealias TablespaceStorage = CNPG.Cluster.Spec.Bootstrap.Recovery.VolumeSnapshots.Storage

            public typealias WalStorage = CNPG.Cluster.Spec.Bootstrap.Recovery.VolumeSnapshots.Storage
          }
        }
      }

      public struct Certificates: ObjectShape {
        public init() {}
        public var clientCASecret: Field<String> { .init("clientCASecret") }
        public var replicationTLSSecret: Field<String> { .init("replicationTLSSecret") }
        public var serverAltDNSNames: Field<[String]> { .init("serverAltDNSNames") }
        public var serverCASecret: Field<String> { .init("serverCASecret") }
        public var serverTLSSecret: Field<String> { .init("serverTLSSecret") }
      }

      public struct Env: ObjectShape {
        public init() {}
        /// Required.
        public var name: Field<String> { .init("name") }
        public var value: Field<String> { .init("value") }
        public var valueFrom: ObjectField<ValueFrom> { .init("valueFrom") }

        public struct ValueFrom: ObjectShape {
          public init() {}
          public var configMapKeyRef: ObjectField<ConfigMapKeyRef> { .init("configMapKeyRef") }
          public var fieldRef: ObjectField<FieldRef> { .init("fieldRef") }
          public var fileKeyRef: ObjectField<FileKeyRef> { .init("fileKeyRef") }
          public var resourceFieldRef: ObjectField<ResourceFieldRef> { .init("resourceFieldRef") }
          public var secretKeyRef: ObjectField<SecretKeyRef> { .init("secretKeyRef") }

          public struct ConfigMapKeyRef: ObjectShape {
            public init() {}
            /// Required.
            public var key: Field<String> { .init("key") }
            /// Default `""`.
            public var name: Field<String> { .init("name") }
            public var optional: Field<Bool> { .init("optional") }
          }

          public struct FieldRef: ObjectShape {
            public init() {}
            public var apiVersion: Field<String> { .init("apiVersion") }
            /// Required.
            public var fieldPath: Field<String> { .init("fieldPath") }
          }

          public struct FileKeyRef: ObjectShape {
            public init() {}
            /// Required.
            public var key: Field<String> { .init("key") }
            /// Default `false`.
            public var optional: Field<Bool> { .init("optional") }
            /// Required.
            public var path: Field<String> { .init("path") }
            /// Required.
            public var volumeName: Field<String> { .init("volumeName") }
          }

          public struct ResourceFieldRef: ObjectShape {
            public init() {}
            public var containerName: Field<String> { .init("containerName") }
            public var divisor: Field<IntOrString> { .init("divisor") }
            /// Required.
            public var resource: Field<String> { .init("resource") }
          }

          public typealias SecretKeyRef = CNPG.Cluster.Spec.Env.ValueFrom.ConfigMapKeyRef
        }
      }

      public struct EnvFrom: ObjectShape {
        public init() {}
        public var configMapRef: ObjectField<ConfigMapRef> { .init("configMapRef") }
        public var prefix: Field<String> { .init("prefix") }
        public var secretRef: ObjectField<SecretRef> { .init("secretRef") }

        public struct ConfigMapRef: ObjectShape {
          public init() {}
          /// Default `""`.
          public var name: Field<String> { .init("name") }
          public var optional: Field<Bool> { .init("optional") }
        }

        public typealias SecretRef = CNPG.Cluster.Spec.EnvFrom.ConfigMapRef
      }

      public struct EphemeralVolumeSource: ObjectShape {
        public init() {}
        public var volumeClaimTemplate: ObjectField<VolumeClaimTemplate> { .init("volumeClaimTemplate") }

        public struct VolumeClaimTemplate: ObjectShape {
          public init() {}
          public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
          /// Required.
          public var spec: ObjectField<Spec> { .init("spec") }

          public struct Spec: ObjectShape {
            public init() {}
            public var accessModes: Field<[String]> { .init("accessModes") }
            public var dataSource: ObjectField<DataSource> { .init("dataSource") }
            public var dataSourceRef: ObjectField<DataSourceRef> { .init("dataSourceRef") }
            public var resources: ObjectField<Resources> { .init("resources") }
            public var selector: ObjectField<Selector> { .init("selector") }
            public var storageClassName: Field<String> { .init("storageClassName") }
            public var volumeAttributesClassName: Field<String> { .init("volumeAttributesClassName") }
            public var volumeMode: Field<String> { .init("volumeMode") }
            public var volumeName: Field<String> { .init("volumeName") }

            public typealias DataSource = CNPG.Cluster.Spec.Bootstrap.Recovery.VolumeSnapshots.Storage

            public struct DataSourceRef: ObjectShape {
              public init() {}
              public var apiGroup: Field<String> { .init("apiGroup") }
              /// Required.
              public var kind: Field<String> { .init("kind") }
              /// Required.
              public var name: Field<String> { .init("name") }
              public var namespace: Field<String> { .init("namespace") }
            }

            public struct Resources: ObjectShape {
              public init() {}
              public var limits: MapField<IntOrString> { .init("limits") }
              public var requests: MapField<IntOrString> { .init("requests") }
            }

            public typealias Selector = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution.LabelSelector
          }
        }
      }

      public struct EphemeralVolumesSizeLimit: ObjectShape {
        public init() {}
        public var shm: Field<IntOrString> { .init("shm") }
        public var temporaryData: Field<IntOrString> { .init("temporaryData") }
      }

      public struct ExternalCluster: ObjectShape {
        public init() {}
        public var barmanObjectStore: ObjectField<BarmanObjectStore> { .init("barmanObjectStore") }
        public var connectionParameters: MapField<String> { .init("connectionParameters") }
        /// Required.
        public var name: Field<String> { .init("name") }
        public var password: ObjectField<Password> { .init("password") }
        public var plugin: ObjectField<Plugin> { .init("plugin") }
        public var sslCert: ObjectField<SslCert> { .init("sslCert") }
        public var sslKey: ObjectField<SslKey> { .init("sslKey") }
        public var sslRootCert: ObjectField<SslRootCert> { .init("sslRootCert") }

        public typealias BarmanObjectStore = CNPG.Cluster.Spec.Backup.BarmanObjectStore

        public typealias Password = CNPG.Cluster.Spec.Env.ValueFrom.ConfigMapKeyRef

        public typealias Plugin = CNPG.Cluster.Spec.Plugin

        public typealias SslCert = CNPG.Cluster.Spec.Env.ValueFrom.ConfigMapKeyRef

        public typealias SslKey = CNPG.Cluster.Spec.Env.ValueFrom.ConfigMapKeyRef

        public typealias SslRootCert = CNPG.Cluster.Spec.Env.ValueFrom.ConfigMapKeyRef
      }

      public struct ImageCatalogRef: ObjectShape {
        public init() {}
        public var apiGroup: Field<String> { .init("apiGroup") }
        /// Required.
        public var kind: Field<String> { .init("kind") }
        /// Required.
        public var major: Field<Int> { .init("major") }
        /// Required.
        public var name: Field<String> { .init("name") }
      }

      public struct ImagePullSecret: ObjectShape {
        public init() {}
        /// Required.
        public var name: Field<String> { .init("name") }
      }

      public struct InheritedMetadata: ObjectShape {
        public init() {}
        public var annotations: MapField<String> { .init("annotations") }
        public var labels: MapField<String> { .init("labels") }
      }

      public struct LogLevel: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var error: LogLevel { .init(rawValue: "error") }
        public static var warning: LogLevel { .init(rawValue: "warning") }
        public static var info: LogLevel { .init(rawValue: "info") }
        public static var debug: LogLevel { .init(rawValue: "debug") }
        public static var trace: LogLevel { .init(rawValue: "trace") }
      }

      public struct Managed: ObjectShape {
        public init() {}
        public var roles: Field<[Object<Role>]> { .init("roles") }
        public var services: ObjectField<Services> { .init("services") }

        public struct Role: ObjectShape {
          public init() {}
          public var bypassrls: Field<Bool> { .init("bypassrls") }
          public var comment: Field<String> { .init("comment") }
          /// Default `-1`.
          public var connectionLimit: Field<Int> { .init("connectionLimit") }
          public var createdb: Field<Bool> { .init("createdb") }
          public var createrole: Field<Bool> { .init("createrole") }
          public var disablePassword: Field<Bool> { .init("disablePassword") }
          /// Default `"present"`.
          public var ensure: Field<Ensure> { .init("ensure") }
          public var inRoles: Field<[String]> { .init("inRoles") }
          /// Default `true`.
          public var inherit: Field<Bool> { .init("inherit") }
          public var login: Field<Bool> { .init("login") }
          /// Required.
          public var name: Field<String> { .init("name") }
          public var passwordSecret: ObjectField<PasswordSecret> { .init("passwordSecret") }
          public var replication: Field<Bool> { .init("replication") }
          public var superuser: Field<Bool> { .init("superuser") }
          public var validUntil: Field<String> { .init("validUntil") }

          public struct Ensure: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static var present: Ensure { .init(rawValue: "present") }
            public static var absent: Ensure { .init(rawValue: "absent") }
          }

          public typealias PasswordSecret = CNPG.Cluster.Spec.ImagePullSecret
        }

        public struct Services: ObjectShape {
          public init() {}
          public var additional: Field<[Object<Additional>]> { .init("additional") }
          public var disabledDefaultServices: Field<[DisabledDefaultService]> { .init("disabledDefaultServices") }

          public struct Additional: ObjectShape {
            public init() {}
            /// Required.
            public var selectorType: Field<SelectorType> { .init("selectorType") }
            /// Required.
            public var serviceTemplate: ObjectField<ServiceTemplate> { .init("serviceTemplate") }
            /// Default `"patch"`.
            public var updateStrategy: Field<UpdateStrategy> { .init("updateStrategy") }

            public typealias SelectorType = CNPG.Cluster.Spec.Managed.Services.DisabledDefaultService

            public struct ServiceTemplate: ObjectShape {
              public init() {}
              public var metadata: ObjectField<Metadata> { .init("metadata") }
              public var spec: ObjectField<Spec> { .init("spec") }

              public struct Metadata: ObjectShape {
                public init() {}
                public var annotations: MapField<String> { .init("annotations") }
                public var labels: MapField<String> { .init("labels") }
                public var name: Field<String> { .init("name") }
              }

              public struct Spec: ObjectShape {
                public init() {}
                public var allocateLoadBalancerNodePorts: Field<Bool> { .init("allocateLoadBalancerNodePorts") }
                public var clusterIP: Field<String> { .init("clusterIP") }
                public var clusterIPs: Field<[String]> { .init("clusterIPs") }
                public var externalIPs: Field<[String]> { .init("externalIPs") }
                public var externalName: Field<String> { .init("externalName") }
                public var externalTrafficPolicy: Field<String> { .init("externalTrafficPolicy") }
                public var healthCheckNodePort: Field<Int> { .init("healthCheckNodePort") }
                public var internalTrafficPolicy: Field<String> { .init("internalTrafficPolicy") }
                public var ipFamilies: Field<[String]> { .init("ipFamilies") }
                public var ipFamilyPolicy: Field<String> { .init("ipFamilyPolicy") }
                public var loadBalancerClass: Field<String> { .init("loadBalancerClass") }
                public var loadBalancerIP: Field<String> { .init("loadBalancerIP") }
                public var loadBalancerSourceRanges: Field<[String]> { .init("loadBalancerSourceRanges") }
                /// No two with the same port and protocol.
                public var ports: Field<[Object<Port>]> { .init("ports") }
                public var publishNotReadyAddresses: Field<Bool> { .init("publishNotReadyAddresses") }
                public var selector: MapField<String> { .init("selector") }
                public var sessionAffinity: Field<String> { .init("sessionAffinity") }
                public var sessionAffinityConfig: ObjectField<SessionAffinityConfig> { .init("sessionAffinityConfig") }
                public var trafficDistribution: Field<String> { .init("trafficDistribution") }
                public var type: Field<String> { .init("type") }

                public struct Port: ObjectShape {
                  public init() {}
                  public var appProtocol: Field<String> { .init("appProtocol") }
                  public var name: Field<String> { .init("name") }
                  public var nodePort: Field<Int> { .init("nodePort") }
                  /// Required.
                  public var port: Field<Int> { .init("port") }
                  /// Default `"TCP"`.
                  public var `protocol`: Field<String> { .init("protocol") }
                  public var targetPort: Field<IntOrString> { .init("targetPort") }
                }

                public struct SessionAffinityConfig: ObjectShape {
                  public init() {}
                  public var clientIP: ObjectField<ClientIP> { .init("clientIP") }

                  public struct ClientIP: ObjectShape {
                    public init() {}
                    public var timeoutSeconds: Field<Int> { .init("timeoutSeconds") }
                  }
                }
              }
            }

            public struct UpdateStrategy: FieldChoice {
              public let rawValue: String
              public init(rawValue: String) { self.rawValue = rawValue }
              public static var patch: UpdateStrategy { .init(rawValue: "patch") }
              public static var replace: UpdateStrategy { .init(rawValue: "replace") }
            }
          }

          public struct DisabledDefaultService: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static var rw: DisabledDefaultService { .init(rawValue: "rw") }
            public static var r: DisabledDefaultService { .init(rawValue: "r") }
            public static var ro: DisabledDefaultService { .init(rawValue: "ro") }
          }
        }
      }

      public struct Monitoring: ObjectShape {
        public init() {}
        public var customQueriesConfigMap: Field<[Object<CustomQueriesConfigMap>]> { .init("customQueriesConfigMap") }
        public var customQueriesSecret: Field<[Object<CustomQueriesSecret>]> { .init("customQueriesSecret") }
        /// Default `false`.
        public var disableDefaultQueries: Field<Bool> { .init("disableDefaultQueries") }
        /// Default `false`.
        public var enablePodMonitor: Field<Bool> { .init("enablePodMonitor") }
        public var metricsQueriesTTL: Field<String> { .init("metricsQueriesTTL") }
        public var podMonitorMetricRelabelings: Field<[Object<PodMonitorMetricRelabeling>]> { .init("podMonitorMetricRelabelings") }
        public var podMonitorRelabelings: Field<[Object<PodMonitorRelabeling>]> { .init("podMonitorRelabelings") }
        public var tls: ObjectField<Tls> { .init("tls") }

        public typealias CustomQueriesConfigMap = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

        public typealias CustomQueriesSecret = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

        public struct PodMonitorMetricRelabeling: ObjectShape {
          public init() {}
          /// Default `"replace"`.
          public var action: Field<Action> { .init("action") }
          public var modulus: Field<Int> { .init("modulus") }
          public var regex: Field<String> { .init("regex") }
          public var replacement: Field<String> { .init("replacement") }
          public var separator: Field<String> { .init("separator") }
          public var sourceLabels: Field<[String]> { .init("sourceLabels") }
          public var targetLabel: Field<String> { .init("targetLabel") }

          public struct Action: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static var replace: Action { .init(rawValue: "replace") }
            public static var replace2: Action { .init(rawValue: "Replace") }
            public static var keep: Action { .init(rawValue: "keep") }
            public static var keep2: Action { .init(rawValue: "Keep") }
            public static var drop: Action { .init(rawValue: "drop") }
            public static var drop2: Action { .init(rawValue: "Drop") }
            public static var hashmod: Action { .init(rawValue: "hashmod") }
            public static var hashMod: Action { .init(rawValue: "HashMod") }
            public static var labelmap: Action { .init(rawValue: "labelmap") }
            public static var labelMap: Action { .init(rawValue: "LabelMap") }
            public static var labeldrop: Action { .init(rawValue: "labeldrop") }
            public static var labelDrop: Action { .init(rawValue: "LabelDrop") }
            public static var labelkeep: Action { .init(rawValue: "labelkeep") }
            public static var labelKeep: Action { .init(rawValue: "LabelKeep") }
            public static var lowercase: Action { .init(rawValue: "lowercase") }
            public static var lowercase2: Action { .init(rawValue: "Lowercase") }
            public static var uppercase: Action { .init(rawValue: "uppercase") }
            public static var uppercase2: Action { .init(rawValue: "Uppercase") }
            public static var keepequal: Action { .init(rawValue: "keepequal") }
            public static var keepEqual: Action { .init(rawValue: "KeepEqual") }
            public static var dropequal: Action { .init(rawValue: "dropequal") }
            public static var dropEqual: Action { .init(rawValue: "DropEqual") }
          }
        }

        public typealias PodMonitorRelabeling = CNPG.Cluster.Spec.Monitoring.PodMonitorMetricRelabeling

        public struct Tls: ObjectShape {
          public init() {}
          /// Default `false`.
          public var enabled: Field<Bool> { .init("enabled") }
        }
      }

      public struct NodeMaintenanceWindow: ObjectShape {
        public init() {}
        /// Default `false`.
        public var inProgress: Field<Bool> { .init("inProgress") }
        /// Default `true`.
        public var reusePVC: Field<Bool> { .init("reusePVC") }
      }

      public struct Plugin: ObjectShape {
        public init() {}
        /// Default `true`.
        public var enabled: Field<Bool> { .init("enabled") }
        /// Default `false`.
        public var isWALArchiver: Field<Bool> { .init("isWALArchiver") }
        /// Required.
        public var name: Field<String> { .init("name") }
        public var parameters: MapField<String> { .init("parameters") }
      }

      public struct PodSecurityContext: ObjectShape {
        public init() {}
        public var appArmorProfile: ObjectField<AppArmorProfile> { .init("appArmorProfile") }
        public var fsGroup: Field<Int> { .init("fsGroup") }
        public var fsGroupChangePolicy: Field<String> { .init("fsGroupChangePolicy") }
        public var runAsGroup: Field<Int> { .init("runAsGroup") }
        public var runAsNonRoot: Field<Bool> { .init("runAsNonRoot") }
        public var runAsUser: Field<Int> { .init("runAsUser") }
        public var seLinuxChangePolicy: Field<String> { .init("seLinuxChangePolicy") }
        public var seLinuxOptions: ObjectField<SeLinuxOptions> { .init("seLinuxOptions") }
        public var seccompProfile: ObjectField<SeccompProfile> { .init("seccompProfile") }
        public var supplementalGroups: Field<[Int]> { .init("supplementalGroups") }
        public var supplementalGroupsPolicy: Field<String> { .init("supplementalGroupsPolicy") }
        public var sysctls: Field<[Object<Sysctl>]> { .init("sysctls") }
        public var windowsOptions: ObjectField<WindowsOptions> { .init("windowsOptions") }

        public typealias AppArmorProfile = CNPG.Cluster.Spec.SeccompProfile

        public struct SeLinuxOptions: ObjectShape {
          public init() {}
          public var level: Field<String> { .init("level") }
          public var role: Field<String> { .init("role") }
          public var type: Field<String> { .init("type") }
          public var user: Field<String> { .init("user") }
        }

        public typealias SeccompProfile = CNPG.Cluster.Spec.SeccompProfile

        public struct Sysctl: ObjectShape {
          public init() {}
          /// Required.
          public var name: Field<String> { .init("name") }
          /// Required.
          public var value: Field<String> { .init("value") }
        }

        public struct WindowsOptions: ObjectShape {
          public init() {}
          public var gmsaCredentialSpec: Field<String> { .init("gmsaCredentialSpec") }
          public var gmsaCredentialSpecName: Field<String> { .init("gmsaCredentialSpecName") }
          public var hostProcess: Field<Bool> { .init("hostProcess") }
          public var runAsUserName: Field<String> { .init("runAsUserName") }
        }
      }

      public struct PodSelectorRef: ObjectShape {
        public init() {}
        /// Required; at least 1 character; matches `^[a-z]([a-z0-9_-]*[a-z0-9])?$`.
        public var name: Field<String> { .init("name") }
        /// Required.
        public var selector: ObjectField<Selector> { .init("selector") }

        public typealias Selector = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution.LabelSelector
      }

      public struct Postgresql: ObjectShape {
        public init() {}
        public var enableAlterSystem: Field<Bool> { .init("enableAlterSystem") }
        /// No two with the same name.
        public var extensions: Field<[Object<Extension>]> { .init("extensions") }
        public var ldap: ObjectField<Ldap> { .init("ldap") }
        public var parameters: MapField<String> { .init("parameters") }
        public var pg_hba: Field<[String]> { .init("pg_hba") }
        public var pg_ident: Field<[String]> { .init("pg_ident") }
        public var promotionTimeout: Field<Int> { .init("promotionTimeout") }
        public var shared_preload_libraries: Field<[String]> { .init("shared_preload_libraries") }
        public var syncReplicaElectionConstraint: ObjectField<SyncReplicaElectionConstraint> { .init("syncReplicaElectionConstraint") }
        public var synchronous: ObjectField<Synchronous> { .init("synchronous") }

        public struct Extension: ObjectShape {
          public init() {}
          public var bin_path: Field<[String]> { .init("bin_path") }
          public var dynamic_library_path: Field<[String]> { .init("dynamic_library_path") }
          /// No two with the same name.
          public var env: Field<[Object<Env>]> { .init("env") }
          public var extension_control_path: Field<[String]> { .init("extension_control_path") }
          public var image: ObjectField<Image> { .init("image") }
          public var ld_library_path: Field<[String]> { .init("ld_library_path") }
          /// Required; 1 to 59 characters; matches `^[a-z0-9]([-a-z0-9_]*[a-z0-9])?$`.
          public var name: Field<String> { .init("name") }

          public struct Env: ObjectShape {
            public init() {}
            /// Required; at least 1 character; matches `^[a-zA-Z_][a-zA-Z0-9_]*$`.
            public var name: Field<String> { .init("name") }
            /// Required; at least 1 character.
            public var value: Field<String> { .init("value") }
          }

          public struct Image: ObjectShape {
            public init() {}
            public var pullPolicy: Field<String> { .init("pullPolicy") }
            public var reference: Field<String> { .init("reference") }
          }
        }

        public struct Ldap: ObjectShape {
          public init() {}
          public var bindAsAuth: ObjectField<BindAsAuth> { .init("bindAsAuth") }
          public var bindSearchAuth: ObjectField<BindSearchAuth> { .init("bindSearchAuth") }
          public var port: Field<Int> { .init("port") }
          public var scheme: Field<Scheme> { .init("scheme") }
          public var server: Field<String> { .init("server") }
          public var tls: Field<Bool> { .init("tls") }

          public struct BindAsAuth: ObjectShape {
            public init() {}
            public var prefix: Field<String> { .init("prefix") }
            public var suffix: Field<String> { .init("suffix") }
          }

          public struct BindSearchAuth: ObjectShape {
            public init() {}
            public var baseDN: Field<String> { .init("baseDN") }
            public var bindDN: Field<String> { .init("bindDN") }
            public var bindPassword: ObjectField<BindPassword> { .init("bindPassword") }
            public var searchAttribute: Field<String> { .init("searchAttribute") }
            public var searchFilter: Field<String> { .init("searchFilter") }

            public typealias BindPassword = CNPG.Cluster.Spec.Env.ValueFrom.ConfigMapKeyRef
          }

          public struct Scheme: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static var ldap: Scheme { .init(rawValue: "ldap") }
            public static var ldaps: Scheme { .init(rawValue: "ldaps") }
          }
        }

        public struct SyncReplicaElectionConstraint: ObjectShape {
          public init() {}
          /// Required.
          public var enabled: Field<Bool> { .init("enabled") }
          public var nodeLabelsAntiAffinity: Field<[String]> { .init("nodeLabelsAntiAffinity") }
        }

        public struct Synchronous: ObjectShape {
          public init() {}
          public var dataDurability: Field<DataDurability> { .init("dataDurability") }
          public var failoverQuorum: Field<Bool> { .init("failoverQuorum") }
          public var maxStandbyNamesFromCluster: Field<Int> { .init("maxStandbyNamesFromCluster") }
          /// Required.
          public var method: Field<Method> { .init("method") }
          /// Required.
          public var number: Field<Int> { .init("number") }
          public var standbyNamesPost: Field<[String]> { .init("standbyNamesPost") }
          public var standbyNamesPre: Field<[String]> { .init("standbyNamesPre") }

          public struct DataDurability: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static var required: DataDurability { .init(rawValue: "required") }
            public static var preferred: DataDurability { .init(rawValue: "preferred") }
          }

          public struct Method: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static var any: Method { .init(rawValue: "any") }
            public static var first: Method { .init(rawValue: "first") }
          }
        }
      }

      public struct PrimaryLease: ObjectShape {
        public init() {}
        /// At least 1; default `15`.
        public var leaseDurationSeconds: Field<Int> { .init("leaseDurationSeconds") }
        /// At least 1; default `1`.
        public var releasedLeaseDurationSeconds: Field<Int> { .init("releasedLeaseDurationSeconds") }
        /// At least 1; default `10`.
        public var renewDeadlineSeconds: Field<Int> { .init("renewDeadlineSeconds") }
        /// At least 1; default `2`.
        public var retryPeriodSeconds: Field<Int> { .init("retryPeriodSeconds") }
      }

      public struct PrimaryUpdateMethod: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var switchover: PrimaryUpdateMethod { .init(rawValue: "switchover") }
        public static var restart: PrimaryUpdateMethod { .init(rawValue: "restart") }
      }

      public struct PrimaryUpdateStrategy: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unsupervised: PrimaryUpdateStrategy { .init(rawValue: "unsupervised") }
        public static var supervised: PrimaryUpdateStrategy { .init(rawValue: "supervised") }
      }

      public struct Probes: ObjectShape {
        public init() {}
        public var liveness: ObjectField<Liveness> { .init("liveness") }
        public var readiness: ObjectField<Readiness> { .init("readiness") }
        public var startup: ObjectField<Startup> { .init("startup") }

        public struct Liveness: ObjectShape {
          public init() {}
          public var failureThreshold: Field<Int> { .init("failureThreshold") }
          public var initialDelaySeconds: Field<Int> { .init("initialDelaySeconds") }
          public var isolationCheck: ObjectField<IsolationCheck> { .init("isolationCheck") }
          public var periodSeconds: Field<Int> { .init("periodSeconds") }
          public var successThreshold: Field<Int> { .init("successThreshold") }
          public var terminationGracePeriodSeconds: Field<Int> { .init("terminationGracePeriodSeconds") }
          public var timeoutSeconds: Field<Int> { .init("timeoutSeconds") }

          public struct IsolationCheck: ObjectShape {
            public init() {}
            /// Default `1000`.
            public var connectionTimeout: Field<Int> { .init("connectionTimeout") }
            /// Default `true`.
            public var enabled: Field<Bool> { .init("enabled") }
            /// Default `1000`.
            public var requestTimeout: Field<Int> { .init("requestTimeout") }
          }
        }

        public struct Readiness: ObjectShape {
          public init() {}
          public var failureThreshold: Field<Int> { .init("failureThreshold") }
          public var initialDelaySeconds: Field<Int> { .init("initialDelaySeconds") }
          public var maximumLag: Field<IntOrString> { .init("maximumLag") }
          public var periodSeconds: Field<Int> { .init("periodSeconds") }
          public var successThreshold: Field<Int> { .init("successThreshold") }
          public var terminationGracePeriodSeconds: Field<Int> { .init("terminationGracePeriodSeconds") }
          public var timeoutSeconds: Field<Int> { .init("timeoutSeconds") }
          public var type: Field<TypeFields> { .init("type") }

          public struct TypeFields: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static var pg_isready: TypeFields { .init(rawValue: "pg_isready") }
            public static var streaming: TypeFields { .init(rawValue: "streaming") }
            public static var query: TypeFields { .init(rawValue: "query") }
          }
        }

        public typealias Startup = CNPG.Cluster.Spec.Probes.Readiness
      }

      public struct ProjectedVolumeTemplate: ObjectShape {
        public init() {}
        public var defaultMode: Field<Int> { .init("defaultMode") }
        public var sources: Field<[Object<Source>]> { .init("sources") }

        public struct Source: ObjectShape {
          public init() {}
          public var clusterTrustBundle: ObjectField<ClusterTrustBundle> { .init("clusterTrustBundle") }
          public var configMap: ObjectField<ConfigMap> { .init("configMap") }
          public var downwardAPI: ObjectField<DownwardAPI> { .init("downwardAPI") }
          public var podCertificate: ObjectField<PodCertificate> { .init("podCertificate") }
          public var secret: ObjectField<Secret> { .init("secret") }
          public var serviceAccountToken: ObjectField<ServiceAccountToken> { .init("serviceAccountToken") }

          public struct ClusterTrustBundle: ObjectShape {
            public init() {}
            public var labelSelector: ObjectField<LabelSelector> { .init("labelSelector") }
            public var name: Field<String> { .init("name") }
            public var optional: Field<Bool> { .init("optional") }
            /// Required.
            public var path: Field<String> { .init("path") }
            public var signerName: Field<String> { .init("signerName") }

            public typealias LabelSelector = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution.LabelSelector
          }

          public struct ConfigMap: ObjectShape {
            public init() {}
            public var items: Field<[Object<Item>]> { .init("items") }
            /// Default `""`.
            public var name: Field<String> { .init("name") }
            public var optional: Field<Bool> { .init("optional") }

            public struct Item: ObjectShape {
              public init() {}
              /// Required.
              public var key: Field<String> { .init("key") }
              public var mode: Field<Int> { .init("mode") }
              /// Required.
              public var path: Field<String> { .init("path") }
            }
          }

          public struct DownwardAPI: ObjectShape {
            public init() {}
            public var items: Field<[Object<Item>]> { .init("items") }

            public struct Item: ObjectShape {
              public init() {}
              public var fieldRef: ObjectField<FieldRef> { .init("fieldRef") }
              public var mode: Field<Int> { .init("mode") }
              /// Required.
              public var path: Field<String> { .init("path") }
              public var resourceFieldRef: ObjectField<ResourceFieldRef> { .init("resourceFieldRef") }

              public typealias FieldRef = CNPG.Cluster.Spec.Env.ValueFrom.FieldRef

              public typealias ResourceFieldRef = CNPG.Cluster.Spec.Env.ValueFrom.ResourceFieldRef
            }
          }

          public struct PodCertificate: ObjectShape {
            public init() {}
            public var certificateChainPath: Field<String> { .init("certificateChainPath") }
            public var credentialBundlePath: Field<String> { .init("credentialBundlePath") }
            public var keyPath: Field<String> { .init("keyPath") }
            /// Required.
            public var keyType: Field<String> { .init("keyType") }
            public var maxExpirationSeconds: Field<Int> { .init("maxExpirationSeconds") }
            /// Required.
            public var signerName: Field<String> { .init("signerName") }
            public var userAnnotations: MapField<String> { .init("userAnnotations") }
          }

          public typealias Secret = CNPG.Cluster.Spec.ProjectedVolumeTemplate.Source.ConfigMap

          public struct ServiceAccountToken: ObjectShape {
            public init() {}
            public var audience: Field<String> { .init("audience") }
            public var expirationSeconds: Field<Int> { .init("expirationSeconds") }
            /// Required.
            public var path: Field<String> { .init("path") }
          }
        }
      }

      public struct Replica: ObjectShape {
        public init() {}
        public var enabled: Field<Bool> { .init("enabled") }
        public var minApplyDelay: Field<String> { .init("minApplyDelay") }
        public var primary: Field<String> { .init("primary") }
        public var promotionToken: Field<String> { .init("promotionToken") }
        public var self_: Field<String> { .init("self") }
        /// Required; at least 1 character.
        public var source: Field<String> { .init("source") }
      }

      public struct ReplicationSlots: ObjectShape {
        public init() {}
        /// Default `{"enabled":true}`.
        public var highAvailability: ObjectField<HighAvailability> { .init("highAvailability") }
        public var synchronizeReplicas: ObjectField<SynchronizeReplicas> { .init("synchronizeReplicas") }
        /// At least 1; default `30`.
        public var updateInterval: Field<Int> { .init("updateInterval") }

        public struct HighAvailability: ObjectShape {
          public init() {}
          /// Default `true`.
          public var enabled: Field<Bool> { .init("enabled") }
          /// Matches `^[0-9a-z_]*$`; default `"_cnpg_"`.
          public var slotPrefix: Field<String> { .init("slotPrefix") }
          public var synchronizeLogicalDecoding: Field<Bool> { .init("synchronizeLogicalDecoding") }
        }

        public struct SynchronizeReplicas: ObjectShape {
          public init() {}
          /// Required; default `true`.
          public var enabled: Field<Bool> { .init("enabled") }
          public var excludePatterns: Field<[String]> { .init("excludePatterns") }
        }
      }

      public struct Resources: ObjectShape {
        public init() {}
        /// No two with the same name.
        public var claims: Field<[Object<Claim>]> { .init("claims") }
        public var limits: MapField<IntOrString> { .init("limits") }
        public var requests: MapField<IntOrString> { .init("requests") }

        public struct Claim: ObjectShape {
          public init() {}
          /// Required.
          public var name: Field<String> { .init("name") }
          public var request: Field<String> { .init("request") }
        }
      }

      public struct SeccompProfile: ObjectShape {
        public init() {}
        public var localhostProfile: Field<String> { .init("localhostProfile") }
        /// Required.
        public var type: Field<String> { .init("type") }
      }

      public struct SecurityContext: ObjectShape {
        public init() {}
        public var allowPrivilegeEscalation: Field<Bool> { .init("allowPrivilegeEscalation") }
        public var appArmorProfile: ObjectField<AppArmorProfile> { .init("appArmorProfile") }
        public var capabilities: ObjectField<Capabilities> { .init("capabilities") }
        public var privileged: Field<Bool> { .init("privileged") }
        public var procMount: Field<String> { .init("procMount") }
        public var readOnlyRootFilesystem: Field<Bool> { .init("readOnlyRootFilesystem") }
        public var runAsGroup: Field<Int> { .init("runAsGroup") }
        public var runAsNonRoot: Field<Bool> { .init("runAsNonRoot") }
        public var runAsUser: Field<Int> { .init("runAsUser") }
        public var seLinuxOptions: ObjectField<SeLinuxOptions> { .init("seLinuxOptions") }
        public var seccompProfile: ObjectField<SeccompProfile> { .init("seccompProfile") }
        public var windowsOptions: ObjectField<WindowsOptions> { .init("windowsOptions") }

        public typealias AppArmorProfile = CNPG.Cluster.Spec.SeccompProfile

        public struct Capabilities: ObjectShape {
          public init() {}
          public var add: Field<[String]> { .init("add") }
          public var drop: Field<[String]> { .init("drop") }
        }

        public typealias SeLinuxOptions = CNPG.Cluster.Spec.PodSecurityContext.SeLinuxOptions

        public typealias SeccompProfile = CNPG.Cluster.Spec.SeccompProfile

        public typealias WindowsOptions = CNPG.Cluster.Spec.PodSecurityContext.WindowsOptions
      }

      public struct ServiceAccountTemplate: ObjectShape {
        public init() {}
        /// Required.
        public var metadata: ObjectField<Metadata> { .init("metadata") }

        public typealias Metadata = CNPG.Cluster.Spec.Managed.Services.Additional.ServiceTemplate.Metadata
      }

      public struct Storage: ObjectShape {
        public init() {}
        public var pvcTemplate: ObjectField<PvcTemplate> { .init("pvcTemplate") }
        /// Default `true`.
        public var resizeInUseVolumes: Field<Bool> { .init("resizeInUseVolumes") }
        public var size: Field<String> { .init("size") }
        public var storageClass: Field<String> { .init("storageClass") }

        public typealias PvcTemplate = CNPG.Cluster.Spec.EphemeralVolumeSource.VolumeClaimTemplate.Spec
      }

      public typealias SuperuserSecret = CNPG.Cluster.Spec.ImagePullSecret

      public struct Tablespace: ObjectShape {
        public init() {}
        /// Required.
        public var name: Field<String> { .init("name") }
        public var owner: ObjectField<Owner> { .init("owner") }
        /// Required.
        public var storage: ObjectField<Storage> { .init("storage") }
        /// Default `false`.
        public var temporary: Field<Bool> { .init("temporary") }

        public struct Owner: ObjectShape {
          public init() {}
          public var name: Field<String> { .init("name") }
        }

        public typealias Storage = CNPG.Cluster.Spec.Storage
      }

      public struct TopologySpreadConstraint: ObjectShape {
        public init() {}
        public var labelSelector: ObjectField<LabelSelector> { .init("labelSelector") }
        public var matchLabelKeys: Field<[String]> { .init("matchLabelKeys") }
        /// Required.
        public var maxSkew: Field<Int> { .init("maxSkew") }
        public var minDomains: Field<Int> { .init("minDomains") }
        public var nodeAffinityPolicy: Field<String> { .init("nodeAffinityPolicy") }
        public var nodeTaintsPolicy: Field<String> { .init("nodeTaintsPolicy") }
        /// Required.
        public var topologyKey: Field<String> { .init("topologyKey") }
        /// Required.
        public var whenUnsatisfiable: Field<String> { .init("whenUnsatisfiable") }

        public typealias LabelSelector = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution.LabelSelector
      }

      public typealias WalStorage = CNPG.Cluster.Spec.Storage
    }

    public struct Status: ObjectShape {
      public init() {}
      public var availableArchitectures: Field<[Object<AvailableArchitecture>]> { .init("availableArchitectures") }
      public var certificates: ObjectField<Certificates> { .init("certificates") }
      public var cloudNativePGCommitHash: Field<String> { .init("cloudNativePGCommitHash") }
      public var cloudNativePGOperatorHash: Field<String> { .init("cloudNativePGOperatorHash") }
      public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      public var configMapResourceVersion: ObjectField<ConfigMapResourceVersion> { .init("configMapResourceVersion") }
      public var currentPrimary: Field<String> { .init("currentPrimary") }
      public var currentPrimaryFailingSinceTimestamp: Field<String> { .init("currentPrimaryFailingSinceTimestamp") }
      public var currentPrimaryTimestamp: Field<String> { .init("currentPrimaryTimestamp") }
      public var danglingPVC: Field<[String]> { .init("danglingPVC") }
      public var demotionToken: Field<String> { .init("demotionToken") }
      public var firstRecoverabilityPoint: Field<String> { .init("firstRecoverabilityPoint") }
      public var firstRecoverabilityPointByMethod: MapField<String> { .init("firstRecoverabilityPointByMethod") }
      public var healthyPVC: Field<[String]> { .init("healthyPVC") }
      public var image: Field<String> { .init("image") }
      public var initializingPVC: Field<[String]> { .init("initializingPVC") }
      public var instanceNames: Field<[String]> { .init("instanceNames") }
      public var instances: Field<Int> { .init("instances") }
      public var instancesReportedState: MapField<Object<InstancesReportedState>> { .init("instancesReportedState") }
      public var instancesStatus: MapField<[String]> { .init("instancesStatus") }
      public var jobCount: Field<Int> { .init("jobCount") }
      public var lastFailedBackup: Field<String> { .init("lastFailedBackup") }
      public var lastPromotionToken: Field<String> { .init("lastPromotionToken") }
      public var lastSuccessfulBackup: Field<String> { .init("lastSuccessfulBackup") }
      public var lastSuccessfulBackupByMethod: MapField<String> { .init("lastSuccessfulBackupByMethod") }
      public var latestGeneratedNode: Field<Int> { .init("latestGeneratedNode") }
      public var managedRolesStatus: ObjectField<ManagedRolesStatus> { .init("managedRolesStatus") }
      public var onlineUpdateEnabled: Field<Bool> { .init("onlineUpdateEnabled") }
      public var operatorCertificateFingerprint: Field<String> { .init("operatorCertificateFingerprint") }
      public var pgDataImageInfo: ObjectField<PgDataImageInfo> { .init("pgDataImageInfo") }
      public var phase: Field<String> { .init("phase") }
      public var phaseReason: Field<String> { .init("phaseReason") }
      public var pluginStatus: Field<[Object<PluginStatus>]> { .init("pluginStatus") }
      /// No two with the same name.
      public var podSelectorRefs: Field<[Object<PodSelectorRef>]> { .init("podSelectorRefs") }
      public var poolerIntegrations: ObjectField<PoolerIntegrations> { .init("poolerIntegrations") }
      public var pvcCount: Field<Int> { .init("pvcCount") }
      public var readService: Field<String> { .init("readService") }
      public var readyInstances: Field<Int> { .init("readyInstances") }
      public var resizingPVC: Field<[String]> { .init("resizingPVC") }
      public var secretsResourceVersion: ObjectField<SecretsResourceVersion> { .init("secretsResourceVersion") }
      public var selector: Field<String> { .init("selector") }
      public var switchReplicaClusterStatus: ObjectField<SwitchReplicaClusterStatus> { .init("switchReplicaClusterStatus") }
      public var systemID: Field<String> { .init("systemID") }
      public var tablespacesStatus: Field<[Object<TablespacesStatus>]> { .init("tablespacesStatus") }
      public var targetPgDataImageInfo: ObjectField<TargetPgDataImageInfo> { .init("targetPgDataImageInfo") }
      public var targetPrimary: Field<String> { .init("targetPrimary") }
      public var targetPrimaryTimestamp: Field<String> { .init("targetPrimaryTimestamp") }
      public var timelineID: Field<Int> { .init("timelineID") }
      public var topology: ObjectField<Topology> { .init("topology") }
      public var unusablePVC: Field<[String]> { .init("unusablePVC") }
      public var writeService: Field<String> { .init("writeService") }

      public struct AvailableArchitecture: ObjectShape {
        public init() {}
        /// Required.
        public var goArch: Field<String> { .init("goArch") }
        /// Required.
        public var hash: Field<String> { .init("hash") }
      }

      public struct Certificates: ObjectShape {
        public init() {}
        public var clientCASecret: Field<String> { .init("clientCASecret") }
        public var expirations: MapField<String> { .init("expirations") }
        public var replicationTLSSecret: Field<String> { .init("replicationTLSSecret") }
        public var serverAltDNSNames: Field<[String]> { .init("serverAltDNSNames") }
        public var serverCASecret: Field<String> { .init("serverCASecret") }
        public var serverTLSSecret: Field<String> { .init("serverTLSSecret") }
      }

      public struct Condition: ObjectShape {
        public init() {}
        /// Required.
        public var lastTransitionTime: Field<String> { .init("lastTransitionTime") }
        /// Required; at most 32768 characters.
        public var message: Field<String> { .init("message") }
        /// At least 0.
        public var observedGeneration: Field<Int> { .init("observedGeneration") }
        /// Required; 1 to 1024 characters; matches `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`.
        public var reason: Field<String> { .init("reason") }
        /// Required.
        public var status: Field<Status> { .init("status") }
        /// Required; at most 316 characters.
        public var type: Field<String> { .init("type") }

        public struct Status: FieldChoice {
          public let rawValue: String
          public init(rawValue: String) { self.rawValue = rawValue }
          public static var `true`: Status { .init(rawValue: "True") }
          public static var `false`: Status { .init(rawValue: "False") }
          public static var unknown_: Status { .init(rawValue: "Unknown") }
        }
      }

      public struct ConfigMapResourceVersion: ObjectShape {
        public init() {}
        public var metrics: MapField<String> { .init("metrics") }
      }

      public struct InstancesReportedState: ObjectShape {
        public init() {}
        public var ip: Field<String> { .init("ip") }
        /// Required.
        public var isPrimary: Field<Bool> { .init("isPrimary") }
        public var timeLineID: Field<Int> { .init("timeLineID") }
      }

      public struct ManagedRolesStatus: ObjectShape {
        public init() {}
        public var byStatus: MapField<[String]> { .init("byStatus") }
        public var cannotReconcile: MapField<[String]> { .init("cannotReconcile") }
        public var passwordStatus: MapField<Object<PasswordStatus>> { .init("passwordStatus") }

        public struct PasswordStatus: ObjectShape {
          public init() {}
          public var resourceVersion: Field<String> { .init("resourceVersion") }
          public var transactionID: Field<Int> { .init("transactionID") }
        }
      }

      public struct PgDataImageInfo: ObjectShape {
        public init() {}
        public var extensions: Field<[Object<Extension>]> { .init("extensions") }
        /// Required.
        public var image: Field<String> { .init("image") }
        /// Required.
        public var majorVersion: Field<Int> { .init("majorVersion") }

        public typealias Extension = CNPG.Cluster.Spec.Postgresql.Extension
      }

      public struct PluginStatus: ObjectShape {
        public init() {}
        public var backupCapabilities: Field<[String]> { .init("backupCapabilities") }
        public var capabilities: Field<[String]> { .init("capabilities") }
        /// Required.
        public var name: Field<String> { .init("name") }
        public var operatorCapabilities: Field<[String]> { .init("operatorCapabilities") }
        public var restoreJobHookCapabilities: Field<[String]> { .init("restoreJobHookCapabilities") }
        public var status: Field<String> { .init("status") }
        /// Required.
        public var version: Field<String> { .init("version") }
        public var walCapabilities: Field<[String]> { .init("walCapabilities") }
      }

      public struct PodSelectorRef: ObjectShape {
        public init() {}
        public var ips: Field<[String]> { .init("ips") }
        /// Required.
        public var name: Field<String> { .init("name") }
      }

      public struct PoolerIntegrations: ObjectShape {
        public init() {}
        public var pgBouncerIntegration: ObjectField<PgBouncerIntegration> { .init("pgBouncerIntegration") }

        public struct PgBouncerIntegration: ObjectShape {
          public init() {}
          public var secrets: Field<[String]> { .init("secrets") }
        }
      }

      public struct SecretsResourceVersion: ObjectShape {
        public init() {}
        public var applicationSecretVersion: Field<String> { .init("applicationSecretVersion") }
        public var barmanEndpointCA: Field<String> { .init("barmanEndpointCA") }
        public var caSecretVersion: Field<String> { .init("caSecretVersion") }
        public var clientCaSecretVersion: Field<String> { .init("clientCaSecretVersion") }
        public var externalClusterSecretVersion: MapField<String> { .init("externalClusterSecretVersion") }
        public var managedRoleSecretVersion: MapField<String> { .init("managedRoleSecretVersion") }
        public var metrics: MapField<String> { .init("metrics") }
        public var replicationSecretVersion: Field<String> { .init("replicationSecretVersion") }
        public var serverCaSecretVersion: Field<String> { .init("serverCaSecretVersion") }
        public var serverSecretVersion: Field<String> { .init("serverSecretVersion") }
        public var superuserSecretVersion: Field<String> { .init("superuserSecretVersion") }
      }

      public struct SwitchReplicaClusterStatus: ObjectShape {
        public init() {}
        public var inProgress: Field<Bool> { .init("inProgress") }
      }

      public struct TablespacesStatus: ObjectShape {
        public init() {}
        public var error: Field<String> { .init("error") }
        /// Required.
        public var name: Field<String> { .init("name") }
        public var owner: Field<String> { .init("owner") }
        /// Required.
        public var state: Field<String> { .init("state") }
      }

      public typealias TargetPgDataImageInfo = CNPG.Cluster.Status.PgDataImageInfo

      public struct Topology: ObjectShape {
        public init() {}
        public var instances: MapField<FieldMap<String>> { .init("instances") }
        public var nodesUsed: Field<Int> { .init("nodesUsed") }
        public var successfullyExtracted: Field<Bool> { .init("successfullyExtracted") }
      }
    }
  }
}
