// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The page of words, of readiness")
struct ReadinessPageTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: ReadinessPageTests.repository.appending(path: path), encoding: .utf8)
  }

  @Test("it names each kind that has a rule, and those that only have to exist as such")
  func kinds() throws {
    let page = try text("docs/words.md")
    let section = try #require(page.components(separatedBy: "\n## Readiness\n").last)
    let rows = section.components(separatedBy: "\n## ")[0].split(separator: "\n")
      .filter { $0.hasPrefix("| ") }
    let existing = rows.filter { $0.hasSuffix(" it exists |") }
    let table = try text("Sources/NanoFunction/Readiness/ReadinessTable.swift")
    let entries = table.matches(
      of: /\(\s*(any|"[^"]*"), (any|"[^"]*"),\s*(Readiness\.exists)?/
    )
    #expect(entries.count > 40)
    for entry in entries {
      // A whole group is named by its group.
      let name = (entry.2 == "any" ? entry.1 : entry.2).filter { $0 != "\"" }
      let places = entry.3 == nil ? rows : existing
      let isNamed = places.contains { row in
        row.split { !$0.isLetter && !$0.isNumber && !".-".contains($0) }.contains { $0 == name }
      }
      #expect(isNamed, "\(name)")
    }
  }
}
