// SPDX-License-Identifier: Apache-2.0

import CMessages
import NanoBytes
import NanoValue
import NanoWire
import Testing

@Suite("Fields that are written twice")
struct RepeatedFieldsTests {
  private func structure(_ key: String) -> RawMessage {
    [.message(1, [.text(1, key), .message(2, [.varint(4, 1)])])]
  }

  @Test("of text, a Struct and a Resource the last one counts, whole")
  func last() throws {
    let read = try request(of: [
      .message(1, [.text(1, "first"), .text(1, "last")]),
      .message(
        2,
        [
          .message(1, [.message(1, structure("a")), .varint(3, 1)]),
          .message(1, [.message(1, structure("b")), .message(1, structure("c"))]),
        ]
      ),
      .message(4, structure("a")), .message(5, structure("b")),
      .message(4, structure("c")), .message(5, structure("d")),
    ])
    #expect(read.tag == "last")
    #expect(try read.observed.composite?.object() == ["c": true])
    #expect(try read.observed.composite?.readiness() == .unspecified)
    #expect(try read.input?.value() == ["c": true])
    #expect(try read.context?.value() == ["d": true])
  }

  @Test("meta is merged, and so are states when one of them has a composite")
  func merged() throws {
    let read = try request(of: [
      .message(1, [.text(1, "first"), .varint(2, 1)]), .message(1, [.varint(2, 2)]),
      .message(2, [.message(1, [.varint(3, 2)]), .message(2, [.text(1, "a")])]),
      .message(2, [.message(2, [.text(1, "b")])]),
      .message(3, [.message(2, [.text(1, "c")])]),
      .message(3, [.message(1, [.varint(3, 1)]), .message(2, [.text(1, "d")])]),
    ])
    #expect(read.tag == "first")
    #expect(read.capabilities == [1, 2])
    #expect(try read.observed.composite?.readiness() == .notReady)
    #expect(read.observed.resources.names == ["a", "b"])
    #expect(read.desired.resources.names == ["c", "d"])
    #expect(try read.desired.composite?.readiness() == .ready)
  }

  @Test("two states without a composite are refused, because protobuf-c cannot merge them")
  func unmergeable() {
    let found = error { () throws(WireError) in
      try request(of: [
        .message(2, [.message(2, [.text(1, "a")])]), .message(2, [.message(2, [.text(1, "b")])]),
      ])
    }
    #expect(found?.code == .malformed)
  }

  @Test("a resource read in place is what protobuf-c unpacks", arguments: 0..<300)
  func sameAsUnpacked(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var resource: RawMessage = []
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      switch Int.random(in: 0...5, using: &generator) {
      case 0: resource.fields.append(.message(1, structure("k\(generator.next() % 5)")))
      case 1: resource.fields.append(.varint(3, generator.next() % 4))
      case 2: resource.fields.append(.varint(3, generator.next()))
      case 3: resource.fields.append(.text(9, "unknown"))
      default:
        resource.fields.append(
          .message(
            2,
            [.text(1, "d\(generator.next() % 4)"), .text(2, "v\(generator.next() % 100)")]
          )
        )
      }
    }
    let bytes = resource.bytes
    let read = try request(of: [.message(2, [.message(1, resource)])])
    let ours = try #require(read.observed.composite)
    let unpacked = try #require(nano__wire__resource__unpack(nil, bytes.count, bytes))
    defer { nano__wire__resource__free_unpacked(unpacked, nil) }
    let theirs = unpacked.pointee

    if theirs.resource_presence_case == NANO__WIRE__RESOURCE__RESOURCE_PRESENCE_RESOURCE {
      let object = Array(
        UnsafeBufferPointer(start: theirs.resource.data, count: theirs.resource.len)
      )
      #expect(try ours.object() == .object(members(of: object)))
    } else {
      #expect(try ours.object() == [:])
    }
    let ready = Readiness(rawValue: Int32(truncatingIfNeeded: theirs.ready.rawValue))
    #expect(try ours.readiness() == ready ?? .unspecified)
    var details: [String: String] = [:]
    for index in 0..<theirs.n_connection_details {
      let entry = try #require(theirs.connection_details[index]?.pointee)
      let (key, value) = (entry.key, entry.value)
      details[
        String(decoding: UnsafeBufferPointer(start: key.data, count: key.len), as: UTF8.self)
      ] =
        String(decoding: UnsafeBufferPointer(start: value.data, count: value.len), as: UTF8.self)
    }
    let ourDetails = try ours.connectionDetails().map {
      ($0.key, String(decoding: $0.content.array, as: UTF8.self))
    }
    #expect(Dictionary(uniqueKeysWithValues: ourDetails) == details)
  }
}
