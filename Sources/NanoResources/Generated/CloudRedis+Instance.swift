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
        public var alternativeLocationId: Field<String> { .init("alternativeLocationId") }
        public var authEnabled: Field<Bool> { .init("authEnabled") }
        public var authorizedNetwork: Field<String> { .init("authorizedNetwork") }
        public var authorizedNetworkRef: ObjectField<AuthorizedNetworkRef> { .init("authorizedNetworkRef") }
        public var authorizedNetworkSelector: ObjectField<AuthorizedNetworkSelector> { .init("authorizedNetworkSelector") }
        public var connectMode: Field<String> { .init("connectMode") }
        public var customerManagedKey: Field<String> { .init("customerManagedKey") }
        public var customerManagedKeyRef: ObjectField<CustomerManagedKeyRef> { .init("customerManagedKeyRef") }
        public var customerManagedKeySelector: ObjectField<CustomerManagedKeySelector> { .init("customerManagedKeySelector") }
        public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        public var displayName: Field<String> { .init("displayName") }
        public var labels: MapField<String> { .init("labels") }
        public var locationId: Field<String> { .init("locationId") }
        public var maintenancePolicy: ObjectField<MaintenancePolicy> { .init("maintenancePolicy") }
        public var maintenanceVersion: Field<String> { .init("maintenanceVersion") }
        public var memorySizeGb: Field<Double> { .init("memorySizeGb") }
        public var persistenceConfig: ObjectField<PersistenceConfig> { .init("persistenceConfig") }
        public var project: Field<String> { .init("project") }
        public var readReplicasMode: Field<String> { .init("readReplicasMode") }
        public var redisConfigs: MapField<String> { .init("redisConfigs") }
        public var redisVersion: Field<String> { .init("redisVersion") }
        /// Required.
        public var region: Field<String> { .init("region") }
        public var replicaCount: Field<Double> { .init("replicaCount") }
        public var reservedIpRange: Field<String> { .init("reservedIpRange") }
        public var secondaryIpRange: Field<String> { .init("secondaryIpRange") }
        public var tier: Field<String> { .init("tier") }
        public var transitEncryptionMode: Field<String> { .init("transitEncryptionMode") }

        public struct AuthorizedNetworkRef: ObjectShape {
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

        public struct AuthorizedNetworkSelector: ObjectShape {
          public init() {}
          public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          public var matchLabels: MapField<String> { .init("matchLabels") }
          public var namespace: Field<String> { .init("namespace") }
          public var policy: ObjectField<Policy> { .init("policy") }

          public typealias Policy = CloudRedis.Instance.Spec.ForProvider.AuthorizedNetworkRef.Policy
        }

        public typealias CustomerManagedKeyRef = CloudRedis.Instance.Spec.ForProvider.AuthorizedNetworkRef

        public typealias CustomerManagedKeySelector = CloudRedis.Instance.Spec.ForProvider.AuthorizedNetworkSelector

        public struct MaintenancePolicy: ObjectShape {
          public init() {}
          public var description: Field<String> { .init("description") }
          public var weeklyMaintenanceWindow: Field<[Object<WeeklyMaintenanceWindow>]> { .init("weeklyMaintenanceWindow") }

          public struct WeeklyMaintenanceWindow: ObjectShape {
            public init() {}
            public var day: Field<String> { .init("day") }
            public var startTime: ObjectField<StartTime> { .init("startTime") }

            public struct StartTime: ObjectShape {
              public init() {}
              public var hours: Field<Double> { .init("hours") }
              public var minutes: Field<Double> { .init("minutes") }
              public var nanos: Field<Double> { .init("nanos") }
              public var seconds: Field<Double> { .init("seconds") }
            }
          }
        }

        public struct PersistenceConfig: ObjectShape {
          public init() {}
          public var persistenceMode: Field<String> { .init("persistenceMode") }
          public var rdbSnapshotPeriod: Field<String> { .init("rdbSnapshotPeriod") }
          public var rdbSnapshotStartTime: Field<String> { .init("rdbSnapshotStartTime") }
        }
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        public var alternativeLocationId: Field<String> { .init("alternativeLocationId") }
        public var authEnabled: Field<Bool> { .init("authEnabled") }
        public var authorizedNetwork: Field<String> { .init("authorizedNetwork") }
        public var authorizedNetworkRef: ObjectField<AuthorizedNetworkRef> { .init("authorizedNetworkRef") }
        public var authorizedNetworkSelector: ObjectField<AuthorizedNetworkSelector> { .init("authorizedNetworkSelector") }
        public var connectMode: Field<String> { .init("connectMode") }
        public var customerManagedKey: Field<String> { .init("customerManagedKey") }
        public var customerManagedKeyRef: ObjectField<CustomerManagedKeyRef> { .init("customerManagedKeyRef") }
        public var customerManagedKeySelector: ObjectField<CustomerManagedKeySelector> { .init("customerManagedKeySelector") }
        public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        public var displayName: Field<String> { .init("displayName") }
        public var labels: MapField<String> { .init("labels") }
        public var locationId: Field<String> { .init("locationId") }
        public var maintenancePolicy: ObjectField<MaintenancePolicy> { .init("maintenancePolicy") }
        public var maintenanceVersion: Field<String> { .init("maintenanceVersion") }
        public var memorySizeGb: Field<Double> { .init("memorySizeGb") }
        public var persistenceConfig: ObjectField<PersistenceConfig> { .init("persistenceConfig") }
        public var project: Field<String> { .init("project") }
        public var readReplicasMode: Field<String> { .init("readReplicasMode") }
        public var redisConfigs: MapField<String> { .init("redisConfigs") }
        public var redisVersion: Field<String> { .init("redisVersion") }
        public var replicaCount: Field<Double> { .init("replicaCount") }
        public var reservedIpRange: Field<String> { .init("reservedIpRange") }
        public var secondaryIpRange: Field<String> { .init("secondaryIpRange") }
        public var tier: Field<String> { .init("tier") }
        public var transitEncryptionMode: Field<String> { .init("transitEncryptionMode") }

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
        public var alternativeLocationId: Field<String> { .init("alternativeLocationId") }
        public var authEnabled: Field<Bool> { .init("authEnabled") }
        public var authorizedNetwork: Field<String> { .init("authorizedNetwork") }
        public var connectMode: Field<String> { .init("connectMode") }
        public var createTime: Field<String> { .init("createTime") }
        public var currentLocationId: Field<String> { .init("currentLocationId") }
        public var customerManagedKey: Field<String> { .init("customerManagedKey") }
        public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        public var deletionProtection: Field<Bool> { .init("deletionProtection") }
        public var displayName: Field<String> { .init("displayName") }
        public var effectiveLabels: MapField<String> { .init("effectiveLabels") }
        public var effectiveReservedIpRange: Field<String> { .init("effectiveReservedIpRange") }
        public var host: Field<String> { .init("host") }
        public var id: Field<String> { .init("id") }
        public var labels: MapField<String> { .init("labels") }
        public var locationId: Field<String> { .init("locationId") }
        public var maintenancePolicy: ObjectField<MaintenancePolicy> { .init("maintenancePolicy") }
        public var maintenanceSchedule: Field<[Object<MaintenanceSchedule>]> { .init("maintenanceSchedule") }
        public var maintenanceVersion: Field<String> { .init("maintenanceVersion") }
        public var memorySizeGb: Field<Double> { .init("memorySizeGb") }
        public var nodes: Field<[Object<Node>]> { .init("nodes") }
        public var persistenceConfig: ObjectField<PersistenceConfig> { .init("persistenceConfig") }
        public var persistenceIamIdentity: Field<String> { .init("persistenceIamIdentity") }
        public var port: Field<Double> { .init("port") }
        public var project: Field<String> { .init("project") }
        public var readEndpoint: Field<String> { .init("readEndpoint") }
        public var readEndpointPort: Field<Double> { .init("readEndpointPort") }
        public var readReplicasMode: Field<String> { .init("readReplicasMode") }
        public var redisConfigs: MapField<String> { .init("redisConfigs") }
        public var redisVersion: Field<String> { .init("redisVersion") }
        public var region: Field<String> { .init("region") }
        public var replicaCount: Field<Double> { .init("replicaCount") }
        public var reservedIpRange: Field<String> { .init("reservedIpRange") }
        public var secondaryIpRange: Field<String> { .init("secondaryIpRange") }
        public var serverCaCerts: Field<[Object<ServerCaCert>]> { .init("serverCaCerts") }
        public var terraformLabels: MapField<String> { .init("terraformLabels") }
        public var tier: Field<String> { .init("tier") }
        public var transitEncryptionMode: Field<String> { .init("transitEncryptionMode") }

        public struct MaintenancePolicy: ObjectShape {
          public init() {}
          public var createTime: Field<String> { .init("createTime") }
          public var description: Field<String> { .init("description") }
          public var updateTime: Field<String> { .init("updateTime") }
          public var weeklyMaintenanceWindow: Field<[Object<WeeklyMaintenanceWindow>]> { .init("weeklyMaintenanceWindow") }

          public struct WeeklyMaintenanceWindow: ObjectShape {
            public init() {}
            public var day: Field<String> { .init("day") }
            public var duration: Field<String> { .init("duration") }
            public var startTime: ObjectField<StartTime> { .init("startTime") }

            public typealias StartTime = CloudRedis.Instance.Spec.ForProvider.MaintenancePolicy.WeeklyMaintenanceWindow.StartTime
          }
        }

        public struct MaintenanceSchedule: ObjectShape {
          public init() {}
          public var endTime: Field<String> { .init("endTime") }
          public var scheduleDeadlineTime: Field<String> { .init("scheduleDeadlineTime") }
          public var startTime: Field<String> { .init("startTime") }
        }

        public struct Node: ObjectShape {
          public init() {}
          public var id: Field<String> { .init("id") }
          public var zone: Field<String> { .init("zone") }
        }

        public struct PersistenceConfig: ObjectShape {
          public init() {}
          public var persistenceMode: Field<String> { .init("persistenceMode") }
          public var rdbNextSnapshotTime: Field<String> { .init("rdbNextSnapshotTime") }
          public var rdbSnapshotPeriod: Field<String> { .init("rdbSnapshotPeriod") }
          public var rdbSnapshotStartTime: Field<String> { .init("rdbSnapshotStartTime") }
        }

        public struct ServerCaCert: ObjectShape {
          public init() {}
          public var cert: Field<String> { .init("cert") }
          public var createTime: Field<String> { .init("createTime") }
          public var expireTime: Field<String> { .init("expireTime") }
          public var serialNumber: Field<String> { .init("serialNumber") }
          public var sha1Fingerprint: Field<String> { .init("sha1Fingerprint") }
        }
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
