// SPDX-License-Identifier: Apache-2.0

import NanoValue

extension SchemaValidator {
  /// Checks `anyOf`, `oneOf`, `allOf` and `not`, in this order.
  mutating func checkCombinations(_ value: Value, _ schema: Schema) -> Outcome {
    var outcome = Outcome(matches: 1)
    guard let constraints = schema.constraints else { return outcome }
    if !constraints.value.anyOf.isEmpty {
      checkAny(value, constraints.value.anyOf, &outcome)
    }
    if !constraints.value.oneOf.isEmpty {
      checkOne(value, constraints.value.oneOf, &outcome)
    }
    if !constraints.value.allOf.isEmpty {
      checkAll(value, constraints.value.allOf, &outcome)
    }
    if let not = constraints.value.not, check(value, not).isValid {
      outcome.mistakes.append(
        mistake(withoutField: "\(name) must not validate the schema (not)")
      )
    }
    return outcome
  }

  private var name: String { path.openAPIName.goQuoted }

  private mutating func checkAny(_ value: Value, _ schemas: [Schema], _ outcome: inout Outcome) {
    var closest: Outcome?
    for schema in schemas {
      let result = check(value, schema)
      if result.isValid { return outcome.merge(result) }
      if closest.map({ result.matches > $0.matches }) ?? true { closest = result }
    }
    outcome.mistakes.append(
      mistake(withoutField: "\(name) must validate at least one schema (anyOf)")
    )
    if let closest { outcome.merge(closest) }
  }

  private mutating func checkOne(_ value: Value, _ schemas: [Schema], _ outcome: inout Outcome) {
    var closest: Outcome?
    var first: Outcome?
    var validCount = 0
    for schema in schemas {
      let result = check(value, schema)
      if result.isValid {
        validCount += 1
        if first == nil { first = result }
        closest = nil
      } else if validCount == 0, closest.map({ result.matches > $0.matches }) ?? true {
        closest = result
      }
    }
    if validCount == 1, let first { return outcome.merge(first) }
    let found = validCount == 0 ? "Found none valid" : "Found \(validCount) valid alternatives"
    outcome.mistakes.append(
      mistake(
        withoutField: "\(name) must validate one and only one schema (oneOf). \(found)"
      )
    )
    if let closest { outcome.merge(closest) }
  }

  private mutating func checkAll(_ value: Value, _ schemas: [Schema], _ outcome: inout Outcome) {
    var validCount = 0
    for schema in schemas {
      let result = check(value, schema)
      if result.isValid { validCount += 1 }
      outcome.merge(result)
    }
    guard validCount < schemas.count else { return }
    let none = validCount == 0 ? ". None validated" : ""
    outcome.mistakes.append(
      mistake(withoutField: "\(name) must validate all the schemas (allOf)\(none)")
    )
  }
}
