// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// All that an Operation is rendered from, as values.
package struct OperationInput: Sendable {
  /// The Operation.
  package var operation: Value
  /// What requirements may find.
  package var requiredResources: [Value] = []
  /// Secrets that steps name as credentials.
  package var credentials: [Value] = []
  /// OpenAPI documents that required schemas may be found in.
  package var requiredSchemas: [Value] = []

  /// That Operation.
  package init(operation: Value) { self.operation = operation }
}

/// What one reconcile makes of an Operation.
package struct OperationOutput: Sendable {
  /// The Operation with its status.
  package internal(set) var operation: Value
  /// What was applied, by the names in the pipeline.
  package internal(set) var appliedResources: [(name: String, resource: Value)] = []
  /// What was told, in order.
  package internal(set) var events: [RenderEvent] = []
  /// What the pipeline came to.
  package internal(set) var pipeline: PipelineOutcome
  /// Why nothing was applied: `pipeline step "s" returned a fatal result: m`.
  package var fatal: String? { pipeline.fatal }
}

/// One reconcile of an Operation as Crossplane's controller does it, on values alone.
///
/// Source: `internal/render/operation` of <https://github.com/crossplane/crossplane>, version 2.3.4.
package struct OperationRender: Sendable {
  /// What it is rendered from.
  package let input: OperationInput
  /// The functions by name.
  package let functions: [String: any FunctionCaller]
  /// The time of conditions that change, in RFC 3339.
  package let time: String

  /// That reconcile.
  package init(
    _ input: OperationInput,
    functions: [String: any FunctionCaller],
    time: String = RenderTime.fixed
  ) {
    self.input = input
    self.functions = functions
    self.time = time
  }

  /// Reconciles once.
  ///
  /// - Returns: What was applied. Its ``OperationOutput/fatal`` says whether a function ended it.
  /// - Throws: ``RenderError`` when a step cannot be run.
  package func run() throws(RenderError) -> OperationOutput {
    var operation = input.operation.throughWire
    operation["metadata"]["resourceVersion"] = "999"
    let required = input.requiredResources.map(\.throughWire)
    let pipeline = Pipeline(
      PipelineStep.steps(of: operation["spec"]),
      functions: functions,
      store: ResourceStore([operation] + required + input.credentials),
      schemas: SchemaStore(input.requiredSchemas),
      owner: .operation
    )
    let outcome: PipelineOutcome
    do {
      outcome = try pipeline.run(observed: FunctionState())
    } catch {
      throw error.wrapped(in: "reconcile failed")
    }
    var output = OperationOutput(operation: operation, pipeline: outcome)
    output.events = outcome.results.map { RenderEvent($0, reason: "RunPipelineStep") }
    if let fatal = outcome.fatal {
      output.events.append(RenderEvent(.warning, "FunctionInvocation", fatal))
    } else {
      for name in outcome.desired.names {
        guard let resource = outcome.desired.resources[name] else { continue }
        output.appliedResources.append((name, resource.object.throughWire))
      }
    }
    output.operation["status"] = status(of: output, before: operation["status"])
    return output
  }

  private func status(of output: OperationOutput, before: Value) -> Value {
    var status = before
    var conditions = Conditions(of: before, time: time)
    conditions.set(Condition("Succeeded", "Unknown", "PipelineRunning"))
    conditions.set(Condition("ValidPipeline", "True", "ValidPipeline"))
    if let fatal = output.fatal {
      conditions.set(Condition("Synced", "False", "ReconcileError", message: fatal))
      status["failures"] = .integer((before["failures"].integer ?? 0) &+ 1)
    } else {
      conditions.set(Condition("Synced", "True", "ReconcileSuccess"))
      conditions.set(Condition("Succeeded", "True", "PipelineSuccess"))
    }
    status["conditions"] = .array(conditions.values)
    let references = OperationRender.references(to: output.appliedResources.map(\.resource))
    if !references.isEmpty { status["appliedResourceRefs"] = .array(references) }
    if !output.pipeline.outputs.isEmpty {
      status["pipeline"] = .array(
        output.pipeline.outputs.map { ["step": .string($0.step), "output": $0.output.throughWire] }
      )
    }
    return status
  }

  private static func references(to resources: [Value]) -> [Value] {
    var references: [Value] = []
    for resource in resources {
      let metadata = resource["metadata"]
      // What an object does not say is the empty string in a reference, never null.
      var reference: Value = [
        "apiVersion": .string(resource["apiVersion"].string ?? ""),
        "kind": .string(resource["kind"].string ?? ""),
        "name": .string(metadata["name"].string ?? ""),
      ]
      if let namespace = metadata["namespace"].string, !namespace.isEmpty {
        reference["namespace"] = .string(namespace)
      }
      if !references.contains(reference) { references.append(reference) }
    }
    func text(_ reference: Value) -> String {
      ["apiVersion", "kind", "namespace", "name"].map { reference[$0].string ?? "" }.joined()
    }
    return references.sorted { text($0).precedesByBytes(text($1)) }
  }
}
