// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// CEL's `==`: numbers by value whatever their type, values of different kinds never equal.
///
/// Contract: https://github.com/google/cel-spec/blob/master/doc/langdef.md#equality, and Kubernetes'
/// for lists that are sets or maps.
enum Equality {
  /// Whether both are equal.
  ///
  /// Cost: one unit for each value looked at.
  static func holds(
    _ left: CELValue,
    _ right: CELValue,
    _ budget: inout CELBudget
  )
    throws(CELError) -> Bool
  {
    try budget.spend()
    switch (left, right) {
    case (.null, .null): return true
    case (.bool(let left), .bool(let right)): return left == right
    case (.string(let left), .string(let right)):
      try budget.spend(bytes: min(left.utf8.count, right.utf8.count))
      return left.hasSameBytes(as: right)
    case (.bytes(let left), .bytes(let right)):
      try budget.spend(bytes: min(left.count, right.count))
      return left == right
    case (.duration(let left), .duration(let right)): return left == right
    case (.timestamp(let left), .timestamp(let right)): return left == right
    case (.type(let left), .type(let right)): return left == right
    case (.list(let left), .list(let right)): return try lists(left, right, &budget)
    case (.map(let left), .map(let right)): return try maps(left, right, &budget)
    case (.optional(let left), .optional(let right)):
      guard let left, let right else { return left == nil && right == nil }
      return try holds(left, right, &budget)
    case (.quantity(let left), .quantity(let right)): return left == right
    case (.ip(let left), .ip(let right)): return left == right
    case (.cidr(let left), .cidr(let right)): return left == right
    case (.url(let left), .url(let right)): return left == right
    case (.semver(let left), .semver(let right)): return left.compare(right) == 0
    case (.format(let left), .format(let right)): return left == right
    default: return Ordering.numbers(left, right) == .equal
    }
  }

  private static func maps(
    _ left: CELMap,
    _ right: CELMap,
    _ budget: inout CELBudget
  )
    throws(CELError) -> Bool
  {
    guard left.count == right.count else { return false }
    try budget.spend(left.count)
    var others: [MapKey: CELValue] = [:]
    for (key, value) in try right.entries() {
      // A property that counts as absent is never found, so not even its like equals it.
      if case .string(let name) = key, right.hides(name) { continue }
      if let key = MapKey(key) { others[key] = value }
    }
    for (key, value) in try left.entries() {
      guard let other = MapKey(key).flatMap({ others[$0] }) else { return false }
      guard try holds(value, other, &budget) else { return false }
    }
    return true
  }

  private static func lists(
    _ left: CELList,
    _ right: CELList,
    _ budget: inout CELBudget
  )
    throws(CELError) -> Bool
  {
    guard left.count == right.count else { return false }
    try budget.spend(left.count)
    switch left.kind {
    case .atomic:
      for index in 0..<left.count {
        guard let mine = try left.element(index), let other = try right.element(index),
          try holds(mine, other, &budget)
        else { return false }
      }
      return true
    case .set:
      let mine = ElementIndex(try left.elements(), keys: nil)
      for element in try right.elements() where try mine.position(of: element, &budget) == nil {
        return false
      }
      return true
    case .map(let keys):
      let mine = ElementIndex(try left.elements(), keys: keys)
      for other in try right.elements() {
        guard let position = try mine.position(of: other, &budget),
          try holds(mine.elements[position], other, &budget)
        else { return false }
      }
      return true
    }
  }
}

/// Finds the elements of a set by their value, and those of a map list by their keys.
struct ElementIndex {
  private(set) var elements: [CELValue]
  private let keys: [String]?
  private var positions: [[MapKey?]: Int] = [:]

  /// - Parameter keys: The key properties of a map list; nil for a set.
  init(_ elements: [CELValue], keys: [String]?) {
    self.elements = elements
    self.keys = keys
    for (position, element) in elements.enumerated() {
      if let key = key(of: element) { positions[key] = position }
    }
  }

  /// Adds an element that is not there yet.
  mutating func append(_ element: CELValue) {
    if let key = key(of: element) { positions[key] = elements.count }
    elements.append(element)
  }

  /// Where the element with the same value or keys stands, or nil.
  func position(of element: CELValue, _ budget: inout CELBudget) throws(CELError) -> Int? {
    try budget.spend()
    if let key = key(of: element) { return positions[key] }
    for (position, mine) in elements.enumerated()
    where try Equality.holds(mine, element, &budget) {
      return position
    }
    return nil
  }

  /// What tells the element apart; nil when only comparing can.
  func key(of element: CELValue) -> [MapKey?]? {
    guard let keys else { return MapKey(element).map { [$0] } }
    guard case .map(let map) = element else { return nil }
    return keys.map { name in
      (try? map.value(forKey: .string(name))).flatMap { $0 }.flatMap(MapKey.init)
    }
  }
}
