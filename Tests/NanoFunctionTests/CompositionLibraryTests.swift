// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("The way from a request to a composition")
struct CompositionLibraryTests {
  private func fatal(_ request: InMemoryRequest) -> String? {
    let response = answer(request) { _, _ in }
    guard response.isFatal, response.timeToLive == nil, response.resources.isEmpty else {
      return nil
    }
    return response.results.first?.message
  }

  private func input(_ more: Value = [:]) -> Value {
    var members = more.object ?? Members()
    members["apiVersion"] = "nano-idp.fn.crossplane.io/v1alpha1"
    members["kind"] = "Composition"
    return .object(members)
  }

  @Test("without input the kind of the composite decides")
  func byKind() {
    #expect(answer(InMemoryRequest()) { _, _ in }.composition == "shelf.test")
  }

  @Test("the input names the composition")
  func byName() {
    let request = InMemoryRequest()
    request.stepInput = input(["composition": "shelf.test"])
    #expect(answer(request) { _, _ in }.composition == "shelf.test")
  }

  @Test("an unknown composition is refused with all there are, and the one that was meant")
  func unknownName() {
    let request = InMemoryRequest()
    request.stepInput = input(["composition": "shelf.tset"])
    #expect(
      fatal(request)
        == "input.composition: unknown composition \"shelf.tset\", did you mean \"shelf.test\"? "
        + "Known are shelf.test"
    )
    request.stepInput = input(["composition": "table"])
    #expect(
      fatal(request) == "input.composition: unknown composition \"table\"; known are shelf.test"
    )
  }

  @Test("a kind that no composition takes is refused with a list of what there is")
  func unknownKind() {
    let request = InMemoryRequest(composite: [
      "apiVersion": "library.example.org/v1", "kind": "Table", "metadata": ["name": "x"],
    ])
    #expect(
      fatal(request)
        == "no composition for kind \"Table\" of \"library.example.org/v1\"; name one in the "
        + "step's input: shelf.test"
    )
  }

  @Test("a composite that does not say what it is cannot choose a composition")
  func noKind() {
    let request = InMemoryRequest(composite: ["metadata": ["name": "x"]])
    #expect(fatal(request) == "the observed composite resource has no apiVersion or no kind")
  }

  @Test("a composition is not given a composite of another kind")
  func wrongKind() {
    let request = InMemoryRequest(composite: ["apiVersion": "v1", "kind": "Table"])
    request.stepInput = input(["composition": "shelf.test"])
    #expect(
      fatal(request)
        == "shelf.test: composes Shelf of library.example.org/v1, and was given \"Table\" of \"v1\""
    )
  }

  @Test("an operation, which has no composite, is refused in words")
  func operation() {
    let response = CompositionLibrary([]).answer(InMemoryRequest())
    #expect(
      response.results.map(\.message) == [
        "the request holds no observed composite resource, so it is one of an operation, and this "
          + "function has compositions only"
      ]
    )
  }

  @Test("an unknown key of the input is refused with its path")
  func unknownInputKey() throws {
    let request = InMemoryRequest()
    request.stepInput = input(["compositon": "shelf.test"])
    let message = try #require(fatal(request))
    #expect(message.contains("input.compositon"))
    #expect(message.contains("composition"))
  }

  @Test("an input of another kind is refused")
  func otherInput() {
    let request = InMemoryRequest()
    request.stepInput = ["apiVersion": "v1", "kind": "Composition"]
    #expect(
      fatal(request)
        == "input.apiVersion: expected nano-idp.fn.crossplane.io/v1alpha1, found \"v1\""
    )
  }

  @Test("everything that is wrong with a spec is said at once")
  func allErrors() throws {
    let request = InMemoryRequest(composite: Shelf.value(books: "many", more: ["colour": "red"]))
    let message = try #require(fatal(request))
    #expect(message.hasPrefix("shelf.test: spec.books: "))
    #expect(message.contains("; spec.colour: "))
  }

  @Test("Crossplane's own members of a spec are not the composition's business")
  func reservedKeys() {
    let request = InMemoryRequest(
      composite: Shelf.value(more: ["crossplane": ["compositionRef": ["name": "x"]]])
    )
    #expect(!answer(request) { _, _ in }.isFatal)
  }

  @Test("a composite without a spec wishes for all defaults")
  func specless() {
    let request = InMemoryRequest(composite: [
      "apiVersion": .string(Shelf.apiVersion), "kind": .string(Shelf.kind),
      "metadata": ["name": "empty"],
    ])
    let response = answer(request) { shelf, desired in
      desired.status["books"] = .integer(Int64(shelf.books))
    }
    #expect(response.compositeStatus == ["books": 1])
  }

  @Test("a composite without a name is refused")
  func nameless() {
    let request = InMemoryRequest(composite: [
      "apiVersion": .string(Shelf.apiVersion), "kind": .string(Shelf.kind), "spec": [:],
    ])
    #expect(fatal(request) == "shelf.test: metadata.name: required, and not there")
  }

  @Test("settings that a composition does not have are refused with their path")
  func settings() throws {
    let request = InMemoryRequest()
    request.stepInput = input(["settings": ["colour": "red"]])
    let message = try #require(fatal(request))
    #expect(message.hasPrefix("shelf.test: input.settings.colour: "))
  }

  @Test("an error that a composition throws names the composition, the resource and the path")
  func thrown() {
    let response = answer(InMemoryRequest()) { _, _ throws(CompositionError) in
      throw CompositionError("no room", at: "spec.books", resource: "index")
    }
    #expect(
      response.results.map(\.message) == ["shelf.test: resource \"index\": spec.books: no room"]
    )
  }

  @Test("a field that the function does not know is told with those it knows, and not Crossplane's")
  func unknownField() {
    var shelf = Shelf.value(more: ["colour": "red", "crossplane": [:], "compositionRef": [:]])
    shelf["metadata"]["uid"] = nil
    let unknown = "shelf.test: spec.colour: unknown field, known are books"
    #expect(fatal(InMemoryRequest(composite: shelf)) == unknown)
    shelf["metadata"]["uid"] = "1234"
    #expect(
      fatal(InMemoryRequest(composite: shelf)) == unknown
        + "; the definition of Shelf in this cluster has what this function does not know: update "
        + "the function first, and the definition after it"
    )
  }

  @Test("a composite that was found is decoded as strictly as one that is composed")
  func found() throws {
    #expect(try Shelf(found: Shelf.value(books: 7)).books == 7)
    let error = #expect(throws: CompositionError.self) {
      try Shelf(found: Shelf.value(books: 70))
    }
    #expect(error?.description == "spec.books: expected a whole number from 0 to 10, found 70")
    let other = #expect(throws: CompositionError.self) { try Shelf(found: configMap("a")) }
    #expect(
      other?.description
        == "composes Shelf of library.example.org/v1, and was given \"ConfigMap\" of \"v1\""
    )
  }

  @Test("two of one name, and a step that is turned off and not there, are mistakes of the library")
  func mistakes() {
    struct Dusting: CrossCuttingStep {
      let name = "labels"
      func run(on desired: inout Desired, for composite: CompositeMetadata) {}
    }
    let shelving = Shelving { _, _ in }
    #expect(CompositionLibrary([shelving], without: ["hold"]).mistakes.isEmpty)
    #expect(
      CompositionLibrary(
        [shelving, shelving, shelving],
        steps: [Dusting()],
        without: ["hodl"]
      ).mistakes == [
        "the library has two compositions called \"shelf.test\"",
        "the library has two steps called \"labels\"",
        "the library turns off an unknown step \"hodl\", did you mean \"hold\"? Known are labels, "
          + "waves, labels, tags, hold, provisioned, time-to-live",
      ]
    )
  }
}
