// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import NanoRender
import Synchronization
import Testing

@testable import NanoTool

@Suite("nanoidp render")
struct RenderCommandTests {
  /// What a render said: documents, notes, and what validation found.
  private struct Said {
    var documents = ""
    var notes: [String] = []
    var report: RenderReport?
  }

  private final class Notes: Sendable {
    let sentences = Mutex<[String]>([])
  }

  private let folder: RenderFolder

  init() throws { folder = try RenderFolder() }

  private func render(_ arguments: [String]) throws -> Said {
    let notes = Notes()
    let paths = arguments.map { $0.replacing("@", with: "\(folder.path)/") }
    let options = try CompositeRenderOptions.parse(paths)
    let rendered = try options.render(folder.files) { sentence in
      notes.sentences.withLock { $0.append(sentence) }
    }
    return Said(
      documents: String(decoding: rendered.text.bytes, as: UTF8.self),
      notes: notes.sentences.withLock(\.self),
      report: rendered.report
    )
  }

  /// What a command line that fails says.
  func failure(_ arguments: [String]) -> String {
    do {
      let options = try CompositeRenderOptions.parse(arguments)
      _ = try options.render(folder.files, note: { _ in })
      return "it does not fail"
    } catch {
      return Failure(error, of: ["render"] + arguments).message
    }
  }

