// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Lists and maps of anything, and what absent members mean")
struct ObjectReaderElementTests {
  /// What the reading notes; nil when nothing is wrong.
  private func mistakes(
    _ value: Value,
    quotesValues: Bool = true,
    _ read: (inout ObjectReader) -> Void
  ) -> String? {
    do throws(ValueErrors) {
      try value.read(at: "spec", quotesValues: quotesValues, read)
      return nil
    } catch {
      return error.description
    }
  }

  // MARK: - Absent members

  @Test("an absent member is read as what is assumed, as is one that is null")
  func assumed() throws {
    for value in [[:], ["place": nil, "names": nil]] as [Value] {
      try value.read { reader in
        reader.assume("place", ["floor": 2])
        reader.assume("names", ["a", "b"])
        let place = reader.object("place") { place in
          (place.integer("floor"), place.string("room", default: "hall"))
        }
        #expect(place == (2, "hall"))
        let names = reader.strings("names", minimumCount: 1)
        #expect(names == ["a", "b"])
        let isWritten = reader.contains("names")
        #expect(!isWritten)
      }
    }
    try (["names": []] as Value).read { reader in
      reader.assume("names", ["a"])
      let names = reader.strings("names")
      #expect(names == [])
    }
  }

  @Test("what is assumed to be nothing is absent, and what is assumed twice is the last")
  func assumedNothing() {
    let mistakes = mistakes([:]) { reader in
      reader.assume("name", "a")
      reader.assume("name", nil)
      _ = reader.string("name")
      reader.assume("age", "old")
      reader.assume("age", 7)
      _ = reader.integer("age")
    }
    #expect(mistakes == "spec.name: a string is required")
  }

  @Test("a member that is assumed is still what a misspelt one was meant to be")
  func misspelt() {
    #expect(
      mistakes(["nmaes": []]) { reader in
        reader.assume("names", ["a"])
        _ = reader.strings("names")
      } == #"spec.nmaes: unknown field, did you mean "names"?"#
    )
  }

  // MARK: - Lists

  @Test("texts have a least count and a rule")
  func texts() {
    let rule = TextRule("a short text") { $0.utf8.count < 3 }
    #expect(
      mistakes(["a": ["abc"]]) { _ = $0.strings("a", minimumCount: 2, like: rule) }
        == #"spec.a: expected at least 2 elements, found 1; "#
        + #"spec.a[0]: expected a short text, found "abc""#
    )
    #expect(
      mistakes([:]) { _ = $0.strings("a", minimumCount: 2, like: rule) }
        == "spec.a: a list is required"
    )
  }

  @Test("elements are read as members are, with their places")
  func elements() throws {
    try (["a": [[1], [2, 3]]] as Value).read { reader in
      let lists = reader.elements("a") { $0.elements($1) { $0.integer($1) } }
      #expect(lists == [[1], [2, 3]])
    }
    let read: (inout ObjectReader) -> Void = { reader in
      _ = reader.elements("a", minimumCount: 1) { reader, key in
        reader.object(key) { $0.integer("size", in: 1...9) }
      }
    }
    #expect(mistakes([:], read) == "spec.a: a list is required")
    #expect(mistakes(["a": []], read) == "spec.a: expected an element, found none")
    #expect(mistakes(["a": 1], read) == "spec.a: expected a list, found a whole number")
    #expect(
      mistakes(["a": [["size": 0], nil, ["size": 1, "sise": 2]]], read)
        == "spec.a[0].size: expected a whole number from 1 to 9, found 0; "
        + "spec.a[1]: an object is required; "
        + "spec.a[2].sise: unknown field, known are size"
    )
    #expect(
      mistakes([:]) { _ = $0.elements("a") { $0.bool($1) } } == "spec.a: a list is required"
    )
  }

  // MARK: - Maps

  @Test("values of a map are read as members are, in their order, with their keys")
  func maps() throws {
    try (["m": ["z": 1, "": 2]] as Value).read { reader in
      let map = reader.map("m") { $0.integer($1) }
      #expect(map.keys == ["z", ""])
      #expect(map[""] == 2)
    }
    let read: (inout ObjectReader) -> Void = { _ = $0.map("m") { $0.string($1) } }
    #expect(mistakes([:], read) == "spec.m: an object is required")
    #expect(mistakes(["m": []], read) == "spec.m: expected an object, found a list")
    #expect(
      mistakes(["m": ["a": 1, "b.c": nil]], read)
        == #"spec.m.a: expected a string, found a whole number; spec.m["b.c"]: a string is required"#
    )
  }

  @Test("nothing of a map is quoted where nothing may be")
  func secrets() {
    let rule = TextRule("a short text") { $0.utf8.count < 3 }
    #expect(
      mistakes(["m": ["a": "hidden"], "n": ["b": "hidden"]], quotesValues: false) { reader in
        _ = reader.map("m") { $0.string($1, like: rule) }
        _ = reader.stringMap("n", like: rule)
      } == "spec.m.a: expected a short text; spec.n.b: expected a short text"
    )
  }

  @Test("maps with the same values are equal in any order")
  func equality() {
    typealias Map = OrderedMap<Int>
    let map = Map([("a", 1), ("b", 2)])
    let other = Map([("b", 2), ("a", 1)])
    #expect(map == other)
    #expect(map.hashValue == other.hashValue)
    #expect(map != Map([("a", 1)]))
    #expect(Map([("a", 1)]) != map)
    #expect(map != Map([("a", 1), ("b", 3)]))
    #expect(map != Map([("a", 1), ("c", 2)]))
    #expect(map.map { "\($0.key)\($0.value)" } == ["a1", "b2"])
    #expect(Map().isEmpty)
    #expect(map["c"] == nil)
    #expect(map.values == [1, 2])
  }
}
