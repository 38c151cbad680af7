// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("The life of a composite")
struct LifeTests {
  typealias Body = @Sendable (inout Desired) throws(CompositionError) -> Void

  /// A composite of which the tests need no spec.
  private struct Thing: CompositeResource {
    static let apiVersion = "example.org/v1"
    static let kind = "Thing"

    init(metadata: CompositeMetadata, spec: inout ObjectReader) { spec.ignoreUnknown() }
  }

  private struct Making: Composition {
    static let name = "thing.test"
    static let summary = "A thing for tests"
    let body: Body

    func compose(
      _ composite: Thing,
      with settings: NoSettings,
      into desired: inout Desired
    ) throws(CompositionError) {
      try body(&desired)
    }
  }

  private func life(isNamespaced: Bool = true, _ body: @escaping Body) -> Life {
    Life(
      CompositionLibrary([Making(body: body)]),
      composite: .kubernetes("example.org/v1", "Thing", "one", in: isNamespaced ? "here" : nil)
    )
  }

  private static let volume = Value.kubernetes("v1", "PersistentVolumeClaim", "disk")

  private static func map(_ name: String) -> Value { .kubernetes("v1", "ConfigMap", name) }

  /// What a life ends with, in words; empty when it does not end.
  private func end(_ body: () throws -> Void) -> String {
    do { try body() } catch { return "\(error)" }
    return ""
  }

  @Test("what is desired exists afterwards, as the API server stores it")
  func applied() throws {
    var life = life { $0.resource("a", ["apiVersion": "v1", "kind": "ConfigMap"]) }
    let round = try life.reconcile()
    #expect(round.created == ["a"])
    #expect(!round.isReady || life.observed["a"] != nil)
    let metadata = try #require(life.observed["a"]?["metadata"])
    #expect(metadata["namespace"] == "here")
    #expect(metadata["name"].string?.hasPrefix("one-") == true)
    #expect(metadata["annotations"]["crossplane.io/composition-resource-name"] == "a")
    #expect(metadata["labels"]["crossplane.io/composite"] == "one")
  }

  @Test("a name that the API server made up stays, and what operators say stays")
  func stays() throws {
    var life = life { $0.resource("a", ["apiVersion": "v1", "kind": "ConfigMap"]) }
    try life.reconcile()
    let name = life.observed["a"]?["metadata"]["name"]
    life.observed["a"]?["status"] = ["said": "so"]
    try life.reconcile()
    #expect(life.observed["a"]?["metadata"]["name"] == name)
    #expect(life.observed["a"]?["status"] == ["said": "so"])
  }

  @Test("what exists keeps its name, whatever is desired")
  func keptName() throws {
    var life = life { desired in
      let isThere = desired.observed("a") != nil
      desired.resource("a", LifeTests.map(isThere ? "new" : "old"))
    }
    try life.reconcile()
    try life.reconcile()
    #expect(life.observed["a"]?["metadata"]["name"] == "old")
  }

  @Test("a change of the spec is a new generation")
  func generation() throws {
    var life = life { desired in
      desired.resource(
        "a",
        [
          "apiVersion": "example.org/v1", "kind": "A",
          "spec": ["size": desired.observedStatus["size"]],
        ]
      )
      desired.status["size"] = 2
    }
    try life.reconcile()
    try life.reconcile()
    #expect(life.observed["a"]?["metadata"]["generation"] == 2)
  }

  @Test("questions are answered from the cluster, and the call is repeated until they are settled")
  func questions() throws {
    var life = life { desired in
      let found = desired.require("a", apiVersion: "v1", kind: "Secret", .name("s"), namespace: "x")
      let kind = desired.requireSchema("k", apiVersion: "v1", kind: "Secret")
      desired.status = ["found": .integer(Int64(found.objects.count)), "kind": "\(kind.state)"]
    }
    life.others = [.kubernetes("v1", "Secret", "s", in: "x"), .kubernetes("v1", "Secret", "t")]
    let round = try life.reconcile()
    #expect(round.calls == 2)
    #expect(life.composite["status"]["found"] == 1)
    #expect(life.composite["status"]["kind"] == "installed")
  }

  @Test("a name without a namespace is that of an object without one, and a label's is anywhere")
  func questionsWithoutNamespace() throws {
    var life = life { desired in
      let one = desired.require("a", apiVersion: "v1", kind: "Thing", .name("s"))
      let many = desired.require("b", apiVersion: "v1", kind: "Thing", .all)
      desired.status["one"] = .integer(Int64(one.objects.count))
      desired.status["many"] = .integer(Int64(many.objects.count))
    }
    life.others = [.kubernetes("v1", "Thing", "s", in: "x")]
    try life.reconcile()
    #expect(life.composite["status"]["one"] == 0)
    #expect(life.composite["status"]["many"] == 1)
    life.others.append(.kubernetes("v1", "Thing", "s"))
    try life.reconcile()
    #expect(life.composite["status"]["one"] == 1)
  }

