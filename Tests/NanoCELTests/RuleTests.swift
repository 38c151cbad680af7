// SPDX-License-Identifier: Apache-2.0

import NanoCEL
import NanoValue
import Testing

@Suite("rules")
struct RuleTests {
  @Test(
    "a rule tells good objects from bad ones",
    arguments: RuleCase.scalars + RuleCase.unions + RuleCase.objects + RuleCase.lists
  )
  func evaluates(_ item: RuleCase) throws {
    let rule = try CELRule(item.rule, message: "no", of: item.type)
    var budget = CELBudget()
    for value in item.good {
      #expect(rule.evaluate(value, budget: &budget) == .holds, "\(value)")
    }
    for value in item.bad {
      #expect(rule.evaluate(value, budget: &budget) == .broken("no"), "\(value)")
    }
  }

  @Test(
    "a transition rule compares with the old object",
    arguments: [
      ("self == oldSelf", "a", "a", "b"), ("oldSelf == '' || self == oldSelf", "a", "a", "b"),
      ("self != 'Off' || oldSelf == 'Off'", "Off", "Off", "On"),
      ("self == oldSelf || oldSelf != 'Active'", "x", "Idle", "Active"),
    ] as [(String, Value, Value, Value)]
  )
  func transitions(_ text: String, _ value: Value, _ allowed: Value, _ refused: Value) throws {
    let rule = try CELRule(text, of: .string)
    var budget = CELBudget()
    #expect(rule.usesOldSelf)
    #expect(rule.evaluate(value, budget: &budget) == .skipped)
    #expect(rule.evaluate(value, oldValue: allowed, budget: &budget) == .holds)
    #expect(
      rule.evaluate(value, oldValue: refused, budget: &budget) == .broken("failed rule: \(text)")
    )
  }

  @Test("an optional oldSelf lets a rule see that there is no old object")
  func optionalOldSelf() throws {
    let type = object(("mode", .string))
    let text = "!oldSelf.hasValue() || self.mode == oldSelf.value().mode"
    let rule = try CELRule(text, optionalOldSelf: true, of: type)
    var budget = CELBudget()
    #expect(rule.evaluate(["mode": "a"], budget: &budget) == .holds)
    #expect(rule.evaluate(["mode": "a"], oldValue: ["mode": "a"], budget: &budget) == .holds)
    #expect(
      rule.evaluate(["mode": "a"], oldValue: ["mode": "b"], budget: &budget)
        == .broken("failed rule: \(text)")
    )
  }

  @Test(
    "the message expression goes before the message, and gives way to it when it fails",
    arguments: [
      ("'mode was ' + self.mode", "mode was bad"), ("self.gone", "fixed"), ("' '", "fixed"),
      ("'a\\nb'", "fixed"), ("'%s is bad'.format([self.mode])", "bad is bad"),
      ("' trimmed '", "trimmed"),
    ]
  )
  func messages(_ expression: String, _ expected: String) throws {
    let type = object(("mode", .string), ("gone", .string))
    let rule = try CELRule(
      "self.mode != 'bad'",
      message: " fixed ",
      messageExpression: expression,
      of: type
    )
    var budget = CELBudget()
    #expect(rule.evaluate(["mode": "bad"], budget: &budget) == .broken(expected))
    #expect(rule.evaluate(["mode": "ok"], budget: &budget) == .holds)
  }

  @Test("a rule that cannot be evaluated says so in Kubernetes' words")
  func notEvaluated() throws {
    let type = object(("size", .dyn), ("mode", .string), ("count", .int))
    var budget = CELBudget()
    func outcome(_ text: String, _ value: Value) throws -> CELRule.Outcome {
      try CELRule(text, of: type).evaluate(value, budget: &budget)
    }
    #expect(
      try outcome("self.mode == 'x'", [:])
        == .notEvaluated("no such key: mode evaluating rule: self.mode == 'x'", isLast: false)
    )
    #expect(
      try outcome("self.size > 1", ["size": "a"])
        == .notEvaluated(
          "'no such overload: _>_(string, int)': call arguments did not match a supported operator,"
            + " function or macro signature for rule: self.size > 1",
          isLast: false
        )
    )
    #expect(
      try outcome("self.count > 1", ["count": "a"])
        == .notEvaluated(
          "invalid data, expected int, got string evaluating rule: self.count > 1",
          isLast: false
        )
    )
  }

  @Test("rules of one object share a budget")
  func budget() throws {
    let rule = try CELRule("self.all(x, self.all(y, x + y > 0))", message: "no", of: .list(.int))
    let value = Value.array(Array(repeating: 1, count: 100))
    var budget = CELBudget(45_000)
    #expect(rule.evaluate(value, budget: &budget) == .holds)
    #expect(budget.remaining < 20_000)
    #expect(
      rule.evaluate(value, budget: &budget)
        == .notEvaluated(
          "validation failed due to running out of cost budget, no further validation rules will be"
            + " run",
          isLast: true
        )
    )
    var large = CELBudget(10_000_000)
    let wide = Value.array(Array(repeating: 1, count: 2_000))
    #expect(
      rule.evaluate(wide, budget: &large)
        == .notEvaluated(
          "'operation cancelled: actual cost limit exceeded': no further validation rules will be run"
            + " due to call cost exceeds limit for rule: no",
          isLast: true
        )
    )
    #expect(large.remaining == 9_000_000)
  }

  @Test(
    "what is no rule is refused in Kubernetes' words",
    arguments: [
      (
        "self.mod == ''",
        "compilation failed: ERROR: <input>:1:5: undefined field 'mod'\n | self.mod == ''\n | ....^"
      ),
      ("self.mode", "cel expression must evaluate to a bool"),
      ("self.size", "cel expression must evaluate to a bool"),
    ]
  )
  func refused(_ text: String, _ message: String) {
    let type = object(("mode", .string), ("size", .dyn))
    #expect(throws: CELError(.invalid, message)) { try CELRule(text, of: type) }
    #expect(throws: CELError(.invalid, "messageExpression must evaluate to a string")) {
      try CELRule("true", messageExpression: "1", of: type)
    }
  }
}
