// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoRender
import NanoValue
import Testing

@testable import NanoTestRunner

@Suite("nanoidp simulate")
struct SimulationTests {
  /// A function of a test.
  private struct Scripted: FunctionCaller {
    let body: @Sendable (FunctionCall, inout FunctionAnswer) -> Void

    func answer(_ call: FunctionCall) -> FunctionAnswer {
      var answer = FunctionAnswer(passingOn: call)
      body(call, &answer)
      return answer
    }
  }

  private static func wish(_ kind: String, _ answer: inout FunctionAnswer, width: Int64 = 1) {
    let group = kind == "Disk" ? "storage.aws.m.upbound.io/v1beta1" : "wood.example.org/v1"
    answer.desired.resources[kind.lowercased()] = FunctionResource([
      "apiVersion": .string(group), "kind": .string(kind),
      "metadata": ["name": .string("the-\(kind.lowercased())")],
      "spec": ["width": .integer(width)],
    ])
  }

  /// A life in which the board is made once the frame is ready, and the frame and a note at once.
  private func life(
    _ body: @escaping @Sendable (FunctionCall, inout FunctionAnswer) -> Void = { call, answer in
      SimulationTests.wish("Frame", &answer)
      SimulationTests.wish("Note", &answer)
      answer.desired.resources["note"]?.ready = .ready
      let frame = call.observed.resources["frame"]?.object
      if frame?.condition("Ready")["status"] == "True" { SimulationTests.wish("Board", &answer) }
    }
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

  private func story(
    _ life: CompositeLife,
    _ faults: Fault...
  ) throws -> (story: Simulation.Story, report: SimulationReport) {
    var simulation = Simulation(life)
    simulation.faults = faults
    simulation.roundLimit = 9
    let story = try simulation.run()
    return (story, SimulationReport(story, faults: faults))
  }

  @Test("a life is told round by round, with what waits for what")
  func text() throws {
    #expect(
      try story(life()).report.text == """
        Shelf fiction in reading: ready in round 3, and nothing changes any more after 4 rounds

        round 1
          + frame (Frame the-frame)
          + note (Note the-note)
          not ready: frame
          then ready: frame, note

        round 2
          + board (Board the-board)
          not ready: board
          then ready: board

        round 3
          the composite is ready

        round 4
          nothing changes

        what waits for what
          board is created only when ready: frame

        the composite gets ready only with board, frame

        """
    )
  }

  @Test("a life is an object for programs, and a picture")
  func others() throws {
    let report = try story(life()).report
    #expect(report.value["ready"] == true)
    #expect(report.value["waits"] == ["board": ["frame"]])
    #expect(report.value["needs"] == ["board", "frame"])
    #expect(report.value["rounds"][1]["created"] == ["board"])
    #expect(report.value["rounds"][1]["then"]["ready"] == ["board"])
    #expect(
      report.mermaid == """
        flowchart LR
          r0["frame (Frame the-frame), round 1"]
          r1["note (Note the-note), round 1"]
          r2["board (Board the-board), round 2"]
          xr(["Shelf fiction in reading: ready"])
          r0 --> r2
          r0 -.-> xr
          r2 -.-> xr

        """
    )
    #expect(report.dot.hasPrefix("digraph composite {\n  rankdir=LR;\n"))
    #expect(report.dot.contains("\n  r0 -> r2;\n  r0 -> xr [style=dashed];\n"))
    #expect(report.dot.contains("  r1 [label=\"note (Note the-note), round 1\"];\n"))
  }

  @Test("what never gets ready holds up what waits for it")
  func neverReady() throws {
    let (story, report) = try story(life(), Fault(.neverReady, of: "frame"))
    #expect(story.ending == .stuck)
    #expect(!story.rounds.contains { $0.created.contains("board") })
    #expect(
      report.text.hasPrefix(
        "Shelf fiction in reading: never ready: nothing changes any more after 2 rounds\n"
          + "with frame never-ready\n"
      )
    )
  }

  @Test("what reports an error does not get ready, and says so")
  func error() throws {
    let (story, report) = try story(life(), Fault(.error, of: "board"))
    #expect(story.ending == .stuck)
    #expect(story.life["board"]?.condition("Synced")["reason"] == "ReconcileError")
    #expect(report.text.contains("\n  then board reports an error\n"))
  }

  @Test("what somebody deletes is made again")
  func deleted() throws {
    let (story, report) = try story(life(), Fault(.deleted, of: "frame"))
    #expect(story.ending == .ready)
    #expect(story.rounds.filter { $0.created.contains("frame") }.count == 2)
    #expect(report.text.contains("\n  then somebody deletes frame\n"))
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
    #expect(ended.report.text.hasPrefix("Shelf fiction in reading: ended in round 1: cannot"))
    let restless = life { call, answer in
      let frame = call.observed.resources["frame"]?.object["spec"]["width"].integer ?? 0
      SimulationTests.wish("Frame", &answer, width: frame + 1)
    }
    #expect(try story(restless).story.ending == .unsettled)
  }

  @Test("a fault is read, and has to be of a resource that is composed")
  func faults() throws {
    #expect(try Fault("a/b=deleted") == Fault(.deleted, of: "a/b"))
    #expect(throws: TestError("there is no fault 'lazy'; there are never-ready, deleted, error")) {
      try Fault("a=lazy")
    }
    #expect(throws: TestError.self) { try Fault("deleted") }
    #expect(
      throws: TestError("there is no composed resource \"door\"; there are board, frame, note")
    ) {
      try story(life(), Fault(.deleted, of: "door"))
    }
  }

  @Test("a change of the composition names what it creates, changes and deletes")
  func change() throws {
    let old = try Simulation(
      life { _, answer in
        SimulationTests.wish("Disk", &answer)
        SimulationTests.wish("Frame", &answer)
        SimulationTests.wish("Note", &answer)
      }
    ).run(explains: false)
    let next = life { _, answer in
      SimulationTests.wish("Frame", &answer, width: 2)
      SimulationTests.wish("Board", &answer)
    }
    let new = try Simulation(old.life.continued(by: next)).run(explains: false)
    let change = CompositionChange(from: old, to: new)
    #expect(
      change.text == """
        + Board the-board (board)
        ~ frame
            spec.width
              - 1
              + 2
        - Disk the-disk (disk): its data are lost
        - Note the-note (note)

        """
    )
    #expect(change.losesData)
    #expect(change.value["deleted"][0]["holdsData"] == true)
    #expect(change.value["changed"][0]["differences"][0]["path"] == "spec.width")
    let same = try Simulation(old.life.continued(by: old.life)).run(explains: false)
    let none = CompositionChange(from: old, to: same)
    #expect(none.isEmpty && !none.losesData)
    #expect(none.text == "nothing is created, changed or deleted\n")
  }
}
