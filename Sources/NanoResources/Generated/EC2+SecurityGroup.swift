// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension EC2 {
  /// SecurityGroup of `ec2.aws.m.upbound.io/v1beta1`.
  public struct SecurityGroup: ResourceShape {
    public static var apiVersion: String { "ec2.aws.m.upbound.io/v1beta1" }
    public static var kind: String { "SecurityGroup" }
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
        public var name: Field<String> { .init("name") }
        /// Required.
        public var region: Field<String> { .init("region") }
        public var revokeRulesOnDelete: Field<Bool> { .init("revokeRulesOnDelete") }
        public var tags: MapField<String> { .init("tags") }
        public var vpcId: Field<String> { .init("vpcId") }
        public var vpcIdRef: ObjectField<VpcIdRef> { .init("vpcIdRef") }
        public var vpcIdSelector: ObjectField<VpcIdSelector> { .init("vpcIdSelector") }

        public struct VpcIdRef: ObjectShape {
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

        public struct VpcIdSelector: ObjectShape {
          public init() {}
          public var matchControllerRef: Field<Bool> { .init("matchControllerRef") }
          public var matchLabels: MapField<String> { .init("matchLabels") }
          public var namespace: Field<String> { .init("namespace") }
          public var policy: ObjectField<Policy> { .init("policy") }

          public typealias Policy = EC2.SecurityGroup.Spec.ForProvider.VpcIdRef.Policy
        }
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        public var description: Field<String> { .init("description") }
        public var name: Field<String> { .init("name") }
        public var revokeRulesOnDelete: Field<Bool> { .init("revokeRulesOnDelete") }
        public var tags: MapField<String> { .init("tags") }
        public var vpcId: Field<String> { .init("vpcId") }
        public var vpcIdRef: ObjectField<VpcIdRef> { .init("vpcIdRef") }
        public var vpcIdSelector: ObjectField<VpcIdSelector> { .init("vpcIdSelector") }

        public typealias VpcIdRef = EC2.SecurityGroup.Spec.ForProvider.VpcIdRef

        public typealias VpcIdSelector = EC2.SecurityGroup.Spec.ForProvider.VpcIdSelector
      }

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
      public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public struct AtProvider: ObjectShape {
        public init() {}
        public var arn: Field<String> { .init("arn") }
        public var description: Field<String> { .init("description") }
        public var egress: Field<[Object<Egress>]> { .init("egress") }
        public var id: Field<String> { .init("id") }
        public var ingress: Field<[Object<Ingress>]> { .init("ingress") }
        public var name: Field<String> { .init("name") }
        public var ownerId: Field<String> { .init("ownerId") }
        public var region: Field<String> { .init("region") }
        public var revokeRulesOnDelete: Field<Bool> { .init("revokeRulesOnDelete") }
        public var tags: MapField<String> { .init("tags") }
        public var tagsAll: MapField<String> { .init("tagsAll") }
        public var vpcId: Field<String> { .init("vpcId") }

        public struct Egress: ObjectShape {
          public init() {}
          public var cidrBlocks: Field<[String]> { .init("cidrBlocks") }
          public var description: Field<String> { .init("description") }
          public var fromPort: Field<Double> { .init("fromPort") }
          public var ipv6CidrBlocks: Field<[String]> { .init("ipv6CidrBlocks") }
          public var prefixListIds: Field<[String]> { .init("prefixListIds") }
          public var `protocol`: Field<String> { .init("protocol") }
          public var securityGroups: Field<[String]> { .init("securityGroups") }
          public var self_: Field<Bool> { .init("self") }
          public var toPort: Field<Double> { .init("toPort") }
        }

        public typealias Ingress = EC2.SecurityGroup.Status.AtProvider.Egress
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
