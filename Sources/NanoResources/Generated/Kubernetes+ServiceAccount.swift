// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Kubernetes {
  /// ServiceAccount of `v1`.
  public struct ServiceAccount: ResourceShape {
    public static var apiVersion: String { "v1" }
    public static var kind: String { "ServiceAccount" }
    public init() {}
    public var automountServiceAccountToken: Field<Bool> { .init("automountServiceAccountToken") }
    public var imagePullSecrets: Field<[Object<ImagePullSecret>]> { .init("imagePullSecrets") }
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    public var secrets: Field<[Object<Secret>]> { .init("secrets") }

    public struct ImagePullSecret: ObjectShape {
      public init() {}
      public var name: Field<String> { .init("name") }
    }

    public struct Secret: ObjectShape {
      public init() {}
      public var apiVersion: Field<String> { .init("apiVersion") }
      public var fieldPath: Field<String> { .init("fieldPath") }
      public var kind: Field<String> { .init("kind") }
      public var name: Field<String> { .init("name") }
      public var namespace: Field<String> { .init("namespace") }
      public var resourceVersion: Field<String> { .init("resourceVersion") }
      public var uid: Field<String> { .init("uid") }
    }
  }
}
