// SPDX-License-Identifier: Apache-2.0

import NanoBytes
import NanoValue
import NanoWire
import Testing

@Suite("Reading a RunFunctionRequest")
struct RunFunctionRequestTests {
  private let sample: RunFunctionRequestMessage

  init() throws {
    sample = try request(of: WireRequest.sample.bytes().copied())
  }

  @Test("no bytes are a request with nothing in it")
  func empty() throws {
    let empty = try request(of: [UInt8]())
    #expect(empty.tag == "")
    #expect(empty.capabilities.isEmpty)
    #expect(empty.observed.composite == nil)
    #expect(empty.observed.resources.isEmpty)
    #expect(empty.desired.composite == nil)
    #expect(empty.input == nil)
    #expect(empty.context == nil)
    #expect(empty.credentials.isEmpty)
    #expect(empty.requiredResources["vpc"] == nil)
    #expect(empty.extraResources["vpc"] == nil)
    #expect(empty.requiredSchemas["known"] == nil)
  }

  @Test("messages that are there but empty are told from those that are not there")
  func presence() throws {
    let read = try request(
      of: [.message(1, []), .message(2, [.message(1, [])]), .message(4, []), .message(5, [])])
    #expect(try read.observed.composite?.object() == [:])
    #expect(read.desired.composite == nil)
    #expect(try read.input?.value() == [:])
    #expect(try read.context?.value() == [:])
  }

