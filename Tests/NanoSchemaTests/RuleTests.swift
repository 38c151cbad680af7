// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValue
import Testing

/// Answers rules by their texts, and remembers nothing.
struct ScriptedEvaluator: ValidationRuleEvaluator {
  var answer: @Sendable (ValidationRule, ValidationRuleContext) -> ValidationRuleResult

  func evaluate(
    _ rule: ValidationRule,
    in context: ValidationRuleContext,
    budget: inout Int
  ) -> ValidationRuleResult { answer(rule, context) }
}

@Suite("Rules")
struct RuleTests {
  private func errors(
    _ rule: String,
    _ value: String,
    old: String? = nil,
    _ answer: @escaping @Sendable (ValidationRule, ValidationRuleContext) -> ValidationRuleResult
  ) throws -> [String] {
    try schema(rule).ruleErrors(
      in: json(value),
      oldValue: old.map { try json($0) },
      evaluator: ScriptedEvaluator(answer: answer)
    ).map(\.description)
  }

  private func whole(_ rule: String) -> String {
    """
    {"type":"object","properties":{"spec":{"type":"object","properties":{"a":{"type":"integer"},
     "b":{"type":"object","additionalProperties":{"type":"string"}}},
     "x-kubernetes-validations":[\(rule)]}}}
    """
  }

