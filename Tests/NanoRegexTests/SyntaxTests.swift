// SPDX-License-Identifier: Apache-2.0

import NanoRegex
import Testing

/// An expression, a text, and what it finds there: the whole match and the groups.
struct Case: Sendable, CustomTestStringConvertible {
  let pattern: String
  let text: String
  let found: [String?]?

  init(_ pattern: String, _ text: String, _ found: [String?]?) {
    self.pattern = pattern
    self.text = text
    self.found = found
  }

  var testDescription: String { "\(pattern) in \(text)" }
}

private let cases: [Case] = [
  // scalars and classes
  Case("abc", "xabcx", ["abc"]),
  Case("", "abc", [""]),
  Case("a.c", "a\nc axc", ["axc"]),
  Case("(?s)a.c", "a\nc axc", ["a\nc"]),
  Case("[a-c]+", "xxabcx", ["abc"]),
  Case("[^a-c]+", "abxyc", ["xy"]),
  Case("[]a]+", "x]a]x", ["]a]"]),
  Case("[a-]+", "x-a-x", ["-a-"]),
  Case("[^\\d\\s]+", "1 ab 2", ["ab"]),
  Case("[[:upper:][:digit:]]+", "abC4x", ["C4"]),
  Case("[[:^alpha:]]+", "ab12", ["12"]),
  Case("\\d+", "a42b", ["42"]),
  Case("\\s", "a\u{0B}b c", [" "]),
  Case("\\w+", "é_a1-", ["_a1"]),
  Case("\\pL+", "1日本é2", ["日本é"]),
  Case("\\p{Lu}", "aÉ", ["É"]),
  Case("\\P{Latin}+", "ab日本", ["日本"]),
  Case("\\p{^Greek}", "αb", ["b"]),
  Case("\\p{Any}", "😀", ["😀"]),
  Case("[\\p{Han}x]+", "a漢x", ["漢x"]),
  Case("\\x41\\x{1F600}\\101", "A😀A", ["A😀A"]),
  Case("\\t\\n\\r\\f\\v\\a", "\t\n\r\u{0C}\u{0B}\u{07}", ["\t\n\r\u{0C}\u{0B}\u{07}"]),
  Case("\\Qa.b*\\E+", "a.b**", ["a.b**"]),
  Case("\\Qa.b", "xa.b", ["a.b"]),
  // anchors
  Case("^b", "ab", nil),
  Case("a$", "a\n", nil),
  Case("(?m)^b$", "a\nb\nc", ["b"]),
  Case("\\Aa\\z", "a", ["a"]),
  Case("\\bfoo\\b", "foobar foo", ["foo"]),
  Case("\\Boo", "foo", ["oo"]),
  // repetition
  Case("a*", "baaa", [""]),
  Case("a+?", "aaa", ["a"]),
  Case("a{2}", "aaa", ["aa"]),
  Case("a{2,}", "aaaa", ["aaaa"]),
  Case("a{1,2}?", "aaa", ["a"]),
  Case("(?U)a+", "aaa", ["a"]),
  Case("(?U)a+?", "aaa", ["aaa"]),
  Case("a{,2}", "a{,2}", ["a{,2}"]),
  Case("x{", "x{", ["x{"]),
  Case("(a*)*", "b", ["", ""]),
  Case("(a*)+", "b", ["", ""]),
  Case("(|a)+", "aa", ["", ""]),
  // groups and alternation
  Case("a|ab", "ab", ["a"]),
  Case("(a|ab)(c|bcd)(d*)", "abcd", ["abcd", "a", "bcd", ""]),
  Case("(a)|(b)", "b", ["b", nil, "b"]),
  Case("(?:ab)+", "ababa", ["abab"]),
  Case("(?P<year>\\d{4})-(?<month>\\d\\d)", "on 2026-11", ["2026-11", "2026", "11"]),
  // case
  Case("(?i)straße", "STRASSE straẞe", ["straẞe"]),
  Case("(?i)k", "\u{212A}", ["\u{212A}"]),
  Case("(?i)[\u{212A}ς]+", "kΣx", ["kΣ"]),
  Case("(?i)[^k]", "\u{212A}x", ["x"]),
  Case("a(?i)b(?-i)c", "aBC aBc", ["aBc"]),
  Case("(?i:a)b", "AB Ab", ["Ab"]),
  Case("(?i)ΣΑΣ", "σας", ["σας"]),
]

@Suite("The syntax of regular expressions")
struct SyntaxTests {
  @Test("what is found is what Go finds", arguments: cases)
  func finds(_ example: Case) throws {
    let expression = try RegularExpression(example.pattern)
    let match = expression.firstMatch(in: example.text)
    let found = match.map { match in (0..<match.groupCount).map { match[$0].map(String.init) } }
    #expect(found == example.found)
    #expect(expression.matches(example.text) == (example.found != nil))
  }

  @Test("a group is read by its name")
  func names() throws {
    let expression = try RegularExpression("(?P<a>x)?(?P<b>y)(?P<a>z)")
    #expect(expression.groupNames == [nil, "a", "b", "a"])
    let match = try #require(expression.firstMatch(in: "yz"))
    #expect(match["b"] == "y")
    #expect(match["a"] == "z")
    #expect(match["c"] == nil)
    #expect(match[4] == nil)
  }

  @Test("places are bytes of UTF-8")
  func places() throws {
    let match = try #require(RegularExpression("b+").firstMatch(in: "éébb"))
    #expect(match.start == 4)
    #expect(match.end == 6)
    #expect(match.matchedText == "bb")
  }
}
