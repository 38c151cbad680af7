// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension RenderedText {
  /// Prints an Operation and what it applies.
  ///
  /// The Operation is always printed with all of its spec, as Crossplane's command prints it.
  ///
  /// - Parameters:
  ///   - output: What a reconcile made.
  ///   - selection: What else to print.
  ///   - keepsTimes: Whether the conditions of the Operation keep the time of the clock, as
  ///     Crossplane's command forgets to replace it.
  package init(_ output: OperationOutput, _ selection: OutputSelection, keepsTimes: Bool) {
    self.init()
    let whole = output.operation.withoutContextSteps
    if keepsTimes {
      add(object: output.operation, of: whole)
    } else {
      add(output.operation, called: "operation", of: whole)
    }
    for (_, resource) in output.appliedResources {
      let name = resource["metadata"]["name"].string ?? ""
      add(resource, called: "applied resource \(name)")
    }
    if selection.contains(.results) {
      for event in output.events { add(RenderDocument.result(event)) }
    }
    if selection.contains(.context), let context = output.pipeline.context {
      add(RenderDocument.context(context))
    }
  }
}

extension Value {
  /// An Operation without the steps that the command adds to set and read the context.
  fileprivate var withoutContextSteps: Value {
    guard let steps = self["spec"]["pipeline"].array else { return self }
    var operation = self
    operation["spec"]["pipeline"] = .array(
      steps.filter { $0["functionRef"]["name"].string != ContextFunction.name }
    )
    return operation
  }
}
