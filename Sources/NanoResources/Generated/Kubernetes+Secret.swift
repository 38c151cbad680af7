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
    public var data: MapField<String> { .init("data") }
    public var immutable: Field<Bool> { .init("immutable") }
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    public var stringData: MapField<String> { .init("stringData") }
    public var type: Field<String> { .init("type") }
  }
}
