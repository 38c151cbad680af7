// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import Testing

@testable import NanoTool

private struct Census: NanoFunction.Operation {
  static let name = "census"
  static let summary = "counts the shelves"

  func run(with settings: NoSettings, into run: inout OperationRun) throws(CompositionError) {}
}

@Suite("The list of compositions")
struct CompositionsTests {
  private let library = CompositionLibrary.shelves
  private let libraryWithOperation = CompositionLibrary(
    CompositionLibrary.shelves.compositions,
    operations: [Census()]
  )

  @Test("has a line for each, under a title")
  func text() throws {
    #expect(
      try Compositions.text(of: library, .text) == """
        NAME        KIND    BACKEND    SUMMARY          COMPOSES
        shelf.oak   Shelf   workshop   a shelf of oak   Board, Nail

        """
    )
  }

  @Test("has the operations below, in a table of their own")
  func operations() throws {
    #expect(
      try Compositions.text(of: libraryWithOperation, .text) == """
        NAME        KIND    BACKEND    SUMMARY          COMPOSES
        shelf.oak   Shelf   workshop   a shelf of oak   Board, Nail

        OPERATION   SUMMARY
        census      counts the shelves

        """
    )
    #expect(
      try Compositions.text(of: CompositionLibrary([], operations: [Census()]), .text) == """
        OPERATION   SUMMARY
        census      counts the shelves

        """
    )
  }

  @Test("is JSON for programs")
  func json() throws {
    #expect(
      try Compositions.text(of: library, .json) == """
        {
          "compositions": [
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
          ],
          "operations": []
        }

        """
    )
  }

  @Test("is YAML for programs")
  func yaml() throws {
    #expect(
      try Compositions.text(of: libraryWithOperation, .yaml) == """
        compositions:
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
        operations:
        - name: census
          summary: counts the shelves

        """
    )
  }
}
