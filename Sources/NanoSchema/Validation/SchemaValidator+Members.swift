// SPDX-License-Identifier: Apache-2.0

import NanoValue

extension SchemaValidator {
  /// Checks the elements of a list and how many there are.
  mutating func checkList(_ elements: [Value], _ schema: Schema) -> Outcome {
    var outcome = Outcome(matches: 1)
    if let items = schema.items {
      for (index, element) in elements.enumerated() {
        path.steps.append(.index(index))
        outcome.merge(check(element, items))
        path.steps.removeLast()
      }
    }
    guard let constraints = schema.constraints else { return outcome }
    let count = Int64(elements.count)
    if let limit = constraints.value.minimumItems, count < limit {
      outcome.mistakes.append(
        mistake(.invalid, .integer(count)) { "\($0) should have at least \(limit) items" }
      )
    }
    if let limit = constraints.value.maximumItems, count > limit {
      outcome.mistakes.append(tooManyMistake(elements.count, limit, "items"))
    }
    if constraints.value.hasUniqueItems, hasDuplicates(elements) {
      outcome.mistakes.append(mistake(.invalid, "") { "\($0) shouldn't contain duplicates" })
    }
    return outcome
  }

  private func hasDuplicates(_ elements: [Value]) -> Bool {
    var seen: Set<Value> = []
    return !elements.allSatisfy { seen.insert($0).inserted }
  }

  /// Checks the members of an object and how many there are.
  mutating func checkObject(_ members: Members, _ schema: Schema) -> Outcome {
    if let mistake = memberCountMistake(members, schema) { return Outcome(mistake) }
    var outcome = Outcome()
    checkAdditional(members, schema, &outcome)
    if !schema.properties.isEmpty {
      for (name, value) in members {
        guard let property = schema.properties[name] else { continue }
        path.steps.append(.field(name))
        outcome.merge(check(value, property))
        path.steps.removeLast()
      }
    }
    for name in schema.required where members.index(of: name) == nil {
      outcome.mistakes.append(requiredMistake(name))
    }
    return outcome
  }

  private func memberCountMistake(_ members: Members, _ schema: Schema) -> Mistake? {
    guard let constraints = schema.constraints else { return nil }
    let count = Int64(members.count)
    if let limit = constraints.value.minimumProperties, count < limit {
      return mistake(.invalid, .integer(count)) { "\($0) should have at least \(limit) properties" }
    }
    if let limit = constraints.value.maximumProperties, count > limit {
      return tooManyMistake(members.count, limit, "properties")
    }
    return nil
  }

  /// Checks the members that the schema does not name.
  private mutating func checkAdditional(
    _ members: Members,
    _ schema: Schema,
    _ outcome: inout Outcome
  ) {
    switch schema.additionalProperties {
    case .unspecified, .allowed(true): return
    case .allowed(false):
      for (name, _) in members where schema.properties[name] == nil {
        outcome.mistakes.append(forbiddenMistake(name))
      }
    case .values(let values):
      for (name, value) in members where schema.properties[name] == nil {
        path.steps.append(.key(name))
        outcome.merge(check(value, values))
        path.steps.removeLast()
      }
    }
  }

  private func forbiddenMistake(_ name: String) -> Mistake {
    let sentence = "\(path.openAPIName).\(name) in body is a forbidden property"
    let error = FieldError(
      .invalid,
      field: path.openAPIField,
      path: path.path,
      value: .string(name),
      detail: sentence
    )
    return Mistake(error: error, sentence: sentence)
  }
}
