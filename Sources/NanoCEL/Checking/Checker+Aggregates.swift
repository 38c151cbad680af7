// SPDX-License-Identifier: Apache-2.0

/// Lists, maps and the macros that go through them.
extension Checker {
  mutating func list(_ elements: [Expression.Element]) -> (node: Plan.Index, type: CELType) {
    var nodes: [Plan.Index] = []
    var joined: CELType?
    for element in elements {
      let checked = check(element.value)
      nodes.append(checked.node)
      let type =
        element.isOptional ? unwrapped(checked.type, at: element.value.offset) : checked.type
      joined = join(joined, type, at: element.value.offset)
    }
    plan.optionals.append(elements.map(\.isOptional))
    let optional = Int32(plan.optionals.count - 1)
    let node = plan.add(.list(plan.add(children: nodes), optional: optional))
    return (node, .list(joined ?? types.unknown()))
  }

  mutating func map(_ entries: [Expression.Entry]) -> (node: Plan.Index, type: CELType) {
    var nodes: [Plan.Index] = []
    var keys: CELType?
    var values: CELType?
    for entry in entries {
      let key = check(entry.key)
      let value = check(entry.value)
      nodes += [key.node, value.node]
      keys = join(keys, key.type, at: entry.key.offset)
      let type = entry.isOptional ? unwrapped(value.type, at: entry.value.offset) : value.type
      values = join(values, type, at: entry.value.offset)
    }
    plan.optionals.append(entries.map(\.isOptional))
    let optional = Int32(plan.optionals.count - 1)
    let node = plan.add(.map(plan.add(children: nodes), optional: optional))
    return (node, .map(keys ?? types.unknown(), values ?? types.unknown()))
  }

  /// The type of what an optional element or entry holds.
  private mutating func unwrapped(_ type: CELType, at offset: Int) -> CELType {
    switch types.resolved(type) {
    case .optional(let wrapped): return wrapped
    case .dyn: return .dyn
    case let other:
      require(other, .optional(other), at: offset)
      return .dyn
    }
  }

  /// The one type of an aggregate's elements: Kubernetes allows no mixture.
  private mutating func join(_ joined: CELType?, _ type: CELType, at offset: Int) -> CELType {
    guard let joined else { return type }
    guard types.accepts(type, as: joined) else {
      let wanted = types.resolved(joined)
      report("expected type '\(wanted)' but found '\(types.resolved(type))'", at: offset)
      return joined
    }
    return types.isMoreGeneral(type, than: joined) ? type : joined
  }

  mutating func comprehension(
    _ comprehension: Comprehension,
    at offset: Int
  )
    -> (node: Plan.Index, type: CELType)
  {
    let range = check(comprehension.range)
    let variables = self.variables(of: comprehension, over: range.type)
    return with(variables) { checker, slots in
      let condition = comprehension.condition.map { expression in
        let checked = checker.check(expression)
        checker.requireCondition(checked.type, of: comprehension.macro, variables, at: offset)
        return checked.node
      }
      let transform = comprehension.transform.map { checker.check($0) }
      checker.plan.loops.append(
        Plan.Loop(
          macro: comprehension.macro,
          range: range.node,
          first: slots[0],
          second: slots.count > 1 ? slots[1] : nil,
          condition: condition,
          transform: transform?.node
        )
      )
      let node = checker.plan.add(.comprehension(Int32(checker.plan.loops.count - 1)))
      let type = checker.result(
        comprehension,
        variables.map(\.type),
        transform?.type,
        at: comprehension.transform?.offset
      )
      return (node, type)
    }
  }

  /// Reports the condition of a macro that is no boolean, by the operator that cel-go makes of it.
  private mutating func requireCondition(
    _ type: CELType,
    of macro: Comprehension.Macro,
    _ variables: [(name: String, type: CELType)],
    at offset: Int
  ) {
    guard !types.accepts(type, as: .bool) else { return }
    switch macro {
    case .all: reportNoOverload("_&&_", isMember: false, [.bool, type], at: offset)
    case .exists: reportNoOverload("_||_", isMember: false, [.bool, type], at: offset)
    case .existsOne: reportNoOverload("_?_:_", isMember: false, [type, .int, .int], at: offset)
    default:
      let list = CELType.list(variables[0].type)
      reportNoOverload("_?_:_", isMember: false, [type, list, list], at: offset)
    }
  }

  /// The variables of a macro with the types that its range gives them.
  private mutating func variables(
    of comprehension: Comprehension,
    over type: CELType
  )
    -> [(name: String, type: CELType)]
  {
    let types: (first: CELType, second: CELType)
    switch self.types.resolved(type, keepsUnknowns: true) {
    case .list(let element, _):
      types = comprehension.second == nil ? (element, .dyn) : (.int, element)
    case .map(let key, let value): types = (key, value)
    case .dyn, .unknown: types = (.dyn, .dyn)
    case let other:
      report(
        "expression of type '\(self.types.resolved(other))' cannot be range of a comprehension"
          + " (must be list, map, or dynamic)",
        at: comprehension.range.offset
      )
      types = (.dyn, .dyn)
    }
    guard let second = comprehension.second else { return [(comprehension.first, types.first)] }
    return [(comprehension.first, types.first), (second, types.second)]
  }

  /// The type of what a macro makes.
  private mutating func result(
    _ comprehension: Comprehension,
    _ variables: [CELType],
    _ transform: CELType?,
    at offset: Int?
  ) -> CELType {
    switch comprehension.macro {
    case .all, .exists, .existsOne: return .bool
    case .map, .transformList: return .list(transform ?? .dyn)
    case .filter: return .list(variables[0])
    case .transformMap: return .map(variables[0], transform ?? .dyn)
    case .transformMapEntry:
      let made = CELType.map(types.unknown(), types.unknown())
      if let transform, let offset { require(transform, made, at: offset) }
      return types.resolved(made)
    }
  }
}