  @Test("holds what is rendered against definitions, without changing what it prints")
  func validates() throws {
    let plain = try render(["xr.yaml", "comp.yaml", "--function-fake", "fn"])
    let valid = try render([
      "xr.yaml", "comp.yaml", "--function-fake", "fn", "--validate", "@xrd.yaml,@k.yaml",
    ])
    #expect(plain.report == nil)
    #expect(valid.documents == plain.documents)
    #expect(
      valid.report
        == RenderReport(
          text: "Total 3 resources: 0 missing schemas, 3 success cases, 0 failure cases\n",
          notes: [],
          failure: nil
        )
    )
  }

  @Test(
    "knows what a resource was before, and the definition of --xrd",
    arguments: ["xrd.yaml", "x,d.yaml"]
  )
  func validatesChanges(_ definition: String) throws {
    if definition != "xrd.yaml" {
      try FileManager.default.copyItem(
        atPath: "\(folder.path)/xrd.yaml",
        toPath: "\(folder.path)/\(definition)"
      )
    }
    let said = try render([
      "xr.yaml", "comp.yaml", "--function-fake", "fn", "--validate", "@k.yaml", "--xrd",
      "@\(definition)", "-o", "observed.yaml",
    ])
    #expect(
      said.report
        == RenderReport(
          text: """
            [x] CEL validation error e.org/v1, Kind=K, k : spec.size: Invalid value: 2: it cannot \
            shrink
            Total 3 resources: 0 missing schemas, 2 success cases, 1 failure cases

            """,
          notes: [],
          failure: "could not validate all resources"
        )
    )
  }

  @Test("fails for a kind that nobody knows only when it is told to")
  func missingSchemas() throws {
    let arguments = ["xr.yaml", "comp.yaml", "--function-fake", "fn", "--validate", "@xrd.yaml"]
    let text = """
      [!] could not find CRD/XRD for: e.org/v1, Kind=K
      Total 3 resources: 1 missing schemas, 2 success cases, 0 failure cases

      """
    func report(_ more: [String] = []) throws -> RenderReport? {
      try render(arguments + more).report
    }
    #expect(try report() == RenderReport(text: text, notes: [], failure: nil))
    #expect(
      try report(["--error-on-missing-schemas"])?.failure
        == "could not validate all resources, schema(s) missing"
    )
  }

  @Test("validates an Operation without the steps that set and read its context")
  func operation() throws {
    func render(_ file: String) throws -> Rendered {
      let arguments = [file, "--function-fake", "fn", "-c", "--validate", "\(folder.path)/k.yaml"]
      return try OperationRenderOptions.parse(arguments)
        .render(folder.files) { _ in }
    }
    #expect(
      try render("operation.yaml").report?.text
        == "Total 1 resources: 0 missing schemas, 1 success cases, 0 failure cases\n"
    )
    let nameless = try render("namelessly.yaml")
    #expect(
      nameless.report?.text
        == "[x] schema validation error v1, Kind=ConfigMap,  : metadata.name: Required value: name "
        + "or generateName is required\n"
        + "Total 2 resources: 0 missing schemas, 1 success cases, 1 failure cases\n"
    )
    let printed = String(decoding: nameless.text.bytes, as: UTF8.self)
    #expect(printed.contains("  appliedResourceRefs:\n  - apiVersion: v1\n"))
    #expect(printed.contains("    kind: ConfigMap\n    name: \"\"\n"))
    #expect(
      throws: RenderError(
        "not an operation type: Operaton/ops.crossplane.io/v1alpha1",
        notes: ["did you mean kind Operation?"]
      )
    ) { try render("operaton.yaml") }
  }

  @Test(
    "reads what a pipeline finds by the same flags, whatever it renders",
    arguments: ["-s", "--required-schemas"]
  )
  func given(_ flag: String) throws {
    let said = #"cannot load required schemas from "/no": stat /no: no such file or directory"#
    #expect(failure(["xr.yaml", "comp.yaml", flag, "/no"]) == said)
    #expect(throws: RenderError(said)) {
      try OperationRenderOptions.parse(["operation.yaml", flag, "/no"]).render(folder.files) { _ in
      }
    }
  }

  @Test("tells where each function runs and how each call went, when asked")
  func verbose() throws {
    let notes = try render(["xr.yaml", "comp.yaml", "--function-fake", "fn", "--verbose"]).notes
    #expect(notes.first == "function fn runs nowhere, a fake answers")
    #expect(notes.count == 3)
    let words = notes.dropFirst().map { $0.split(separator: " ms, ") }
    let summary = "2 desired resources, 1 result, requires all"
    #expect(words.map(\.last) == [summary[...], summary[...]])
    #expect(words.map { $0.first?.hasPrefix("function fn, call ") } == [true, true])
  }

  @Test("takes the flags of crossplane that have no effect here, and says so")
  func withoutEffect() throws {
    let notes = try render([
      "xr.yaml", "comp.yaml", "fn.yaml", "--function-fake", "fn", "--crossplane-version", "v2.3.4",
      "--cache-dir", "c", "--max-concurrency=4", "-f", "crossplane-project.yaml", "--config",
      "c.yaml",
    ]).notes
    #expect(
      notes == [
        "the engine is built in, so --crossplane-version has no effect",
        "nothing is downloaded or built, so --cache-dir, --max-concurrency, --project-file have no "
          + "effect",
        "there is nothing to configure, so --config has no effect",
      ]
    )
  }

  @Test("says what is odd about a command line, and goes on")
  func odd() throws {
    #expect(
      try render(["xr.yaml", "empty.yaml", "--function-fake", "fn"]).notes
        == [
          "empty.yaml:4:7: a cluster refuses this: spec: Invalid value: mode: Pipeline needs pipeline",
          "the pipeline has no steps, so no function is called", "no step calls a function fn",
        ]
    )
    #expect(
      try render(["xr.yaml", "comp.yaml", "--function-fake", "fn", "--function-binary", "g=/x"])
        .notes
        == ["no step calls a function g; the steps call fn"]
    )
    #expect(
      try render(["xr.yaml", "comp.yaml", "--function-fake", "fn", "--xrd", "scopeless.yaml"]).notes
        == ["XRD xs.e.org names no scope: its composites are Namespaced, as in a cluster"]
    )
    let two = try render(["two.yaml", "comp.yaml", "--function-fake", "fn"])
    #expect(two.notes == ["two.yaml holds 2 documents, of which the first is taken"])
    #expect(two.documents.contains("\n  name: x\n"))
  }

  @Test("takes a namespace that is no string for absent where crossplane does")
  func strictNamespace() throws {
    let said = try render(
      ["boolean.yaml", "comp.yaml", "fn.yaml", "--function-fake", "fn", "--strict-compat"]
    )
    #expect(said.documents.contains("kind: X\nmetadata:\n  name: x\nspec:"))
  }

  @Test("says what a cluster would refuse of a Composition, and where, and renders it all the same")
  func refusedByCluster() throws {
    #expect(
      try render(["xr.yaml", "pipline.yaml"]).notes == [
        "pipline.yaml:7:12: a cluster refuses this: spec.pipline: Invalid value: \"pipline\": unknown "
          + "field: \"pipline\"",
        "pipline.yaml:5:3: a cluster refuses this: spec: Invalid value: mode: Pipeline needs pipeline",
        "the pipeline has no steps, so no function is called",
      ]
    )
    #expect(
      try render(["xr.yaml", "pipline.yaml", "fn.yaml", "--strict-compat"]).notes
        == ["the pipeline has no steps, so no function is called"]
    )
    let notes = Notes()
    let options = try CompositeRenderOptions.parse(["xr.yaml", "nameless.yaml"])
    #expect(
      throws: RenderError(
        "cannot compose resources: cannot run Composition pipeline step \"one\": unknown function "
          + "\"\" - is it listed in the render input?"
      )
    ) {
      try options.render(folder.files) { sentence in
        notes.sentences.withLock { $0.append(sentence) }
      }
    }
    #expect(
      notes.sentences.withLock(\.self)
        == [
          "nameless.yaml:8:5: a cluster refuses this: spec.pipeline[0].functionRef: Required value"
        ]
    )
  }

  @Test("tells a resource that does not say what it is, which Crossplane renders all the same")
  func kindless() throws {
    let arguments = ["xr.yaml", "kindless.yaml", "--function-fake", "fn"]
    let said = try render(arguments)
    #expect(
      said.notes == [
        "resource \"bare\" has no apiVersion and no kind: a cluster refuses it"
      ]
    )
    #expect(said.documents.contains("    resourceRefs:\n    - name: x-"))
    let strict = try render(arguments + ["--strict-compat", "@fn.yaml"])
    #expect(strict.notes == [])
    #expect(strict.documents == said.documents)
  }

  @Test("says which functions are declared when a step calls another one")
  func undeclared() throws {
    let notes = Notes()
    let options = try CompositeRenderOptions.parse(["xr.yaml", "comp.yaml", "other.yaml"])
    #expect(throws: RenderError.self) {
      try options.render(folder.files) { sentence in
        notes.sentences.withLock { $0.append(sentence) }
      }
    }
    #expect(
      notes.sentences.withLock(\.self) == ["no function fn is declared; declared are other"]
    )
  }
}
