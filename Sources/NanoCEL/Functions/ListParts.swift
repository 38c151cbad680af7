// SPDX-License-Identifier: Apache-2.0

/// CEL's functions that make lists of lists: sorted, turned around, cut, without doubles.
///
/// Contract: https://github.com/google/cel-go/blob/master/ext/README.md#lists, version 3 as
/// Kubernetes has it since 1.34.
extension FunctionLibrary {
  static let listParts: [Overload] = {
    var overloads = Overload.global("lists.range(int) -> list(int)", do: range)
    overloads += Overload.member("reverse(list(A)) -> list(A)", do: reversed)
    overloads += Overload.member("slice(list(A), int, int) -> list(A)", do: slice)
    overloads += Overload.member("distinct(list(A)) -> list(A)", do: distinct)
    overloads += Overload.member("flatten(list(list(A))) -> list(A)", do: flatten)
    overloads += Overload.member("flatten(list(dyn), int) -> list(dyn)", do: flatten)
    for type in ["int", "uint", "double", "bool", "duration", "timestamp", "string", "bytes"] {
      overloads += Overload.member("sort(list(\(type))) -> list(\(type))", do: sort)
      // What the macro `sortBy` makes: a list, and the key of each element.
      overloads += Overload.member(
        "@sortByAssociatedKeys(list(A), list(\(type))) -> list(A)",
        do: sort
      )
    }
    return overloads
  }()

  private static func range(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  ) throws(CELError) -> CELValue {
    let count = Int(clamping: max(0, try integer(arguments[0], "lists.range")))
    try budget.spend(count)
    return .list(CELList((0..<count).map { .int(Int64($0)) }))
  }

  private static func reversed(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  ) throws(CELError) -> CELValue {
    .list(CELList(try elements(arguments[0], "reverse", &budget).reversed()))
  }

  private static func distinct(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  ) throws(CELError) -> CELValue {
    var distinct: [CELValue] = []
    for element in try elements(arguments[0], "distinct", &budget) {
      var isKnown = false
      for known in distinct where !isKnown {
        try budget.spend()
        isKnown = try Equality.holds(known, element, &budget)
      }
      if !isKnown { distinct.append(element) }
    }
    return .list(CELList(distinct))
  }

  private static func flatten(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  ) throws(CELError) -> CELValue {
    let depth = arguments.count > 1 ? try integer(arguments[1], "flatten") : 1
    guard depth >= 0 else { throw .invalid("level must be non-negative") }
    return .list(CELList(try flattened(arguments[0], depth, &budget)))
  }

  /// Sorts a list by its elements, or by the keys that come with them.
  private static func sort(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  ) throws(CELError) -> CELValue {
    let list = try elements(arguments[0], "sort", &budget)
    let keys = arguments.count > 1 ? try elements(arguments[1], "sort", &budget) : list
    return .list(CELList(try sorted(list, by: keys, &budget)))
  }

  private static func slice(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  ) throws(CELError) -> CELValue {
    let start = try integer(arguments[1], "slice")
    let end = try integer(arguments[2], "slice")
    let call = "cannot slice(\(start), \(end))"
    guard start >= 0, end >= 0 else { throw .invalid("\(call), negative indexes not supported") }
    guard start <= end else {
      throw .invalid("\(call), start index must be less than or equal to end index")
    }
    let elements = try elements(arguments[0], "slice", &budget)
    guard end <= Int64(elements.count) else {
      throw .invalid("\(call), list is length \(elements.count)")
    }
    return .list(CELList(Array(elements[Int(start)..<Int(end)])))
  }

  /// The elements of a list, and of the lists in it down to that depth in their place.
  ///
  /// Limits: lists inside each other are as deep as an expression may be or the schema is, so the
  /// calls end.
  private static func flattened(
    _ value: CELValue,
    _ depth: Int64,
    _ budget: inout CELBudget
  ) throws(CELError) -> [CELValue] {
    let elements = try elements(value, "flatten", &budget)
    guard depth > 0 else { return elements }
    var flat: [CELValue] = []
    for element in elements {
      if case .list = element {
        flat += try flattened(element, depth - 1, &budget)
      } else {
        flat.append(element)
      }
    }
    return flat
  }

  /// The elements in the order of their keys, those of equal keys in the order in which they came.
  ///
  /// Cost: count * log(count) comparisons.
  private static func sorted(
    _ elements: [CELValue],
    by keys: [CELValue],
    _ budget: inout CELBudget
  ) throws(CELError) -> [CELValue] {
    guard let first = keys.first else { return [] }
    guard try Ordering.of(first, first, &budget) != nil else {
      throw .invalid("list elements must be comparable")
    }
    guard keys.allSatisfy({ $0.typeName == first.typeName }) else {
      throw .invalid("list elements must have the same type")
    }
    var order = Array(elements.indices)
    var width = 1
    while width < order.count {
      var merged: [Int] = []
      merged.reserveCapacity(order.count)
      var start = 0
      while start < order.count {
        let middle = min(start + width, order.count)
        let end = min(middle + width, order.count)
        var (left, right) = (start, middle)
        while left < middle, right < end {
          try budget.spend()
          let isRightLess = try Ordering.of(keys[order[right]], keys[order[left]], &budget) == .less
          merged.append(order[isRightLess ? right : left])
          if isRightLess { right += 1 } else { left += 1 }
        }
        merged += order[left..<middle]
        merged += order[right..<end]
        start = end
      }
      order = merged
      width *= 2
    }
    return order.map { elements[$0] }
  }
}
