// SPDX-License-Identifier: Apache-2.0

import NanoRender
import NanoValue
import Testing

@Suite("function-environment-configs, built in")
struct EnvironmentConfigsTests {
  private static let key = "apiextensions.crossplane.io/environment"

  private static func config(_ name: String, _ data: Value, tier: String = "a") -> Value {
    [
      "apiVersion": "apiextensions.crossplane.io/v1beta1", "kind": "EnvironmentConfig",
      "metadata": ["name": .string(name), "labels": ["tier": .string(tier)]], "data": data,
    ]
  }

  /// What the pipeline of this one step comes to.
  private static func run(
    _ spec: Value,
    _ configs: [Value],
    context: Members = [:]
  ) throws -> PipelineOutcome {
    var steps: [Value] = [["step": "env", "functionRef": ["name": "env"], "input": ["spec": spec]]]
    if !context.isEmpty { steps.insert(ContextFunction.seedStep, at: 0) }
    let pipeline = Pipeline(
      steps.map(PipelineStep.init),
      functions: [
        "env": EnvironmentConfigsFunction(),
        ContextFunction.name: ContextFunction(seed: context),
      ],
      store: ResourceStore(configs)
    )
    let composite: Value = ["spec": ["tier": "a", "labels": ["x.y/z": "b"]]]
    return try pipeline.run(observed: FunctionState(composite: FunctionResource(composite)))
  }

  private static func environment(
    _ spec: Value,
    _ configs: [Value],
    context: Members = [:]
  ) throws -> Value {
    var environment = try run(spec, configs, context: context).context?[key] ?? .null
    guard case .object(var members) = environment else { return .null }
    #expect(members.removeValue(forKey: "apiVersion") == "internal.crossplane.io/v1alpha1")
    #expect(members.removeValue(forKey: "kind") == "Environment")
    environment = .object(members)
    return environment
  }

