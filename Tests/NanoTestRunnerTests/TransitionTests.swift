// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@testable import NanoTestRunner

@Suite("nanoidp test: rules about changes")
struct TransitionTests {
  private static let board = """
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: {name: boards.wood.example.org}
    spec:
      group: wood.example.org
      names: {kind: Board, plural: boards}
      scope: Namespaced
      versions:
      - name: v1
        served: true
        storage: true
        schema:
          openAPIV3Schema:
            type: object
            properties:
              spec:
                type: object
                properties:
                  width:
                    type: integer
                    x-kubernetes-validations:
                    - {rule: self >= oldSelf, message: it cannot shrink}

    """
  private static let shelf = """
    apiVersion: apiextensions.crossplane.io/v2
    kind: CompositeResourceDefinition
    metadata: {name: shelves.library.example.org}
    spec:
      group: library.example.org
      scope: Namespaced
      names: {kind: Shelf, plural: shelves}
      versions:
      - name: v1
        served: true
        referenceable: true
        schema:
          openAPIV3Schema:
            type: object
            properties:
              spec:
                type: object
                properties:
                  books:
                    type: integer
                    x-kubernetes-validations:
                    - {rule: self == oldSelf, message: books are for ever}

    """

  private static let check =
    "{type: validate, validate: {extensions: [crd.yaml], allowUnknownKinds: true}}"

  private func issues(
    _ rest: String,
    fakes: [Int],
    inputs: String = "",
    definition: String = TransitionTests.board
  ) throws -> [String] {
    let answers = fakes.map { $0 == 0 ? "{}" : Bench.board($0) }.joined(separator: ", ")
    let text = Bench.document("[\(answers)]", inputs: inputs, rest)
    var found: [String] = []
    try withFolder(["crd.yaml": definition]) { folder in
      found = try Bench.issues(text, file: "\(folder)/t.yaml")
    }
    return found
  }

  private static let shrunk = [
    "validate: Board fiction-4f42b90e6fb4 (board) is invalid",
    "spec.width: Invalid value: 60: it cannot shrink",
  ]

  @Test("an observed resource is what its composed one was before")
  func observed() throws {
    let inputs = """
      observedResources:
      - apiVersion: wood.example.org/v1
        kind: Board
        metadata:
          name: fiction-4f42b90e6fb4
          namespace: reading
          annotations: {crossplane.io/composition-resource-name: board}
        spec: {width: 80}
      """
    let check = "assertions: [\(TransitionTests.check)]"
    #expect(try issues(check, fakes: [80], inputs: inputs) == [])
    #expect(try issues(check, fakes: [60], inputs: inputs) == TransitionTests.shrunk)
    let byInputs = "\(inputs)\nvalidate: true\nextensions: [crd.yaml]"
    let other = "assertions: [{type: fatal, fatal: false}]"
    #expect(try issues(other, fakes: [60], inputs: byInputs) == TransitionTests.shrunk)
  }

  @Test("a resource is held against the round before, and a new one against nothing")
  func rounds() throws {
    let rounds = "rounds: [{}, {assertions: [\(TransitionTests.check)]}]"
    #expect(try issues(rounds, fakes: [80, 90]) == [])
    #expect(try issues(rounds, fakes: [80, 60]) == TransitionTests.shrunk)
    let anew = "rounds: [{}, {delete: [board], assertions: [\(TransitionTests.check)]}]"
    #expect(try issues(anew, fakes: [80, 60]) == [])
    let gone = "rounds: [{}, {}, {assertions: [\(TransitionTests.check)]}]"
    #expect(try issues(gone, fakes: [80, 0, 60]) == [])
  }

  @Test("what a round changes on its way until nothing changes counts as well")
  func untilStable() throws {
    let rounds = "rounds: [{}, {untilStable: 5, assertions: [\(TransitionTests.check)]}]"
    #expect(try issues(rounds, fakes: [80, 60]) == TransitionTests.shrunk)
    #expect(try issues(rounds, fakes: [80, 0, 60]) == [])
    let first = "rounds: [{untilStable: 5, assertions: [\(TransitionTests.check)]}]"
    #expect(try issues(first, fakes: [80, 60]) == TransitionTests.shrunk)
  }

  @Test("the composite is held against itself before somebody changes it")
  func composite() throws {
    func rounds(_ books: Int) -> String {
      "rounds: [{}, {xr: {spec: {books: \(books)}}, assertions: [\(TransitionTests.check)]}]"
    }
    let definition = TransitionTests.shelf
    #expect(try issues(rounds(3), fakes: [80], definition: definition) == [])
    #expect(
      try issues(rounds(4), fakes: [80], definition: definition) == [
        "validate: Shelf fiction is invalid",
        "spec.books: Invalid value: 4: books are for ever",
      ]
    )
  }

  @Test("what an Operation applies is held against what it required")
  func operation() throws {
    func text(_ width: Int) -> String {
      """
      apiVersion: test.crossplane.io/v1alpha1
      kind: OperationTest
      spec:
        tests:
        - name: a saw
          inputs:
            operation:
              raw:
                apiVersion: ops.crossplane.io/v1alpha1
                kind: Operation
                metadata: {name: saw}
                spec: {mode: Pipeline, pipeline: [{step: saw, functionRef: {name: fake}}]}
            requiredResources:
            - {apiVersion: wood.example.org/v1, kind: Board, metadata: {name: b, namespace: reading}, spec: {width: 80}}
            fakes:
              fake:
              - desired:
                  resources:
                    b: {resource: {apiVersion: wood.example.org/v1, kind: Board, metadata: {name: b, namespace: reading}, spec: {width: \(width)}}}
          assertions: [\(TransitionTests.check)]
      """
    }
    try withFolder(["crd.yaml": TransitionTests.board]) { folder in
      let grown = try Bench.issues(text(90), file: "\(folder)/t.yaml")
      #expect(grown == [])
      let shrunk = try Bench.issues(text(60), file: "\(folder)/t.yaml")
      #expect(
        shrunk == [
          "validate: Board b is invalid", "spec.width: Invalid value: 60: it cannot shrink",
        ]
      )
    }
  }
}
