// SPDX-License-Identifier: Apache-2.0

/// Kubernetes' functions on lists, and those on lists as sets.
///
/// Contract: https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-list-library
extension FunctionLibrary {
  static let lists: [Overload] =
    sum("int", .int(0)) + sum("uint", .uint(0)) + sum("double", .double(0))
    + sum("duration", .duration(CELDuration(nanoseconds: 0)))
    + ["int", "uint", "double", "bool", "duration", "timestamp", "string", "bytes"].flatMap {
      type in
      Overload.member("isSorted(list(\(type))) -> bool", do: isSorted)
        + Overload.member("min(list(\(type))) -> \(type)") { arguments, budget throws(CELError) in
          try extreme(arguments, &budget, .greater, name: "min")
        }
        + Overload.member("max(list(\(type))) -> \(type)") { arguments, budget throws(CELError) in
          try extreme(arguments, &budget, .less, name: "max")
        }
    }
    + Overload.member("indexOf(list(A), A) -> int") { arguments, budget throws(CELError) in
      let elements = try elements(arguments[0], "indexOf", &budget)
      for (position, element) in elements.enumerated() {
        if try Equality.holds(element, arguments[1], &budget) { return .int(Int64(position)) }
      }
      return .int(-1)
    }
    + Overload.member("lastIndexOf(list(A), A) -> int") { arguments, budget throws(CELError) in
      let elements = try elements(arguments[0], "lastIndexOf", &budget)
      for (position, element) in elements.enumerated().reversed() {
        if try Equality.holds(element, arguments[1], &budget) { return .int(Int64(position)) }
      }
      return .int(-1)
    }

  static func elements(
    _ value: CELValue,
    _ function: String,
    _ budget: inout CELBudget
  )
    throws(CELError) -> [CELValue]
  {
    guard case .list(let list) = value else { throw .noSuchOverload(function, [value]) }
    try budget.spend(list.count)
    return try list.elements()
  }

  private static func sum(_ type: String, _ zero: CELValue) -> [Overload] {
    Overload.member("sum(list(\(type))) -> \(type)") { arguments, budget throws(CELError) in
      let elements = try elements(arguments[0], "sum", &budget)
      guard var sum = elements.first else { return zero }
      for element in elements.dropFirst() { sum = try Arithmetic.add.apply(sum, element, &budget) }
      return sum
    }
  }

  private static func isSorted(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  )
    throws(CELError) -> CELValue
  {
    let elements = try elements(arguments[0], "isSorted", &budget)
    for (element, next) in zip(elements, elements.dropFirst()) {
      guard let ordering = try Ordering.of(element, next, &budget) else {
        throw .noSuchOverload("isSorted", [element, next])
      }
      if ordering == .greater { return .bool(false) }
    }
    return .bool(true)
  }

  /// The element that no other is ordered against in the worse way.
  private static func extreme(
    _ arguments: [CELValue],
    _ budget: inout CELBudget,
    _ worse: Ordering,
    name: String
  ) throws(CELError) -> CELValue {
    let elements = try elements(arguments[0], name, &budget)
    guard var best = elements.first else { throw .invalid("\(name) called on empty list") }
    for element in elements.dropFirst() {
      guard let ordering = try Ordering.of(best, element, &budget) else {
        throw .noSuchOverload(name, [best, element])
      }
      if ordering == worse { best = element }
    }
    return best
  }

  static let sets: [Overload] =
    Overload.global("sets.contains(list(A), list(A)) -> bool") {
      arguments,
      budget throws(CELError) in
      let set = try elements(arguments[0], "sets.contains", &budget)
      let subset = try elements(arguments[1], "sets.contains", &budget)
      return .bool(try contains(set, subset, &budget))
    }
    + Overload.global("sets.equivalent(list(A), list(A)) -> bool") {
      arguments,
      budget throws(CELError) in
      let left = try elements(arguments[0], "sets.equivalent", &budget)
      let right = try elements(arguments[1], "sets.equivalent", &budget)
      guard try contains(left, right, &budget) else { return .bool(false) }
      return .bool(try contains(right, left, &budget))
    }
    + Overload.global("sets.intersects(list(A), list(A)) -> bool") {
      arguments,
      budget throws(CELError) in
      let left = try elements(arguments[0], "sets.intersects", &budget)
      for element in try elements(arguments[1], "sets.intersects", &budget) {
        if try contains(left, [element], &budget) { return .bool(true) }
      }
      return .bool(false)
    }

  private static func contains(
    _ set: [CELValue],
    _ subset: [CELValue],
    _ budget: inout CELBudget
  ) throws(CELError) -> Bool {
    for wanted in subset {
      var isFound = false
      for element in set where !isFound {
        isFound = try Equality.holds(element, wanted, &budget)
      }
      guard isFound else { return false }
    }
    return true
  }
}
