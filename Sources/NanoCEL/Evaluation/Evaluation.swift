// SPDX-License-Identifier: Apache-2.0

/// One evaluation of a plan.
///
/// Limits: the recursion is as deep as the expression, 250 levels; the work is that of the budget.
struct Evaluation {
  let plan: Plan
  var slots: [CELValue?]
  var budget: CELBudget
  /// Why the variables of a binding have no value; it counts only where such a variable is read.
  private var failures: [Int32: CELError] = [:]

  init(plan: Plan, slots: [CELValue?], budget: CELBudget) {
    self.plan = plan
    self.slots = slots
    self.budget = budget
  }

  /// The value of a node.
  mutating func value(_ index: Plan.Index) throws(CELError) -> CELValue {
    switch plan.nodes[Int(index)] {
    case .constant(let constant):
      return plan.constants[Int(constant)]
    case .variable(let slot):
      guard let value = slots[Int(slot)] else {
        throw failures[slot] ?? .invalid("no such attribute(s): a variable without a value")
      }
      return value
    case .select(let operand, let field, let isOptional):
      try budget.spend()
      return try selected(try value(operand), plan.fields[Int(field)], isOptional: isOptional)
    case .test(let operand, let field):
      try budget.spend()
      return .bool(try isPresent(plan.fields[Int(field)], in: try value(operand)))
    case .equal(let left, let right, let isNegated):
      return .bool(try Equality.holds(try value(left), try value(right), &budget) != isNegated)
    case .and(let children):
      return .bool(try logical(children, stopsAt: false, name: "_&&_"))
    case .or(let children):
      return .bool(try logical(children, stopsAt: true, name: "_||_"))
    case .not(let operand):
      return .bool(!(try bool(operand, name: "!_")))
    case .conditional(let condition, let yes, let no):
      return try value(try bool(condition, name: "_?_:_") ? yes : no)
    case .compare(let comparison, let left, let right):
      return .bool(try compared(comparison, try value(left), try value(right)))
    case .call(let call, let children):
      return try called(plan.calls[Int(call)], children)
    case .comprehension(let loop):
      return try looped(plan.loops[Int(loop)])
    default:
      return try lessUsual(plan.nodes[Int(index)])
    }
  }

  private mutating func lessUsual(_ node: Plan.Node) throws(CELError) -> CELValue {
    try budget.spend()
    switch node {
    case .index(let operand, let key, let isOptional):
      return try indexed(try value(operand), try value(key), isOptional: isOptional)
    case .contains(let element, let container):
      return .bool(try contains(try value(element), in: try value(container)))
    case .arithmetic(let operation, let left, let right):
      return try operation.apply(try value(left), try value(right), &budget)
    case .negate(let operand):
      return try negated(try value(operand))
    case .list(let children, let optional):
      return try list(children, plan.optionals[Int(optional)])
    case .map(let children, let optional):
      return try map(children, plan.optionals[Int(optional)])
    case .bind(let slot, let bound, let result):
      try bind(slot, bound)
      return try value(result)
    case .optionalOr(let operand, let other, let isValue):
      return try alternative(try value(operand), other, isValue: isValue)
    case .optionalMap(let operand, let slot, let result, let isFlat):
      return try mapped(try value(operand), slot: slot, result, isFlat: isFlat)
    default:
      throw .invalid("an operation without meaning")
    }
  }

  private mutating func bind(_ slot: Int32, _ bound: Plan.Index) throws(CELError) {
    do throws(CELError) {
      slots[Int(slot)] = try value(bound)
    } catch {
      if error.code == .costLimitExceeded { throw error }
      slots[Int(slot)] = nil
      failures[slot] = error
    }
  }

  // MARK: Logic

  /// Whether a node is true.
  ///
  /// Errors: it is no boolean.
  mutating func bool(_ index: Plan.Index, name: String) throws(CELError) -> Bool {
    let value = try value(index)
    guard case .bool(let bool) = value else { throw .noSuchOverload(name, [value]) }
    return bool
  }

