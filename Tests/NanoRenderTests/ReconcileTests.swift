// SPDX-License-Identifier: Apache-2.0

import NanoRender
import NanoValue
import NanoWire
import Testing

@Suite("One reconcile of a composite")
struct ReconcileTests {
  @Test("keeps a UID, and gives one that depends on kind, namespace and name alone")
  func uid() throws {
    var render = ScriptedRender([:])
    render.composite["apiVersion"] = "example.org/v1alpha1"
    #expect(render.composite.deterministicUID == "485b1fc3-9a6a-5111-85eb-77d7cf7fb97b")
    render.composite["metadata"]["namespace"] = "team-a"
    #expect(render.composite.deterministicUID == "d3539f7a-7dda-5497-82cc-f3e203aa6ff4")
    render.composite["metadata"]["uid"] = "mine"
    let observed = try #require(try render.run().calls.first?.call.observed.composite?.object)
    #expect(observed["metadata"]["uid"] == "mine")
    #expect(observed["metadata"]["resourceVersion"] == "999")
  }

  @Test(
    "generates names as the API server's client does",
    arguments: [
      ("my-xr-", "bucket", "my-xr-60e3848c195d"), ("nodash", "bucket", "nodash-60e3848c195d"),
      ("", "bucket", "60e3848c195d"),
      (
        String(repeating: "a", count: 50), "bucket",
        String(repeating: "a", count: 50) + "-60e3848c195d"
      ),
      (
        String(repeating: "a", count: 51), "bucket",
        String(repeating: "a", count: 50) + "-60e3848c195d"
      ),
    ]
  )
  func names(_ prefix: String, _ resource: String, _ name: String) {
    let uid = "d3539f7a-7dda-5497-82cc-f3e203aa6ff4"
    #expect(ResourceName.generated(prefix: prefix, owner: uid, resource: resource) == name)
  }

