// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension CloudNetwork {
  /// Connection of `servicenetworking.gcp.m.upbound.io/v1beta1`.
  public struct Connection: ResourceShape {
    public static var apiVersion: String { "servicenetworking.gcp.m.upbound.io/v1beta1" }
    public static var kind: String { "Connection" }
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
        public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        public var network: Field<String> { .init("network") }
        public var networkRef: ObjectField<NetworkRef> { .init("networkRef") }
        public var networkSelector: ObjectField<NetworkSelector> { .init("networkSelector") }
        public var reservedPeeringRanges: Field<[String]> { .init("reservedPeeringRanges") }
        public var reservedPeeringRangesRefs: Field<[Object<ReservedPeeringRangesRef>]> { .init("reservedPeeringRangesRefs") }
        public var reservedPeeringRangesSelector: ObjectField<ReservedPeeringRangesSelector> { .init("reservedPeeringRangesSelector") }
        public var service: Field<String> { .init("service") }
        public var updateOnCreationFail: Field<Bool> { .init("updateOnCreationFail") }

        public typealias NetworkRef = CloudNetwork.GlobalAddress.Spec.ForProvider.NetworkRef

        public typealias NetworkSelector = CloudNetwork.GlobalAddress.Spec.ForProvider.NetworkSelector

        public typealias ReservedPeeringRangesRef = CloudNetwork.GlobalAddress.Spec.ForProvider.NetworkRef

        public typealias ReservedPeeringRangesSelector = CloudNetwork.GlobalAddress.Spec.ForProvider.NetworkSelector
      }

      public typealias InitProvider = CloudNetwork.Connection.Spec.ForProvider

      public typealias ManagementPolicy = CloudNetwork.GlobalAddress.Spec.ManagementPolicy

      public typealias ProviderConfigRef = CloudNetwork.GlobalAddress.Spec.ProviderConfigRef

      public typealias WriteConnectionSecretToRef = CloudNetwork.GlobalAddress.Spec.WriteConnectionSecretToRef
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
        public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        public var id: Field<String> { .init("id") }
        public var network: Field<String> { .init("network") }
        public var peering: Field<String> { .init("peering") }
        public var reservedPeeringRanges: Field<[String]> { .init("reservedPeeringRanges") }
        public var service: Field<String> { .init("service") }
        public var updateOnCreationFail: Field<Bool> { .init("updateOnCreationFail") }
      }

      public typealias Condition = CloudNetwork.GlobalAddress.Status.Condition
    }
  }
}