  /// `&&` and `||`: one operand that decides wins over the errors of all others.
  private mutating func logical(
    _ children: Plan.Children,
    stopsAt decisive: Bool,
    name: String
  )
    throws(CELError) -> Bool
  {
    var failure: CELError?
    for position in children.range {
      do throws(CELError) {
        if try bool(plan.children[position], name: name) == decisive { return decisive }
      } catch {
        if error.code == .costLimitExceeded { throw error }
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    return !decisive
  }

  private mutating func compared(
    _ comparison: Plan.Comparison,
    _ left: CELValue,
    _ right: CELValue
  )
    throws(CELError) -> Bool
  {
    try budget.spend()
    guard let ordering = try Ordering.of(left, right, &budget) else {
      throw .noSuchOverload(comparison.name, [left, right])
    }
    return comparison.holds(ordering)
  }

  private func negated(_ value: CELValue) throws(CELError) -> CELValue {
    switch value {
    case .int(let int):
      guard int != .min else { throw .invalid("integer overflow") }
      return .int(-int)
    case .double(let double): return .double(-double)
    case .duration(let duration):
      guard duration.nanoseconds != .min else { throw .invalid("duration overflow") }
      return .duration(CELDuration(nanoseconds: -duration.nanoseconds))
    default: throw .noSuchOverload("-_", [value])
    }
  }

  // MARK: Calls

  private mutating func called(
    _ call: Plan.Call,
    _ children: Plan.Children
  ) throws(CELError)
    -> CELValue
  {
    try budget.spend()
    var arguments: [CELValue] = []
    arguments.reserveCapacity(Int(children.count))
    for position in children.range { arguments.append(try value(plan.children[position])) }
    if let match = RegularExpressions.Operation(rawValue: call.name) {
      return try match.apply(arguments, call.pattern, &budget)
    }
    for overload in call.overloads where overload.accepts(arguments) {
      return try overload.implementation(arguments, &budget)
    }
    throw .noSuchOverload(call.name, arguments)
  }

  private mutating func mapped(
    _ operand: CELValue,
    slot: Int32,
    _ result: Plan.Index,
    isFlat: Bool
  ) throws(CELError) -> CELValue {
    guard case .optional(let wrapped) = operand else {
      throw .noSuchOverload(isFlat ? "optFlatMap" : "optMap", [operand])
    }
    guard let wrapped else { return .optional(nil) }
    slots[Int(slot)] = wrapped
    let made = try value(result)
    guard isFlat else { return .optional(made) }
    guard case .optional = made else { throw .noSuchOverload("optFlatMap", [made]) }
    return made
  }

  /// `a.or(b)` and `a.orValue(b)`; the other one is evaluated only when it is needed.
  private mutating func alternative(
    _ operand: CELValue,
    _ other: Plan.Index,
    isValue: Bool
  )
    throws(CELError) -> CELValue
  {
    guard case .optional(let wrapped) = operand else {
      throw .noSuchOverload(isValue ? "orValue" : "or", [operand])
    }
    guard let wrapped else { return try value(other) }
    return isValue ? wrapped : operand
  }

  // MARK: Literals

  private mutating func list(
    _ children: Plan.Children,
    _ optional: [Bool]
  ) throws(CELError)
    -> CELValue
  {
    try budget.spend(Int(children.count))
    var elements: [CELValue] = []
    elements.reserveCapacity(Int(children.count))
    for (position, isOptional) in zip(children.range, optional) {
      let element = try value(plan.children[position])
      guard isOptional else {
        elements.append(element)
        continue
      }
      guard case .optional(let wrapped) = element else {
        throw .invalid("cannot initialize optional list element from non-optional value")
      }
      if let wrapped { elements.append(wrapped) }
    }
    return .list(CELList(elements))
  }

  private mutating func map(
    _ children: Plan.Children,
    _ optional: [Bool]
  ) throws(CELError)
    -> CELValue
  {
    try budget.spend(Int(children.count))
    var map = CELMap()
    for (entry, isOptional) in optional.enumerated() {
      let position = children.range.lowerBound + entry * 2
      let key = try value(plan.children[position])
      var member = try value(plan.children[position + 1])
      if isOptional {
        guard case .optional(let wrapped) = member else {
          throw .invalid("cannot initialize optional entry from non-optional value")
        }
        guard let wrapped else { continue }
        member = wrapped
      }
      guard try map.insert(key, member) else {
        throw .invalid("Failed with repeated key: \(key.textForMessages)")
      }
    }
    return .map(map)
  }
}
