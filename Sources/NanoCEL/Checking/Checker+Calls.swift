// SPDX-License-Identifier: Apache-2.0

import NanoRegex

/// Calls: functions, methods and operators.
extension Checker {
  mutating func call(
    _ name: String,
    on target: Expression?,
    _ arguments: [Expression],
    at offset: Int
  ) -> (node: Plan.Index, type: CELType) {
    // `sets.contains(a, b)` is a function in a namespace, unless `sets` is a variable.
    if let target, let space = qualifiedName(target),
      FunctionLibrary.overloads("\(space).\(name)", isMember: false) != nil
    {
      return call("\(space).\(name)", on: nil, arguments, at: offset)
    }
    let operands = (target.map { [$0] } ?? []) + arguments
    let isMember = target != nil
    guard let overloads = FunctionLibrary.overloads(name, isMember: isMember) else {
      return unknownFunction(name, operands, isMember: isMember, at: offset)
    }
    var nodes: [Plan.Index] = []
    var found: [CELType] = []
    for operand in operands {
      let checked = check(operand)
      nodes.append(checked.node)
      found.append(checked.type)
    }
    guard let (type, matching) = resolve(overloads, found) else {
      reportNoOverload(name, isMember: isMember, found, at: offset)
      return failed()
    }
    return (node(name, nodes, operands, matching), type)
  }

  private mutating func unknownFunction(
    _ name: String,
    _ operands: [Expression],
    isMember: Bool,
    at offset: Int
  ) -> (node: Plan.Index, type: CELType) {
    var found: [CELType] = []
    for operand in operands { found.append(check(operand).type) }
    if FunctionLibrary.isFunction(name) {
      reportNoOverload(name, isMember: isMember, found, at: offset)
    } else {
      report("undeclared reference to '\(name)' (in container '')", at: offset)
    }
    return failed()
  }

  /// The result type of a call and the overloads that its types leave open.
  private mutating func resolve(
    _ overloads: [Overload],
    _ found: [CELType]
  )
    -> (type: CELType, matching: [Overload])?
  {
    var result: CELType?
    var matching: [Overload] = []
    for overload in overloads {
      let instance = types.instance(of: overload)
      guard types.accepts(found, as: instance.parameters) else { continue }
      matching.append(overload)
      let type = types.resolved(instance.result, keepsUnknowns: true)
      result = result.map { $0 == type ? type : .dyn } ?? type
    }
    return result.map { ($0, matching) }
  }

  /// The node of an operator, or of a call.
  private mutating func node(
    _ name: String,
    _ nodes: [Plan.Index],
    _ operands: [Expression],
    _ overloads: [Overload]
  ) -> Plan.Index {
    if let node = Checker.operation(name, nodes) { return plan.add(node) }
    var pattern: RegularExpression?
    if RegularExpressions.Operation(rawValue: name) != nil, operands.count > 1 {
      pattern = self.pattern(operands[1])
    }
    if name == "duration" || name == "timestamp" { checkLiteral(operands, of: name) }
    plan.calls.append(Plan.Call(name: name, overloads: overloads, pattern: pattern))
    let call = Int32(plan.calls.count - 1)
    return plan.add(.call(call, plan.add(children: nodes)))
  }

  /// Reports a literal that can never be converted, as Kubernetes does when it compiles a rule.
  private mutating func checkLiteral(_ operands: [Expression], of name: String) {
    guard let operand = operands.first, operands.count == 1,
      case .literal(.string(let text)) = operand.kind
    else { return }
    let isValid = name == "duration" ? CELDuration(text) != nil : CELTimestamp(text) != nil
    if !isValid { report("invalid \(name) argument", at: operand.offset) }
  }

  private static func operation(_ name: String, _ nodes: [Plan.Index]) -> Plan.Node? {
    if nodes.count == 1 {
      return switch name {
      case "!_": .not(nodes[0])
      case "-_": .negate(nodes[0])
      default: nil
      }
    }
    guard nodes.count == 2 else { return nil }
    let (left, right) = (nodes[0], nodes[1])
    return switch name {
    case "_==_": .equal(left, right, isNegated: false)
    case "_!=_": .equal(left, right, isNegated: true)
    case "_<_": .compare(.less, left, right)
    case "_<=_": .compare(.lessOrEqual, left, right)
    case "_>_": .compare(.greater, left, right)
    case "_>=_": .compare(.greaterOrEqual, left, right)
    case "_+_": .arithmetic(.add, left, right)
    case "_-_": .arithmetic(.subtract, left, right)
    case "_*_": .arithmetic(.multiply, left, right)
    case "_/_": .arithmetic(.divide, left, right)
    case "_%_": .arithmetic(.modulo, left, right)
    case "@in": .contains(left, in: right)
    case "or": .optionalOr(left, right, isValue: false)
    case "orValue": .optionalOr(left, right, isValue: true)
    case "_[_]": .index(left, right, isOptional: false)
    case "_[?_]": .index(left, right, isOptional: true)
    default: nil
    }
  }

  mutating func optionalMap(
    _ operand: Expression,
    _ name: String,
    _ result: Expression,
    isFlat: Bool,
    at offset: Int
  ) -> (node: Plan.Index, type: CELType) {
    let checked = check(operand)
    let wrapped = types.unknown()
    let function = isFlat ? "optFlatMap" : "optMap"
    if !types.accepts(checked.type, as: .optional(wrapped)) {
      reportNoOverload(function, isMember: true, [checked.type], at: offset)
    }
    return with([(name, types.resolved(wrapped))]) { checker, slots in
      let made = checker.check(result)
      let node = checker.plan.add(
        .optionalMap(checked.node, slot: slots[0], made.node, isFlat: isFlat)
      )
      guard isFlat else { return (node, .optional(made.type)) }
      let inner = checker.types.unknown()
      if !checker.types.accepts(made.type, as: .optional(inner)) {
        checker.reportNoOverload(function, isMember: true, [checked.type, made.type], at: offset)
      }
      return (node, made.type)
    }
  }
}
