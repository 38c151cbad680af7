// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValue
import Testing

@Suite("Whole resources")
struct ResourceValidatorTests {
  private static let text = """
    {"type":"object","properties":{"spec":{"type":"object",
     "x-kubernetes-validations":[{"rule":"has(self.replicas)"}],
     "properties":{"replicas":{"type":"integer","maximum":10},
      "uniq":{"type":"array","items":{"type":"string"},"x-kubernetes-list-type":"set"},
      "byKey":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"}}},
       "x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["id"]}}}}}
    """

  @Test("the API server's own checks come on top")
  func more() throws {
    var resource = try json(
      """
      {"apiVersion":"cmd.example.org/v1alpha1","kind":"Test",
       "metadata":{"name":"a/b","namespace":"default"},
       "spec":{"replicas":1000000,"uniq":["a","a"],"byKey":[{"id":"a"},{"id":"a"}]}}
      """
    )
    let schema = ResourceSchema(
      group: "cmd.example.org",
      version: "v1alpha1",
      names: .init(kind: "Test", plural: "tests"),
      scope: .cluster,
      schema: try schema(Self.text)
    )
    let validator = ResourceValidator(evaluator: ScriptedEvaluator { _, _ in .holds })
    #expect(
      validator.mistakes(in: resource, against: schema).map(\.error.description) == [
        "spec.replicas: Invalid value: 1000000: spec.replicas in body should be less than or equal to 10",
        #"spec.uniq[1]: Duplicate value: "a""#,
        #"spec.byKey[1]: Duplicate value: {"id":"a"}"#,
        #"metadata.name: Invalid value: "a/b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"#,
        "metadata.namespace: Forbidden: not allowed on this type",
      ]
    )
    resource["spec"] = ["replicas": 3]
    resource["metadata"] = ["name": "a"]
    #expect(validator.mistakes(in: resource, against: schema).isEmpty)
    let blind = ResourceValidator(evaluator: nil).mistakes(in: resource, against: schema)
    #expect(
      blind.map(\.error.detail) == [
        #"cannot evaluate rule "has(self.replicas)": CEL is not evaluated here"#
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

  @Test("rules see neither now nor before what is null and not allowed to be")
  func nulls() throws {
    let schema = ResourceSchema(
      group: "g",
      version: "v",
      names: .init(kind: "K", plural: "ks"),
      scope: .cluster,
      schema: try schema(
        """
        {"type":"object","x-kubernetes-validations":[{"rule":"r"}],
         "properties":{"a":{"type":"integer"},"metadata":{"type":"object"}}}
        """
      )
    )
    let evaluator = ScriptedEvaluator { _, context in
      .fails(message: context.value.jsonText() + (context.oldValue?.jsonText() ?? ""))
    }
    func details(prunesNulls: Bool) throws -> [String?] {
      let resource = try json(#"{"a":null,"metadata":null}"#)
      return ResourceValidator(checks: .rules, evaluator: evaluator, prunesNulls: prunesNulls)
        .mistakes(in: resource, oldResource: resource, against: schema).map(\.error.detail)
    }
    // The API server has set the metadata aside when it looks for nulls.
    #expect(try details(prunesNulls: true) == [#"{"metadata":null}{"metadata":null}"#])
    let all = #"{"a":null,"metadata":null}"#
    #expect(try details(prunesNulls: false) == [all + all])
  }

  @Test("rules compare with the old resource as it is stored, with its defaults")
  func oldDefaults() throws {
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
      .fails(message: context.oldValue?.jsonText(.sortedKeys))
    }
    let mistakes = ResourceValidator(checks: .rules, evaluator: evaluator)
      .mistakes(in: ["apiVersion": "g/v"], oldResource: ["kind": "K"], against: schema)
    #expect(mistakes.map(\.error.detail) == [#"{"a":5,"kind":"K"}"#])
  }
}
