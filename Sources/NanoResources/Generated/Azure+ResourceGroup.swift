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
        @_alwaysEmitIntoClient public var location: Field<String> { .init("location") }
        @_alwaysEmitIntoClient public var managedBy: Field<String> { .init("managedBy") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
      }

      public typealias InitProvider = Azure.ResourceGroup.Spec.ForProvider

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
        @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
        @_alwaysEmitIntoClient public var location: Field<String> { .init("location") }
        @_alwaysEmitIntoClient public var managedBy: Field<String> { .init("managedBy") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
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
