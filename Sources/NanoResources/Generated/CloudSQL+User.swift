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
        public var databaseRoles: Field<[String]> { .init("databaseRoles") }
        public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        public var host: Field<String> { .init("host") }
        public var instance: Field<String> { .init("instance") }
        public var instanceRef: ObjectField<InstanceRef> { .init("instanceRef") }
        public var instanceSelector: ObjectField<InstanceSelector> { .init("instanceSelector") }
        public var passwordPolicy: ObjectField<PasswordPolicy> { .init("passwordPolicy") }
        public var passwordSecretRef: ObjectField<PasswordSecretRef> { .init("passwordSecretRef") }
        public var project: Field<String> { .init("project") }
        public var type: Field<String> { .init("type") }

        public typealias InstanceRef = CloudSQL.Database.Spec.ForProvider.InstanceRef

        public typealias InstanceSelector = CloudSQL.Database.Spec.ForProvider.InstanceSelector

        public struct PasswordPolicy: ObjectShape {
          public init() {}
          public var allowedFailedAttempts: Field<Double> { .init("allowedFailedAttempts") }
          public var enableFailedAttemptsCheck: Field<Bool> { .init("enableFailedAttemptsCheck") }
          public var enablePasswordVerification: Field<Bool> { .init("enablePasswordVerification") }
          public var passwordExpirationDuration: Field<String> { .init("passwordExpirationDuration") }
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
      public var atProvider: ObjectField<AtProvider> { .init("atProvider") }
      /// No two with the same type.
      public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      public var lastHandledReconcileAt: Field<String> { .init("lastHandledReconcileAt") }
      public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public struct AtProvider: ObjectShape {
        public init() {}
        public var databaseRoles: Field<[String]> { .init("databaseRoles") }
        public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        public var host: Field<String> { .init("host") }
        public var iamEmail: Field<String> { .init("iamEmail") }
        public var id: Field<String> { .init("id") }
        public var instance: Field<String> { .init("instance") }
        public var passwordPolicy: ObjectField<PasswordPolicy> { .init("passwordPolicy") }
        public var project: Field<String> { .init("project") }
        public var sqlServerUserDetails: Field<[Object<SqlServerUserDetail>]> { .init("sqlServerUserDetails") }
        public var type: Field<String> { .init("type") }

        public struct PasswordPolicy: ObjectShape {
          public init() {}
          public var allowedFailedAttempts: Field<Double> { .init("allowedFailedAttempts") }
          public var enableFailedAttemptsCheck: Field<Bool> { .init("enableFailedAttemptsCheck") }
          public var enablePasswordVerification: Field<Bool> { .init("enablePasswordVerification") }
          public var passwordExpirationDuration: Field<String> { .init("passwordExpirationDuration") }
          public var status: Field<[Object<Status>]> { .init("status") }

          public struct Status: ObjectShape {
            public init() {}
            public var locked: Field<Bool> { .init("locked") }
            public var passwordExpirationTime: Field<String> { .init("passwordExpirationTime") }
          }
        }

        public struct SqlServerUserDetail: ObjectShape {
          public init() {}
          public var disabled: Field<Bool> { .init("disabled") }
          public var serverRoles: Field<[String]> { .init("serverRoles") }
        }
      }

      public typealias Condition = CloudSQL.Database.Status.Condition
    }
  }
}
