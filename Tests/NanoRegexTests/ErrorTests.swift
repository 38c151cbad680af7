// SPDX-License-Identifier: Apache-2.0

import NanoRegex
import Testing

@Suite("Texts that are no regular expressions")
struct ErrorTests {
  @Test(
    "are refused in Go's words",
    arguments: [
      ("*", "missing argument to repetition operator: `*`"),
      ("a|*", "missing argument to repetition operator: `*`"),
      ("(?i)+?", "missing argument to repetition operator: `+?`"),
      ("(a", "missing closing ): `(a`"),
      ("a)b", "unexpected ): `a)b`"),
      ("x[a-z", "missing closing ]: `[a-z`"),
      ("[z-a]", "invalid character class range: `z-a`"),
      ("[[:foo:]]", "invalid character class range: `[:foo:]`"),
      ("\\p{Klingon}", "invalid character class range: `\\p{Klingon}`"),
      ("\\pX", "invalid character class range: `\\pX`"),
      ("\\p", "invalid character class range: `\\p`"),
      ("\\p{L", "invalid character class range: `\\p{L`"),
      ("a\\", "trailing backslash at end of expression: ``"),
      ("\\8", "invalid escape sequence: `\\8`"),
      ("\\C", "invalid escape sequence: `\\C`"),
      ("\\x", "invalid escape sequence: `\\x`"),
      ("\\x{110000}", "invalid escape sequence: `\\x{110000`"),
      ("[\\b]", "invalid escape sequence: `\\b`"),
      ("a**", "invalid nested repetition operator: `**`"),
      ("a{2}{3}", "invalid nested repetition operator: `{2}{3}`"),
      ("a*?+", "invalid nested repetition operator: `*?+`"),
      ("a{2,1}", "invalid repeat count: `{2,1}`"),
      ("a{1001}", "invalid repeat count: `{1001}`"),
      ("(a{100}){11}", "invalid repeat count: `{11}`"),
      ("(?P<n-m>a)", "invalid named capture: `(?P<n-m>`"),
      ("(?P<n", "invalid named capture: `(?P<n`"),
      ("(?<=a)b", "invalid named capture: `(?<=a)b`"),
      ("(?=a)", "invalid or unsupported Perl syntax: `(?=`"),
      ("(?!a)", "invalid or unsupported Perl syntax: `(?!`"),
      ("(?i-)", "invalid or unsupported Perl syntax: `(?i-)`"),
      ("(?i", "invalid or unsupported Perl syntax: `(?i`"),
    ]
  )
  func sentences(pattern: String, message: String) {
    let error = #expect(throws: RegularExpressionError.self) { try RegularExpression(pattern) }
    #expect(error?.description == "error parsing regexp: \(message)")
  }

  @Test("that nest too deeply are refused, and those just below are read")
  func nesting() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)
    }
    #expect(try RegularExpression(nested(900)).matches("a"))
    let error = #expect(throws: RegularExpressionError.self) { try RegularExpression(nested(1000)) }
    #expect(error?.code == .nestingDepth)
    let plain = String(repeating: "(?:", count: 100_000) + String(repeating: ")", count: 100_000)
    #expect(try RegularExpression(plain).matches(""))
  }

  @Test("that would grow without measure are refused")
  func size() {
    let piece = "(?:\(String(repeating: "ab", count: 1000))){1000}"
    let error = #expect(throws: RegularExpressionError.self) { try RegularExpression(piece) }
    #expect(error?.code == .tooLarge)
    #expect(error?.description.contains("expression too large") == true)
  }
}
