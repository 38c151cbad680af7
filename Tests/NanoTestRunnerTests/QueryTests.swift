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
    "numbers are calculated with, as the community's edition has it",
    arguments: [
      ("floor + `3`", "5"), ("floor+floor", "4"), ("floor - `3`", "-1"), ("floor -floor", "0"),
      ("floor * `3`", "6"), ("`7` / floor", "3.5"), ("`7` // floor", "3"), ("`-7` // floor", "-4"),
      ("`7` % `4`", "3"), ("`-7` % `4`", "-3"), ("-floor", "-2"), ("+floor", "2"),
      ("`1` + `2` * `3`", "7"), ("(`1` + `2`) * `3`", "9"), ("`9` - `3` - `2`", "4"),
      ("`2` × `3` − `8` ÷ `4`", "4"), ("floor + `1` == `3`", "true"),
      ("shelves[?boxes * `2` > `5`].name", "[\"tea\",\"rice\"]"),
      ("shelves[*].boxes | sum(@) - `1`", "15"), ("length(shelves) - `1`", "2"),
      ("shelves[-1].boxes", "1"), ("staff.ann.age - staff.bob.age", "3"),
      ("add(`1`, `2`)", "3"), ("subtract(`1`, `2`)", "-1"), ("multiply(floor, `4`)", "8"),
      ("divide(`1`, `2`)", "0.5"), ("modulo(`5`, `3`)", "2"), ("round(`3.14159`, `2`)", "3.14"),
      ("let $a = floor in $a * $a", "4"), ("let $a = floor, $b = $a + `1` in $b", "3"),
      ("let $n = name in shelves[?$n == 'shop'] | length(@)", "3"), ("let", "null"),
    ]
  )
  func calculates(_ text: String, _ json: String) throws {
    let value = try Query(text).value(in: QueryTests.shop)
    #expect(value == (try Value(json: Array(json.utf8).span)), "\(value.jsonText())")
  }

  @Test(
    "functions of the community's edition and of Kyverno's tools give what these say",
    arguments: [
      ("lower('ABc')", "\"abc\""), ("upper('ab')", "\"AB\""), ("trim('  a ')", "\"a\""),
      ("trim('xxaxx', 'x')", "\"a\""), ("trim_left('xxax', 'x')", "\"ax\""),
      ("trim_right('xaxx', 'x')", "\"xa\""), ("trim_space(' a ')", "\"a\""),
      ("trim_prefix('v1.2', 'v')", "\"1.2\""), ("trim_suffix('a.yaml', '.yaml')", "\"a\""),
      ("truncate('abcdef', `3`)", "\"abc\""), ("concat('a', 'b')", "\"ab\""),
      ("pad_left('7', `3`, '0')", "\"007\""), ("pad_right('7', `3`)", "\"7  \""),
      ("replace('a-b-c', '-', '+')", "\"a+b+c\""), ("replace('a-b-c', '-', '', `1`)", "\"ab-c\""),
      ("replace_all('a-b-c', '-', '')", "\"abc\""),
      ("regex_replace_all('([a-z])1', 'a1b1', '${1}2')", "\"a2b2\""),
      ("regex_replace_all_literal('[0-9]+', 'a12', '$1')", "\"a$1\""),
      ("split('a::b', '::')", "[\"a\",\"b\"]"), ("split('a-b-c', '-', `1`)", "[\"a\",\"b-c\"]"),
      ("split('ab', '')", "[\"a\",\"b\"]"), ("find_first('abcabc', 'c')", "2"),
      ("find_last('abcabc', 'c')", "5"), ("find_first('abcabc', 'c', `3`)", "5"),
      ("find_first('abc', 'x')", "null"), ("equal_fold('Ab', 'aB')", "true"),
      ("pattern_match('a*c?', 'abbcd')", "true"), ("pattern_match('a*c', 'abd')", "false"),
      ("wildcard('*', '')", "true"), ("wildcard('a**b', 'ab')", "true"),
      ("to_boolean('True')", "true"), ("as_string(floor)", "\"2\""),
      ("base64_encode('hi')", "\"aGk=\""), ("base64_decode('aGk=')", "\"hi\""),
      ("parse_json('{\"a\": 1}').a", "1"), ("parse_yaml('a: [1]').a", "[1]"),
      ("zip(`[1, 2]`, `[3, 4, 5]`)", "[[1,3],[2,4]]"), ("items(staff.ann)", "[[\"age\",31]]"),
      ("from_items(`[[\"a\", 1]]`)", "{\"a\":1}"),
      ("object_from_lists(`[\"a\", \"b\"]`, `[1]`)", "{\"a\":1,\"b\":null}"),
      ("group_by(shelves, &name).tea[0].boxes", "3"), ("at(shelves, `1`).name", "\"rice\""),
      ("lookup(staff, 'ann').age", "31"),
      ("label_match(`{\"a\": \"1\"}`, `{\"a\": \"1\", \"b\": \"2\"}`)", "true"),
      ("label_match(`{\"a\": \"1\"}`, `{}`)", "false"),
    ]
  )
  func community(_ text: String, _ json: String) throws {
    let value = try Query(text).value(in: QueryTests.shop)
    #expect(value == (try Value(json: Array(json.utf8).span)), "\(value.jsonText())")
  }

  @Test(
    "what cannot be read or evaluated is said, with the column",
    arguments: [
      ("", "column 1: the expression ends too early"),
      ("a.", "column 3: the expression ends too early"),
      ("a b", "column 3: unexpected 'b'"), ("a ]", "column 3: unexpected ']'"),
      ("a ? b", "column 3: unexpected '?'"), ("'open", "column 1: the closing ' is missing"),
      ("a - 1", "column 5: a number stands between backticks: `1`"),
      ("a[0] -1", "column 7: a number stands between backticks: `1`"),
      ("a +", "column 4: the expression ends too early"),
      ("a + `1`", "'+' takes two numbers, found a list and a whole number"),
      ("-'x'", "'-' takes a number, found a string"),
      ("`1` / `0`", "'/' by zero"), ("`1` % `0`", "'%' by zero"),
      ("modulo(`1`, `0`)", "'%' by zero"),
      ("let $x = `1`", "column 13: the expression ends too early"),
      ("let $x `1` in $x", "column 8: unexpected value"),
      ("(let $x = `1` in $x) + $x", "there is no binding $x"),
      ("to_boolean('yes')", "to_boolean takes 'true' or 'false', found \"yes\""),
      ("base64_decode('*')", "base64_decode: the text is no base64"),
      ("parse_json('{')", "parse_json: the text is no JSON"),
      ("parse_yaml('{')", "parse_yaml: the text is no YAML"),
      ("group_by(`[{\"a\": 1}]`, &a)", "group_by takes keys that are texts, found a whole number"),
      ("replace('a', 'b')", "replace does not take a string, a string"),
      ("pad_left('a', `3`, 'xy')", "pad_left does not take a string, a whole number, a string"),
      ("lenght(a)", "the function lenght is not supported; did you mean length?"),
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
    let error = #expect(throws: QueryError.self) { try Query("x509_decode(@)").value(in: nil) }
    #expect(
      try #require(error).description.hasPrefix(
        "the function x509_decode is not supported; there are abs, add, as_string, at, avg, "
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
