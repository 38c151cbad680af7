// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Kubernetes {
  /// PodDisruptionBudget of `policy/v1`.
  public struct PodDisruptionBudget: ResourceShape {
    public static var apiVersion: String { "policy/v1" }
    public static var kind: String { "PodDisruptionBudget" }
    public init() {}
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }
    @_alwaysEmitIntoClient public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var maxUnavailable: Field<IntOrString> { .init("maxUnavailable") }
      @_alwaysEmitIntoClient public var minAvailable: Field<IntOrString> { .init("minAvailable") }
      @_alwaysEmitIntoClient public var selector: ObjectField<Selector> { .init("selector") }
      @_alwaysEmitIntoClient public var unhealthyPodEvictionPolicy: Field<String> { .init("unhealthyPodEvictionPolicy") }

      public typealias Selector = Kubernetes.PersistentVolumeClaim.Spec.Selector
    }

    public struct Status: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      @_alwaysEmitIntoClient public var currentHealthy: Field<Int> { .init("currentHealthy") }
      @_alwaysEmitIntoClient public var desiredHealthy: Field<Int> { .init("desiredHealthy") }
      @_alwaysEmitIntoClient public var disruptedPods: MapField<String> { .init("disruptedPods") }
      @_alwaysEmitIntoClient public var disruptionsAllowed: Field<Int> { .init("disruptionsAllowed") }
      @_alwaysEmitIntoClient public var expectedPods: Field<Int> { .init("expectedPods") }
      @_alwaysEmitIntoClient public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public typealias Condition = Kubernetes.Service.Status.Condition
    }
  }
}
