// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// One rule of `x-kubernetes-validations`, compiled for the schema it stands in.
///
/// Thread rule: never changed once made; any number of threads may evaluate it at a time.
/// Contract: `ValidationRule` in
/// https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/
package struct CELRule: Sendable {
  /// What an evaluation found.
  package enum Outcome: Sendable, Hashable {
    /// The object satisfies the rule.
    case holds
    /// The rule compares with an old object, and there is none.
    case skipped
    /// The object breaks the rule: why, in the words of the rule's author.
    case broken(String)
    /// Nobody knows, in Kubernetes' words why. Kubernetes counts it as an error of the object.
    ///
    /// `isLast`: no further rules of the object can be evaluated, its budget is spent.
    case notEvaluated(String, isLast: Bool)
  }

  /// Whether it reads `oldSelf`.
  package let usesOldSelf: Bool

  private let type: CELType
  private let rule: CELProgram
  private let message: String?
  private let messageExpression: CELProgram?
  private let hasOptionalOldSelf: Bool

  /// The longest text that a message expression may give, in bytes.
  private static let messageSizeLimit = 5_120

  /// Compiles a rule.
  ///
  /// - Parameters:
  ///   - rule: The expression that has to be true.
  ///   - message: What to say when it is not; nothing and empty are the same.
  ///   - messageExpression: An expression of what to say, which goes before the message.
  ///   - optionalOldSelf: Whether `oldSelf` is an optional, so that the rule counts without an old
  ///     object too.
  ///   - type: The type of the schema that the rule stands in.
  /// - Throws: Why it is no rule, as Kubernetes says it: `compilation failed: ...`.
  package init(
    _ rule: String,
    message: String? = nil,
    messageExpression: String? = nil,
    optionalOldSelf: Bool = false,
    of type: CELType
  ) throws(CELError) {
    let program = try CELRule.compiled(
      rule,
      of: type,
      optionalOldSelf: optionalOldSelf,
      failing: "compilation failed: "
    )
    guard program.type == .bool else { throw .invalid("cel expression must evaluate to a bool") }
    self.rule = program
    self.type = type
    self.message = message.flatMap { $0.isEmpty ? nil : $0.trimmed }
    self.hasOptionalOldSelf = optionalOldSelf
    self.usesOldSelf = program.usedVariables.contains("oldSelf")
    guard let messageExpression, !messageExpression.trimmed.isEmpty else {
      self.messageExpression = nil
      return
    }
    let text = try CELRule.compiled(
      messageExpression,
      of: type,
      optionalOldSelf: optionalOldSelf,
      failing: "messageExpression compilation failed: "
    )
    guard text.type == .string else {
      throw .invalid("messageExpression must evaluate to a string")
    }
    self.messageExpression = text
  }

  private static func compiled(
    _ text: String,
    of type: CELType,
    optionalOldSelf: Bool,
    failing prefix: String
  ) throws(CELError) -> CELProgram {
    let variables: [CELEnvironment.Variable] = [
      .init("self", type), .init("oldSelf", optionalOldSelf ? .optional(type) : type),
    ]
    do throws(CELCompileError) {
      return try CELProgram(text, in: CELEnvironment(variables))
    } catch {
      throw .invalid(prefix + error.display)
    }
  }

  /// Whether an object satisfies the rule.
  ///
  /// - Parameters:
  ///   - value: The value that the rule's schema describes, not null.
  ///   - oldValue: The same place in the object as it was before, or nil.
  ///   - budget: What all rules of the object may still cost together.
  package func evaluate(_ value: Value, oldValue: Value? = nil, budget: inout CELBudget) -> Outcome
  {
    if usesOldSelf, oldValue == nil, !hasOptionalOldSelf { return .skipped }
    let values: [CELValue?]
    let result: CELValue
    do throws(CELError) {
      values = try bindings(value, oldValue)
      result = try CELRule.call(rule, values, &budget)
    } catch {
      return notEvaluated(error, budget)
    }
    if case .bool(true) = result { return .holds }
    return explanation(values, &budget)
  }

  private func bindings(_ value: Value, _ oldValue: Value?) throws(CELError) -> [CELValue?] {
    let old = try oldValue.map { value throws(CELError) in try CELValue(value, as: type) }
    return [try CELValue(value, as: type), hasOptionalOldSelf ? .optional(old) : old]
  }

  /// The value of a program at a cost of one call at most, which is taken from the object's budget.
  private static func call(
    _ program: CELProgram,
    _ values: [CELValue?],
    _ budget: inout CELBudget
  ) throws(CELError) -> CELValue {
    let granted = min(budget.remaining, CELBudget.perCall)
    var call = CELBudget(granted)
    defer { budget = CELBudget(budget.remaining - (granted - call.remaining)) }
    return try program.evaluate(values, budget: &call)
  }

  // MARK: Words

  private func notEvaluated(_ error: CELError, _ budget: CELBudget) -> Outcome {
    let name = message ?? rule.text.trimmed
    switch error.code {
    case .noSuchOverload:
      return .notEvaluated(
        "'\(error.message)': call arguments did not match a supported operator, function or macro"
          + " signature for rule: \(name)",
        isLast: false
      )
    case .costLimitExceeded where budget.remaining == 0:
      return .notEvaluated(
        "validation failed due to running out of cost budget, no further validation rules will be"
          + " run",
        isLast: true
      )
    case .costLimitExceeded:
      return .notEvaluated(
        "'\(error.message)': no further validation rules will be run due to call cost exceeds limit"
          + " for rule: \(name)",
        isLast: true
      )
    default:
      return .notEvaluated("\(error.message) evaluating rule: \(name)", isLast: false)
    }
  }

  /// Why the object breaks the rule; a message expression that fails gives way to the message.
  private func explanation(_ values: [CELValue?], _ budget: inout CELBudget) -> Outcome {
    let fallback = message ?? "failed rule: \(rule.text.trimmed)"
    guard let messageExpression else { return .broken(fallback) }
    do throws(CELError) {
      guard case .string(let text) = try CELRule.call(messageExpression, values, &budget) else {
        return .broken(fallback)
      }
      let trimmed = text.trimmed
      let isUsable =
        !trimmed.isEmpty && trimmed.utf8.count <= CELRule.messageSizeLimit
        && !trimmed.utf8.contains(UInt8(ascii: "\n"))
      return .broken(isUsable ? trimmed : fallback)
    } catch {
      guard error.code == .costLimitExceeded else { return .broken(fallback) }
      return .notEvaluated(
        "no further validation rules will be run due to call cost exceeds limit for"
          + " messageExpression: \(messageExpression.text.goQuoted)",
        isLast: true
      )
    }
  }
}
