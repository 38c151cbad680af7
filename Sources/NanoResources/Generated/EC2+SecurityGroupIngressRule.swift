// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension EC2 {
  /// SecurityGroupIngressRule of `ec2.aws.m.upbound.io/v1beta1`.
  public struct SecurityGroupIngressRule: ResourceShape {
    public static var apiVersion: String { "ec2.aws.m.upbound.io/v1beta1" }
    public static var kind: String { "SecurityGroupIngressRule" }
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
        @_alwaysEmitIntoClient public var cidrIpv4: Field<String> { .init("cidrIpv4") }
        @_alwaysEmitIntoClient public var cidrIpv6: Field<String> { .init("cidrIpv6") }
        @_alwaysEmitIntoClient public var description: Field<String> { .init("description") }
        @_alwaysEmitIntoClient public var fromPort: Field<Double> { .init("fromPort") }
        @_alwaysEmitIntoClient public var ipProtocol: Field<String> { .init("ipProtocol") }
        @_alwaysEmitIntoClient public var prefixListId: Field<String> { .init("prefixListId") }
        @_alwaysEmitIntoClient public var prefixListIdRef: ObjectField<PrefixListIdRef> { .init("prefixListIdRef") }
        @_alwaysEmitIntoClient public var prefixListIdSelector: ObjectField<PrefixListIdSelector> { .init("prefixListIdSelector") }
        @_alwaysEmitIntoClient public var referencedSecurityGroupId: Field<String> { .init("referencedSecurityGroupId") }
        @_alwaysEmitIntoClient public var referencedSecurityGroupIdRef: ObjectField<ReferencedSecurityGroupIdRef> { .init("referencedSecurityGroupIdRef") }
        @_alwaysEmitIntoClient public var referencedSecurityGroupIdSelector: ObjectField<ReferencedSecurityGroupIdSelector> { .init("referencedSecurityGroupIdSelector") }
        /// Required.
        @_alwaysEmitIntoClient public var region: Field<String> { .init("region") }
        @_alwaysEmitIntoClient public var securityGroupId: Field<String> { .init("securityGroupId") }
        @_alwaysEmitIntoClient public var securityGroupIdRef: ObjectField<SecurityGroupIdRef> { .init("securityGroupIdRef") }
        @_alwaysEmitIntoClient public var securityGroupIdSelector: ObjectField<SecurityGroupIdSelector> { .init("securityGroupIdSelector") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var toPort: Field<Double> { .init("toPort") }

        public typealias PrefixListIdRef = EC2.SecurityGroup.Spec.ForProvider.VpcIdRef

        public typealias PrefixListIdSelector = EC2.SecurityGroup.Spec.ForProvider.VpcIdSelector

        public typealias ReferencedSecurityGroupIdRef = EC2.SecurityGroup.Spec.ForProvider.VpcIdRef

        public typealias ReferencedSecurityGroupIdSelector = EC2.SecurityGroup.Spec.ForProvider.VpcIdSelector

        public typealias SecurityGroupIdRef = EC2.SecurityGroup.Spec.ForProvider.VpcIdRef

        public typealias SecurityGroupIdSelector = EC2.SecurityGroup.Spec.ForProvider.VpcIdSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var cidrIpv4: Field<String> { .init("cidrIpv4") }
        @_alwaysEmitIntoClient public var cidrIpv6: Field<String> { .init("cidrIpv6") }
        @_alwaysEmitIntoClient public var description: Field<String> { .init("description") }
        @_alwaysEmitIntoClient public var fromPort: Field<Double> { .init("fromPort") }
        @_alwaysEmitIntoClient public var ipProtocol: Field<String> { .init("ipProtocol") }
        @_alwaysEmitIntoClient public var prefixListId: Field<String> { .init("prefixListId") }
        @_alwaysEmitIntoClient public var prefixListIdRef: ObjectField<PrefixListIdRef> { .init("prefixListIdRef") }
        @_alwaysEmitIntoClient public var prefixListIdSelector: ObjectField<PrefixListIdSelector> { .init("prefixListIdSelector") }
        @_alwaysEmitIntoClient public var referencedSecurityGroupId: Field<String> { .init("referencedSecurityGroupId") }
        @_alwaysEmitIntoClient public var referencedSecurityGroupIdRef: ObjectField<ReferencedSecurityGroupIdRef> { .init("referencedSecurityGroupIdRef") }
        @_alwaysEmitIntoClient public var referencedSecurityGroupIdSelector: ObjectField<ReferencedSecurityGroupIdSelector> { .init("referencedSecurityGroupIdSelector") }
        @_alwaysEmitIntoClient public var securityGroupId: Field<String> { .init("securityGroupId") }
        @_alwaysEmitIntoClient public var securityGroupIdRef: ObjectField<SecurityGroupIdRef> { .init("securityGroupIdRef") }
        @_alwaysEmitIntoClient public var securityGroupIdSelector: ObjectField<SecurityGroupIdSelector> { .init("securityGroupIdSelector") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var toPort: Field<Double> { .init("toPort") }

        public typealias PrefixListIdRef = EC2.SecurityGroup.Spec.ForProvider.VpcIdRef

        public typealias PrefixListIdSelector = EC2.SecurityGroup.Spec.ForProvider.VpcIdSelector

        public typealias ReferencedSecurityGroupIdRef = EC2.SecurityGroup.Spec.ForProvider.VpcIdRef

        public typealias ReferencedSecurityGroupIdSelector = EC2.SecurityGroup.Spec.ForProvider.VpcIdSelector

        public typealias SecurityGroupIdRef = EC2.SecurityGroup.Spec.ForProvider.VpcIdRef

        public typealias SecurityGroupIdSelector = EC2.SecurityGroup.Spec.ForProvider.VpcIdSelector
      }

      public typealias ManagementPolicy = EC2.SecurityGroup.Spec.ManagementPolicy

      public typealias ProviderConfigRef = EC2.SecurityGroup.Spec.ProviderConfigRef

      public typealias WriteConnectionSecretToRef = EC2.SecurityGroup.Spec.WriteConnectionSecretToRef
    }

    public struct Status: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var atProvider: ObjectField<AtProvider> { .init("atProvider") }
      /// No two with the same type.
      @_alwaysEmitIntoClient public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      @_alwaysEmitIntoClient public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public struct AtProvider: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var arn: Field<String> { .init("arn") }
        @_alwaysEmitIntoClient public var cidrIpv4: Field<String> { .init("cidrIpv4") }
        @_alwaysEmitIntoClient public var cidrIpv6: Field<String> { .init("cidrIpv6") }
        @_alwaysEmitIntoClient public var description: Field<String> { .init("description") }
        @_alwaysEmitIntoClient public var fromPort: Field<Double> { .init("fromPort") }
        @_alwaysEmitIntoClient public var id: Field<String> { .init("id") }
        @_alwaysEmitIntoClient public var ipProtocol: Field<String> { .init("ipProtocol") }
        @_alwaysEmitIntoClient public var prefixListId: Field<String> { .init("prefixListId") }
        @_alwaysEmitIntoClient public var referencedSecurityGroupId: Field<String> { .init("referencedSecurityGroupId") }
        @_alwaysEmitIntoClient public var region: Field<String> { .init("region") }
        @_alwaysEmitIntoClient public var securityGroupId: Field<String> { .init("securityGroupId") }
        @_alwaysEmitIntoClient public var securityGroupRuleId: Field<String> { .init("securityGroupRuleId") }
        @_alwaysEmitIntoClient public var tags: MapField<String> { .init("tags") }
        @_alwaysEmitIntoClient public var tagsAll: MapField<String> { .init("tagsAll") }
        @_alwaysEmitIntoClient public var toPort: Field<Double> { .init("toPort") }
      }

      public typealias Condition = EC2.SecurityGroup.Status.Condition
    }
  }
}
