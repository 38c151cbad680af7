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
    if keepsTimes {
      add(object: output.operation)
    } else {
      add(output.operation, called: "operation")
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
