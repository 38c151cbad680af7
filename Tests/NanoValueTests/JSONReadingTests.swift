// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("JSON text into values")
struct JSONReadingTests {
  @Test(
    "text that follows the grammar is read as the value it means",
    arguments: [
      Accepted("null", .null),
      Accepted("true", true),
      Accepted("false", false),
      Accepted(" \t\r\n 1 \n", 1),
      Accepted("{}", [:]),
      Accepted("[]", []),
      Accepted("[ ]", []),
      Accepted("{ }", [:]),
      Accepted("[[],[[]],{}]", [[], [[]], [:]]),
      Accepted(#"{"a":1,"b":[true,null]}"#, ["a": 1, "b": [true, nil]]),
      Accepted("{ \"a\" :\t1 ,\n\"b\" : 2 }", ["a": 1, "b": 2]),
      Accepted(#"{"":0}"#, ["": 0]),
      Accepted(#"{"a":{"a":{"a":1}}}"#, ["a": ["a": ["a": 1]]]),
      Accepted(#""""#, ""),
      Accepted(#""a string longer than fifteen bytes""#, "a string longer than fifteen bytes"),
      Accepted(#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      Accepted(#""eight bytes, then \n an escape""#, "eight bytes, then \n an escape"),
      Accepted(#""\u0041\u00e9\u20AC""#, "A\u{E9}€"),
      Accepted(#""\uD834\udd1e""#, "\u{1D11E}"),
      Accepted(#""\u0000""#, "\u{0}"),
      Accepted("\"\u{7F}\"", "\u{7F}"),
      Accepted(#""größe 😀 日本語""#, "größe 😀 日本語"),
      Accepted(#""größe\t😀""#, "größe\t😀"),
      Accepted(#""\uFFFF""#, "\u{FFFF}"),
    ]
  )
  func accepts(_ accepted: Accepted) throws {
    #expect(try Value(jsonText: accepted.text) == accepted.value)
  }

  @Test(
    "plain digits that fit 64 bits are whole numbers, every other number is a double",
    arguments: [
      ("0", Value.integer(0)), ("-0", .integer(0)), ("7", .integer(7)), ("-7", .integer(-7)),
      ("9007199254740993", .integer(9_007_199_254_740_993)),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .number(0x1p63)),
      ("-9223372036854775809", .number(-0x1p63)),
      ("18446744073709551615", .number(0x1p64)),
      ("18446744073709551616", .number(0x1p64)),
      ("99999999999999999999999", .number(1e23)),
      ("1.0", .number(1)), ("-0.0", .number(-0.0)), ("1e3", .number(1000)), ("1E3", .number(1000)),
      ("1e+3", .number(1000)), ("25e-1", .number(2.5)), ("0.1", .number(0.1)),
      ("0e0", .number(0)), ("1.7976931348623157e308", .number(.greatestFiniteMagnitude)),
      ("5e-324", .number(.leastNonzeroMagnitude)), ("1e-999", .number(0)),
    ]
  )
  func readsNumber(_ text: String, _ expected: Value) throws {
    let value = try Value(jsonText: text)
    #expect(value.kindInWords == expected.kindInWords)
    #expect(value == expected)
    if case .number(let number) = value, case .number(let other) = expected {
      #expect(number.sign == other.sign)
    }
  }

  @Test(
    "text that breaks the grammar is refused with the place and a sentence",
    arguments: [
      ("", "line 1, column 1: expected a value, found the end of the text"),
      ("  \n ", "line 2, column 2: expected a value, found the end of the text"),
      ("nul", #"line 1, column 1: expected a value, found "n""#),
      ("nulL", #"line 1, column 1: expected a value, found "n""#),
      ("True", #"line 1, column 1: expected a value, found "T""#),
      ("NaN", #"line 1, column 1: expected a value, found "N""#),
      ("truee", #"line 1, column 5: expected the end of the text, found "e""#),
      ("1 2", #"line 1, column 3: expected the end of the text, found "2""#),
      ("{} x", #"line 1, column 4: expected the end of the text, found "x""#),
      ("\u{FEFF}{}", "line 1, column 1: the text begins with a byte order mark"),
      ("[1,]", #"line 1, column 4, at [1]: expected a value, found "]""#),
      ("[,1]", #"line 1, column 2, at [0]: expected a value, found ",""#),
      ("[1 2]", #"line 1, column 4: expected "," or "]", found "2""#),
      ("[1", #"line 1, column 3: expected "," or "]", found the end of the text"#),
      ("[", "line 1, column 2, at [0]: expected a value, found the end of the text"),
      ("]", #"line 1, column 1: expected a value, found "]""#),
      ("[1}", #"line 1, column 3: expected "," or "]", found "}""#),
      ("{", "line 1, column 2: expected a key in quotes, found the end of the text"),
      ("{a:1}", #"line 1, column 2: expected a key in quotes, found "a""#),
      ("{'a':1}", #"line 1, column 2: expected a key in quotes, found "'""#),
      (#"{"a":1,}"#, #"line 1, column 8: expected a key in quotes, found "}""#),
      (#"{"a" 1}"#, #"line 1, column 6, at a: expected ":" after the key, found "1""#),
      (#"{"a"}"#, #"line 1, column 5, at a: expected ":" after the key, found "}""#),
      (#"{"a":}"#, #"line 1, column 6, at a: expected a value, found "}""#),
      (#"{"a":1 "b":2}"#, #"line 1, column 8: expected "," or "}", found a string"#),
      (
        "{\"s\":\n  {\"l\": [0, x]}}", #"line 2, column 13, at s.l[1]: expected a value, found "x""#
      ),
      ("// no\n1", #"line 1, column 1: expected a value, found "/""#),
      ("\u{0}", "line 1, column 1: expected a value, found the control character U+0000"),
      ("é", "line 1, column 1: expected a value, found a character outside of ASCII"),
      ("\u{A0}1", "line 1, column 1: expected a value, found a character outside of ASCII"),
    ]
  )
  func refusesGrammar(_ text: String, _ sentence: String) {
    expectRefusal(of: text, .syntax, sentence)
  }

  @Test(
    "strings that are not closed, hold control characters or false escapes are refused",
    arguments: [
      (#""abc"#, "line 1, column 1: this string is not closed"),
      (#""abc\"#, #"line 1, column 6: expected an escape after "\", found the end of the text"#),
      (#""abc\""#, "line 1, column 1: this string is not closed"),
      ("\"a\nb\"", "line 1, column 3: the control character U+000A must be escaped in a string"),
      ("\"\u{1F}\"", "line 1, column 2: the control character U+001F must be escaped in a string"),
      (
        "\"0123456\u{0}\"",
        "line 1, column 9: the control character U+0000 must be escaped in a string"
      ),
      (#""\x""#, #"line 1, column 3: expected an escape after "\", found "x""#),
      (#""\U0041""#, #"line 1, column 3: expected an escape after "\", found "U""#),
      (
        #""\u12""#,
        #"line 1, column 6: expected four hexadecimal digits after "\u", found a string"#
      ),
      (#""\u12G4""#, #"line 1, column 6: expected four hexadecimal digits after "\u", found "G""#),
      (#""\uD800""#, surrogate), (#""\uDC00""#, surrogate), (#""\uD800\u0041""#, surrogate),
      (#""\uD800\n""#, surrogate), (#""\uD800x""#, surrogate), (#""\uDC00\uD800""#, surrogate),
      (#""\uD800\uD800""#, surrogate), (#""\uDC00\uDC00""#, surrogate),
    ]
  )
  func refusesString(_ text: String, _ sentence: String) {
    expectRefusal(of: text, .syntax, sentence)
  }

  @Test(
    "numbers that JSON does not know are refused",
    arguments: [
      ("01", "line 1, column 1: a number must not begin with 0"),
      ("-01", "line 1, column 2: a number must not begin with 0"),
      ("00", "line 1, column 1: a number must not begin with 0"),
      ("-", "line 1, column 2: expected a digit, found the end of the text"),
      ("-a", #"line 1, column 2: expected a digit, found "a""#),
      ("--1", #"line 1, column 2: expected a digit, found "-""#),
      ("1.", "line 1, column 3: expected a digit, found the end of the text"),
      ("1.e3", #"line 1, column 3: expected a digit, found "e""#),
      ("1e", "line 1, column 3: expected a digit, found the end of the text"),
      ("1e+", "line 1, column 4: expected a digit, found the end of the text"),
      ("1e+-3", #"line 1, column 4: expected a digit, found "-""#),
      ("+1", #"line 1, column 1: expected a value, found "+""#),
      (".5", #"line 1, column 1: expected a value, found ".""#),
      ("0x10", #"line 1, column 2: expected the end of the text, found "x""#),
      ("1_000", #"line 1, column 2: expected the end of the text, found "_""#),
    ]
  )
  func refusesNumber(_ text: String, _ sentence: String) {
    expectRefusal(of: text, .syntax, sentence)
  }

  @Test(
    "a number beyond the range of a double is refused",
    arguments: ["1e999", "-1e999", "1.8e308", "1" + String(repeating: "0", count: 400)]
  )
  func refusesRange(_ number: String) {
    expectRefusal(
      of: #"{"a":\#(number)}"#,
      .numberOutOfRange,
      "line 1, column 6, at a: this number is beyond the range of a double"
    )
  }

  @Test("a key that stands twice is refused with its path")
  func refusesDuplicates() {
    expectRefusal(
      of: "{\"spec\": {\n  \"size\": 1,\n  \"size\": 1}}",
      .duplicateKey,
      "line 3, column 3, at spec.size: this key stands twice"
    )
    expectRefusal(
      of: #"[{"a.b":1,"\u0061.b":2}]"#,
      .duplicateKey,
      #"line 1, column 11, at [0]["a.b"]: this key stands twice"#
    )
  }

  @Test("a key that stands twice among very many is found, and equivalent keys stay apart")
  func findsDuplicatesAmongMany() throws {
    let keys = (0..<500).map { "\"key\($0)\":\($0)" } + ["\"\u{E9}\":1", "\"e\u{301}\":2"]
    let value = try Value(jsonText: "{\(keys.joined(separator: ","))}")
    #expect(value.object?.count == 502)
    #expect(value["key499"] == 499)
    let before = "{\(keys.joined(separator: ",")),"
    expectRefusal(
      of: before + "\"key77\":0}",
      .duplicateKey,
      "line 1, column \(before.unicodeScalars.count + 1), at key77: this key stands twice"
    )
  }

  @Test(
    "bytes that are not UTF-8 are refused where they stand",
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
    ] as [[UInt8]]
  )
  func refusesInvalidUTF8(_ invalid: [UInt8]) {
    for (before, column) in [("[\"é", 4), ("[\"é\\n", 6)] {
      let bytes = Array(before.utf8) + invalid + Array("\"]".utf8)
      let error = #expect(throws: JSONError.self) { try Value(json: bytes.span) }
      #expect(error?.code == .invalidUTF8)
      #expect(
        error?.description == "line 1, column \(column), at [0]: this byte is not valid UTF-8"
      )
    }
  }

  @Test("128 levels are read and the 129th is refused")
  func limitsDepth() throws {
    let limit = Value.depthLimit
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    var value = try Value(jsonText: nested(limit))
    var levels = 0
    while let array = value.array {
      levels += 1
      value = array.first ?? .null
    }
    #expect(levels == limit)
    let error = #expect(throws: JSONError.self) { try Value(jsonText: nested(limit + 1)) }
    #expect(error?.code == .tooDeep)
    #expect(error?.column == limit + 1)
    #expect(error?.message == "nested deeper than 128 levels")
    let open = String(repeating: #"{"a":"#, count: 100_000)
    #expect(throws: JSONError.self) { try Value(jsonText: open) }
  }

  private func expectRefusal(of text: String, _ code: JSONError.Code, _ sentence: String) {
    let error = #expect(throws: JSONError.self) { try Value(jsonText: text) }
    #expect(error?.code == code)
    #expect(error?.description == sentence)
  }
}

/// A text and the value it means.
struct Accepted: CustomTestStringConvertible {
  let text: String
  let value: Value

  init(_ text: String, _ value: Value) { (self.text, self.value) = (text, value) }

  var testDescription: String { text }
}

private let surrogate =
  "line 1, column 2: this escape is half of a surrogate pair, which is no character"
