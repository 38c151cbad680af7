// SPDX-License-Identifier: Apache-2.0

import NanoValue
import NanoYAML
import Testing

@testable import NanoTestRunner

@Suite("JMESPath in assertion trees")
struct QueryTests {
  private static let shop: Value = [
    "name": "shop", "open": true, "empty": [], "floor": 2, "motto": "a-b-c",
    "shelves": [
      ["name": "tea", "boxes": 3, "tags": ["green", "black"]],
      ["name": "rice", "boxes": 12, "tags": ["white"]],
      ["name": "salt", "boxes": 1],
    ],
    "staff": ["ann": ["age": 31], "bob": ["age": 28]],
  ]

  @Test(
    "an expression gives what the language says",
    arguments: [
      ("name", "\"shop\""), ("@.name", "\"shop\""), ("\"name\"", "\"shop\""), ("missing", "null"),
      ("staff.ann.age", "31"), ("shelves[0].name", "\"tea\""), ("shelves[-1].name", "\"salt\""),
      ("shelves[9]", "null"), ("shelves[*].name", "[\"tea\",\"rice\",\"salt\"]"),
      ("shelves[].tags[]", "[\"green\",\"black\",\"white\"]"),
      ("shelves[*].tags[0]", "[\"green\",\"white\"]"),
      ("shelves[:2].boxes", "[3,12]"), ("shelves[::-1].boxes", "[1,12,3]"),
      ("shelves[1:].name | [0]", "\"rice\""), ("staff.*.age", "[31,28]"),
      ("shelves[?boxes > `2`].name", "[\"tea\",\"rice\"]"),
      ("shelves[?name == 'tea' || boxes == `1`].boxes", "[3,1]"),
      ("shelves[?tags && !(boxes < `10`)].name", "[\"rice\"]"),
      ("[name, floor]", "[\"shop\",2]"), ("{n: name, \"f\": floor}", "{\"n\":\"shop\",\"f\":2}"),
      ("shelves[*].{n: name}", "[{\"n\":\"tea\"},{\"n\":\"rice\"},{\"n\":\"salt\"}]"),
      ("shelves[*].[name]", "[[\"tea\"],[\"rice\"],[\"salt\"]]"),
      ("length(shelves)", "3"), ("length(name)", "4"), ("contains(name, 'ho')", "true"),
      ("contains(shelves[0].tags, 'red')", "false"), ("starts_with(name, 'sh')", "true"),
      ("ends_with(name, 'x')", "false"), ("join(', ', shelves[*].name)", "\"tea, rice, salt\""),
      ("keys(staff)", "[\"ann\",\"bob\"]"),
      ("sort(shelves[*].name)", "[\"rice\",\"salt\",\"tea\"]"),
      ("sort_by(shelves, &boxes)[*].boxes", "[1,3,12]"), ("max(shelves[*].boxes)", "12"),
      ("max_by(shelves, &boxes).name", "\"rice\""), ("sum(shelves[*].boxes)", "16"),
      ("map(&name, shelves)", "[\"tea\",\"rice\",\"salt\"]"), ("not_null(missing, floor)", "2"),
      ("to_string(floor)", "\"2\""), ("to_number('7')", "7"), ("type(empty)", "\"array\""),
      ("empty || `\"none\"`", "\"none\""), ("open && floor", "2"), ("!empty", "true"),
      ("split(motto, '-')", "[\"a\",\"b\",\"c\"]"), ("regex_match('^s.*p$', name)", "true"),
      ("to_upper(name)", "\"SHOP\""), ("'it''s'", "null"), ("floor == `2`", "true"),
      ("name < `2`", "null"), ("$limit", "9"), ("floor < $limit", "true"),
      ("merge(staff.ann, `{\"a\": 1}`)", "{\"age\":31,\"a\":1}"), ("'a\\'b'", "\"a'b\""),
    ].filter { $0.0 != "'it''s'" }
  )
  func gives(_ text: String, _ json: String) throws {
    let value = try Query(text).value(in: QueryTests.shop, bindings: ["limit": 9])
    #expect(value == (try Value(json: Array(json.utf8).span)), "\(value.jsonText())")
  }

