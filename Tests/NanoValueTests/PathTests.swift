// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@Suite("Paths")
struct PathTests {
  @Test(
    "a path is written as Kubernetes writes it",
    arguments: [
      ([], "."), (["spec"], "spec"),
      (["spec", "forProvider", "tags", 2], "spec.forProvider.tags[2]"),
      ([0], "[0]"), ([0, "a", 1, 2], "[0].a[1][2]"), (["a-b", "c_d", "$e", "f9"], "a-b.c_d.$e.f9"),
      (
        ["metadata", "annotations", "cnpg.io/hibernation"],
        #"metadata.annotations["cnpg.io/hibernation"]"#
      ),
      (["a", ""], #"a[""]"#), (["a\u{2028}b"], #"["a\u2028b"]"#), (["a b"], #"["a b"]"#),
      (["größe", "日本"], "größe.日本"),
      ([#"quote " and \"#], #"["quote \" and \\"]"#),
      (
        ["line\nbreak\u{2028}\u{85}\u{7F}\u{202E}"], #"["line\u000abreak\u2028\u0085\u007f\u202e"]"#
      ),
    ] as [(Path, String)]
  )
  func describes(_ path: Path, _ text: String) {
    #expect(path.description == text)
  }

  @Test("of a long key only the beginning is shown")
  func shortens() {
    let kept = String(repeating: "x", count: 128)
    #expect(Path(keys: "spec", kept).description == "spec.\(kept)")
    #expect(Path(keys: "spec", kept + "y", "z").description == "spec[\"\(kept)…\"].z")
  }

  @Test("paths are made of literals, of keys and of each other")
  func makes() {
    #expect("spec.storage.size" == Path(keys: "spec", "storage", "size"))
    #expect(Path().isRoot && !("a" as Path).isRoot)
    #expect(Path().appending("tags").appending(2).appending("a.b") == ["tags", 2, "a.b"])
    #expect(Path(keys: "a.b") != "a.b")
    #expect(Path([.key("0")]) != Path([.index(0)]))
  }

  @Test("an error shows its path before its message, unless it is at the root")
  func describesErrors() {
    let error = ValueError(.wrongType, at: "spec.port", "expected a whole number, found a string")
    #expect(error.description == "spec.port: expected a whole number, found a string")
    #expect(ValueError(.missing, at: [], "a name is required").description == "a name is required")
    #expect(error != ValueError(.invalid, at: "spec.port", error.message))
  }
}
