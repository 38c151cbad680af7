// SPDX-License-Identifier: Apache-2.0

import NanoValue
import NanoYAML
import Testing

@Suite("reading scalars")
struct ScalarReadingTests {
  @Test(
    "booleans of YAML 1.1 without quotes are booleans",
    arguments: [
      ("y", true), ("Y", true), ("yes", true), ("YES", true), ("on", true), ("True", true),
      ("n", false), ("N", false), ("No", false), ("OFF", false), ("false", false),
    ]
  )
  func booleans(text: String, expected: Bool) throws {
    #expect(try Value(yaml: text) == .bool(expected))
    #expect(try Value(yaml: "'\(text)'") == .string(text))
  }

  @Test(
    "words that are nearly booleans are strings",
    arguments: ["yEs", "oN", "tRUE", "yess", "nope"]
  )
  func nearBooleans(text: String) throws {
    #expect(try Value(yaml: text) == .string(text))
  }

  @Test("null has five spellings", arguments: ["", "~", "null", "Null", "NULL"])
  func nulls(text: String) throws {
    #expect(try Value(yaml: "a: \(text)") == ["a": nil])
  }

  @Test(
    "whole numbers have prefixes, signs and underscores",
    arguments: [
      ("0", 0), ("-0", 0), ("017", 15), ("0o17", 15), ("0O17", 15), ("0x1F", 31), ("0X1f", 31),
      ("0b101", 5), ("-0b101", -5), ("0b-1", -1), ("1_000", 1000), ("+12", 12), ("-9", -9),
      ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("-0x8000000000000000", .min), ("1e3", 1000), ("1.0", 1), ("08", 8), ("-0.0", 0),
    ] as [(String, Int64)]
  )
  func integers(text: String, expected: Int64) throws {
    guard case .integer(let integer) = try Value(yaml: text) else {
      Issue.record("\(text) is no whole number")
      return
    }
    #expect(integer == expected)
  }

  @Test(
    "numbers with a fraction or beyond 64 bits are doubles",
    arguments: [
      ("1.5", 1.5), (".5", 0.5), ("-.5", -0.5), (".1_9", 0.19), ("1_0.5", 10.5), ("1e-3", 0.001),
      ("9223372036854775808", 9223372036854775808), ("18446744073709551616", 18446744073709551616),
      ("1e21", 1e21), ("1e-400", 0),
    ]
  )
  func doubles(text: String, expected: Double) throws {
    #expect(try Value(yaml: text).number == expected)
  }

  @Test("a float that JSON writes with filled up zeros is the whole number that JSON reads")
  func filledUpZeros() throws {
    #expect(try Value(yaml: "1732300000123456789.0") == .integer(1_732_300_000_123_456_800))
  }

  @Test(
    "what looks like a number, a date or a time is a string",
    arguments: [
      "1:20", "2024-01-01", "2024-01-01T00:00:00Z", "0o8", "0x", "0b2", "1e", "1.2.3", "_1",
      "1e400",
      "+-1", "infinity", "0x1p4", ".", "._1", "-",
    ]
  )
  func strings(text: String) throws {
    #expect(try Value(yaml: "[\(text)]") == [.string(text)])
  }

  @Test(
    "numbers that JSON does not have are errors",
    arguments: [".nan", ".inf", "-.INF", "+.Inf"]
  )
  func notInJSON(text: String) {
    let error = #expect(throws: YAMLError.self) { try Value(yaml: "a: [1, \(text)]") }
    #expect(error?.code == .number)
    #expect(error?.position == YAMLPosition(line: 1, column: 8))
    #expect(error?.goMessage.hasPrefix("json: unsupported value: ") == true)
  }

  @Test(
    "tags decide what a scalar is",
    arguments: [
      ("!!str 12", "12"), ("!!int '12'", 12), ("!!float 1", 1), ("!!bool yes", true),
      ("!!null ~", nil), ("!!binary aGk=", "hi"), ("!custom 12", "12"), ("! 12", "12"),
      ("!!timestamp 2024-01-01", "2024-01-01"), ("!!binary //79", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ] as [(String, Value)]
  )
  func tags(text: String, expected: Value) throws {
    #expect(try Value(yaml: text) == expected)
  }

  @Test(
    "a value that is not what its tag says is an error",
    arguments: [
      "!!int x", "!!int 1.5", "!!bool x", "!!null x", "!!float x", "!!timestamp 2024-13-01",
      "!!binary aGk", "!!binary a", "!!binary a=Gk", "!!binary aGk=a",
    ]
  )
  func wrongTags(text: String) {
    let error = #expect(throws: YAMLError.self) { try Value(yaml: text) }
    #expect(error?.code == .tag)
  }

  @Test("escapes in double quotes become their characters")
  func escapes() throws {
    let value = try Value(yaml: #""\0\a\b\t\n\v\f\r\e\"\\\/\N\_\L\P\x41\u00e9\U0001F600""#)
    #expect(
      value.string?.hasSameBytes(
        as: "\0\u{7}\u{8}\t\n\u{B}\u{C}\r\u{1B}\"\\/\u{85}\u{A0}\u{2028}\u{2029}Aé\u{1F600}"
      ) == true
    )
  }

  @Test(
    "JSON may escape a character as two surrogates",
    arguments: [
      (#"{"a": "\ud83d\ude00!"}"#, ["a": "\u{1F600}!"]),
      (#"["\uD83D\uDE00\uD83D\uDE00"]"#, ["\u{1F600}\u{1F600}"]),
      (
        #" {"\udbff\udfff" : "\\ud83d\\ude00\"\ud800\udc00"}"#,
        ["\u{10FFFF}": "\\ud83d\\ude00\"\u{10000}"]
      ),
    ] as [(String, Value)]
  )
  func surrogates(text: String, expected: Value) throws {
    #expect(try Value(yaml: text) == expected)
  }

  @Test(
    "half of a pair of surrogates is no character, and YAML has no such pairs",
    arguments: [
      #"{"a": "\ud83d"}"#, #"{"a": "\ude00\ud83d"}"#, #"{"a": "\ud83dx\ude00"}"#,
      #"a: "\ud83d\ude00""#, #"{a: "\ud83d\ude00"}"#, #"{"a": "\ud83d\ude00", 'b': 1}"#,
    ]
  )
  func brokenSurrogates(text: String) {
    let error = #expect(throws: YAMLError.self) { try Value(yaml: text) }
    #expect(error?.goMessage == "yaml: found invalid Unicode character escape code")
  }
}
