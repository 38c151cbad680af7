// SPDX-License-Identifier: Apache-2.0

/// How often a measurement was at most this large, for a few sizes: durations, message sizes.
///
/// Keep the handle: an observation is a search among at most a few dozen whole numbers and two
/// relaxed atomic operations, without a lock or an allocation, from any thread.
///
/// Observations are whole numbers in the unit that the clock or the length already has, so that the
/// sum is exact: nanoseconds where the text shows seconds, bytes where it shows bytes.
package final class Histogram: Metric {
  /// How the text names the kind: `histogram`.
  package static let type = MetricType.histogram
  private let buckets: Buckets
  // One cell for each bound, one for what is larger than all of them, one for the sum.
  private let cells: AtomicCells

  init(_ buckets: Buckets) {
    self.buckets = buckets
    cells = AtomicCells(count: buckets.bounds.count + 2)
  }

  /// Counts one measurement, in nanoseconds or bytes as the buckets have it.
  package func observe(_ measurement: Int) {
    let bounds = buckets.bounds
    var index = 0
    while index < bounds.count, measurement > bounds[index] { index += 1 }
    cells.add(1, at: index)
    cells.add(measurement, at: bounds.count + 1)
  }

  /// Writes the cumulated buckets, the sum and the count.
  ///
  /// The count is the sum of the buckets as they were read, so they always agree; the sum of the
  /// measurements may be one observation ahead or behind.
  package func write(to text: inout ExpositionText, name: String, labels: Labels) {
    var count = 0
    for (index, bound) in buckets.boundTexts.enumerated() {
      count += cells.load(at: index)
      text.sample(name, suffix: "_bucket", labels, lessOrEqual: bound, count)
    }
    count += cells.load(at: buckets.bounds.count)
    text.sample(name, suffix: "_bucket", labels, lessOrEqual: "+Inf", count)
    let sum = Double(cells.load(at: buckets.bounds.count + 1)) / buckets.unitsPerShownUnit
    text.sample(name, suffix: "_sum", labels, sum)
    text.sample(name, suffix: "_count", labels, count)
  }
}

extension Histogram {
  /// The bounds of a histogram, each one the largest measurement of its bucket.
  package struct Buckets: Sendable {
    /// In the unit of the observations, growing.
    let bounds: [Int]
    /// As the label `le` shows them.
    let boundTexts: [String]
    let unitsPerShownUnit: Double

    /// Bounds in seconds, for observations in nanoseconds.
    ///
    /// - Parameter bounds: In any order; each one counts once. What is not finite is left out, for
    ///   the last bucket is always the one without a bound.
    package static func seconds(_ bounds: [Double]) -> Buckets {
      Buckets(bounds, unitsPerShownUnit: 1_000_000_000)
    }

    /// Bounds in bytes, for observations in bytes; otherwise like ``seconds(_:)``.
    package static func bytes(_ bounds: [Int]) -> Buckets {
      Buckets(bounds.map(Double.init), unitsPerShownUnit: 1)
    }

    private init(_ shown: [Double], unitsPerShownUnit: Double) {
      var bounds: [Int] = []
      var texts: [String] = []
      for bound in shown.sorted() {
        // A bound that no Int holds lies beyond every observation.
        guard let units = Int(exactly: (bound * unitsPerShownUnit).rounded()) else { continue }
        guard units != bounds.last else { continue }
        bounds.append(units)
        texts.append(floatText(bound))
      }
      self.bounds = bounds
      boundTexts = texts
      self.unitsPerShownUnit = unitsPerShownUnit
    }
  }
}
