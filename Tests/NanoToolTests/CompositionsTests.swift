// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import Testing

@testable import NanoTool

@Suite("The list of compositions")
struct CompositionsTests {
  private struct Shelf: CompositeResource {
    static let apiVersion = "example.org/v1"
    static let kind = "Shelf"

    init(metadata: CompositeMetadata, spec: inout ObjectReader) {}
  }

  private struct Oak: Composition {
    static let name = "shelf.oak"
    static let summary = "a shelf of oak"

    func compose(
      _ composite: Shelf,
      with settings: NoSettings,
      into desired: inout Desired
    ) throws(CompositionError) {}
  }

  private let library = CompositionLibrary([Oak()])

  @Test("has a line for each, under a title")
  func text() throws {
    #expect(
      try Compositions.text(of: library, .text) == """
        NAME        KIND    SUMMARY
        shelf.oak   Shelf   a shelf of oak

        """
    )
  }

  @Test("is JSON for programs")
  func json() throws {
    #expect(
      try Compositions.text(of: library, .json) == """
        [
          {
            "name": "shelf.oak",
            "apiVersion": "example.org/v1",
            "kind": "Shelf",
            "summary": "a shelf of oak"
          }
        ]

        """
    )
  }

  @Test("is YAML for programs")
  func yaml() throws {
    #expect(
      try Compositions.text(of: library, .yaml) == """
        - apiVersion: example.org/v1
          kind: Shelf
          name: shelf.oak
          summary: a shelf of oak

        """
    )
  }
}
