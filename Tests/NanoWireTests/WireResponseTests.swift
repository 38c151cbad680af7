// SPDX-License-Identifier: Apache-2.0

import NanoBytes
import NanoValue
import NanoWire
import Testing

extension WireResponse {
  /// A response with something in each of its fields.
  static var sample: WireResponse {
    WireResponse(
      tag: "f00d",
      timeToLive: .milliseconds(90_500),
      desired: WireState(
        composite: .made(["status": ["endpoint": "db.example.org"]], readiness: .ready),
        resources: [
          ("b", .made(["kind": "Cluster"], readiness: .notReady)),
          (
            "a",
            .made(
              WireResource.Made(["kind": "Secret"], connectionDetails: [("z", [0, 1]), ("a", [])])
            )
          ),
        ]
      ),
      results: [
        WireResult(.warning, "slow"),
        WireResult(.normal, "done", reason: "Done", target: .compositeAndClaim),
        WireResult(.unspecified, "", reason: "", target: .unspecified),
      ],
      context: WireContext(changes: [("key", "value")]),
      requirements: WireRequirements(
        resources: [
          .init("named", WireResourceSelector(apiVersion: "v1", kind: "A", match: .name("x"))),
          .init(
            "labelled",
            WireResourceSelector(
              apiVersion: "v1",
              kind: "B",
              match: .labels([.init("a", "1"), .init("b", "")]),
              namespace: "ns"
            )
          ),
          .init("all", WireResourceSelector(apiVersion: "v1", kind: "C", namespace: "")),
        ],
        extraResources: [.init("old", WireResourceSelector(apiVersion: "v1", kind: "D"))],
        schemas: [.init("schema", WireSchemaSelector(apiVersion: "v1", kind: "E"))]
      ),
      conditions: [
        WireCondition("DatabaseReady", .holds, reason: "Available"),
        WireCondition(
          "Synced",
          .doesNotHold,
          reason: "",
          message: "",
          target: .composite
        ),
        WireCondition("Unknown", .unknown, reason: "R", message: "m", target: .compositeAndClaim),
      ],
      output: ["rows": 3]
    )
  }
}

@Suite("Writing a RunFunctionResponse")
struct WireResponseTests {
  @Test("all that is written is read again")
  func roundTrip() throws {
    let sample = WireResponse.sample
    let read = try response(of: sample.bytes().copied())
    #expect(read.tag == "f00d")
    #expect(read.timeToLive == .milliseconds(90_500))
    #expect(read.desired.resources.names == ["a", "b"])
    #expect(try read.desired.resources["b"]?.readiness() == .notReady)
    #expect(try read.desired.resources["b"]?.object() == ["kind": "Cluster"])
    #expect(try read.desired.resources["a"]?.connectionDetails()["z"]?.array == [0, 1])
    #expect(try read.desired.composite?.readiness() == .ready)
    #expect(read.results == sample.results)
    #expect(read.conditions == sample.conditions)
    #expect(try read.context?.value() == ["key": "value"])
    #expect(try read.output?.value() == ["rows": 3])
    let requirements = try #require(read.requirements)
    #expect(requirements.resources.map(\.name) == ["all", "labelled", "named"])
    #expect(requirements.resources.reversed()[0] == sample.requirements.resources[0])
    #expect(requirements.resources[1] == sample.requirements.resources[1])
    #expect(requirements.resources[0] == sample.requirements.resources[2])
    #expect(requirements.extraResources == sample.requirements.extraResources)
    #expect(requirements.schemas == sample.requirements.schemas)
  }

  @Test("the bytes are the same whatever the order of what is a map, and whatever the capacity")
  func deterministic() throws {
    let bytes = try WireResponse.sample.bytes().copied()
    var other = WireResponse.sample
    other.desired.resources.reverse()
    other.requirements.resources.reverse()
    #expect(try other.bytes().copied() == bytes)
    for capacity in [0, 1, 64, 100_000] {
      #expect(try WireResponse.sample.bytes(capacity: capacity).copied() == bytes)
    }
  }

