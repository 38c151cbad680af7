// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension CloudSQL {
  /// User of `sql.gcp.m.upbound.io/v1beta1`.
  public struct User: ResourceShape {
    public static var apiVersion: String { "sql.gcp.m.upbound.io/v1beta1" }
    public static var kind: String { "User" }
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
        @_alwaysEmitIntoClient public var databaseRoles: Field<[String]> { .init("databaseRoles") }
        @_alwaysEmitIntoClient public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        @_alwaysEmitIntoClient public var host: Field<String> { .init("host") }
        @_alwaysEmitIntoClient public var instance: Field<String> { .init("instance") }
        @_alwaysEmitIntoClient public var instanceRef: ObjectField<InstanceRef> { .init("instanceRef") }
        @_alwaysEmitIntoClient public var instanceSelector: ObjectField<InstanceSelector> { .init("instanceSelector") }
        @_alwaysEmitIntoClient public var passwordPolicy: ObjectField<PasswordPolicy> { .init("passwordPolicy") }
        @_alwaysEmitIntoClient public var passwordSecretRef: ObjectField<PasswordSecretRef> { .init("passwordSecretRef") }
        @_alwaysEmitIntoClient public var project: Field<String> { .init("project") }
        @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }

        public typealias InstanceRef = CloudSQL.Database.Spec.ForProvider.InstanceRef

        public typealias InstanceSelector = CloudSQL.Database.Spec.ForProvider.InstanceSelector

        public struct PasswordPolicy: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var allowedFailedAttempts: Field<Double> { .init("allowedFailedAttempts") }
          @_alwaysEmitIntoClient public var enableFailedAttemptsCheck: Field<Bool> { .init("enableFailedAttemptsCheck") }
          @_alwaysEmitIntoClient public var enablePasswordVerification: Field<Bool> { .init("enablePasswordVerification") }
          @_alwaysEmitIntoClient public var passwordExpirationDuration: Field<String> { .init("passwordExpirationDuration") }
        }

        public typealias PasswordSecretRef = CloudSQL.DatabaseInstance.Spec.ForProvider.RootPasswordSecretRef
      }

      public typealias InitProvider = CloudSQL.User.Spec.ForProvider

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
        @_alwaysEmitIntoClient public var databaseRoles: Field<[String]> { .init("databaseRoles") }
        @_alwaysEmitIntoClient public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        @_alwaysEmitIntoClient public var host: Field<String> { .init("host") }
        @_alwaysEmitIntoClient public var iamEmail: Field<String> { .init("iamEmail") }
        @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
        @_alwaysEmitIntoClient public var instance: Field<String> { .init("instance") }
        @_alwaysEmitIntoClient public var passwordPolicy: ObjectField<PasswordPolicy> { .init("passwordPolicy") }
        @_alwaysEmitIntoClient public var project: Field<String> { .init("project") }
        @_alwaysEmitIntoClient public var sqlServerUserDetails: Field<[Object<SqlServerUserDetail>]> { .init("sqlServerUserDetails") }
        @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }

        public struct PasswordPolicy: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var allowedFailedAttempts: Field<Double> { .init("allowedFailedAttempts") }
          @_alwaysEmitIntoClient public var enableFailedAttemptsCheck: Field<Bool> { .init("enableFailedAttemptsCheck") }
          @_alwaysEmitIntoClient public var enablePasswordVerification: Field<Bool> { .init("enablePasswordVerification") }
          @_alwaysEmitIntoClient public var passwordExpirationDuration: Field<String> { .init("passwordExpirationDuration") }
          @_alwaysEmitIntoClient public var status: Field<[Object<Status>]> { .init("status") }

          public struct Status: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var locked: Field<Bool> { .init("locked") }
            @_alwaysEmitIntoClient public var passwordExpirationTime: Field<String> { .init("passwordExpirationTime") }
          }
        }

        public struct SqlServerUserDetail: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var disabled: Field<Bool> { .init("disabled") }
          @_alwaysEmitIntoClient public var serverRoles: Field<[String]> { .init("serverRoles") }
        }
      }

      public typealias Condition = CloudSQL.Database.Status.Condition
    }
  }
}
