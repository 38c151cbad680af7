// SPDX-License-Identifier: Apache-2.0

import NanoRegex

/// Looks up the names of an expression, checks its types and makes the plan for its evaluation.
///
/// Every problem of the text is found, not just the first; the messages are cel-go's.
struct Checker {
  /// A variable that can be seen at some place.
  struct Variable {
    let name: String
    let type: CELType
    let slot: Int32
  }

  var plan = Plan()
  var types = TypeMatching()
  private(set) var issues: [CELIssue] = []
  /// The variables in sight, the innermost last.
  private var scope: [Variable] = []
  /// The names of the declared variables that the expression reads.
  private(set) var used: Set<String> = []
  private let declared: Int

  init(variables: [CELEnvironment.Variable]) {
    self.declared = variables.count
    for (slot, variable) in variables.enumerated() {
      scope.append(Variable(name: variable.name, type: variable.type, slot: Int32(slot)))
    }
    plan.slots = Int32(variables.count)
  }

  // MARK: Scope and issues

  mutating func report(_ message: String, at offset: Int) {
    issues.append(CELIssue(offset: offset, message: message))
  }

  /// The variable of that name in sight.
  func variable(_ name: String) -> Variable? { scope.last { $0.name == name } }

  /// Checks with variables in sight that are gone afterwards.
  mutating func with<Result>(
    _ variables: [(name: String, type: CELType)],
    _ body: (inout Checker, [Int32]) -> Result
  ) -> Result {
    let outer = scope.count
    var slots: [Int32] = []
    for (name, type) in variables {
      // The declared variables have the first slots; the others take the ones after them.
      let slot = Int32(scope.count)
      scope.append(Variable(name: name, type: type, slot: slot))
      slots.append(slot)
    }
    plan.slots = max(plan.slots, Int32(scope.count))
    defer { scope.removeLast(scope.count - outer) }
    return body(&self, slots)
  }

  // MARK: Expressions

  /// The node and the type of an expression.
  mutating func check(_ expression: Expression) -> (node: Plan.Index, type: CELType) {
    switch expression.kind {
    case .literal(let value): return (plan.add(constant: value), value.literalType)
    case .identifier(let name): return identifier(name, at: expression.offset)
    case .select(let operand, let field, let isOptional):
      return select(operand, field, isOptional: isOptional, expression)
    case .test(let operand, let field): return test(operand, field, at: expression.offset)
    case .call(let name, let target, let arguments):
      return call(name, on: target, arguments, at: expression.offset)
    case .and(let operands): return logical(operands, isAnd: true, at: expression.offset)
    case .or(let operands): return logical(operands, isAnd: false, at: expression.offset)
    case .conditional(let condition, let yes, let no):
      return conditional(condition, yes, no, at: expression.offset)
    case .list(let elements): return list(elements)
    case .map(let entries): return map(entries)
    case .comprehension(let comprehension):
      return self.comprehension(comprehension, at: expression.offset)
    case .bind(let name, let value, let result):
      let bound = check(value)
      return with([(name, bound.type)]) { checker, slots in
        let made = checker.check(result)
        let node = checker.plan.add(.bind(slot: slots[0], bound.node, made.node))
        return (node, made.type)
      }
    case .optionalMap(let operand, let name, let result, let isFlat):
      return optionalMap(operand, name, result, isFlat: isFlat, at: expression.offset)
    }
  }

  /// A node that stands for an expression in which a problem was found.
  mutating func failed() -> (node: Plan.Index, type: CELType) { (plan.add(constant: .null), .dyn) }

  private mutating func identifier(_ name: String, at offset: Int) -> (Plan.Index, CELType) {
    if let variable = variable(name) {
      if variable.slot < declared { used.insert(name) }
      return (plan.add(.variable(slot: variable.slot)), variable.type)
    }
    if let type = CELType.named[name] {
      return (plan.add(constant: .type(type.runtimeName)), .type(type))
    }
    report("undeclared reference to '\(name)' (in container '')", at: offset)
    return failed()
  }

  /// The dotted name that an expression spells, unless its first part is a variable.
  func qualifiedName(_ expression: Expression) -> String? {
    switch expression.kind {
    case .identifier(let name): variable(name) == nil ? name : nil
    case .select(let operand, let field, isOptional: false):
      qualifiedName(operand).map { "\($0).\(field)" }
    default: nil
    }
  }

