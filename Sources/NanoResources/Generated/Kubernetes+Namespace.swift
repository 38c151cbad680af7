// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Kubernetes {
  /// Namespace of `v1`.
  public struct Namespace: ResourceShape {
    public static var apiVersion: String { "v1" }
    public static var kind: String { "Namespace" }
    public init() {}
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    public var spec: ObjectField<Spec> { .init("spec") }
    public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      public var finalizers: Field<[String]> { .init("finalizers") }
    }

    public struct Status: ObjectShape {
      public init() {}
      public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      public var phase: Field<String> { .init("phase") }

      public struct Condition: ObjectShape {
        public init() {}
        public var lastTransitionTime: Field<String> { .init("lastTransitionTime") }
        public var message: Field<String> { .init("message") }
        public var reason: Field<String> { .init("reason") }
        public var status: Field<String> { .init("status") }
        public var type: Field<String> { .init("type") }
      }
    }
  }
}
