// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The page that explains how to write a composition")
struct WalkthroughTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: WalkthroughTests.repository.appending(path: path), encoding: .utf8)
  }

  @Test(
    "it shows what the example holds, so that whoever copies it gets what is tested",
    arguments: [
      "generate.yaml", "Sources/Hello/SiteOnKubernetes.swift", "Sources/HelloFunction/main.swift",
    ]
  )
  func shown(file: String) throws {
    let page = try text("docs/writing-compositions.md")
    // The page explains in its own words what comments say.
    let code = try text("examples/hello-composition/\(file)").split(separator: "\n")
      .filter { !$0.hasPrefix("//") && !$0.hasPrefix("#") }
    let lines = page.split(separator: "\n")
    #expect(lines.indices.contains { lines[$0...].starts(with: code) }, "\(file)")
  }
}
