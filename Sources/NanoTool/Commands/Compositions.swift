// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoFunction
internal import NanoValue

/// `nanoidp compositions`: what this program can compose, and which operations it runs, in process.
struct Compositions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the compositions and operations that are built in.",
    discussion: """
      A step of a pipeline names one of them in its input. Without a name it gets the
      default of the composite's kind, the first composition of that kind in this
      list; an operation has to be named.

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

  /// The compositions of a library in that format, and its operations.
  static func text(of library: CompositionLibrary, _ format: OutputFormat) throws -> String {
    let compositions = library.compositions.map(Listed.init)
    let operations = library.operations.map(ListedOperation.init)
    let lists: Value = [
      "compositions": .array(compositions.map(\.value)),
      "operations": .array(operations.map(\.value)),
    ]
    if let text = try format.text(of: lists) { return text }
    let tables =
      (compositions.isEmpty ? [] : [Listed.table(compositions)])
      + (operations.isEmpty ? [] : [ListedOperation.table(operations)])
    return tables.joined(separator: "\n")
  }
}

/// What the list tells of a composition.
private struct Listed {
  let name: String
  let kind: ComposedKind
  let backend: String
  let composes: [ComposedKind]
  let summary: String

  init(_ composition: any Composition) {
    func listed<C: Composition>(_: C) -> Listed { Listed(of: C.self) }
    self = listed(composition)
  }

  private init<C: Composition>(of composition: C.Type) {
    name = C.name
    kind = ComposedKind(apiVersion: C.Composite.apiVersion, kind: C.Composite.kind)
    backend = C.backend
    composes = C.composes
    summary = C.summary
  }

  var value: Value {
    [
      "name": .string(name), "apiVersion": .string(kind.apiVersion), "kind": .string(kind.kind),
      "backend": .string(backend), "summary": .string(summary),
      "composes": .array(
        composes.map { ["apiVersion": .string($0.apiVersion), "kind": .string($0.kind)] }
      ),
    ]
  }

  /// A line for each, in columns.
  static func table(_ compositions: [Listed]) -> String {
    Columns(
      ["NAME", "KIND", "BACKEND", "SUMMARY", "COMPOSES"],
      compositions.map { listed in
        [
          listed.name, listed.kind.kind, listed.backend, listed.summary,
          listed.composes.map(\.kind).joined(separator: ", "),
        ]
      }
    ).text
  }
}

/// What the list tells of an operation.
private struct ListedOperation {
  let name: String
  let summary: String

  init(_ operation: any Operation) {
    name = type(of: operation).name
    summary = type(of: operation).summary
  }

  var value: Value { ["name": .string(name), "summary": .string(summary)] }

  /// A line for each, in columns.
  static func table(_ operations: [ListedOperation]) -> String {
    Columns(["OPERATION", "SUMMARY"], operations.map { [$0.name, $0.summary] }).text
  }
}
