// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoBytes
import NanoRender
import NanoValue
import NanoWire
import Synchronization
import Testing

@Suite("The render engine's protocol")
struct ProtocolConformanceTests {
  /// The cases that came as far as the engine.
  private static let cases = (EngineCase.all(of: "composition") + EngineCase.all(of: "operation"))
    .filter { $0.text("expected/render-request.json") != nil }

  private static let engine = RenderProtocol(time: EngineCase.now, seconds: 1_767_322_800) {
    name,
    _ in
    guard name == ContextFunction.name else { return FakeFunction() }
    // The one seed of the cases.
    return ContextFunction(seed: ["apiextensions.crossplane.io/environment": ["key": "value"]])
  }

  @Test("there are cases")
  func areThere() { #expect(Self.cases.count == 53) }

  @Test("a recorded request gets the recorded response, through bytes", arguments: cases)
  func responses(_ engineCase: EngineCase) throws {
    let request = try #require(try engineCase.json("expected/render-request.json"))
    let reply = Self.engine.answer(bytes: try bytes(of: request, .request))
    let expected = try engineCase.json("expected/render-response.json")
    #expect(reply.output.isEmpty == (expected == nil))
    if let expected { #expect(sorted(try value(of: reply.output)) == sorted(expected)) }
    let error = engineCase.text("expected/error.txt")
    switch (error, expected) {
    case (nil, _): #expect(reply.exitCode == 0)
    case (_, nil): #expect(reply.exitCode == 1)
    default: #expect(reply.exitCode == 3)
    }
    // The recorded error is that of the engine's process with words around it.
    if let error {
      #expect(error.contains("crossplane: error: \(try #require(reply.error))\n"))
    } else {
      #expect(reply.error == nil)
    }
  }

  @Test("a request for nothing, or for two things, is refused")
  func ambiguous() throws {
    let sentence =
      "render request must set exactly one of: composite, operation, cron_operation, "
      + "watch_operation"
    for request: Value in [[:], ["meta": [:]], ["composite": [:], "operation": [:]]] {
      let reply = Self.engine.answer(bytes: try bytes(of: request, .request))
      #expect(reply.error == sentence)
      #expect(reply.exitCode == 1)
      #expect(reply.output == [])
    }
  }

  @Test(
    "a request without the object that it is about is refused",
    arguments: [
      (["composite": [:]], "render request holds no composite resource"),
      (
        ["composite": ["compositeResource": ["metadata": ["name": "x"]]]],
        "the composite resource in the render request has no apiVersion"
      ),
      (
        ["composite": ["compositeResource": ["apiVersion": "e.org/v1", "kind": ""]]],
        "the composite resource in the render request has no kind"
      ),
      (
        ["composite": ["compositeResource": ["apiVersion": "e.org/v1", "kind": "X"]]],
        "render request holds no composition"
      ),
      (["operation": [:]], "render request holds no operation"),
      (["cronOperation": [:]], "render request holds no CronOperation"),
      (["watchOperation": [:]], "render request holds no WatchOperation"),
      (
        ["watchOperation": ["watchOperation": ["kind": "WatchOperation"]]],
        "render request holds no watched resource"
      ),
    ] as [(Value, String)]
  )
  func empty(_ request: Value, _ sentence: String) throws {
    let reply = Self.engine.answer(bytes: try bytes(of: request, .request))
    #expect(reply.error == sentence)
    #expect(reply.exitCode == 1)
    #expect(reply.output == [])
  }

  /// A request for a composite with one function at that address.
  private func request(_ address: String, name: String? = "x") throws -> [UInt8] {
    var composite: Value = ["apiVersion": "e.org/v1", "kind": "X"]
    if let name { composite["metadata"]["name"] = .string(name) }
    return try bytes(
      of: [
        "composite": [
          "compositeResource": composite, "composition": ["metadata": ["name": "c"]],
          "functions": [["name": "fn", "address": .string(address)]],
        ]
      ],
      .request
    )
  }

  @Test("a composite resource without a name gets none")
  func nameless() throws {
    let reply = Self.engine.answer(bytes: try request("localhost:1", name: nil))
    let composite = try value(of: reply.output)["composite"]["compositeResource"]
    #expect(composite["kind"] == "X")
    #expect(composite["metadata"] == [:])
  }

  @Test(
    "an address that nobody can be called at is refused before anybody is called",
    arguments: [
      ("", "the address is empty"),
      ("http://localhost:9443", "expected host:port, found a URL"),
      ("localhost:99999", #"expected a port up to 65535, found "99999""#),
      ("localhost:-1", #"expected a port up to 65535, found "-1""#),
      ("localhost:", #"expected a port up to 65535, found """#),
      ("[::1]:port", #"expected a port up to 65535, found "port""#),
      ("[::1:9443", "the bracket is not closed"),
    ]
  )
  func badAddress(_ address: String, _ mistake: String) throws {
    let reply = Self.engine.answer(bytes: try request(address))
    #expect(
      reply.error
        == "cannot render composite resource: cannot connect to functions: cannot connect to "
        + "function \"fn\" at \"\(address)\": \(mistake)"
    )
    #expect(reply.exitCode == 1)
  }

  @Test(
    "an address that somebody may be called at is taken as it is, one without a host is here",
    arguments: [
      ("localhost:9443", "localhost:9443"), (":9443", "localhost:9443"), ("host", "host"),
      ("[::1]:9443", "[::1]:9443"), ("[::1]", "[::1]"), ("::1", "::1"),
      ("host:https", "host:https"),
      ("unix:run/function", "unix:run/function"), ("dns:///host:1", "dns:///host:1"),
      ("other:///host", "other:///host"),
    ]
  )
  func address(_ address: String, _ target: String) throws {
    let called = Mutex("")
    let engine = RenderProtocol(time: EngineCase.now, seconds: 0) { _, target in
      called.withLock { $0 = target }
      return FakeFunction()
    }
    #expect(engine.answer(bytes: try request(address)).exitCode == 0)
    #expect(called.withLock(\.self) == target)
  }

  @Test("bytes that are no request are refused")
  func malformed() {
    let reply = Self.engine.answer(bytes: [0x12, 0xFF])
    #expect(reply.exitCode == 1)
    #expect(
      reply.error
        == "cannot read or write render messages: the message ends in the middle of a field"
    )
  }

  @Test("a request that is cut off or has a wrong byte is answered as well as it can be")
  func hostile() throws {
    let engineCase = try #require(Self.cases.first { $0.name == "18-bootstrap-requirements" })
    let request = try #require(try engineCase.json("expected/render-request.json"))
    let whole = try bytes(of: request, .request)
    var answered = 0
    for count in stride(from: 0, to: whole.count, by: 7) {
      var broken = Array(whole[..<count])
      _ = Self.engine.answer(bytes: broken)
      broken = whole
      broken[count] ^= 0x15
      if Self.engine.answer(bytes: broken).exitCode == 0 { answered += 1 }
    }
    #expect(answered > 0, "a wrong byte in a text is another text")
  }

  @Test("a WatchOperation creates an Operation for what it watches")
  func watch() throws {
    let step: Value = ["step": "s", "functionRef": ["name": "f"]]
    let parent: Value = [
      "apiVersion": "ops.crossplane.io/v1alpha1", "kind": "WatchOperation",
      "metadata": ["name": "w"],
      "spec": ["operationTemplate": ["spec": ["pipeline": [step]]]],
    ]
    let watched: Value = [
      "apiVersion": "v1", "kind": "ConfigMap",
      "metadata": ["name": "c", "namespace": "n", "uid": "u", "resourceVersion": "1"],
    ]
    let request: Value = ["watchOperation": ["watchOperation": parent, "watchedResource": watched]]
    let reply = Self.engine.answer(bytes: try bytes(of: request, .request))
    let operation = try value(of: reply.output)["watchOperation"]["operation"]
    // The first seven digits of SHA-256 of "/v1, Kind=ConfigMap/n/c/u/1".
    #expect(operation["metadata"]["name"] == "w-33af98b")
    #expect(operation["metadata"]["labels"] == ["ops.crossplane.io/watchoperation": "w"])
    #expect(operation["metadata"]["ownerReferences"][0]["kind"] == "WatchOperation")
    #expect(
      operation["spec"]["pipeline"][0]["requirements"]["requiredResources"] == [
        [
          "requirementName": "ops.crossplane.io/watched-resource", "apiVersion": "v1",
          "kind": "ConfigMap", "name": "c", "namespace": "n",
        ]
      ]
    )
  }

  @Test("a CronOperation creates an Operation at its time")
  func cron() throws {
    let template: Value = ["metadata": ["labels": ["a": "b"]], "spec": ["mode": "Pipeline"]]
    let parent: Value = [
      "apiVersion": "ops.crossplane.io/v1alpha1", "kind": "CronOperation",
      "metadata": ["name": "nightly", "uid": "u"], "spec": ["operationTemplate": template],
    ]
    let request: Value = [
      "cronOperation": ["cronOperation": parent, "scheduledTime": 1_700_000_000]
    ]
    let reply = Self.engine.answer(bytes: try bytes(of: request, .request))
    let operation = try value(of: reply.output)["cronOperation"]["operation"]
    #expect(
      operation == [
        "apiVersion": "ops.crossplane.io/v1alpha1", "kind": "Operation",
        "metadata": [
          "name": "nightly-1700000000",
          "labels": ["a": "b", "ops.crossplane.io/cronoperation": "nightly"],
          "ownerReferences": [
            [
              "apiVersion": "ops.crossplane.io/v1alpha1", "kind": "CronOperation",
              "name": "nightly", "uid": "u", "controller": true, "blockOwnerDeletion": true,
            ]
          ],
        ],
        "spec": ["mode": "Pipeline"],
      ]
    )
  }

  private func bytes(of value: Value, _ message: RenderMessage) throws -> [UInt8] {
    let bytes = try message.bytes(of: value)
    return bytes.withUnsafeBytes { Array($0) }
  }

  private func value(of bytes: [UInt8]) throws -> Value {
    try bytes.withUnsafeBytes { try RenderMessage.response.value(of: $0.bytes) }
  }

  /// The response with its lists in one order, since Crossplane's come in the random order of maps.
  private func sorted(_ response: Value) -> Value {
    var response = response
    for kind in ["composite", "operation"] where !response[kind].isNull {
      let lists = ["composedResources", "appliedResources", "requiredResources", "requiredSchemas"]
      for list in lists {
        guard let elements = response[kind][list].array else { continue }
        response[kind][list] = .array(inOrder(elements))
      }
      guard let events = response[kind]["events"].array else { continue }
      let unready = inOrder(events.filter(isUnready))
      response[kind]["events"] = .array(events.filter { !isUnready($0) } + unready)
    }
    return response
  }

  private func inOrder(_ elements: [Value]) -> [Value] {
    elements.sorted { $0.jsonText(.sortedKeys) < $1.jsonText(.sortedKeys) }
  }

  private func isUnready(_ event: Value) -> Bool {
    event["message"].string?.hasSuffix("is not yet ready") == true
  }
}
