// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// A number that only grows: calls, bytes, failures.
///
/// Keep the handle: adding to it is one relaxed atomic operation, without a lock, a look-up or an
/// allocation, from any thread.
package final class Counter: Metric {
  /// How the text names the kind: `counter`.
  package static let type = MetricType.counter
  private let total = Atomic<Int>(0)

  init() {}

  /// Adds to the total; what would make it shrink is ignored.
  package func add(_ amount: Int = 1) {
    guard amount > 0 else { return }
    total.wrappingAdd(amount, ordering: .relaxed)
  }

  /// The total so far.
  package var value: Int { total.load(ordering: .relaxed) }

  /// Writes the number as one line.
  package func write(to text: inout ExpositionText, name: String, labels: Labels) {
    text.sample(name, labels, value)
  }
}

/// A number that grows and shrinks: calls in flight, entries of a cache.
///
/// Costs what a ``Counter`` costs.
package final class Gauge: Metric {
  /// How the text names the kind: `gauge`.
  package static let type = MetricType.gauge
  private let number = Atomic<Int>(0)

  init() {}

  /// Adds to the number, or takes from it when the amount is negative.
  package func add(_ amount: Int) {
    number.wrappingAdd(amount, ordering: .relaxed)
  }

  /// Replaces the number.
  package func set(_ value: Int) {
    number.store(value, ordering: .relaxed)
  }

  /// The number now.
  package var value: Int { number.load(ordering: .relaxed) }

  /// Writes the number as one line.
  package func write(to text: inout ExpositionText, name: String, labels: Labels) {
    text.sample(name, labels, value)
  }
}
