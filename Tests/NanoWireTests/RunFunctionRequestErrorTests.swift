// SPDX-License-Identifier: Apache-2.0

import NanoValue
import NanoWire
import Testing

@Suite("Errors in a RunFunctionRequest")
struct RunFunctionRequestErrorTests {
  /// The object `{"spec": {"list": [NaN]}}`.
  private static let wrong: RawMessage = [
    .message(
      1,
      [
        .text(1, "spec"),
        .message(
          2,
          [
            .message(
              5,
              [
                .message(
                  1,
                  [
                    .text(1, "list"),
                    .message(2, [.message(6, [.message(1, [.fixed64(2, Double.nan.bitPattern)])])]),
                  ]
                )
              ]
            )
          ]
        ),
      ]
    )
  ]
  private static let named: RawMessage = [
    .text(1, "clus\"ter"), .message(2, [.message(1, wrong)]),
  ]

  @Test("an error in an object names the field, the entry and the path")
  func places() throws {
    let list: RawMessage = [
      .text(1, "vpc"), .message(2, [.message(1, []), .message(1, [.message(1, Self.wrong)])]),
    ]
    let schema: RawMessage = [.text(1, "s"), .message(2, [.message(1, Self.wrong)])]
    let read = try request(of: [
      .message(2, [.message(2, Self.named), .message(1, [.message(1, Self.wrong)])]),
      .message(3, [.message(2, Self.named), .message(1, [.message(1, Self.wrong)])]),
      .message(4, Self.wrong), .message(5, Self.wrong), .message(6, list), .message(8, list),
      .message(9, schema),
    ])
    func check(_ part: String, _ body: () throws(WireError) -> Value?) {
      let found = error(of: body)
      #expect(found?.code == .invalidNumber)
      #expect(found?.path == ["spec", "list", 0])
      #expect(found?.description == "\(part).spec.list[0]: the number is not finite")
    }
    check(#"observed.resources["clus\"ter"].resource"#) { () throws(WireError) in
      try read.observed.resources["clus\"ter"]?.object()
    }
    check("observed.composite.resource") { () throws(WireError) in
      try read.observed.composite?.value(at: "spec.list")
    }
    check("desired.composite.resource") { () throws(WireError) in
      try read.desired.composite?.value(at: ["spec", "list", 0])
    }
    check(#"desired.resources["clus\"ter"].resource"#) { () throws(WireError) in
      try read.desired.resources[0].resource.value(at: [])
    }
    check("input") { () throws(WireError) in try read.input?.value() }
    check("context") { () throws(WireError) in try read.context?.value(at: "spec") }
    check(#"extra_resources["vpc"].items[1].resource"#) { () throws(WireError) in
      try read.extraResources["vpc"]?.last?.object()
    }
    check(#"required_resources["vpc"].items[1].resource"#) { () throws(WireError) in
      try read.requiredResources["vpc"]?.last?.object()
    }
    check(#"required_schemas["s"]"#) { () throws(WireError) in
      guard case .found(let schema) = read.requiredSchemas["s"] else { return nil }
      return try schema.value()
    }
  }

  @Test("text that is not UTF-8 is refused with its place")
  func invalidText() {
    let wrong = RawMessage.Field.bytes(1, [0x61, 0xFF])
    let entry: RawMessage = [wrong]
    for (part, message): (String, RawMessage) in [
      ("meta.tag", [.message(1, [wrong])]),
      ("observed.resources", [.message(2, [.message(2, entry)])]),
      ("desired.resources", [.message(3, [.message(2, entry)])]),
      ("extra_resources", [.message(6, entry)]),
      ("credentials", [.message(7, entry)]),
      (
        #"credentials["x"]"#,
        [.message(7, [.text(1, "x"), .message(2, [.message(1, [.message(1, entry)])])])]
      ),
      ("required_resources", [.message(8, entry)]),
      ("required_schemas", [.message(9, entry)]),
    ] {
      let found = error { () throws(WireError) in try request(of: message) }
      #expect(found?.code == .invalidText)
      #expect(found?.part == part)
    }
  }