  @Test("tag, capabilities, input and context are read")
  func plainFields() throws {
    #expect(sample.tag == "f00d")
    #expect(sample.capabilities == [1, 2, 3, 4, 5, 77])
    #expect(try sample.input?.value() == ["kind": "Input"])
    #expect(try sample.context?.value() == ["example.org/environment": ["region": "eu"]])
    #expect(
      try sample.context?.value(at: [.key("example.org/environment"), "region"]) == "eu"
    )
    #expect(try sample.context?.value(at: [.key("example.org")]) == nil)
  }

  @Test("capabilities are read packed, one by one, and whatever their number")
  func capabilities() throws {
    let meta: RawMessage = [
      .varint(2, 1), .bytes(2, [2, 3]), .varint(2, UInt64(bitPattern: -1)), .bytes(2, varint(1000)),
    ]
    #expect(try request(of: [.message(1, meta)]).capabilities == [1, 2, 3, -1, 1000])
  }

  @Test("resources come in the order of their names, with all their parts")
  func resources() throws {
    #expect(sample.observed.resources.names == ["a", "b"])
    let (name, secret) = sample.observed.resources[0]
    #expect(name == "a")
    #expect(try secret.object() == ["kind": "Secret"])
    #expect(try secret.connectionDetails().keys == ["host", "password"])
    #expect(try secret.connectionDetails()["password"]?.array == [0, 0xFF])
    #expect(try secret.connectionDetails()["host"]?.count == 0)
    let cluster = try #require(sample.observed.resources["b"])
    #expect(try cluster.object()["spec"]["tags"] == ["x", 1.5, nil])
    #expect(try cluster.value(at: ["spec", "instances"]) == 3)
    #expect(try cluster.value(at: ["spec", "tags", 1]) == 1.5)
    #expect(try cluster.value(at: ["spec", "tags", 3]) == nil)
    #expect(try cluster.value(at: ["spec", "tags", -1]) == nil)
    #expect(try cluster.value(at: ["spec", "instances", "x"]) == nil)
    #expect(try cluster.value(at: []) == cluster.object())
    #expect(try cluster.readiness() == .unspecified)
    #expect(sample.observed.resources["c"] == nil)
    #expect(try sample.desired.resources["early"]?.readiness() == .ready)
    #expect(try sample.desired.composite?.readiness() == .notReady)
    #expect(try sample.desired.composite?.object() == ["status": ["ready": true]])
    #expect(try sample.observed.composite?.value(at: "spec.size") == "small")
  }

  @Test("each of many resources is found by its name", arguments: [1, 2, 3, 50, 257])
  func manyResources(count: Int) throws {
    let resources = (0..<count).map { index in
      (name: "resource-\((index * 37) % count)", resource: WireResource.made(["n": .integer(1)]))
    }
    let written = WireRequest(observed: WireState(resources: resources))
    let read = try request(of: written.bytes().copied())
    let sorted = resources.map(\.name).sorted { $0.precedesByBytes($1) }
    #expect(read.observed.resources.names == sorted)
    #expect(read.observed.resources.map(\.name) == sorted)
    for name in sorted { #expect(read.observed.resources[name] != nil) }
    for absent in ["", "resource", "resource-", "resource-\(count)", "z"] {
      #expect(read.observed.resources[absent] == nil)
    }
  }

  @Test("resources that mention a text are found, wherever in their bytes it stands")
  func mentioning() throws {
    let wanted = "nano-idp.dev/composition"
    let objects: [(name: String, object: Value)] = [
      ("key", [wanted: true]), ("text", ["a": ["b": [.string("x \(wanted)")]]]),
      ("only", ["a": .string(wanted)]), ("twice", [wanted: .string(wanted)]),
      ("start", ["a": .string(String(wanted.dropLast()))]), ("none", [:]),
      ("end", ["a": .string(String(wanted.dropFirst()))]),
      ("other", ["crossplane.io/composition": "o/composition", "no": "composition"]),
    ]
    let written = WireRequest(
      observed: WireState(
        resources: objects.map { ($0.name, .made($0.object)) }
      )
    )
    let resources = try request(of: written.bytes().copied()).observed.resources
    #expect(resources.names(mentioning: wanted) == ["key", "only", "text", "twice"])
    #expect(resources.names(mentioning: "") == resources.names)
    #expect(resources.names(mentioning: "z").isEmpty)
    #expect(resources.names(mentioning: "x") == ["text"])
    #expect(resources.names(mentioning: String(repeating: "a", count: 400)).isEmpty)
  }

  @Test("a text is found in bytes as a look at every place finds it", arguments: 0..<200)
  func search(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func random(_ count: Int) -> String {
      String((0..<count).map { _ in "ab".randomElement(using: &generator) ?? "a" })
    }
    let text = random(Int.random(in: 0...600, using: &generator))
    let start = Int.random(in: 0...text.count, using: &generator)
    let longest = Bool.random(using: &generator) ? 12 : 400
    let part = String(text.dropFirst(start).prefix(longest))
    let resources = try request(
      of: WireRequest(observed: WireState(resources: [("r", .made(["t": .string(text)]))])).bytes()
        .copied()
    ).observed.resources
    #expect(resources.names(mentioning: part) == ["r"])
    let other = random(Int.random(in: 1...12, using: &generator))
    #expect(resources.names(mentioning: other).isEmpty == !text.contains(other))
  }

  @Test("names are sorted by bytes, and those with a NUL are not cut")
  func names() throws {
    let names = ["b", "a\0c", "a", "a\0b", "", "\u{E9}", "e\u{301}", "Z", "aa"]
    var state: RawMessage = []
    for name in names {
      state.fields.append(.message(2, [.text(1, name), .message(2, [])]))
    }
    let read = try request(of: [.message(2, state)])
    let expected = ["", "Z", "a", "a\0b", "a\0c", "aa", "b", "e\u{301}", "\u{E9}"]
    #expect(read.observed.resources.names.elementsEqual(expected) { $0.hasSameBytes(as: $1) })
    for name in names { #expect(read.observed.resources[name] != nil) }
  }

  @Test("of a name that stands twice the last one counts")
  func repeatedNames() throws {
    func entry(_ name: String, _ ready: UInt64) -> RawMessage.Field {
      .message(2, [.text(1, name), .message(2, [.varint(3, ready)])])
    }
    for order in [["b", "a"], ["a", "b"]] {
      let state: RawMessage = [entry(order[0], 1), entry(order[1], 1), entry("a", 2)]
      let read = try request(of: [.message(2, state)])
      #expect(read.observed.resources.names == ["a", "b"])
      #expect(try read.observed.resources["a"]?.readiness() == .notReady)
      #expect(try read.observed.resources["b"]?.readiness() == .ready)
    }
  }

  @Test("what was required tells not yet looked for from not found")
  func requirements() throws {
    #expect(sample.requiredResources.keys == ["none", "vpc"])
    #expect(sample.requiredResources["later"] == nil)
    #expect(sample.requiredResources["none"]?.isEmpty == true)
    let found = try #require(sample.requiredResources["vpc"])
    #expect(try found.map { try $0.object()["n"] } == [1, 2])
    #expect(try sample.extraResources["old"]?.first?.object() == ["kind": "Old"])
    #expect(sample.requiredSchemas.keys == ["known", "unknown"])
    guard case .found(let schema) = sample.requiredSchemas["known"] else {
      Issue.record("the schema was not found")
      return
    }
    #expect(try schema.value() == ["type": "object"])
    guard case .notFound = sample.requiredSchemas["unknown"] else {
      Issue.record("a schema was found that is not there")
      return
    }
  }

  @Test("credentials are bytes, and an unknown source is told from none")
  func credentials() throws {
    guard case .data(let data) = sample.credentials["aws"] else {
      Issue.record("there are no credentials")
      return
    }
    #expect(data.keys == ["binary", "key"])
    #expect(data["binary"]?.array == [0, 1, 0xFE])
    #expect(data["key"]?.array == Array("secret".utf8))
    #expect(sample.credentials["other"] == nil)
    let sourceless = try request(
      of: [.message(7, [.text(1, "x"), .message(2, [.message(9, [])])]), .message(7, [])])
    for name in ["x", ""] {
      guard case .unsupported = sourceless.credentials[name] else {
        Issue.record("credentials from an unknown source")
        return
      }
    }
  }

  @Test("pieces outlive the message and can be read on another thread")
  func lifetime() async throws {
    var message: RunFunctionRequestMessage? = try request(
      of: WireRequest.sample.bytes().copied()
    )
    let resource = try #require(message?.observed.resources["b"])
    let input = try #require(message?.input)
    message = nil
    // Another message takes over what the first one gave back, if it did.
    for _ in 0..<10 { _ = try request(of: WireRequest.sample.bytes().copied()) }
    let read = try await Task.detached { (try resource.object(), try input.value()) }.value
    #expect(read.0["kind"] == "Cluster")
    #expect(read.1 == ["kind": "Input"])
  }
}
