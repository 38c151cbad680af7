// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// All series of one name whose values are read when they are scraped.
final class CallbackFamily: Sendable {
  let name: String
  let help: String
  let type: MetricType
  private let series = Mutex<[(labels: Labels, read: @Sendable () -> Double?)]>([])

  init(_ name: String, _ help: String, _ type: MetricType) {
    self.name = name
    self.help = help
    self.type = type
  }

  /// Adds a series, unless there is one with those labels already.
  ///
  /// - Returns: Whether it was added.
  func add(_ labels: Labels, _ read: @escaping @Sendable () -> Double?) -> Bool {
    series.withLock { series in
      guard !series.contains(where: { $0.labels == labels }) else { return false }
      let position = series.firstIndex { labels.precedes($0.labels) } ?? series.endIndex
      series.insert((labels, read), at: position)
      return true
    }
  }
}

extension CallbackFamily: ExposedFamily {
  func write(to text: inout ExpositionText) {
    // The closures run without the lock: they may take as long as they like, and register others.
    let series = series.withLock { $0 }
    let samples = series.compactMap { series in
      series.read().map { (labels: series.labels, value: $0) }
    }
    guard !samples.isEmpty else { return }
    text.family(name, help, type)
    for sample in samples { text.sample(name, sample.labels, sample.value) }
  }
}
