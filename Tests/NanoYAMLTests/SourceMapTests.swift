// SPDX-License-Identifier: Apache-2.0

import NanoValue
import NanoYAML
import Testing

@Suite("places of values")
struct SourceMapTests {
  private static let text = """
    # a comment
    apiVersion: v1
    spec:
      ports:
      - name: http
        port: 80
      -   {name: "é", port: 443}
      base: &base
        a: 1
      alias: *base
      merged:
        <<: *base
        b: 2
    """

  @Test(
    "each value and key has its line and column",
    arguments: [
      ([], "12:1", nil),
      (["apiVersion"], "12:13", "12:1"),
      (["spec"], "14:3", "13:1"),
      (["spec", "ports"], "15:3", "14:3"),
      (["spec", "ports", 0], "15:5", nil),
      (["spec", "ports", 0, "port"], "16:11", "16:5"),
      (["spec", "ports", 1, "port"], "17:25", "17:19"),
      (["spec", "base", "a"], "19:8", "19:5"),
      (["spec", "alias"], "20:10", "20:3"),
      (["spec", "alias", "a"], "19:8", "19:5"),
      (["spec", "merged", "a"], "19:8", "19:5"),
      (["spec", "merged", "b"], "23:8", "23:5"),
    ] as [(Path, String, String?)]
  )
  func places(path: Path, value: String, key: String?) throws {
    let document = YAMLDocument(Self.text, file: "x.yaml", firstLine: 11)
    let source = try document.valueWithSource().source
    #expect(source.file == "x.yaml")
    #expect(source.position(of: path)?.description == value)
    #expect(source.keyPosition(of: path)?.description == key)
    #expect(source.nearest(to: path).description == value)
  }

  @Test("what the file does not hold has no place, but the nearest value around it has")
  func absent() throws {
    let source = try YAMLDocument(Self.text).valueWithSource().source
    for path in [["spec", "replicas"], ["spec", "ports", 7], ["spec", 0], ["apiVersion", "x"]]
      as [Path]
    {
      #expect(source.position(of: path) == nil)
      #expect(source.keyPosition(of: path) == nil)
    }
    #expect(source.nearest(to: ["spec", "replicas", 3, "x"]).description == "4:3")
    #expect(source.nearest(to: ["spec", "ports", 7]).description == "5:3")
  }

  @Test("the value is the same with and without places")
  func sameValue() throws {
    let document = YAMLDocument(Self.text)
    #expect(try document.valueWithSource().value == document.value())
  }

  @Test("of equal keys the last one's place is kept")
  func duplicates() throws {
    let (value, source) = try YAMLDocument("a: 1\nb: 2\na: 3\n")
      .valueWithSource(duplicateKeys: .lastWins)
    #expect(value == ["a": 3, "b": 2])
    #expect(source.keyPosition(of: ["a"])?.line == 3)
    #expect(source.position(of: ["b"])?.line == 2)
  }

  @Test("an empty document has a place too")
  func empty() throws {
    let source = try YAMLDocument("", file: "x", firstLine: 7).valueWithSource().source
    #expect(source.nearest(to: ["a"]).description == "7:1")
  }

  @Test("escaped surrogates move nothing that stands behind them")
  func placesInJSON() throws {
    let text = #"{"\ud83d\ude00\ud83d\ude00": "\ud83d\ude00", "b":"# + "\n 1}"
    let source = try YAMLDocument(text).valueWithSource().source
    #expect(source.position(of: ["\u{1F600}\u{1F600}"])?.description == "1:30")
    #expect(source.keyPosition(of: ["b"])?.description == "1:46")
    #expect(source.position(of: ["b"])?.description == "2:2")
  }
}
