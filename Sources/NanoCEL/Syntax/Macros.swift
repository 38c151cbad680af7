// SPDX-License-Identifier: Apache-2.0

/// The macros: calls that are rewritten before any name is looked up.
///
/// Contracts: https://github.com/google/cel-spec/blob/master/doc/langdef.md#macros and cel-go's
/// extensions for two variables, lists and optionals.
extension Parser {
  /// The call, or what the macro of that name makes of it.
  func call(
    _ name: String,
    on target: Expression?,
    _ arguments: [Expression],
    at offset: Int
  )
    throws(Failure) -> Expression
  {
    if let target {
      if let made = try receiverMacro(name, on: target, arguments, at: offset) { return made }
    } else if name == "has", arguments.count == 1 {
      return try presence(arguments[0], at: offset)
    }
    let parts = (target.map { [$0] } ?? []) + arguments
    return try make(.call(name, target: target, arguments), at: offset, parts)
  }

  private func presence(_ argument: Expression, at offset: Int) throws(Failure) -> Expression {
    guard case .select(let operand, let field, isOptional: false) = argument.kind else {
      throw failure("invalid argument to has() macro", at: argument.offset)
    }
    return try make(.test(operand, field: field), at: offset, [operand])
  }

  private func receiverMacro(
    _ name: String,
    on target: Expression,
    _ arguments: [Expression],
    at offset: Int
  ) throws(Failure) -> Expression? {
    switch (name, arguments.count) {
    case ("all", 2), ("exists", 2), ("exists_one", 2), ("existsOne", 2), ("filter", 2),
      ("map", 2), ("map", 3):
      return try oneVariable(name, on: target, arguments, at: offset)
    case ("all", 3), ("exists", 3), ("exists_one", 3), ("existsOne", 3), ("transformList", 3),
      ("transformList", 4), ("transformMap", 3), ("transformMap", 4), ("transformMapEntry", 3),
      ("transformMapEntry", 4):
      return try twoVariables(name, on: target, arguments, at: offset)
    case ("sortBy", 2): return try sorted(target, arguments, at: offset)
    case ("optMap", 2), ("optFlatMap", 2):
      let variable = try simpleName(
        arguments[0],
        or: "\(name)() variable name must be a simple identifier"
      )
      let isFlat = name == "optFlatMap"
      let parts = [target, arguments[1]]
      return try make(
        .optionalMap(target, variable, arguments[1], isFlat: isFlat),
        at: offset,
        parts
      )
    default:
      return nil
    }
  }

  private func oneVariable(
    _ name: String,
    on target: Expression,
    _ arguments: [Expression],
    at offset: Int
  ) throws(Failure) -> Expression {
    let variable = try simpleName(arguments[0], or: "argument must be a simple name")
    let macro = Comprehension.Macro(rawValue: name) ?? .existsOne
    let isMap = macro == .map
    return try comprehension(
      Comprehension(
        macro: macro,
        range: target,
        first: variable,
        second: nil,
        condition: isMap && arguments.count == 2 ? nil : arguments[1],
        transform: isMap ? arguments.last : nil
      ),
      at: offset
    )
  }

  private func twoVariables(
    _ name: String,
    on target: Expression,
    _ arguments: [Expression],
    at offset: Int
  ) throws(Failure) -> Expression {
    let first = try simpleName(arguments[0], or: "argument must be a simple name")
    let second = try simpleName(arguments[1], or: "argument must be a simple name")
    guard first != second else {
      throw failure("duplicate variable name: \(first)", at: arguments[1].offset)
    }
    let macro = Comprehension.Macro(rawValue: name) ?? .existsOne
    let isQuantifier = macro == .all || macro == .exists || macro == .existsOne
    return try comprehension(
      Comprehension(
        macro: macro,
        range: target,
        first: first,
        second: second,
        condition: isQuantifier || arguments.count == 4 ? arguments[2] : nil,
        transform: isQuantifier ? nil : arguments.last
      ),
      at: offset
    )
  }

  private func comprehension(
    _ comprehension: Comprehension,
    at offset: Int
  ) throws(Failure)
    -> Expression
  {
    let parts = [comprehension.range, comprehension.condition, comprehension.transform]
    return try make(.comprehension(comprehension), at: offset, parts.compactMap { $0 })
  }

  /// `list.sortBy(name, key)`: the list is kept, its keys are made, and it is sorted by them.
  private func sorted(
    _ target: Expression,
    _ arguments: [Expression],
    at offset: Int
  ) throws(Failure) -> Expression {
    // No name that a rule can write.
    let list = try make(.identifier("@sortBy"), at: target.offset, [])
    let variable = try simpleName(
      arguments[0],
      or: "sortBy() variable name must be a simple identifier"
    )
    let keys = try comprehension(
      Comprehension(
        macro: .map,
        range: list,
        first: variable,
        second: nil,
        condition: nil,
        transform: arguments[1]
      ),
      at: offset
    )
    let sorted = try make(
      .call("@sortByAssociatedKeys", target: list, [keys]),
      at: offset,
      [list, keys]
    )
    return try make(.bind("@sortBy", target, sorted), at: offset, [target, sorted])
  }

  private func simpleName(_ argument: Expression, or message: String) throws(Failure) -> String {
    guard case .identifier(let name) = argument.kind else {
      throw failure(message, at: argument.offset)
    }
    return name
  }
}
