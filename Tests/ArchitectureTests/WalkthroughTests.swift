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
      "Sources/HelloTool/main.swift",
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

  @Test("what it says of the manifest, step after step, is the manifest of the example")
  func manifest() throws {
    let shown = Set(code(of: try text("docs/writing-compositions.md")))
    for line in code(of: try text("examples/hello-composition/Package.swift")) {
      #expect(shown.contains(line), "\(line)")
    }
  }

  /// The lines of a text without blanks around them and comments.
  private func code(of text: String) -> [String] {
    text.split(separator: "\n").map { line in
      (line.components(separatedBy: "//").first ?? "").trimmingCharacters(in: .whitespaces)
    }.filter { !$0.isEmpty }
  }

  @Test("whenever it builds, each target that it has declared by then has a source file")
  func targets() throws {
    var declared: Set<String> = []
    var built: Set<String> = []
    var sources: Set<String> = []
    var last = ""
    for line in try text("docs/writing-compositions.md").split(separator: "\n") {
      let line = line.trimmingCharacters(in: .whitespaces)
      if [".target(", ".executableTarget(", ".testTarget("].contains(last),
        let match = line.wholeMatch(of: /name: "(\w+)",/)
      {
        declared.insert(String(match.1))
      }
      for match in line.matches(of: /targets: \["(\w+)"\]/) { built.insert(String(match.1)) }
      for match in line.matches(of: /(?:Sources|Tests)\/(\w+)\/[\w\/+]+\.swift/) {
        sources.insert(String(match.1))
      }
      if line.hasPrefix("$ swift ") || line.hasPrefix("$ ../../scripts/build-static.sh") {
        #expect(declared.subtracting(sources) == [], "\(line)")
        #expect(built.subtracting(declared) == [], "\(line)")
      }
      last = line
    }
    #expect(declared == ["Hello", "HelloFunction", "HelloTests", "HelloTool"])
    #expect(built == ["HelloFunction", "HelloTool"])
  }
}
