// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

internal import NanoFunction

/// The composite resource `Site` of `hello.example.org/v1alpha1`.
struct Site: CompositeResource {
  static let apiVersion = "hello.example.org/v1alpha1"
  static let kind = "Site"
  static let requiresSpec = true

  /// Name, namespace and the like.
  let metadata: CompositeMetadata
  /// What is wished for.
  let spec: Spec

  /// Decodes the spec, with the defaults of the definition.
  init(metadata: CompositeMetadata, spec: inout ObjectReader) {
    self.metadata = metadata
    self.spec = Spec(from: &spec)
  }

  /// What is wished for.
  struct Spec: Sendable, Hashable {
    let title: String
    let replicas: Int

    /// Decodes the object.
    init(from reader: inout ObjectReader) {
      title = reader.string("title")
      replicas = reader.integer("replicas", in: 0...5, default: 1)
    }
  }

  /// What the user is told, for `desired.status(Site.Status.self)`.
  struct Status: ObjectShape {
    init() {}
    var servers: Field<Int> { .init("servers") }
    var url: Field<String> { .init("url") }
  }
}
