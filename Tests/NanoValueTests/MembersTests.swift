// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import NanoValue

@Suite("Members of objects")
struct MembersTests {
  @Test("members keep the order in which they were written")
  func keepsOrder() {
    var members: Members = ["b": 1, "a": 2]
    members["c"] = 3
    members["b"] = 4
    members.append(unique: "0", 5)
    #expect(Array(members.keys) == ["b", "a", "c", "0"])
    #expect(members.map(\.value) == [4, 2, 3, 5])
    #expect(members.index(of: "c") == 2 && members.index(of: "d") == nil)
  }

  @Test("assigning nil removes a member, assigning null keeps it")
  func removes() {
    var members: Members = ["a": 1, "b": 2, "c": 3]
    members["a"] = Optional<Value>.none
    members["b"] = .some(.null)
    members["d"] = Optional<Value>.none
    #expect(members.removeValue(forKey: "c") == 3)
    #expect(members.removeValue(forKey: "c") == nil)
    #expect(members == ["b": .null])
  }

  @Test("a member is created as null and changed in place")
  func creates() {
    var members = Members()
    #expect(members[creating: "a"].isNull && members.isEmpty)
    members[creating: "a"]["b"] = 1
    members[creating: "a"]["c"] = 2
    #expect(members == ["a": ["b": 1, "c": 2]])
  }

  @Test("members are changed by position, and swapped")
  func changesByPosition() {
    var members: Members = ["a": ["x": 1], "b": ["x": 2]]
    for index in members.indices { members[index].value["y"] = 0 }
    members[0].key = "c"
    members.swapAt(0, 1)
    #expect(Array(members.keys) == ["b", "c"])
    #expect(members["c"] == ["x": 1, "y": 0] && members["b"] == ["x": 2, "y": 0])
  }

  @Test("members are sorted by the bytes of their keys")
  func sorts() {
    let sorted = [
      "", "\u{0}", "A", "Z", "a", "a\u{0}", "aa", "abcdefgh", "abcdefgh\u{0}", "abcdefghi", "b",
      "e\u{301}", "\u{E9}", "\u{FFFD}", "\u{10000}",
    ]
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<50 {
      var members = Members(unique: sorted.shuffled(using: &generator).map { ($0, .string($0)) })
      members.sort()
      #expect(members.keys.map { Array($0.utf8) } == sorted.map { Array($0.utf8) })
      #expect(members.allSatisfy { $0.value == .string($0.key) })
    }
  }

  @Test("the order of keys is that of their bytes", arguments: 0..<100)
  func comparesBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func text() -> String {
      let alphabet: [UnicodeScalar] = ["a", "b", "\u{0}", "\u{E9}", "e", "\u{301}", "😀"]
      var text = ""
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        text.unicodeScalars.append(alphabet.randomElement(using: &generator) ?? "a")
      }
      return text
    }
    for _ in 0..<50 {
      let common = text()
      let (left, right) = (common + text(), common + text())
      let (leftBytes, rightBytes) = (Array(left.utf8), Array(right.utf8))
      #expect(left.precedesByBytes(right) == leftBytes.lexicographicallyPrecedes(rightBytes))
      #expect(left.hasSameBytes(as: right) == (leftBytes == rightBytes))
      #expect(left.hasSameBytes(as: String(decoding: leftBytes, as: UTF8.self)))
    }
  }

  @Test("large objects in two orders are compared member by member", arguments: [8, 33, 500])
  func comparesLarge(count: Int) {
    let pairs = (0..<count).map { ("key\($0)", Value.integer(Int64($0))) }
    let members = Members(unique: pairs)
    var reversed = Members(unique: pairs.reversed())
    #expect(members == reversed && reversed == members)
    #expect(members.hashValue == reversed.hashValue)
    reversed["key\(count / 2)"] = "other"
    #expect(members != reversed && reversed != members)
    var renamed = Members(unique: pairs.reversed())
    renamed.removeValue(forKey: "key1")
    renamed["key"] = 1
    #expect(members != renamed && renamed != members)
  }
}

@Suite("Changes in place")
struct InPlaceTests {
  @Test("assigning through keys copies no object on the way")
  func assignsInPlace() {
    var value: Value = ["spec": ["storage": ["size": "1Gi"], "port": 1]]
    let ways: [Path] = [[], "spec", "spec.storage"]
    let before = ways.map { address(of: value, $0) }
    value["spec"]["storage"]["size"] = "a text that needs memory of its own"
    value["spec"]["port"] = 2
    #expect(ways.map { address(of: value, $0) } == before)
    #expect(value["spec"]["storage"]["size"] == "a text that needs memory of its own")
  }

  @Test("assigning in a copy copies the objects on the way and no other")
  func copiesOnWrite() {
    let original: Value = ["spec": ["storage": ["size": "1Gi"], "tags": ["a": "b"]]]
    var copy = original
    copy["spec"]["storage"]["size"] = "2Gi"
    for way in ["", "spec", "spec.storage"] as [Path] {
      #expect(address(of: copy, way) != address(of: original, way))
    }
    #expect(address(of: copy, "spec.tags") == address(of: original, "spec.tags"))
    #expect(original["spec"]["storage"]["size"] == "1Gi")
  }

  @Test("changing a member by position copies nothing")
  func changesPositionInPlace() {
    var members: Members = ["a": ["x": 1, "y": 2]]
    let before = (address(of: .object(members), []), address(of: .object(members), "a"))
    members[0].value["x"] = 3
    #expect(address(of: .object(members), []) == before.0)
    #expect(address(of: .object(members), "a") == before.1)
    #expect(members["a"] == ["x": 3, "y": 2])
  }

  /// Where the members of the object at that path are stored; nil when there is none.
  ///
  /// A copy is made while the original is still there, so it can have no address of before.
  private func address(of value: Value, _ path: Path) -> Int? {
    value[path]?.object?.pairs.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { Int(bitPattern: $0) }
    }
  }
}
