// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoRender
internal import NanoValue
internal import NanoWire

/// What assertions look at: the end of a reconcile.
struct RenderedState {
  /// The whole composite, or the Operation.
  var subject: Value
  /// What is composed or applied, by names in the pipeline.
  var resources: [(name: String, resource: Value)] = []
  /// What was deleted, as it was before; in a round of several reconciles, in any of them.
  var deleted: [Value] = []
  /// The messages of functions: step, severity, reason, message; those of a round of several
  /// reconciles each once.
  var results: [Value] = []
  /// What objects were before, for rules about changes.
  var former: [Value] = []
  var pipeline: PipelineOutcome?
  /// Why nothing was composed: a function ended the pipeline, or it could not be run.
  var failure: String?
  /// Writes what `nanoidp render -r` prints; few tests ask for it.
  var text: () -> [UInt8] = { [] }

  /// Every object, the composite first.
  var objects: [Value] { [subject] + resources.map(\.resource) }

  /// The state after a reconcile of a composite.
  init(_ round: CompositeLife.Round, of life: CompositeLife) {
    let output = round.output
    subject = life.input.composite
    for key in ["spec", "metadata"] {
      subject[key] = subject[key].patched(with: output.composite[key])
    }
    resources = output.composedResources
    deleted = output.deletedResources
    pipeline = output.pipeline
    results = RenderedState.results(of: pipeline)
    failure = output.fatal
    let composite = life.input.composite
    text = { RenderedText(output, of: composite, .results).bytes }
  }

  /// The state after a reconcile of an Operation.
  init(_ output: OperationOutput) {
    subject = output.operation
    resources = output.appliedResources
    pipeline = output.pipeline
    results = RenderedState.results(of: pipeline)
    failure = output.fatal
    text = { RenderedText(output, .results, keepsTimes: false).bytes }
  }

  /// The state when nothing could be reconciled.
  init(_ subject: Value, failure: RenderError) {
    self.subject = subject
    self.failure = failure.description
  }

  /// Adds what an earlier reconcile of the same round deleted and told.
  mutating func add(earlier: [CompositeOutput]) {
    var (deletions, messages): ([Value], [Value]) = ([], [])
    for output in earlier {
      let known = messages
      messages += RenderedState.results(of: output.pipeline).filter { !known.contains($0) }
      deletions += output.deletedResources
    }
    results = messages + results.filter { !messages.contains($0) }
    deletions += deleted
    deleted = []
    for object in deletions where !deleted.contains(where: { $0.isSame(as: object) }) {
      deleted.append(object)
    }
  }

  /// The calls of the pipeline's own steps; what seeds the context is a step that no test wrote.
  var calls: [RecordedCall] {
    (pipeline?.calls ?? []).filter { $0.step != ContextFunction.seedStepName }
  }

  /// The messages of the functions of a pipeline.
  static func results(of pipeline: PipelineOutcome?) -> [Value] {
    guard let pipeline else { return [] }
    var results = pipeline.results.map { result in
      self.result(
        result.step,
        result.result.severity == .normal ? "Normal" : "Warning",
        result.result.reason,
        result.result.message
      )
    }
    if pipeline.fatal != nil, let call = pipeline.calls.last {
      let fatal = call.answer.results.first { $0.severity == .fatal }
      results.append(result(call.step, "Fatal", fatal?.reason, fatal?.message ?? ""))
    }
    return results
  }

  private static func result(
    _ step: String,
    _ severity: String,
    _ reason: String?,
    _ message: String
  ) -> Value {
    var result: Value = [
      "step": .string(step), "severity": .string(severity), "message": .string(message),
    ]
    if let reason { result["reason"] = .string(reason) }
    return result
  }

  /// What each step requires in its last answer, by the names of steps.
  var requirements: Value {
    var steps: Members = [:]
    for call in calls {
      let wishes = call.answer.requirements
      steps[call.step] = [
        "resources": RenderedState.map(wishes?.resources ?? []) { ($0.name, $0.selector.json) },
        "extraResources": RenderedState.map(wishes?.extraResources ?? []) {
          ($0.name, $0.selector.json)
        },
        "schemas": RenderedState.map(wishes?.schemas ?? []) { ($0.name, $0.selector.json) },
      ]
    }
    return .object(steps)
  }

  private static func map<Element>(
    _ elements: [Element],
    _ pair: (Element) -> (String, Value)
  ) -> Value {
    var members: Members = [:]
    for (key, value) in elements.map(pair) { members[key] = value }
    return .object(members)
  }
}

extension PipelineOutcome {
  /// Whether a resource is wanted and ready.
  func isReady(_ name: String) -> Bool { desired.resources[name]?.ready == .ready }
}