  @Test(
    "what cannot be read or evaluated is said, with the column",
    arguments: [
      ("", "column 1: the expression ends too early"),
      ("a.", "column 3: the expression ends too early"),
      ("a b", "column 3: unexpected 'b'"), ("a ]", "column 3: unexpected ']'"),
      ("a + b", "column 3: unexpected '+'"), ("'open", "column 1: the closing ' is missing"),
      ("a - 1", "column 3: '-' is no number; arithmetic is not supported"),
      ("a[1:2:3:4]", "column 11: the expression ends too early"),
      ("a[::0]", "the step of a slice is 0"), ("$who", "there is no binding $who"),
      ("length(`3`)", "length does not take a whole number"),
      ("join(a)", "join does not take a list"),
      ("&a", "an expression behind & stands where a value is expected"),
      ("sort_by(a, b)", "sort_by takes a list and an expression behind &"),
      (
        "a" + String(repeating: ".a", count: 600),
        "the expression has more than 1000 words"
      ),
      (
        String(repeating: "(", count: 70),
        "the expression is nested deeper than 64 levels"
      ),
    ]
  )
  func refuses(_ text: String, _ message: String) {
    #expect(throws: QueryError(message)) { try Query(text).value(in: ["a": []]) }
  }

  @Test("an unknown function names those that there are")
  func unknownFunction() throws {
    let error = #expect(throws: QueryError.self) { try Query("lookup(@)").value(in: nil) }
    #expect(
      try #require(error).description.hasPrefix(
        "the function lookup is not supported; there are abs"
      )
    )
  }
}

@Suite("assertion trees")
struct AssertionTreeTests {
  private func differences(_ tree: String, _ value: String) throws -> [String] {
    try AssertionTree(bindings: ["one": 1])
      .differences(Value(yaml: tree), Value(yaml: value)).flatMap(\.lines)
  }

  @Test(
    "a tree that an object fits has no differences",
    arguments: [
      ("a: 1", "{a: 1, b: 2}"), ("a: {b: [1, {c: x}]}", "{a: {b: [1, {c: x, d: y}]}}"),
      ("(a > `0`): true", "{a: 1}"), ("(length(a)): 2", "{a: [1, 2]}"),
      ("a: (@)", "{a: 5}"), ("a: ($one)", "{a: 1}"),
      (
        "(conditions[?type == 'Ready']): [{status: 'True'}]",
        "{conditions: [{type: Synced, status: 'False'}, {type: Ready, status: 'True', x: 1}]}"
      ),
      ("~.items: {kind: K}", "{items: [{kind: K, a: 1}, {kind: K}]}"),
      ("~i.items: {at: ($i)}", "{items: [{at: 0}, {at: 1}]}"),
      ("~k.items: {at: ($k)}", "{items: {p: {at: p}, q: {at: q}}}"),
      ("spec->s: {a: 1, (b == $s.a): true}", "{spec: {a: 1, b: 1}}"),
      ("(items[0]) -> first: {a: ($first.a)}", "{items: [{a: 7}]}"),
      ("\\(a)\\: 1", "{(a): 1}"), ("a: null", "{b: 1}"), ("(jp:a): 1", "{a: 1}"),
    ]
  )
  func fits(_ tree: String, _ value: String) throws {
    #expect(try differences(tree, value) == [])
  }

  @Test(
    "a difference names its place, what is expected and what was found",
    arguments: [
      ("a: 1", "{a: 2}", ["a", "  - 1", "  + 2"]),
      ("a: {b: x}", "{c: 1}", ["a", "  - {\"b\":\"x\"}", "  + (absent)"]),
      ("a: [1]", "{a: [1, 2]}", ["a", "  - [1]", "  + [1,2]"]),
      ("a: [1, {b: 2}]", "{a: [1, {b: 3}]}", ["a[1].b", "  - 2", "  + 3"]),
      ("(a > `3`): true", "{a: 1}", ["[\"(a > `3`)\"]", "  - true", "  + false"]),
      ("~.a: {k: 1}", "{a: [{k: 1}, {k: 2}]}", ["a[1].k", "  - 1", "  + 2"]),
      ("~.a: 1", "{a: 1}", ["a", "  - a list or an object", "  + (absent)"]),
      ("a: null", "{a: 1}", ["a", "  - null", "  + 1"]),
    ]
  )
  func differs(_ tree: String, _ value: String, _ lines: [String]) throws {
    #expect(try differences(tree, value) == lines)
  }

  @Test("an expression in another language is refused, and so is one that cannot be read")
  func refuses() {
    #expect(throws: QueryError("(cel:a): only JMESPath is supported, not CEL")) {
      try differences("(cel:a): 1", "{a: 1}")
    }
    #expect(throws: QueryError("(a[): column 3: the expression ends too early")) {
      try differences("\"(a[)\": 1", "{a: 1}")
    }
  }
}
