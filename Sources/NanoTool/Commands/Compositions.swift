// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoFunction
internal import NanoValue

/// `nanoidp compositions`: what this program can compose in process.
struct Compositions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the compositions that are built in.",
    discussion: """
      A step of a pipeline names one of them in its input; without a name it gets
      the default of the composite's kind: the first of that kind in this list.

      EXAMPLES:
        nanoidp compositions
        nanoidp compositions -o json
      """
  )

  @Option(name: .shortAndLong, help: "How to print them.")
  var output = OutputFormat.text

  func run() throws {
    Terminal.write(try Compositions.text(of: CommandLineTool.current.compositions, output))
  }

  /// The compositions of a library in that format.
  static func text(of library: CompositionLibrary, _ format: OutputFormat) throws -> String {
    let compositions = library.compositions.map(Listed.init)
    let list = Value.array(compositions.map(\.value))
    return try format.text(of: list) ?? Listed.table(compositions)
  }
}

/// What the list tells of a composition.
private struct Listed {
  let name: String
  let apiVersion: String
  let kind: String
  let summary: String

  init(_ composition: any Composition) {
    func listed<C: Composition>(_: C) -> Listed {
      Listed(C.name, C.Composite.apiVersion, C.Composite.kind, C.summary)
    }
    self = listed(composition)
  }

  private init(_ name: String, _ apiVersion: String, _ kind: String, _ summary: String) {
    self.name = name
    self.apiVersion = apiVersion
    self.kind = kind
    self.summary = summary
  }

  var value: Value {
    [
      "name": .string(name), "apiVersion": .string(apiVersion), "kind": .string(kind),
      "summary": .string(summary),
    ]
  }

  /// A line for each, in columns.
  static func table(_ compositions: [Listed]) -> String {
    Columns(["NAME", "KIND", "SUMMARY"], compositions.map { [$0.name, $0.kind, $0.summary] }).text
  }
}
