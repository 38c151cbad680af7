// SPDX-License-Identifier: Apache-2.0

import NanoValidate
import NanoValue
import NanoYAML
import Testing

@Suite("Reading resources")
struct ManifestTests {
  private func read(_ text: String) throws(ManifestError) -> [Manifest] {
    try Manifest.read(Array(text.utf8), file: "a.yaml")
  }

  @Test("documents of blanks and comments are passed over")
  func blanks() throws {
    let manifests = try read(
      "# licence\n---\n\n---\nkind: A\n---\n# nothing\n--- # here\nkind: B\n"
    )
    #expect(manifests.map { $0.resource["kind"] } == ["A", "B"])
    #expect(try read("").isEmpty)
  }

  @Test("a value has a line and a column, and what is not there has those around it")
  func places() throws {
    let manifests = try read("kind: A\n---\n# b\nkind: B\nspec:\n  list:\n  - a: 1\n")
    #expect(manifests.map { $0.place() } == ["a.yaml:1:1", "a.yaml:4:1"])
    #expect(manifests[1].place(of: ["spec", "list", 0, "a"]) == "a.yaml:7:8")
    #expect(manifests[1].place(of: ["spec", "list", 0, "b"]) == "a.yaml:7:5")
    #expect(try Manifest.read(Array("kind: A".utf8), file: "")[0].place() == "line 1")
  }

  @Test("the inputs of a Composition's steps come before it, where they have one")
  func stepInputs() throws {
    let text = """
      apiVersion: apiextensions.crossplane.io/v1
      kind: Composition
      spec:
        pipeline:
        - step: a
          input: {kind: One}
        - step: b
        - step: c
          input:
            kind: Two
            size: 1
      """
    let manifests = try read(text)
    #expect(manifests.map { $0.resource["kind"] } == ["One", "Two", "Composition"])
    #expect(manifests[1].place(of: ["size"]) == "a.yaml:11:13")
    let other = try read(text.replacing("apiextensions.crossplane.io/v1", with: "example.org/v1"))
    #expect(other.count == 1)
  }

  @Test("a List stands for what is in it, step inputs included; others are resources like any")
  func lists() throws {
    let composition =
      "{apiVersion: apiextensions.crossplane.io/v1, kind: Composition, spec: {pipeline: [{input: {a: 1}}]}}"
    let text = "apiVersion: v1\nkind: List\nitems:\n- kind: A\n- \(composition)\n"
    let manifests = try read(text)
    #expect(manifests.map { $0.resource["kind"] } == ["A", .null, "Composition"])
    #expect(manifests[0].place(of: ["kind"]) == "a.yaml:4:9")
    #expect(manifests[1].place(of: ["a"]) == "a.yaml:5:97")
    #expect(try read("apiVersion: v2\nkind: List\nitems: [{kind: A}]\n").count == 1)
    #expect(try read("apiVersion: v1\nkind: List\nitems: {}\n").count == 1)
    let unopened = try Manifest.read(Array(text.utf8), file: "a.yaml", opensLists: false)
    #expect(unopened.map { $0.resource["kind"] } == ["List"])
  }

  @Test(
    "what is no resource is told with its file and line",
    arguments: [
      (
        "kind: A\n---\nkind: [\n",
        "a.yaml:4:1: did not find expected node content while parsing a flow node"
      ),
      ("kind: A\n--- x\n", "a.yaml:2:4: only a comment may follow the separator --- on its line"),
      ("kind: A\nkind: B\n", "a.yaml:2:1: the key \"kind\" stands twice in one object"),
      ("\n- a\n", "a.yaml:2:1: expected a resource, found a list"),
      ("text\n", "a.yaml:1:1: expected a resource, found a string"),
      ("kind: A\n---\nspec: {}\n", "a.yaml:3:1: the resource has no kind"),
      ("kind: ''\n", "a.yaml:1:7: the resource has no kind"),
      ("kind: 1\n", "a.yaml:1:7: the resource has no kind"),
      (
        "apiVersion: v1\nkind: List\nitems:\n- a\n",
        "a.yaml:4:3: expected a resource, found a string"
      ),
    ]
  )
  func mistakes(_ text: String, _ sentence: String) {
    do throws(ManifestError) {
      _ = try read(text)
      Issue.record("nothing was refused")
    } catch {
      #expect(error.description == sentence)
    }
  }

  @Test("the last of two equal keys counts where that is asked for")
  func duplicates() throws {
    let text = Array("kind: A\nkind: B\n".utf8)
    let manifests = try Manifest.read(text, file: "a.yaml", duplicateKeys: .lastWins)
    #expect(manifests.map { $0.resource["kind"] } == ["B"])
  }
}
