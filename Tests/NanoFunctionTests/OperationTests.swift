// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("Operations")
struct OperationTests {
  /// An operation whose body each test gives.
  private struct Dusting: Operation {
    static let name = "dust"
    static let summary = "Dusts the shelves"
    let body: @Sendable (Settings, inout OperationRun) throws(CompositionError) -> Void

    struct Settings: CompositionSettings {
      let room: String

      init(_ settings: inout ObjectReader) { room = settings.string("room", default: "all") }
    }

    func run(with settings: Settings, into run: inout OperationRun) throws(CompositionError) {
      try body(settings, &run)
    }
  }

  /// Another one, so that there is a choice.
  private struct Airing: Operation {
    static let name = "air"
    static let summary = "Airs the rooms"

    func run(with settings: NoSettings, into run: inout OperationRun) {}
  }

  private func input(_ members: Members) -> Value {
    var members = members
    members["apiVersion"] = "nano-idp.fn.crossplane.io/v1alpha1"
    members["kind"] = "Operation"
    return .object(members)
  }

  /// The answer of an operation of that body.
  private func operate(
    _ request: InMemoryRequest = InMemoryRequest(),
    _ body:
      @escaping @Sendable (Dusting.Settings, inout OperationRun) throws(CompositionError) ->
      Void = { _, _ in }
  ) -> FunctionResponse {
    CompositionLibrary([], operations: [Dusting(body: body), Airing()]).answer(request)
  }

  private func named(_ members: Members = ["operation": "dust"]) -> InMemoryRequest {
    let request = InMemoryRequest()
    request.stepInput = input(members)
    return request
  }

  @Test("it reports, applies and tells, and says nothing about readiness or age")
  func answer() {
    let response = operate(named(["operation": "dust", "settings": ["room": "attic"]])) {
      settings,
      run in
      run.output = ["room": .string(settings.room)]
      run.apply("b", configMap("b"))
      run.apply("a", configMap("a"))
      run.tell(.normal, "dusted", reason: "Dusted")
    }
    #expect(response.operation == "dust")
    #expect(response.output == ["room": "attic"])
    #expect(response.resources.map(\.name) == ["a", "b"])
    #expect(response.resources.map(\.ready) == [.unspecified, .unspecified])
    #expect(response.resources.first?.body == configMap("a"))
    #expect(response.results == [FunctionResult(.normal, "dusted", reason: "Dusted")])
    #expect(response.timeToLive == nil)
  }

  @Test("the object that a WatchOperation watches is there; a deleted one is not")
  func watched() {
    let look: @Sendable (Dusting.Settings, inout OperationRun) -> Void = { _, run in
      run.output = [
        "isWatching": .bool(run.isWatching), "name": run.watched?["metadata"]["name"] ?? "none",
      ]
    }
    #expect(operate(named(), look).output == ["isWatching": false, "name": "none"])
    let request = named()
    request.required["ops.crossplane.io/watched-resource"] = []
    #expect(operate(request, look).output == ["isWatching": true, "name": "none"])
    request.required["ops.crossplane.io/watched-resource"] = [configMap("emma")]
    #expect(operate(request, look).output == ["isWatching": true, "name": "emma"])
  }

