// SPDX-License-Identifier: Apache-2.0

/// How much work an evaluation may still do, so that a hostile rule ends.
///
/// Units: one for each operation, each element looked at, and each ten bytes of text handled; about
/// the units in which Kubernetes counts. Memory grows no faster than the units spent.
package struct CELBudget: Sendable {
  /// What is left.
  package private(set) var remaining: Int

  /// What Kubernetes grants one evaluation of one rule.
  package static let perCall = 1_000_000

  /// A budget of that many units.
  package init(_ units: Int = CELBudget.perCall) { remaining = units }

  /// Takes units from the budget.
  ///
  /// Errors: there are not enough left, in cel-go's words.
  mutating func spend(_ units: Int = 1) throws(CELError) {
    guard units <= remaining else {
      remaining = 0
      throw CELError(
        .costLimitExceeded,
        "operation cancelled: actual cost limit exceeded"
      )
    }
    remaining -= units
  }

  /// Takes the units for handling so many bytes of text.
  mutating func spend(bytes: Int) throws(CELError) { try spend(bytes / 10 + 1) }

  /// Takes the units for finding a key in a map, which may look at each of them.
  mutating func spend(lookingThrough map: CELMap) throws(CELError) { try spend(map.count / 32) }

  /// Takes the units for a search that looks at each pair of bytes of two texts.
  mutating func spend(searching text: Int, for pattern: Int) throws(CELError) {
    let (pairs, overflow) = text.multipliedReportingOverflow(by: max(1, pattern))
    try spend(overflow ? .max : pairs / 100 + 1)
  }
}
