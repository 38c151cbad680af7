// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import NanoFunction
import NanoRender
import NanoTestRunner
import Testing

@testable import NanoTool

@Suite("A tool over a library of one's own")
struct CommandLineToolTests {
  private static let tool = CommandLineTool(
    .shelves,
    named: "oak",
    for: ["ghcr.io/me/function-oak"],
    version: "7.0"
  )

  private func asTool<Result>(_ body: () throws -> Result) rethrows -> Result {
    try CommandLineTool.$current.withValue(CommandLineToolTests.tool, operation: body)
  }

  @Test("is called by its name in help, errors and completion scripts, and has its own version")
  func names() throws {
    asTool {
      #expect(Tool.helpMessage().contains("\nUSAGE: oak <subcommand>"))
      #expect(Tool.completionScript(for: .bash).contains("complete -o filenames -F _oak oak"))
      #expect(Tool.configuration.version == "7.0")
      #expect(CommandLineTool.current.named("  nanoidp render x") == "  oak render x")
      do {
        _ = try Program.command(of: ["rendr"])
        Issue.record("a command that there is not was found")
      } catch {
        #expect(
          Failure(error, of: ["rendr"]).message
            == "unknown command 'rendr'; did you mean 'oak render'?\nSee 'oak --help'."
        )
      }
    }
    #expect(Tool.helpMessage().contains("\nUSAGE: nanoidp <subcommand>"))
  }

  @Test("runs its functions in its process, by name or package, and those of no other tool")
  func functions() throws {
    func place(_ name: String, _ package: String) throws -> String? {
      let step = PipelineStep(["step": "s", "functionRef": ["name": .string(name)]])
      let declaration = try FunctionDeclaration([
        "apiVersion": "pkg.crossplane.io/v1", "kind": "Function",
        "metadata": ["name": .string(name)], "spec": ["package": .string(package)],
      ])
      return try asTool { CommandLineTool.current.resolver }
        .functions(of: [step], declared: [declaration]).places[name]
    }
    #expect(try place("fn", "ghcr.io/me/function-oak:v1") == "in this process")
    #expect(throws: RenderError.self) { try place("function-nano-idp", "") }
  }

  @Test("renders and tests its compositions, and lists them")
  func commands() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let test = """
      apiVersion: test.crossplane.io/v1alpha1
      kind: CompositionTest
      metadata: {name: shelf}
      spec:
        tests:
        - name: it has a board
          inputs:
            xr: {raw: {apiVersion: example.org/v1, kind: Shelf, metadata: {name: s, namespace: demo}, spec: {}}}
            functions:
              raw:
                apiVersion: pkg.crossplane.io/v1
                kind: Function
                metadata: {name: fn}
                spec: {package: ghcr.io/me/function-oak}
            composition:
              raw:
                apiVersion: apiextensions.crossplane.io/v1
                kind: Composition
                metadata: {name: c}
                spec:
                  compositeTypeRef: {apiVersion: example.org/v1, kind: Shelf}
                  mode: Pipeline
                  pipeline: [{step: s, functionRef: {name: fn}}]
          assertions:
          - type: resources
            resources: {board: {kind: ConfigMap}}
      """
    try Data(test.utf8).write(to: folder.appending(path: "test.yaml"))
    try asTool {
      let command = try Program.command(of: ["test", folder.path]) as? TestCommand
      let report = try #require(command).report(cache: InputCache()) { _ in }
      #expect(report.outcomes.flatMap(\.issues).map(\.message) == [])
      let text = try Compositions.text(of: CommandLineTool.current.compositions, .text)
      #expect(text.contains("shelf.oak   Shelf   workshop   a shelf of oak   Board, Nail"))
    }
  }
}