  @Test("what is empty is left unset")
  func empty() throws {
    let bytes = try WireResponse(tag: "").bytes().copied()
    #expect(bytes == [0x0A, 0x00])
    let read = try response(of: bytes)
    #expect(read.timeToLive == nil)
    #expect(read.requirements == nil)
    #expect(read.context == nil)
    #expect(read.output == nil)
    #expect(read.desired.composite == nil)
  }

  @Test(
    "a time to live of nothing is told from none",
    arguments: [
      .zero, .seconds(60), .nanoseconds(1), .seconds(-1), .milliseconds(-1500),
      .seconds(315_576_000_000),
    ] as [Duration]
  )
  func timeToLive(duration: Duration) throws {
    let bytes = try WireResponse(tag: "t", timeToLive: duration).bytes().copied()
    #expect(try response(of: bytes).timeToLive == duration)
  }

  @Test("resources go on byte for byte, with fields that are unknown here")
  func passThrough() throws {
    let odd: RawMessage = [
      .varint(3, 9), .text(77, "unknown"), .message(1, [.text(9, "?")]), .fixed32(12, 5),
      .message(
        1,
        [.message(1, [.text(1, "a"), .message(2, [.fixed64(2, Double.nan.bitPattern)])])]
      ),
    ]
    let composite: RawMessage = [.text(500, "x"), .varint(3, 2)]
    let read = try request(of: [
      .message(
        3,
        [
          .message(2, [.text(1, "odd"), .message(2, odd)]), .message(1, composite),
          .message(2, [.text(1, "empty")]),
        ]
      )
    ])
    let one = try #require(read.desired.resources["odd"])
    for desired in [
      WireState(
        composite: read.desired.composite.map { .unchanged($0) },
        kept: read.desired.resources
      ),
      WireState(
        composite: read.desired.composite.map { .unchanged($0) },
        kept: read.desired.resources,
        resources: [("odd", .unchanged(one))]
      ),
    ] {
      let answer = try response(of: WireResponse(tag: "", desired: desired).bytes().copied())
      #expect(answer.desired.resources["odd"]?.bytes.array == odd.bytes)
      #expect(answer.desired.resources["empty"]?.bytes.array == [])
      #expect(answer.desired.composite?.bytes.array == composite.bytes)
    }
  }

  @Test("kept resources go on but for those said anew, all in the order of their names")
  func kept() throws {
    let names = ["a", "b", "c", "d", "e"]
    let before = WireRequest(
      desired: WireState(resources: names.map { ($0, .made(["from": "before"])) })
    )
    let read = try request(of: before.bytes().copied())
    let desired = WireState(
      kept: read.desired.resources,
      resources: [
        ("f", .made(["from": "here"])), ("c", .made(["from": "here"])),
        ("", .made(["from": "here"])),
        ("bb", .made(["from": "here"])), ("e", .made(["from": "here"])),
      ]
    )
    let answer = try response(of: WireResponse(tag: "", desired: desired).bytes().copied())
    let expected = [
      ("", "here"), ("a", "before"), ("b", "before"), ("bb", "here"), ("c", "here"),
      ("d", "before"), ("e", "here"), ("f", "here"),
    ]
    #expect(answer.desired.resources.names == expected.map(\.0))
    for (name, from) in expected {
      #expect(try answer.desired.resources[name]?.value(at: "from") == .string(from))
    }
  }

  @Test("a context goes on byte for byte but for the keys said anew")
  func context() throws {
    let entries: [RawMessage.Field] = ["a", "b", "c", "b"].map { key in
      .message(1, [.text(1, key), .message(2, [.text(3, "came"), .text(99, "?")]), .varint(7, 1)])
    }
    var came: RawMessage = []
    came.fields = [.fixed32(30, 1)] + entries + [.text(31, "?")]
    let read = try request(of: [.message(5, came)])
    let unchanged = try response(
      of: WireResponse(tag: "", context: WireContext(read.context)).bytes().copied()
    )
    #expect(unchanged.context?.bytes.array == came.bytes)

    let changes: [(key: String, value: Value)] = [("b", 1), ("new", ["x": true])]
    let changed = try response(
      of: WireResponse(tag: "", context: WireContext(read.context, changes: changes))
        .bytes().copied()
    )
    var expected: RawMessage = []
    expected.fields = [
      .fixed32(30, 1), entries[0], entries[2], .text(31, "?"),
      .bytes(0, []),
    ]
    expected.fields.removeLast()
    let anew = try encoded(["b": 1, "new": ["x": true]])
    #expect(changed.context?.bytes.array == expected.bytes + anew)
    #expect(try changed.context?.value() == ["a": "came", "c": "came", "b": 1, "new": ["x": true]])
  }

