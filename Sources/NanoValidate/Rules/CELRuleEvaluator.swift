// SPDX-License-Identifier: Apache-2.0

internal import NanoCEL
package import NanoSchema
internal import Synchronization

/// Evaluates the rules of schemas in CEL.
///
/// A rule is compiled when it is first needed, for the schema it stands in, and kept with its
/// errors; so are the types of schemas.
///
/// Thread rule: may be used by any number of threads; one compiles at a time.
/// Ownership: keeps the schemas alive whose rules it has compiled.
/// Limits: each rule may cost what Kubernetes grants one rule, and all of a resource together what
/// the caller grants.
package final class CELRuleEvaluator: ValidationRuleEvaluator {
  /// What tells a rule apart: its text, and the schema that gives `self` its type.
  private struct Key: Hashable {
    let schema: ObjectIdentifier
    let isResource: Bool
    let rule: ValidationRule
  }

  /// What came of compiling a rule.
  private enum Compiled: Sendable {
    case rule(CELRule)
    /// It is no rule, in CEL's words.
    case malformed(String)
    /// Nobody can evaluate it, and why.
    case unsupported(String)
  }

  private struct State {
    var types = SchemaTypes()
    var rules: [Key: Compiled] = [:]
  }

  private let state = Mutex(State())

  /// An evaluator that has compiled nothing yet.
  package init() {}

  /// Evaluates one rule for one value.
  package func evaluate(
    _ rule: ValidationRule,
    in context: ValidationRuleContext,
    budget: inout Int
  ) -> ValidationRuleResult {
    switch compiled(rule, of: context.schema, isResource: context.isResource) {
    case .malformed(let words): return .malformed(words)
    case .unsupported(let words): return .unsupported(words)
    case .rule(let rule):
      var units = CELBudget(budget)
      defer { budget = units.remaining }
      switch rule.evaluate(context.value, oldValue: context.oldValue, budget: &units) {
      case .holds: return .holds
      case .skipped: return .skipped
      case .broken(let sentence): return .fails(message: sentence)
      case .notEvaluated(let sentence, let isLast):
        return .notEvaluated(sentence, isLast: isLast)
      }
    }
  }

  /// Why a rule can never be evaluated, or nil when it can.
  package func mistake(
    in rule: ValidationRule,
    of schema: Schema,
    isResource: Bool
  ) -> String? {
    switch compiled(rule, of: schema, isResource: isResource) {
    case .rule: nil
    case .malformed(let words), .unsupported(let words): words
    }
  }

  private func compiled(
    _ rule: ValidationRule,
    of schema: Schema,
    isResource: Bool
  ) -> Compiled {
    let key = Key(schema: ObjectIdentifier(schema), isResource: isResource, rule: rule)
    return state.withLock { state in
      if let known = state.rules[key] { return known }
      let compiled = CELRuleEvaluator.compile(
        rule,
        of: state.types.type(of: schema, isResource: isResource)
      )
      state.rules[key] = compiled
      return compiled
    }
  }

  private static func compile(_ rule: ValidationRule, of type: CELType?) -> Compiled {
    guard let type else {
      return .unsupported("the schema around it does not say what type self is")
    }
    do throws(CELError) {
      return .rule(
        try CELRule(
          rule.rule,
          message: rule.message,
          messageExpression: rule.messageExpression,
          optionalOldSelf: rule.hasOptionalOldSelf,
          of: type
        )
      )
    } catch {
      return .malformed(error.message)
    }
  }
}
