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
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }
    @_alwaysEmitIntoClient public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var affinity: ObjectField<Affinity> { .init("affinity") }
      @_alwaysEmitIntoClient public var backup: ObjectField<Backup> { .init("backup") }
      @_alwaysEmitIntoClient public var bootstrap: ObjectField<Bootstrap> { .init("bootstrap") }
      @_alwaysEmitIntoClient public var certificates: ObjectField<Certificates> { .init("certificates") }
      @_alwaysEmitIntoClient public var description: Field<String> { .init("description") }
      /// Default `true`.
      @_alwaysEmitIntoClient public var enablePDB: Field<Bool> { .init("enablePDB") }
      /// Default `false`.
      @_alwaysEmitIntoClient public var enableSuperuserAccess: Field<Bool> { .init("enableSuperuserAccess") }
      @_alwaysEmitIntoClient public var env: Field<[Object<Env>]> { .init("env") }
      @_alwaysEmitIntoClient public var envFrom: Field<[Object<EnvFrom>]> { .init("envFrom") }
      @_alwaysEmitIntoClient public var ephemeralVolumeSource: ObjectField<EphemeralVolumeSource> { .init("ephemeralVolumeSource") }
      @_alwaysEmitIntoClient public var ephemeralVolumesSizeLimit: ObjectField<EphemeralVolumesSizeLimit> { .init("ephemeralVolumesSizeLimit") }
      @_alwaysEmitIntoClient public var externalClusters: Field<[Object<ExternalCluster>]> { .init("externalClusters") }
      /// Default `0`.
      @_alwaysEmitIntoClient public var failoverDelay: Field<Int> { .init("failoverDelay") }
      @_alwaysEmitIntoClient public var imageCatalogRef: ObjectField<ImageCatalogRef> { .init("imageCatalogRef") }
      @_alwaysEmitIntoClient public var imageName: Field<String> { .init("imageName") }
      @_alwaysEmitIntoClient public var imagePullPolicy: Field<String> { .init("imagePullPolicy") }
      @_alwaysEmitIntoClient public var imagePullSecrets: Field<[Object<ImagePullSecret>]> { .init("imagePullSecrets") }
      @_alwaysEmitIntoClient public var inheritedMetadata: ObjectField<InheritedMetadata> { .init("inheritedMetadata") }
      /// Required; at least 1; default `1`.
      @_alwaysEmitIntoClient public var instances: Field<Int> { .init("instances") }
      @_alwaysEmitIntoClient public var livenessProbeTimeout: Field<Int> { .init("livenessProbeTimeout") }
      /// Default `"info"`.
      @_alwaysEmitIntoClient public var logLevel: Field<LogLevel> { .init("logLevel") }
      @_alwaysEmitIntoClient public var managed: ObjectField<Managed> { .init("managed") }
      /// At least 0; default `0`.
      @_alwaysEmitIntoClient public var maxSyncReplicas: Field<Int> { .init("maxSyncReplicas") }
      /// At least 0; default `0`.
      @_alwaysEmitIntoClient public var minSyncReplicas: Field<Int> { .init("minSyncReplicas") }
      @_alwaysEmitIntoClient public var monitoring: ObjectField<Monitoring> { .init("monitoring") }
      @_alwaysEmitIntoClient public var nodeMaintenanceWindow: ObjectField<NodeMaintenanceWindow> { .init("nodeMaintenanceWindow") }
      @_alwaysEmitIntoClient public var plugins: Field<[Object<Plugin>]> { .init("plugins") }
      @_alwaysEmitIntoClient public var podSecurityContext: ObjectField<PodSecurityContext> { .init("podSecurityContext") }
      /// No two with the same name.
      @_alwaysEmitIntoClient public var podSelectorRefs: Field<[Object<PodSelectorRef>]> { .init("podSelectorRefs") }
      /// Default `26`.
      @_alwaysEmitIntoClient public var postgresGID: Field<Int> { .init("postgresGID") }
      /// Default `26`.
      @_alwaysEmitIntoClient public var postgresUID: Field<Int> { .init("postgresUID") }
      @_alwaysEmitIntoClient public var postgresql: ObjectField<Postgresql> { .init("postgresql") }
      @_alwaysEmitIntoClient public var primaryLease: ObjectField<PrimaryLease> { .init("primaryLease") }
      /// Default `"restart"`.
      @_alwaysEmitIntoClient public var primaryUpdateMethod: Field<PrimaryUpdateMethod> { .init("primaryUpdateMethod") }
      /// Default `"unsupervised"`.
      @_alwaysEmitIntoClient public var primaryUpdateStrategy: Field<PrimaryUpdateStrategy> { .init("primaryUpdateStrategy") }
      @_alwaysEmitIntoClient public var priorityClassName: Field<String> { .init("priorityClassName") }
      @_alwaysEmitIntoClient public var probes: ObjectField<Probes> { .init("probes") }
      @_alwaysEmitIntoClient public var projectedVolumeTemplate: ObjectField<ProjectedVolumeTemplate> { .init("projectedVolumeTemplate") }
      @_alwaysEmitIntoClient public var replica: ObjectField<Replica> { .init("replica") }
      /// Default `{"highAvailability":{"enabled":true}}`.
      @_alwaysEmitIntoClient public var replicationSlots: ObjectField<ReplicationSlots> { .init("replicationSlots") }
      @_alwaysEmitIntoClient public var resources: ObjectField<Resources> { .init("resources") }
      @_alwaysEmitIntoClient public var schedulerName: Field<String> { .init("schedulerName") }
      @_alwaysEmitIntoClient public var seccompProfile: ObjectField<SeccompProfile> { .init("seccompProfile") }
      @_alwaysEmitIntoClient public var securityContext: ObjectField<SecurityContext> { .init("securityContext") }
      /// At most 253 characters; matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`.
      @_alwaysEmitIntoClient public var serviceAccountName: Field<String> { .init("serviceAccountName") }
      @_alwaysEmitIntoClient public var serviceAccountTemplate: ObjectField<ServiceAccountTemplate> { .init("serviceAccountTemplate") }
      /// Default `180`.
      @_alwaysEmitIntoClient public var smartShutdownTimeout: Field<Int> { .init("smartShutdownTimeout") }
      /// Default `3600`.
      @_alwaysEmitIntoClient public var startDelay: Field<Int> { .init("startDelay") }
      /// Default `1800`.
      @_alwaysEmitIntoClient public var stopDelay: Field<Int> { .init("stopDelay") }
      @_alwaysEmitIntoClient public var storage: ObjectField<Storage> { .init("storage") }
      @_alwaysEmitIntoClient public var superuserSecret: ObjectField<SuperuserSecret> { .init("superuserSecret") }
      /// Default `3600`.
      @_alwaysEmitIntoClient public var switchoverDelay: Field<Int> { .init("switchoverDelay") }
      @_alwaysEmitIntoClient public var tablespaces: Field<[Object<Tablespace>]> { .init("tablespaces") }
      @_alwaysEmitIntoClient public var topologySpreadConstraints: Field<[Object<TopologySpreadConstraint>]> { .init("topologySpreadConstraints") }
      @_alwaysEmitIntoClient public var walStorage: ObjectField<WalStorage> { .init("walStorage") }

      public struct Affinity: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var additionalPodAffinity: ObjectField<AdditionalPodAffinity> { .init("additionalPodAffinity") }
        @_alwaysEmitIntoClient public var additionalPodAntiAffinity: ObjectField<AdditionalPodAntiAffinity> { .init("additionalPodAntiAffinity") }
        @_alwaysEmitIntoClient public var enablePodAntiAffinity: Field<Bool> { .init("enablePodAntiAffinity") }
        @_alwaysEmitIntoClient public var nodeAffinity: ObjectField<NodeAffinity> { .init("nodeAffinity") }
        @_alwaysEmitIntoClient public var nodeSelector: MapField<String> { .init("nodeSelector") }
        @_alwaysEmitIntoClient public var podAntiAffinityType: Field<String> { .init("podAntiAffinityType") }
        @_alwaysEmitIntoClient public var tolerations: Field<[Object<Toleration>]> { .init("tolerations") }
        @_alwaysEmitIntoClient public var topologyKey: Field<String> { .init("topologyKey") }

        public struct AdditionalPodAffinity: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: Field<[Object<PreferredDuringSchedulingIgnoredDuringExecution>]> { .init("preferredDuringSchedulingIgnoredDuringExecution") }
          @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: Field<[Object<RequiredDuringSchedulingIgnoredDuringExecution>]> { .init("requiredDuringSchedulingIgnoredDuringExecution") }

          public struct PreferredDuringSchedulingIgnoredDuringExecution: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var podAffinityTerm: ObjectField<PodAffinityTerm> { .init("podAffinityTerm") }
            /// Required.
            @_alwaysEmitIntoClient public var weight: Field<Int> { .init("weight") }

            public typealias PodAffinityTerm = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution
          }

          public struct RequiredDuringSchedulingIgnoredDuringExecution: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var labelSelector: ObjectField<LabelSelector> { .init("labelSelector") }
            @_alwaysEmitIntoClient public var matchLabelKeys: Field<[String]> { .init("matchLabelKeys") }
            @_alwaysEmitIntoClient public var mismatchLabelKeys: Field<[String]> { .init("mismatchLabelKeys") }
            @_alwaysEmitIntoClient public var namespaceSelector: ObjectField<NamespaceSelector> { .init("namespaceSelector") }
            @_alwaysEmitIntoClient public var namespaces: Field<[String]> { .init("namespaces") }
            /// Required.
            @_alwaysEmitIntoClient public var topologyKey: Field<String> { .init("topologyKey") }

            public struct LabelSelector: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var matchExpressions: Field<[Object<MatchExpression>]> { .init("matchExpressions") }
              @_alwaysEmitIntoClient public var matchLabels: MapField<String> { .init("matchLabels") }

              public struct MatchExpression: ObjectShape {
                public init() {}
                /// Required.
                @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
                /// Required.
                @_alwaysEmitIntoClient public var `operator`: Field<String> { .init("operator") }
                @_alwaysEmitIntoClient public var values: Field<[String]> { .init("values") }
              }
            }

            public typealias NamespaceSelector = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution.LabelSelector
          }
        }

        public typealias AdditionalPodAntiAffinity = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity

        public struct NodeAffinity: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: Field<[Object<PreferredDuringSchedulingIgnoredDuringExecution>]> { .init("preferredDuringSchedulingIgnoredDuringExecution") }
          @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: ObjectField<RequiredDuringSchedulingIgnoredDuringExecution> { .init("requiredDuringSchedulingIgnoredDuringExecution") }

          public struct PreferredDuringSchedulingIgnoredDuringExecution: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var preference: ObjectField<Preference> { .init("preference") }
            /// Required.
            @_alwaysEmitIntoClient public var weight: Field<Int> { .init("weight") }

            public struct Preference: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var matchExpressions: Field<[Object<MatchExpression>]> { .init("matchExpressions") }
              @_alwaysEmitIntoClient public var matchFields: Field<[Object<MatchField>]> { .init("matchFields") }

              public typealias MatchExpression = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution.LabelSelector.MatchExpression

              public typealias MatchField = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution.LabelSelector.MatchExpression
            }
          }

          public struct RequiredDuringSchedulingIgnoredDuringExecution: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var nodeSelectorTerms: Field<[Object<NodeSelectorTerm>]> { .init("nodeSelectorTerms") }

            public typealias NodeSelectorTerm = CNPG.Cluster.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecution.Preference
          }
        }

        public struct Toleration: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var effect: Field<String> { .init("effect") }
          @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
          @_alwaysEmitIntoClient public var `operator`: Field<String> { .init("operator") }
          @_alwaysEmitIntoClient public var tolerationSeconds: Field<Int> { .init("tolerationSeconds") }
          @_alwaysEmitIntoClient public var value: Field<String> { .init("value") }
        }
      }

      public struct Backup: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var barmanObjectStore: ObjectField<BarmanObjectStore> { .init("barmanObjectStore") }
        /// Matches `^[1-9][0-9]*[dwm]$`.
        @_alwaysEmitIntoClient public var retentionPolicy: Field<String> { .init("retentionPolicy") }
        /// Default `"prefer-standby"`.
        @_alwaysEmitIntoClient public var target: Field<Target> { .init("target") }
        @_alwaysEmitIntoClient public var volumeSnapshot: ObjectField<VolumeSnapshot> { .init("volumeSnapshot") }

        public struct BarmanObjectStore: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var azureCredentials: ObjectField<AzureCredentials> { .init("azureCredentials") }
          @_alwaysEmitIntoClient public var data: ObjectField<Data> { .init("data") }
          /// Required; at least 1 character.
          @_alwaysEmitIntoClient public var destinationPath: Field<String> { .init("destinationPath") }
          @_alwaysEmitIntoClient public var endpointCA: ObjectField<EndpointCA> { .init("endpointCA") }
          @_alwaysEmitIntoClient public var endpointURL: Field<String> { .init("endpointURL") }
          @_alwaysEmitIntoClient public var googleCredentials: ObjectField<GoogleCredentials> { .init("googleCredentials") }
          @_alwaysEmitIntoClient public var historyTags: MapField<String> { .init("historyTags") }
          @_alwaysEmitIntoClient public var s3Credentials: ObjectField<S3Credentials> { .init("s3Credentials") }
          @_alwaysEmitIntoClient public var serverName: Field<String> { .init("serverName") }
          @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
          @_alwaysEmitIntoClient public var wal: ObjectField<Wal> { .init("wal") }

          public struct AzureCredentials: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var connectionString: ObjectField<ConnectionString> { .init("connectionString") }
            @_alwaysEmitIntoClient public var inheritFromAzureAD: Field<Bool> { .init("inheritFromAzureAD") }
            @_alwaysEmitIntoClient public var storageAccount: ObjectField<StorageAccount> { .init("storageAccount") }
            @_alwaysEmitIntoClient public var storageKey: ObjectField<StorageKey> { .init("storageKey") }
            @_alwaysEmitIntoClient public var storageSasToken: ObjectField<StorageSasToken> { .init("storageSasToken") }
            @_alwaysEmitIntoClient public var useDefaultAzureCredentials: Field<Bool> { .init("useDefaultAzureCredentials") }

            public typealias ConnectionString = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

            public typealias StorageAccount = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

            public typealias StorageKey = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

            public typealias StorageSasToken = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA
          }

          public struct Data: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var additionalCommandArgs: Field<[String]> { .init("additionalCommandArgs") }
            @_alwaysEmitIntoClient public var compression: Field<Compression> { .init("compression") }
            @_alwaysEmitIntoClient public var encryption: Field<Encryption> { .init("encryption") }
            @_alwaysEmitIntoClient public var immediateCheckpoint: Field<Bool> { .init("immediateCheckpoint") }
            /// At least 1.
            @_alwaysEmitIntoClient public var jobs: Field<Int> { .init("jobs") }

            public struct Compression: FieldChoice {
              public let rawValue: String
              public init(rawValue: String) { self.rawValue = rawValue }
              @_alwaysEmitIntoClient public static var bzip2: Compression { .init(rawValue: "bzip2") }
              @_alwaysEmitIntoClient public static var gzip: Compression { .init(rawValue: "gzip") }
              @_alwaysEmitIntoClient public static var lz4: Compression { .init(rawValue: "lz4") }
              @_alwaysEmitIntoClient public static var snappy: Compression { .init(rawValue: "snappy") }
            }

            public struct Encryption: FieldChoice {
              public let rawValue: String
              public init(rawValue: String) { self.rawValue = rawValue }
              @_alwaysEmitIntoClient public static var aes256: Encryption { .init(rawValue: "AES256") }
              @_alwaysEmitIntoClient public static var awsKms: Encryption { .init(rawValue: "aws:kms") }
            }
          }

          public struct EndpointCA: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
            /// Required.
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
          }

          public struct GoogleCredentials: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var applicationCredentials: ObjectField<ApplicationCredentials> { .init("applicationCredentials") }
            @_alwaysEmitIntoClient public var gkeEnvironment: Field<Bool> { .init("gkeEnvironment") }

            public typealias ApplicationCredentials = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA
          }

          public struct S3Credentials: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var accessKeyId: ObjectField<AccessKeyId> { .init("accessKeyId") }
            @_alwaysEmitIntoClient public var inheritFromIAMRole: Field<Bool> { .init("inheritFromIAMRole") }
            @_alwaysEmitIntoClient public var region: ObjectField<Region> { .init("region") }
            @_alwaysEmitIntoClient public var secretAccessKey: ObjectField<SecretAccessKey> { .init("secretAccessKey") }
            @_alwaysEmitIntoClient public var sessionToken: ObjectField<SessionToken> { .init("sessionToken") }

            public typealias AccessKeyId = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

            public typealias Region = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

            public typealias SecretAccessKey = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

            public typealias SessionToken = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA
          }

          public struct Wal: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var archiveAdditionalCommandArgs: Field<[String]> { .init("archiveAdditionalCommandArgs") }
            @_alwaysEmitIntoClient public var compression: Field<Compression> { .init("compression") }
            @_alwaysEmitIntoClient public var encryption: Field<Encryption> { .init("encryption") }
            /// At least 1.
            @_alwaysEmitIntoClient public var maxParallel: Field<Int> { .init("maxParallel") }
            @_alwaysEmitIntoClient public var restoreAdditionalCommandArgs: Field<[String]> { .init("restoreAdditionalCommandArgs") }

            public struct Compression: FieldChoice {
              public let rawValue: String
              public init(rawValue: String) { self.rawValue = rawValue }
              @_alwaysEmitIntoClient public static var bzip2: Compression { .init(rawValue: "bzip2") }
              @_alwaysEmitIntoClient public static var gzip: Compression { .init(rawValue: "gzip") }
              @_alwaysEmitIntoClient public static var lz4: Compression { .init(rawValue: "lz4") }
              @_alwaysEmitIntoClient public static var snappy: Compression { .init(rawValue: "snappy") }
              @_alwaysEmitIntoClient public static var xz: Compression { .init(rawValue: "xz") }
              @_alwaysEmitIntoClient public static var zstd: Compression { .init(rawValue: "zstd") }
            }

            public typealias Encryption = CNPG.Cluster.Spec.Backup.BarmanObjectStore.Data.Encryption
          }
        }

        public struct Target: FieldChoice {
          public let rawValue: String
          public init(rawValue: String) { self.rawValue = rawValue }
          @_alwaysEmitIntoClient public static var primary: Target { .init(rawValue: "primary") }
          @_alwaysEmitIntoClient public static var preferStandby: Target { .init(rawValue: "prefer-standby") }
        }

        public struct VolumeSnapshot: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var annotations: MapField<String> { .init("annotations") }
          @_alwaysEmitIntoClient public var className: Field<String> { .init("className") }
          @_alwaysEmitIntoClient public var labels: MapField<String> { .init("labels") }
          /// Default `true`.
          @_alwaysEmitIntoClient public var online: Field<Bool> { .init("online") }
          /// Default `{"immediateCheckpoint":false,"waitForArchive":true}`.
          @_alwaysEmitIntoClient public var onlineConfiguration: ObjectField<OnlineConfiguration> { .init("onlineConfiguration") }
          /// Default `"none"`.
          @_alwaysEmitIntoClient public var snapshotOwnerReference: Field<SnapshotOwnerReference> { .init("snapshotOwnerReference") }
          @_alwaysEmitIntoClient public var tablespaceClassName: MapField<String> { .init("tablespaceClassName") }
          @_alwaysEmitIntoClient public var walClassName: Field<String> { .init("walClassName") }

          public struct OnlineConfiguration: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var immediateCheckpoint: Field<Bool> { .init("immediateCheckpoint") }
            /// Default `true`.
            @_alwaysEmitIntoClient public var waitForArchive: Field<Bool> { .init("waitForArchive") }
          }

          public struct SnapshotOwnerReference: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            @_alwaysEmitIntoClient public static var none: SnapshotOwnerReference { .init(rawValue: "none") }
            @_alwaysEmitIntoClient public static var cluster: SnapshotOwnerReference { .init(rawValue: "cluster") }
            @_alwaysEmitIntoClient public static var backup: SnapshotOwnerReference { .init(rawValue: "backup") }
          }
        }
      }

      public struct Bootstrap: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var initdb: ObjectField<Initdb> { .init("initdb") }
        @_alwaysEmitIntoClient public var pg_basebackup: ObjectField<Pg_basebackup> { .init("pg_basebackup") }
        @_alwaysEmitIntoClient public var recovery: ObjectField<Recovery> { .init("recovery") }

        public struct Initdb: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var builtinLocale: Field<String> { .init("builtinLocale") }
          @_alwaysEmitIntoClient public var dataChecksums: Field<Bool> { .init("dataChecksums") }
          @_alwaysEmitIntoClient public var database: Field<String> { .init("database") }
          @_alwaysEmitIntoClient public var encoding: Field<String> { .init("encoding") }
          @_alwaysEmitIntoClient public var icuLocale: Field<String> { .init("icuLocale") }
          @_alwaysEmitIntoClient public var icuRules: Field<String> { .init("icuRules") }
          @_alwaysEmitIntoClient public var `import`: ObjectField<Import> { .init("import") }
          @_alwaysEmitIntoClient public var locale: Field<String> { .init("locale") }
          @_alwaysEmitIntoClient public var localeCType: Field<String> { .init("localeCType") }
          @_alwaysEmitIntoClient public var localeCollate: Field<String> { .init("localeCollate") }
          @_alwaysEmitIntoClient public var localeProvider: Field<String> { .init("localeProvider") }
          @_alwaysEmitIntoClient public var options: Field<[String]> { .init("options") }
          @_alwaysEmitIntoClient public var owner: Field<String> { .init("owner") }
          @_alwaysEmitIntoClient public var postInitApplicationSQL: Field<[String]> { .init("postInitApplicationSQL") }
          @_alwaysEmitIntoClient public var postInitApplicationSQLRefs: ObjectField<PostInitApplicationSQLRefs> { .init("postInitApplicationSQLRefs") }
          @_alwaysEmitIntoClient public var postInitSQL: Field<[String]> { .init("postInitSQL") }
          @_alwaysEmitIntoClient public var postInitSQLRefs: ObjectField<PostInitSQLRefs> { .init("postInitSQLRefs") }
          @_alwaysEmitIntoClient public var postInitTemplateSQL: Field<[String]> { .init("postInitTemplateSQL") }
          @_alwaysEmitIntoClient public var postInitTemplateSQLRefs: ObjectField<PostInitTemplateSQLRefs> { .init("postInitTemplateSQLRefs") }
          @_alwaysEmitIntoClient public var secret: ObjectField<Secret> { .init("secret") }
          /// 1 to 1024.
          @_alwaysEmitIntoClient public var walSegmentSize: Field<Int> { .init("walSegmentSize") }

          public struct Import: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var databases: Field<[String]> { .init("databases") }
            @_alwaysEmitIntoClient public var pgDumpExtraOptions: Field<[String]> { .init("pgDumpExtraOptions") }
            @_alwaysEmitIntoClient public var pgRestoreDataOptions: Field<[String]> { .init("pgRestoreDataOptions") }
            @_alwaysEmitIntoClient public var pgRestoreExtraOptions: Field<[String]> { .init("pgRestoreExtraOptions") }
            @_alwaysEmitIntoClient public var pgRestorePostdataOptions: Field<[String]> { .init("pgRestorePostdataOptions") }
            @_alwaysEmitIntoClient public var pgRestorePredataOptions: Field<[String]> { .init("pgRestorePredataOptions") }
            @_alwaysEmitIntoClient public var postImportApplicationSQL: Field<[String]> { .init("postImportApplicationSQL") }
            @_alwaysEmitIntoClient public var roles: Field<[String]> { .init("roles") }
            @_alwaysEmitIntoClient public var schemaOnly: Field<Bool> { .init("schemaOnly") }
            /// Required.
            @_alwaysEmitIntoClient public var source: ObjectField<Source> { .init("source") }
            /// Required.
            @_alwaysEmitIntoClient public var type: Field<TypeFields> { .init("type") }

            public struct Source: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var externalCluster: Field<String> { .init("externalCluster") }
            }

            public struct TypeFields: FieldChoice {
              public let rawValue: String
              public init(rawValue: String) { self.rawValue = rawValue }
              @_alwaysEmitIntoClient public static var microservice: TypeFields { .init(rawValue: "microservice") }
              @_alwaysEmitIntoClient public static var monolith: TypeFields { .init(rawValue: "monolith") }
            }
          }

          public struct PostInitApplicationSQLRefs: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var configMapRefs: Field<[Object<ConfigMapRef>]> { .init("configMapRefs") }
            @_alwaysEmitIntoClient public var secretRefs: Field<[Object<SecretRef>]> { .init("secretRefs") }

            public typealias ConfigMapRef = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

            public typealias SecretRef = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA
          }

          public typealias PostInitSQLRefs = CNPG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs

          public typealias PostInitTemplateSQLRefs = CNPG.Cluster.Spec.Bootstrap.Initdb.PostInitApplicationSQLRefs

          public typealias Secret = CNPG.Cluster.Spec.ImagePullSecret
        }

        public struct Pg_basebackup: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var database: Field<String> { .init("database") }
          @_alwaysEmitIntoClient public var owner: Field<String> { .init("owner") }
          @_alwaysEmitIntoClient public var secret: ObjectField<Secret> { .init("secret") }
          /// Required; at least 1 character.
          @_alwaysEmitIntoClient public var source: Field<String> { .init("source") }

          public typealias Secret = CNPG.Cluster.Spec.ImagePullSecret
        }

        public struct Recovery: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var backup: ObjectField<Backup> { .init("backup") }
          @_alwaysEmitIntoClient public var database: Field<String> { .init("database") }
          @_alwaysEmitIntoClient public var owner: Field<String> { .init("owner") }
          @_alwaysEmitIntoClient public var recoveryTarget: ObjectField<RecoveryTarget> { .init("recoveryTarget") }
          @_alwaysEmitIntoClient public var secret: ObjectField<Secret> { .init("secret") }
          @_alwaysEmitIntoClient public var source: Field<String> { .init("source") }
          @_alwaysEmitIntoClient public var volumeSnapshots: ObjectField<VolumeSnapshots> { .init("volumeSnapshots") }

          public struct Backup: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var endpointCA: ObjectField<EndpointCA> { .init("endpointCA") }
            /// Required.
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }

            public typealias EndpointCA = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA
          }

          public struct RecoveryTarget: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var backupID: Field<String> { .init("backupID") }
            @_alwaysEmitIntoClient public var exclusive: Field<Bool> { .init("exclusive") }
            @_alwaysEmitIntoClient public var targetImmediate: Field<Bool> { .init("targetImmediate") }
            @_alwaysEmitIntoClient public var targetLSN: Field<String> { .init("targetLSN") }
            @_alwaysEmitIntoClient public var targetName: Field<String> { .init("targetName") }
            @_alwaysEmitIntoClient public var targetTLI: Field<String> { .init("targetTLI") }
            @_alwaysEmitIntoClient public var targetTime: Field<String> { .init("targetTime") }
            @_alwaysEmitIntoClient public var targetXID: Field<String> { .init("targetXID") }
          }

          public typealias Secret = CNPG.Cluster.Spec.ImagePullSecret

          public struct VolumeSnapshots: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var storage: ObjectField<Storage> { .init("storage") }
            @_alwaysEmitIntoClient public var tablespaceStorage: MapField<Object<TablespaceStorage>> { .init("tablespaceStorage") }
            @_alwaysEmitIntoClient public var walStorage: ObjectField<WalStorage> { .init("walStorage") }

            public struct Storage: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var apiGroup: Field<String> { .init("apiGroup") }
              /// Required.
              @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
              /// Required.
              @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
            }

            public typealias TablespaceStorage = CNPG.Cluster.Spec.Bootstrap.Recovery.VolumeSnapshots.Storage

            public typealias WalStorage = CNPG.Cluster.Spec.Bootstrap.Recovery.VolumeSnapshots.Storage
          }
        }
      }

      public struct Certificates: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var clientCASecret: Field<String> { .init("clientCASecret") }
        @_alwaysEmitIntoClient public var replicationTLSSecret: Field<String> { .init("replicationTLSSecret") }
        @_alwaysEmitIntoClient public var serverAltDNSNames: Field<[String]> { .init("serverAltDNSNames") }
        @_alwaysEmitIntoClient public var serverCASecret: Field<String> { .init("serverCASecret") }
        @_alwaysEmitIntoClient public var serverTLSSecret: Field<String> { .init("serverTLSSecret") }
      }

      public struct Env: ObjectShape {
        public init() {}
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        @_alwaysEmitIntoClient public var value: Field<String> { .init("value") }
        @_alwaysEmitIntoClient public var valueFrom: ObjectField<ValueFrom> { .init("valueFrom") }

        public struct ValueFrom: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var configMapKeyRef: ObjectField<ConfigMapKeyRef> { .init("configMapKeyRef") }
          @_alwaysEmitIntoClient public var fieldRef: ObjectField<FieldRef> { .init("fieldRef") }
          @_alwaysEmitIntoClient public var fileKeyRef: ObjectField<FileKeyRef> { .init("fileKeyRef") }
          @_alwaysEmitIntoClient public var resourceFieldRef: ObjectField<ResourceFieldRef> { .init("resourceFieldRef") }
          @_alwaysEmitIntoClient public var secretKeyRef: ObjectField<SecretKeyRef> { .init("secretKeyRef") }

          public struct ConfigMapKeyRef: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
            /// Default `""`.
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
            @_alwaysEmitIntoClient public var optional: Field<Bool> { .init("optional") }
          }

          public struct FieldRef: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var apiVersion: Field<String> { .init("apiVersion") }
            /// Required.
            @_alwaysEmitIntoClient public var fieldPath: Field<String> { .init("fieldPath") }
          }

          public struct FileKeyRef: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
            /// Default `false`.
            @_alwaysEmitIntoClient public var optional: Field<Bool> { .init("optional") }
            /// Required.
            @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
            /// Required.
            @_alwaysEmitIntoClient public var volumeName: Field<String> { .init("volumeName") }
          }

          public struct ResourceFieldRef: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var containerName: Field<String> { .init("containerName") }
            @_alwaysEmitIntoClient public var divisor: Field<IntOrString> { .init("divisor") }
            /// Required.
            @_alwaysEmitIntoClient public var resource: Field<String> { .init("resource") }
          }

          public typealias SecretKeyRef = CNPG.Cluster.Spec.Env.ValueFrom.ConfigMapKeyRef
        }
      }

      public struct EnvFrom: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var configMapRef: ObjectField<ConfigMapRef> { .init("configMapRef") }
        @_alwaysEmitIntoClient public var prefix: Field<String> { .init("prefix") }
        @_alwaysEmitIntoClient public var secretRef: ObjectField<SecretRef> { .init("secretRef") }

        public struct ConfigMapRef: ObjectShape {
          public init() {}
          /// Default `""`.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
          @_alwaysEmitIntoClient public var optional: Field<Bool> { .init("optional") }
        }

        public typealias SecretRef = CNPG.Cluster.Spec.EnvFrom.ConfigMapRef
      }

      public struct EphemeralVolumeSource: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var volumeClaimTemplate: ObjectField<VolumeClaimTemplate> { .init("volumeClaimTemplate") }

        public struct VolumeClaimTemplate: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
          /// Required.
          @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }

          public struct Spec: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var accessModes: Field<[String]> { .init("accessModes") }
            @_alwaysEmitIntoClient public var dataSource: ObjectField<DataSource> { .init("dataSource") }
            @_alwaysEmitIntoClient public var dataSourceRef: ObjectField<DataSourceRef> { .init("dataSourceRef") }
            @_alwaysEmitIntoClient public var resources: ObjectField<Resources> { .init("resources") }
            @_alwaysEmitIntoClient public var selector: ObjectField<Selector> { .init("selector") }
            @_alwaysEmitIntoClient public var storageClassName: Field<String> { .init("storageClassName") }
            @_alwaysEmitIntoClient public var volumeAttributesClassName: Field<String> { .init("volumeAttributesClassName") }
            @_alwaysEmitIntoClient public var volumeMode: Field<String> { .init("volumeMode") }
            @_alwaysEmitIntoClient public var volumeName: Field<String> { .init("volumeName") }

            public typealias DataSource = CNPG.Cluster.Spec.Bootstrap.Recovery.VolumeSnapshots.Storage

            public struct DataSourceRef: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var apiGroup: Field<String> { .init("apiGroup") }
              /// Required.
              @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
              /// Required.
              @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
              @_alwaysEmitIntoClient public var namespace: Field<String> { .init("namespace") }
            }

            public struct Resources: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var limits: MapField<IntOrString> { .init("limits") }
              @_alwaysEmitIntoClient public var requests: MapField<IntOrString> { .init("requests") }
            }

            public typealias Selector = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution.LabelSelector
          }
        }
      }

      public struct EphemeralVolumesSizeLimit: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var shm: Field<IntOrString> { .init("shm") }
        @_alwaysEmitIntoClient public var temporaryData: Field<IntOrString> { .init("temporaryData") }
      }

      public struct ExternalCluster: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var barmanObjectStore: ObjectField<BarmanObjectStore> { .init("barmanObjectStore") }
        @_alwaysEmitIntoClient public var connectionParameters: MapField<String> { .init("connectionParameters") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        @_alwaysEmitIntoClient public var password: ObjectField<Password> { .init("password") }
        @_alwaysEmitIntoClient public var plugin: ObjectField<Plugin> { .init("plugin") }
        @_alwaysEmitIntoClient public var sslCert: ObjectField<SslCert> { .init("sslCert") }
        @_alwaysEmitIntoClient public var sslKey: ObjectField<SslKey> { .init("sslKey") }
        @_alwaysEmitIntoClient public var sslRootCert: ObjectField<SslRootCert> { .init("sslRootCert") }

        public typealias BarmanObjectStore = CNPG.Cluster.Spec.Backup.BarmanObjectStore

        public typealias Password = CNPG.Cluster.Spec.Env.ValueFrom.ConfigMapKeyRef

        public typealias Plugin = CNPG.Cluster.Spec.Plugin

        public typealias SslCert = CNPG.Cluster.Spec.Env.ValueFrom.ConfigMapKeyRef

        public typealias SslKey = CNPG.Cluster.Spec.Env.ValueFrom.ConfigMapKeyRef

        public typealias SslRootCert = CNPG.Cluster.Spec.Env.ValueFrom.ConfigMapKeyRef
      }

      public struct ImageCatalogRef: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var apiGroup: Field<String> { .init("apiGroup") }
        /// Required.
        @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
        /// Required.
        @_alwaysEmitIntoClient public var major: Field<Int> { .init("major") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
      }

      public struct ImagePullSecret: ObjectShape {
        public init() {}
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
      }

      public struct InheritedMetadata: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var annotations: MapField<String> { .init("annotations") }
        @_alwaysEmitIntoClient public var labels: MapField<String> { .init("labels") }
      }

      public struct LogLevel: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        @_alwaysEmitIntoClient public static var error: LogLevel { .init(rawValue: "error") }
        @_alwaysEmitIntoClient public static var warning: LogLevel { .init(rawValue: "warning") }
        @_alwaysEmitIntoClient public static var info: LogLevel { .init(rawValue: "info") }
        @_alwaysEmitIntoClient public static var debug: LogLevel { .init(rawValue: "debug") }
        @_alwaysEmitIntoClient public static var trace: LogLevel { .init(rawValue: "trace") }
      }

      public struct Managed: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var roles: Field<[Object<Role>]> { .init("roles") }
        @_alwaysEmitIntoClient public var services: ObjectField<Services> { .init("services") }

        public struct Role: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var bypassrls: Field<Bool> { .init("bypassrls") }
          @_alwaysEmitIntoClient public var comment: Field<String> { .init("comment") }
          /// Default `-1`.
          @_alwaysEmitIntoClient public var connectionLimit: Field<Int> { .init("connectionLimit") }
          @_alwaysEmitIntoClient public var createdb: Field<Bool> { .init("createdb") }
          @_alwaysEmitIntoClient public var createrole: Field<Bool> { .init("createrole") }
          @_alwaysEmitIntoClient public var disablePassword: Field<Bool> { .init("disablePassword") }
          /// Default `"present"`.
          @_alwaysEmitIntoClient public var ensure: Field<Ensure> { .init("ensure") }
          @_alwaysEmitIntoClient public var inRoles: Field<[String]> { .init("inRoles") }
          /// Default `true`.
          @_alwaysEmitIntoClient public var inherit: Field<Bool> { .init("inherit") }
          @_alwaysEmitIntoClient public var login: Field<Bool> { .init("login") }
          /// Required.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
          @_alwaysEmitIntoClient public var passwordSecret: ObjectField<PasswordSecret> { .init("passwordSecret") }
          @_alwaysEmitIntoClient public var replication: Field<Bool> { .init("replication") }
          @_alwaysEmitIntoClient public var superuser: Field<Bool> { .init("superuser") }
          @_alwaysEmitIntoClient public var validUntil: Field<String> { .init("validUntil") }

          public struct Ensure: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            @_alwaysEmitIntoClient public static var present: Ensure { .init(rawValue: "present") }
            @_alwaysEmitIntoClient public static var absent: Ensure { .init(rawValue: "absent") }
          }

          public typealias PasswordSecret = CNPG.Cluster.Spec.ImagePullSecret
        }

        public struct Services: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var additional: Field<[Object<Additional>]> { .init("additional") }
          @_alwaysEmitIntoClient public var disabledDefaultServices: Field<[DisabledDefaultService]> { .init("disabledDefaultServices") }

          public struct Additional: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var selectorType: Field<SelectorType> { .init("selectorType") }
            /// Required.
            @_alwaysEmitIntoClient public var serviceTemplate: ObjectField<ServiceTemplate> { .init("serviceTemplate") }
            /// Default `"patch"`.
            @_alwaysEmitIntoClient public var updateStrategy: Field<UpdateStrategy> { .init("updateStrategy") }

            public typealias SelectorType = CNPG.Cluster.Spec.Managed.Services.DisabledDefaultService

            public struct ServiceTemplate: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var metadata: ObjectField<Metadata> { .init("metadata") }
              @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }

              public struct Metadata: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var annotations: MapField<String> { .init("annotations") }
                @_alwaysEmitIntoClient public var labels: MapField<String> { .init("labels") }
                @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
              }

              public struct Spec: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var allocateLoadBalancerNodePorts: Field<Bool> { .init("allocateLoadBalancerNodePorts") }
                @_alwaysEmitIntoClient public var clusterIP: Field<String> { .init("clusterIP") }
                @_alwaysEmitIntoClient public var clusterIPs: Field<[String]> { .init("clusterIPs") }
                @_alwaysEmitIntoClient public var externalIPs: Field<[String]> { .init("externalIPs") }
                @_alwaysEmitIntoClient public var externalName: Field<String> { .init("externalName") }
                @_alwaysEmitIntoClient public var externalTrafficPolicy: Field<String> { .init("externalTrafficPolicy") }
                @_alwaysEmitIntoClient public var healthCheckNodePort: Field<Int> { .init("healthCheckNodePort") }
                @_alwaysEmitIntoClient public var internalTrafficPolicy: Field<String> { .init("internalTrafficPolicy") }
                @_alwaysEmitIntoClient public var ipFamilies: Field<[String]> { .init("ipFamilies") }
                @_alwaysEmitIntoClient public var ipFamilyPolicy: Field<String> { .init("ipFamilyPolicy") }
                @_alwaysEmitIntoClient public var loadBalancerClass: Field<String> { .init("loadBalancerClass") }
                @_alwaysEmitIntoClient public var loadBalancerIP: Field<String> { .init("loadBalancerIP") }
                @_alwaysEmitIntoClient public var loadBalancerSourceRanges: Field<[String]> { .init("loadBalancerSourceRanges") }
                /// No two with the same port and protocol.
                @_alwaysEmitIntoClient public var ports: Field<[Object<Port>]> { .init("ports") }
                @_alwaysEmitIntoClient public var publishNotReadyAddresses: Field<Bool> { .init("publishNotReadyAddresses") }
                @_alwaysEmitIntoClient public var selector: MapField<String> { .init("selector") }
                @_alwaysEmitIntoClient public var sessionAffinity: Field<String> { .init("sessionAffinity") }
                @_alwaysEmitIntoClient public var sessionAffinityConfig: ObjectField<SessionAffinityConfig> { .init("sessionAffinityConfig") }
                @_alwaysEmitIntoClient public var trafficDistribution: Field<String> { .init("trafficDistribution") }
                @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }

                public struct Port: ObjectShape {
                  public init() {}
                  @_alwaysEmitIntoClient public var appProtocol: Field<String> { .init("appProtocol") }
                  @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
                  @_alwaysEmitIntoClient public var nodePort: Field<Int> { .init("nodePort") }
                  /// Required.
                  @_alwaysEmitIntoClient public var port: Field<Int> { .init("port") }
                  /// Default `"TCP"`.
                  @_alwaysEmitIntoClient public var `protocol`: Field<String> { .init("protocol") }
                  @_alwaysEmitIntoClient public var targetPort: Field<IntOrString> { .init("targetPort") }
                }

                public struct SessionAffinityConfig: ObjectShape {
                  public init() {}
                  @_alwaysEmitIntoClient public var clientIP: ObjectField<ClientIP> { .init("clientIP") }

                  public struct ClientIP: ObjectShape {
                    public init() {}
                    @_alwaysEmitIntoClient public var timeoutSeconds: Field<Int> { .init("timeoutSeconds") }
                  }
                }
              }
            }

            public struct UpdateStrategy: FieldChoice {
              public let rawValue: String
              public init(rawValue: String) { self.rawValue = rawValue }
              @_alwaysEmitIntoClient public static var patch: UpdateStrategy { .init(rawValue: "patch") }
              @_alwaysEmitIntoClient public static var replace: UpdateStrategy { .init(rawValue: "replace") }
            }
          }

          public struct DisabledDefaultService: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            @_alwaysEmitIntoClient public static var rw: DisabledDefaultService { .init(rawValue: "rw") }
            @_alwaysEmitIntoClient public static var r: DisabledDefaultService { .init(rawValue: "r") }
            @_alwaysEmitIntoClient public static var ro: DisabledDefaultService { .init(rawValue: "ro") }
          }
        }
      }

      public struct Monitoring: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var customQueriesConfigMap: Field<[Object<CustomQueriesConfigMap>]> { .init("customQueriesConfigMap") }
        @_alwaysEmitIntoClient public var customQueriesSecret: Field<[Object<CustomQueriesSecret>]> { .init("customQueriesSecret") }
        /// Default `false`.
        @_alwaysEmitIntoClient public var disableDefaultQueries: Field<Bool> { .init("disableDefaultQueries") }
        /// Default `false`.
        @_alwaysEmitIntoClient public var enablePodMonitor: Field<Bool> { .init("enablePodMonitor") }
        @_alwaysEmitIntoClient public var metricsQueriesTTL: Field<String> { .init("metricsQueriesTTL") }
        @_alwaysEmitIntoClient public var podMonitorMetricRelabelings: Field<[Object<PodMonitorMetricRelabeling>]> { .init("podMonitorMetricRelabelings") }
        @_alwaysEmitIntoClient public var podMonitorRelabelings: Field<[Object<PodMonitorRelabeling>]> { .init("podMonitorRelabelings") }
        @_alwaysEmitIntoClient public var tls: ObjectField<Tls> { .init("tls") }

        public typealias CustomQueriesConfigMap = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

        public typealias CustomQueriesSecret = CNPG.Cluster.Spec.Backup.BarmanObjectStore.EndpointCA

        public struct PodMonitorMetricRelabeling: ObjectShape {
          public init() {}
          /// Default `"replace"`.
          @_alwaysEmitIntoClient public var action: Field<Action> { .init("action") }
          @_alwaysEmitIntoClient public var modulus: Field<Int> { .init("modulus") }
          @_alwaysEmitIntoClient public var regex: Field<String> { .init("regex") }
          @_alwaysEmitIntoClient public var replacement: Field<String> { .init("replacement") }
          @_alwaysEmitIntoClient public var separator: Field<String> { .init("separator") }
          @_alwaysEmitIntoClient public var sourceLabels: Field<[String]> { .init("sourceLabels") }
          @_alwaysEmitIntoClient public var targetLabel: Field<String> { .init("targetLabel") }

          public struct Action: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            @_alwaysEmitIntoClient public static var replace: Action { .init(rawValue: "replace") }
            @_alwaysEmitIntoClient public static var replace2: Action { .init(rawValue: "Replace") }
            @_alwaysEmitIntoClient public static var keep: Action { .init(rawValue: "keep") }
            @_alwaysEmitIntoClient public static var keep2: Action { .init(rawValue: "Keep") }
            @_alwaysEmitIntoClient public static var drop: Action { .init(rawValue: "drop") }
            @_alwaysEmitIntoClient public static var drop2: Action { .init(rawValue: "Drop") }
            @_alwaysEmitIntoClient public static var hashmod: Action { .init(rawValue: "hashmod") }
            @_alwaysEmitIntoClient public static var hashMod: Action { .init(rawValue: "HashMod") }
            @_alwaysEmitIntoClient public static var labelmap: Action { .init(rawValue: "labelmap") }
            @_alwaysEmitIntoClient public static var labelMap: Action { .init(rawValue: "LabelMap") }
            @_alwaysEmitIntoClient public static var labeldrop: Action { .init(rawValue: "labeldrop") }
            @_alwaysEmitIntoClient public static var labelDrop: Action { .init(rawValue: "LabelDrop") }
            @_alwaysEmitIntoClient public static var labelkeep: Action { .init(rawValue: "labelkeep") }
            @_alwaysEmitIntoClient public static var labelKeep: Action { .init(rawValue: "LabelKeep") }
            @_alwaysEmitIntoClient public static var lowercase: Action { .init(rawValue: "lowercase") }
            @_alwaysEmitIntoClient public static var lowercase2: Action { .init(rawValue: "Lowercase") }
            @_alwaysEmitIntoClient public static var uppercase: Action { .init(rawValue: "uppercase") }
            @_alwaysEmitIntoClient public static var uppercase2: Action { .init(rawValue: "Uppercase") }
            @_alwaysEmitIntoClient public static var keepequal: Action { .init(rawValue: "keepequal") }
            @_alwaysEmitIntoClient public static var keepEqual: Action { .init(rawValue: "KeepEqual") }
            @_alwaysEmitIntoClient public static var dropequal: Action { .init(rawValue: "dropequal") }
            @_alwaysEmitIntoClient public static var dropEqual: Action { .init(rawValue: "DropEqual") }
          }
        }

        public typealias PodMonitorRelabeling = CNPG.Cluster.Spec.Monitoring.PodMonitorMetricRelabeling

        public struct Tls: ObjectShape {
          public init() {}
          /// Default `false`.
          @_alwaysEmitIntoClient public var enabled: Field<Bool> { .init("enabled") }
        }
      }

      public struct NodeMaintenanceWindow: ObjectShape {
        public init() {}
        /// Default `false`.
        @_alwaysEmitIntoClient public var inProgress: Field<Bool> { .init("inProgress") }
        /// Default `true`.
        @_alwaysEmitIntoClient public var reusePVC: Field<Bool> { .init("reusePVC") }
      }

      public struct Plugin: ObjectShape {
        public init() {}
        /// Default `true`.
        @_alwaysEmitIntoClient public var enabled: Field<Bool> { .init("enabled") }
        /// Default `false`.
        @_alwaysEmitIntoClient public var isWALArchiver: Field<Bool> { .init("isWALArchiver") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        @_alwaysEmitIntoClient public var parameters: MapField<String> { .init("parameters") }
      }

      public struct PodSecurityContext: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var appArmorProfile: ObjectField<AppArmorProfile> { .init("appArmorProfile") }
        @_alwaysEmitIntoClient public var fsGroup: Field<Int> { .init("fsGroup") }
        @_alwaysEmitIntoClient public var fsGroupChangePolicy: Field<String> { .init("fsGroupChangePolicy") }
        @_alwaysEmitIntoClient public var runAsGroup: Field<Int> { .init("runAsGroup") }
        @_alwaysEmitIntoClient public var runAsNonRoot: Field<Bool> { .init("runAsNonRoot") }
        @_alwaysEmitIntoClient public var runAsUser: Field<Int> { .init("runAsUser") }
        @_alwaysEmitIntoClient public var seLinuxChangePolicy: Field<String> { .init("seLinuxChangePolicy") }
        @_alwaysEmitIntoClient public var seLinuxOptions: ObjectField<SeLinuxOptions> { .init("seLinuxOptions") }
        @_alwaysEmitIntoClient public var seccompProfile: ObjectField<SeccompProfile> { .init("seccompProfile") }
        @_alwaysEmitIntoClient public var supplementalGroups: Field<[Int]> { .init("supplementalGroups") }
        @_alwaysEmitIntoClient public var supplementalGroupsPolicy: Field<String> { .init("supplementalGroupsPolicy") }
        @_alwaysEmitIntoClient public var sysctls: Field<[Object<Sysctl>]> { .init("sysctls") }
        @_alwaysEmitIntoClient public var windowsOptions: ObjectField<WindowsOptions> { .init("windowsOptions") }

        public typealias AppArmorProfile = CNPG.Cluster.Spec.SeccompProfile

        public struct SeLinuxOptions: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var level: Field<String> { .init("level") }
          @_alwaysEmitIntoClient public var role: Field<String> { .init("role") }
          @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
          @_alwaysEmitIntoClient public var user: Field<String> { .init("user") }
        }

        public typealias SeccompProfile = CNPG.Cluster.Spec.SeccompProfile

        public struct Sysctl: ObjectShape {
          public init() {}
          /// Required.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
          /// Required.
          @_alwaysEmitIntoClient public var value: Field<String> { .init("value") }
        }

        public struct WindowsOptions: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var gmsaCredentialSpec: Field<String> { .init("gmsaCredentialSpec") }
          @_alwaysEmitIntoClient public var gmsaCredentialSpecName: Field<String> { .init("gmsaCredentialSpecName") }
          @_alwaysEmitIntoClient public var hostProcess: Field<Bool> { .init("hostProcess") }
          @_alwaysEmitIntoClient public var runAsUserName: Field<String> { .init("runAsUserName") }
        }
      }

      public struct PodSelectorRef: ObjectShape {
        public init() {}
        /// Required; at least 1 character; matches `^[a-z]([a-z0-9_-]*[a-z0-9])?$`.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        /// Required.
        @_alwaysEmitIntoClient public var selector: ObjectField<Selector> { .init("selector") }

        public typealias Selector = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution.LabelSelector
      }

      public struct Postgresql: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var enableAlterSystem: Field<Bool> { .init("enableAlterSystem") }
        /// No two with the same name.
        @_alwaysEmitIntoClient public var extensions: Field<[Object<Extension>]> { .init("extensions") }
        @_alwaysEmitIntoClient public var ldap: ObjectField<Ldap> { .init("ldap") }
        @_alwaysEmitIntoClient public var parameters: MapField<String> { .init("parameters") }
        @_alwaysEmitIntoClient public var pg_hba: Field<[String]> { .init("pg_hba") }
        @_alwaysEmitIntoClient public var pg_ident: Field<[String]> { .init("pg_ident") }
        @_alwaysEmitIntoClient public var promotionTimeout: Field<Int> { .init("promotionTimeout") }
        @_alwaysEmitIntoClient public var shared_preload_libraries: Field<[String]> { .init("shared_preload_libraries") }
        @_alwaysEmitIntoClient public var syncReplicaElectionConstraint: ObjectField<SyncReplicaElectionConstraint> { .init("syncReplicaElectionConstraint") }
        @_alwaysEmitIntoClient public var synchronous: ObjectField<Synchronous> { .init("synchronous") }

        public struct Extension: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var bin_path: Field<[String]> { .init("bin_path") }
          @_alwaysEmitIntoClient public var dynamic_library_path: Field<[String]> { .init("dynamic_library_path") }
          /// No two with the same name.
          @_alwaysEmitIntoClient public var env: Field<[Object<Env>]> { .init("env") }
          @_alwaysEmitIntoClient public var extension_control_path: Field<[String]> { .init("extension_control_path") }
          @_alwaysEmitIntoClient public var image: ObjectField<Image> { .init("image") }
          @_alwaysEmitIntoClient public var ld_library_path: Field<[String]> { .init("ld_library_path") }
          /// Required; 1 to 59 characters; matches `^[a-z0-9]([-a-z0-9_]*[a-z0-9])?$`.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }

          public struct Env: ObjectShape {
            public init() {}
            /// Required; at least 1 character; matches `^[a-zA-Z_][a-zA-Z0-9_]*$`.
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
            /// Required; at least 1 character.
            @_alwaysEmitIntoClient public var value: Field<String> { .init("value") }
          }

          public struct Image: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var pullPolicy: Field<String> { .init("pullPolicy") }
            @_alwaysEmitIntoClient public var reference: Field<String> { .init("reference") }
          }
        }

        public struct Ldap: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var bindAsAuth: ObjectField<BindAsAuth> { .init("bindAsAuth") }
          @_alwaysEmitIntoClient public var bindSearchAuth: ObjectField<BindSearchAuth> { .init("bindSearchAuth") }
          @_alwaysEmitIntoClient public var port: Field<Int> { .init("port") }
          @_alwaysEmitIntoClient public var scheme: Field<Scheme> { .init("scheme") }
          @_alwaysEmitIntoClient public var server: Field<String> { .init("server") }
          @_alwaysEmitIntoClient public var tls: Field<Bool> { .init("tls") }

          public struct BindAsAuth: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var prefix: Field<String> { .init("prefix") }
            @_alwaysEmitIntoClient public var suffix: Field<String> { .init("suffix") }
          }

          public struct BindSearchAuth: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var baseDN: Field<String> { .init("baseDN") }
            @_alwaysEmitIntoClient public var bindDN: Field<String> { .init("bindDN") }
            @_alwaysEmitIntoClient public var bindPassword: ObjectField<BindPassword> { .init("bindPassword") }
            @_alwaysEmitIntoClient public var searchAttribute: Field<String> { .init("searchAttribute") }
            @_alwaysEmitIntoClient public var searchFilter: Field<String> { .init("searchFilter") }

            public typealias BindPassword = CNPG.Cluster.Spec.Env.ValueFrom.ConfigMapKeyRef
          }

          public struct Scheme: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            @_alwaysEmitIntoClient public static var ldap: Scheme { .init(rawValue: "ldap") }
            @_alwaysEmitIntoClient public static var ldaps: Scheme { .init(rawValue: "ldaps") }
          }
        }

        public struct SyncReplicaElectionConstraint: ObjectShape {
          public init() {}
          /// Required.
          @_alwaysEmitIntoClient public var enabled: Field<Bool> { .init("enabled") }
          @_alwaysEmitIntoClient public var nodeLabelsAntiAffinity: Field<[String]> { .init("nodeLabelsAntiAffinity") }
        }

        public struct Synchronous: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var dataDurability: Field<DataDurability> { .init("dataDurability") }
          @_alwaysEmitIntoClient public var failoverQuorum: Field<Bool> { .init("failoverQuorum") }
          @_alwaysEmitIntoClient public var maxStandbyNamesFromCluster: Field<Int> { .init("maxStandbyNamesFromCluster") }
          /// Required.
          @_alwaysEmitIntoClient public var method: Field<Method> { .init("method") }
          /// Required.
          @_alwaysEmitIntoClient public var number: Field<Int> { .init("number") }
          @_alwaysEmitIntoClient public var standbyNamesPost: Field<[String]> { .init("standbyNamesPost") }
          @_alwaysEmitIntoClient public var standbyNamesPre: Field<[String]> { .init("standbyNamesPre") }

          public struct DataDurability: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            @_alwaysEmitIntoClient public static var required: DataDurability { .init(rawValue: "required") }
            @_alwaysEmitIntoClient public static var preferred: DataDurability { .init(rawValue: "preferred") }
          }

          public struct Method: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            @_alwaysEmitIntoClient public static var any: Method { .init(rawValue: "any") }
            @_alwaysEmitIntoClient public static var first: Method { .init(rawValue: "first") }
          }
        }
      }

      public struct PrimaryLease: ObjectShape {
        public init() {}
        /// At least 1; default `15`.
        @_alwaysEmitIntoClient public var leaseDurationSeconds: Field<Int> { .init("leaseDurationSeconds") }
        /// At least 1; default `1`.
        @_alwaysEmitIntoClient public var releasedLeaseDurationSeconds: Field<Int> { .init("releasedLeaseDurationSeconds") }
        /// At least 1; default `10`.
        @_alwaysEmitIntoClient public var renewDeadlineSeconds: Field<Int> { .init("renewDeadlineSeconds") }
        /// At least 1; default `2`.
        @_alwaysEmitIntoClient public var retryPeriodSeconds: Field<Int> { .init("retryPeriodSeconds") }
      }

      public struct PrimaryUpdateMethod: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        @_alwaysEmitIntoClient public static var switchover: PrimaryUpdateMethod { .init(rawValue: "switchover") }
        @_alwaysEmitIntoClient public static var restart: PrimaryUpdateMethod { .init(rawValue: "restart") }
      }

      public struct PrimaryUpdateStrategy: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        @_alwaysEmitIntoClient public static var unsupervised: PrimaryUpdateStrategy { .init(rawValue: "unsupervised") }
        @_alwaysEmitIntoClient public static var supervised: PrimaryUpdateStrategy { .init(rawValue: "supervised") }
      }

      public struct Probes: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var liveness: ObjectField<Liveness> { .init("liveness") }
        @_alwaysEmitIntoClient public var readiness: ObjectField<Readiness> { .init("readiness") }
        @_alwaysEmitIntoClient public var startup: ObjectField<Startup> { .init("startup") }

        public struct Liveness: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var failureThreshold: Field<Int> { .init("failureThreshold") }
          @_alwaysEmitIntoClient public var initialDelaySeconds: Field<Int> { .init("initialDelaySeconds") }
          @_alwaysEmitIntoClient public var isolationCheck: ObjectField<IsolationCheck> { .init("isolationCheck") }
          @_alwaysEmitIntoClient public var periodSeconds: Field<Int> { .init("periodSeconds") }
          @_alwaysEmitIntoClient public var successThreshold: Field<Int> { .init("successThreshold") }
          @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Field<Int> { .init("terminationGracePeriodSeconds") }
          @_alwaysEmitIntoClient public var timeoutSeconds: Field<Int> { .init("timeoutSeconds") }

          public struct IsolationCheck: ObjectShape {
            public init() {}
            /// Default `1000`.
            @_alwaysEmitIntoClient public var connectionTimeout: Field<Int> { .init("connectionTimeout") }
            /// Default `true`.
            @_alwaysEmitIntoClient public var enabled: Field<Bool> { .init("enabled") }
            /// Default `1000`.
            @_alwaysEmitIntoClient public var requestTimeout: Field<Int> { .init("requestTimeout") }
          }
        }

        public struct Readiness: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var failureThreshold: Field<Int> { .init("failureThreshold") }
          @_alwaysEmitIntoClient public var initialDelaySeconds: Field<Int> { .init("initialDelaySeconds") }
          @_alwaysEmitIntoClient public var maximumLag: Field<IntOrString> { .init("maximumLag") }
          @_alwaysEmitIntoClient public var periodSeconds: Field<Int> { .init("periodSeconds") }
          @_alwaysEmitIntoClient public var successThreshold: Field<Int> { .init("successThreshold") }
          @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Field<Int> { .init("terminationGracePeriodSeconds") }
          @_alwaysEmitIntoClient public var timeoutSeconds: Field<Int> { .init("timeoutSeconds") }
          @_alwaysEmitIntoClient public var type: Field<TypeFields> { .init("type") }

          public struct TypeFields: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            @_alwaysEmitIntoClient public static var pg_isready: TypeFields { .init(rawValue: "pg_isready") }
            @_alwaysEmitIntoClient public static var streaming: TypeFields { .init(rawValue: "streaming") }
            @_alwaysEmitIntoClient public static var query: TypeFields { .init(rawValue: "query") }
          }
        }

        public typealias Startup = CNPG.Cluster.Spec.Probes.Readiness
      }

      public struct ProjectedVolumeTemplate: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var defaultMode: Field<Int> { .init("defaultMode") }
        @_alwaysEmitIntoClient public var sources: Field<[Object<Source>]> { .init("sources") }

        public struct Source: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var clusterTrustBundle: ObjectField<ClusterTrustBundle> { .init("clusterTrustBundle") }
          @_alwaysEmitIntoClient public var configMap: ObjectField<ConfigMap> { .init("configMap") }
          @_alwaysEmitIntoClient public var downwardAPI: ObjectField<DownwardAPI> { .init("downwardAPI") }
          @_alwaysEmitIntoClient public var podCertificate: ObjectField<PodCertificate> { .init("podCertificate") }
          @_alwaysEmitIntoClient public var secret: ObjectField<Secret> { .init("secret") }
          @_alwaysEmitIntoClient public var serviceAccountToken: ObjectField<ServiceAccountToken> { .init("serviceAccountToken") }

          public struct ClusterTrustBundle: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var labelSelector: ObjectField<LabelSelector> { .init("labelSelector") }
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
            @_alwaysEmitIntoClient public var optional: Field<Bool> { .init("optional") }
            /// Required.
            @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
            @_alwaysEmitIntoClient public var signerName: Field<String> { .init("signerName") }

            public typealias LabelSelector = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution.LabelSelector
          }

          public struct ConfigMap: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var items: Field<[Object<Item>]> { .init("items") }
            /// Default `""`.
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
            @_alwaysEmitIntoClient public var optional: Field<Bool> { .init("optional") }

            public struct Item: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
              @_alwaysEmitIntoClient public var mode: Field<Int> { .init("mode") }
              /// Required.
              @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
            }
          }

          public struct DownwardAPI: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var items: Field<[Object<Item>]> { .init("items") }

            public struct Item: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var fieldRef: ObjectField<FieldRef> { .init("fieldRef") }
              @_alwaysEmitIntoClient public var mode: Field<Int> { .init("mode") }
              /// Required.
              @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
              @_alwaysEmitIntoClient public var resourceFieldRef: ObjectField<ResourceFieldRef> { .init("resourceFieldRef") }

              public typealias FieldRef = CNPG.Cluster.Spec.Env.ValueFrom.FieldRef

              public typealias ResourceFieldRef = CNPG.Cluster.Spec.Env.ValueFrom.ResourceFieldRef
            }
          }

          public struct PodCertificate: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var certificateChainPath: Field<String> { .init("certificateChainPath") }
            @_alwaysEmitIntoClient public var credentialBundlePath: Field<String> { .init("credentialBundlePath") }
            @_alwaysEmitIntoClient public var keyPath: Field<String> { .init("keyPath") }
            /// Required.
            @_alwaysEmitIntoClient public var keyType: Field<String> { .init("keyType") }
            @_alwaysEmitIntoClient public var maxExpirationSeconds: Field<Int> { .init("maxExpirationSeconds") }
            /// Required.
            @_alwaysEmitIntoClient public var signerName: Field<String> { .init("signerName") }
            @_alwaysEmitIntoClient public var userAnnotations: MapField<String> { .init("userAnnotations") }
          }

          public typealias Secret = CNPG.Cluster.Spec.ProjectedVolumeTemplate.Source.ConfigMap

          public struct ServiceAccountToken: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var audience: Field<String> { .init("audience") }
            @_alwaysEmitIntoClient public var expirationSeconds: Field<Int> { .init("expirationSeconds") }
            /// Required.
            @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
          }
        }
      }

      public struct Replica: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var enabled: Field<Bool> { .init("enabled") }
        @_alwaysEmitIntoClient public var minApplyDelay: Field<String> { .init("minApplyDelay") }
        @_alwaysEmitIntoClient public var primary: Field<String> { .init("primary") }
        @_alwaysEmitIntoClient public var promotionToken: Field<String> { .init("promotionToken") }
        @_alwaysEmitIntoClient public var self_: Field<String> { .init("self") }
        /// Required; at least 1 character.
        @_alwaysEmitIntoClient public var source: Field<String> { .init("source") }
      }

      public struct ReplicationSlots: ObjectShape {
        public init() {}
        /// Default `{"enabled":true}`.
        @_alwaysEmitIntoClient public var highAvailability: ObjectField<HighAvailability> { .init("highAvailability") }
        @_alwaysEmitIntoClient public var synchronizeReplicas: ObjectField<SynchronizeReplicas> { .init("synchronizeReplicas") }
        /// At least 1; default `30`.
        @_alwaysEmitIntoClient public var updateInterval: Field<Int> { .init("updateInterval") }

        public struct HighAvailability: ObjectShape {
          public init() {}
          /// Default `true`.
          @_alwaysEmitIntoClient public var enabled: Field<Bool> { .init("enabled") }
          /// Matches `^[0-9a-z_]*$`; default `"_cnpg_"`.
          @_alwaysEmitIntoClient public var slotPrefix: Field<String> { .init("slotPrefix") }
          @_alwaysEmitIntoClient public var synchronizeLogicalDecoding: Field<Bool> { .init("synchronizeLogicalDecoding") }
        }

        public struct SynchronizeReplicas: ObjectShape {
          public init() {}
          /// Required; default `true`.
          @_alwaysEmitIntoClient public var enabled: Field<Bool> { .init("enabled") }
          @_alwaysEmitIntoClient public var excludePatterns: Field<[String]> { .init("excludePatterns") }
        }
      }

      public struct Resources: ObjectShape {
        public init() {}
        /// No two with the same name.
        @_alwaysEmitIntoClient public var claims: Field<[Object<Claim>]> { .init("claims") }
        @_alwaysEmitIntoClient public var limits: MapField<IntOrString> { .init("limits") }
        @_alwaysEmitIntoClient public var requests: MapField<IntOrString> { .init("requests") }

        public struct Claim: ObjectShape {
          public init() {}
          /// Required.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
          @_alwaysEmitIntoClient public var request: Field<String> { .init("request") }
        }
      }

      public struct SeccompProfile: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var localhostProfile: Field<String> { .init("localhostProfile") }
        /// Required.
        @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
      }

      public struct SecurityContext: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var allowPrivilegeEscalation: Field<Bool> { .init("allowPrivilegeEscalation") }
        @_alwaysEmitIntoClient public var appArmorProfile: ObjectField<AppArmorProfile> { .init("appArmorProfile") }
        @_alwaysEmitIntoClient public var capabilities: ObjectField<Capabilities> { .init("capabilities") }
        @_alwaysEmitIntoClient public var privileged: Field<Bool> { .init("privileged") }
        @_alwaysEmitIntoClient public var procMount: Field<String> { .init("procMount") }
        @_alwaysEmitIntoClient public var readOnlyRootFilesystem: Field<Bool> { .init("readOnlyRootFilesystem") }
        @_alwaysEmitIntoClient public var runAsGroup: Field<Int> { .init("runAsGroup") }
        @_alwaysEmitIntoClient public var runAsNonRoot: Field<Bool> { .init("runAsNonRoot") }
        @_alwaysEmitIntoClient public var runAsUser: Field<Int> { .init("runAsUser") }
        @_alwaysEmitIntoClient public var seLinuxOptions: ObjectField<SeLinuxOptions> { .init("seLinuxOptions") }
        @_alwaysEmitIntoClient public var seccompProfile: ObjectField<SeccompProfile> { .init("seccompProfile") }
        @_alwaysEmitIntoClient public var windowsOptions: ObjectField<WindowsOptions> { .init("windowsOptions") }

        public typealias AppArmorProfile = CNPG.Cluster.Spec.SeccompProfile

        public struct Capabilities: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var add: Field<[String]> { .init("add") }
          @_alwaysEmitIntoClient public var drop: Field<[String]> { .init("drop") }
        }

        public typealias SeLinuxOptions = CNPG.Cluster.Spec.PodSecurityContext.SeLinuxOptions

        public typealias SeccompProfile = CNPG.Cluster.Spec.SeccompProfile

        public typealias WindowsOptions = CNPG.Cluster.Spec.PodSecurityContext.WindowsOptions
      }

      public struct ServiceAccountTemplate: ObjectShape {
        public init() {}
        /// Required.
        @_alwaysEmitIntoClient public var metadata: ObjectField<Metadata> { .init("metadata") }

        public typealias Metadata = CNPG.Cluster.Spec.Managed.Services.Additional.ServiceTemplate.Metadata
      }

      public struct Storage: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var pvcTemplate: ObjectField<PvcTemplate> { .init("pvcTemplate") }
        /// Default `true`.
        @_alwaysEmitIntoClient public var resizeInUseVolumes: Field<Bool> { .init("resizeInUseVolumes") }
        @_alwaysEmitIntoClient public var size: Field<String> { .init("size") }
        @_alwaysEmitIntoClient public var storageClass: Field<String> { .init("storageClass") }

        public typealias PvcTemplate = CNPG.Cluster.Spec.EphemeralVolumeSource.VolumeClaimTemplate.Spec
      }

      public typealias SuperuserSecret = CNPG.Cluster.Spec.ImagePullSecret

      public struct Tablespace: ObjectShape {
        public init() {}
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        @_alwaysEmitIntoClient public var owner: ObjectField<Owner> { .init("owner") }
        /// Required.
        @_alwaysEmitIntoClient public var storage: ObjectField<Storage> { .init("storage") }
        /// Default `false`.
        @_alwaysEmitIntoClient public var temporary: Field<Bool> { .init("temporary") }

        public struct Owner: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        }

        public typealias Storage = CNPG.Cluster.Spec.Storage
      }

      public struct TopologySpreadConstraint: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var labelSelector: ObjectField<LabelSelector> { .init("labelSelector") }
        @_alwaysEmitIntoClient public var matchLabelKeys: Field<[String]> { .init("matchLabelKeys") }
        /// Required.
        @_alwaysEmitIntoClient public var maxSkew: Field<Int> { .init("maxSkew") }
        @_alwaysEmitIntoClient public var minDomains: Field<Int> { .init("minDomains") }
        @_alwaysEmitIntoClient public var nodeAffinityPolicy: Field<String> { .init("nodeAffinityPolicy") }
        @_alwaysEmitIntoClient public var nodeTaintsPolicy: Field<String> { .init("nodeTaintsPolicy") }
        /// Required.
        @_alwaysEmitIntoClient public var topologyKey: Field<String> { .init("topologyKey") }
        /// Required.
        @_alwaysEmitIntoClient public var whenUnsatisfiable: Field<String> { .init("whenUnsatisfiable") }

        public typealias LabelSelector = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity.RequiredDuringSchedulingIgnoredDuringExecution.LabelSelector
      }

      public typealias WalStorage = CNPG.Cluster.Spec.Storage
    }

    public struct Status: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var availableArchitectures: Field<[Object<AvailableArchitecture>]> { .init("availableArchitectures") }
      @_alwaysEmitIntoClient public var certificates: ObjectField<Certificates> { .init("certificates") }
      @_alwaysEmitIntoClient public var cloudNativePGCommitHash: Field<String> { .init("cloudNativePGCommitHash") }
      @_alwaysEmitIntoClient public var cloudNativePGOperatorHash: Field<String> { .init("cloudNativePGOperatorHash") }
      @_alwaysEmitIntoClient public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      @_alwaysEmitIntoClient public var configMapResourceVersion: ObjectField<ConfigMapResourceVersion> { .init("configMapResourceVersion") }
      @_alwaysEmitIntoClient public var currentPrimary: Field<String> { .init("currentPrimary") }
      @_alwaysEmitIntoClient public var currentPrimaryFailingSinceTimestamp: Field<String> { .init("currentPrimaryFailingSinceTimestamp") }
      @_alwaysEmitIntoClient public var currentPrimaryTimestamp: Field<String> { .init("currentPrimaryTimestamp") }
      @_alwaysEmitIntoClient public var danglingPVC: Field<[String]> { .init("danglingPVC") }
      @_alwaysEmitIntoClient public var demotionToken: Field<String> { .init("demotionToken") }
      @_alwaysEmitIntoClient public var firstRecoverabilityPoint: Field<String> { .init("firstRecoverabilityPoint") }
      @_alwaysEmitIntoClient public var firstRecoverabilityPointByMethod: MapField<String> { .init("firstRecoverabilityPointByMethod") }
      @_alwaysEmitIntoClient public var healthyPVC: Field<[String]> { .init("healthyPVC") }
      @_alwaysEmitIntoClient public var image: Field<String> { .init("image") }
      @_alwaysEmitIntoClient public var initializingPVC: Field<[String]> { .init("initializingPVC") }
      @_alwaysEmitIntoClient public var instanceNames: Field<[String]> { .init("instanceNames") }
      @_alwaysEmitIntoClient public var instances: Field<Int> { .init("instances") }
      @_alwaysEmitIntoClient public var instancesReportedState: MapField<Object<InstancesReportedState>> { .init("instancesReportedState") }
      @_alwaysEmitIntoClient public var instancesStatus: MapField<[String]> { .init("instancesStatus") }
      @_alwaysEmitIntoClient public var jobCount: Field<Int> { .init("jobCount") }
      @_alwaysEmitIntoClient public var lastFailedBackup: Field<String> { .init("lastFailedBackup") }
      @_alwaysEmitIntoClient public var lastPromotionToken: Field<String> { .init("lastPromotionToken") }
      @_alwaysEmitIntoClient public var lastSuccessfulBackup: Field<String> { .init("lastSuccessfulBackup") }
      @_alwaysEmitIntoClient public var lastSuccessfulBackupByMethod: MapField<String> { .init("lastSuccessfulBackupByMethod") }
      @_alwaysEmitIntoClient public var latestGeneratedNode: Field<Int> { .init("latestGeneratedNode") }
      @_alwaysEmitIntoClient public var managedRolesStatus: ObjectField<ManagedRolesStatus> { .init("managedRolesStatus") }
      @_alwaysEmitIntoClient public var onlineUpdateEnabled: Field<Bool> { .init("onlineUpdateEnabled") }
      @_alwaysEmitIntoClient public var operatorCertificateFingerprint: Field<String> { .init("operatorCertificateFingerprint") }
      @_alwaysEmitIntoClient public var pgDataImageInfo: ObjectField<PgDataImageInfo> { .init("pgDataImageInfo") }
      @_alwaysEmitIntoClient public var phase: Field<String> { .init("phase") }
      @_alwaysEmitIntoClient public var phaseReason: Field<String> { .init("phaseReason") }
      @_alwaysEmitIntoClient public var pluginStatus: Field<[Object<PluginStatus>]> { .init("pluginStatus") }
      /// No two with the same name.
      @_alwaysEmitIntoClient public var podSelectorRefs: Field<[Object<PodSelectorRef>]> { .init("podSelectorRefs") }
      @_alwaysEmitIntoClient public var poolerIntegrations: ObjectField<PoolerIntegrations> { .init("poolerIntegrations") }
      @_alwaysEmitIntoClient public var pvcCount: Field<Int> { .init("pvcCount") }
      @_alwaysEmitIntoClient public var readService: Field<String> { .init("readService") }
      @_alwaysEmitIntoClient public var readyInstances: Field<Int> { .init("readyInstances") }
      @_alwaysEmitIntoClient public var resizingPVC: Field<[String]> { .init("resizingPVC") }
      @_alwaysEmitIntoClient public var secretsResourceVersion: ObjectField<SecretsResourceVersion> { .init("secretsResourceVersion") }
      @_alwaysEmitIntoClient public var selector: Field<String> { .init("selector") }
      @_alwaysEmitIntoClient public var switchReplicaClusterStatus: ObjectField<SwitchReplicaClusterStatus> { .init("switchReplicaClusterStatus") }
      @_alwaysEmitIntoClient public var systemID: Field<String> { .init("systemID") }
      @_alwaysEmitIntoClient public var tablespacesStatus: Field<[Object<TablespacesStatus>]> { .init("tablespacesStatus") }
      @_alwaysEmitIntoClient public var targetPgDataImageInfo: ObjectField<TargetPgDataImageInfo> { .init("targetPgDataImageInfo") }
      @_alwaysEmitIntoClient public var targetPrimary: Field<String> { .init("targetPrimary") }
      @_alwaysEmitIntoClient public var targetPrimaryTimestamp: Field<String> { .init("targetPrimaryTimestamp") }
      @_alwaysEmitIntoClient public var timelineID: Field<Int> { .init("timelineID") }
      @_alwaysEmitIntoClient public var topology: ObjectField<Topology> { .init("topology") }
      @_alwaysEmitIntoClient public var unusablePVC: Field<[String]> { .init("unusablePVC") }
      @_alwaysEmitIntoClient public var writeService: Field<String> { .init("writeService") }

      public struct AvailableArchitecture: ObjectShape {
        public init() {}
        /// Required.
        @_alwaysEmitIntoClient public var goArch: Field<String> { .init("goArch") }
        /// Required.
        @_alwaysEmitIntoClient public var hash: Field<String> { .init("hash") }
      }

      public struct Certificates: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var clientCASecret: Field<String> { .init("clientCASecret") }
        @_alwaysEmitIntoClient public var expirations: MapField<String> { .init("expirations") }
        @_alwaysEmitIntoClient public var replicationTLSSecret: Field<String> { .init("replicationTLSSecret") }
        @_alwaysEmitIntoClient public var serverAltDNSNames: Field<[String]> { .init("serverAltDNSNames") }
        @_alwaysEmitIntoClient public var serverCASecret: Field<String> { .init("serverCASecret") }
        @_alwaysEmitIntoClient public var serverTLSSecret: Field<String> { .init("serverTLSSecret") }
      }

      public struct Condition: ObjectShape {
        public init() {}
        /// Required.
        @_alwaysEmitIntoClient public var lastTransitionTime: Field<String> { .init("lastTransitionTime") }
        /// Required; at most 32768 characters.
        @_alwaysEmitIntoClient public var message: Field<String> { .init("message") }
        /// At least 0.
        @_alwaysEmitIntoClient public var observedGeneration: Field<Int> { .init("observedGeneration") }
        /// Required; 1 to 1024 characters; matches `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`.
        @_alwaysEmitIntoClient public var reason: Field<String> { .init("reason") }
        /// Required.
        @_alwaysEmitIntoClient public var status: Field<Status> { .init("status") }
        /// Required; at most 316 characters.
        @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }

        public struct Status: FieldChoice {
          public let rawValue: String
          public init(rawValue: String) { self.rawValue = rawValue }
          @_alwaysEmitIntoClient public static var `true`: Status { .init(rawValue: "True") }
          @_alwaysEmitIntoClient public static var `false`: Status { .init(rawValue: "False") }
          @_alwaysEmitIntoClient public static var unknown_: Status { .init(rawValue: "Unknown") }
        }
      }

      public struct ConfigMapResourceVersion: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var metrics: MapField<String> { .init("metrics") }
      }

      public struct InstancesReportedState: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var ip: Field<String> { .init("ip") }
        /// Required.
        @_alwaysEmitIntoClient public var isPrimary: Field<Bool> { .init("isPrimary") }
        @_alwaysEmitIntoClient public var timeLineID: Field<Int> { .init("timeLineID") }
      }

      public struct ManagedRolesStatus: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var byStatus: MapField<[String]> { .init("byStatus") }
        @_alwaysEmitIntoClient public var cannotReconcile: MapField<[String]> { .init("cannotReconcile") }
        @_alwaysEmitIntoClient public var passwordStatus: MapField<Object<PasswordStatus>> { .init("passwordStatus") }

        public struct PasswordStatus: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var resourceVersion: Field<String> { .init("resourceVersion") }
          @_alwaysEmitIntoClient public var transactionID: Field<Int> { .init("transactionID") }
        }
      }

      public struct PgDataImageInfo: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var extensions: Field<[Object<Extension>]> { .init("extensions") }
        /// Required.
        @_alwaysEmitIntoClient public var image: Field<String> { .init("image") }
        /// Required.
        @_alwaysEmitIntoClient public var majorVersion: Field<Int> { .init("majorVersion") }

        public typealias Extension = CNPG.Cluster.Spec.Postgresql.Extension
      }

      public struct PluginStatus: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var backupCapabilities: Field<[String]> { .init("backupCapabilities") }
        @_alwaysEmitIntoClient public var capabilities: Field<[String]> { .init("capabilities") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        @_alwaysEmitIntoClient public var operatorCapabilities: Field<[String]> { .init("operatorCapabilities") }
        @_alwaysEmitIntoClient public var restoreJobHookCapabilities: Field<[String]> { .init("restoreJobHookCapabilities") }
        @_alwaysEmitIntoClient public var status: Field<String> { .init("status") }
        /// Required.
        @_alwaysEmitIntoClient public var version: Field<String> { .init("version") }
        @_alwaysEmitIntoClient public var walCapabilities: Field<[String]> { .init("walCapabilities") }
      }

      public struct PodSelectorRef: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var ips: Field<[String]> { .init("ips") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
      }

      public struct PoolerIntegrations: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var pgBouncerIntegration: ObjectField<PgBouncerIntegration> { .init("pgBouncerIntegration") }

        public struct PgBouncerIntegration: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var secrets: Field<[String]> { .init("secrets") }
        }
      }

      public struct SecretsResourceVersion: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var applicationSecretVersion: Field<String> { .init("applicationSecretVersion") }
        @_alwaysEmitIntoClient public var barmanEndpointCA: Field<String> { .init("barmanEndpointCA") }
        @_alwaysEmitIntoClient public var caSecretVersion: Field<String> { .init("caSecretVersion") }
        @_alwaysEmitIntoClient public var clientCaSecretVersion: Field<String> { .init("clientCaSecretVersion") }
        @_alwaysEmitIntoClient public var externalClusterSecretVersion: MapField<String> { .init("externalClusterSecretVersion") }
        @_alwaysEmitIntoClient public var managedRoleSecretVersion: MapField<String> { .init("managedRoleSecretVersion") }
        @_alwaysEmitIntoClient public var metrics: MapField<String> { .init("metrics") }
        @_alwaysEmitIntoClient public var replicationSecretVersion: Field<String> { .init("replicationSecretVersion") }
        @_alwaysEmitIntoClient public var serverCaSecretVersion: Field<String> { .init("serverCaSecretVersion") }
        @_alwaysEmitIntoClient public var serverSecretVersion: Field<String> { .init("serverSecretVersion") }
        @_alwaysEmitIntoClient public var superuserSecretVersion: Field<String> { .init("superuserSecretVersion") }
      }

      public struct SwitchReplicaClusterStatus: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var inProgress: Field<Bool> { .init("inProgress") }
      }

      public struct TablespacesStatus: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var error: Field<String> { .init("error") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        @_alwaysEmitIntoClient public var owner: Field<String> { .init("owner") }
        /// Required.
        @_alwaysEmitIntoClient public var state: Field<String> { .init("state") }
      }

      public typealias TargetPgDataImageInfo = CNPG.Cluster.Status.PgDataImageInfo

      public struct Topology: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var instances: MapField<FieldMap<String>> { .init("instances") }
        @_alwaysEmitIntoClient public var nodesUsed: Field<Int> { .init("nodesUsed") }
        @_alwaysEmitIntoClient public var successfullyExtracted: Field<Bool> { .init("successfullyExtracted") }
      }
    }
  }
}
