// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("Conditions and events")
struct ConditionTests {
  /// The answer of a composition with a condition, to a composite that has another one now.
  private func lit(
    before: Value? = nil,
    message: String? = "the lamp is off",
    event: FunctionResult.Severity? = .warning
  ) -> FunctionResponse {
    var composite = Shelf.value()
    if let before { composite["status"]["conditions"] = [before] }
    return answer(InMemoryRequest(composite: composite)) { _, desired in
      desired.condition(
        "Lit",
        .false,
        reason: "SwitchedOff",
        message: message,
        target: .compositeAndClaim,
        event: event
      )
    }
  }

  @Test("a condition carries its reason, its sentence and its target")
  func condition() {
    #expect(
      lit().conditions.first
        == CompositeCondition(
          "Lit",
          .false,
          reason: "SwitchedOff",
          message: "the lamp is off",
          target: .compositeAndClaim
        )
    )
  }

  @Test(
    "its event is told when status or reason change, and not again",
    arguments: [
      (nil, true),
      (["type": "Lit", "status": "True", "reason": "SwitchedOff"], true),
      (["type": "Lit", "status": "False", "reason": "PowerCut"], true),
      (["type": "Lit", "status": "False", "reason": "SwitchedOff", "message": "?"], false),
    ] as [(Value?, Bool)]
  )
  func event(before: Value?, isTold: Bool) {
    let told = FunctionResult(
      .warning,
      "the lamp is off",
      reason: "SwitchedOff",
      target: .compositeAndClaim
    )
    #expect(lit(before: before).results == (isTold ? [told] : []))
  }

  @Test("without an event nothing is told, and without a sentence the condition itself")
  func eventText() {
    #expect(lit(event: nil).results.isEmpty)
    #expect(lit(message: nil).results.map(\.message) == ["Lit is False"])
  }

  @Test(
    "conditions that Crossplane would ignore are refused",
    arguments: [
      (["Ready"], "condition \"Ready\" is Crossplane's own; it takes another type"),
      (["Synced"], "condition \"Synced\" is Crossplane's own; it takes another type"),
      (["Healthy"], "condition \"Healthy\" is Crossplane's own; it takes another type"),
      (["Responsive"], "condition \"Responsive\" is Crossplane's own; it takes another type"),
      (
        ["Provisioned"],
        "condition \"Provisioned\" is set for every composition; it takes another type"
      ),
      (["Lit", "Lit"], "condition \"Lit\" is set twice"),
    ]
  )
  func refused(types: [String], problem: String) {
    let response = answer(InMemoryRequest()) { _, desired in
      for type in types { desired.condition(type, .true, reason: "Test") }
    }
    #expect(response.results.map(\.message) == ["shelf.test: \(problem)"])
  }

  @Test("of several mistakes the first is told")
  func severalMistakes() {
    let response = answer(InMemoryRequest()) { _, desired in
      for type in ["Lit", "Warm"] { desired.condition(type, .true, reason: "R", event: .fatal) }
    }
    #expect(
      response.results.map(\.message)
        == ["shelf.test: condition \"Lit\": an event is a warning or normal, not fatal"]
    )
  }

  @Test("an event that would end the call is refused in words")
  func fatalEvent() {
    #expect(
      lit(event: .fatal).results.map(\.message)
        == ["shelf.test: condition \"Lit\": an event is a warning or normal, not fatal"]
    )
  }
}
