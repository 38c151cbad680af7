// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("literals")
struct LiteralTests {
  @Test(
    "a literal stands for its value",
    arguments: [
      Case("42", "42"), Case("-42", "-42"), Case("0x1F", "31"), Case("-0x1F", "-31"),
      Case("9223372036854775807", "9223372036854775807"),
      Case("-9223372036854775808", "-9223372036854775808"),
      Case("7u", "7u"), Case("0xFFU", "255u"),
      Case("18446744073709551615u", "18446744073709551615u"),
      Case("1.5", "1.5"), Case(".5", "0.5"), Case("1e3", "1000.0"), Case("1.5E-3", "0.0015"),
      Case("true", "true"), Case("null", "null"),
      Case("'it''s'", "does not compile: Syntax error: extraneous input ''s'' expecting <EOF>"),
      Case(#""say \"x\"""#, #"'say "x"'"#), Case("'a\\n\\t\\\\'", "'a\n\t\\'"),
      Case("'\\u00e9\\U0001F600\\x41\\101'", "'é😀AA'"), Case(#"r'\d\n'"#, #"'\d\n'"#),
      Case(#""""two "quoted" words""""#, #"'two "quoted" words'"#),
      Case("'''a\nb'''", "'a\nb'"), Case("R\"\"\"\\\"\"\"", "'\\'"),
      Case("b'ab'", "b[97, 98]"), Case(#"b'\xff\101'"#, "b[255, 65]"), Case("b'é'", "b[195, 169]"),
      Case(#"br'\x'"#, "b[92, 120]"), Case("''", "''"),
      Case("[1, 2,]", "[1, 2]"), Case("[]", "[]"), Case("[,]", "[]"),
      Case("{'a': 1, 'b': 2,}", "{'a': 1, 'b': 2}"), Case("{1: 'x'}", "{1: 'x'}"),
      Case("1 // a comment", "1"), Case("// a comment\n1", "1"),
    ]
  )
  func literal(_ item: Case) { #expect(outcome(item.text) == item.expected) }

  @Test(
    "a literal that means nothing is refused",
    arguments: [
      Case("9223372036854775808", "invalid int literal"),
      Case("18446744073709551616u", "invalid uint literal"),
      Case("1e400", "invalid double literal"),
      Case(#"'\q'"#, #"Syntax error: token recognition error at: ''\q'"#),
      Case(#"'\400'"#, #"Syntax error: token recognition error at: ''\4'"#),
      Case(#"'\x4'"#, #"Syntax error: token recognition error at: ''\x4''"#),
      Case(#"'\ud83d'"#, "invalid unicode code point"),
      Case(#"b'\u0041'"#, "unable to unescape string"),
      Case("'abc", "Syntax error: token recognition error at: ''abc'"),
      Case("'a\nb'", "Syntax error: token recognition error at: ''a\\n'"),
      Case("1 $ 2", "Syntax error: token recognition error at: '$'"),
      Case("1 = 2", "Syntax error: token recognition error at: '= '"),
    ]
  )
  func refused(_ item: Case) {
    #expect(outcome(item.text) == "does not compile: \(item.expected)")
  }
}
