// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValidate
import NanoValue
import Testing

@Suite("Rules in CEL, evaluated for schemas")
struct RuleEvaluatorTests {
  /// What the rules of a schema say of a value, in whole sentences.
  private func errors(
    _ text: String,
    _ value: String,
    old: String? = nil,
    isResource: Bool = true
  ) throws -> [String] {
    try schema(text).ruleErrors(
      in: yaml(value),
      oldValue: old.map { try yaml($0) },
      evaluator: CELRuleEvaluator(),
      isResource: isResource
    ).map(\.description)
  }

  /// A schema whose `spec` has one rule.
  private func spec(_ rule: String, _ properties: String) -> String {
    """
    type: object
    properties:
      spec:
        type: object
        properties: {\(properties)}
        x-kubernetes-validations: [\(rule)]
    """
  }

  @Test("every level is asked: resource, object, map, list, element and scalar, outer ones first")
  func levels() throws {
    let text = """
      type: object
      x-kubernetes-validations: [{rule: self.spec.size > 9, message: root}]
      properties:
        spec:
          type: object
          x-kubernetes-validations: [{rule: self.size > 9, message: object}]
          properties:
            labels:
              type: object
              additionalProperties:
                type: string
                x-kubernetes-validations: [{rule: self.size() > 9, message: value}]
              x-kubernetes-validations: [{rule: "self.all(k, k == 'x')", message: map}]
            ports:
              type: array
              x-kubernetes-validations: [{rule: self.size() > 9, message: list}]
              items:
                type: integer
                x-kubernetes-validations: [{rule: self > 9, message: element}]
            size:
              type: integer
              x-kubernetes-validations: [{rule: self > 9, message: scalar}]
      """
    let value = "{spec: {size: 1, labels: {a: b}, ports: [8, 80]}}"
    #expect(
      try errors(text, value) == [
        "<nil>: Invalid value: root", "spec: Invalid value: object",
        "spec.size: Invalid value: 1: scalar", "spec.labels: Invalid value: map",
        #"spec.labels[a]: Invalid value: "b": value"#, "spec.ports: Invalid value: list",
        "spec.ports[0]: Invalid value: 8: element",
      ]
    )
    #expect(
      try errors(text, "{spec: {size: 10, labels: {}, ports: [10,10,10,10,10,10,10,10,10,10]}}")
        == []
    )
  }

  @Test("a rule with oldSelf runs only when there is an old object")
  func transition() throws {
    let text = spec("{rule: self.size >= oldSelf.size, message: shrinks}", "size: {type: integer}")
    #expect(try errors(text, "{spec: {size: 1}}") == [])
    #expect(try errors(text, "{spec: {size: 1}}", old: "{spec: {size: 1}}") == [])
    #expect(
      try errors(text, "{spec: {size: 1}}", old: "{spec: {size: 2}}") == [
        "spec: Invalid value: shrinks"
      ]
    )
    #expect(try errors(text, "{spec: {size: 1}}", old: "{}") == [])
  }

  @Test("a rule with an optional oldSelf runs for new objects too")
  func optionalOldSelf() throws {
    let text = spec(
      #"{rule: "oldSelf.hasValue() ? self.a == oldSelf.value().a : self.a == 'new'", "#
        + "optionalOldSelf: true, message: m}",
      "a: {type: string}"
    )
    #expect(try errors(text, "{spec: {a: new}}") == [])
    #expect(try errors(text, "{spec: {a: old}}") == ["spec: Invalid value: m"])
    #expect(try errors(text, "{spec: {a: old}}", old: "{spec: {a: old}}") == [])
    #expect(
      try errors(text, "{spec: {a: new}}", old: "{spec: {a: old}}") == ["spec: Invalid value: m"]
    )
  }

  @Test(
    "the sentence comes from messageExpression, from message when that fails, from the rule at last",
    arguments: [
      ("{rule: self.a > 1, messageExpression: \"'a is ' + string(self.a)\"}", "a is 1"),
      ("{rule: self.a > 1, message: m, messageExpression: \"'' + self.b\"}", "m"),
      ("{rule: self.a > 1, messageExpression: \"'' + self.b\"}", "failed rule: self.a > 1"),
      ("{rule: self.a > 1, message: m, messageExpression: \"'  '\"}", "m"),
      ("{rule: self.a > 1, message: m, messageExpression: \"'x\\\\ny'\"}", "m"),
    ]
  )
  func messages(_ rule: String, _ sentence: String) throws {
    let text = spec(rule, "a: {type: integer}, b: {type: string}")
    #expect(try errors(text, "{spec: {a: 1}}") == ["spec: Invalid value: \(sentence)"])
  }

  @Test("reason and fieldPath decide the kind of the error and its field")
  func reasons() throws {
    let rule = "{rule: self.a > 1, message: m, reason: FieldValueForbidden, fieldPath: .a}"
    #expect(
      try errors(spec(rule, "a: {type: integer}"), "{spec: {a: 1}}") == ["spec.a: Forbidden: m"]
    )
  }

  @Test("a rule that cannot be evaluated is told in Kubernetes' words")
  func broken() throws {
    let text = spec("{rule: self.a > 1, message: m}", "a: {type: integer}")
    #expect(
      try errors(text, "{spec: {}}") == [
        #"spec: Invalid value: "object": no such key: a evaluating rule: m"#
      ]
    )
    #expect(
      try errors(text, "{spec: {a: x}}") == [
        #"spec: Invalid value: "object": invalid data, expected int, got string evaluating rule: m"#
      ]
    )
  }

  @Test(
    "a rule that is no rule is told, never passed over",
    arguments: [
      ("{rule: self.gone > 1}", "undefined field 'gone'"),
      ("{rule: self.a +}", "Syntax error"), ("{rule: unknown(self.a)}", "undeclared reference"),
      ("{rule: self.a}", "cel expression must evaluate to a bool"),
      (
        "{rule: self.a > 1, messageExpression: self.a}",
        "messageExpression must evaluate to a string"
      ),
      ("{rule: self.free > 1}", "undefined field 'free'"),
    ]
  )
  func malformed(_ rule: String, _ words: String) throws {
    let text = spec(rule, "a: {type: integer}, free: {x-kubernetes-preserve-unknown-fields: true}")
    let found = try errors(text, "{spec: {a: 1}}")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(#"spec: Invalid value: "object": rule compile error: "#) == true)
    #expect(found.first?.contains(words) == true, "\(found)")
  }

  @Test("a rule whose self has no type is told, never passed over")
  func untyped() throws {
    let text = """
      properties:
        free:
          x-kubernetes-preserve-unknown-fields: true
          x-kubernetes-validations: [{rule: self == 1}]
      """
    #expect(
      try errors(text, "{free: 1}") == [
        #"free: Internal error: cannot evaluate rule "self == 1": the schema around it does not say what type self is"#
      ]
    )
  }

  @Test("a rule that costs more than Kubernetes grants is told, and is the last one")
  func cost() throws {
    let text = spec(
      "{rule: \"self.l.all(a, self.l.all(b, self.l.all(c, a + b + c >= 0)))\", message: m}, "
        + "{rule: self.l.size() == 0}",
      "l: {type: array, items: {type: integer}}"
    )
    let list = (0..<200).map(String.init).joined(separator: ",")
    #expect(
      try errors(text, "{spec: {l: [\(list)]}}") == [
        #"spec: Invalid value: "object": 'operation cancelled: actual cost limit exceeded': no further validation rules will be run due to call cost exceeds limit for rule: m"#
      ]
    )
  }

  @Test("all rules of a resource together cost no more than Kubernetes grants")
  func costOfAll() throws {
    let text = """
      type: array
      items:
        type: array
        items: {type: integer}
        x-kubernetes-validations: [{rule: "self.all(a, self.all(b, a + b > 0))"}]
      """
    // About 4,000 units for each of the lists.
    let list = Value.array(Array(repeating: 1, count: 40))
    let value = Value.array(Array(repeating: list, count: 20))
    func sentences(_ budget: Int) throws -> [String] {
      try schema(text)
        .ruleErrors(in: value, evaluator: CELRuleEvaluator(), isResource: false, budget: budget)
        .map(\.description)
    }
    let end =
      "validation failed due to running out of cost budget, no further validation rules will be run"
    let found = try sentences(40_000)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix(": Invalid value: \"array\": \(end)") == true)
    #expect(try sentences(1_000) == ["[0]: Invalid value: \"array\": \(end)"])
    #expect(try sentences(200_000) == [])
    #expect(ResourceValidator.ruleBudget == 10_000_000)
  }

  @Test("rules of a resource see its type and name, and no other metadata")
  func resources() throws {
    func of(_ rule: String) -> String {
      "{type: object, x-kubernetes-validations: [{rule: \"\(rule)\", message: m}]}"
    }
    let value = "{apiVersion: g/v, kind: K, metadata: {name: a, labels: {}}}"
    #expect(try errors(of("self.metadata.name == 'a' && self.kind == 'K'"), value) == [])
    #expect(try errors(of("self.metadata.name == 'b'"), value) == ["<nil>: Invalid value: m"])
    #expect(try errors(of("has(self.metadata.labels)"), value).count == 1)
    #expect(try errors(of("self.kind == 'K'"), value, isResource: false).count == 1)
  }

  @Test("the metadata of a resource whose schema names all of it is seen as the schema says")
  func resourcesWithMetadata() throws {
    let text = """
      type: object
      x-kubernetes-validations: [{rule: "self.metadata.labels['a'] == 'b'", message: m}]
      properties:
        apiVersion: {type: string}
        kind: {type: string}
        metadata:
          type: object
          properties:
            name: {type: string}
            generateName: {type: string}
            labels: {type: object, additionalProperties: {type: string}}
      """
    #expect(try errors(text, "{kind: K, metadata: {labels: {a: b}}}") == [])
    #expect(
      try errors(text, "{kind: K, metadata: {labels: {a: c}}}") == ["<nil>: Invalid value: m"]
    )
  }

  @Test("an embedded resource is seen as a resource, by its own rules and by those around it")
  func embedded() throws {
    let text = """
      type: object
      x-kubernetes-validations: [{rule: "self.pod.kind != 'Pod'", message: outer}]
      properties:
        pod:
          type: object
          x-kubernetes-embedded-resource: true
          x-kubernetes-preserve-unknown-fields: true
          x-kubernetes-validations: [{rule: "self.metadata.name != 'a'", message: inner}]
      """
    #expect(
      try errors(text, "{pod: {apiVersion: v1, kind: Pod, metadata: {name: a}}}") == [
        "<nil>: Invalid value: outer", "pod: Invalid value: inner",
      ]
    )
  }

  @Test(
    "values have the type of their schema",
    arguments: [
      ("{type: string, format: date-time}", "self.getFullYear() == 2026", "2026-11-22T10:00:00Z"),
      ("{type: string, format: duration}", "self > duration('1m')", "2h"),
      ("{type: string, format: byte}", "size(self) == 5", "aGVsbG8="),
      ("{type: number}", "self / 2.0 == 1.5", "3"),
      ("{x-kubernetes-int-or-string: true}", "type(self) == int ? self > 0 : self == '1%'", "1%"),
      ("{type: object, properties: {namespace: {type: string}}}", "!has(self.__namespace__)", "{}"),
      (
        "{type: array, x-kubernetes-list-type: set, items: {type: string}}", "self == ['b', 'a']",
        "[a, b]"
      ),
      ("{type: boolean}", "self", "true"),
    ]
  )
  func types(_ type: String, _ rule: String, _ value: String) throws {
    func text(_ rule: String) -> String {
      let member = ", x-kubernetes-validations: [{rule: \"\(rule)\"}]}"
      return "{properties: {a: \(type.dropLast())\(member)}}"
    }
    #expect(try errors(text(rule), "{a: \(value)}", isResource: false) == [])
    #expect(try errors(text("!(\(rule))"), "{a: \(value)}", isResource: false).count == 1)
  }
}