  @Test(
    "text in an object that is not UTF-8 is refused with its place",
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3],
      [0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x80, 0x61],
    ] as [[UInt8]]
  )
  func invalidTextInObject(text: [UInt8]) throws {
    let inValue: RawMessage = [.message(1, [.text(1, "a"), .message(2, [.bytes(3, text)])])]
    let inKey: RawMessage = [.message(1, [.bytes(1, text), .message(2, [.varint(4, 1)])])]
    let read = try request(of: [.message(4, inValue), .message(5, inKey)])
    let value = error { () throws(WireError) in try read.input?.value() }
    #expect(value?.code == .invalidText)
    #expect(value?.description == "input.a: the text is not valid UTF-8")
    let key = error { () throws(WireError) in try read.context?.value() }
    #expect(key?.code == .invalidText)
    #expect(key?.description == "context: the text is not valid UTF-8")
  }

  @Test("a connection detail whose name is not UTF-8 is refused with its place")
  func invalidDetail() throws {
    let resource: RawMessage = [.message(2, [.bytes(1, [0xFF]), .bytes(2, [1])])]
    let read = try request(of: [.message(2, [.message(1, resource)])])
    let found = error { () throws(WireError) in try read.observed.composite?.connectionDetails() }
    #expect(found?.code == .invalidText)
    #expect(found?.part == "observed.composite.connection_details")
  }

  @Test(
    "fields of the wrong type are refused",
    arguments: [
      [.varint(1, 1)], [.fixed64(2, 1)], [.varint(4, 1)], [.fixed32(5, 1)], [.varint(7, 0)],
      [.message(1, [.varint(1, 1)])], [.message(2, [.varint(1, 1)])],
      [.message(2, [.message(2, [.varint(1, 1)])])], [.message(1, [.fixed32(2, 1)])],
      // A group and its end, which proto3 does not have.
      [.raw([0x0B])], [.raw([0x0C])], [.raw([0x0F])], [.raw([0x06])],
      // Field 0, and a tag that does not end.
      [.raw([0x02, 0x00])], [.raw([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])],
    ] as [RawMessage]
  )
  func wrongTypes(message: RawMessage) {
    let found = error { () throws(WireError) in try request(of: message) }
    #expect(found?.code == .malformed)
    #expect(found?.message == "this is not a RunFunctionRequest, or not all of one")
  }

  @Test("fields of the wrong type in a resource or an object are refused when they are read")
  func wrongTypesInside() throws {
    let resources: [RawMessage] = [
      [.varint(1, 1)], [.message(1, [.varint(1, 1)])],
      [.message(1, [.message(1, [.varint(1, 1)])])],
      [.message(1, [.message(1, [.varint(2, 1)])])],
      [.message(1, [.message(1, [.message(2, [.varint(2, 1)])])])],
      [.message(1, [.message(1, [.message(2, [.fixed64(3, 1)])])])],
      [.message(1, [.message(1, [.message(2, [.fixed64(4, 1)])])])],
      [.message(1, [.message(1, [.message(2, [.varint(5, 1)])])])],
      [.message(1, [.message(1, [.message(2, [.varint(6, 1)])])])],
      [.message(1, [.message(1, [.message(2, [.text(1, "")])])])],
      [.message(1, [.message(1, [.message(2, [.message(6, [.varint(1, 1)])])])])],
      [.raw([0x0B])], [.raw([0x02, 0x00])],
    ]
    for resource in resources {
      let read = try request(of: [.message(2, [.message(1, resource)])])
      let found = error { () throws(WireError) in try read.observed.composite?.object() }
      #expect(found?.code == .malformed)
      #expect(found?.part == "observed.composite.resource")
    }
    let read = try request(of: [.message(2, [.message(1, [.text(3, "")])])])
    let found = error { () throws(WireError) in try read.observed.composite?.readiness() }
    #expect(found?.code == .malformed)
    #expect(found?.part == "observed.composite.ready")
  }
}
