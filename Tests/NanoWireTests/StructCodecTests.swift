// SPDX-License-Identifier: Apache-2.0

import NanoValue
import NanoWire
import Testing

/// Reads a Struct from bytes.
func members(of bytes: [UInt8]) throws(WireError) -> Members {
  try StructDecoder.members(of: bytes.span.bytes)
}

/// Reads a Struct from bytes, as a Kubernetes object without its managed fields.
func membersWithoutManagedFields(of bytes: [UInt8]) throws(WireError) -> Members {
  try StructDecoder.membersWithoutManagedFields(of: bytes.span.bytes)
}

/// Writes a Struct as bytes.
func encoded(_ members: Members) throws(WireError) -> [UInt8] {
  try StructEncoder.bytes(of: members).copied()
}

@Suite("Struct to value and back")
struct StructCodecTests {
  @Test("random trees survive a round trip, and give the same bytes twice", arguments: 0..<200)
  func roundTrip(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let tree = Value.randomMembers(levels: 6, using: &generator)
    let bytes = try encoded(tree)
    let read = try members(of: bytes)
    #expect(read == tree)
    #expect(Array(read.keys) == Array(tree.keys))
    #expect(try encoded(read) == bytes)
  }

  @Test("an object is read without metadata.managedFields, and with every other of that name")
  func withoutManagedFields() throws {
    let fields: Value = [["manager": "kubectl", "fieldsV1": ["f:spec": [:]]]]
    func object(_ metadata: Value) -> Members {
      [
        "kind": "Thing", "metadata": metadata, "managedFields": fields,
        "spec": ["managedFields": fields, "metadata": ["managedFields": fields]],
      ]
    }
    func read(_ members: Members) throws -> Members {
      try membersWithoutManagedFields(of: encoded(members))
    }
    let metadata: Value = ["name": "a", "labels": ["managedFields": "x"], "uid": "1"]
    var full = metadata
    full["managedFields"] = fields
    full["generation"] = 2
    var rest = metadata
    rest["generation"] = 2
    #expect(try read(object(full)) == object(rest))
    for odd: Value in [nil, "text", ["list"], [:]] {
      #expect(try read(object(odd)) == object(odd))
    }
  }

