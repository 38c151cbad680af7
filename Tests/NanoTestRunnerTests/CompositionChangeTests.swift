// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoRender
import NanoTesting
import NanoWire
import Testing

@testable import NanoTestRunner

@Suite("nanoidp simulate --diff")
struct CompositionChangeTests {
  private func life(
    _ body: @escaping @Sendable (FunctionCall, inout FunctionAnswer) -> Void = SimulatedShelf.build
  ) -> CompositeLife { SimulatedShelf.life(body) }

  @Test("a change of the composition names what it creates, changes and deletes")
  func change() throws {
    let old = try Simulation(
      life { _, answer in
        SimulatedShelf.wish("Disk", &answer)
        SimulatedShelf.wish("Frame", &answer)
        SimulatedShelf.wish("Note", &answer)
      }
    ).run(explains: false)
    let next = life { _, answer in
      SimulatedShelf.wish("Frame", &answer, width: 2)
      SimulatedShelf.wish("Board", &answer)
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
    #expect(none.isGood && !change.isGood)
  }

  @Test("what a change deletes and makes again is lost as well")
  func madeAgain() throws {
    let old = try Simulation(
      life { _, answer in
        SimulatedShelf.wish("Frame", &answer)
        SimulatedShelf.wish("Disk", &answer)
      }
    ).run(explains: false)
    let next = life { call, answer in
      SimulatedShelf.wish("Frame", &answer, width: 2)
      let width = call.observed.resources["frame"]?.object["spec"]["width"]
      if width == 2 { SimulatedShelf.wish("Disk", &answer) }
    }
    let new = try Simulation(old.life.continued(by: next)).run(explains: false)
    #expect(new.ending == .ready && new.life.names == ["disk", "frame"])
    let change = CompositionChange(from: old, to: new)
    #expect(change.losesData && !change.isGood)
    #expect(change.text.hasSuffix("\n- Disk the-disk (disk): its data are lost\n"))
  }

  @Test("an object of another kind is another object, and the one that there was is left behind")
  func otherKind() throws {
    func wishes(_ apiVersion: String, _ kind: String) -> CompositeLife {
      life { _, answer in
        answer.desired.resources["store"] = FunctionResource([
          "apiVersion": .string(apiVersion), "kind": .string(kind),
          "metadata": ["name": "the-store"],
        ])
        answer.desired.resources["store"]?.ready = .ready
      }
    }
    func change(_ next: CompositeLife, after life: CompositeLife) throws -> (Value, String) {
      let old = try Simulation(life).run(explains: false)
      let new = try Simulation(old.life.continued(by: next)).run(explains: false)
      let change = CompositionChange(from: old, to: new)
      #expect(change.isGood == !change.losesData)
      return (change.value, change.text)
    }
    let claim = wishes("v1", "PersistentVolumeClaim")
    let map = wishes("v1", "ConfigMap")
    let (lossy, loss) = try change(map, after: claim)
    #expect(
      loss == """
        + ConfigMap the-store (store)
        - PersistentVolumeClaim the-store (store): left behind, since its name is that of another \
        kind now, and its data are lost to the composite

        """
    )
    #expect(lossy["losesData"] == true && lossy["changed"] == [])
    #expect(lossy["deleted"][0]["leftBehind"] == true && lossy["created"][0]["leftBehind"] == false)

    let (harmless, text) = try change(wishes("example.org/v1", "ConfigMap"), after: map)
    #expect(
      text == """
        + ConfigMap the-store (store)
        - ConfigMap the-store (store): left behind, since its name is that of another kind now

        """
    )
    #expect(harmless["losesData"] == false)
    let (_, version) = try change(
      wishes("example.org/v2", "ConfigMap"),
      after: wishes("example.org/v1", "ConfigMap")
    )
    #expect(version.hasPrefix("~ store\n    apiVersion\n"))
  }

  @Test("what is deleted before another kind gets its name is deleted, not left behind")
  func deletedFirst() throws {
    let old = try Simulation(
      life { _, answer in SimulatedShelf.wish("Disk", &answer) }
    ).run(explains: false)
    let next = life { call, answer in
      SimulatedShelf.wish("Frame", &answer)
      guard call.observed.resources["frame"] != nil else { return }
      answer.desired.resources["disk"] = FunctionResource([
        "apiVersion": "v1", "kind": "ConfigMap", "metadata": ["name": "the-disk"],
      ])
      answer.desired.resources["disk"]?.ready = .ready
    }
    let new = try Simulation(old.life.continued(by: next)).run(explains: false)
    #expect(
      CompositionChange(from: old, to: new).text == """
        + ConfigMap the-disk (disk)
        + Frame the-frame (frame)
        - Disk the-disk (disk): its data are lost

        """
    )
  }

  @Test("lists of another length differ as a whole, and fields that come are told")
  func lists() {
    func lines(_ old: Value, _ new: Value) -> [String] {
      Difference.all(between: old, and: new).map(\.line)
    }
    #expect(lines(["a": [1, 2]], ["a": [1, 3]]) == ["a[1]: 2 → 3"])
    #expect(lines(["a": [1, 2]], ["a": [1]]) == ["a: [1,2] → [1]"])
    #expect(lines(["a": 1], ["b": 2]) == ["a: 1 → (absent)", "b: (absent) → 2"])
    #expect(lines([:], ["b": ["c": 2]]) == ["b: (absent) → {\"c\":2}"])
    let long = String(repeating: "x", count: 80)
    #expect(lines([:], ["b": .string(long)]) == ["b: (absent) → \"\(long.prefix(59))…"])
  }

  @Test("a change of Secrets shows no secrets, and one that fails is a bad one")
  func changedSecrets() throws {
    func secret(_ data: Value) -> CompositeLife {
      life { _, answer in
        answer.desired.resources["key"] = FunctionResource([
          "apiVersion": "v1", "kind": "Secret",
          "metadata": ["name": "the-key", "labels": ["a": data["old"]]], "data": data,
        ])
        answer.desired.resources["key"]?.ready = .ready
      }
    }
    let old = try Simulation(secret(["old": "b2xk", "both": "MQ=="])).run(explains: false)
    let next = secret(["new": "bmV3", "both": "Mg=="])
    let new = try Simulation(old.life.continued(by: next)).run(explains: false)
    let change = CompositionChange(from: old, to: new)
    #expect(
      change.text == """
        ~ key
            metadata.labels.a
              - "b2xk"
              + null
            data.old
              - "(a secret)"
              + (absent)
            data.both
              - "(a secret)"
              + "(another secret)"
            data.new
              + "(a secret)"

        """
    )
    #expect(change.isGood)
    #expect(change.value["changed"][0]["differences"][2]["new"] == "(another secret)")

    let fatal = life { _, answer in answer = .fatal("no wood") }
    let failed = CompositionChange(
      from: old,
      to: try Simulation(old.life.continued(by: fatal)).run(explains: false)
    )
    #expect(!failed.isGood)
    #expect(
      failed.text
        == "the new composition fails: cannot compose resources: pipeline step \"build\" returned a "
        + "fatal result: no wood\n"
    )
    #expect(failed.value["failure"].string?.hasSuffix(": no wood") == true)
  }
}
