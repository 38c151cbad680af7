// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoRender
import Testing

@testable import NanoTestRunner

@Suite("What a simulated cluster makes of what is applied")
struct StoredObjectTests {
  @Test(
    "Deployments and StatefulSets get ready by the rules of function-auto-ready",
    arguments: ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"]
  )
  func workloads(_ kind: String) throws {
    let life = SimulatedShelf.life { _, answer in
      answer.desired.resources["it"] = FunctionResource([
        "apiVersion": "apps/v1", "kind": .string(kind), "metadata": ["name": "it"],
        "spec": ["replicas": 2],
      ])
    }
    #expect(try SimulatedShelf.story(life, []).report.isReady)
  }
}