  @Test(
    "a rule that fails is said in its words",
    arguments: [
      (#"{"rule":" a > 1 "}"#, nil, "spec: Invalid value: failed rule: a > 1"),
      (#"{"rule":"a > 1","message":" too small "}"#, nil, "spec: Invalid value: too small"),
      (#"{"rule":"a","message":"m","messageExpression":"e"}"#, "made", "spec: Invalid value: made"),
      (#"{"rule":"a","message":"m","reason":"FieldValueForbidden"}"#, nil, "spec: Forbidden: m"),
      (
        #"{"rule":"a","message":"m","reason":"FieldValueRequired"}"#, nil, "spec: Required value: m"
      ),
      (#"{"rule":"a","message":"m","reason":"FieldValueDuplicate"}"#, nil, "spec: Duplicate value"),
      (#"{"rule":"a","message":"m","reason":"FieldValueInvalid"}"#, nil, "spec: Invalid value: m"),
      (#"{"rule":"a","message":"m","fieldPath":".a"}"#, nil, "spec.a: Invalid value: m"),
      (
        #"{"rule":"a","message":"m","fieldPath":".b['x.y']"}"#, nil, "spec.b[x.y]: Invalid value: m"
      ),
      (#"{"rule":"a","message":"m","fieldPath":"['b'].k"}"#, nil, "spec.b[k]: Invalid value: m"),
      (
        #"{"rule":"a","message":"m","fieldPath":".b['x\\'\\ny']"}"#, nil,
        "spec.b[x'\ny]: Invalid value: m"
      ),
      (#"{"rule":"a","message":"m","fieldPath":".unknown"}"#, nil, "spec: Invalid value: m"),
      (#"{"rule":"a","message":"m","fieldPath":".a[b"}"#, nil, "spec: Invalid value: m"),
    ] as [(String, String?, String)]
  )
  func failures(rule: String, message: String?, sentence: String) throws {
    let found = try errors(whole(rule), #"{"spec":{"a":1}}"#) { _, _ in .fails(message: message) }
    #expect(found == [sentence])
  }

  @Test("a rule without an answer is told, never passed over")
  func answers() throws {
    func say(_ result: ValidationRuleResult) throws -> [String] {
      try errors(whole(#"{"rule":"a > 1","message":"m"}"#), #"{"spec":{}}"#) { _, _ in result }
    }
    #expect(try say(.holds) == [])
    #expect(try say(.skipped) == [])
    #expect(
      try say(.notEvaluated("no such key: a evaluating rule: m", isLast: false)) == [
        #"spec: Invalid value: "object": no such key: a evaluating rule: m"#
      ]
    )
    #expect(
      try say(.malformed("compilation failed")) == [
        #"spec: Invalid value: "object": rule compile error: compilation failed"#
      ]
    )
    #expect(
      try say(.unsupported("the function x is not known")) == [
        #"spec: Internal error: cannot evaluate rule "a > 1": the function x is not known"#
      ]
    )
  }

  @Test("no rule runs behind the one that spent the budget")
  func budget() throws {
    let rule = """
      {"type":"object","x-kubernetes-validations":[{"rule":"1"},{"rule":"2"},{"rule":"3"}],
       "properties":{"a":{"type":"object","x-kubernetes-validations":[{"rule":"4"}]}}}
      """
    let found = try errors(rule, #"{"a":{}}"#) { rule, _ in
      rule.rule == "2" ? .notEvaluated("spent", isLast: true) : .fails(message: nil)
    }
    #expect(
      found == [
        "<nil>: Invalid value: failed rule: 1", #"<nil>: Invalid value: "object": spent"#,
      ]
    )
  }

  @Test("a value that is no object or list is shown")
  func values() throws {
    let rule = #"{"properties":{"a":{"type":"integer","x-kubernetes-validations":[{"rule":"r"}]}}}"#
    let found = try errors(rule, #"{"a":5}"#) { _, _ in .fails(message: nil) }
    #expect(found == ["a: Invalid value: 5: failed rule: r"])
    #expect(try errors(rule, #"{"a":null}"#) { _, _ in .fails(message: nil) } == [])
  }

  @Test("rules run at every place that has one, those of allOf included")
  func places() throws {
    let rule = """
      {"x-kubernetes-validations":[{"rule":"root"}],
       "allOf":[{"x-kubernetes-validations":[{"rule":"all"}],
         "properties":{"list":{"items":{"x-kubernetes-validations":[{"rule":"inner"}]}}}}],
       "properties":{
        "list":{"type":"array","items":{"type":"string",
          "x-kubernetes-validations":[{"rule":"item"}]}},
        "map":{"type":"object","additionalProperties":{"type":"string",
          "x-kubernetes-validations":[{"rule":"value"}]}}}}
      """
    let found = try errors(rule, #"{"list":["x"],"map":{"k":"v"}}"#) { rule, _ in
      .fails(message: rule.rule)
    }
    #expect(
      found == [
        #"<nil>: Invalid value: {"list":["x"],"map":{"k":"v"}}: root"#,
        #"<nil>: Invalid value: {"list":["x"],"map":{"k":"v"}}: all"#,
        #"list[0]: Invalid value: "x": inner"#, #"list[0]: Invalid value: "x": item"#,
        #"map[k]: Invalid value: "v": value"#,
      ]
    )
  }

  @Test("an old value is found by names and by the keys of lists")
  func oldValues() throws {
    let rule = """
      {"properties":{
        "map":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["id"],
          "items":{"type":"object","x-kubernetes-validations":[{"rule":"r"}]}},
        "plain":{"type":"array","items":{"type":"object","x-kubernetes-validations":[{"rule":"r"}]}},
        "atomic":{"type":"object","x-kubernetes-map-type":"atomic",
          "properties":{"a":{"type":"integer","x-kubernetes-validations":[{"rule":"r"}]}}},
        "a":{"type":"integer","x-kubernetes-validations":[{"rule":"r"}]}}}
      """
    let value = #"{"map":[{"id":2},{"id":1}],"plain":[{"x":1}],"atomic":{"a":1},"a":1}"#
    let old = #"{"map":[{"id":1,"o":1}],"plain":[{"o":1}],"atomic":{"a":9},"a":9}"#
    let found = try errors(rule, value, old: old) { _, context in
      .fails(message: context.oldValue?.jsonText() ?? "none")
    }
    #expect(
      found == [
        "map[0]: Invalid value: none", #"map[1]: Invalid value: {"id":1,"o":1}"#,
        "plain[0]: Invalid value: none", "atomic.a: Invalid value: 1: none",
        "a: Invalid value: 1: 9",
      ]
    )
  }

  @Test("an old value of null is none")
  func oldNull() throws {
    let rule = #"{"properties":{"a":{"type":"integer","x-kubernetes-validations":[{"rule":"r"}]}}}"#
    let found = try errors(rule, #"{"a":1}"#, old: #"{"a":null}"#) { _, context in
      context.oldValue == nil ? .holds : .fails(message: nil)
    }
    #expect(found == [])
  }

  @Test("an evaluator knows whether the value is a whole resource")
  func resources() throws {
    let rule = """
      {"type":"object","x-kubernetes-validations":[{"rule":"r"}],"properties":{
        "spec":{"type":"object","x-kubernetes-validations":[{"rule":"r"}]},
        "template":{"type":"object","x-kubernetes-embedded-resource":true,
          "x-kubernetes-validations":[{"rule":"r"}]}}}
      """
    let found = try errors(rule, #"{"spec":{},"template":{}}"#) { _, context in
      .fails(message: "\(context.isResource)")
    }
    #expect(
      found == [
        "<nil>: Invalid value: true", "spec: Invalid value: false", "template: Invalid value: true",
      ]
    )
  }
}
