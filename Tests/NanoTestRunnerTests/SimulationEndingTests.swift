// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoRender
import NanoTesting
import NanoWire
import Synchronization
import Testing

@testable import NanoTestRunner

@Suite("How a simulated life ends, and what is not known of it")
struct SimulationEndingTests {
  private func life(
    _ body: @escaping @Sendable (FunctionCall, inout FunctionAnswer) -> Void = SimulatedShelf.build
  ) -> CompositeLife { SimulatedShelf.life(body) }

  private func story(
    _ life: CompositeLife,
    _ faults: Fault...
  ) throws -> (story: Simulation.Story, report: SimulationReport) {
    try SimulatedShelf.story(life, faults)
  }

  @Test("a life that ends, and one that never settles, are told as such")
  func endings() throws {
    let fatal = life { _, answer in answer = .fatal("no wood") }
    let ended = try story(fatal)
    #expect(
      ended.story.ending
        == .failed(
          "cannot compose resources: pipeline step \"build\" returned a fatal result: no wood"
        )
    )
    #expect(
      ended.report.text == """
        Shelf fiction in reading: ended in round 1: cannot compose resources: pipeline step "build" \
        returned a fatal result: no wood

        round 1
          it ends

        """
    )
    let restless = life { call, answer in
      let frame = call.observed.resources["frame"]?.object["spec"]["width"].integer ?? 0
      SimulatedShelf.wish("Frame", &answer, width: frame + 1)
    }
    let unsettled = try story(restless, Fault(.neverReady, of: "frame"))
    #expect(unsettled.story.ending == .unsettled)
    #expect(
      unsettled.report.text.hasPrefix("Shelf fiction in reading: still changing after 9 rounds\n")
    )
    #expect(
      unsettled.report.text.contains(
        "\nround 2\n  ~ frame (Frame the-frame)\n      spec.width: 1 → 2\n"
      )
    )
    #expect(unsettled.report.value["rounds"][1]["changes"] == ["frame": ["spec.width"]])
  }

  @Test("a composite that is ready and changes all the same is told as both")
  func restlessButReady() throws {
    let (story, report) = try story(
      life { call, answer in
        let note = call.observed.resources["note"]?.object["spec"]["width"].integer ?? 0
        SimulatedShelf.wish("Note", &answer, width: note + 1)
        answer.desired.resources["note"]?.ready = .ready
      }
    )
    #expect(story.ending == .unsettled && !report.isReady)
    #expect(
      report.text.hasPrefix(
        "Shelf fiction in reading: ready in round 1, but still changing after 9 rounds\n"
      )
    )
  }

  /// A function that answers so many calls, and none after.
  private final class Tiring: FunctionCaller {
    private let calls: Mutex<Int>

    init(after calls: Int) { self.calls = Mutex(calls) }

    func answer(_ call: FunctionCall) throws(CallError) -> FunctionAnswer {
      let left = calls.withLock { calls in
        calls -= 1
        return calls
      }
      guard left >= 0 else { throw CallError("it took too long") }
      var answer = FunctionAnswer(passingOn: call)
      SimulatedShelf.build(call, &answer)
      return answer
    }
  }

  @Test("what waits for what is not invented where a function does not answer any more")
  func unexplained() throws {
    let sentence =
      "reconcile failed: cannot compose resources: cannot run Composition pipeline step \"build\": "
      + "it took too long"
    func tiring(_ calls: Int, _ faults: Fault...) throws -> SimulationReport {
      var life = self.life()
      life.functions["build"] = Tiring(after: calls)
      let (story, report) = try SimulatedShelf.story(life, faults)
      #expect(story.waits.isEmpty && story.needs.isEmpty && story.neverCreated.isEmpty)
      #expect(story.unexplained == sentence)
      return report
    }
    // Four rounds are its life, those after belong to the others.
    for calls in [4, 5, 7] {
      let report = try tiring(calls)
      #expect(report.isReady)
      #expect(
        report.text.hasSuffix(
          "\n  nothing changes\n\nwhat waits for what was not found out: \(sentence)\n"
        )
      )
      #expect(report.value["unexplained"] == .string(sentence))
    }
    // With a fault it has two, and then come that without the fault and the others.
    for calls in [2, 3, 4, 5] {
      let report = try tiring(calls, Fault(.neverReady, of: "frame"))
      #expect(report.text.hasSuffix("\nwhat waits for what was not found out: \(sentence)\n"))
    }
    #expect(try story(life()).report.value["unexplained"] == .null)
    #expect(try story(life()).report.note == nil)
  }

  @Test("a kind that takes the name of another is told as a new object")
  func otherKind() throws {
    let (story, report) = try story(
      life { call, answer in
        SimulatedShelf.wish("Note", &answer)
        answer.desired.resources["note"]?.ready = .ready
        guard call.observed.resources["note"] != nil else { return }
        answer.desired.resources["note"] = FunctionResource([
          "apiVersion": "v1", "kind": "ConfigMap", "metadata": ["name": "the-note"],
        ])
        answer.desired.resources["note"]?.ready = .ready
      }
    )
    #expect(story.rounds.map(\.created) == [["note"], ["note"], []])
    #expect(
      report.text.contains(
        """
        round 2
          + note (ConfigMap the-note)
          - note (Note the-note): left behind, since its name is that of another kind now

        """
      )
    )
    #expect(report.value["rounds"][1]["leftBehind"] == ["note"])
    #expect(report.value["rounds"][1]["deleted"] == [])
  }
}
