// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Kubernetes {
  /// ConfigMap of `v1`.
  public struct ConfigMap: ResourceShape {
    public static var apiVersion: String { "v1" }
    public static var kind: String { "ConfigMap" }
    public init() {}
    @_alwaysEmitIntoClient public var binaryData: MapField<String> { .init("binaryData") }
    @_alwaysEmitIntoClient public var data: MapField<String> { .init("data") }
    @_alwaysEmitIntoClient public var immutable: Field<Bool> { .init("immutable") }
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
  }
}
