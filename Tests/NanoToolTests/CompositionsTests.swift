// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import Testing

@testable import NanoTool

@Suite("The list of compositions")
struct CompositionsTests {
  private let library = CompositionLibrary.shelves

  @Test("has a line for each, under a title")
  func text() throws {
    #expect(
      try Compositions.text(of: library, .text) == """
        NAME        KIND    BACKEND    SUMMARY          COMPOSES
        shelf.oak   Shelf   workshop   a shelf of oak   Board, Nail

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
            "backend": "workshop",
            "summary": "a shelf of oak",
            "composes": [
              {
                "apiVersion": "v1",
                "kind": "Board"
              },
              {
                "apiVersion": "v1",
                "kind": "Nail"
              }
            ]
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
          backend: workshop
          composes:
          - apiVersion: v1
            kind: Board
          - apiVersion: v1
            kind: Nail
          kind: Shelf
          name: shelf.oak
          summary: a shelf of oak

        """
    )
  }
}
