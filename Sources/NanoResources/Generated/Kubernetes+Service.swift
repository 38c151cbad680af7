// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Kubernetes {
  /// Service of `v1`.
  public struct Service: ResourceShape {
    public static var apiVersion: String { "v1" }
    public static var kind: String { "Service" }
    public init() {}
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    public var spec: ObjectField<Spec> { .init("spec") }
    public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      public var allocateLoadBalancerNodePorts: Field<Bool> { .init("allocateLoadBalancerNodePorts") }
      public var clusterIP: Field<String> { .init("clusterIP") }
      public var clusterIPs: Field<[String]> { .init("clusterIPs") }
      public var externalIPs: Field<[String]> { .init("externalIPs") }
      public var externalName: Field<String> { .init("externalName") }
      public var externalTrafficPolicy: Field<String> { .init("externalTrafficPolicy") }
      public var healthCheckNodePort: Field<Int> { .init("healthCheckNodePort") }
      public var internalTrafficPolicy: Field<String> { .init("internalTrafficPolicy") }
      public var ipFamilies: Field<[String]> { .init("ipFamilies") }
      public var ipFamilyPolicy: Field<String> { .init("ipFamilyPolicy") }
      public var loadBalancerClass: Field<String> { .init("loadBalancerClass") }
      public var loadBalancerIP: Field<String> { .init("loadBalancerIP") }
      public var loadBalancerSourceRanges: Field<[String]> { .init("loadBalancerSourceRanges") }
      public var ports: Field<[Object<Port>]> { .init("ports") }
      public var publishNotReadyAddresses: Field<Bool> { .init("publishNotReadyAddresses") }
      public var selector: MapField<String> { .init("selector") }
      public var sessionAffinity: Field<String> { .init("sessionAffinity") }
      public var sessionAffinityConfig: ObjectField<SessionAffinityConfig> { .init("sessionAffinityConfig") }
      public var trafficDistribution: Field<String> { .init("trafficDistribution") }
      public var type: Field<String> { .init("type") }

      public struct Port: ObjectShape {
        public init() {}
        public var appProtocol: Field<String> { .init("appProtocol") }
        public var name: Field<String> { .init("name") }
        public var nodePort: Field<Int> { .init("nodePort") }
        /// Required.
        public var port: Field<Int> { .init("port") }
        public var `protocol`: Field<String> { .init("protocol") }
        public var targetPort: Field<IntOrString> { .init("targetPort") }
      }

      public struct SessionAffinityConfig: ObjectShape {
        public init() {}
        public var clientIP: ObjectField<ClientIP> { .init("clientIP") }

        public struct ClientIP: ObjectShape {
          public init() {}
          public var timeoutSeconds: Field<Int> { .init("timeoutSeconds") }
        }
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      public var loadBalancer: ObjectField<LoadBalancer> { .init("loadBalancer") }

      public struct Condition: ObjectShape {
        public init() {}
        public var lastTransitionTime: Field<String> { .init("lastTransitionTime") }
        public var message: Field<String> { .init("message") }
        public var observedGeneration: Field<Int> { .init("observedGeneration") }
        public var reason: Field<String> { .init("reason") }
        public var status: Field<String> { .init("status") }
        public var type: Field<String> { .init("type") }
      }

      public struct LoadBalancer: ObjectShape {
        public init() {}
        public var ingress: Field<[Object<Ingress>]> { .init("ingress") }

        public struct Ingress: ObjectShape {
          public init() {}
          public var hostname: Field<String> { .init("hostname") }
          public var ip: Field<String> { .init("ip") }
          public var ipMode: Field<String> { .init("ipMode") }
          public var ports: Field<[Object<Port>]> { .init("ports") }

          public struct Port: ObjectShape {
            public init() {}
            public var error: Field<String> { .init("error") }
            public var port: Field<Int> { .init("port") }
            public var `protocol`: Field<String> { .init("protocol") }
          }
        }
      }
    }
  }
}
