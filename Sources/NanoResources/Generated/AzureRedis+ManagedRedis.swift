// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension AzureRedis {
  /// ManagedRedis of `cache.azure.m.upbound.io/v1beta1`.
  public struct ManagedRedis: ResourceShape {
    public static var apiVersion: String { "cache.azure.m.upbound.io/v1beta1" }
    public static var kind: String { "ManagedRedis" }
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
        @_alwaysEmitIntoClient public var customerManagedKey: ObjectField<CustomerManagedKey> { .init("customerManagedKey") }
        @_alwaysEmitIntoClient public var defaultDatabase: ObjectField<DefaultDatabase> { .init("defaultDatabase") }
        @_alwaysEmitIntoClient public var highAvailabilityEnabled: Field<Bool> { .init("highAvailabilityEnabled") }
        @_alwaysEmitIntoClient public var identity: ObjectField<Identity> { .init("identity") }
        @_alwaysEmitIntoClient public var location: Field<String> { .init("location") }
        @_alwaysEmitIntoClient public var publicNetworkAccess: Field<String> { .init("publicNetworkAccess") }
        @_alwaysEmitIntoClient public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        @_alwaysEmitIntoClient public var resourceGroupNameRef: ObjectField<ResourceGroupNameRef> { .init("resourceGroupNameRef") }
        @_alwaysEmitIntoClient public var resourceGroupNameSelector: ObjectField<ResourceGroupNameSelector> { .init("resourceGroupNameSelector") }
        @_alwaysEmitIntoClient public var skuName: Field<String> { .init("skuName") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }

        public struct CustomerManagedKey: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var keyVaultKeyId: Field<String> { .init("keyVaultKeyId") }
          @_alwaysEmitIntoClient public var keyVaultKeyIdRef: ObjectField<KeyVaultKeyIdRef> { .init("keyVaultKeyIdRef") }
          @_alwaysEmitIntoClient public var keyVaultKeyIdSelector: ObjectField<KeyVaultKeyIdSelector> { .init("keyVaultKeyIdSelector") }
          @_alwaysEmitIntoClient public var userAssignedIdentityId: Field<String> { .init("userAssignedIdentityId") }
          @_alwaysEmitIntoClient public var userAssignedIdentityIdRef: ObjectField<UserAssignedIdentityIdRef> { .init("userAssignedIdentityIdRef") }
          @_alwaysEmitIntoClient public var userAssignedIdentityIdSelector: ObjectField<UserAssignedIdentityIdSelector> { .init("userAssignedIdentityIdSelector") }

          public typealias KeyVaultKeyIdRef = AzureRedis.ManagedRedis.Spec.ForProvider.ResourceGroupNameRef

          public typealias KeyVaultKeyIdSelector = AzureRedis.ManagedRedis.Spec.ForProvider.ResourceGroupNameSelector

          public typealias UserAssignedIdentityIdRef = AzureRedis.ManagedRedis.Spec.ForProvider.ResourceGroupNameRef

          public typealias UserAssignedIdentityIdSelector = AzureRedis.ManagedRedis.Spec.ForProvider.ResourceGroupNameSelector
        }

        public struct DefaultDatabase: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var accessKeysAuthenticationEnabled: Field<Bool> { .init("accessKeysAuthenticationEnabled") }
          @_alwaysEmitIntoClient public var clientProtocol: Field<String> { .init("clientProtocol") }
          @_alwaysEmitIntoClient public var clusteringPolicy: Field<String> { .init("clusteringPolicy") }
          @_alwaysEmitIntoClient public var evictionPolicy: Field<String> { .init("evictionPolicy") }
          @_alwaysEmitIntoClient public var geoReplicationGroupName: Field<String> { .init("geoReplicationGroupName") }
          @_alwaysEmitIntoClient public var module: Field<[Object<Module>]> { .init("module") }
          @_alwaysEmitIntoClient public var persistenceAppendOnlyFileBackupFrequency: Field<String> { .init("persistenceAppendOnlyFileBackupFrequency") }
          @_alwaysEmitIntoClient public var persistenceRedisDatabaseBackupFrequency: Field<String> { .init("persistenceRedisDatabaseBackupFrequency") }

          public struct Module: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var args: Field<String> { .init("args") }
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
          }
        }

        public struct Identity: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var identityIds: Field<[String]> { .init("identityIds") }
          @_alwaysEmitIntoClient public var identityIdsRefs: Field<[Object<IdentityIdsRef>]> { .init("identityIdsRefs") }
          @_alwaysEmitIntoClient public var identityIdsSelector: ObjectField<IdentityIdsSelector> { .init("identityIdsSelector") }
          @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }

          public typealias IdentityIdsRef = AzureRedis.ManagedRedis.Spec.ForProvider.ResourceGroupNameRef

          public typealias IdentityIdsSelector = AzureRedis.ManagedRedis.Spec.ForProvider.ResourceGroupNameSelector
        }

        public struct ResourceGroupNameRef: ObjectShape {
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

        public struct ResourceGroupNameSelector: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          @_alwaysEmitIntoClient public var matchLabels: MapField<String> { .init("matchLabels") }
          @_alwaysEmitIntoClient public var namespace: Field<String> { .init("namespace") }
          @_alwaysEmitIntoClient public var policy: ObjectField<Policy> { .init("policy") }

          public typealias Policy = AzureRedis.ManagedRedis.Spec.ForProvider.ResourceGroupNameRef.Policy
        }
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var customerManagedKey: ObjectField<CustomerManagedKey> { .init("customerManagedKey") }
        @_alwaysEmitIntoClient public var defaultDatabase: ObjectField<DefaultDatabase> { .init("defaultDatabase") }
        @_alwaysEmitIntoClient public var highAvailabilityEnabled: Field<Bool> { .init("highAvailabilityEnabled") }
        @_alwaysEmitIntoClient public var identity: ObjectField<Identity> { .init("identity") }
        @_alwaysEmitIntoClient public var location: Field<String> { .init("location") }
        @_alwaysEmitIntoClient public var publicNetworkAccess: Field<String> { .init("publicNetworkAccess") }
        @_alwaysEmitIntoClient public var skuName: Field<String> { .init("skuName") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }

        public typealias CustomerManagedKey = AzureRedis.ManagedRedis.Spec.ForProvider.CustomerManagedKey

        public typealias DefaultDatabase = AzureRedis.ManagedRedis.Spec.ForProvider.DefaultDatabase

        public typealias Identity = AzureRedis.ManagedRedis.Spec.ForProvider.Identity
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
        @_alwaysEmitIntoClient public var customerManagedKey: ObjectField<CustomerManagedKey> { .init("customerManagedKey") }
        @_alwaysEmitIntoClient public var defaultDatabase: ObjectField<DefaultDatabase> { .init("defaultDatabase") }
        @_alwaysEmitIntoClient public var highAvailabilityEnabled: Field<Bool> { .init("highAvailabilityEnabled") }
        @_alwaysEmitIntoClient public var hostname: Field<String> { .init("hostname") }
        @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
        @_alwaysEmitIntoClient public var identity: ObjectField<Identity> { .init("identity") }
        @_alwaysEmitIntoClient public var location: Field<String> { .init("location") }
        @_alwaysEmitIntoClient public var publicNetworkAccess: Field<String> { .init("publicNetworkAccess") }
        @_alwaysEmitIntoClient public var resourceGroupName: Field<String> { .init("resourceGroupName") }
        @_alwaysEmitIntoClient public var skuName: Field<String> { .init("skuName") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }

        public struct CustomerManagedKey: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var keyVaultKeyId: Field<String> { .init("keyVaultKeyId") }
          @_alwaysEmitIntoClient public var userAssignedIdentityId: Field<String> { .init("userAssignedIdentityId") }
        }

        public struct DefaultDatabase: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var accessKeysAuthenticationEnabled: Field<Bool> { .init("accessKeysAuthenticationEnabled") }
          @_alwaysEmitIntoClient public var clientProtocol: Field<String> { .init("clientProtocol") }
          @_alwaysEmitIntoClient public var clusteringPolicy: Field<String> { .init("clusteringPolicy") }
          @_alwaysEmitIntoClient public var evictionPolicy: Field<String> { .init("evictionPolicy") }
          @_alwaysEmitIntoClient public var geoReplicationGroupName: Field<String> { .init("geoReplicationGroupName") }
          @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
          @_alwaysEmitIntoClient public var module: Field<[Object<Module>]> { .init("module") }
          @_alwaysEmitIntoClient public var persistenceAppendOnlyFileBackupFrequency: Field<String> { .init("persistenceAppendOnlyFileBackupFrequency") }
          @_alwaysEmitIntoClient public var persistenceRedisDatabaseBackupFrequency: Field<String> { .init("persistenceRedisDatabaseBackupFrequency") }
          @_alwaysEmitIntoClient public var port: Field<Double> { .init("port") }

          public struct Module: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var args: Field<String> { .init("args") }
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
            @_alwaysEmitIntoClient public var version: Field<String> { .init("version") }
          }
        }

        public struct Identity: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var identityIds: Field<[String]> { .init("identityIds") }
          @_alwaysEmitIntoClient public var principalId: Field<String> { .init("principalId") }
          @_alwaysEmitIntoClient public var tenantId: Field<String> { .init("tenantId") }
          @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
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
