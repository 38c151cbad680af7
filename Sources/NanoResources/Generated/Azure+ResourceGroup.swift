// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Azure {
  /// ResourceGroup of `azure.m.upbound.io/v1beta1`.
  public struct ResourceGroup: ResourceShape {
    public static var apiVersion: String { "azure.m.upbound.io/v1beta1" }
    public static var kind: String { "ResourceGroup" }
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
        public var location: Field<String> { .init("location") }
        public var managedBy: Field<String> { .init("managedBy") }
        public var tags: MapField<String> { .init("tags") }
      }

      public typealias InitProvider = Azure.ResourceGroup.Spec.ForProvider

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
        public var id: Field<String> { .init("id") }
        public var location: Field<String> { .init("location") }
        public var managedBy: Field<String> { .init("managedBy") }
        public var tags: MapField<String> { .init("tags") }
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
