// SPDX-License-Identifier: Apache-2.0

import NanoValue
import NanoYAML
import Testing

@Suite("errors")
struct ErrorTests {
  @Test(
    "the place and the words of syntax errors",
    arguments: [
      (
        "a: 1\n b: 2", 2, 3,
        #"mapping values are not allowed in this context: a text with ": " in it needs quotes, or "#
          + "the line is indented too far",
        "yaml: line 2: mapping values are not allowed in this context"
      ),
      (
        "a:\n\tb: 1", 2, 1,
        "found character that cannot start any token while scanning for the next token: a tab cannot "
          + "indent, use spaces",
        "yaml: line 2: found character that cannot start any token"
      ),
      (
        "a: @b", 1, 4,
        "found character that cannot start any token while scanning for the next token: put a text "
          + "that begins with @ in quotes",
        "yaml: found character that cannot start any token"
      ),
      (
        "a:\n  b: 1\n c: 2\n", 3, 2,
        "did not find expected key while parsing a block mapping that begins on line 1: check the "
          + "indentation, and that nothing follows a finished value",
        "yaml: line 2: did not find expected key"
      ),
      (
        "a: [1, 2\nb: 3", 2, 2,
        "did not find expected ',' or ']' while parsing a flow sequence that begins on line 1",
        "yaml: line 1: did not find expected ',' or ']'"
      ),
      (
        "one: 1\ntwo\nthree: 3", 3, 1,
        "could not find expected ':' while scanning a simple key that begins on line 2: a key without "
          + "a colon, or a text that lacks its indentation",
        "yaml: line 3: could not find expected ':'"
      ),
      (
        #"a: "\q""#, 1, 5,
        "found unknown escape character while parsing a quoted scalar",
        "yaml: found unknown escape character"
      ),
    ]
  )
  func syntax(text: String, line: Int, column: Int, message: String, goMessage: String) {
    let error = #expect(throws: YAMLError.self) { try Value(yaml: text, file: "x.yaml") }
    #expect(error?.code == .syntax)
    #expect(error?.position == YAMLPosition(line: line, column: column))
    #expect(error?.message == message)
    #expect(error?.goMessage == goMessage)
    #expect(error?.unmarshalMessage == "error converting YAML to JSON: \(goMessage)")
    #expect(error?.description == "x.yaml:\(line):\(column): \(message)")
  }

  @Test("a character that is not allowed is named with its place")
  func controlCharacter() {
    let error = #expect(throws: YAMLError.self) { try Value(yaml: "a: é\nb: é\u{1}") }
    #expect(error?.code == .encoding)
    #expect(error?.description == "line 2, column 5: control characters are not allowed")
    #expect(error?.goMessage == "yaml: control characters are not allowed")
  }

  @Test(
    "bytes that are no UTF-8 are refused",
    arguments: [
      ([0x61, 0x80], 2, "yaml: invalid leading UTF-8 octet"),
      ([0x61, 0xC3, 0x28], 3, "yaml: invalid trailing UTF-8 octet"),
      ([0x61, 0xC3], 2, "yaml: incomplete UTF-8 octet sequence"),
      ([0xC0, 0x80], 1, "yaml: invalid length of a UTF-8 sequence"),
      ([0xED, 0xA0, 0x80], 1, "yaml: invalid Unicode character"),
    ] as [([UInt8], Int, String)]
  )
  func invalidUTF8(bytes: [UInt8], column: Int, goMessage: String) {
    let error = #expect(throws: YAMLError.self) { try YAMLDocument(bytes).value() }
    #expect(error?.code == .encoding)
    #expect(error?.position == YAMLPosition(line: 1, column: column))
    #expect(error?.goMessage == goMessage)
    #expect(error?.sourceLine == "")
  }

  @Test("the line is counted from the start of the file, Go's from the start of the document")
  func lineInFile() throws {
    let documents = try YAMLDocument.split(Array("a: 1\n---\nb: 1\n c: 2\n".utf8), file: "x.yaml")
    let error = #expect(throws: YAMLError.self) { try documents[1].value() }
    #expect(error?.position == YAMLPosition(line: 4, column: 3))
    #expect(error?.goMessage.hasPrefix("yaml: line 2: ") == true)
    #expect(error?.sourceLine == " c: 2")
  }

  @Test("the expanded description shows the line and points at the place")
  func caret() {
    let error = #expect(throws: YAMLError.self) {
      try Value(yaml: "a: 1\nkey:\tb: 'é' c\n", file: "x.yaml")
    }
    let lines = error?.expandedDescription.split(separator: "\n").map(String.init)
    #expect(lines?.count == 3)
    #expect(lines?[1] == " 2 | key:\tb: 'é' c")
    #expect(lines?[2] == "   |     \t ^")
  }

  @Test("a byte order mark is no part of the line that is shown")
  func byteOrderMark() {
    let error = #expect(throws: YAMLError.self) { try Value(yaml: "\u{FEFF}a: b: c\r\n") }
    #expect(error?.sourceLine == "a: b: c")
    #expect(error?.position == YAMLPosition(line: 1, column: 5))
  }

  @Test("a long line is cut around the place")
  func longLine() {
    let text =
      "[" + String(repeating: "a, ", count: 1000) + "]" + String(repeating: "b", count: 500)
    let error = #expect(throws: YAMLError.self) { try Value(yaml: "- \(text)") }
    let lines = error?.expandedDescription.split(separator: "\n").map(String.init) ?? []
    #expect(lines.count == 3)
    #expect(lines.dropFirst().allSatisfy { $0.count <= 126 })
    #expect(lines.last?.hasSuffix("^") == true)
  }

  @Test("the description of an error shows no value, only the expanded one does")
  func secrets() {
    for text in ["password: !!int s3cr3t", "password: 's3cr3t' x", "password: !!binary s3cr3t"] {
      let error = #expect(throws: YAMLError.self) { try Value(yaml: text) }
      #expect(error?.description.contains("s3cr3t") == false)
      #expect(error?.expandedDescription.contains("s3cr3t") == true)
    }
  }

  @Test("broken grammar is reported before anything else, then what cannot be resolved")
  func order() {
    let codes = [
      "a: !!int x\na: 1\nb: .nan\nc: [": YAMLError.Code.syntax,
      "~: 1\na: .nan\na: 1\nb: !!int x": .tag,
      "~: 1\na: .nan\na: 1": .duplicateKey,
      "a: .nan\n~: 1": .unsupportedKey,
    ]
    for (text, code) in codes {
      let error = #expect(throws: YAMLError.self) { try Value(yaml: text) }
      #expect(error?.code == code, "\(text)")
    }
  }
}
