// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Values")
struct ValueTests {
  @Test("literals make the value they look like")
  func literals() {
    let value: Value = [
      "null": nil, "bool": true, "integer": 7, "number": 1.5, "string": "s\(1)", "array": [1, "a"],
      "object": ["a": [:]],
    ]
    #expect(value["null"].isNull)
    #expect(value["bool"].bool == true)
    #expect(value["integer"].integer == 7)
    #expect(value["number"].number == 1.5)
    #expect(value["string"].string == "s1")
    #expect(value["array"].array == [.integer(1), .string("a")])
    #expect(value["object"].object == ["a": .object([:])])
  }

  @Test("a kind is read as itself only, numbers as far as they are exact")
  func readsKinds() {
    let values: [Value] = [nil, true, 7, 1.5, "s", [], [:]]
    #expect(values.map(\.isNull) == [true, false, false, false, false, false, false])
    #expect(values.map(\.bool) == [nil, true, nil, nil, nil, nil, nil])
    #expect(values.map(\.integer) == [nil, nil, 7, nil, nil, nil, nil])
    #expect(values.map(\.number) == [nil, nil, 7, 1.5, nil, nil, nil])
    #expect(values.map(\.string) == [nil, nil, nil, nil, "s", nil, nil])
    #expect(values.map { $0.array != nil } == [false, false, false, false, false, true, false])
    #expect(values.map { $0.object != nil } == [false, false, false, false, false, false, true])
    #expect(
      values.map(\.kindInWords) == [
        "null", "a boolean", "a whole number", "a number", "a string", "a list", "an object",
      ]
    )
    #expect(Value.number(3).integer == 3)
    #expect(Value.number(0x1p63).integer == nil)
    #expect(Value.number(-0x1p63).integer == .min)
    #expect(Value.number(.nan).integer == nil)
  }

  @Test("a way that leads nowhere is null, or nil when asked by path")
  func readsAbsent() {
    let value: Value = ["a": [["b": 1]], "c": "text"]
    #expect(value["a"][0]["b"] == 1)
    #expect(value["a"][1].isNull && value["a"][-1].isNull)
    #expect(value["x"]["y"][3].isNull)
    #expect(value["c"]["d"].isNull && value["c"][0].isNull)
    #expect(value[["a", 0, "b"]] == 1)
    #expect(value[[]] == value)
    #expect(value[["a", 1]] == nil && value[["a", -1]] == nil)
    #expect(value["a.b" as Path] == nil && value["c.d" as Path] == nil)
  }

  @Test("assigning through keys makes the objects on the way")
  func assigns() {
    var value: Value = nil
    value["spec"]["storage"]["size"] = "1Gi"
    value["spec"]["storage"]["class"] = "fast"
    value["spec"]["port"] = 5432
    #expect(value == ["spec": ["storage": ["size": "1Gi", "class": "fast"], "port": 5432]])
    value["spec"]["storage"] = "none"
    value["spec"]["storage"]["size"] = "2Gi"
    #expect(value["spec"]["storage"] == ["size": "2Gi"])
    value["spec"]["port"] = nil
    #expect(value == ["spec": ["storage": ["size": "2Gi"], "port": nil]])
  }

  @Test("a copy does not see what happens to the original")
  func hasValueSemantics() {
    let original: Value = ["a": ["b": ["c": 1]], "list": [["d": 1]]]
    var copy = original
    copy["a"]["b"]["c"] = 2
    copy["a"]["e"] = 3
    #expect(original == ["a": ["b": ["c": 1]], "list": [["d": 1]]])
    #expect(copy["a"] == ["b": ["c": 2], "e": 3])
  }

  @Test("an error thrown while a member is changed leaves the object whole")
  func survivesThrow() {
    struct Failure: Error {}
    func change(_ value: inout Value) throws(Failure) {
      value = 2
      throw Failure()
    }
    var value: Value = ["a": ["b": 1], "c": 3]
    #expect(throws: Failure.self) { try change(&value["a"]["b"]) }
    #expect(value == ["a": ["b": 2], "c": 3])
  }

  @Test("equal numbers are equal and hash alike, whole or not")
  func comparesNumbers() {
    #expect(Value.integer(3) == .number(3) && Value.number(3) == .integer(3))
    #expect(Value.integer(0) == .number(-0.0))
    #expect(Value.integer(3) != .number(3.5))
    #expect(Value.integer(9_007_199_254_740_993) != .number(9_007_199_254_740_992))
    #expect(Value.integer(.max) != .number(0x1p63))
    #expect(Value.integer(3).hashValue == Value.number(3).hashValue)
    #expect(Value.integer(0).hashValue == Value.number(-0.0).hashValue)
    #expect(Value.number(0.0).hashValue == Value.number(-0.0).hashValue)
  }

  @Test("text is equal when its bytes are, not when it looks alike")
  func comparesBytes() {
    let composed = "caf\u{E9}"
    let decomposed = "cafe\u{301}"
    #expect(composed == decomposed)
    #expect(Value.string(composed) != .string(decomposed))
    #expect(Value.object([composed: 1]) != .object([decomposed: 1]))
    let both: Value = .object([composed: 1, decomposed: 2])
    #expect(both[composed] == 1 && both[decomposed] == 2)
    #expect(Path(keys: composed) != Path(keys: decomposed))
    // The same number of bytes in another order, which Unicode holds for the same text.
    #expect("q\u{307}\u{323}" == "q\u{323}\u{307}")
    #expect(Value.string("q\u{307}\u{323}") != .string("q\u{323}\u{307}"))
  }

  @Test("objects and lists are equal when every member and element is")
  func comparesContainers() {
    let value: Value = ["a": 1, "b": ["c": [1, 2]]]
    #expect(value == ["a": 1, "b": ["c": [1, 2]]] && value == ["b": ["c": [1, 2]], "a": 1])
    let others: [Value] = [
      ["a": 2, "b": ["c": [1, 2]]], ["a": 1, "b": ["c": [1, 3]]], ["a": 1, "b": ["c": [1]]],
      ["a": 1, "b": ["d": [1, 2]]], ["a": 1], ["a": 1, "b": ["c": [1, 2]], "e": nil],
      ["b": ["c": [2, 1]], "a": 1],
    ]
    for other in others { #expect(value != other && other != value) }
  }

  @Test("values of different kinds are never equal")
  func comparesKinds() {
    let values: [Value] = [nil, true, false, 0, 0.5, "", "0", [], [nil], [:], ["": nil]]
    for (index, value) in values.enumerated() {
      for (other, another) in values.enumerated() {
        #expect((value == another) == (index == other))
      }
    }
  }

  @Test("equality and hashes obey their laws for random trees", arguments: 0..<200)
  func obeysLaws(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let value = Value.random(levels: 5, using: &generator)
    let reordered = value.shuffled(using: &generator)
    let inDoubles = value.inDoubles
    #expect(value == value)
    #expect(value == reordered && reordered == value)
    #expect(value.hashValue == reordered.hashValue)
    #expect(value == inDoubles && inDoubles == reordered)
    #expect(value.hashValue == inDoubles.hashValue)
    let changed = Value.array([value, 1])
    #expect(changed != .array([reordered, 2]))
    let other = Value.random(levels: 5, using: &generator)
    #expect((value == other) == (other == value))
    #expect((value == other) == (value.jsonText(.sortedKeys) == other.jsonText(.sortedKeys)))
  }
}

extension Value {
  /// The same value, the members of each object in another order.
  fileprivate func shuffled(using generator: inout SeededGenerator) -> Value {
    switch self {
    case .array(let array): return .array(array.map { $0.shuffled(using: &generator) })
    case .object(let members):
      var pairs = members.map { ($0.key, $0.value.shuffled(using: &generator)) }
      pairs.shuffle(using: &generator)
      return .object(Members(unique: pairs))
    default: return self
    }
  }

  /// The same value, whole numbers as doubles where that is exact, as the wire has them.
  fileprivate var inDoubles: Value {
    switch self {
    case .integer(let integer): Double(exactly: integer).map(Value.number) ?? self
    case .array(let array): .array(array.map(\.inDoubles))
    case .object(let members):
      .object(Members(unique: members.map { ($0.key, $0.value.inDoubles) }))
    default: self
    }
  }
}
