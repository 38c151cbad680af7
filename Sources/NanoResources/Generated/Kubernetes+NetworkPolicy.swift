// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Kubernetes {
  /// NetworkPolicy of `networking.k8s.io/v1`.
  public struct NetworkPolicy: ResourceShape {
    public static var apiVersion: String { "networking.k8s.io/v1" }
    public static var kind: String { "NetworkPolicy" }
    public init() {}
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }

    public struct Spec: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var egress: Field<[Object<Egress>]> { .init("egress") }
      @_alwaysEmitIntoClient public var ingress: Field<[Object<Ingress>]> { .init("ingress") }
      @_alwaysEmitIntoClient public var podSelector: ObjectField<PodSelector> { .init("podSelector") }
      @_alwaysEmitIntoClient public var policyTypes: Field<[String]> { .init("policyTypes") }

      public struct Egress: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var ports: Field<[Object<Port>]> { .init("ports") }
        @_alwaysEmitIntoClient public var to: Field<[Object<To>]> { .init("to") }

        public struct Port: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var endPort: Field<Int> { .init("endPort") }
          @_alwaysEmitIntoClient public var port: Field<IntOrString> { .init("port") }
          @_alwaysEmitIntoClient public var `protocol`: Field<String> { .init("protocol") }
        }

        public struct To: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var ipBlock: ObjectField<IpBlock> { .init("ipBlock") }
          @_alwaysEmitIntoClient public var namespaceSelector: ObjectField<NamespaceSelector> { .init("namespaceSelector") }
          @_alwaysEmitIntoClient public var podSelector: ObjectField<PodSelector> { .init("podSelector") }

          public struct IpBlock: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var cidr: Field<String> { .init("cidr") }
            @_alwaysEmitIntoClient public var except: Field<[String]> { .init("except") }
          }

          public typealias NamespaceSelector = Kubernetes.PersistentVolumeClaim.Spec.Selector

          public typealias PodSelector = Kubernetes.PersistentVolumeClaim.Spec.Selector
        }
      }

      public struct Ingress: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var from: Field<[Object<From>]> { .init("from") }
        @_alwaysEmitIntoClient public var ports: Field<[Object<Port>]> { .init("ports") }

        public typealias From = Kubernetes.NetworkPolicy.Spec.Egress.To

        public typealias Port = Kubernetes.NetworkPolicy.Spec.Egress.Port
      }

      public typealias PodSelector = Kubernetes.PersistentVolumeClaim.Spec.Selector
    }
  }
}
