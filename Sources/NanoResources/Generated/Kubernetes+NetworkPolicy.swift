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
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    public var spec: ObjectField<Spec> { .init("spec") }

    public struct Spec: ObjectShape {
      public init() {}
      public var egress: Field<[Object<Egress>]> { .init("egress") }
      public var ingress: Field<[Object<Ingress>]> { .init("ingress") }
      public var podSelector: ObjectField<PodSelector> { .init("podSelector") }
      public var policyTypes: Field<[String]> { .init("policyTypes") }

      public struct Egress: ObjectShape {
        public init() {}
        public var ports: Field<[Object<Port>]> { .init("ports") }
        public var to: Field<[Object<To>]> { .init("to") }

        public struct Port: ObjectShape {
          public init() {}
          public var endPort: Field<Int> { .init("endPort") }
          public var port: Field<IntOrString> { .init("port") }
          public var `protocol`: Field<String> { .init("protocol") }
        }

        public struct To: ObjectShape {
          public init() {}
          public var ipBlock: ObjectField<IpBlock> { .init("ipBlock") }
          public var namespaceSelector: ObjectField<NamespaceSelector> { .init("namespaceSelector") }
          public var podSelector: ObjectField<PodSelector> { .init("podSelector") }

          public struct IpBlock: ObjectShape {
            public init() {}
            /// Required.
            public var cidr: Field<String> { .init("cidr") }
            public var except: Field<[String]> { .init("except") }
          }

          public typealias NamespaceSelector = Kubernetes.PersistentVolumeClaim.Spec.Selector

          public typealias PodSelector = Kubernetes.PersistentVolumeClaim.Spec.Selector
        }
      }

      public struct Ingress: ObjectShape {
        public init() {}
        public var from: Field<[Object<From>]> { .init("from") }
        public var ports: Field<[Object<Port>]> { .init("ports") }

        public typealias From = Kubernetes.NetworkPolicy.Spec.Egress.To

        public typealias Port = Kubernetes.NetworkPolicy.Spec.Egress.Port
      }

      public typealias PodSelector = Kubernetes.PersistentVolumeClaim.Spec.Selector
    }
  }
}
