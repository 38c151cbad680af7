// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension RDS {
  /// SubnetGroup of `rds.aws.m.upbound.io/v1beta1`.
  public struct SubnetGroup: ResourceShape {
    public static var apiVersion: String { "rds.aws.m.upbound.io/v1beta1" }
    public static var kind: String { "SubnetGroup" }
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
        public var description: Field<String> { .init("description") }
        /// Required.
        public var region: Field<String> { .init("region") }
        public var subnetIdRefs: Field<[Object<SubnetIdRef>]> { .init("subnetIdRefs") }
        public var subnetIdSelector: ObjectField<SubnetIdSelector> { .init("subnetIdSelector") }
        public var subnetIds: Field<[String]> { .init("subnetIds") }
        public var tags: MapField<String> { .init("tags") }

        public typealias SubnetIdRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias SubnetIdSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        public var description: Field<String> { .init("description") }
        public var subnetIdRefs: Field<[Object<SubnetIdRef>]> { .init("subnetIdRefs") }
        public var subnetIdSelector: ObjectField<SubnetIdSelector> { .init("subnetIdSelector") }
        public var subnetIds: Field<[String]> { .init("subnetIds") }
        public var tags: MapField<String> { .init("tags") }

        public typealias SubnetIdRef = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameRef

        public typealias SubnetIdSelector = RDS.Instance.Spec.ForProvider.DbSubnetGroupNameSelector
      }

      public typealias ManagementPolicy = RDS.Instance.Spec.ManagementPolicy

      public typealias ProviderConfigRef = RDS.Instance.Spec.ProviderConfigRef

      public typealias WriteConnectionSecretToRef = RDS.Instance.Spec.WriteConnectionSecretToRef
    }

    public struct Status: ObjectShape {
      public init() {}
      public var atProvider: ObjectField<AtProvider> { .init("atProvider") }
      /// No two with the same type.
      public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public struct AtProvider: ObjectShape {
        public init() {}
        public var arn: Field<String> { .init("arn") }
        public var description: Field<String> { .init("description") }
        public var id: Field<String> { .init("id") }
        public var region: Field<String> { .init("region") }
        public var subnetIds: Field<[String]> { .init("subnetIds") }
        public var supportedNetworkTypes: Field<[String]> { .init("supportedNetworkTypes") }
        public var tags: MapField<String> { .init("tags") }
        public var tagsAll: MapField<String> { .init("tagsAll") }
        public var vpcId: Field<String> { .init("vpcId") }
      }

      public typealias Condition = RDS.Instance.Status.Condition
    }
  }
}
