// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("What follows every composition")
struct CompositionAnswerTests {
  @Test("a composed resource carries the label of its composition")
  func label() {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.resource("index", configMap("index"))
    }
    #expect(response.resources.map(\.name) == ["index"])
    #expect(
      response.resources.first?.body["metadata"]["labels"]["nano-idp.dev/composition"]
        == "shelf.test"
    )
  }

  @Test("resources are answered in byte order of their names")
  func order() {
    let response = answer(InMemoryRequest()) { _, desired in
      for name in ["b", "a-b", "a", "Z"] {
        desired.resource(name, configMap("x\(name.utf8.count)\(name.lowercased())"))
      }
    }
    #expect(response.resources.map(\.name) == ["Z", "a", "a-b", "b"])
  }

  @Test("of a reason that is very long the condition tells the beginning")
  func longReason() {
    let reason = String(repeating: "ü", count: 1200)
    let response = answer(InMemoryRequest()) { _, desired in
      desired.wait("index", for: reason)
      desired.wait("list", for: "ink")
    }
    // "waits for " is part of the thousand.
    #expect(
      response.condition("Provisioned")?.message
        == "index: waits for \(reason.prefix(990))…; list: waits for ink"
    )
  }

  @Test("a resource that is desired and removed in one call is refused, in either order")
  func removedAndDesired() {
    for isFirst in [true, false] {
      let response = answer(InMemoryRequest()) { _, desired in
        if isFirst { desired.remove("index") }
        desired.resource("index", configMap("a"))
        if !isFirst { desired.remove("index") }
      }
      #expect(
        response.results.map(\.message)
          == ["shelf.test: resource \"index\": desired and removed in one call"]
      )
    }
  }

  @Test("two resources of one name are refused")
  func duplicateName() {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.resource("index", configMap("a"))
      desired.resource("index", configMap("b"))
    }
    #expect(response.isFatal)
    #expect(
      response.results.map(\.message)
        == ["shelf.test: resource \"index\": desired twice under one name"]
    )
  }

  @Test("an observed resource that is not mentioned is kept, and the condition says so")
  func held() {
    let request = InMemoryRequest(observed: ["old": existingConfigMap("old")])
    let response = answer(request) { _, desired in
      desired.resource("index", configMap("index"))
    }
    let held = response.resources.first { $0.name == "old" }
    #expect(held?.body["data"]["pages"] == "300")
    #expect(held?.body["metadata"]["uid"] == .null)
    #expect(held?.body["metadata"]["resourceVersion"] == .null)
    #expect(held?.ready == .ready)
    let message = response.conditions.first { $0.type == "Provisioned" }?.message
    #expect(
      message == "index: not created yet; "
        + "kept although the composition does not mention them any more: old"
    )
  }

  @Test("a held resource that is not ready is told like every other")
  func heldAndNotReady() {
    var claim: Value = ["apiVersion": "v1", "kind": "PersistentVolumeClaim"]
    claim["metadata"] = existingConfigMap("old")["metadata"]
    claim["status"] = ["phase": "Lost"]
    let request = InMemoryRequest(observed: ["old": claim])
    let response = answer(request) { _, _ in }
    #expect(response.resources.map(\.ready) == [.notReady])
    let provisioned = response.conditions.last
    #expect(provisioned?.status == .false)
    #expect(provisioned?.reason == "NotReady")
    #expect(
      provisioned?.message
        == "old: phase is Lost; kept although the composition does not mention them any more: old"
    )
    #expect(response.timeToLive == TimeToLive().whileUnready)
  }

  @Test("a resource that another composition or function made is left to it")
  func foreign() {
    let request = InMemoryRequest(observed: [
      "theirs": existingConfigMap("theirs", by: "queue.local"), "unlabelled": configMap("u"),
    ])
    let response = answer(request) { _, _ in }
    #expect(response.resources.isEmpty)
  }

  /// A composition that was called otherwise, and desires nothing any more.
  private struct Renamed: Composition {
    static let name = "shelf.new"
    static let formerNames = ["shelf.test"]
    static let summary = "A renamed composition"

    func compose(_ composite: Shelf, with settings: NoSettings, into desired: inout Desired) {}
  }

  @Test("a composition that was renamed is found by its old name, and holds what it made under it")
  func renamed() {
    let request = InMemoryRequest(
      composite: Shelf.value(),
      observed: ["old": existingConfigMap("old"), "other": existingConfigMap("x", by: "queue")]
    )
    request.stepInput = [
      "apiVersion": "nano-idp.fn.crossplane.io/v1alpha1", "kind": "Composition",
      "composition": "shelf.test",
    ]
    let response = CompositionLibrary([Renamed()]).answer(request)
    #expect(response.composition == "shelf.new")
    #expect(response.resources.map(\.name) == ["old"])
  }

  @Test("a resource that is removed by an explicit word is let go")
  func removed() {
    let request = InMemoryRequest(observed: ["old": existingConfigMap("old")])
    let response = answer(request) { _, desired in desired.remove("old") }
    #expect(response.resources.isEmpty)
    #expect(response.conditions.first { $0.type == "Provisioned" }?.status == .true)
  }

  @Test("a resource that waits is not created, and the composite is not ready and says why")
  func waits() {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.wait("index", for: "the books")
    }
    #expect(response.resources.isEmpty)
    #expect(response.compositeReady == .notReady)
    #expect(
      response.conditions == [
        CompositeCondition(
          "Provisioned",
          .false,
          reason: "Waiting",
          message: "index: waits for the books"
        )
      ]
    )
    #expect(response.timeToLive == .seconds(10))
  }

  @Test("a resource that exists and waits is kept as it is, and is not ready")
  func waitsAndExists() {
    let request = InMemoryRequest(observed: ["index": existingConfigMap("index")])
    let response = answer(request) { _, desired in desired.wait("index", for: "the books") }
    #expect(response.resources.map(\.name) == ["index"])
    #expect(response.resources.first?.ready == .notReady)
    #expect(response.resources.first?.body["data"]["pages"] == "300")
    #expect(
      response.conditions.last?.message == "index: waits for the books; meanwhile it is kept"
    )
  }

  @Test("a ready resource is ready by the rule of its kind or by its own")
  func readiness() {
    let request = InMemoryRequest(observed: [
      "a": existingConfigMap("a"), "b": existingConfigMap("b"),
    ])
    let response = answer(request) { _, desired in
      desired.resource("a", configMap("a"))
      desired.resource("b", configMap("b")).ready { _ in .notReady("has no index") }
    }
    #expect(response.resources.map(\.ready) == [.ready, .notReady])
    #expect(
      response.conditions.first?.message == "b: has no index"
    )
    #expect(response.timeToLive == .seconds(60))
  }

  @Test("when all is ready and nothing was asked for, the answer makes no statement on its age")
  func timeToLive() {
    let request = InMemoryRequest(observed: ["a": existingConfigMap("a")])
    let response = answer(request) { _, desired in desired.resource("a", configMap("a")) }
    #expect(response.timeToLive == nil)
    #expect(response.compositeReady == .unspecified)
  }

  @Test("an observed resource that cannot be decoded ends the call and is named")
  func corrupt() {
    let namespace: Value = ["apiVersion": "v1", "kind": "Namespace"]
    let request = InMemoryRequest(observed: ["index": namespace])
    request.unreadable = ["index"]
    let response = answer(request) { _, desired in desired.resource("index", namespace) }
    #expect(
      response.results.map(\.message) == [
        "shelf.test: resource \"index\": spec: the bytes end in the middle of a value"
      ]
    )
    #expect(response.timeToLive == nil)
  }

  @Test(
    "what Crossplane would refuse is refused here, with resource and path",
    arguments: [
      (["kind": "ConfigMap"] as Value, "apiVersion: required, and not there"),
      (["apiVersion": "v1"], "kind: required, and not there"),
      (
        configMap("Index"),
        "metadata.name: expected a lowercase name of at most 253 letters, digits, dashes and dots, "
          + "found \"Index\""
      ),
      (
        ["apiVersion": "v1", "kind": "Service", "metadata": ["name": "9a"]],
        "metadata.name: expected a lowercase name of at most 63 letters, digits and dashes that "
          + "starts with a letter, found \"9a\""
      ),
      (
        ["apiVersion": "v1", "kind": "Service", "metadata": ["name": "my.site"]],
        "metadata.name: expected a lowercase name of at most 63 letters, digits and dashes that "
          + "starts with a letter, found \"my.site\""
      ),
      (
        ["apiVersion": "v1", "kind": "Namespace", "metadata": ["name": "my.room"]],
        "metadata.name: expected a lowercase name of at most 63 letters, digits and dashes, "
          + "found \"my.room\""
      ),
      (
        [
          "apiVersion": "v1", "kind": "ConfigMap",
          "metadata": ["name": "index", "namespace": "cellar"],
        ],
        "metadata.namespace: a namespaced composite composes in its own namespace \"reading\" "
          + "only, found \"cellar\""
      ),
    ] as [(Value, String)]
  )
  func rules(body: Value, problem: String) {
    let response = answer(InMemoryRequest()) { _, desired in desired.resource("index", body) }
    #expect(
      response.results.map(\.message) == ["shelf.test: resource \"index\": \(problem)"]
    )
  }

  @Test("a composition that says no status sends none, rather than null")
  func noStatus() {
    #expect(answer(InMemoryRequest()) { _, _ in }.compositeStatus == Value?.none)
    #expect(answer(InMemoryRequest()) { $1.status["a"] = 1 }.compositeStatus == ["a": 1])
  }

  @Test("an object that exists keeps its name, so the name is not looked at again")
  func existingName() {
    let request = InMemoryRequest(observed: ["index": existingConfigMap("index")])
    #expect(!answer(request) { $1.resource("index", configMap("Index")) }.isFatal)
  }

  @Test(
    "names are checked as Kubernetes checks them",
    arguments: [
      ("a", true), ("a.b", true), ("a-1.b", true), ("", false), ("-a", false), ("a-", false),
      ("a..b", false), ("a.-b", false), ("a-.b", false), ("A", false), ("a_b", false), ("ä", false),
      (String(repeating: "a", count: 253), true), (String(repeating: "a", count: 254), false),
    ]
  )
  func names(name: String, isValid: Bool) {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.resource("index", configMap(name))
    }
    #expect(response.isFatal == !isValid)
  }
}