  @Test("only the context is carried from call to call")
  func context() throws {
    var life = life { desired in
      _ = desired.require("a", apiVersion: "v1", kind: "Secret", .all)
      desired.status["calls"] = desired.context("calls")
      desired.setContext("calls", .integer((desired.context("calls").integer ?? 0) + 1))
    }
    life.context["calls"] = 5
    try life.reconcile()
    #expect(life.composite["status"]["calls"] == 6)
  }

  @Test("questions that never settle end the life after six calls, as they end a reconcile")
  func unsettled() {
    var life = life { desired in
      let count = desired.context("n").integer ?? 0
      _ = desired.require("q\(count)", apiVersion: "v1", kind: "Secret", .all)
      desired.setContext("n", .integer(count + 1))
    }
    #expect(
      end { try life.reconcile() }
        == "round 1: the questions are others on every call and never settle; the last are q5"
    )
  }

  @Test("a FATAL answer ends the life with its sentence")
  func fatal() {
    var life = life { (_) throws(CompositionError) in throw CompositionError("no", at: "spec.a") }
    #expect(end { try life.reconcile() } == "round 1: thing.test: spec.a: no")
  }

  @Test("an answer that is not the same twice ends the life")
  func differs() {
    final class Counter: @unchecked Sendable { var count = 0 }
    let counter = Counter()
    var life = life { desired in
      counter.count += 1
      desired.status["count"] = .integer(Int64(counter.count))
    }
    #expect(end { try life.reconcile() } == "round 1: the same request is answered differently")
  }

  @Test("losing data ends the life, unless the test means it")
  func data() throws {
    var life = life { desired in
      if desired.observedStatus["next"].isNull {
        desired.resource("disk", LifeTests.volume)
      } else {
        desired.remove("disk")
      }
      desired.status["next"] = true
    }
    try life.reconcile()
    var meant = life
    meant.mayDelete = ["disk"]
    #expect(
      end { try life.reconcile() }
        == "round 2: \"disk\" is not desired any more, and deleting PersistentVolumeClaim loses data"
    )
    #expect(try meant.reconcile().deleted == ["disk"])
    #expect(meant.observed.isEmpty)
  }

  @Test("an object in a composed namespace that is not there yet ends the life")
  func namespaces() {
    var life = life(isNamespaced: false) { desired in
      desired.resource("room", .kubernetes("v1", "Namespace", "room"))
      desired.resource("a", .kubernetes("v1", "ConfigMap", "a", in: "room"))
    }
    life.library = CompositionLibrary(life.library.compositions, without: ["waves"])
    #expect(
      end { try life.reconcile() }
        == "round 1: \"a\" is applied into the namespace \"room\", which does not exist yet"
    )
  }

  @Test("it converges when it is ready and nothing changes any more")
  func converges() throws {
    var life = life { desired in
      let first = desired.resource("a", LifeTests.map("a"))
      desired.resource("b", LifeTests.map("b")).after(first)
    }
    let last = try life.converge(within: 4)
    #expect(last.isReady && last.created.isEmpty)
    #expect(life.observed.keys.sorted() == ["a", "b"])
    #expect(life.roundCount == 4)
  }

  @Test("what is missing is told when it does not converge")
  func notReady() {
    var life = life { $0.resource("a", LifeTests.map("a")).ready { _ in .notReady("empty") } }
    #expect(end { try life.converge(within: 3) } == "not converged within 3 rounds: a: empty")
  }

  @Test("a composition that is never at rest does not converge")
  func restless() {
    var counting = life { desired in
      let count = desired.observedStatus["count"].integer ?? 0
      desired.status["count"] = .integer(count + 1)
    }
    #expect(
      end { try counting.converge(within: 3) }
        == "not converged within 3 rounds: the last two answers differ"
    )
    var telling = life { desired in
      desired.condition(
        "Odd",
        desired.observedStatus["odd"] == true ? .true : .false,
        reason: "Round",
        message: "odd again",
        event: .normal
      )
      desired.status["odd"] = .bool(desired.observedStatus["odd"] != true)
    }
    #expect(
      end { try telling.converge(within: 3) }
        == "not converged within 3 rounds: the last round still tells \"odd again\""
    )
  }

  @Test("every order of application has to end the same")
  func anyOrder() throws {
    var good = life { desired in
      for name in ["a", "b", "c"] { desired.resource(name, LifeTests.map(name)) }
    }
    try good.convergeInAnyOrder(within: 3)
    // What is created first decides about this one, and it should not.
    var bad = life { desired in
      for name in ["a", "b", "c"] {
        let first = desired.observedNames(startingWith: "").first ?? "nobody"
        var body = LifeTests.map(name)
        body["data"]["first"] =
          desired.observed(name)?["data"]["first"].string.map(Value.string) ?? .string(first)
        desired.resource(name, body)
      }
    }
    #expect(end { try bad.convergeInAnyOrder(within: 4) }.contains("ends otherwise than by name"))
  }

  @Test("operators act after each round, and what somebody deletes is made again")
  func operators() throws {
    var life = life { $0.resource("a", .kubernetes("example.org/v1", "A", "a")) }
    life.operators = { life in
      life.setStatus("a", ["conditions": [.condition("Ready")]])
      life.setStatus("nobody", ["conditions": []])
    }
    try life.converge(within: 3)
    life.delete("a")
    #expect(try life.reconcile().created == ["a"])
    #expect(life.observed.keys.sorted() == ["a"])
  }

  @Test("the composite shows what Crossplane would show")
  func status() throws {
    var life = life { desired in
      desired.condition("Odd", .unknown, reason: "Nobody")
      desired.resource("a", .kubernetes("example.org/v1", "A", "a"))
    }
    let round = try life.reconcile()
    #expect(!round.isReady)
    #expect(round.why == "a: not created yet")
    let conditions = life.composite["status"]["conditions"].array ?? []
    #expect(conditions.map { $0["type"] } == ["Odd", "Provisioned", "Synced", "Ready"])
    #expect(conditions.map { $0["status"] } == ["Unknown", "False", "True", "False"])
  }

  @Test("what others wrote into an object stays, what is not desired any more goes")
  func merged() throws {
    var life = life { desired in
      let isFirst = desired.observed("a") == nil
      desired.resource(
        "a",
        [
          "apiVersion": "v1", "kind": "Service",
          "metadata": ["labels": isFirst ? ["own": "1", "gone": "1"] : ["own": "2"]],
          "spec": [
            "ports": [["port": 80, "targetPort": 8080]],
            "selector": isFirst ? ["a": "b"] : ["c": "d"],
            "tags": ["x"],
          ],
        ]
      )
    }
    try life.reconcile()
    life.observed["a"]?["spec"]["clusterIP"] = "10.0.0.1"
    life.observed["a"]?["spec"]["ports"] = [["port": 80, "targetPort": 8080, "nodePort": 30_080]]
    life.observed["a"]?["spec"]["selector"]["theirs"] = "y"
    life.observed["a"]?["spec"]["tags"] = ["x", "y"]
    life.observed["a"]?["metadata"]["labels"]["theirs"] = "y"
    try life.reconcile()
    let service = try #require(life.observed["a"])
    #expect(
      service["spec"] == [
        "clusterIP": "10.0.0.1",
        "ports": [["port": 80, "targetPort": 8080, "nodePort": 30_080]],
        "selector": ["c": "d", "theirs": "y"],
        "tags": ["x"],
      ]
    )
    #expect(
      service["metadata"]["labels"]
        == [
          "own": "2", "theirs": "y", "crossplane.io/composite": "one",
          "nano-idp.dev/composition": "thing.test",
        ]
    )
    #expect(service["metadata"]["generation"] == 2)
    try life.reconcile()
    #expect(life.observed["a"] == service)
  }

  @Test("a list whose items have names keeps what others wrote into them, in the order desired")
  func mergedLists() throws {
    var life = life { desired in
      let names: [Value] =
        desired.observed("a") == nil
        ? [["name": "x"], ["name": "y"]]
        : [["name": "z"], ["name": "x"]]
      desired.resource(
        "a",
        ["apiVersion": "v1", "kind": "Pod", "spec": ["containers": .array(names)]]
      )
    }
    try life.reconcile()
    life.observed["a"]?["spec"]["containers"] = [["name": "x", "image": "theirs"], ["name": "y"]]
    try life.reconcile()
    #expect(
      life.observed["a"]?["spec"]["containers"] == [
        ["name": "z"], ["name": "x", "image": "theirs"],
      ]
    )
  }

  @Test("what a deleted object was applied with is forgotten")
  func forgotten() throws {
    var life = life {
      $0.resource("a", ["apiVersion": "v1", "kind": "ConfigMap", "data": ["k": "v"]])
    }
    try life.reconcile()
    life.delete("a")
    try life.reconcile()
    #expect(life.observed["a"]?["data"] == ["k": "v"])
  }
}
