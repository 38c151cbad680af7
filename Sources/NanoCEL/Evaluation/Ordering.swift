// SPDX-License-Identifier: Apache-2.0

/// CEL's `<`: values of one kind, and numbers of any.
enum Ordering {
  case less
  case equal
  case greater
  /// A NaN is one of them: every comparison is false.
  case unordered

  /// How the values are ordered; nil when their types cannot be ordered.
  static func of(
    _ left: CELValue,
    _ right: CELValue,
    _ budget: inout CELBudget
  )
    throws(CELError) -> Ordering?
  {
    switch (left, right) {
    case (.string(let left), .string(let right)):
      try budget.spend(bytes: min(left.utf8.count, right.utf8.count))
      if left.utf8.elementsEqual(right.utf8) { return .equal }
      return left.utf8.lexicographicallyPrecedes(right.utf8) ? .less : .greater
    case (.bytes(let left), .bytes(let right)):
      try budget.spend(bytes: min(left.count, right.count))
      if left == right { return .equal }
      return left.lexicographicallyPrecedes(right) ? .less : .greater
    case (.bool(let left), .bool(let right)): return of(left ? 1 : 0, right ? 1 : 0)
    case (.duration(let left), .duration(let right)): return of(left, right)
    case (.timestamp(let left), .timestamp(let right)): return of(left, right)
    default: return numbers(left, right)
    }
  }

  static func of<Element: Comparable>(_ left: Element, _ right: Element) -> Ordering {
    left < right ? .less : left == right ? .equal : .greater
  }

  /// How two numbers of any types are ordered by their exact values; nil when one is no number.
  static func numbers(_ left: CELValue, _ right: CELValue) -> Ordering? {
    switch (left, right) {
    case (.int(let left), .int(let right)): of(left, right)
    case (.uint(let left), .uint(let right)): of(left, right)
    case (.double(let left), .double(let right)):
      left.isNaN || right.isNaN ? .unordered : of(left, right)
    case (.int(let left), .uint(let right)):
      left < right ? .less : left == right ? .equal : .greater
    case (.uint(let left), .int(let right)):
      left < right ? .less : left == right ? .equal : .greater
    case (.int(let left), .double(let right)): exact(left, right)
    case (.uint(let left), .double(let right)): exact(left, right)
    case (.double(let left), .int(let right)): exact(right, left).reversed
    case (.double(let left), .uint(let right)): exact(right, left).reversed
    default: nil
    }
  }

  private static func exact<Whole: BinaryInteger>(_ whole: Whole, _ number: Double) -> Ordering {
    if number.isNaN { return .unordered }
    guard number.isFinite else { return number > 0 ? .less : .greater }
    // Any finite double below 2^127 is exact in 128 bits once its fraction is cut off.
    guard number.magnitude < 1e30 else { return number > 0 ? .less : .greater }
    let cut = Int128(number)
    let wide = Int128(whole)
    guard wide == cut else { return of(wide, cut) }
    let fraction = number - number.rounded(.towardZero)
    return fraction > 0 ? .less : fraction < 0 ? .greater : .equal
  }

  private var reversed: Ordering {
    switch self {
    case .less: .greater
    case .greater: .less
    default: self
    }
  }
}
