// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension RDS {
  /// ParameterGroup of `rds.aws.m.upbound.io/v1beta1`.
  public struct ParameterGroup: ResourceShape {
    public static var apiVersion: String { "rds.aws.m.upbound.io/v1beta1" }
    public static var kind: String { "ParameterGroup" }
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
        public var family: Field<String> { .init("family") }
        public var parameter: Field<[Object<Parameter>]> { .init("parameter") }
        /// Required.
        public var region: Field<String> { .init("region") }
        public var skipDestroy: Field<Bool> { .init("skipDestroy") }
        public var tags: MapField<String> { .init("tags") }

        public struct Parameter: ObjectShape {
          public init() {}
          public var applyMethod: Field<String> { .init("applyMethod") }
          public var name: Field<String> { .init("name") }
          public var value: Field<String> { .init("value") }
        }
      }

      public struct InitProvider: ObjectShape {
        public init() {}
        public var description: Field<String> { .init("description") }
        public var family: Field<String> { .init("family") }
        public var parameter: Field<[Object<Parameter>]> { .init("parameter") }
        public var skipDestroy: Field<Bool> { .init("skipDestroy") }
        public var tags: MapField<String> { .init("tags") }

        public typealias Parameter = RDS.ParameterGroup.Spec.ForProvider.Parameter
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
        public var family: Field<String> { .init("family") }
        public var id: Field<String> { .init("id") }
        public var parameter: Field<[Object<Parameter>]> { .init("parameter") }
        public var region: Field<String> { .init("region") }
        public var skipDestroy: Field<Bool> { .init("skipDestroy") }
        public var tags: MapField<String> { .init("tags") }
        public var tagsAll: MapField<String> { .init("tagsAll") }

        public typealias Parameter = RDS.ParameterGroup.Spec.ForProvider.Parameter
      }

      public typealias Condition = RDS.Instance.Status.Condition
    }
  }
}
