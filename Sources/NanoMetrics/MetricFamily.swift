// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// The kind of a metric, as the exposition text names it.
package enum MetricType: String, Sendable {
  /// Only grows.
  case counter
  /// Grows and shrinks.
  case gauge
  /// Cumulated buckets, a sum and a count.
  case histogram
}

/// One series of a family: what its handle adds to, and how it is written.
package protocol Metric: AnyObject, Sendable {
  /// The kind of all metrics of this type.
  static var type: MetricType { get }
  /// Writes the lines of this series.
  func write(to text: inout ExpositionText, name: String, labels: Labels)
}

/// All series of one name, which differ in the values of their labels.
///
/// Resolve a series once and keep it: ``labelled(_:)`` takes a lock and compares text. The number of
/// series is bounded, because a value may come from a request: past ``limit``, and for a value of
/// more than 256 bytes, every new combination shares one series whose labels are all `overflow`.
package final class MetricFamily<Series: Metric>: Sendable {
  /// The name of all series.
  package let name: String
  /// How many series there may be, apart from the one for the overflow.
  package let limit: Int
  private let help: String
  /// In the order of the alphabet, which is the order of the text.
  private let labelNames: [String]
  /// For each of them, which of the caller's values it has.
  private let valueIndices: [Int]
  private let makeSeries: @Sendable () -> Series
  private let state = Mutex(State())

  private struct State {
    /// Sorted by their labels.
    var series: [(labels: Labels, metric: Series)] = []
    var overflow: Series?
  }

  init(
    _ name: String,
    _ help: String,
    labels: [String],
    limit: Int,
    make: @escaping @Sendable () -> Series
  ) {
    self.name = name
    self.help = help
    self.limit = limit
    valueIndices = labels.indices.sorted { labels[$0] < labels[$1] }
    labelNames = valueIndices.map { labels[$0] }
    makeSeries = make
  }

  /// The series with those values; it begins at zero when there is none yet.
  ///
  /// Cost: a lock, and a binary search among the series.
  ///
  /// - Parameter values: In the order in which the labels were registered. A missing one is empty,
  ///   which is what Prometheus takes an absent label for.
  package func labelled(_ values: [String]) -> Series {
    let values = valueIndices.map { $0 < values.count ? values[$0] : "" }
    let fits = values.allSatisfy { $0.utf8.count <= maximumLabelValueCount }
    let labels = fits ? Labels(names: labelNames, values: values) : nil
    return state.withLock { state in
      if let labels {
        let position = Self.position(of: labels, in: state.series)
        if position < state.series.count, state.series[position].labels == labels {
          return state.series[position].metric
        }
        if state.series.count < limit + (state.overflow == nil ? 0 : 1) {
          return Self.insert(labels, makeSeries, at: position, into: &state)
        }
      }
      return overflow(&state)
    }
  }

  /// The series with those values.
  package func labelled(_ values: String...) -> Series {
    labelled(values)
  }

  /// The series that all combinations share for which there is no place.
  private func overflow(_ state: inout State) -> Series {
    if let overflow = state.overflow { return overflow }
    let values = labelNames.map { _ in "overflow" }
    let labels = Labels(names: labelNames, values: values)
    let position = Self.position(of: labels, in: state.series)
    let isThere = position < state.series.count && state.series[position].labels == labels
    let series =
      isThere
      ? state.series[position].metric : Self.insert(labels, makeSeries, at: position, into: &state)
    // A series that somebody named so keeps its own place within the limit.
    if !isThere { state.overflow = series }
    return series
  }

  private static func insert(
    _ labels: Labels,
    _ make: () -> Series,
    at position: Int,
    into state: inout State
  ) -> Series {
    let metric = make()
    state.series.insert((labels, metric), at: position)
    return metric
  }

  /// Where those labels are, or where they belong.
  private static func position(
    of labels: Labels,
    in series: [(labels: Labels, metric: Series)]
  ) -> Int {
    var low = 0
    var high = series.count
    while low < high {
      let middle = low + (high - low) / 2
      if series[middle].labels.precedes(labels) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The longest value of a label, in UTF-8 bytes: longer than any Kubernetes name.
private let maximumLabelValueCount = 256

extension MetricFamily: ExposedFamily {
  func write(to text: inout ExpositionText) {
    let series = state.withLock { $0.series }
    guard !series.isEmpty else { return }
    text.family(name, help, Series.type)
    for (labels, metric) in series { metric.write(to: &text, name: name, labels: labels) }
  }
}