  @Test("merges references in their order, over what was there and over the defaults")
  func references() throws {
    let spec: Value = [
      "environmentConfigs": [
        ["ref": ["name": "one"]], ["type": "Reference", "ref": ["name": "two"]],
      ],
      "defaultData": ["d": 1, "m": ["d": 1]],
    ]
    let configs = [
      Self.config("one", ["a": 1, "m": ["x": 1, "y": 1]]),
      Self.config("two", ["b": 2, "m": ["y": 2]]),
    ]
    let earlier: Value = ["d": 2, "m": ["x": 0, "e": 1]]
    #expect(
      try Self.environment(spec, configs, context: [Self.key: earlier])
        == ["a": 1, "b": 2, "d": 2, "m": ["d": 1, "e": 1, "x": 1, "y": 2]]
    )
    #expect(try Self.run(spec, configs).calls.count == 2)
  }

  @Test("selects by labels of the composite, sorted, and puts data where it is told")
  func selector() throws {
    func source(_ mode: String, _ path: String, _ more: Value = [:]) -> Value {
      var selector: Value = [
        "mode": .string(mode),
        "matchLabels": [["key": "tier", "valueFromFieldPath": .string(path)]],
      ]
      for (key, value) in more.object ?? [:] { selector[key] = value }
      return ["type": "Selector", "selector": selector, "toFieldPath": "at.place"]
    }
    let configs = [
      Self.config("z", ["n": 1, "sort": 1]), Self.config("y", ["n": 2, "sort": 2]),
      Self.config("only", ["n": 3], tier: "b"),
    ]
    func environment(_ source: Value) throws -> Value {
      try Self.environment(["environmentConfigs": [source]], configs)["at"]["place"]
    }
    #expect(try environment(source("Single", "spec.labels[x.y/z]")) == ["n": 3])
    #expect(try environment(source("Multiple", "spec.tier")) == ["n": 1, "sort": 1])
    #expect(
      try environment(source("Multiple", "spec.tier", ["sortByFieldPath": "data.sort"]))
        == ["n": 2, "sort": 2]
    )
    #expect(
      try environment(source("Multiple", "spec.tier", ["maxMatch": 1])) == ["n": 2, "sort": 2]
    )
  }

  @Test(
    "ends the pipeline when something is missing",
    arguments: [
      (
        ["environmentConfigs": [["ref": ["name": "no"]]]],
        "cannot get selected environment configs: cannot process environment config \"no\" by "
          + "reference, \"environment-config-0\": Required environment config \"no\" not found"
      ),
      (
        [
          "environmentConfigs": [
            [
              "type": "Selector",
              "selector": [
                "matchLabels": [["key": "tier", "type": "Value", "value": "none"]]
              ],
            ]
          ]
        ],
        "cannot get selected environment configs: cannot process environment config "
          + "\"environment-config-0\" by selector: expected exactly one required resource, got 0"
      ),
      (
        [
          "environmentConfigs": [
            [
              "type": "Selector",
              "selector": [
                "mode": "Multiple", "minMatch": 2,
                "matchLabels": [["key": "tier", "type": "Value", "value": "b"]],
              ],
            ]
          ]
        ],
        "cannot get selected environment configs: cannot process environment config "
          + "\"environment-config-0\" by selector: expected at least 2 required resources, got 1"
      ),
      (
        [
          "environmentConfigs": [
            [
              "type": "Selector",
              "selector": ["matchLabels": [["key": "tier", "valueFromFieldPath": "spec.no"]]],
            ]
          ]
        ],
        "cannot build requirements: cannot get value from composite field path \"spec.no\": "
          + "spec.no: no such field"
      ),
      (
        [
          "environmentConfigs": [
            [
              "type": "Selector",
              "selector": ["matchLabels": [["key": "tier", "valueFromFieldPath": "spec.labels"]]],
            ]
          ]
        ],
        "cannot build requirements: cannot get value from composite field path \"spec.labels\": "
          + "spec.labels: not a string"
      ),
      (
        [
          "environmentConfigs": [
            [
              "type": "Selector",
              "selector": [
                "mode": "Multiple", "sortByFieldPath": "data.sort",
                "matchLabels": [["key": "tier", "type": "Value", "value": "mixed"]],
              ],
            ]
          ]
        ],
        "cannot get selected environment configs: cannot process environment config "
          + "\"environment-config-0\" by selector: cannot sort values of different types "
          + "\"float64\" and \"string\""
      ),
      (
        ["environmentConfigs": [["ref": ["name": "bare"]]]],
        "cannot merge environment data: cannot get data from environment config \"bare\": data: no "
          + "such field"
      ),
    ] as [(Value, String)]
  )
  func missing(_ spec: Value, _ message: String) throws {
    let bare: Value = [
      "apiVersion": "apiextensions.crossplane.io/v1beta1", "kind": "EnvironmentConfig",
      "metadata": ["name": "bare"],
    ]
    let configs = [
      Self.config("only", [:], tier: "b"), bare,
      Self.config("m1", ["sort": 1], tier: "mixed"),
      Self.config("m2", ["sort": "b"], tier: "mixed"),
    ]
    let outcome = try Self.run(spec, configs)
    #expect(outcome.fatal == "pipeline step \"env\" returned a fatal result: \(message)")
  }

  @Test("takes what is missing as optional where it is told to")
  func optional() throws {
    let spec: Value = [
      "environmentConfigs": [["ref": ["name": "no"]]], "policy": ["resolution": "Optional"],
      "defaultData": ["d": 1],
    ]
    #expect(try Self.environment(spec, []) == ["d": 1])
  }

  @Test("selects by labels of the environment that steps before made")
  func environmentLabels() throws {
    let spec: Value = [
      "environmentConfigs": [
        [
          "type": "Selector",
          "selector": [
            "matchLabels": [
              [
                "key": "tier", "type": "FromEnvironmentFieldPath",
                "valueFromFieldPath": "stage.tier",
              ],
              ["key": "no", "valueFromFieldPath": "spec.no", "fromFieldPathPolicy": "Optional"],
            ]
          ],
        ]
      ]
    ]
    let environment = try Self.environment(
      spec,
      [Self.config("one", ["a": 1]), Self.config("two", ["a": 2], tier: "b")],
      context: [Self.key: ["stage": ["tier": "b"]]]
    )
    #expect(environment == ["a": 2, "stage": ["tier": "b"]])
  }

  @Test(
    "refuses an input that it cannot follow, with the path of everything that is wrong",
    arguments: [
      (
        [
          "environmentConfigs": [["type": "Selector", "selector": ["matchLabels": [["key": "a"]]]]]
        ],
        "spec.environmentConfigs[0].selector.matchLabels[0].valueFromFieldPath: a string is required"
      ),
      (
        ["environmentConfigs": [["ref": ["nam": "a"]]]],
        "spec.environmentConfigs[0].ref.name: a string is required; "
          + "spec.environmentConfigs[0].ref.nam: unknown field, did you mean \"name\"?"
      ),
      (
        ["environmentConfigs": [["type": "Name", "ref": ["name": "a"]]]],
        "spec.environmentConfigs[0].type: expected one of Reference, Selector, found \"Name\""
      ),
      (
        ["environmentConfigs": [], "dataOverrides": ["a": "b"]],
        "spec.dataOverrides: unknown field, known are environmentConfigs, defaultData, policy"
      ),
      (["defaultData": "a"], "spec.defaultData: expected an object, found a string"),
    ] as [(Value, String)]
  )
  func wrongInput(_ spec: Value, _ message: String) throws {
    let fatal = try Self.run(spec, []).fatal
    #expect(
      fatal
        == "pipeline step \"env\" returned a fatal result: cannot get Function input: \(message)"
    )
  }
}
