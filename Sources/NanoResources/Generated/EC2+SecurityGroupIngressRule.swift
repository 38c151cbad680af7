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
        public var cidrIpv4: Field<String> { .init("cidrIpv4") }
        public var cidrIpv6: Field<String> { .init("cidrIpv6") }
        public var description: Field<String> { .init("description") }
        public var fromPort: Field<Double> { .init("fromPort") }
        public var ipProtocol: Field<String> { .init("ipProtocol") }
        public var prefixListId: Field<String> { .init("prefixListId") }
        public var prefixListIdRef: ObjectField<PrefixListIdRef> { .init("prefixListIdRef") }
        public var prefixListIdSelector: ObjectField<PrefixListIdSelector> { .init("prefixListIdSelector") }
        public var referencedSecurityGroupId: Field<String> { .init("referencedSecurityGroupId") }
        public var referencedSecurityGroupIdRef: ObjectField<ReferencedSecurityGroupIdRef> { .init("referencedSecurityGroupIdRef") }
        public var referencedSecurityGroupIdSelector: ObjectField<ReferencedSecurityGroupIdSelector> { .init("referencedSecurityGroupIdSelector") }
        /// Required.
        public var region: Field<String> { .init("region") }
        public var securityGroupId: Field<String> { .init("securityGroupId") }
        public var securityGroupIdRef: ObjectField<SecurityGroupIdRef> { .init("securityGroupIdRef") }
        public var securityGroupIdSelector: ObjectField<SecurityGroupIdSelector> { .init("securityGroupIdSelector") }
        public var tags: MapField<String> { .init("tags") }
        public var toPort: Field<Double> { .init("toPort") }

        public typealias PrefixListIdRef = EC2.SecurityGroup.Spec.ForProvider.VpcIdRef

        public typealias PrefixListIdSelector = EC2.SecurityGroup.Spec.ForProvider.VpcIdSelector

        public typealias ReferencedSecurityGroupIdRef = EC2.SecurityGroup.Spec.ForProvider.VpcIdRef

        public typealias ReferencedSecurityGroupIdSelector = EC2.SecurityGroup.Spec.ForProvider.VpcIdSelector

        public typealias SecurityGroupIdRef = EC2.SecurityGroup.Spec.ForProvider.VpcIdRef

        public typealias SecurityGroupIdSelector = EC2.SecurityGroup.Spec.ForProvider.VpcIdSelector
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        public var cidrIpv4: Field<String> { .init("cidrIpv4") }
        public var cidrIpv6: Field<String> { .init("cidrIpv6") }
        public var description: Field<String> { .init("description") }
        public var fromPort: Field<Double> { .init("fromPort") }
        public var ipProtocol: Field<String> { .init("ipProtocol") }
        public var prefixListId: Field<String> { .init("prefixListId") }
        public var prefixListIdRef: ObjectField<PrefixListIdRef> { .init("prefixListIdRef") }
        public var prefixListIdSelector: ObjectField<PrefixListIdSelector> { .init("prefixListIdSelector") }
        public var referencedSecurityGroupId: Field<String> { .init("referencedSecurityGroupId") }
        public var referencedSecurityGroupIdRef: ObjectField<ReferencedSecurityGroupIdRef> { .init("referencedSecurityGroupIdRef") }
        public var referencedSecurityGroupIdSelector: ObjectField<ReferencedSecurityGroupIdSelector> { .init("referencedSecurityGroupIdSelector") }
        public var securityGroupId: Field<String> { .init("securityGroupId") }
        public var securityGroupIdRef: ObjectField<SecurityGroupIdRef> { .init("securityGroupIdRef") }
        public var securityGroupIdSelector: ObjectField<SecurityGroupIdSelector> { .init("securityGroupIdSelector") }
        public var tags: MapField<String> { .init("tags") }
        public var toPort: Field<Double> { .init("toPort") }

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
      public var atProvider: ObjectField<AtProvider> { .init("atProvider") }
      /// No two with the same type.
      public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public struct AtProvider: ObjectShape {
        public init() {}
        public var arn: Field<String> { .init("arn") }
        public var cidrIpv4: Field<String> { .init("cidrIpv4") }
        public var cidrIpv6: Field<String> { .init("cidrIpv6") }
        public var description: Field<String> { .init("description") }
        public var fromPort: Field<Double> { .init("fromPort") }
        public var id: Field<String> { .init("id") }
        public var ipProtocol: Field<String> { .init("ipProtocol") }
        public var prefixListId: Field<String> { .init("prefixListId") }
        public var referencedSecurityGroupId: Field<String> { .init("referencedSecurityGroupId") }
        public var region: Field<String> { .init("region") }
        public var securityGroupId: Field<String> { .init("securityGroupId") }
        public var securityGroupRuleId: Field<String> { .init("securityGroupRuleId") }
        public var tags: MapField<String> { .init("tags") }
        public var tagsAll: MapField<String> { .init("tagsAll") }
        public var toPort: Field<Double> { .init("toPort") }
      }

      public typealias Condition = EC2.SecurityGroup.Status.Condition
    }
  }
}
