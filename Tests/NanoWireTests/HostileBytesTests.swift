// SPDX-License-Identifier: Apache-2.0

import NanoBytes
import NanoValue
import NanoWire
import Testing
import WireChecks

@Suite("Hostile bytes")
struct HostileBytesTests {
  private static let requestBytes = try? WireRequest.sample.bytes().copied()
  private static let structureBytes: [UInt8]? = try? encoded([
    "kind": "Cluster", "n": [1, -2.5, true, nil, "é and more than fifteen bytes"],
    "nested": ["deeper": [["x": [:]], []]],
  ])
  private static let responseBytes = try? WireResponse.sample.bytes().copied()

  @Test("a message that is cut off anywhere is refused or read, and nothing else")
  func truncated() throws {
    let request = try #require(Self.requestBytes)
    let structure = try #require(Self.structureBytes)
    let response = try #require(Self.responseBytes)
    for end in 0..<request.count { try Check.request(Array(request[..<end]).span.bytes) }
    for end in 0..<structure.count { try Check.structure(Array(structure[..<end]).span.bytes) }
    for end in 0..<response.count { try Check.response(Array(response[..<end]).span.bytes) }
    // Between two members it ends well; everywhere else it must be noticed.
    let read = (0..<structure.count).filter { end in
      (try? members(of: Array(structure[..<end]))) != nil
    }
    #expect(read.count == 3)
  }

  @Test("a message with one byte changed is refused or read, and nothing else")
  func flipped() throws {
    for (bytes, check) in [
      (try #require(Self.requestBytes), Check.request),
      (try #require(Self.structureBytes), Check.structure),
      (try #require(Self.responseBytes), Check.response),
    ] {
      for index in bytes.indices {
        for mask: UInt8 in [1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0xFF] {
          var changed = bytes
          changed[index] ^= mask
          try check(changed.span.bytes)
        }
      }
    }
  }

  @Test("bytes at random are refused or read, and nothing else", arguments: 0..<20)
  func random(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        // Small numbers are likely tags, types and lengths.
        Bool.random(using: &generator)
          ? UInt8.random(in: 0...40, using: &generator)
          : UInt8.random(in: 0...255, using: &generator)
      }
      try Check.request(bytes.span.bytes)
      try Check.structure(bytes.span.bytes)
      try Check.response(bytes.span.bytes)
    }
  }

  @Test(
    "a length that the message does not have is refused",
    arguments: [
      128, 1 << 20, 1 << 31, (1 << 31) - 1, 1 << 32, 1 << 62, 1 << 63, .max,
    ] as [UInt64]
  )
  func lengths(length: UInt64) throws {
    for tag in [0x0A, 0x12, 0x1A, 0x22, 0x7A] as [UInt8] {
      let bytes = [tag] + varint(length) + [0, 0, 0]
      let whole = error { () throws(WireError) in try request(of: bytes) }
      #expect(whole?.code == .malformed)
      let structure = error { () throws(WireError) in try members(of: bytes) }
      #expect(structure?.code == .truncated)
      let inside: RawMessage = [.message(1, [.text(1, "a"), .bytes(2, bytes)])]
      #expect(error { () throws(WireError) in try members(of: inside.bytes) }?.code == .truncated)
    }
  }

  @Test("a number that does not end is refused", arguments: [1, 9, 10, 11, 30])
  func endlessNumber(count: Int) throws {
    let endless = [UInt8](repeating: 0xFF, count: count)
    let read = error { () throws(WireError) in try members(of: [0x20] + endless) }
    #expect(read?.code == (count < 10 ? .truncated : .malformed))
    #expect(error { () throws(WireError) in try members(of: endless) } != nil)
    #expect(error { () throws(WireError) in try request(of: [0x18] + endless) } != nil)
  }

  @Test("a number of ten bytes is read up to its 64th bit and refused beyond")
  func longestNumber() throws {
    let start = [UInt8](repeating: 0xFF, count: 9)
    #expect(try members(of: [0x20] + start + [1]) == [:])
    let beyond = error { () throws(WireError) in try members(of: [0x20] + start + [2]) }
    #expect(beyond?.code == .malformed)
  }

  @Test("400,000 levels of nesting end in an error and not on the stack")
  func deep() throws {
    let levels = 400_000
    // Lists in a value, each `{6: {1: ...}}` with its true length, built from inside out.
    var reversed: [UInt8] = []
    for _ in 0..<levels {
      for tag: UInt8 in [0x0A, 0x32] {
        reversed += varint(UInt64(reversed.count)).reversed()
        reversed.append(tag)
      }
    }
    let nested = Array(reversed.reversed())
    let read = error { () throws(WireError) in try StructDecoder.value(of: nested.span.bytes) }
    #expect(read?.code == .tooDeep)
    let member: RawMessage = [.message(1, [.text(1, "a"), .bytes(2, nested)])]
    #expect(error { () throws(WireError) in try members(of: member.bytes) }?.code == .tooDeep)
    // As the field of a request that holds a Struct, and as all those that are messages.
    for field: UInt32 in 1...9 {
      let whole = RawMessage(arrayLiteral: .bytes(field, nested)).bytes
      try Check.request(whole.span.bytes)
    }
    let groups = [UInt8](repeating: 0x0B, count: levels)
    #expect(error { () throws(WireError) in try request(of: groups) }?.code == .malformed)
    #expect(error { () throws(WireError) in try members(of: groups) }?.code == .malformed)
    let unknownGroups = [UInt8](repeating: 0x7B, count: levels)
    #expect(error { () throws(WireError) in try request(of: unknownGroups) }?.code == .malformed)
    #expect(error { () throws(WireError) in try members(of: unknownGroups) }?.code == .malformed)
  }

  @Test("a message of millions of empty fields is refused before it takes all memory")
  func manyFields() throws {
    for tag: UInt8 in [0x3A, 0x4A, 0x7A] {
      var bytes: [UInt8] = []
      for _ in 0..<2_000_000 { bytes += [tag, 0] }
      #expect(error { () throws(WireError) in try request(of: bytes) }?.code == .tooLarge)
    }
  }

  @Test("a message of fifty thousand empty fields is read")
  func ratherManyFields() throws {
    var bytes: [UInt8] = []
    for _ in 0..<25_000 { bytes += [0x3A, 0, 0x7A, 0] }
    #expect(try request(of: bytes).credentials.count == 1)
  }
}
