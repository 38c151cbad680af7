// SPDX-License-Identifier: Apache-2.0

package import NanoValue

extension Schema {
  /// What the rules of `x-kubernetes-validations` say of a value.
  ///
  /// Kubernetes' sentences; a rule that cannot be evaluated here is an error too, never passed
  /// over. Rules about a change run only where `oldValue` has something to compare with: fields by
  /// their names, elements of lists of type `map` by their keys.
  ///
  /// - Parameters:
  ///   - value: A resource, or a part of one, with its defaults.
  ///   - oldValue: What it was before, or nil when it is new.
  ///   - evaluator: Who knows CEL.
  ///   - isResource: Whether the value is a whole resource.
  ///   - budget: What all rules together may cost; rules that come when it is spent are not
  ///     evaluated, which is an error.
  package func ruleErrors(
    in value: Value,
    oldValue: Value? = nil,
    evaluator: any ValidationRuleEvaluator,
    isResource: Bool = true,
    budget: Int = ResourceValidator.ruleBudget
  ) -> [FieldError] {
    var checker = RuleChecker(evaluator: evaluator, budget: budget)
    checker.check(value, oldValue, rulesOf: self, self, isResource: isResource)
    return checker.errors
  }
}

/// Walks through a value and its schema, and evaluates the rules on the way.
private struct RuleChecker {
  let evaluator: any ValidationRuleEvaluator
  var errors: [FieldError] = []
  /// Whether a rule used up what all rules of the object may cost.
  private var isFinished = false
  /// What the rules may still cost.
  private var budget: Int
  private var path = FieldPath()

  init(evaluator: any ValidationRuleEvaluator, budget: Int) {
    self.evaluator = evaluator
    self.budget = budget
  }

  /// Checks a value and what is in it.
  ///
  /// - Parameters:
  ///   - ruled: The schema whose rules are meant: the one of the value, or one of its `allOf`.
  ///   - schema: The schema of the value.
  mutating func check(
    _ value: Value,
    _ oldValue: Value?,
    rulesOf ruled: Schema,
    _ schema: Schema,
    isResource: Bool = false
  ) {
    guard !isFinished, ruled.contents.contains(.rules), !value.isNull else { return }
    let context = ValidationRuleContext(
      value: value,
      oldValue: oldValue?.isNull == true ? Value?.none : oldValue,
      schema: schema,
      isResource: isResource || schema.flags.contains(.embeddedResource)
    )
    for rule in ruled.constraints?.value.rules ?? [] where !rule.rule.isEmpty && !isFinished {
      note(evaluator.evaluate(rule, in: context, budget: &budget), of: rule, context)
    }
    for part in ruled.constraints?.value.allOf ?? [] {
      check(value, oldValue, rulesOf: part, schema, isResource: isResource)
    }
    switch value {
    case .object(let members): check(members, oldValue?.object, ruled, schema)
    case .array(let elements): check(elements, oldValue?.array ?? [], ruled, schema)
    default: break
    }
  }

  private mutating func check(
    _ members: Members,
    _ oldMembers: Members?,
    _ ruled: Schema,
    _ schema: Schema
  ) {
    // An object that is replaced as one cannot be compared field by field.
    let old = schema.constraints?.value.mapType == "atomic" ? nil : oldMembers
    for (name, value) in members {
      if let rules = ruled.properties[name], let property = schema.properties[name] {
        path.steps.append(.field(name))
        check(value, old?[name], rulesOf: rules, property)
        path.steps.removeLast()
      } else if case .values(let rules) = ruled.additionalProperties,
        case .values(let values) = schema.additionalProperties
      {
        path.steps.append(.key(name))
        check(value, old?[name], rulesOf: rules, values)
        path.steps.removeLast()
      }
    }
  }

  private mutating func check(
    _ elements: [Value],
    _ oldElements: [Value],
    _ ruled: Schema,
    _ schema: Schema
  ) {
    guard let rules = ruled.items, let items = schema.items else { return }
    let isMap = schema.constraints?.value.listType == "map"
    let keys = isMap ? schema.constraints?.value.listMapKeys ?? [] : []
    func key(of element: Value) -> [Value?] { keys.map { element.object?[$0] } }
    var old: [[Value?]: Value] = [:]
    if !keys.isEmpty {
      // The first of several with the same keys counts.
      for element in oldElements.reversed() { old[key(of: element)] = element }
    }
    for (index, element) in elements.enumerated() {
      path.steps.append(.index(index))
      check(element, old.isEmpty ? Value?.none : old[key(of: element)], rulesOf: rules, items)
      path.steps.removeLast()
    }
  }

  // MARK: - Sentences

  private mutating func note(
    _ result: ValidationRuleResult,
    of rule: ValidationRule,
    _ context: ValidationRuleContext
  ) {
    switch result {
    case .holds, .skipped: break
    case .fails(let message): errors.append(failure(of: rule, message, context))
    case .notEvaluated(let sentence, let isLast):
      note(sentence, context)
      isFinished = isLast
    case .malformed(let words): note("rule compile error: \(words)", context)
    case .unsupported(let words):
      errors.append(
        FieldError(
          .internalError,
          field: path.field,
          path: path.path,
          value: nil,
          detail: "cannot evaluate rule \(rule.rule.goQuoted): \(words)"
        )
      )
    }
  }

  /// Notes a rule that gave no answer; the type stands for the value then.
  private mutating func note(_ detail: String, _ context: ValidationRuleContext) {
    errors.append(
      FieldError(
        .invalid,
        field: path.field,
        path: path.path,
        value: .string(context.schema.typeName),
        detail: detail
      )
    )
  }

  private func failure(
    of rule: ValidationRule,
    _ message: String?,
    _ context: ValidationRuleContext
  ) -> FieldError {
    let place = FieldPath(steps: path.steps + RulePath.steps(rule.fieldPath, context.schema))
    let detail =
      message ?? ValidationRule.trimmed(rule.message ?? "")
      ?? "failed rule: \(ValidationRule.trimmed(rule.rule) ?? "")"
    let isOmitted = context.schema.kind == .object || context.schema.kind == .array
    switch rule.reason {
    case .forbidden:
      return FieldError(
        .forbidden,
        field: place.field,
        path: place.path,
        value: "",
        detail: detail
      )
    case .required:
      return FieldError(
        .required,
        field: place.field,
        path: place.path,
        value: "",
        detail: detail
      )
    case .duplicate:
      // Kubernetes loses the message here.
      return FieldError(
        .duplicate,
        field: place.field,
        path: place.path,
        value: context.value,
        isValueOmitted: isOmitted
      )
    case .invalid, nil:
      return FieldError(
        .invalid,
        field: place.field,
        path: place.path,
        value: context.value,
        detail: detail,
        isValueOmitted: isOmitted
      )
    }
  }
}
