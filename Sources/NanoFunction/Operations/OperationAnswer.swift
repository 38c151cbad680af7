// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// What follows every operation: checks of what it applies.
enum OperationAnswer {
  /// Finishes what an operation did.
  ///
  /// - Throws: ``CompositionError`` where Crossplane would refuse an object, or take it in a sense
  ///   that nobody meant.
  static func finish(
    _ run: OperationRun,
    of operation: String
  ) throws(CompositionError) -> FunctionResponse {
    if let failure = run.failure { throw failure }
    var response = FunctionResponse()
    response.operation = operation
    for (index, object) in run.objects.enumerated() {
      if run.objects[..<index].contains(where: { $0.name.hasSameBytes(as: object.name) }) {
        throw CompositionError("applied twice under one name", resource: object.name)
      }
      response.resources.append(
        DesiredResource(name: object.name, body: try applied(object), ready: .unspecified)
      )
    }
    response.resources.sort { $0.name.precedesByBytes($1.name) }
    response.results = run.results
    response.context = run.contextChanges
    response.output = run.output.isNull ? Value?.none : run.output
    response.requirements = run.questions.resources
    response.schemas = run.questions.schemas
    return response
  }

  private static func applied(
    _ object: (name: String, body: Value)
  ) throws(CompositionError) -> Value {
    try ResourceRules.checkObject(object.body, named: object.name)
    try ResourceRules.checkName(object.body, named: object.name)
    guard object.body["metadata"]["name"].string != nil else {
      throw CompositionError("required, and not there", at: "metadata.name", resource: object.name)
    }
    return HeldResource.withoutServerMetadata(object.body)
  }
}
