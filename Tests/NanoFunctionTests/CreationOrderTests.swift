// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("What comes after what")
struct CreationOrderTests {
  private func provisioned(_ response: FunctionResponse) -> CompositeCondition? {
    response.conditions.first { $0.type == "Provisioned" }
  }

  /// A cluster-scoped composite, which may compose namespaces.
  private var clusterShelf: Value {
    var shelf = Shelf.value()
    shelf["metadata"] = ["name": "fiction", "uid": "1234"]
    return shelf
  }

  private func namespace(phase: String? = nil) -> Value {
    var value: Value = [
      "apiVersion": "v1", "kind": "Namespace",
      "metadata": ["name": "reading-room", "labels": ["nano-idp.dev/composition": "shelf.test"]],
    ]
    if let phase { value["status"]["phase"] = .string(phase) }
    return value
  }

  @Test("a resource is not created before another is ready, and the condition says which")
  func afterReady() {
    let response = answer(InMemoryRequest()) { _, desired in
      let index = desired.resource("index", configMap("index"))
      desired.resource("books", configMap("books")).after(index)
    }
    #expect(response.resources.map(\.name) == ["index"])
    #expect(response.compositeReady == .notReady)
    #expect(
      provisioned(response)
        == CompositeCondition(
          "Provisioned",
          .false,
          reason: "Waiting",
          message: "index: not created yet; books: waits for index to be ready"
        )
    )
    #expect(response.timeToLive == .seconds(60))
  }

  @Test("once the other is ready the resource is created")
  func afterIsMet() {
    let request = InMemoryRequest(observed: ["index": existingConfigMap("index")])
    let response = answer(request) { _, desired in
      let index = desired.resource("index", configMap("index"))
      desired.resource("books", configMap("books")).after(index)
    }
    #expect(response.resources.map(\.name) == ["books", "index"])
    #expect(response.compositeReady == .unspecified)
  }

  @Test("existing is enough for a resource that comes after another is created")
  func afterCreated() {
    let request = InMemoryRequest(observed: ["index": existingConfigMap("index")])
    let response = answer(request) { _, desired in
      let index = desired.resource("index", configMap("index")).ready { _ in .notReady("empty") }
      desired.resource("books", configMap("books")).after(index, until: .created)
      desired.resource("films", configMap("films")).after(index)
    }
    #expect(response.resources.map(\.name) == ["books", "index"])
    #expect(
      provisioned(response)?.message
        == "index: empty; books: not created yet; films: waits for index to be ready"
    )
  }

  @Test("what exists is not dropped when what it came after is gone")
  func neverDropped() {
    let request = InMemoryRequest(observed: ["books": existingConfigMap("books")])
    let response = answer(request) { _, desired in
      let index = desired.resource("index", configMap("index"))
      desired.resource("books", configMap("books-2")).after(index)
    }
    #expect(response.resources.map(\.name) == ["books", "index"])
    #expect(response.resources.first?.body["metadata"]["name"] == "books-2")
  }

  @Test("what comes after several waits for all that are missing, in one sentence")
  func severalOthers() {
    let request = InMemoryRequest(observed: ["b": existingConfigMap("b")])
    let response = answer(request) { _, desired in
      let others = ["a", "b", "c"].map { desired.resource($0, configMap($0)) }
      desired.resource("books", configMap("books")).after(others, until: .created)
    }
    #expect(
      provisioned(response)?.message?.hasSuffix("books: waits for a to exist and c to exist")
        == true
    )
  }

  @Test("what comes after a resource that waits for a value waits too")
  func afterWaiting() {
    let response = answer(InMemoryRequest()) { _, desired in
      let index = desired.resource("index", configMap("index"))
      index.wait(for: "the catalogue").wait(for: "the shelf mark")
      desired.resource("books", configMap("books")).after(index, until: .created)
    }
    #expect(response.resources.isEmpty)
    #expect(
      provisioned(response)?.message
        == "index: waits for the catalogue and the shelf mark; books: waits for index to exist"
    )
  }

  @Test("what two words wait for is told once")
  func twice() {
    let response = answer(InMemoryRequest()) { _, desired in
      let a = desired.resource("a", configMap("a"))
      desired.resource("b", configMap("b")).after(a).uses(a)
    }
    #expect(
      response.condition("Provisioned")?.message
        == "a: not created yet; b: waits for a to be ready"
    )
  }

  @Test("resources that wait for each other end the call, with the way round")
  func circle() {
    let response = answer(InMemoryRequest()) { _, desired in
      let a = desired.resource("a", configMap("a"))
      let b = desired.resource("b", configMap("b")).after(a)
      a.after(desired.resource("c", configMap("c")).after(b))
    }
    #expect(
      response.results.map(\.message)
        == ["shelf.test: resource \"a\": comes after itself: a after c after b after a"]
    )
  }

  @Test("a namespace that comes after what lives in it ends the call")
  func circleByNamespace() {
    let response = answer(InMemoryRequest(composite: clusterShelf)) { _, desired in
      var books = configMap("books")
      books["metadata"]["namespace"] = "reading-room"
      let inside = desired.resource("books", books)
      let room: Value = [
        "apiVersion": "v1", "kind": "Namespace", "metadata": ["name": "reading-room"],
      ]
      desired.resource("room", room).after(inside)
    }
    #expect(
      response.results.map(\.message)
        == ["shelf.test: resource \"books\": comes after itself: books after room after books"]
    )
  }

  @Test("a resource that comes after one of another call ends the call")
  func notDesired() {
    let response = answer(InMemoryRequest()) { _, desired in
      let a = desired.resource("a", configMap("a"))
      var other = desired
      a.after(other.resource("b", configMap("b")))
    }
    #expect(
      response.results.map(\.message)
        == ["shelf.test: resource \"a\": comes after \"b\", which is not desired"]
    )
  }

  @Test("a namespace comes before what lives in it, without a word")
  func namespaceWave() {
    let request = InMemoryRequest(composite: clusterShelf)
    let body: @Sendable (Shelf, inout Desired) -> Void = { _, desired in
      var books = configMap("books")
      books["metadata"]["namespace"] = "reading-room"
      desired.resource("books", books)
      desired.resource(
        "room",
        [
          "apiVersion": "v1", "kind": "Namespace", "metadata": ["name": "reading-room"],
        ]
      )
    }
    let first = answer(request, body)
    #expect(first.resources.map(\.name) == ["room"])
    #expect(
      provisioned(first)?.message == "books: waits for room to be ready; room: not created yet"
    )
    request.observed["room"] = namespace(phase: "Active")
    #expect(answer(request, body).resources.map(\.name) == ["books", "room"])
  }

  @Test("a definition comes before the objects of its kind, without a word")
  func definitionWave() {
    let response = answer(InMemoryRequest(composite: clusterShelf)) { _, desired in
      desired.resource(
        "kind",
        [
          "apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition",
          "metadata": ["name": "books.example.org"],
          "spec": ["group": "example.org", "names": ["kind": "Book"]],
        ]
      )
      desired.resource(
        "book",
        [
          "apiVersion": "example.org/v1", "kind": "Book", "metadata": ["name": "emma"],
        ]
      )
    }
    #expect(response.resources.map(\.name) == ["kind"])
    #expect(
      provisioned(response)?.message
        == "kind: not created yet; book: waits for kind to be ready"
    )
  }

  @Test("a held resource that cannot be read ends the call instead of being deleted")
  func unreadableHeld() {
    let request = InMemoryRequest(observed: ["old": existingConfigMap("old")])
    request.unreadable = ["old"]
    let response = answer(request) { _, _ in }
    #expect(
      response.results.map(\.message) == [
        "shelf.test: resource \"old\": spec: the bytes end in the middle of a value"
      ]
    )
  }
}
