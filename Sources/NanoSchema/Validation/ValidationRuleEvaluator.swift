// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// Evaluates the rules of `x-kubernetes-validations`, which are written in CEL.
///
/// The room that knows CEL conforms to this, so that schemas need not know it.
package protocol ValidationRuleEvaluator: Sendable {
  /// Evaluates one rule for one value.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - context: The values that it may read, and their schema.
  ///   - budget: What the rules of the object may still cost together, in Kubernetes' units of work;
  ///     less afterwards, and never below 0.
  func evaluate(
    _ rule: ValidationRule,
    in context: ValidationRuleContext,
    budget: inout Int
  ) -> ValidationRuleResult
}

/// What a rule may read.
package struct ValidationRuleContext: Sendable {
  /// The value, `self` in the rule; never `null`.
  package let value: Value
  /// The value before the change, `oldSelf` in the rule; nil when there is none to compare with.
  package let oldValue: Value?
  /// The schema of the value, which gives the rule its types.
  package let schema: Schema
  /// Whether the value is a whole resource, whose `apiVersion`, `kind`, `metadata.name` and
  /// `metadata.generateName` a rule may read without the schema naming them.
  package let isResource: Bool

  /// The values of one call.
  package init(value: Value, oldValue: Value?, schema: Schema, isResource: Bool) {
    self.value = value
    self.oldValue = oldValue
    self.schema = schema
    self.isResource = isResource
  }
}

/// What became of a rule.
package enum ValidationRuleResult: Sendable, Hashable {
  /// The value passes.
  case holds
  /// The value fails, with the sentence of the rule's `messageExpression` when it has one that
  /// made a usable sentence: one line, not empty, at most 5 KiB.
  case fails(message: String?)
  /// The rule reads `oldSelf`, there is none, and the rule does not make do without.
  case skipped
  /// The evaluation broke off, in Kubernetes' sentence: `no such key: a evaluating rule: a < b`.
  ///
  /// `isLast`: no further rules of the object are evaluated, its budget is spent.
  case notEvaluated(String, isLast: Bool)
  /// The rule is no expression, or one of the wrong types, in CEL's words.
  case malformed(String)
  /// The evaluator does not know something that the rule uses; said in words for a person.
  case unsupported(String)
}
