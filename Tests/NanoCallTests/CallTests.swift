// SPDX-License-Identifier: Apache-2.0

import NanoBytes
import NanoCall
import NanoFunction
import NanoTesting
import NanoWire
import Testing

@Suite("A call from bytes to bytes")
struct CallTests {
  typealias Body = @Sendable (inout Desired) throws(CompositionError) -> Void

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

  private struct Looking: Operation {
    static let name = "look"
    static let summary = "Looks"

    func run(with settings: NoSettings, into run: inout OperationRun) {
      run.output = ["watched": run.watched?["metadata"]["name"] ?? "nobody"]
      run.setContext("seen", true)
      run.tell(.normal, "looked", reason: "Looked")
    }
  }

  /// The answer as it reads on the other side of the wire.
  private func answer(
    _ request: WireRequest,
    _ body: @escaping Body = { _ in }
  ) throws -> RunFunctionResponseMessage {
    let library = CompositionLibrary([Making(body: body)], operations: [Looking()])
    let bytes = try request.bytes()
    let lazyRequest = try bytes.withUnsafeBytes {
      LazyRequest(try RunFunctionRequestMessage(decoding: $0.bytes))
    }
    var response = library.answer(lazyRequest)
    let answered = try ResponseAssembly.bytes(of: &response, to: lazyRequest)
    return try answered.withUnsafeBytes { try RunFunctionResponseMessage(decoding: $0.bytes) }
  }

  private func request(isLegacy: Bool = false) -> WireRequest {
    var composite = Value.kubernetes("example.org/v1", "Thing", "one", in: "here")
    if isLegacy { composite["spec"]["compositionRef"]["name"] = "thing" }
    return WireRequest(
      tag: "7",
      capabilities: Capability.allCases.map(\.rawValue),
      observed: WireState(composite: .made(composite))
    )
  }

  @Test("kinds are asked for, and the answer that there is none is told from no answer")
  func schemas() throws {
    let ask: Body = { desired in
      let kind = desired.requireSchema("lamps", apiVersion: "light.example.org/v1", kind: "Lamp")
      desired.status = ["state": "\(kind.state)", "type": kind.schema["type"]]
    }
    func state(_ schemas: [(name: String, schema: Value?)]) throws -> Value? {
      var request = request()
      request.requiredSchemas = schemas
      let response = try answer(request, ask)
      #expect(
        response.requirements?.schemas.map(\.selector)
          == [WireSchemaSelector(apiVersion: "light.example.org/v1", kind: "Lamp")]
      )
      return try response.desired.composite?.object()["status"]
    }
    #expect(try state([]) == ["state": "pending", "type": nil])
    #expect(try state([(name: "lamps", schema: nil)]) == ["state": "notInstalled", "type": nil])
    #expect(
      try state([(name: "lamps", schema: ["type": "object"])])
        == ["state": "installed", "type": "object"]
    )
  }

  @Test("a key of the context is written over the one that came, and the others go on")
  func context() throws {
    var request = request()
    request.context = WireContext(changes: [(key: "a", value: "old"), (key: "b", value: 1)])
    let response = try answer(request) { desired in
      desired.setContext("a", .string("new after \(desired.context("a").string ?? "")"))
    }
    #expect(try response.context?.value() == ["a": "new after old", "b": 1])
  }

  @Test("conditions and events reach whom they are for")
  func targets() throws {
    let response = try answer(request()) { desired in
      desired.condition(
        "Lit",
        .false,
        reason: "Dark",
        message: "it is dark",
        target: .compositeAndClaim,
        event: .warning
      )
    }
    #expect(
      response.conditions.first
        == WireCondition(
          "Lit",
          .doesNotHold,
          reason: "Dark",
          message: "it is dark",
          target: .compositeAndClaim
        )
    )
    #expect(
      response.results
        == [WireResult(.warning, "it is dark", reason: "Dark", target: .compositeAndClaim)]
    )
  }

  @Test("connection details of Crossplane v1 stand on the composite, over those of earlier steps")
  func connectionDetails() throws {
    var request = request(isLegacy: true)
    request.desired.composite = .made(
      WireResource.Made(
        [:],
        connectionDetails: [(name: "host", value: [1]), (name: "other", value: [2])]
      )
    )
    let response = try answer(request) { desired in
      desired.connectionSecret { $0["host"] = "A" }
    }
    let composite = try #require(response.desired.composite)
    let details = try composite.connectionDetails()
    #expect(Set(details.keys) == ["host", "other"])
    #expect(details["host"]?.array == [65])
  }

  @Test("of several requirements each has its own objects, all of them")
  func required() throws {
    func lamp(_ name: String, _ colors: Value...) -> WireResource {
      .made(.kubernetes("v1", "Lamp", name, spec: ["colors": .array(colors)]))
    }
    var request = request()
    request.requiredResources = [
      (name: "none", items: []), (name: "big", items: [lamp("sun", "white")]),
      (name: "small", items: [lamp("a", "red"), lamp("b", "blue", "green"), lamp("c")]),
    ]
    let response = try answer(request) { desired in
      for name in ["small", "none", "big", "later"] {
        let lamps = desired.bootstrapped(name)
        desired.status[name] = [
          "pending": .bool(lamps.isPending),
          "names": .array(lamps.objects.map { $0["metadata"]["name"] }),
          "colors": .array(lamps.objects.map { $0["spec"]["colors"] }),
          "first": lamps.fields["spec"]["colors"][0].string.known.map { .string($0) } ?? "none",
        ]
      }
    }
    #expect(
      try response.desired.composite?.object()["status"] == [
        "small": [
          "pending": false, "names": ["a", "b", "c"],
          "colors": [["red"], ["blue", "green"], []], "first": "red",
        ],
        "none": ["pending": false, "names": [], "colors": [], "first": "none"],
        "big": ["pending": false, "names": ["sun"], "colors": [["white"]], "first": "white"],
        "later": ["pending": true, "names": [], "colors": [], "first": "none"],
      ]
    )
  }

  @Test("an operation gets what it watches, and its output, context and events go back")
  func operation() throws {
    var request = WireRequest(tag: "8")
    request.input = [
      "apiVersion": "nano-idp.fn.crossplane.io/v1alpha1", "kind": "Operation", "operation": "look",
    ]
    request.requiredResources = [
      (
        name: "ops.crossplane.io/watched-resource",
        items: [.made(.kubernetes("v1", "Secret", "ca"))]
      )
    ]
    let response = try answer(request)
    #expect(response.tag == "8")
    #expect(try response.output?.value() == ["watched": "ca"])
    #expect(try response.context?.value() == ["seen": true])
    #expect(response.results == [WireResult(.normal, "looked", reason: "Looked")])
    #expect(response.requirements == nil)
    #expect(response.timeToLive == nil)
  }
}
