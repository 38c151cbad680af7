// SPDX-License-Identifier: Apache-2.0

import NanoFunction

private struct Shelf: CompositeResource {
  static let apiVersion = "example.org/v1"
  static let kind = "Shelf"

  init(metadata: CompositeMetadata, spec: inout ObjectReader) {}
}

private struct Oak: Composition {
  static let name = "shelf.oak"
  static let summary = "a shelf of oak"
  static let backend = "workshop"
  static let composes = [
    ComposedKind(apiVersion: "v1", kind: "Board"), ComposedKind(apiVersion: "v1", kind: "Nail"),
  ]

  func compose(
    _ composite: Shelf,
    with settings: NoSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    desired.resource(
      "board",
      ["apiVersion": "v1", "kind": "ConfigMap", "metadata": ["name": "b"]]
    )
  }
}

extension CompositionLibrary {
  /// A library of one composition.
  static let shelves = CompositionLibrary([Oak()])
}
