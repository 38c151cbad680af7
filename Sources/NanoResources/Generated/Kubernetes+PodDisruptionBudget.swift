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
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    public var spec: ObjectField<Spec> { .init("spec") }
    public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      public var maxUnavailable: Field<IntOrString> { .init("maxUnavailable") }
      public var minAvailable: Field<IntOrString> { .init("minAvailable") }
      public var selector: ObjectField<Selector> { .init("selector") }
      public var unhealthyPodEvictionPolicy: Field<String> { .init("unhealthyPodEvictionPolicy") }

      public typealias Selector = Kubernetes.PersistentVolumeClaim.Spec.Selector
    }

    public struct Status: ObjectShape {
      public init() {}
      public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      public var currentHealthy: Field<Int> { .init("currentHealthy") }
      public var desiredHealthy: Field<Int> { .init("desiredHealthy") }
      public var disruptedPods: MapField<String> { .init("disruptedPods") }
      public var disruptionsAllowed: Field<Int> { .init("disruptionsAllowed") }
      public var expectedPods: Field<Int> { .init("expectedPods") }
      public var observedGeneration: Field<Int> { .init("observedGeneration") }

      public typealias Condition = Kubernetes.Service.Status.Condition
    }
  }
}