  private mutating func select(
    _ operand: Expression,
    _ field: String,
    isOptional: Bool,
    _ whole: Expression
  ) -> (Plan.Index, CELType) {
    if let name = qualifiedName(whole), let type = CELType.named[name] {
      return (plan.add(constant: .type(type.runtimeName)), .type(type))
    }
    let checked = check(operand)
    let name = add(field: field)
    let node = plan.add(.select(checked.node, field: name, isOptional: isOptional))
    let type = fieldType(of: checked.type, field, at: whole.offset)
    guard isOptional else { return (node, type) }
    if case .optional = type { return (node, type) }
    return (node, .optional(type))
  }

  private mutating func test(
    _ operand: Expression,
    _ field: String,
    at offset: Int
  )
    -> (Plan.Index, CELType)
  {
    let checked = check(operand)
    _ = fieldType(of: checked.type, field, at: offset)
    return (plan.add(.test(checked.node, field: add(field: field))), .bool)
  }

  private mutating func add(field: String) -> Int32 {
    plan.fields.append(FieldName(field))
    return Int32(plan.fields.count - 1)
  }

  private mutating func fieldType(of type: CELType, _ field: String, at offset: Int) -> CELType {
    switch types.resolved(type, keepsUnknowns: true) {
    case .dyn: return .dyn
    case .unknown: return .dyn
    case .map(_, let value): return value
    case .object(let object):
      if let field = object.fields[field] { return field.type }
      report("undefined field '\(field)'", at: offset)
      return .dyn
    case .optional(let wrapped): return .optional(fieldType(of: wrapped, field, at: offset))
    case let other:
      report("type '\(types.resolved(other))' does not support field selection", at: offset)
      return .dyn
    }
  }

  // MARK: Logic

  /// Reports a type that is not the wanted one.
  mutating func require(_ type: CELType, _ wanted: CELType, at offset: Int) {
    guard !types.accepts(type, as: wanted) else { return }
    report("expected type '\(wanted)' but found '\(types.resolved(type))'", at: offset)
  }

  private mutating func logical(
    _ operands: [Expression],
    isAnd: Bool,
    at offset: Int
  )
    -> (Plan.Index, CELType)
  {
    var nodes: [Plan.Index] = []
    var found: [CELType] = []
    for operand in operands {
      let checked = check(operand)
      nodes.append(checked.node)
      found.append(checked.type)
    }
    for (position, type) in found.enumerated() where !types.accepts(type, as: .bool) {
      // The operators of a chain are looked at in pairs; what stands before the operand is a bool.
      let pair = position == 0 ? [type, found[1]] : [position == 1 ? found[0] : .bool, type]
      reportNoOverload(isAnd ? "_&&_" : "_||_", isMember: false, pair, at: offset)
      break
    }
    let children = plan.add(children: nodes)
    return (plan.add(isAnd ? .and(children) : .or(children)), .bool)
  }

  private mutating func conditional(
    _ condition: Expression,
    _ yes: Expression,
    _ no: Expression,
    at offset: Int
  ) -> (Plan.Index, CELType) {
    let (test, yes, no) = (check(condition), check(yes), check(no))
    let result = types.unknown()
    let found = [test.type, yes.type, no.type]
    if !types.accepts(found, as: [.bool, result, result]) {
      reportNoOverload("_?_:_", isMember: false, found, at: offset)
    }
    return (plan.add(.conditional(test.node, yes.node, no.node)), types.resolved(result))
  }

  mutating func reportNoOverload(
    _ name: String,
    isMember: Bool,
    _ arguments: [CELType],
    at offset: Int
  ) {
    let spelled = arguments.map { types.resolved($0).description }
    let shown =
      isMember
      ? "\(spelled[0]).(\(spelled.dropFirst().joined(separator: ", ")))"
      : "(\(spelled.joined(separator: ", ")))"
    report("found no matching overload for '\(name)' applied to '\(shown)'", at: offset)
  }

  // MARK: Patterns

  /// The literal pattern of a call, compiled.
  mutating func pattern(_ argument: Expression) -> RegularExpression? {
    guard case .literal(.string(let text)) = argument.kind else { return nil }
    do throws(CELError) {
      return try RegularExpressions.compiled(text)
    } catch {
      report("invalid matches argument: \(error.message)", at: argument.offset)
      return nil
    }
  }
}

extension CELValue {
  /// The type of a literal.
  fileprivate var literalType: CELType {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    default: .dyn
    }
  }
}