  @Test("a context that came is there also when it is empty")
  func emptyContext() throws {
    let read = try request(of: [.message(5, [])])
    let answer = try response(
      of: WireResponse(tag: "", context: WireContext(read.context)).bytes().copied()
    )
    #expect(try answer.context?.value() == [:])
  }

  @Test("what the wire cannot hold is refused with its place")
  func errors() {
    func check(_ description: String, _ code: WireError.Code, _ response: WireResponse) {
      let found = error { () throws(WireError) in try response.bytes().copied() }
      #expect(found?.code == code)
      #expect(found?.description == description)
    }
    let wide: Value = ["spec": ["n": .integer(.max)]]
    let text =
      "spec.n: the whole number is beyond ±2^53 and would arrive as another one; make it a string"
    check(
      #"desired.resources["a"].resource."# + text,
      .invalidNumber,
      WireResponse(tag: "", desired: WireState(resources: [("a", .made(wide))]))
    )
    check(
      "desired.composite.resource." + text,
      .invalidNumber,
      WireResponse(tag: "", desired: WireState(composite: .made(wide)))
    )
    check("output." + text, .invalidNumber, WireResponse(tag: "", output: wide))
    check(
      "context.key." + text,
      .invalidNumber,
      WireResponse(tag: "", context: WireContext(changes: [("key", wide)]))
    )
    check(
      #"desired.resources["a"].resource: this must be an object, and it is a list"#,
      .wrongKind,
      WireResponse(tag: "", desired: WireState(resources: [("a", .made([]))]))
    )
    check(
      #"desired.resources["a"]: the name stands twice"#,
      .repeated,
      WireResponse(
        tag: "",
        desired: WireState(resources: [("a", .made([:])), ("b", .made([:])), ("a", .made([:]))])
      )
    )
    let selector = WireResourceSelector(apiVersion: "v1", kind: "A")
    check(
      #"requirements.resources["a"]: the name stands twice"#,
      .repeated,
      WireResponse(
        tag: "",
        requirements: WireRequirements(resources: [.init("a", selector), .init("a", selector)])
      )
    )
  }

  @Test("a written response says what is large in it")
  func pieces() throws {
    func text(_ length: Int) -> Value { .string(String(repeating: "x", count: length)) }
    var sample = WireResponse.sample
    sample.desired.resources.append(("lar\"ge", .made(["data": text(5000)])))
    sample.context.changes.append(("data", text(4000)))
    let bytes = try sample.bytes().copied()
    let pieces = try WireResponse.pieces(of: bytes.span.bytes)
    #expect(
      Set(pieces.map(\.part)) == [
        "meta", "desired.composite", #"desired.resources["a"]"#, #"desired.resources["b"]"#,
        #"desired.resources["lar\"ge"]"#, "results", "context", "requirements", "conditions",
        "output",
      ]
    )
    let read = try response(of: bytes)
    #expect(pieces[0].part == #"desired.resources["lar\"ge"]"#)
    #expect(pieces[0].byteCount == read.desired.resources["lar\"ge"]?.bytes.count)
    #expect(pieces[1].part == "context")
    #expect(pieces[1].byteCount == read.context?.bytes.count)
    #expect(pieces.map(\.byteCount) == pieces.map(\.byteCount).sorted(by: >))
    let sum = pieces.map(\.byteCount).reduce(0, +)
    #expect(sum < bytes.count && sum > bytes.count - 150)
    let cut: [UInt8] = [0x0A, 5]
    #expect(throws: WireError.self) { try WireResponse.pieces(of: cut.span.bytes) }
  }
}
