// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension CompositionLibrary {
  /// The operation that the input names; none is run unasked.
  func chooseOperation(_ input: StepInput) throws(CompositionError) -> any Operation {
    guard !operations.isEmpty else {
      throw CompositionError(
        "the request holds no observed composite resource, so it is one of an operation, and this "
          + "function has compositions only"
      )
    }
    guard let name = input.kind == .operation ? input.name : nil else {
      throw CompositionError(
        "the request holds no observed composite resource, so it is one of an operation; name one in "
          + "an input of kind Operation: \(operationNames.joined(separator: ", "))"
      )
    }
    if let found = operations.first(where: { type(of: $0).name == name }) { return found }
    throw CompositionError(
      "unknown operation \(name.quoted())\(Spelling.ending(for: name, known: operationNames))",
      at: "input.operation"
    )
  }

  private var operationNames: [String] { operations.map { type(of: $0).name }.sorted() }

  /// Decodes the settings, runs, and finishes.
  static func run<O: Operation>(
    _ operation: O,
    _ input: StepInput,
    _ request: any FunctionRequest
  ) throws(CompositionError) -> FunctionResponse {
    let settings = try decodeSettings(O.Settings.self, input.settings)
    var run = OperationRun(request)
    do {
      try operation.run(with: settings, into: &run)
    } catch {
      // What was noticed before is most often the reason, as in a composition.
      throw run.failure ?? error
    }
    return try OperationAnswer.finish(run, of: O.name)
  }
}
