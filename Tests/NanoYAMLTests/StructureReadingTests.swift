// SPDX-License-Identifier: Apache-2.0

import NanoValue
import NanoYAML
import Testing

@Suite("reading structure")
struct StructureReadingTests {
  @Test("members keep the order in which they were written")
  func order() throws {
    let object = try Value(yaml: "c: 1\na: 2\nb: 3").object
    #expect(object.map(keyList) == ["c", "a", "b"])
  }

  @Test("an empty document is null", arguments: ["", "\n", "# nothing\n", "---\n", "---\n...\n"])
  func empty(text: String) throws {
    #expect(try Value(yaml: text) == .null)
  }

  @Test("only the first document is read, and what follows it is not even looked at")
  func firstDocument() throws {
    #expect(try Value(yaml: "a: 1\n---\n[[[") == ["a": 1])
  }

  @Test(
    "keys become the strings that sigs.k8s.io/yaml makes of them",
    arguments: [
      ("y", "true"), ("off", "false"), ("1", "1"), ("0x10", "16"), ("1.5", "1.5"), ("1e6", "1e+06"),
      ("0.1", "0.1"), ("2024-01-01", "2024-01-01"), (".inf", ".inf"), ("-.inf", "-.inf"),
      (".nan", ".nan"), ("1e300", ".inf"), ("'y'", "y"),
    ]
  )
  func keys(text: String, expected: String) throws {
    #expect(try Value(yaml: "\(text): v") == .object([expected: "v"]))
  }

  @Test(
    "null, lists and objects cannot be keys",
    arguments: [
      "~: 1", "null: 1", "18446744073709551615: 1", "[a]: 1", "? {a: 1}\n: 2", "a: {{ .Values.x }}",
    ]
  )
  func unsupportedKeys(text: String) {
    let error = #expect(throws: YAMLError.self) { try Value(yaml: text) }
    #expect(error?.code == .unsupportedKey)
  }

