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
    @_alwaysEmitIntoClient public var automountServiceAccountToken: Field<Bool> { .init("automountServiceAccountToken") }
    @_alwaysEmitIntoClient public var imagePullSecrets: Field<[Object<ImagePullSecret>]> { .init("imagePullSecrets") }
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    @_alwaysEmitIntoClient public var secrets: Field<[Object<Secret>]> { .init("secrets") }

    public struct ImagePullSecret: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
    }

    public struct Secret: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var apiVersion: Field<String> { .init("apiVersion") }
      @_alwaysEmitIntoClient public var fieldPath: Field<String> { .init("fieldPath") }
      @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
      @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
      @_alwaysEmitIntoClient public var namespace: Field<String> { .init("namespace") }
      @_alwaysEmitIntoClient public var resourceVersion: Field<String> { .init("resourceVersion") }
      @_alwaysEmitIntoClient public var uid: Field<String> { .init("uid") }
    }
  }
}
