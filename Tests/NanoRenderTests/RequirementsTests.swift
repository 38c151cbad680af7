// SPDX-License-Identifier: Apache-2.0

import NanoRender
import NanoValue
import Testing

@Suite("What functions require")
struct RequirementsTests {
  private static func config(_ name: String) -> Value {
    ["apiVersion": "v1", "kind": "ConfigMap", "metadata": ["name": .string(name)]]
  }

  private static func wish(_ name: String) -> Value {
    [
      "requirements": [
        "resources": [
          "r": ["apiVersion": "v1", "kind": "ConfigMap", "matchName": .string(name)]
        ]
      ]
    ]
  }

  @Test("wins over what the step requires under the same name")
  func dynamicWins() throws {
    var render = ScriptedRender(Self.wish("b"))
    render.required = [Self.config("a"), Self.config("b")]
    render.stepMembers["requirements"]["requiredResources"] = [
      ["requirementName": "r", "apiVersion": "v1", "kind": "ConfigMap", "name": "a"]
    ]
    let found = try render.run().calls.map { $0.call.requiredResources["r"]?.map(\.object) }
    #expect(found == [[Self.config("a")], [Self.config("b")]])
  }

  @Test("that is an empty message costs a second call")
  func empty() throws {
    #expect(try ScriptedRender([:]).run().calls.count == 1)
    #expect(try ScriptedRender(["requirements": [:]]).run().calls.count == 2)
  }

  @Test("may change five times, if the sixth call changes nothing")
  func sixCalls() throws {
    var render = ScriptedRender([:])
    let wishes = (0..<5).map { Self.wish("\($0)") }
    render.steps = [wishes + [wishes[4]]]
    #expect(try render.run().calls.count == 6)
    render.steps = [(0..<7).map { Self.wish("\($0)") }]
    #expect(
      throws: RenderError(
        "reconcile failed: cannot compose resources: cannot run Composition pipeline step "
          + "\"step-1\": requirements didn't stabilize after the maximum number of iterations (5)",
        notes: [
          "the call before the last required {\"resources\":{\"r\":{\"apiVersion\":\"v1\",\"kind\":"
            + "\"ConfigMap\",\"matchName\":\"4\"}}}",
          "the last call required {\"resources\":{\"r\":{\"apiVersion\":\"v1\",\"kind\":"
            + "\"ConfigMap\",\"matchName\":\"5\"}}}",
        ]
      )
    ) { try render.run() }
  }

  @Test("goes with the context of the answer, and the desired state of the step's beginning")
  func context() throws {
    var render = ScriptedRender([:])
    var first = Self.wish("a")
    first["context"] = ["k": 1]
    first["desired"]["resources"]["r"] = resource(["kind": "R"])
    render.steps = [[first]]
    let calls = try render.run().calls
    #expect(calls.map(\.call.context) == [[:], ["k": 1]])
    #expect(calls.map(\.call.desired.names) == [[], []])
    #expect(Set(calls.map(\.call.tag)).count == 1, "the tag is that of the step's first call")
    #expect(calls.first?.call.tag.utf8.count == 64)
  }

  @Test("may be the composite, what exists, and Secrets of credentials")
  func store() throws {
    func wish(_ kind: String, _ name: String) -> Value {
      ["apiVersion": "v1", "kind": .string(kind), "matchName": .string(name)]
    }
    var render = ScriptedRender([
      "requirements": [
        "resources": [
          "xr": ["apiVersion": "example.org/v1", "kind": "XBucket", "matchName": "my-xr"],
          "observed": wish("R", "r"), "secret": wish("Secret", "s"), "none": wish("Secret", "t"),
        ]
      ]
    ])
    render.observed = [
      [
        "apiVersion": "v1", "kind": "R",
        "metadata": [
          "name": "r", "annotations": ["crossplane.io/composition-resource-name": "r"],
        ],
      ]
    ]
    render.credentials = [["metadata": ["name": "s"]]]
    let found = try #require(try render.run().calls.last).call.requiredResources
    #expect(found.mapValues(\.count) == ["xr": 1, "observed": 1, "secret": 1, "none": 0])
  }

  @Test("is no schema that belongs to several kinds")
  func schemas() throws {
    let type: Value = ["group": "g", "version": "v1", "kind": "A"]
    let other: Value = ["group": "g", "version": "v1", "kind": "B"]
    let key = "x-kubernetes-group-version-kind"
    var render = ScriptedRender([
      "requirements": [
        "schemas": [
          "a": ["apiVersion": "g/v1", "kind": "A"], "b": ["apiVersion": "g/v1", "kind": "B"],
          "loop": ["apiVersion": "v1", "kind": "L"],
        ]
      ]
    ])
    let loop: Value = [
      key: [["group": "", "version": "v1", "kind": "L"]],
      "properties": ["next": ["$ref": "#/components/schemas/loop"]],
    ]
    render.schemas = [
      [
        "components": [
          "schemas": [
            "one": [key: [type], "properties": ["x": ["$ref": "#/components/schemas/two"]]],
            "two": ["type": "string"], "several": [key: [other, type]], "loop": loop,
          ]
        ]
      ]
    ]
    let found = try #require(try render.run().calls.last).call.requiredSchemas
    #expect(found["a"] == [key: [type], "properties": ["x": ["type": "string"]]])
    #expect(found["b"] == .null)
    #expect(found["loop"]?["properties"]["next"]["properties"]["next"]["$ref"].string != nil)
  }
}
