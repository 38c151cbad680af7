// SPDX-License-Identifier: Apache-2.0

import NanoCEL
import NanoValue
import Testing

@Suite("Kubernetes values")
struct SchemaValueTests {
  /// What an expression gives for an object of a type, and for an older one.
  private func outcome(
    _ text: String,
    _ value: Value,
    _ type: CELType,
    old: Value? = nil
  ) throws
    -> String
  {
    let environment = CELEnvironment([.init("self", type), .init("oldSelf", type)])
    let program = try CELProgram(text, in: environment)
    let oldValue = try old.map { try CELValue($0, as: type) }
    return NanoCELTests.outcome(of: program, [try CELValue(value, as: type), oldValue])
  }

  @Test("numbers have the type of their schema")
  func numbers() throws {
    let type = object(("int", .int), ("double", .double), ("either", .dyn))
    let value: Value = ["int": 3, "double": 3, "either": 3]
    #expect(try outcome("type(self.int) == int", value, type) == "true")
    #expect(try outcome("type(self.double) == double", value, type) == "true")
    #expect(try outcome("self.double / 2.0", value, type) == "1.5")
    #expect(try outcome("self.either == 3", value, type) == "true")
    #expect(try outcome("self.int", ["int": 3.0], type) == "3")
    #expect(
      try outcome("self.int", ["int": 3.5], type)
        == "error: invalid data, expected int, got float64"
    )
  }

  @Test(
    "a value of another type is an error in Kubernetes' words",
    arguments: [
      ("int", "3", "int, got string"), ("int", true, "int, got bool"),
      ("int", [], "int, got []interface {}"), ("int", [:], "int, got map[string]interface {}"),
      ("double", "3", "float, got string"), ("text", 3, "string, got int64"),
      ("text", 1.5, "string, got float64"), ("flag", "yes", "bool, got string"),
      ("at", 3, "string, got int64"), ("span", 3, "string, got int64"),
      ("data", 3, "string, got int64"),
      ("list", 3, "an array for the provided schema with type=array"),
      ("map", 3, "a map for the provided schema with type=object"),
      ("object", 3, "a map for the provided schema with type=object"),
    ] as [(String, Value, String)]
  )
  func mismatches(_ field: String, _ value: Value, _ sentence: String) throws {
    let type = object(
      ("int", .int),
      ("double", .double),
      ("text", .string),
      ("flag", .bool),
      ("at", .timestamp),
      ("span", .duration),
      ("data", .bytes),
      ("list", .list(.int)),
      ("map", .map(.string, .int)),
      ("object", object())
    )
    let found = try outcome("self.\(field)", .object(Members(unique: [(field, value)])), type)
    #expect(found == "error: invalid data, expected \(sentence)")
  }

  @Test("an int-or-string is what it is, and a wrong use of it is an error")
  func intOrString() throws {
    let type = object(("port", .dyn))
    let rule = "type(self.port) == string ? self.port.endsWith('%') : self.port > 0"
    #expect(try outcome(rule, ["port": "25%"], type) == "true")
    #expect(try outcome(rule, ["port": 80], type) == "true")
    #expect(
      try outcome("self.port > 0", ["port": "25%"], type)
        == "error: no such overload: _>_(string, int)"
    )
  }

  @Test("strings of a format are times, spans and bytes")
  func formats() throws {
    let type = object(("at", .timestamp), ("span", .duration), ("data", .bytes))
    #expect(try outcome("self.at.getFullYear()", ["at": "2026-11-22T10:00:00Z"], type) == "2026")
    #expect(try outcome("self.at.getDate()", ["at": "2026-11-22"], type) == "22")
    #expect(try outcome("self.span > duration('1m')", ["span": "2h"], type) == "true")
    #expect(try outcome("self.span.getHours()", ["span": "2 days"], type) == "48")
    #expect(try outcome("size(self.data)", ["data": "aGVsbG8="], type) == "5")
    #expect(try outcome("self.span", ["span": "soon"], type).hasPrefix("error: Invalid duration"))
    #expect(try outcome("self.data", ["data": "x"], type).hasPrefix("error: Invalid byte"))
  }

  @Test("properties with other names are reached by their escapes")
  func escapes() throws {
    let type = object(("namespace", .string), ("a.b/c-d", .string), ("x__y", .int))
    let value: Value = ["namespace": "n", "a.b/c-d": "e", "x__y": 1]
    #expect(try outcome("self.__namespace__", value, type) == "'n'")
    #expect(try outcome("self.a__dot__b__slash__c__dash__d", value, type) == "'e'")
    #expect(try outcome("self.x__underscores__y", value, type) == "1")
    #expect(try outcome("has(self.__namespace__)", value, type) == "true")
    #expect(try outcome("has(self.__namespace__)", [:], type) == "false")
    #expect(throws: CELCompileError.self) { try outcome("self.namespace", value, type) }
    let labels = CELType.map(.string, .string)
    #expect(try outcome("self.__namespace__", ["__namespace__": "n"], labels) == "'n'")
    #expect(try outcome("self['a.b']", ["a.b": "n"], labels) == "'n'")
  }

  @Test("without a schema a property is reached by its own name and by its escape")
  func untyped() throws {
    #expect(try outcome("self.__namespace__", ["namespace": "n"], .dyn) == "'n'")
    #expect(try outcome("has(self.a__dash__b)", ["a-b": "n"], .dyn) == "true")
    #expect(try outcome("self.a[0].b", ["a": [["b": 1]]], .dyn) == "1")
    #expect(try outcome("self.a.b", ["a": 1], .dyn) == "error: no such overload: _._(int)")
  }

  @Test("lists of a kind are equal and added as that kind")
  func lists() throws {
    let entry = object(("name", .string), ("port", .int))
    let set = CELType.list(.string, .set)
    let map = CELType.list(entry, .map(keys: ["name"]))
    #expect(try outcome("self == oldSelf", ["a", "b"], set, old: ["b", "a"]) == "true")
    #expect(try outcome("self == oldSelf", ["a", "b"], set, old: ["b", "c"]) == "false")
    #expect(try outcome("self + oldSelf", ["a", "b"], set, old: ["b", "c"]) == "['a', 'b', 'c']")
    let plain = CELType.list(.string)
    #expect(try outcome("self == oldSelf", ["a", "b"], plain, old: ["b", "a"]) == "false")
    #expect(try outcome("self + oldSelf", ["a"], plain, old: ["a"]) == "['a', 'a']")
    let first: Value = [["name": "a", "port": 1], ["name": "b", "port": 2]]
    let second: Value = [["name": "b", "port": 2], ["name": "a", "port": 1]]
    let changed: Value = [["name": "b", "port": 3], ["name": "c", "port": 4]]
    #expect(try outcome("self == oldSelf", first, map, old: second) == "true")
    #expect(try outcome("self == oldSelf", first, map, old: changed) == "false")
    #expect(try outcome("(self + oldSelf).map(e, e.port)", first, map, old: changed) == "[1, 3, 4]")
  }

  @Test("objects are equal when everything in them is, schema or not")
  func objects() throws {
    let type = object(("a", .int))
    #expect(
      try outcome("self == oldSelf", ["a": 1, "x": 2], type, old: ["x": 2, "a": 1]) == "true"
    )
    #expect(
      try outcome("self == oldSelf", ["a": 1, "x": 2], type, old: ["x": 3, "a": 1]) == "false"
    )
    #expect(try outcome("self == oldSelf", ["a": 1], type, old: [:]) == "false")
  }

  @Test(
    "a field of an object that is null counts as absent, an entry of a map or list does not",
    arguments: [
      ("has(self.a)", "false"), ("!has(self.a) || self.a.size() > 3", "true"),
      ("self.?a.hasValue()", "false"), ("self.a == 'x'", "error: no such key: a"),
      ("self.?inner.b.hasValue()", "false"), ("has(self.inner) || has(self.list)", "false"),
      ("'k' in self.map", "true"), ("self.map['k'] == null", "true"),
      ("size(self.list2) == 1", "true"), ("has(self.b)", "true"),
    ]
  )
  func nulls(_ rule: String, _ expected: String) throws {
    let type = object(
      ("a", .string),
      ("b", .string),
      ("inner", object(("b", .string))),
      ("list", .list(.string)),
      ("list2", .list(.string)),
      ("map", .map(.string, .dyn))
    )
    let value: Value = [
      "a": .null, "b": "x", "inner": .null, "list": .null, "list2": [.null], "map": ["k": .null],
    ]
    #expect(try outcome(rule, value, type) == expected)
  }

  @Test("an object with a field that is null equals none, as in Kubernetes")
  func nullsInEquality() throws {
    let type = object(("a", .string), ("b", .string))
    let value: Value = ["a": .null, "b": "x"]
    #expect(try outcome("self == oldSelf", value, type, old: value) == "false")
    #expect(try outcome("self == oldSelf", value, type, old: ["a": "y", "b": "x"]) == "false")
    let other: Value = ["x": .null, "b": "x"]
    #expect(try outcome("self == oldSelf", other, type, old: other) == "true")
  }

  @Test("a variable without a value is an error only where it is read")
  func missingVariable() throws {
    #expect(try outcome("true || oldSelf == self", 1, .int) == "true")
    #expect(try outcome("oldSelf == self", 1, .int).hasPrefix("error: no such attribute"))
  }
}
