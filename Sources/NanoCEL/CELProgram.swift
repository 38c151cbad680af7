// SPDX-License-Identifier: Apache-2.0

/// What an expression may refer to.
package struct CELEnvironment: Sendable {
  /// A variable: its name and type.
  package struct Variable: Sendable {
    /// The name.
    package let name: String
    /// The type; `dyn` when nothing is known.
    package let type: CELType

    /// A variable of that name and type.
    package init(_ name: String, _ type: CELType) {
      self.name = name
      self.type = type
    }
  }

  /// The variables, in the order in which their values are given.
  package let variables: [Variable]

  /// An environment with those variables.
  package init(_ variables: [Variable]) { self.variables = variables }
}

/// An expression, compiled once and evaluated as often as needed.
///
/// Thread rule: never changed once made; any number of threads may evaluate it at a time.
/// Limits: 100,000 bytes of text, 250 levels of nesting; an evaluation ends when its budget does.
package struct CELProgram: Sendable {
  /// The expression as it was written.
  package let text: String
  /// The type of its value; `dyn` when only the evaluation shows it.
  package let type: CELType
  /// The names of the environment's variables that it reads: a rule that reads `oldSelf` is a
  /// transition rule.
  package let usedVariables: Set<String>

  private let plan: Plan

  /// Compiles an expression.
  ///
  /// Errors: every problem of the text, positions and source lines as cel-go shows them.
  package init(_ text: String, in environment: CELEnvironment) throws(CELCompileError) {
    let source = CELSource(text)
    let expression = try Parser.expression(of: source)
    var checker = Checker(variables: environment.variables)
    let (root, type) = checker.check(expression)
    guard checker.issues.isEmpty else { throw CELCompileError(checker.issues, in: source) }
    // The root is where every evaluation begins: the last node.
    if Int(root) != checker.plan.nodes.count - 1 {
      _ = checker.plan.add(checker.plan.nodes[Int(root)])
    }
    self.text = text
    self.type = checker.types.resolved(type)
    self.usedVariables = checker.used
    self.plan = checker.plan
  }

  /// The value of the expression.
  ///
  /// - Parameters:
  ///   - values: The values of the environment's variables, in its order; nil for one that has none,
  ///     which is an error only when the evaluation comes to it.
  ///   - budget: What the evaluation may cost; what it cost is taken from it.
  package func evaluate(_ values: [CELValue?], budget: inout CELBudget) throws(CELError) -> CELValue
  {
    var slots = values
    while slots.count < Int(plan.slots) { slots.append(nil) }
    var evaluation = Evaluation(plan: plan, slots: slots, budget: budget)
    defer { budget = evaluation.budget }
    return try evaluation.value(Plan.Index(plan.nodes.count - 1))
  }

  /// The value of the expression, at the cost that Kubernetes grants one rule.
  package func evaluate(_ values: [CELValue?]) throws(CELError) -> CELValue {
    var budget = CELBudget()
    return try evaluate(values, budget: &budget)
  }
}
