// SPDX-License-Identifier: Apache-2.0

import NanoRegex
import Testing

@Suite("Searching and replacing")
struct SearchTests {
  @Test("all matches are found, an empty one behind another left out")
  func all() throws {
    let expression = try RegularExpression("a*")
    let found = expression.allMatches(in: "baac").map(\.matchedText)
    #expect(found == ["", "aa", ""])
    #expect(expression.allMatches(in: "baac", limit: 1).count == 1)
    #expect(expression.allMatches(in: "baac", limit: 0).isEmpty)
  }

  @Test(
    "a template names groups",
    arguments: [
      ("$1-$2", "b-a"), ("${first}x", "bx"), ("$first", "b"), ("$1x", ""), ("$$1", "$1"),
      ("$", "$"), ("${1", "${1"), ("$0$0", "baba"), ("$01", ""), ("$9", ""), ("${}", "${}"),
    ]
  )
  func template(template: String, result: String) throws {
    let expression = try RegularExpression("(?P<first>b)(a)")
    let replaced = expression.replacingMatches(in: "<ba>", withTemplate: template)
    #expect(replaced == "<\(result)>")
  }

  @Test("a closure replaces matches")
  func closure() throws {
    let expression = try RegularExpression("[0-9]+")
    let doubled = expression.replacingMatches(in: "é1 and 20") { match in
      String((Int(match.matchedText) ?? 0) * 2)
    }
    #expect(doubled == "é2 and 40")
  }

  @Test("no expression takes longer than linear time")
  func linear() throws {
    let text = String(repeating: "x", count: 5_000)
    let clock = ContinuousClock()
    for pattern in ["(x+x+)+y", "(x*)*y", "(?:x|x|x)*y", "(x?){100}x{100}y"] {
      let expression = try RegularExpression(pattern)
      var matches = true
      let time = clock.measure { matches = expression.matches(text) }
      #expect(!matches)
      #expect(time < .seconds(10), "\(pattern) took \(time)")
    }
  }

  @Test("one expression serves several threads")
  func threads() async throws {
    let expression = try RegularExpression("^(a|b)+$")
    let count = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<64 {
        group.addTask { expression.matches(String(repeating: "ab", count: number + 1)) }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(count == 64)
  }
}