  @Test("it asks as compositions do, and reads what its step is given")
  func asks() {
    let request = named()
    request.credentialValues["key"] = ["a": [65]]
    request.contextValues["room"] = "attic"
    request.required["broom"] = [configMap("broom")]
    let response = operate(request) { _, run in
      let found = run.require("dust", apiVersion: "v1", kind: "Dust", .all)
      run.output = [
        "isPending": .bool(found.isPending),
        "key": .string(run.credential("key")?["a"]?.revealedText ?? ""),
        "room": run.context("room"), "broom": run.bootstrapped("broom").first?["kind"] ?? "none",
      ]
    }
    #expect(
      response.output == [
        "isPending": true, "key": "A", "room": "attic", "broom": "ConfigMap",
      ]
    )
    #expect(response.requirements.map(\.name) == ["dust"])
  }

  @Test("it asks for kinds, hands a context on, and is not FATAL by an event")
  func more() {
    let request = named()
    request.schemas["lamps"] = .null
    let response = operate(request) { _, run in
      let lamps = run.requireSchema("lamps", apiVersion: "light.example.org/v1", kind: "Lamp")
      run.setContext("room", "attic")
      run.output = ["lamps": "\(lamps.state)", "room": run.context("room")]
    }
    #expect(response.output == ["lamps": "notInstalled", "room": "attic"])
    #expect(response.context.map(\.key) == ["room"])
    #expect(response.schemas.map(\.name) == ["lamps"])
    #expect(
      operate(named()) { $1.tell(.fatal, "no broom") }.results.map(\.message)
        == ["dust: an event is a warning or normal, not fatal: no broom"]
    )
  }

  @Test("what was noticed first is told, and not what is thrown because of it")
  func noticedBeforeThrow() {
    let request = named()
    request.capabilities = [.capabilities]
    let response = operate(request) { (_, run) throws(CompositionError) in
      let brooms = run.require("broom", apiVersion: "v1", kind: "ConfigMap", .name("broom"))
      guard brooms.first != nil else { throw CompositionError("no broom") }
    }
    #expect(
      response.results.map(\.message) == [
        "dust: question \"broom\": this Crossplane does not fetch required resources; it takes "
          + "v2.0 or newer"
      ]
    )
  }

  @Test("an object that was looked at can be applied: what only the API server writes is taken out")
  func copied() {
    let response = operate(named()) { _, run in
      var object = existingConfigMap("index")
      object["metadata"]["managedFields"] = [["manager": "kubectl"]]
      object["metadata"]["ownerReferences"] = [["name": "emma"]]
      run.apply("index", object)
    }
    let metadata = response.resources.first?.body["metadata"]
    #expect(
      metadata == [
        "name": "index", "labels": ["nano-idp.dev/composition": "shelf.test"],
        "ownerReferences": [["name": "emma"]],
      ]
    )
  }

  @Test("the input names the operation, and none is run unasked, not even the only one")
  func choice() {
    let only = CompositionLibrary([], operations: [Airing()])
    #expect(only.answer(InMemoryRequest()).operation == nil)
    #expect(only.answer(InMemoryRequest()).isFatal)
    #expect(operate(named()).operation == "dust")
    #expect(
      operate().results.map(\.message) == [
        "the request holds no observed composite resource, so it is one of an operation; name one in "
          + "an input of kind Operation: air, dust"
      ]
    )
    #expect(
      operate(named(["operation": "dst"])).results.map(\.message)
        == [
          "input.operation: unknown operation \"dst\", did you mean \"dust\"? Known are air, dust"
        ]
    )
    #expect(
      operate(named(["operation": "mop"])).results.map(\.message)
        == ["input.operation: unknown operation \"mop\"; known are air, dust"]
    )
  }

  @Test("an input for an operation does not compose")
  func wrongInput() {
    let request = named()
    request.composite = Shelf.value()
    #expect(
      operate(request).results.map(\.message) == [
        "input.kind: expected Composition, found Operation: this step composes a composite resource"
      ]
    )
  }

  @Test("settings that an operation does not have are refused with their path")
  func settings() {
    let response = operate(named(["operation": "dust", "settings": ["rom": "attic"]]))
    #expect(response.results.first?.message.hasPrefix("dust: input.settings.rom: ") == true)
    #expect(response.operation == "dust")
  }

  @Test(
    "what Crossplane would refuse is refused here",
    arguments: [
      (["kind": "Dust", "metadata": ["name": "a"]], "apiVersion: required, and not there"),
      (["apiVersion": "v1", "metadata": ["name": "a"]], "kind: required, and not there"),
      (["apiVersion": "v1", "kind": "Dust"], "metadata.name: required, and not there"),
      (
        ["apiVersion": "v1", "kind": "Dust", "metadata": ["name": "A"]],
        "metadata.name: expected a lowercase name of at most 253 letters, digits, dashes and dots, "
          + "found \"A\""
      ),
    ] as [(Value, String)]
  )
  func refused(body: Value, problem: String) {
    let response = operate(named()) { _, run in run.apply("dust", body) }
    #expect(response.results.map(\.message) == ["dust: resource \"dust\": \(problem)"])
    #expect(response.resources.isEmpty)
  }

  @Test("two objects of one name are refused, and what is thrown names the operation")
  func failures() {
    let twice = operate(named()) { _, run in
      for _ in 0..<2 { run.apply("dust", configMap("dust")) }
    }
    #expect(
      twice.results.map(\.message)
        == ["dust: resource \"dust\": applied twice under one name"]
    )
    let thrown = operate(named()) { _, _ throws(CompositionError) in
      throw CompositionError("no broom")
    }
    #expect(thrown.results.map(\.message) == ["dust: no broom"])
  }
}
