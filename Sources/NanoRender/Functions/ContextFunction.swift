// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// The function that `crossplane composition render` adds to a pipeline to set and read its context.
///
/// With the input `mode: Seed` it sets keys of the context; with `mode: Capture` it passes all on, so
/// that the context of the pipeline's end is what the step before returned.
package struct ContextFunction: FunctionCaller {
  /// The name under which pipelines call it.
  package static let name = "crossplane-render-context"

  /// The name of the step that sets the context.
  package static let seedStepName = "crossplane-render-inject-context"

  /// The step that sets the context, at the beginning of a pipeline.
  package static let seedStep: Value = step(seedStepName, mode: "Seed")
  /// The step that reads the context, at the end of a pipeline.
  package static let captureStep: Value = step("crossplane-render-extract-context", mode: "Capture")

  private let seed: Members

  /// A function that sets those keys.
  package init(seed: Members = [:]) { self.seed = seed }

  /// Passes on what the steps before said.
  package func answer(_ call: FunctionCall) -> FunctionAnswer {
    var answer = FunctionAnswer(passingOn: call)
    guard call.input?["mode"].string == "Seed" else { return answer }
    var context = call.context?.object ?? [:]
    for (key, value) in seed { context[key] = value }
    answer.context = .object(context)
    return answer
  }

  private static func step(_ name: String, mode: String) -> Value {
    [
      "functionRef": ["name": .string(self.name)], "input": ["mode": .string(mode)],
      "step": .string(name),
    ]
  }
}
