// SPDX-License-Identifier: Apache-2.0

import NanoRender
import NanoValue
import Testing

@Suite("What a render prints")
struct OutputTests {
  private func text(_ render: ScriptedRender, _ selection: OutputSelection = []) throws -> String {
    String(decoding: try render.text(selection).bytes, as: UTF8.self)
  }

  @Test("with the whole composite, empty values win over the file's, but for an empty object")
  func fullComposite() throws {
    let status: Value = ["a": "", "b": 0, "c": false, "d": [], "e": nil, "f": [:]]
    var render = ScriptedRender(["desired": ["composite": resource(["status": status])]])
    let filled: Value = ["x": 1]
    render.composite["status"] = [
      "a": filled, "b": filled, "c": filled, "d": [1], "e": filled, "f": filled, "g": "stays",
    ]
    render.composite["metadata"]["annotations"] = ["note": "stays"]
    render.composite["spec"]["crossplane"]["resourceRefs"] = [["kind": "gone"]]
    let printed = try text(render, .fullObject)
    for line in [
      "  a: \"\"\n", "  b: 0\n", "  c: false\n", "  d: []\n", "  e: null\n", "  f:\n    x: 1\n",
      "  g: stays\n", "    note: stays\n", "    resourceRefs: []\n",
    ] {
      #expect(printed.contains(line), "\(line) is not in \(printed)")
    }
  }

  @Test("in the status of a resource are conditions with the fixed time, or null")
  func conditionTimes() throws {
    func printed(_ status: Value) throws -> String {
      let object: Value = [
        "apiVersion": "v1", "kind": "R", "metadata": ["name": "r"], "status": status,
      ]
      let text = try text(ScriptedRender(["desired": ["resources": ["r": resource(object)]]]))
      return String(text.split(separator: "\nstatus:").last ?? "")
    }
    #expect(try printed(["x": 1]) == "\n  conditions: null\n  x: 1\n")
    #expect(try printed("text") == " text\n")
    #expect(try printed([1]) == "\n- 1\n")
    #expect(try printed(["conditions": "none"]) == "\n  conditions: none\n")
    #expect(try printed(["conditions": [["type": 1]]]) == "\n  conditions:\n  - type: 1\n")
    #expect(
      try printed([
        "conditions": [
          [
            "type": "A", "status": "True", "lastTransitionTime": "2020-01-01T00:00:00Z",
            "message": "", "observedGeneration": 3, "unknown": "dropped",
          ]
        ]
      ])
        == """

          conditions:
          - lastTransitionTime: "2024-01-01T00:00:00Z"
            observedGeneration: 3
            reason: ""
            status: "True"
            type: A

        """
    )
  }

  @Test("ends before a resource whose status is null, with what came before it")
  func nullStatus() throws {
    let object: Value = ["apiVersion": "v1", "kind": "R", "metadata": ["name": "r"], "status": nil]
    let rendered = try ScriptedRender(["desired": ["resources": ["r": resource(object)]]]).text()
    #expect(
      rendered.failure?.description
        == "cannot replace condition timestamps in composed resource r: "
        + "cannot set condition timestamps: status is not an object"
    )
    #expect(
      String(decoding: rendered.bytes, as: UTF8.self).hasPrefix("---\napiVersion: example.org")
    )
  }

  @Test("ends before a character that YAML does not allow")
  func controlCharacter() throws {
    let object: Value = [
      "apiVersion": "v1", "kind": "R", "metadata": ["name": "r"], "data": ["k": "\u{7F}"],
    ]
    let rendered = try ScriptedRender(["desired": ["resources": ["r": resource(object)]]]).text()
    let failure = try #require(rendered.failure?.description)
    #expect(failure.hasPrefix("cannot marshal R r to YAML: data.k: "))
  }

  @Test("has numbers as they come through the protocol, and the file's own as they stand")
  func numbers() throws {
    var render = ScriptedRender([
      "desired": ["composite": resource(["status": ["size": 1_732_300_000_123_456_789]])]
    ])
    render.composite["spec"]["size"] = 1_732_300_000_123_456_789
    let printed = try text(render, .fullObject)
    #expect(
      printed.contains("\n  region: eu\n  size: 1732300000123456789\nstatus:")
    )
    #expect(printed.contains("\n  size: 1732300000123456800\n"))
  }

  @Test("holds the context of the last step, and none when that returned none")
  func context() throws {
    let render = ScriptedRender([:])
    #expect(
      try text(render, .context).hasSuffix(
        "---\napiVersion: render.crossplane.io/v1beta1\nfields: {}\nkind: Context\n"
      )
    )
    struct Silent: FunctionCaller {
      func answer(_ call: FunctionCall) -> FunctionAnswer { FunctionAnswer() }
    }
    let output = try CompositeRender(render.input, functions: ["fake": Silent()]).run()
    let silent = RenderedText(output, of: render.composite, .context)
    #expect(!String(decoding: silent.bytes, as: UTF8.self).contains("Context"))
  }
}
