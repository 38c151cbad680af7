// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import NanoTestRunner

@Suite("nanoidp test: golden files that are written")
struct GoldenFileTests {
  /// A document with a test for each golden file, and another width of the board for each.
  private static func document(
    _ golden: [(test: String, file: String, width: Int)],
    inputs: String = ""
  ) -> String {
    let texts = golden.map { test, file, width in
      Bench.document(
        "[\(Bench.board(width))]",
        inputs: inputs,
        "assertions: [{type: golden, golden: \(file)}]"
      ).replacing("name: a shelf", with: "name: \(test)").replacing(
        "metadata: {name: shelves}",
        with: "metadata: {name: \(test)s}"
      )
    }
    return texts.joined(separator: "---\n")
  }

  private func update(_ text: String, in folder: String) throws -> [[String]] {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/t.yaml"))
    let tests = try Bench.tests(text, file: "\(folder)/t.yaml")
    return TestRun(library: nil, updatesGoldenFiles: true).run(tests, threads: 1)
      .map { $0.issues.map(\.message) }
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  @Test(
    "what a test is given is not overwritten",
    arguments: [
      ("more.yaml", "extraResources: {path: more.yaml}"),
      ("./more.yaml", "extraResources: {path: more.yaml}"),
      ("deep/../more.yaml", "requiredResources: {path: more.yaml}"),
      ("link.yaml", "extraResources: {path: more.yaml}"),
      ("more.yaml", "functionCredentialsPath: more.yaml"),
      ("deep/new.yaml", "extraResources: {path: deep}"),
      ("deep/crd.yaml", "extensions: [deep]"), ("more.yaml", "extensions: [more.yaml]"),
      ("deep/in/crd.yaml", "extraResources: {path: deep}\nextensions: [deep]"), ("t.yaml", ""),
    ]
  )
  func inputs(_ golden: String, _ input: String) throws {
    let files = [
      "more.yaml": "kind: Nail\n", "deep/crd.yaml": "kind: CustomResourceDefinition\n",
      "deep/in/crd.yaml": "kind: CustomResourceDefinition\n",
    ]
    try withFolder(files) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/link.yaml",
        withDestinationPath: "more.yaml"
      )
      let document = GoldenFileTests.document([("one", golden, 80)], inputs: input)
      let user = golden == "t.yaml" ? "holds the test" : "is an input of the test"
      let found = try update(document, in: folder)
      #expect(
        found == [["golden: \(folder)/\(golden) \(user) \"ones/one\", and is not overwritten"]]
      )
      #expect(try text("\(folder)/t.yaml") == document)
      #expect(try text("\(folder)/more.yaml") == "kind: Nail\n")
      #expect(try text("\(folder)/deep/crd.yaml") == "kind: CustomResourceDefinition\n")
    }
  }

  @Test("what another test or a round is given is not overwritten, nor a file of a fake")
  func others() throws {
    let files = ["nails.yaml": "[]\n", "xrd.yaml": "kind: X\n", "answers.yaml": "[{}]\n"]
    for (file, key) in [
      ("nails.yaml", "rounds: [{requiredResources: {path: nails.yaml}}]"),
      ("xrd.yaml", "patches: {xrd: {path: xrd.yaml}}"),
      ("answers.yaml", ""),
    ] {
      try withFolder(files) { folder in
        let fake = key.isEmpty ? "{path: answers.yaml}" : "[{}]"
        let other = Bench.document(fake, "\(key)\nassertions: [{type: fatal, fatal: false}]")
        let document = GoldenFileTests.document([("one", file, 80)])
        let found = try update("\(document)---\n\(other)", in: folder)
        let message =
          "golden: \(folder)/\(file) is an input of the test \"shelves/a shelf\", and is not "
          + "overwritten"
        #expect(found.first == [message])
        #expect(try text("\(folder)/\(file)") == files[file])
      }
    }
  }

  @Test("a folder of definitions may hold golden files as well")
  func definitions() throws {
    try withFolder(["deep/crd.yaml": "kind: CustomResourceDefinition\n"]) { folder in
      let document = GoldenFileTests.document(
        [("one", "deep/golden.yaml", 80)],
        inputs: "extensions: [deep]"
      )
      for _ in 0..<2 {
        let found = try update(document, in: folder)
        #expect(found == [[]])
      }
    }
  }

  @Test("two tests have one golden file where they render the same")
  func shared() throws {
    try withFolder(["deep/a.txt": ""]) { folder in
      let same = [("one", "g.yaml", 80), ("two", "./g.yaml", 80)]
      let found = try update(GoldenFileTests.document(same), in: folder)
      #expect(found == [[], []])
      let other = [("one", "g.yaml", 90), ("two", "deep/../g.yaml", 70), ("three", "g.yaml", 90)]
      let different = try update(GoldenFileTests.document(other), in: folder)
      #expect(
        different == [
          [],
          [
            "golden: \(folder)/deep/../g.yaml is written by the test \"ones/one\" as well, and what "
              + "\"twos/two\" renders differs from that"
          ],
          [],
        ]
      )
      #expect(try text("\(folder)/g.yaml").contains("width: 90"))
    }
  }

  @Test("two rounds have one golden file where they render the same")
  func rounds() throws {
    try withFolder([:]) { folder in
      let golden = "{assertions: [{type: golden, golden: g.yaml}]}"
      let document = Bench.document(
        "[\(Bench.board(80)), \(Bench.board(70))]",
        "rounds: [\(golden), \(golden)]"
      )
      let found = try update(document, in: folder)
      #expect(
        found == [
          [
            "golden: \(folder)/g.yaml is written by the test \"shelves/a shelf\" before, and what it "
              + "renders here differs from that"
          ]
        ]
      )
    }
  }
}
