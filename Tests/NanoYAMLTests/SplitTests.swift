// SPDX-License-Identifier: Apache-2.0

import NanoValue
import NanoYAML
import Testing

@Suite("splitting files into documents")
struct SplitTests {
  private func split(_ text: String) throws -> [String] {
    try YAMLDocument.split(Array(text.utf8)).map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test(
    "documents are what stands between separators",
    arguments: [
      ("", []),
      ("a: 1", ["a: 1\n"]),
      ("a: 1\n---\nb: 2\n", ["a: 1\n", "b: 2\n"]),
      ("---\na: 1\n", ["---\na: 1\n"]),
      ("---\na: 1\n---\n", ["---\na: 1\n"]),
      ("---\n---\na: 1\n", ["---\n", "a: 1\n"]),
      ("--- # first\na: 1\n---   # second\nb: 2", ["--- # first\na: 1\n", "b: 2\n"]),
      ("a: 1\n---\t\r\nb: 2\r\n", ["a: 1\n", "b: 2\r\n"]),
      ("# licence\n---\na: 1\n", ["# licence\n", "a: 1\n"]),
      ("a: 1\n---\n\n---\nb: 2\n", ["a: 1\n", "\n", "b: 2\n"]),
      ("a: |\n  ---\n  x\n", ["a: |\n  ---\n  x\n"]),
      ("a: 1\n...\n---\nb: 2\n", ["a: 1\n...\n", "b: 2\n"]),
      ("\u{FEFF}---\na: 1\n", ["\u{FEFF}---\na: 1\n"]),
    ]
  )
  func documents(text: String, expected: [String]) throws {
    #expect(try split(text) == expected)
  }

  @Test(
    "anything but a comment after a separator is an error",
    arguments: [
      ("--- a: 1\n", 1, "invalid Yaml document separator: a: 1"),
      ("a: 1\n----\n", 2, "invalid Yaml document separator: -"),
      ("a: 1\n---\nb: 2\n---\u{A0}x \n", 4, "invalid Yaml document separator: x"),
    ]
  )
  func wrongSeparators(text: String, line: Int, goMessage: String) {
    let error = #expect(throws: YAMLError.self) {
      try YAMLDocument.split(Array(text.utf8), file: "x.yaml")
    }
    #expect(error?.code == .separator)
    #expect(error?.position == YAMLPosition(line: line, column: 4))
    #expect(error?.goMessage == goMessage)
    #expect(
      error?.description
        == "x.yaml:\(line):4: only a comment may follow the separator --- on its line"
    )
  }

  @Test("a document knows the line it begins on")
  func lines() throws {
    let text = "---\n# a\na: 1\n---\n---\n\nb: 2\n"
    let documents = try YAMLDocument.split(Array(text.utf8), file: "x.yaml")
    #expect(documents.map(\.firstLine) == [1, 5])
    #expect(documents.map(\.file) == ["x.yaml", "x.yaml"])
  }

  @Test(
    "documents of comments and blanks are told apart",
    arguments: [
      ("", true), ("\n \t\r\n", true), ("# a\n  # b\n", true), ("---\n", true), ("--- # a\n", true),
      ("a", false), ("# a\nb: 1\n", false), ("--- a\n", false), ("null\n", false), ("-\n", false),
    ]
  )
  func blank(text: String, isBlank: Bool) {
    #expect(YAMLDocument(text).isBlank == isBlank)
  }

  @Test("a literal that ends the file gets its line break, as through Kubernetes' reader")
  func lastLineBreak() throws {
    #expect(try Value(yaml: "a: |\n  x") == ["a": "x"])
    #expect(try YAMLDocument.split(Array("a: |\n  x".utf8))[0].value() == ["a": "x\n"])
  }
}
