// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension CloudRedis {
  /// Instance of `redis.gcp.m.upbound.io/v1beta1`.
  public struct Instance: ResourceShape {
    public static var apiVersion: String { "redis.gcp.m.upbound.io/v1beta1" }
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
        @_alwaysEmitIntoClient public var alternativeLocationId: Field<String> { .init("alternativeLocationId") }
        @_alwaysEmitIntoClient public var authEnabled: Field<Bool> { .init("authEnabled") }
        @_alwaysEmitIntoClient public var authorizedNetwork: Field<String> { .init("authorizedNetwork") }
        @_alwaysEmitIntoClient public var authorizedNetworkRef: ObjectField<AuthorizedNetworkRef> { .init("authorizedNetworkRef") }
        @_alwaysEmitIntoClient public var authorizedNetworkSelector: ObjectField<AuthorizedNetworkSelector> { .init("authorizedNetworkSelector") }
        @_alwaysEmitIntoClient public var connectMode: Field<String> { .init("connectMode") }
        @_alwaysEmitIntoClient public var customerManagedKey: Field<String> { .init("customerManagedKey") }
        @_alwaysEmitIntoClient public var customerManagedKeyRef: ObjectField<CustomerManagedKeyRef> { .init("customerManagedKeyRef") }
        @_alwaysEmitIntoClient public var customerManagedKeySelector: ObjectField<CustomerManagedKeySelector> { .init("customerManagedKeySelector") }
        @_alwaysEmitIntoClient public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        @_alwaysEmitIntoClient public var displayName: Field<String> { .init("displayName") }
        @_alwaysEmitIntoClient public var labels: MapField<String> { .init("labels") }
        @_alwaysEmitIntoClient public var locationId: Field<String> { .init("locationId") }
        @_alwaysEmitIntoClient public var maintenancePolicy: ObjectField<MaintenancePolicy> { .init("maintenancePolicy") }
        @_alwaysEmitIntoClient public var maintenanceVersion: Field<String> { .init("maintenanceVersion") }
        @_alwaysEmitIntoClient public var memorySizeGb: Field<Double> { .init("memorySizeGb") }
        @_alwaysEmitIntoClient public var persistenceConfig: ObjectField<PersistenceConfig> { .init("persistenceConfig") }
        @_alwaysEmitIntoClient public var project: Field<String> { .init("project") }
        @_alwaysEmitIntoClient public var readReplicasMode: Field<String> { .init("readReplicasMode") }
        @_alwaysEmitIntoClient public var redisConfigs: MapField<String> { .init("redisConfigs") }
        @_alwaysEmitIntoClient public var redisVersion: Field<String> { .init("redisVersion") }
        /// Required.
        @_alwaysEmitIntoClient public var region: Field<String> { .init("region") }
        @_alwaysEmitIntoClient public var replicaCount: Field<Double> { .init("replicaCount") }
        @_alwaysEmitIntoClient public var reservedIpRange: Field<String> { .init("reservedIpRange") }
        @_alwaysEmitIntoClient public var secondaryIpRange: Field<String> { .init("secondaryIpRange") }
        @_alwaysEmitIntoClient public var tier: Field<String> { .init("tier") }
        @_alwaysEmitIntoClient public var transitEncryptionMode: Field<String> { .init("transitEncryptionMode") }

        public struct AuthorizedNetworkRef: ObjectShape {
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

        public struct AuthorizedNetworkSelector: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          @_alwaysEmitIntoClient public var matchLabels: MapField<String> { .init("matchLabels") }
          @_alwaysEmitIntoClient public var namespace: Field<String> { .init("namespace") }
          @_alwaysEmitIntoClient public var policy: ObjectField<Policy> { .init("policy") }

          public typealias Policy = CloudRedis.Instance.Spec.ForProvider.AuthorizedNetworkRef.Policy
        }

        public typealias CustomerManagedKeyRef = CloudRedis.Instance.Spec.ForProvider.AuthorizedNetworkRef

        public typealias CustomerManagedKeySelector = CloudRedis.Instance.Spec.ForProvider.AuthorizedNetworkSelector

        public struct MaintenancePolicy: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var description: Field<String> { .init("description") }
          @_alwaysEmitIntoClient public var weeklyMaintenanceWindow: Field<[Object<WeeklyMaintenanceWindow>]> { .init("weeklyMaintenanceWindow") }

          public struct WeeklyMaintenanceWindow: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var day: Field<String> { .init("day") }
            @_alwaysEmitIntoClient public var startTime: ObjectField<StartTime> { .init("startTime") }

            public struct StartTime: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var hours: Field<Double> { .init("hours") }
              @_alwaysEmitIntoClient public var minutes: Field<Double> { .init("minutes") }
              @_alwaysEmitIntoClient public var nanos: Field<Double> { .init("nanos") }
              @_alwaysEmitIntoClient public var seconds: Field<Double> { .init("seconds") }
            }
          }
        }

        public struct PersistenceConfig: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var persistenceMode: Field<String> { .init("persistenceMode") }
          @_alwaysEmitIntoClient public var rdbSnapshotPeriod: Field<String> { .init("rdbSnapshotPeriod") }
          @_alwaysEmitIntoClient public var rdbSnapshotStartTime: Field<String> { .init("rdbSnapshotStartTime") }
        }
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var alternativeLocationId: Field<String> { .init("alternativeLocationId") }
        @_alwaysEmitIntoClient public var authEnabled: Field<Bool> { .init("authEnabled") }
        @_alwaysEmitIntoClient public var authorizedNetwork: Field<String> { .init("authorizedNetwork") }
        @_alwaysEmitIntoClient public var authorizedNetworkRef: ObjectField<AuthorizedNetworkRef> { .init("authorizedNetworkRef") }
        @_alwaysEmitIntoClient public var authorizedNetworkSelector: ObjectField<AuthorizedNetworkSelector> { .init("authorizedNetworkSelector") }
        @_alwaysEmitIntoClient public var connectMode: Field<String> { .init("connectMode") }
        @_alwaysEmitIntoClient public var customerManagedKey: Field<String> { .init("customerManagedKey") }
        @_alwaysEmitIntoClient public var customerManagedKeyRef: ObjectField<CustomerManagedKeyRef> { .init("customerManagedKeyRef") }
        @_alwaysEmitIntoClient public var customerManagedKeySelector: ObjectField<CustomerManagedKeySelector> { .init("customerManagedKeySelector") }
        @_alwaysEmitIntoClient public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        @_alwaysEmitIntoClient public var displayName: Field<String> { .init("displayName") }
        @_alwaysEmitIntoClient public var labels: MapField<String> { .init("labels") }
        @_alwaysEmitIntoClient public var locationId: Field<String> { .init("locationId") }
        @_alwaysEmitIntoClient public var maintenancePolicy: ObjectField<MaintenancePolicy> { .init("maintenancePolicy") }
        @_alwaysEmitIntoClient public var maintenanceVersion: Field<String> { .init("maintenanceVersion") }
        @_alwaysEmitIntoClient public var memorySizeGb: Field<Double> { .init("memorySizeGb") }
        @_alwaysEmitIntoClient public var persistenceConfig: ObjectField<PersistenceConfig> { .init("persistenceConfig") }
        @_alwaysEmitIntoClient public var project: Field<String> { .init("project") }
        @_alwaysEmitIntoClient public var readReplicasMode: Field<String> { .init("readReplicasMode") }
        @_alwaysEmitIntoClient public var redisConfigs: MapField<String> { .init("redisConfigs") }
        @_alwaysEmitIntoClient public var redisVersion: Field<String> { .init("redisVersion") }
        @_alwaysEmitIntoClient public var replicaCount: Field<Double> { .init("replicaCount") }
        @_alwaysEmitIntoClient public var reservedIpRange: Field<String> { .init("reservedIpRange") }
        @_alwaysEmitIntoClient public var secondaryIpRange: Field<String> { .init("secondaryIpRange") }
        @_alwaysEmitIntoClient public var tier: Field<String> { .init("tier") }
        @_alwaysEmitIntoClient public var transitEncryptionMode: Field<String> { .init("transitEncryptionMode") }

        public typealias AuthorizedNetworkRef = CloudRedis.Instance.Spec.ForProvider.AuthorizedNetworkRef

        public typealias AuthorizedNetworkSelector = CloudRedis.Instance.Spec.ForProvider.AuthorizedNetworkSelector

        public typealias CustomerManagedKeyRef = CloudRedis.Instance.Spec.ForProvider.AuthorizedNetworkRef

        public typealias CustomerManagedKeySelector = CloudRedis.Instance.Spec.ForProvider.AuthorizedNetworkSelector

        public typealias MaintenancePolicy = CloudRedis.Instance.Spec.ForProvider.MaintenancePolicy

        public typealias PersistenceConfig = CloudRedis.Instance.Spec.ForProvider.PersistenceConfig
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
        @_alwaysEmitIntoClient public var alternativeLocationId: Field<String> { .init("alternativeLocationId") }
        @_alwaysEmitIntoClient public var authEnabled: Field<Bool> { .init("authEnabled") }
        @_alwaysEmitIntoClient public var authorizedNetwork: Field<String> { .init("authorizedNetwork") }
        @_alwaysEmitIntoClient public var connectMode: Field<String> { .init("connectMode") }
        @_alwaysEmitIntoClient public var createTime: Field<String> { .init("createTime") }
        @_alwaysEmitIntoClient public var currentLocationId: Field<String> { .init("currentLocationId") }
        @_alwaysEmitIntoClient public var customerManagedKey: Field<String> { .init("customerManagedKey") }
        @_alwaysEmitIntoClient public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        @_alwaysEmitIntoClient public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        @_alwaysEmitIntoClient public var displayName: Field<String> { .init("displayName") }
        @_alwaysEmitIntoClient public var effectiveLabels: MapField<String> { .init("effectiveLabels") }
        @_alwaysEmitIntoClient public var effectiveReservedIpRange: Field<String> { .init("effectiveReservedIpRange") }
        @_alwaysEmitIntoClient public var host: Field<String> { .init("host") }
        @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
        @_alwaysEmitIntoClient public var labels: MapField<String> { .init("labels") }
        @_alwaysEmitIntoClient public var locationId: Field<String> { .init("locationId") }
        @_alwaysEmitIntoClient public var maintenancePolicy: ObjectField<MaintenancePolicy> { .init("maintenancePolicy") }
        @_alwaysEmitIntoClient public var maintenanceSchedule: Field<[Object<MaintenanceSchedule>]> { .init("maintenanceSchedule") }
        @_alwaysEmitIntoClient public var maintenanceVersion: Field<String> { .init("maintenanceVersion") }
        @_alwaysEmitIntoClient public var memorySizeGb: Field<Double> { .init("memorySizeGb") }
        @_alwaysEmitIntoClient public var nodes: Field<[Object<Node>]> { .init("nodes") }
        @_alwaysEmitIntoClient public var persistenceConfig: ObjectField<PersistenceConfig> { .init("persistenceConfig") }
        @_alwaysEmitIntoClient public var persistenceIamIdentity: Field<String> { .init("persistenceIamIdentity") }
        @_alwaysEmitIntoClient public var port: Field<Double> { .init("port") }
        @_alwaysEmitIntoClient public var project: Field<String> { .init("project") }
        @_alwaysEmitIntoClient public var readEndpoint: Field<String> { .init("readEndpoint") }
        @_alwaysEmitIntoClient public var readEndpointPort: Field<Double> { .init("readEndpointPort") }
        @_alwaysEmitIntoClient public var readReplicasMode: Field<String> { .init("readReplicasMode") }
        @_alwaysEmitIntoClient public var redisConfigs: MapField<String> { .init("redisConfigs") }
        @_alwaysEmitIntoClient public var redisVersion: Field<String> { .init("redisVersion") }
        @_alwaysEmitIntoClient public var region: Field<String> { .init("region") }
        @_alwaysEmitIntoClient public var replicaCount: Field<Double> { .init("replicaCount") }
        @_alwaysEmitIntoClient public var reservedIpRange: Field<String> { .init("reservedIpRange") }
        @_alwaysEmitIntoClient public var secondaryIpRange: Field<String> { .init("secondaryIpRange") }
        @_alwaysEmitIntoClient public var serverCaCerts: Field<[Object<ServerCaCert>]> { .init("serverCaCerts") }
        @_alwaysEmitIntoClient public var terraformLabels: MapField<String> { .init("terraformLabels") }
        @_alwaysEmitIntoClient public var tier: Field<String> { .init("tier") }
        @_alwaysEmitIntoClient public var transitEncryptionMode: Field<String> { .init("transitEncryptionMode") }

        public struct MaintenancePolicy: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var createTime: Field<String> { .init("createTime") }
          @_alwaysEmitIntoClient public var description: Field<String> { .init("description") }
          @_alwaysEmitIntoClient public var updateTime: Field<String> { .init("updateTime") }
          @_alwaysEmitIntoClient public var weeklyMaintenanceWindow: Field<[Object<WeeklyMaintenanceWindow>]> { .init("weeklyMaintenanceWindow") }

          public struct WeeklyMaintenanceWindow: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var day: Field<String> { .init("day") }
            @_alwaysEmitIntoClient public var duration: Field<String> { .init("duration") }
            @_alwaysEmitIntoClient public var startTime: ObjectField<StartTime> { .init("startTime") }

            public typealias StartTime = CloudRedis.Instance.Spec.ForProvider.MaintenancePolicy.WeeklyMaintenanceWindow.StartTime
          }
        }

        public struct MaintenanceSchedule: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var endTime: Field<String> { .init("endTime") }
          @_alwaysEmitIntoClient public var scheduleDeadlineTime: Field<String> { .init("scheduleDeadlineTime") }
          @_alwaysEmitIntoClient public var startTime: Field<String> { .init("startTime") }
        }

        public struct Node: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
          @_alwaysEmitIntoClient public var zone: Field<String> { .init("zone") }
        }

        public struct PersistenceConfig: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var persistenceMode: Field<String> { .init("persistenceMode") }
          @_alwaysEmitIntoClient public var rdbNextSnapshotTime: Field<String> { .init("rdbNextSnapshotTime") }
          @_alwaysEmitIntoClient public var rdbSnapshotPeriod: Field<String> { .init("rdbSnapshotPeriod") }
          @_alwaysEmitIntoClient public var rdbSnapshotStartTime: Field<String> { .init("rdbSnapshotStartTime") }
        }

        public struct ServerCaCert: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var cert: Field<String> { .init("cert") }
          @_alwaysEmitIntoClient public var createTime: Field<String> { .init("createTime") }
          @_alwaysEmitIntoClient public var expireTime: Field<String> { .init("expireTime") }
          @_alwaysEmitIntoClient public var serialNumber: Field<String> { .init("serialNumber") }
          @_alwaysEmitIntoClient public var sha1Fingerprint: Field<String> { .init("sha1Fingerprint") }
        }
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
