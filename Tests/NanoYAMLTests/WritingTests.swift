// SPDX-License-Identifier: Apache-2.0

import NanoValue
import NanoYAML
import Testing

@Suite("writing")
struct WritingTests {
  @Test("lists are not indented under their key, and nest on the dash's line")
  func structure() throws {
    let value: Value = [
      "b": [["c": 1, "d": [2, [3, [:]]]], [], "x"], "a": [:], "n": nil, "t": true,
    ]
    #expect(
      try value.yamlText() == """
        a: {}
        b:
        - c: 1
          d:
          - 2
          - - 3
            - {}
        - []
        - x
        "n": null
        t: true

        """
    )
  }

  @Test("keys are sorted as people count, letters last")
  func keyOrder() throws {
    let keys = [
      "x.y", "b", "a10", "_u", "y9", "A", "a9", "x-y", "a", "a010", "é", "z",
    ]
    let value = Value.object(Members(unique: keys.map { ($0, 1) }))
    let written = try value.yamlText().split(separator: "\n").map { $0.dropLast(3) }
    #expect(
      written.map(String.init)
        == ["_u", "A", "a", "a9", "a10", "a010", "b", "x-y", "x.y", "y9", "z", "é"]
    )
  }

  @Test("the order does not depend on the order in which members came, even where it has circles")
  func keyOrderCircles() throws {
    let keys = ["subnet-1a", "subnet-2a", "subnet-10a", "subnet-1", "subnet-20", "subnet-3b"]
    var texts: Set<String> = []
    for rotation in keys.indices {
      let rotated = keys[rotation...] + keys[..<rotation]
      texts.insert(try Value.object(Members(unique: rotated.map { ($0, 1) })).yamlText())
    }
    #expect(texts.count == 1)
  }

  @Test(
    "strings have quotes where readers would see something else",
    arguments: [
      ("plain", "plain"), ("a b", "a b"), ("a:b", "a:b"), ("a#b", "a#b"), ("-a", "-a"),
      ("é☃", "é☃"),
      ("say \"hi\"", "say \"hi\""), ("it's", "it's"), ("=", "="), ("<<", "<<"),
      ("http://x/?a=b", "http://x/?a=b"),
      ("", "\"\""), ("y", "\"y\""), ("No", "\"No\""), ("null", "\"null\""), ("~", "\"~\""),
      ("42", "\"42\""), ("0x1F", "\"0x1F\""), ("1e3", "\"1e3\""), ("1:20", "\"1:20\""),
      ("0o8", "0o8"),
      ("2024-01-01", "\"2024-01-01\""), ("2024-13-01", "2024-13-01"), ("2023-02-29", "2023-02-29"),
      ("2024-01-01T00:00:00Z", "\"2024-01-01T00:00:00Z\""),
      ("2024-01-01T00:00:00", "2024-01-01T00:00:00"),
      ("2024-01-01T1:2:3+24:60", "\"2024-01-01T1:2:3+24:60\""),
      ("2024-01-01T1:2:3+25:00", "2024-01-01T1:2:3+25:00"),
      ("2024-01-01T1:2:3+24:61", "2024-01-01T1:2:3+24:61"),
      ("a: b", "'a: b'"), ("a #b", "'a #b'"), ("- a", "'- a'"), ("*a", "'*a'"), (" a", "' a'"),
      ("'a", "'''a'"), ("a ", "'a '"), ("---", "'---'"), ("...a", "'...a'"), ("@a", "'@a'"),
      ("a\tb", "\"a\\tb\""), ("a\rb", "\"a\\rb\""), ("\0\u{7}\u{1B}", "\"\\0\\a\\e\""),
      ("😀", "\"\\U0001F600\""), ("\u{FEFF}a", "\"\\uFEFF\\x61\""), ("x\u{FEFF}", "\"x\\uFEFF\""),
      ("a\u{A0}b", "a\u{A0}b"), ("a\u{A0}\tb", "\"a\u{A0}\\tb\""), ("a\u{85}b", "\"a\\Nb\""),
    ]
  )
  func strings(string: String, expected: String) throws {
    #expect(try Value.string(string).yamlText() == expected + "\n")
  }

  @Test(
    "strings with line breaks are literal, with hints for what they begin and end with",
    arguments: [
      ("a\nb\n", "|\n  a\n  b\n"), ("a\nb", "|-\n  a\n  b\n"), ("a\n\n", "|+\n  a\n\n"),
      (" a\n", "|2\n   a\n"), ("\na", "|2-\n\n  a\n"), ("\n", "|2+\n\n"),
      ("a\n b", "|-\n  a\n   b\n"), ("a \nb", "\"a \\nb\"\n"), ("a\nb ", "\"a\\nb \"\n"),
      ("a\n\tb", "\"a\\n\\tb\"\n"), ("a\n\nb\n", "|\n  a\n\n  b\n"),
    ]
  )
  func literals(string: String, expected: String) throws {
    #expect(try Value.string(string).yamlText() == expected)
  }

  @Test("lines are folded at the first blank behind column 80")
  func folding() throws {
    let words = String(repeating: "word ", count: 30)
    #expect(
      try (["a": .string(words + "end")] as Value).yamlText() == """
        a: word word word word word word word word word word word word word word word word
          word word word word word word word word word word word word word word end

        """
    )
    let quoted = try (["a": .string("x: " + words)] as Value).yamlText()
    #expect(quoted.split(separator: "\n").map(\.count) == [81, 78])
    let escaped = try (["a": .string("\t" + String(repeating: "w  ", count: 40))] as Value)
      .yamlText()
    #expect(escaped.contains("\n  \\ "))
    for text in [quoted, escaped] { #expect(try Value(yaml: text).yamlText() == text) }
  }

  @Test("keys are not folded; long ones and those with line breaks stand behind a question mark")
  func keys() throws {
    let words = String(repeating: "word ", count: 25) + "end"
    #expect(try Value.object([words: 1]).yamlText() == "\(words): 1\n")
    let long = String(repeating: "k", count: 129)
    #expect(try Value.object([long: ["a": 1]]).yamlText() == "? \(long)\n: a: 1\n")
    #expect(try Value.object(["a\nb": [1]]).yamlText() == "? |-\n  a\n  b\n: - 1\n")
    let multibyte = String(repeating: "é", count: 65)
    #expect(try Value.object([multibyte: 1]).yamlText() == "? \(multibyte)\n: 1\n")
  }

  @Test(
    "numbers are written as Go writes them",
    arguments: [
      (0, "0"), (-0.0, "0"), (1.5, "1.5"), (-0.25, "-0.25"), (3.0, "3"), (1e15, "1000000000000000"),
      (0.0001, "0.0001"), (0.00001, "1e-05"), (123456.5, "123456.5"), (1234567.5, "1.2345675e+06"),
      (1e19, "10000000000000000000"), (1e20, "1e+20"), (1e21, "1e+21"), (-1e19, "-1e+19"),
      (1_732_300_000_123_456_768, "1732300000123456800"),
      (9223372036854775808, "9223372036854776000"),
      (18446744073709551616, "1.8446744073709552e+19"), (0x1p-1074, "5e-324"),
    ]
  )
  func numbers(number: Double, expected: String) throws {
    #expect(try Value.number(number).yamlText() == expected + "\n")
  }

  @Test("whole numbers are written as they are", arguments: [Int64.min, -1, 0, 1 << 53 + 1, .max])
  func integers(integer: Int64) throws {
    #expect(try Value.integer(integer).yamlText() == "\(integer)\n")
  }

  @Test(
    "numbers that JSON does not have are refused with their path",
    arguments: [
      (Double.nan, "NaN"), (.infinity, "+Inf"), (-.infinity, "-Inf"),
    ]
  )
  func notInJSON(number: Double, name: String) {
    let value: Value = ["a": [1, ["b": .number(number)]]]
    let error = #expect(throws: YAMLError.self) { try value.yamlText() }
    #expect(error?.code == .number)
    #expect(error?.path == ["a", 1, "b"])
    #expect(error?.goMessage == "json: unsupported value: \(name)")
  }

  @Test("control characters are refused with their path, or escaped where that is asked for")
  func controlCharacters() throws {
    let value: Value = ["status": ["note": "a\u{7F}b"]]
    let error = #expect(throws: YAMLError.self) { try value.yamlText() }
    #expect(error?.code == .encoding)
    #expect(error?.description == "status.note: the control character U+007F cannot be written")
    #expect(error?.goMessage == "yaml: control characters are not allowed")
    let escaped = try value.yamlText(controlCharacters: .escaped)
    #expect(escaped == "status:\n  note: \"a\\x7Fb\"\n")
    #expect(try Value(yaml: escaped) == value)
  }

  @Test("control characters of a key are refused too", arguments: ["\u{9B}", "\u{80}", "\u{FFFE}"])
  func controlCharactersOfKeys(control: String) throws {
    let value = Value.object(["a": .object([control: 1])])
    let error = #expect(throws: YAMLError.self) { try value.yamlText() }
    #expect(error?.code == .encoding)
    #expect(error?.path == Path([.key("a"), .key(control)]))
    #expect(try Value(yaml: value.yamlText(controlCharacters: .escaped)) == value)
  }

  @Test("a document that cannot be written leaves what was written before it")
  func atomicity() throws {
    var bytes = Array("---\n".utf8)
    try (["a": 1] as Value).writeYAML(into: &bytes)
    let before = bytes
    #expect(throws: YAMLError.self) {
      try (["a": 1, "b": "\u{FFFF}"] as Value).writeYAML(into: &bytes)
    }
    #expect(bytes == before)
  }

  @Test("the key that would be read as a merge has quotes")
  func mergeKey() throws {
    let value = Value.object(["<<": "<<"])
    #expect(try value.yamlText() == "\"<<\": <<\n")
    #expect(try Value(yaml: "\"<<\": <<\n") == value)
  }

  @Test(
    "what becomes of values where Go expects a string",
    arguments: [
      ("a", "a"), (true, "true"), (80, "80"), (1.5, "1.5"), (0.1, "0.1"), (nil, nil), ([], nil),
    ] as [(Value, String?)]
  )
  func goStrings(value: Value, expected: String?) {
    #expect(value.goString == expected)
  }
}
