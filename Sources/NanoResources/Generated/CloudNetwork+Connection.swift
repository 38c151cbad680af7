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
        @_alwaysEmitIntoClient public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        @_alwaysEmitIntoClient public var network: Field<String> { .init("network") }
        @_alwaysEmitIntoClient public var networkRef: ObjectField<NetworkRef> { .init("networkRef") }
        @_alwaysEmitIntoClient public var networkSelector: ObjectField<NetworkSelector> { .init("networkSelector") }
        @_alwaysEmitIntoClient public var reservedPeeringRanges: Field<[String]> { .init("reservedPeeringRanges") }
        @_alwaysEmitIntoClient public var reservedPeeringRangesRefs: Field<[Object<ReservedPeeringRangesRef>]> { .init("reservedPeeringRangesRefs") }
        @_alwaysEmitIntoClient public var reservedPeeringRangesSelector: ObjectField<ReservedPeeringRangesSelector> { .init("reservedPeeringRangesSelector") }
        @_alwaysEmitIntoClient public var service: Field<String> { .init("service") }
        @_alwaysEmitIntoClient public var updateOnCreationFail: Field<Bool> { .init("updateOnCreationFail") }

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
      @_alwaysEmitIntoClient public var atProvider: ObjectField<AtProvider> { .init("atProvider") }
      /// No two with the same type.
      @_alwaysEmitIntoClient public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      @_alwaysEmitIntoClient public var lastHandledReconcileAt: Field<String> { .init("lastHandledReconcileAt") }
      @_alwaysEmitIntoClient public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public struct AtProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var deletionPolicy: Field<String> { .init("deletionPolicy") }
        @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
        @_alwaysEmitIntoClient public var network: Field<String> { .init("network") }
        @_alwaysEmitIntoClient public var peering: Field<String> { .init("peering") }
        @_alwaysEmitIntoClient public var reservedPeeringRanges: Field<[String]> { .init("reservedPeeringRanges") }
        @_alwaysEmitIntoClient public var service: Field<String> { .init("service") }
        @_alwaysEmitIntoClient public var updateOnCreationFail: Field<Bool> { .init("updateOnCreationFail") }
      }

      public typealias Condition = CloudNetwork.GlobalAddress.Status.Condition
    }
  }
}
