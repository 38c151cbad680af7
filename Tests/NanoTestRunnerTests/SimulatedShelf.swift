// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoRender
import NanoTesting
import NanoWire
import Testing

@testable import NanoTestRunner

/// A composite with a frame, a board and a note, and lives of it.
enum SimulatedShelf {
  /// A function of a test.
  private struct Scripted: FunctionCaller {
    let body: @Sendable (FunctionCall, inout FunctionAnswer) -> Void

    func answer(_ call: FunctionCall) -> FunctionAnswer {
      var answer = FunctionAnswer(passingOn: call)
      body(call, &answer)
      return answer
    }
  }

  /// Wants a resource of that kind.
  static func wish(_ kind: String, _ answer: inout FunctionAnswer, width: Int64 = 1) {
    let group = kind == "Disk" ? "storage.aws.m.upbound.io/v1beta1" : "wood.example.org/v1"
    answer.desired.resources[kind.lowercased()] = FunctionResource([
      "apiVersion": .string(group), "kind": .string(kind),
      "metadata": ["name": .string("the-\(kind.lowercased())")],
      "spec": ["width": .integer(width)],
    ])
  }

  /// Makes the board once the frame is ready, and the frame and a note at once.
  @Sendable
  static func build(_ call: FunctionCall, _ answer: inout FunctionAnswer) {
    wish("Frame", &answer)
    wish("Note", &answer)
    answer.desired.resources["note"]?.ready = .ready
    let frame = call.observed.resources["frame"]?.object
    if frame?.condition("Ready")["status"] == "True" { wish("Board", &answer) }
  }

  /// The life of a composite whose function answers so.
  static func life(
    _ body: @escaping @Sendable (FunctionCall, inout FunctionAnswer) -> Void
  ) -> CompositeLife {
    let composite: Value = [
      "apiVersion": "library.example.org/v1", "kind": "Shelf",
      "metadata": ["name": "fiction", "namespace": "reading"],
    ]
    let composition: Value = [
      "metadata": ["name": "shelf"],
      "spec": [
        "pipeline": [
          ["step": "build", "functionRef": ["name": "build"]],
          ["step": "ready", "functionRef": ["name": "ready"]],
        ]
      ],
    ]
    let input = CompositeInput(composite: composite, composition: composition)
    return CompositeLife(
      input,
      functions: ["build": Scripted(body: body), "ready": AutoReadyFunction()]
    )
  }

  /// How a life goes in at most nine rounds, and what is reported of it.
  static func story(
    _ life: CompositeLife,
    _ faults: [Fault]
  ) throws -> (story: Simulation.Story, report: SimulationReport) {
    var simulation = Simulation(life)
    simulation.faults = faults
    simulation.roundLimit = 9
    let story = try simulation.run()
    return (story, SimulationReport(story, faults: faults))
  }
}
