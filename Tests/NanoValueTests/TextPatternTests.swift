// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Patterns of schemas as tables")
struct TextPatternTests {
  @Test(
    "a text matches as it does for a regular expression",
    arguments: [
      (#"^[0-9]+(\.[0-9]+)?$"#, ["17", "8.4", "0.0"], ["", "17.", ".4", "8.4.1", "a", "17\n"]),
      (#"^[1-9][0-9]*(Mi|Gi|Ti)$"#, ["1Gi", "512Mi"], ["0Gi", "1G", "Gi", "1GiB", "1gi"]),
      (#"^[a-z][a-z0-9_]{0,62}$"#, ["a", "a_1"], ["", "1a", "A", "a-b", "ä"]),
      (#"^a{2}b{1,}c{0,2}$"#, ["aab", "aabbcc"], ["ab", "aaab", "aabccc"]),
      (#"^(?:ab|c)*$"#, ["", "ab", "cabc"], ["a", "abb"]),
      (#"b+"#, ["b", "abc"], ["", "ac"]),
      (#"^v"#, ["v1"], ["1v"]),
      (#"v$"#, ["1v"], ["v1"]),
      (#"^\d+\w?\$$"#, ["12$", "1a$"], ["$", "12"]),
      (#"^[^/]+/.*$"#, ["ä/ö", "a/"], ["/a", "a"]),
      (#"^[]a-]+$"#, ["]", "a-"], ["b"]),
      (#"^[\w.-]+$"#, ["a.b-c_1"], ["a b"]),
      (#"^a*?b$"#, ["b", "aab"], ["a"]),
      ("", ["", "anything"], []),
    ]
  )
  func matching(_ pattern: String, _ matches: [String], _ others: [String]) throws {
    let table = try #require(TextPattern(pattern))
    #expect(table.text == pattern)
    for text in matches { #expect(table.matches(text), "\(text)") }
    for text in others { #expect(!table.matches(text), "\(text)") }
  }

  @Test(
    "what needs an engine, is malformed or too large is no pattern",
    arguments: [
      "^a|b$", "a^b", #"\bword"#, "(?i)a", "(a", "a)", "[a", "[b-a]", "a{2", "a{3,1}", "a**", "*a",
      "^.$", "^.{3}$", "[^a]{2}", "ä", "[[:alpha:]]", "a{9999}", "(a{200}){200}", #"\"#,
    ]
  )
  func refused(_ pattern: String) { #expect(TextPattern(pattern) == nil) }

  @Test("the length of a text counts characters, and messages say what is expected")
  func rules() {
    let rule = TextRule(pattern: "^[^ ]+$", length: 2...3, example: "ab")
    #expect(rule.words == "text such as ab of 2 to 3 characters that matches ^[^ ]+$")
    #expect(rule.allows("äöü"))
    #expect(!rule.allows("ä"))
    #expect(!rule.allows("äöüß"))
    #expect(!rule.allows("a b"))
    #expect(TextRule(length: 0...5).words == "text of at most 5 characters")
    #expect(TextRule(length: 1...Int.max).words == "text of at least 1 characters")
    #expect(TextRule(pattern: #"\bunknown"#).allows("anything"))
  }

  @Test("a list that is absent or null is told from an empty one, and counts as known")
  func absentLists() throws {
    func names(_ value: Value) throws -> [String]? {
      try value.read { $0.ifPresent("names") { $0.strings("names") } }
    }
    #expect(try names([:]) == nil)
    #expect(try names(["names": nil]) == nil)
    #expect(try names(["names": []]) == [])
    #expect(throws: ValueErrors.self) { try names(["nams": []]) }
    #expect(try names(["names": ["a"]]) == ["a"])
  }

  @Test("lists are limited, and elements that stand twice are named")
  func lists() {
    enum Colour: String, CaseIterable { case red, blue }
    let value: Value = [
      "sizes": [1, 2, "x"], "names": ["a", "b", "a"], "colours": ["red", "green"],
      "roles": [["name": "x", "part": 1], ["name": "x", "part": 2], ["name": "x", "part": 1]],
      "tags": ["a": "1", "b": "2"],
    ]
    #expect {
      try value.read { reader in
        _ = (reader.integers("sizes"), reader.strings("names"), reader.values("roles"))
        let _: [Colour] = reader.enumerations("colours")
        _ = reader.stringMap("tags")
        reader.limit("sizes", to: 2)
        reader.limit("tags", to: 1)
        reader.unique("names")
        reader.unique("roles", by: "name", "part")
      }
    } throws: { error in
      "\(error)"
        == #"sizes[2]: expected a whole number, found a string; colours[1]: expected one of red, "#
        + #"blue, found "green"; sizes: expected at most 2 elements, found 3; tags: expected at most "#
        + #"1 key, found 2; names[2]: "a" stands twice; roles[2]: "x" stands twice"#
    }
  }
}
