// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Values into JSON text")
struct JSONWritingTests {
  private static let sample: Value = [
    "b": [1, -2.5, true, nil], "a": ["z": "x", "y": [:], "B": []], "é": "", "aa": [[[]]],
  ]

  @Test("members stand on one line in their own order")
  func writesCompactly() {
    #expect(
      Self.sample.jsonText()
        == #"{"b":[1,-2.5,true,null],"a":{"z":"x","y":{},"B":[]},"é":"","aa":[[[]]]}"#
    )
  }

  @Test("members are sorted by the bytes of their keys at every level")
  func sortsKeys() {
    #expect(
      Self.sample.jsonText(.sortedKeys)
        == #"{"a":{"B":[],"y":{},"z":"x"},"aa":[[[]]],"b":[1,-2.5,true,null],"é":""}"#
    )
    let keys = ["", "a", "a\u{0}", "aa", "abcdefgh", "abcdefghi", "abcdefgi", "b", "\u{E000}", "😀"]
    var members = Members()
    for key in keys.reversed() { members[key] = .null }
    let sorted = keys.map { Value.string($0).jsonText() + ":null" }.joined(separator: ",")
    #expect(Value.object(members).jsonText(.sortedKeys) == "{\(sorted)}")
  }

  @Test("one member a line, two spaces a level, nothing inside of what is empty")
  func indents() {
    let text = """
      {
        "a": {
          "B": [],
          "y": {},
          "z": "x"
        },
        "aa": [
          [
            []
          ]
        ],
        "b": [
          1,
          -2.5,
          true,
          null
        ],
        "é": ""
      }
      """
    #expect(Self.sample.jsonText([.sortedKeys, .indented]) == text)
  }

  @Test(
    "numbers look as Go writes them",
    arguments: [
      (0, "0"), (-0.0, "-0"), (1, "1"), (-1, "-1"), (3.0, "3"), (0.1, "0.1"), (-2.5, "-2.5"),
      (100, "100"), (123456.789, "123456.789"), (0.000001, "0.000001"), (0.0000015, "0.0000015"),
      (9.99e-7, "9.99e-7"), (1e-7, "1e-7"), (-1.5e-7, "-1.5e-7"), (1e-10, "1e-10"),
      (1.25e-100, "1.25e-100"), (5e300, "5e+300"), (1e20, "100000000000000000000"),
      (1.5e20, "150000000000000000000"), (1e21, "1e+21"), (-1.2345e22, "-1.2345e+22"),
      (9007199254740991, "9007199254740991"), (9007199254740992, "9007199254740992"),
      (1_732_300_000_123_456_768, "1732300000123456800"), (0x1p63, "9223372036854776000"),
      (0x1p64, "18446744073709552000"), (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
      (.leastNonzeroMagnitude, "5e-324"), (0.30000000000000004, "0.30000000000000004"),
      (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
    ] as [(Double, String)]
  )
  func writesNumber(_ number: Double, _ text: String) {
    #expect(Value.number(number).jsonText() == text)
  }

  @Test(
    "whole numbers are written digit by digit",
    arguments: [0, 7, -7, 10, 1_000_000, 9_007_199_254_740_993, Int64.max, Int64.min]
  )
  func writesInteger(_ integer: Int64) {
    #expect(Value.integer(integer).jsonText() == String(integer))
  }

  @Test(
    "characters are escaped as Go escapes them",
    arguments: [
      ("", #""""#, #""""#),
      ("plain", #""plain""#, #""plain""#),
      ("\"\\/", #""\"\\/""#, #""\"\\/""#),
      ("\u{8}\u{9}\u{A}\u{C}\u{D}", #""\b\t\n\f\r""#, #""\b\t\n\f\r""#),
      ("\u{0}\u{1}\u{B}\u{1F}", #""\u0000\u0001\u000b\u001f""#, #""\u0000\u0001\u000b\u001f""#),
      ("\u{7F}\u{80}", "\"\u{7F}\u{80}\"", "\"\u{7F}\u{80}\""),
      ("a<b>&c", #""a<b>&c""#, #""a\u003cb\u003e\u0026c""#),
      ("eight bytes <", #""eight bytes <""#, #""eight bytes \u003c""#),
      ("eight byte\u{1}s", #""eight byte\u0001s""#, #""eight byte\u0001s""#),
      ("\u{2028}\u{2029}\u{2027}\u{202A}", lines, lines),
      ("größe 😀 â‚¬", #""größe 😀 â‚¬""#, #""größe 😀 â‚¬""#),
    ]
  )
  func escapes(_ text: String, _ plain: String, _ html: String) {
    #expect(Value.string(text).jsonText() == plain)
    #expect(Value.string(text).jsonText(.htmlEscaped) == html)
    #expect(Value.object([text: 1]).jsonText(.htmlEscaped) == "{\(html):1}")
  }

  @Test("every single character survives at every place of a word")
  func escapesEverywhere() throws {
    let scalars = Array(0...0x2FF).compactMap(UnicodeScalar.init) + ["\u{2028}", "\u{2029}", "😀"]
    for scalar in scalars {
      for place in 0..<10 {
        var text = String(repeating: "x", count: place)
        text.unicodeScalars.append(scalar)
        text += String(repeating: "y", count: 9 - place)
        for format in [[], JSONFormat.htmlEscaped] {
          let json = Value.string(text).jsonText(format)
          #expect(try Value(jsonText: json) == .string(text))
          #expect(!json.utf8.contains { $0 < 0x20 })
          #expect(!json.unicodeScalars.contains("\u{2028}"))
          if format == .htmlEscaped { #expect(!json.contains { "<>&".contains($0) }) }
        }
      }
    }
  }

  @Test("text is appended to what the buffer holds")
  func appends() {
    var bytes = Array("data: ".utf8)
    Value.array([1, 2]).writeJSON(into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "data: [1,2]")
  }

  @Test("the description is the text on one line")
  func describes() {
    #expect("\(Value.object(["a": "b"]))" == #"{"a":"b"}"#)
  }

  @Test("random trees are read back as they were, in every format", arguments: 0..<200)
  func roundTrips(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let value = Value.random(levels: 5, using: &generator)
    for bits in UInt8(0)..<8 {
      let format = JSONFormat(rawValue: bits)
      let text = value.jsonText(format)
      let back = try Value(jsonText: text)
      #expect(back == value)
      #expect(back.jsonText(format) == text)
      #expect(format.contains(.sortedKeys) || inOrder(back) == inOrder(value))
    }
  }

  /// All keys of a tree from top to bottom.
  private func inOrder(_ value: Value) -> [String] {
    switch value {
    case .array(let array): array.flatMap(inOrder)
    case .object(let members): members.flatMap { [$0.key] + inOrder($0.value) }
    default: []
    }
  }
}

private let lines = "\"\\u2028\\u2029\u{2027}\u{202A}\""
