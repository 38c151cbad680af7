// SPDX-License-Identifier: Apache-2.0

import NanoYAML
import Testing
import YAMLChecks

@Suite("hostile text")
struct HostileTextTests {
  private static let samples = [
    "a: &x {b: 1, \"c\": [y, ~, 1.5]}\nd:\n  <<: *x\n  e: |\n    text\n     more\nf: >-\n  g\n",
    "# c\n---\na: !!str 12\nb: !!binary aGk=\n---\n- \"\\u00e9\\x41\"\n- 'it''s'\n- ? k\n  : v\n",
    "%YAML 1.1\n%TAG !e! tag:example.org,2000:\n---\n!e!x {? [k] : v, w: \u{E9}\u{1F600}}\n...\n",
  ].map { Array($0.utf8) }

  @Test("a text that is cut off anywhere is refused or read, and nothing else")
  func truncated() throws {
    for sample in Self.samples {
      for end in 0...sample.count { try YAMLCheck.file(Array(sample[..<end])) }
    }
  }

  @Test("a text with one byte changed is refused or read, and nothing else")
  func changed() throws {
    let replacements = Array("\n\t :-?,[]{}#&*!|>'\"%@\\a0\u{0}".utf8) + [0x80, 0xC3, 0xFF]
    for sample in Self.samples {
      for index in sample.indices {
        for replacement in replacements {
          var changed = sample
          changed[index] = replacement
          try YAMLCheck.file(changed)
        }
      }
    }
  }

  @Test(
    "pieces at random are refused or read, and nothing else",
    arguments: 0..<10 as Range<UInt64>
  )
  func random(seed: UInt64) throws {
    let pieces = [
      "a", "b: ", "- ", "? ", ": ", "\n", "\n  ", "\n    ", " ", "\t", "&a ", "*a", "!!int ", "!",
      "|",
      ">-\n", "'", "\"", "[", "]", "{", "}", ", ", "#", "<<: ", "---\n", "...\n", "%", "\\", "\r",
      "1e3",
      "\u{E9}", "\u{2028}", "\u{FEFF}", "\u{1}",
    ].map { Array($0.utf8) }
    var random = RandomTrees(seed: seed)
    for _ in 0..<300 {
      var text: [UInt8] = []
      for _ in 0..<(random.next() % 30) {
        text += pieces[Int(random.next() % UInt64(pieces.count))]
      }
      try YAMLCheck.file(text)
    }
  }
}
