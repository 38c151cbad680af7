// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoValue
import Testing

@testable import NanoTestRunner

/// Runs the tests of a text.
struct Bench {
  /// A document with one test of a composition whose one step is a fake.
  ///
  /// - Parameters:
  ///   - fakes: The answers of the function `fake`, as YAML in flow style.
  ///   - rest: What else the test says, each line with four blanks less than it needs.
  static func document(_ fakes: String, inputs: String = "", _ rest: String) -> String {
    """
    apiVersion: test.crossplane.io/v1alpha1
    kind: CompositionTest
    metadata: {name: shelves}
    spec:
      tests:
      - name: a shelf
        inputs:
          xr:
            raw:
              apiVersion: library.example.org/v1
              kind: Shelf
              metadata: {name: fiction, namespace: reading, generation: 1}
              spec: {books: 3}
          composition:
            raw:
              apiVersion: apiextensions.crossplane.io/v1
              kind: Composition
              metadata: {name: shelf}
              spec:
                compositeTypeRef: {apiVersion: library.example.org/v1, kind: Shelf}
                mode: Pipeline
                pipeline:
                - {step: build, functionRef: {name: fake}}
                - {step: ready, functionRef: {name: function-auto-ready}}
          fakes:
            fake: \(fakes)
    \(indented(inputs, by: 6))
    \(indented(rest, by: 4))

    """
  }

  private static func indented(_ text: String, by count: Int) -> String {
    text.split(separator: "\n").map { String(repeating: " ", count: count) + $0 }
      .joined(separator: "\n")
  }

  /// A response that desires a Board of that name and width.
  static func board(_ width: Int, more: String = "") -> String {
    "{desired: {resources: {board: {resource: {apiVersion: wood.example.org/v1, kind: Board, "
      + "spec: {width: \(width)}}}}}\(more)}"
  }

  static func tests(_ text: String, file: String = "t.yaml") throws -> [TestCase] {
    try TestFile(Array(text.utf8), file: file).tests
  }

  /// What the one test of a text finds: the messages of its issues, and the lines below them.
  static func issues(_ text: String, file: String = "t.yaml") throws -> [String] {
    let test = try #require(try tests(text, file: file).first)
    return TestRun(library: nil).run(test).issues.flatMap { [$0.message] + $0.lines }
  }
}

/// Calls a test with the path of a new folder that has those files.
func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: folder) }
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for (name, text) in files {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }
  try body(folder.path)
}
