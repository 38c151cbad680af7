// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("What is desired of a resource that is held")
struct HeldResourceTests {
  /// What is desired of an observed object that this composition made and does not mention.
  private func held(_ observed: Value) -> Value {
    var observed = observed
    observed["metadata"]["labels"]["nano-idp.dev/composition"] = "shelf.test"
    let response = answer(InMemoryRequest(observed: ["old": observed])) { _, _ in }
    return response.resources.first?.body ?? .null
  }

  /// An object of which Crossplane applied some fields and others the rest.
  private func object(
    fields: Value,
    manager: String = "apiextensions.crossplane.io/composed/abc"
  )
    -> Value
  {
    [
      "apiVersion": "example.org/v1", "kind": "Index",
      "metadata": [
        "name": "index", "uid": "1", "resourceVersion": "2",
        "annotations": ["theirs": "yes", "ours": "yes"],
        "ownerReferences": [["kind": "Shelf", "uid": "9"]],
        "managedFields": [
          ["manager": "kubelet", "operation": "Update", "fieldsV1": ["f:status": [:]]],
          ["manager": .string(manager), "operation": "Apply", "fieldsV1": fields],
        ],
      ],
      "spec": [
        "ours": 1, "theirs": 2, "nested": ["ours": 1, "theirs": 2], "whole": ["a": 1, "b": 2],
        "empty": [:],
        "ports": [["name": "a", "port": 1, "theirs": 2], ["name": "b", "port": 3]],
        "finalizers": ["x", "y"],
      ],
      "status": ["phase": "Ready"],
    ]
  }

  @Test("without a record of owners it is all but the status and what the API server writes")
  func withoutManagedFields() {
    var observed = object(fields: [:], manager: "somebody")
    observed["metadata"]["managedFields"] = .null
    let held = held(observed)
    #expect(held["spec"] == observed["spec"])
    #expect(held["status"] == .null)
    #expect(
      held["metadata"].object.map { Array($0.keys).sorted() } == ["annotations", "labels", "name"]
    )
  }

  @Test("with a record of owners it is exactly what Crossplane applied")
  func fields() {
    let held = held(
      object(fields: [
        "f:metadata": ["f:annotations": ["f:ours": [:]]],
        "f:spec": [
          "f:ours": [:], "f:nested": ["f:ours": [:]], "f:whole": [:], "f:empty": [".": [:]],
          "f:gone": [:],
        ],
      ])
    )
    #expect(
      held == [
        "apiVersion": "example.org/v1", "kind": "Index",
        "metadata": ["name": "index", "annotations": ["ours": "yes"]],
        "spec": ["ours": 1, "nested": ["ours": 1], "whole": ["a": 1, "b": 2], "empty": [:]],
      ]
    )
  }

  @Test("elements of lists are found by their keys, and keep them")
  func listMap() {
    let held = held(
      object(fields: [
        "f:spec": ["f:ports": ["k:{\"name\":\"a\"}": [".": [:], "f:port": [:]]]]
      ])
    )
    #expect(held["spec"] == ["ports": [["port": 1, "name": "a"]]])
  }

  @Test("elements of sets are found by their value, others by position")
  func sets() {
    #expect(
      held(object(fields: ["f:spec": ["f:finalizers": ["v:\"y\"": [:]]]]))["spec"]
        == ["finalizers": ["y"]]
    )
    #expect(
      held(object(fields: ["f:spec": ["f:finalizers": ["i:0": [:]]]]))["spec"]
        == ["finalizers": ["x"]]
    )
  }

  @Test("owner references are left to Crossplane")
  func owners() {
    let held = held(
      object(fields: [
        "f:metadata": ["f:ownerReferences": ["k:{\"uid\":\"9\"}": [:]]],
        "f:spec": ["f:ours": [:]],
      ])
    )
    #expect(held["metadata"] == ["name": "index"])
  }
}
