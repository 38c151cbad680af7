// SPDX-License-Identifier: Apache-2.0

import NanoRender
import NanoValue

/// A composite and a pipeline of fakes, for tests of single rules.
struct ScriptedRender {
  var composite: Value = [
    "apiVersion": "example.org/v1", "kind": "XBucket", "metadata": ["name": "my-xr"],
    "spec": ["region": "eu"],
  ]
  /// The answers of each step, in protobuf's JSON mapping.
  var steps: [[Value]] = [[[:]]]
  /// What steps are written besides their input.
  var stepMembers: Value = [:]
  var observed: [Value] = []
  var required: [Value] = []
  var credentials: [Value] = []
  var schemas: [Value] = []
  var definition: Value?

  /// A pipeline of one step with those answers.
  init(_ answers: Value...) { steps = [answers] }

  var input: CompositeInput {
    let pipeline = steps.enumerated().map { index, answers -> Value in
      var step: Value = [
        "step": .string("step-\(index + 1)"), "functionRef": ["name": "fake"],
        "input": ["kind": "Script", "id": .integer(Int64(index)), "responses": .array(answers)],
      ]
      for (key, value) in stepMembers.object ?? [:] { step[key] = value }
      return step
    }
    var input = CompositeInput(
      composite: composite,
      composition: ["metadata": ["name": "comp"], "spec": ["pipeline": .array(pipeline)]]
    )
    input.observedResources = observed
    input.requiredResources = required
    input.credentials = credentials
    input.requiredSchemas = schemas
    input.definition = definition
    return input
  }

  /// What one reconcile makes of it.
  func run() throws(RenderError) -> CompositeOutput {
    try CompositeRender(input, functions: ["fake": FakeFunction()]).run()
  }

  /// The documents that are printed.
  func text(_ selection: OutputSelection = []) throws -> RenderedText {
    RenderedText(try run(), of: composite, selection)
  }
}

extension CompositeOutput {
  /// The types, statuses and reasons of the composite's conditions: `Ready=True/Available`.
  var conditions: [String] {
    (composite["status"]["conditions"].array ?? []).map { condition in
      let parts = ["type", "status", "reason"].map { condition[$0].string ?? "" }
      return "\(parts[0])=\(parts[1])/\(parts[2])"
    }
  }

  /// The printed objects of composed resources, by name.
  func resource(_ name: String) -> Value {
    composedResources.first { $0.name == name }?.resource ?? .null
  }

  /// The calls that functions got.
  var calls: [RecordedCall] { pipeline?.calls ?? [] }
}

/// A desired resource in protobuf's JSON mapping.
func resource(_ object: Value, ready: String? = nil) -> Value {
  var resource: Value = ["resource": object]
  if let ready { resource["ready"] = .string(ready) }
  return resource
}