  @Test("lets conditions of the desired status come first, as they are")
  func desiredConditions() throws {
    let condition: Value = ["type": "Mine", "status": "True", "reason": "R"]
    let output = try ScriptedRender(
      ["desired": ["composite": resource(["status": ["conditions": [condition]]])]]
    ).run()
    #expect(
      output.conditions == [
        "Mine=True/R", "Responsive=True/WatchCircuitClosed", "Synced=True/ReconcileSuccess",
        "Ready=True/Available",
      ]
    )
  }

  @Test("updates conditions where they stand, and of two with one type takes the last")
  func updatesInPlace() throws {
    var render = ScriptedRender([
      "conditions": [
        ["type": "Custom", "status": "STATUS_CONDITION_FALSE", "reason": "First"],
        ["type": "Other", "status": "STATUS_CONDITION_TRUE", "reason": ""],
        ["type": "Custom", "status": "STATUS_CONDITION_TRUE", "reason": "Second"],
        ["type": "Ready", "status": "STATUS_CONDITION_FALSE", "reason": "Ignored"],
      ]
    ])
    render.composite["status"]["conditions"] = [
      ["type": "Ready", "status": "False", "reason": "Old", "lastTransitionTime": "x"],
      ["type": "Custom", "status": "True", "reason": "Second", "lastTransitionTime": "kept"],
    ]
    let output = try render.run()
    #expect(
      output.conditions == [
        "Ready=True/Available", "Custom=True/Second", "Responsive=True/WatchCircuitClosed",
        "Other=True/", "Synced=True/ReconcileSuccess",
      ]
    )
    #expect(try String(decoding: render.text().bytes, as: UTF8.self).contains("reason: \"\"\n"))
  }

  @Test("lists the conditions of a claim in a legacy composite alone")
  func claimConditions() throws {
    var render = ScriptedRender([
      "conditions": [
        ["type": "Both", "target": "TARGET_COMPOSITE_AND_CLAIM"], ["type": "Own"],
        ["type": "Ready", "target": "TARGET_COMPOSITE_AND_CLAIM"],
      ]
    ])
    #expect(try render.run().composite["status"]["claimConditionTypes"].isNull)
    render.definition = [
      "apiVersion": "apiextensions.crossplane.io/v1", "metadata": ["name": "x"],
      "spec": ["group": "example.org", "names": ["kind": "XBucket"]],
    ]
    #expect(try render.run().composite["status"]["claimConditionTypes"] == ["Both"])
  }

  @Test("calls no function for a composite that is being deleted, and shows all of it")
  func deleted() throws {
    var render = ScriptedRender(["desired": ["resources": ["r": resource(["kind": "R"])]]])
    render.composite["metadata"]["deletionTimestamp"] = "2024-05-05T00:00:00Z"
    render.composite["metadata"]["finalizers"] = ["f"]
    let output = try render.run()
    #expect(output.pipeline == nil)
    #expect(output.composite["metadata"]["finalizers"] == ["f"])
    #expect(output.composite["spec"]["region"] == "eu")
    #expect(
      output.conditions == [
        "Responsive=True/WatchCircuitClosed", "Ready=False/Deleting",
        "Synced=True/ReconcileSuccess",
      ]
    )
  }

  @Test("pauses for the annotation's value true alone", arguments: ["true", "True", "yes", ""])
  func paused(_ value: String) throws {
    var render = ScriptedRender([:])
    render.composite["metadata"]["annotations"]["crossplane.io/paused"] = .string(value)
    #expect(try (render.run().pipeline == nil) == (value == "true"))
  }

  @Test("names the generation while the composite is whole")
  func generation() throws {
    var render = ScriptedRender(["results": [["severity": "SEVERITY_FATAL", "message": "no"]]])
    render.composite["metadata"]["generation"] = 7
    let conditions = try render.run().composite["status"]["conditions"]
    #expect(conditions.array?.map { $0["observedGeneration"].integer } == [7, 7])
  }

  @Test("sorts references by their parts with nothing between them")
  func references() throws {
    func role(_ kind: String) -> Value {
      [
        "apiVersion": "rbac.authorization.k8s.io/v1", "kind": .string(kind),
        "metadata": ["name": "a:b"],
      ]
    }
    let output = try ScriptedRender([
      "desired": [
        "resources": [
          "a": resource(role("ClusterRole")), "b": resource(role("ClusterRoleBinding")),
        ]
      ]
    ]).run()
    let references = output.composite["spec"]["crossplane"]["resourceRefs"]
    #expect(references.array?.map(\.["kind"]) == ["ClusterRoleBinding", "ClusterRole"])
  }

  @Test("tells what ended the pipeline, what was said before, and what cannot be known")
  func fatal() throws {
    var render = ScriptedRender([
      "results": [
        ["severity": "SEVERITY_NORMAL", "message": "hello"],
        ["severity": "SEVERITY_FATAL", "message": "boom"],
      ],
      "conditions": [["type": "Seen", "status": "STATUS_CONDITION_TRUE", "reason": "R"]],
    ])
    render.composite["status"]["conditions"] = [
      ["type": "Seen", "status": "False", "reason": "Old"],
      ["type": "Unseen", "status": "True", "reason": "Old"],
    ]
    let output = try render.run()
    #expect(
      output.fatal
        == "cannot compose resources: pipeline step \"step-1\" returned a fatal result: boom"
    )
    #expect(
      output.conditions == [
        "Seen=True/R", "Unseen=Unknown/FatalError", "Responsive=True/WatchCircuitClosed",
        "Synced=False/ReconcileError",
      ]
    )
    #expect(
      output.events.map(\.message) == [
        "Successfully selected composition: comp",
        "cannot compose resources: pipeline step \"step-1\" returned a fatal result: boom",
        "Pipeline step \"step-1\": hello",
      ]
    )
  }

  @Test("passes connection Secrets on")
  func connection() throws {
    var render = ScriptedRender([:])
    func secret(_ name: String) -> Value {
      [
        "apiVersion": "v1", "kind": "Secret",
        "metadata": ["name": .string(name), "namespace": "n"],
        "data": ["k": "dg=="],
      ]
    }
    render.required = [secret("xr"), secret("res")]
    render.composite["spec"]["writeConnectionSecretToRef"] = ["name": "xr", "namespace": "n"]
    render.observed = [
      [
        "apiVersion": "v1", "kind": "R",
        "metadata": [
          "name": "r", "annotations": ["crossplane.io/composition-resource-name": "r"],
        ],
        "spec": ["writeConnectionSecretToRef": ["name": "res", "namespace": "n"]],
      ]
    ]
    var observed = try #require(try render.run().calls.first?.call.observed)
    #expect(observed.resources["r"]?.connectionDetails == ["k": Array("v".utf8)])
    #expect(observed.composite?.connectionDetails == [:])
    render.definition = [
      "apiVersion": "apiextensions.crossplane.io/v1", "metadata": ["name": "x"],
      "spec": ["group": "example.org", "names": ["kind": "XBucket"]],
    ]
    observed = try #require(try render.run().calls.first?.call.observed)
    #expect(observed.composite?.connectionDetails == ["k": Array("v".utf8)])
  }
}