  @Test("what is wrong in metadata is told with its path, when managedFields are left out")
  func wrongMetadata() {
    let bytes: RawMessage = [
      .message(
        1,
        [
          .text(1, "metadata"),
          .message(
            2,
            [
              .message(
                5,
                [
                  .message(
                    1,
                    [.text(1, "n"), .message(2, [.fixed64(2, Double.nan.bitPattern)])]
                  )
                ]
              )
            ]
          ),
        ]
      )
    ]
    let error = #expect(throws: WireError.self) {
      try membersWithoutManagedFields(of: bytes.bytes)
    }
    #expect(error?.path == "metadata.n")
  }

  @Test("a value of each kind survives a round trip outside of a Struct")
  func values() throws {
    let values: [Value] = [
      nil, true, false, 0, -7, 1.5, "", "text", [], [nil, [1]], ["a": ["b": []]],
    ]
    for value in values {
      var writer = BackwardWriter(capacity: 0)
      try StructEncoder.write(value, to: &writer)
      let bytes = try writer.finish().copied()
      #expect(try StructDecoder.value(of: bytes.span.bytes) == value)
    }
  }

  @Test("a double without a fraction is a whole number up to 2^53, and a number beyond")
  func wholeNumbers() throws {
    func read(_ number: Double) throws -> Value {
      try StructDecoder.value(
        of: RawMessage(arrayLiteral: .fixed64(2, number.bitPattern)).bytes.span.bytes
      )
    }
    for (number, expected): (Double, Int64) in [
      (0, 0), (-0.0, 0), (3, 3), (-3, -3), (0x1p53, 1 << 53), (-0x1p53, -(1 << 53)),
    ] {
      guard case .integer(let whole) = try read(number) else {
        Issue.record("\(number) is no whole number")
        continue
      }
      #expect(whole == expected)
    }
    for number in [0.5, -0.1, 0x1p53 + 2, -0x1p53 - 2, 1e300, .leastNonzeroMagnitude] {
      guard case .number(let read) = try read(number) else {
        Issue.record("\(number) is a whole number")
        continue
      }
      #expect(read == number)
    }
  }

  @Test(
    "a number that is not finite is refused with its path",
    arguments: [
      Double.infinity, -.infinity, .nan, .signalingNaN,
    ]
  )
  func notFinite(number: Double) {
    let bytes: RawMessage = [
      .message(
        1,
        [
          .text(1, "spec"),
          .message(
            2,
            [
              .message(
                6,
                [
                  .message(1, [.fixed64(2, 0)]), .message(1, [.fixed64(2, number.bitPattern)]),
                ]
              )
            ]
          ),
        ]
      )
    ]
    let read = error { () throws(WireError) in try members(of: bytes.bytes) }
    #expect(read?.code == .invalidNumber)
    #expect(read?.description == "spec[1]: the number is not finite")
    let written = error { () throws(WireError) in
      try encoded(["spec": [0, .number(number)]])
    }
    #expect(written?.code == .invalidNumber)
    #expect(written?.path == ["spec", 1])
  }

  @Test(
    "a whole number that no double equals is refused aloud when written",
    arguments: [Int64.max, .min + 1, 9_007_199_254_740_993, -9_007_199_254_740_993] as [Int64]
  )
  func tooWide(integer: Int64) {
    let written = error { () throws(WireError) in
      try encoded(["a": ["b.c": [.integer(integer)]]])
    }
    #expect(written?.code == .invalidNumber)
    #expect(
      written?.description
        == #"a["b.c"][0]: the whole number is beyond ±2^53 and would arrive as another one; make it a string"#
    )
  }

  @Test(
    "whole numbers up to 2^53 are written, and those beyond that are doubles",
    arguments: [9_007_199_254_740_992, -9_007_199_254_740_992, 1 << 60, .min] as [Int64]
  )
  func widest(integer: Int64) throws {
    let bytes = try encoded(["a": .integer(integer)])
    #expect(try members(of: bytes) == ["a": .integer(integer)])
  }

  @Test("of a key that stands twice the last value counts, at the place of the first")
  func repeatedKey() throws {
    func entry(_ key: String, _ value: Double) -> RawMessage.Field {
      .message(1, [.text(1, key), .message(2, [.fixed64(2, value.bitPattern)])])
    }
    let bytes: RawMessage = [
      entry("a", 1), entry("b", 2), entry("a", 3), entry("c", 4), entry("b", 5), entry("a", 6),
    ]
    let read = try members(of: bytes.bytes)
    #expect(Array(read.keys) == ["a", "b", "c"])
    #expect(read == ["a": 6, "b": 5, "c": 4])
  }

  @Test(
    "repeated keys are found in objects of any size",
    arguments: [2, 40, 64, 65, 66, 300, 5000]
  )
  func repeatedKeys(count: Int) throws {
    var message: RawMessage = []
    var expected = Members()
    for round in 0..<2 {
      for index in 0..<count where round == 0 || index % 3 == 0 {
        let key = "key-\(index)-of-a-large-object"
        let value = Double(round * 10_000 + index)
        message.fields.append(
          .message(1, [.text(1, key), .message(2, [.fixed64(2, value.bitPattern)])])
        )
        expected[key] = .integer(Int64(value))
      }
    }
    let read = try members(of: message.bytes)
    #expect(read.count == count)
    #expect(Array(read.keys) == Array(expected.keys))
    #expect(read == expected)
  }

  @Test("an object of many keys with one hash is read in no time")
  func manyKeys() throws {
    // Keys that the filter cannot tell apart: the same length, ends and middle.
    var message: RawMessage = []
    for index in 0..<50_000 {
      let digits = String(index)
      let key = "prefix--" + String(repeating: "0", count: 9 - digits.count) + digits + "--suffix"
      message.fields.append(.message(1, [.text(1, key), .message(2, [.varint(4, 1)])]))
    }
    let bytes = message.bytes
    let start = ContinuousClock.now
    #expect(try members(of: bytes).count == 50_000)
    let took = start.duration(to: .now)
    // Comparing each with each would take minutes in a debug build; this takes well below a second.
    #expect(took < .seconds(20))
  }

  @Test("keys that look alike but differ in bytes are two keys")
  func canonicallyEqualKeys() throws {
    let bytes: RawMessage = [
      .message(1, [.text(1, "e\u{301}"), .message(2, [.varint(4, 1)])]),
      .message(1, [.text(1, "\u{E9}"), .message(2, [.varint(4, 0)])]),
    ]
    #expect(try members(of: bytes.bytes).map(\.value) == [true, false])
  }

  @Test("what is missing in an entry is an empty key and null")
  func missingParts() throws {
    #expect(try members(of: []) == [:])
    #expect(try members(of: RawMessage(arrayLiteral: .message(1, [])).bytes) == ["": nil])
    let valueless: RawMessage = [
      .message(1, [.text(1, "a")]), .message(1, [.text(1, "b"), .message(2, [])]),
    ]
    #expect(try members(of: valueless.bytes) == ["a": nil, "b": nil])
  }

  @Test("unknown fields are left out wherever they stand")
  func unknownFields() throws {
    let bytes: RawMessage = [
      .varint(2, 7), .fixed32(9, 1), .fixed64(1000, 1),
      .message(
        1,
        [
          .text(3, "?"), .text(1, "a"), .varint(12, 300),
          .message(
            2,
            [
              .text(7, "?"),
              .message(
                6,
                [
                  .text(2, "?"), .message(1, [.text(3, "x"), .fixed32(8, 1)]),
                ]
              ), .varint(536_870_911, 1),
            ]
          ),
        ]
      ),
    ]
    #expect(try members(of: bytes.bytes) == ["a": ["x"]])
  }

  @Test("of a value with several kinds the last one counts, whole")
  func severalKinds() throws {
    let both: RawMessage = [
      .message(1, [.text(1, "a"), .message(2, [.text(3, "text"), .varint(4, 1)])]),
      .message(
        1,
        [
          .text(1, "b"),
          .message(
            2,
            [
              .message(5, [.message(1, [.text(1, "x"), .message(2, [.varint(4, 1)])])]),
              .message(5, [.message(1, [.text(1, "y"), .message(2, [.varint(4, 1)])])]),
            ]
          ),
        ]
      ),
      .message(1, [.text(1, "c"), .message(2, [.text(3, "text"), .varint(1, 0)])]),
      .message(
        1,
        [
          .text(1, "first"), .text(1, "d"), .message(2, [.varint(4, 0)]),
          .message(2, [.varint(4, 1)]),
        ]
      ),
    ]
    #expect(try members(of: both.bytes) == ["a": true, "b": ["y": true], "c": nil, "d": true])
  }

  @Test("text may hold NUL, and be of any length")
  func text() throws {
    let texts = [
      "", "a\0b", "\0", String(repeating: "x", count: 15), String(repeating: "é", count: 8),
      String(repeating: "長い", count: 1000), "1234567é", "12345678é", "é2345678",
    ]
    for text in texts {
      let bytes = try encoded([text: .string(text)])
      #expect(try members(of: bytes) == [text: .string(text)])
    }
  }

  @Test("128 levels are read and written, and 129 are neither")
  func depth() throws {
    func nested(_ levels: Int, _ wrap: (Value) -> Value) -> Value {
      (0..<levels).reduce(Value.bool(true)) { value, _ in wrap(value) }
    }
    for wrap: (Value) -> Value in [{ ["a": $0] }, { [$0] }] {
      let deepest: Members = ["root": nested(127, wrap)]
      let bytes = try encoded(deepest)
      #expect(try members(of: bytes) == deepest)
      let deeper: Members = ["root": nested(128, wrap)]
      #expect(error { () throws(WireError) in try encoded(deeper) }?.code == .tooDeep)
    }
    for wrap: ([UInt8]) -> RawMessage in [
      { [.message(6, [.bytes(1, $0)])] },
      { [.message(5, [.message(1, [.text(1, "a"), .bytes(2, $0)])])] },
    ] {
      var bytes = RawMessage(arrayLiteral: .varint(4, 1)).bytes
      for _ in 0..<128 { bytes = wrap(bytes).bytes }
      #expect(throws: Never.self) { try StructDecoder.value(of: bytes.span.bytes) }
      bytes = wrap(bytes).bytes
      let read = error { () throws(WireError) in try StructDecoder.value(of: bytes.span.bytes) }
      #expect(read?.code == .tooDeep)
      #expect(read?.path.steps.count == 128)
    }
  }
}
