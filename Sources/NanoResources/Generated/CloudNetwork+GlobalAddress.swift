// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension CloudNetwork {
  /// GlobalAddress of `compute.gcp.m.upbound.io/v1beta1`.
  public struct GlobalAddress: ResourceShape {
    public static var apiVersion: String { "compute.gcp.m.upbound.io/v1beta1" }
    public static var kind: String { "GlobalAddress" }
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
        public var address: Field<String> { .init("address") }
        public var addressType: Field<String> { .init("addressType") }
        public var description: Field<String> { .init("description") }
        public var ipVersion: Field<String> { .init("ipVersion") }
        public var labels: MapField<String> { .init("labels") }
        public var network: Field<String> { .init("network") }
        public var networkRef: ObjectField<NetworkRef> { .init("networkRef") }
        public var networkSelector: ObjectField<NetworkSelector> { .init("networkSelector") }
        public var prefixLength: Field<Double> { .init("prefixLength") }
        public var project: Field<String> { .init("project") }
        public var purpose: Field<String> { .init("purpose") }

        public struct NetworkRef: ObjectShape {
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

        public struct NetworkSelector: ObjectShape {
          public init() {}
          public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          public var matchLabels: MapField<String> { .init("matchLabels") }
          public var namespace: Field<String> { .init("namespace") }
          public var policy: ObjectField<Policy> { .init("policy") }

          public typealias Policy = CloudNetwork.GlobalAddress.Spec.ForProvider.NetworkRef.Policy
        }
      }

      public typealias InitProvider = CloudNetwork.GlobalAddress.Spec.ForProvider

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
        public var address: Field<String> { .init("address") }
        public var addressType: Field<String> { .init("addressType") }
        public var creationTimestamp: Field<String> { .init("creationTimestamp") }
        public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        public var description: Field<String> { .init("description") }
        public var effectiveLabels: MapField<String> { .init("effectiveLabels") }
        public var id: Field<String> { .init("id") }
        public var ipVersion: Field<String> { .init("ipVersion") }
        public var labelFingerprint: Field<String> { .init("labelFingerprint") }
        public var labels: MapField<String> { .init("labels") }
        public var network: Field<String> { .init("network") }
        public var prefixLength: Field<Double> { .init("prefixLength") }
        public var project: Field<String> { .init("project") }
        public var purpose: Field<String> { .init("purpose") }
        public var selfLink: Field<String> { .init("selfLink") }
        public var terraformLabels: MapField<String> { .init("terraformLabels") }
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
