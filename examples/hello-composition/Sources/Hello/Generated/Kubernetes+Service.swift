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
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }
    @_alwaysEmitIntoClient public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var allocateLoadBalancerNodePorts: Field<Bool> { .init("allocateLoadBalancerNodePorts") }
      @_alwaysEmitIntoClient public var clusterIP: Field<String> { .init("clusterIP") }
      @_alwaysEmitIntoClient public var clusterIPs: Field<[String]> { .init("clusterIPs") }
      @_alwaysEmitIntoClient public var externalIPs: Field<[String]> { .init("externalIPs") }
      @_alwaysEmitIntoClient public var externalName: Field<String> { .init("externalName") }
      @_alwaysEmitIntoClient public var externalTrafficPolicy: Field<String> { .init("externalTrafficPolicy") }
      @_alwaysEmitIntoClient public var healthCheckNodePort: Field<Int> { .init("healthCheckNodePort") }
      @_alwaysEmitIntoClient public var internalTrafficPolicy: Field<String> { .init("internalTrafficPolicy") }
      @_alwaysEmitIntoClient public var ipFamilies: Field<[String]> { .init("ipFamilies") }
      @_alwaysEmitIntoClient public var ipFamilyPolicy: Field<String> { .init("ipFamilyPolicy") }
      @_alwaysEmitIntoClient public var loadBalancerClass: Field<String> { .init("loadBalancerClass") }
      @_alwaysEmitIntoClient public var loadBalancerIP: Field<String> { .init("loadBalancerIP") }
      @_alwaysEmitIntoClient public var loadBalancerSourceRanges: Field<[String]> { .init("loadBalancerSourceRanges") }
      @_alwaysEmitIntoClient public var ports: Field<[Object<Port>]> { .init("ports") }
      @_alwaysEmitIntoClient public var publishNotReadyAddresses: Field<Bool> { .init("publishNotReadyAddresses") }
      @_alwaysEmitIntoClient public var selector: MapField<String> { .init("selector") }
      @_alwaysEmitIntoClient public var sessionAffinity: Field<String> { .init("sessionAffinity") }
      @_alwaysEmitIntoClient public var sessionAffinityConfig: ObjectField<SessionAffinityConfig> { .init("sessionAffinityConfig") }
      @_alwaysEmitIntoClient public var trafficDistribution: Field<String> { .init("trafficDistribution") }
      @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }

      public struct Port: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var appProtocol: Field<String> { .init("appProtocol") }
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        @_alwaysEmitIntoClient public var nodePort: Field<Int> { .init("nodePort") }
        /// Required.
        @_alwaysEmitIntoClient public var port: Field<Int> { .init("port") }
        @_alwaysEmitIntoClient public var `protocol`: Field<String> { .init("protocol") }
        @_alwaysEmitIntoClient public var targetPort: Field<IntOrString> { .init("targetPort") }
      }

      public struct SessionAffinityConfig: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var clientIP: ObjectField<ClientIP> { .init("clientIP") }

        public struct ClientIP: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var timeoutSeconds: Field<Int> { .init("timeoutSeconds") }
        }
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      @_alwaysEmitIntoClient public var loadBalancer: ObjectField<LoadBalancer> { .init("loadBalancer") }

      public struct Condition: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var lastTransitionTime: Field<String> { .init("lastTransitionTime") }
        @_alwaysEmitIntoClient public var message: Field<String> { .init("message") }
        @_alwaysEmitIntoClient public var observedGeneration: Field<Int> { .init("observedGeneration") }
        @_alwaysEmitIntoClient public var reason: Field<String> { .init("reason") }
        @_alwaysEmitIntoClient public var status: Field<String> { .init("status") }
        @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
      }

      public struct LoadBalancer: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var ingress: Field<[Object<Ingress>]> { .init("ingress") }

        public struct Ingress: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var hostname: Field<String> { .init("hostname") }
          @_alwaysEmitIntoClient public var ip: Field<String> { .init("ip") }
          @_alwaysEmitIntoClient public var ipMode: Field<String> { .init("ipMode") }
          @_alwaysEmitIntoClient public var ports: Field<[Object<Port>]> { .init("ports") }

          public struct Port: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var error: Field<String> { .init("error") }
            @_alwaysEmitIntoClient public var port: Field<Int> { .init("port") }
            @_alwaysEmitIntoClient public var `protocol`: Field<String> { .init("protocol") }
          }
        }
      }
    }
  }
}