  @Test("a template's braces without quotes are explained")
  func template() {
    let error = #expect(throws: YAMLError.self) {
      try Value(yaml: "a: {{ .Values.x }}", file: "x.yaml")
    }
    #expect(
      error?.description
        == "x.yaml:1:5: an object cannot be a key; put braces of a template in quotes"
    )
    #expect(
      error?.goMessage
        == #"yaml: invalid map key: map[interface {}]interface {}{".Values.x":interface {}(nil)}"#
    )
  }

  @Test("equal keys are an error, and the last one wins where that is asked for")
  func duplicates() throws {
    let document = YAMLDocument("a: 1\nb: 2\na: 3\n", file: "x.yaml")
    let error = #expect(throws: YAMLError.self) { try document.value() }
    #expect(error?.code == .duplicateKey)
    #expect(error?.description == #"x.yaml:3:1: the key "a" stands twice in one object"#)
    #expect(
      error?.goMessage == "yaml: unmarshal errors:\n  line 3: key \"a\" already set in map"
    )
    let value = try document.value(duplicateKeys: .lastWins)
    #expect(value == ["a": 3, "b": 2])
    #expect(value.object.map(keyList) == ["a", "b"])
  }

  @Test("equal keys are found in a large object, and bytes decide what is equal")
  func manyKeys() throws {
    var text = (0..<200).map { "k\($0): \($0)\n" }.joined()
    #expect(try Value(yaml: text).object?.count == 200)
    text += "e\u{301}: 1\n\u{E9}: 2\n"
    #expect(try Value(yaml: text).object?.count == 202)
    let error = #expect(throws: YAMLError.self) { try Value(yaml: text + "k150: x\n") }
    #expect(error?.position?.line == 203)
    let value = try YAMLDocument(text + "k150: x\n").value(duplicateKeys: .lastWins)
    #expect(value["k150"] == "x")
    #expect(value.object?.count == 202)
  }

  @Test("a merge sets members, before and after which others win")
  func merges() throws {
    let text = """
      base: &base {a: 1, b: 1}
      after: {<<: *base, a: 2}
      before: {a: 2, <<: *base}
      list: {<<: [{a: 3}, *base], c: 3}
      """
    let value = try Value(yaml: text)
    #expect(value["after"] == ["a": 2, "b": 1])
    #expect(value["before"] == ["a": 1, "b": 1])
    #expect(value["list"] == ["a": 3, "b": 1, "c": 3])
  }

  @Test(
    "a merge of anything else than objects is an error",
    arguments: [
      "<<: 3", "<<: [3]", "a: &a [{b: 1}]\nc: {<<: *a}", "<<: ~",
    ]
  )
  func wrongMerges(text: String) {
    let error = #expect(throws: YAMLError.self) { try Value(yaml: text) }
    #expect(error?.code == .merge)
  }

  @Test("a key twice after a merge is still an error")
  func duplicateAfterMerge() {
    let error = #expect(throws: YAMLError.self) { try Value(yaml: "<<: {a: 1}\na: 2\na: 3\n") }
    #expect(error?.code == .duplicateKey)
    #expect(error?.position?.line == 3)
  }

  @Test("an alias is the value of the last anchor of its name")
  func aliases() throws {
    #expect(try Value(yaml: "[&a 1, *a, &a [2], *a]") == [1, 1, [2], [2]])
    #expect(try Value(yaml: "&k key: v\nother: *k") == ["key": "v", "other": "key"])
  }

  @Test(
    "aliases that lead nowhere or to themselves are errors",
    arguments: [
      "*a", "[*a, &a 1]", "&a [*a]", "&a {b: *a}", "&a {<<: *a}",
    ]
  )
  func wrongAliases(text: String) {
    let error = #expect(throws: YAMLError.self) { try Value(yaml: text) }
    #expect(error?.code == .alias)
  }

  @Test("aliases that multiply are refused before they cost anything")
  func billionLaughs() throws {
    var text = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1..<60 {
      let aliases = repeatElement("*a\(level - 1)", count: 9).joined(separator: ",")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let clock = ContinuousClock()
    let start = clock.now
    let error = #expect(throws: YAMLError.self) { try Value(yaml: text) }
    let duration = clock.now - start
    #expect(error?.code == .alias)
    #expect(error?.goMessage == "yaml: document contains excessive aliasing")
    #expect(duration < .seconds(1))
  }

  @Test("merges that multiply are refused before they cost time", .timeLimit(.minutes(1)))
  func mergeBomb() throws {
    let base = (0..<1000).map { "  k\($0): 1\n" }.joined()
    let merges = String(repeating: "- <<: *a\n", count: 40_000)
    let error = #expect(throws: YAMLError.self) {
      try Value(yaml: "a: &a\n\(base)b:\n\(merges)")
    }
    #expect(error?.goMessage == "yaml: document contains excessive aliasing")
  }

  @Test("nesting is read to the limit and refused beyond it")
  func depth() throws {
    let limit = Value.depthLimit
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try Value(yaml: nested(limit)).array?.count == 1)
    for text in [nested(limit + 1), String(repeating: "{a: ", count: 100_000)] {
      let error = #expect(throws: YAMLError.self) { try Value(yaml: text) }
      #expect(error?.code == .tooDeep)
      #expect(error?.message == "lists and objects are nested deeper than 128 levels")
    }
  }

  @Test("an alias cannot nest deeper than what is written")
  func depthOfAliases() throws {
    let half = String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
    let around = String(repeating: "[", count: 69) + "*a" + String(repeating: "]", count: 69)
    let error = #expect(throws: YAMLError.self) { try Value(yaml: "[&a \(half), \(around)]") }
    #expect(error?.code == .tooDeep)
    // An anchor within an anchor counts for both.
    let outer = #expect(throws: YAMLError.self) {
      try Value(yaml: "[&b [&a \(half)], \(around.replacing("*a", with: "*b"))]")
    }
    #expect(outer?.code == .tooDeep)
    let shallow = String(repeating: "[", count: 57) + "*a" + String(repeating: "]", count: 57)
    #expect(try Value(yaml: "[&a \(half), \(shallow)]").array?.count == 2)
  }

  @Test("where libyaml differs from Go's port of it")
  func differencesFromGo() throws {
    #expect(try Value(yaml: "[http://a/?b=c]") == ["http://a/?b=c"])
    #expect(try Value(yaml: "%YAML 1.2\n---\na: 1\n") == ["a": 1])
    let error = #expect(throws: YAMLError.self) { try Value(yaml: "{a:}") }
    #expect(error?.message.hasPrefix("found unexpected ':'") == true)
  }

  @Test("line breaks, byte order marks and UTF-16 do not matter")
  func encodings() throws {
    let expected: Value = ["a": "x", "b": "y\nz\n"]
    let text = "a: x\nb: |\n  y\n  z\n"
    #expect(try Value(yaml: text) == expected)
    #expect(try Value(yaml: text.replacing("\n", with: "\r\n")) == expected)
    #expect(try Value(yaml: "\u{FEFF}" + text) == expected)
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try YAMLDocument(utf16).value() == expected)
  }

  private func keyList(_ members: Members) -> [String] { Array(members.keys) }
}
