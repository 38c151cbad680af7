// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValue
import Testing

/// Knows the two rules of the conformance cases, and no CEL.
private struct CaseEvaluator: ValidationRuleEvaluator {
  func evaluate(
    _ rule: ValidationRule,
    in context: ValidationRuleContext
  ) -> ValidationRuleResult {
    let value = context.value
    if rule.rule.contains("minReplicas") {
      guard case .object(let members) = value, let least = members["minReplicas"]?.integer else {
        return .holds
      }
      switch members["replicas"] {
      case .integer(let count)?: return least <= count ? .holds : .fails(message: nil)
      case nil: return answer("no such key: replicas", rule)
      case .number?: return answer("invalid data, expected int, got float64", rule)
      default: return answer("invalid data, expected int, got string", rule)
      }
    }
    guard let mode = value["mode"].string, mode == "bad" else { return .holds }
    return .fails(message: "mode was \(mode)")
  }

  private func answer(_ words: String, _ rule: ValidationRule) -> ValidationRuleResult {
    .notEvaluated("\(words) evaluating rule: \(rule.message ?? "")", isLast: false)
  }
}

@Suite("What crossplane resource validate answered")
struct ConformanceTests {
  @Test(
    "every error, as a set, is the same to the letter",
    arguments: [
      "01-schema-errors", "02-cel", "03-missing-schema", "05-xrd-v2-namespaced",
      "06-xrd-v2-no-scope", "07-xrd-v1-legacy-with-claim", "08-composition-inputs",
      "09-render-output-pipe",
    ]
  )
  func cases(name: String) throws {
    let fixture = try fixture("validate/\(name).json")
    var schemas = SchemaSet()
    for extension_ in fixture["extensions"].array ?? [] {
      try schemas.add(extension_, unsaidScope: .legacyCluster)
    }
    let validator = ResourceValidator(
      checks: .crossplane,
      numbers: .asDoubles,
      evaluator: CaseEvaluator()
    )
    var resources: [Value] = []
    for resource in fixture["resources"].array ?? [] {
      // The inputs of a Composition's steps come before it.
      resources += (resource["spec"]["pipeline"].array ?? []).map { $0["input"] }
      resources.append(resource)
    }
    let expected = fixture["expected"]["resources"].array ?? []
    try #require(resources.count == expected.count)
    for (resource, expected) in zip(resources, expected) {
      let schema = try schemas.schema(of: ResourceType(of: resource))
      let mistakes = schema.map { validator.mistakes(in: resource, against: $0) }
      let status = mistakes.map { $0.isEmpty ? "valid" : "invalid" } ?? "missingSchema"
      #expect(status == expected["status"].string)
      let found = Set((mistakes ?? []).map(answer))
      #expect(found == Set(expected["errors"].array ?? []))
    }
  }

  /// A mistake as the command writes it in JSON.
  private func answer(_ mistake: ResourceMistake) -> Value {
    let type =
      switch mistake.check {
      case .schema: "schema"
      case .unknownFields: "unknownField"
      default: "cel"
      }
    var answer: Value = [
      "type": .string(type), "field": .string(mistake.error.field),
      "message": .string(mistake.error.description),
    ]
    if let value = mistake.error.badValue { answer["value"] = value }
    return answer
  }

  @Test("the API server's own checks come on top")
  func more() throws {
    let fixture = try fixture("validate/01-schema-errors.json")
    var schemas = SchemaSet()
    try schemas.add(fixture["extensions"][0])
    var resource = try json(
      """
      {"apiVersion":"cmd.example.org/v1alpha1","kind":"Test",
       "metadata":{"name":"a/b","namespace":"default"},
       "spec":{"replicas":1000000,"uniq":["a","a"],"byKey":[{"id":"a"},{"id":"a"}]}}
      """
    )
    var schema = try #require(try schemas.schema(of: ResourceType(of: resource)))
    schema.scope = .cluster
    let validator = ResourceValidator(evaluator: CaseEvaluator())
    #expect(
      validator.mistakes(in: resource, against: schema).map(\.error.description) == [
        "spec.replicas: Invalid value: 1000000: spec.replicas in body should be less than or equal to 10",
        #"spec.uniq[1]: Duplicate value: "a""#,
        #"spec.byKey[1]: Duplicate value: {"id":"a"}"#,
        #"metadata.name: Invalid value: "a/b": may not contain '/'"#,
        "metadata.namespace: Forbidden: not allowed on this type",
      ]
    )
    resource["spec"] = ["replicas": 3]
    resource["metadata"] = ["name": "a"]
    #expect(validator.mistakes(in: resource, against: schema).isEmpty)
    let blind = ResourceValidator(evaluator: nil).mistakes(in: resource, against: schema)
    #expect(
      blind.map(\.error.detail) == [
        #"cannot evaluate rule "!has(self.minReplicas) || self.minReplicas <= self.replicas": CEL is not evaluated here"#,
        #"cannot evaluate rule "!has(self.mode) || self.mode != 'bad'": CEL is not evaluated here"#,
      ]
    )
  }

  @Test("rules see the resource with its defaults and without unknown fields")
  func whatRulesSee() throws {
    let schema = ResourceSchema(
      group: "g",
      version: "v",
      names: .init(kind: "K", plural: "ks"),
      scope: .cluster,
      schema: try schema(
        """
        {"type":"object","x-kubernetes-validations":[{"rule":"r"}],
         "properties":{"a":{"type":"integer","default":5}}}
        """
      )
    )
    let evaluator = ScriptedEvaluator { _, context in
      .fails(message: context.value.jsonText(.sortedKeys))
    }
    let resource = try json(#"{"apiVersion":"g/v","kind":"K","b":1}"#)
    let mistakes = ResourceValidator(checks: .rules, evaluator: evaluator)
      .mistakes(in: resource, against: schema)
    #expect(mistakes.map(\.error.detail) == [#"{"a":5,"apiVersion":"g/v","kind":"K"}"#])
    #expect(resource["a"] == .null)
  }
}
