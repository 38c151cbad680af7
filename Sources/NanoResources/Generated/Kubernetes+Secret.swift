// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Kubernetes {
  /// Secret of `v1`.
  public struct Secret: ResourceShape {
    public static var apiVersion: String { "v1" }
    public static var kind: String { "Secret" }
    public init() {}
    @_alwaysEmitIntoClient public var data: MapField<String> { .init("data") }
    @_alwaysEmitIntoClient public var immutable: Field<Bool> { .init("immutable") }
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    @_alwaysEmitIntoClient public var stringData: MapField<String> { .init("stringData") }
    @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
  }
}
