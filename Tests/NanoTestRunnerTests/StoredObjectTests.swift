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

  @Test("functions see what the cluster wrote into an object in every round")
  func foreign() throws {
    let life = SimulatedShelf.life { call, answer in
      answer.desired.resources["it"] = FunctionResource([
        "apiVersion": "v1", "kind": "Service", "metadata": ["name": "it"],
        "spec": ["type": "ClusterIP"],
      ])
      answer.desired.resources["it"]?.ready = .ready
      guard let service = call.observed.resources["it"]?.object else { return }
      answer.desired.resources["seen"] = FunctionResource([
        "apiVersion": "v1", "kind": "ConfigMap", "metadata": ["name": "seen"],
        "data": [
          "address": service["spec"]["clusterIP"], "uid": service["metadata"]["uid"],
          "label": service["metadata"]["labels"]["theirs"],
        ],
      ])
    }
    var input = life.input
    input.observedResources = [
      [
        "apiVersion": "v1", "kind": "Service",
        "metadata": [
          "name": "it", "namespace": "reading", "uid": "u-1", "labels": ["theirs": "y"],
          "annotations": ["crossplane.io/composition-resource-name": "it"],
        ],
        "spec": ["type": "ClusterIP", "clusterIP": "10.0.0.1"],
      ]
    ]
    var next = CompositeLife(input, functions: life.functions)
    for _ in 0..<3 {
      _ = try next.reconcile()
      #expect(next["seen"]?["data"] == ["address": "10.0.0.1", "uid": "u-1", "label": "y"])
    }
  }
}
