// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoRender
import NanoTesting
import NanoWire
import Testing

@testable import NanoTestRunner

@Suite("nanoidp simulate")
struct SimulationTests {
  private func life(
    _ body: @escaping @Sendable (FunctionCall, inout FunctionAnswer) -> Void = SimulatedShelf.build
  ) -> CompositeLife { SimulatedShelf.life(body) }

  private func story(
    _ life: CompositeLife,
    _ faults: Fault...
  ) throws -> (story: Simulation.Story, report: SimulationReport) {
    try SimulatedShelf.story(life, faults)
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
          r2 -.-> xr

        """
    )
    #expect(report.dot.hasPrefix("digraph composite {\n  rankdir=LR;\n"))
    #expect(report.dot.contains("\n  r0 -> r2;\n  r2 -> xr [style=dashed];\n"))
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
    #expect(story.neverCreated == ["board"])
    #expect(report.text.contains("\nat the end\n  not ready: frame\n  never created: board\n"))
    #expect(report.value["neverCreated"] == ["board"])
  }

  @Test("a fault that changes nothing is told as such")
  func harmless() throws {
    for kind in [Fault.Kind.neverReady, .error] {
      let (story, report) = try story(life(), Fault(kind, of: "note"))
      #expect(story.ending == .ready && !story.faultsMatter)
      #expect(
        report.text.contains("\nwith note \(kind.rawValue)\nnothing goes otherwise because of it\n")
      )
    }
    #expect(try story(life(), Fault(.error, of: "frame")).story.faultsMatter)
    #expect(try story(life(), Fault(.deleted, of: "note")).story.faultsMatter)
    #expect(try !story(life()).report.text.contains("nothing goes otherwise"))
  }

  @Test("a composite that is not ready any more gets ready again, and lost data are told")
  func again() throws {
    let disk = life { _, answer in SimulatedShelf.wish("Disk", &answer) }
    let (story, report) = try story(disk, Fault(.deleted, of: "disk"))
    #expect(story.rounds.map(\.isReady) == [false, true, false, true, true])
    #expect(
      report.text == """
        Shelf fiction in reading: ready in round 2, again in round 4, and nothing changes any more \
        after 5 rounds
        with disk deleted

        round 1
          + disk (Disk the-disk)
          not ready: disk
          then ready: disk

        round 2
          the composite is ready
          then somebody deletes disk, and its data are lost

        round 3
          + disk (Disk the-disk)
          not ready: disk
          then ready: disk

        round 4
          the composite is ready

        round 5
          nothing changes

        the composite gets ready only with disk

        """
    )
    #expect(report.value["rounds"][1]["then"]["lost"] == ["disk"])
  }

  @Test("what a chain waits for is told by its links, and drawn so")
  func chain() throws {
    let chain = life { call, answer in
      func isReady(_ name: String) -> Bool {
        call.observed.resources[name]?.object.condition("Ready")["status"] == "True"
      }
      SimulatedShelf.wish("First", &answer)
      if isReady("first") { SimulatedShelf.wish("Second", &answer) }
      if isReady("first"), isReady("second") { SimulatedShelf.wish("Third", &answer) }
    }
    let (story, report) = try story(chain)
    #expect(story.waits == ["second": ["first"], "third": ["second"]])
    #expect(story.needs == ["first", "second", "third"])
    #expect(report.mermaid.hasSuffix("\n  r0 --> r1\n  r1 --> r2\n  r2 -.-> xr\n"))
  }

  @Test("a condition's sentences take a line each, without those of what was just created")
  func sentences() throws {
    let words = life { _, answer in
      SimulatedShelf.wish("Frame", &answer)
      answer.conditions.append(
        WireCondition(
          "Built",
          .doesNotHold,
          reason: "Waiting",
          message: "frame: not created yet; door: no hinge; no handle; wall: crooked"
        )
      )
      answer.conditions.append(
        WireCondition("Silent", .doesNotHold, reason: "Quiet", message: nil)
      )
    }
    #expect(
      try story(words).report.text.contains(
        """
          not ready: frame
          Built is False (Waiting):
            door: no hinge; no handle
            wall: crooked
          then ready: frame
        """
      )
    )
    #expect(try !story(words).report.text.contains("Silent"))
  }

  @Test(
    "what was asked for by name and is not there is told when the life ends without being ready"
  )
  func missing() throws {
    let asking = life { call, answer in
      answer.requirements = WireRequirements()
      answer.requirements?.resources = [
        .init(
          "hinge",
          WireResourceSelector(
            apiVersion: "v1",
            kind: "Secret",
            match: .name("brass"),
            namespace: "reading"
          )
        )
      ]
      SimulatedShelf.wish("Frame", &answer)
      if call.requiredResources["hinge"]?.isEmpty != false {
        answer.desired.composite = FunctionResource([:])
        answer.desired.composite?.ready = .notReady
      }
    }
    let (story, report) = try story(asking)
    #expect(story.ending == .stuck)
    #expect(
      report.text.contains(
        "\nat the end\n  not there: Secret brass in reading, which a function asks for\n"
      )
    )
    var given = asking
    given.require([.kubernetes("v1", "Secret", "brass", in: "reading")])
    #expect(try Simulation(given).run().ending == .ready)
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

  @Test("nobody acts any more when a function ends the pipeline later on")
  func laterEnding() throws {
    let later = life { call, answer in
      SimulatedShelf.wish("Frame", &answer)
      if !call.observed.resources.isEmpty { answer = .fatal("no more wood") }
    }
    let (story, report) = try story(later)
    #expect(story.rounds.map(\.acts.isSomething) == [true, false])
    #expect(report.text.hasSuffix("  then ready: frame\n\nround 2\n  it ends\n"))
    let deleted = try self.story(later, Fault(.deleted, of: "frame")).story
    #expect(deleted.rounds.map(\.acts.isSomething) == [true, false])
  }

  @Test("what somebody deletes is made again, even if nothing else shows it")
  func quietDeletion() throws {
    let note = life { _, answer in
      SimulatedShelf.wish("Note", &answer)
      answer.desired.resources["note"]?.ready = .ready
    }
    let story = try story(note, Fault(.deleted, of: "note")).story
    #expect(story.rounds.map(\.created) == [["note"], [], ["note"], []])
  }

  @Test("a composite that is being deleted, or paused, says so")
  func idle() throws {
    var deleted = life()
    deleted.patchComposite(["metadata": ["deletionTimestamp": "2026-01-01T00:00:00Z"]])
    #expect(
      try story(deleted).report.text.hasPrefix(
        "Shelf fiction in reading: being deleted, so that Crossplane calls no function\n"
      )
    )
    var paused = life()
    paused.patchComposite(["metadata": ["annotations": ["crossplane.io/paused": "true"]]])
    #expect(
      try story(paused).report.text.hasSuffix(
        "\nat the end\n  Synced is False (ReconcilePaused): Reconciliation (including deletion) is "
          + "paused via the pause annotation\n"
      )
    )
  }

  @Test("what a composition gives up is deleted, and its messages are told once")
  func givenUp() throws {
    let scaffold = life { call, answer in
      SimulatedShelf.wish("Frame", &answer)
      let isBuilt =
        call.observed.resources["frame"]?.object.condition("Ready")["status"] == "True"
      if !isBuilt { SimulatedShelf.wish("Note", &answer) }
      answer.results.append(WireResult(.normal, isBuilt ? "built" : "building"))
    }
    let text = try story(scaffold).report.text
    #expect(
      text.contains(
        """

          Normal: building
          then ready: frame, note

        round 2
          - note (Note the-note)
          Normal: built
          the composite is ready

        round 3
          nothing changes

        """
      )
    )
  }

  @Test("a picture's words hold nothing that breaks it")
  func escapes() throws {
    let odd = life { _, answer in
      answer.desired.resources["a\"b\\c"] = FunctionResource([
        "apiVersion": "v1", "kind": "Odd", "metadata": ["name": "x"],
      ])
    }
    let report = try story(odd).report
    #expect(report.mermaid.contains("r0[\"a#quot;b\\c (Odd x), round 1\"]"))
    #expect(report.dot.contains("r0 [label=\"a\\\"b\\\\c (Odd x), round 1\"];"))
  }

  @Test("a fault is read, and has to be of a resource that is composed")
  func faults() throws {
    #expect(try Fault("a/b=deleted") == Fault(.deleted, of: "a/b"))
    #expect(throws: TestError("there is no fault 'lazy'; there are never-ready, deleted, error")) {
      try Fault("a=lazy")
    }
    #expect(throws: TestError("there is no fault 'delete'; did you mean 'deleted'?")) {
      try Fault("a=delete")
    }
    #expect(
      throws: TestError(
        "expected RESOURCE=FAULT with one of never-ready, deleted, error, found 'deleted'"
      )
    ) { try Fault("deleted") }
    #expect(throws: TestError("there is no composed resource \"bord\"; did you mean \"board\"?")) {
      try story(life(), Fault(.deleted, of: "bord"))
    }
    #expect(
      throws: TestError("there is no composed resource \"door\"; there are board, frame, note")
    ) {
      try story(life(), Fault(.deleted, of: "door"))
    }
  }
}
