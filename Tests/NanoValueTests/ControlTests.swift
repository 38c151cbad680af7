// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Control characters")
struct ControlTests {
  @Test(
    "are shown by Go's escapes, all else stays",
    arguments: [
      ("a", "a"), ("ä ☃ \\ \"", "ä ☃ \\ \""), ("\u{1B}[31m", #"\x1b[31m"#),
      ("a\nb\tc\rd", #"a\nb\tc\rd"#), ("\u{7F}\u{9B}", #"\x7f\u009b"#),
      ("a\r\nb", #"a\r\nb"#), ("\u{2028}", #"\u2028"#), ("\u{200D}", "\u{200D}"),
    ]
  )
  func shown(_ text: String, _ expected: String) {
    #expect(text.showingControls() == expected)
  }

  @Test("line breaks and tabs stay in a text of several lines")
  func lines() {
    #expect("a\n\tb\u{1B}\r\n".showingControls(keepsLines: true) == "a\n\tb\\x1b\\r\n")
  }
}
