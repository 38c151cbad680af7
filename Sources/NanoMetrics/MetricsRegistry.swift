// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// All metrics of the process, and the text that shows them to Prometheus.
///
/// Usable from any thread. Families are registered once, at start-up; the handles that come back are
/// what the running server uses. Nothing is ever removed.
package final class MetricsRegistry: Sendable {
  private let state = Mutex(State())

  private struct State {
    /// Sorted by their names.
    var families: [any ExposedFamily] = []
    /// How long the last text was, so that the next one grows without copies.
    var textCount = 4096
  }

  /// No metrics.
  package init() {}

  /// Registers a counter without labels, at zero.
  ///
  /// - Parameters:
  ///   - name: In Prometheus' form, with its unit and `_total`: `function_calls_total`.
  ///   - help: One sentence for people.
  /// - Throws: ``MetricsError`` for a name that Prometheus does not allow, or that is taken.
  package func counter(_ name: String, _ help: String) throws(MetricsError) -> Counter {
    try counters(name, help, labels: [], limit: 1).labelled([])
  }

  /// Registers counters that differ in the values of their labels.
  ///
  /// - Parameters:
  ///   - labels: Their names. The text has them in the order of the alphabet.
  ///   - limit: How many combinations of values there may be; see ``MetricFamily``.
  package func counters(
    _ name: String,
    _ help: String,
    labels: [String],
    limit: Int = defaultSeriesLimit
  ) throws(MetricsError) -> MetricFamily<Counter> {
    try family(name, help, labels, limit) { Counter() }
  }

  /// Registers a gauge without labels, at zero.
  package func gauge(_ name: String, _ help: String) throws(MetricsError) -> Gauge {
    try family(name, help, [], 1) { Gauge() }.labelled([])
  }

  /// Registers histograms that differ in the values of their labels; otherwise like
  /// ``counters(_:_:labels:limit:)``.
  package func histograms(
    _ name: String,
    _ help: String,
    labels: [String],
    buckets: Histogram.Buckets,
    limit: Int = defaultSeriesLimit
  ) throws(MetricsError) -> MetricFamily<Histogram> {
    guard !labels.contains("le") else {
      throw MetricsError("histogram \"\(name)\" cannot have a label \"le\" of its own")
    }
    return try family(name, help, labels, limit) { Histogram(buckets) }
  }

  /// Registers a number that is read when it is scraped: memory, open files, an expiry.
  ///
  /// - Parameters:
  ///   - type: ``MetricType/gauge``, or ``MetricType/counter`` for a number that only grows.
  ///   - labels: Names and values; one name may be registered with several.
  ///   - read: Called on the scraping thread, and kept as long as the registry, which it must not
  ///     keep in turn. Nil leaves the series out this time.
  /// - Throws: ``MetricsError`` as above, also when help or type differ from those of the name.
  package func callback(
    _ name: String,
    _ help: String,
    type: MetricType = .gauge,
    labels: KeyValuePairs<String, String> = [:],
    read: @escaping @Sendable () -> Double?
  ) throws(MetricsError) {
    let sorted = labels.sorted { $0.key < $1.key }
    try Self.check(name, sorted.map(\.key))
    let rendered = Labels(names: sorted.map(\.key), values: sorted.map(\.value))
    guard type != .histogram else {
      throw MetricsError("metric \"\(name)\" is a histogram and cannot be read by a callback")
    }
    let made = CallbackFamily(name, help, type)
    let found = state.withLock { state -> (any ExposedFamily)? in Self.insert(made, &state) }
    guard let family = (found ?? made) as? CallbackFamily, family.help == help,
      family.type == type, family.add(rendered, read)
    else { throw MetricsError("metric \"\(name)\" is registered twice") }
  }

  /// The text for one scrape; see ``ExpositionText``.
  ///
  /// Families are in the order of their names, series in the order of their labels, both by bytes.
  /// A family without a series is left out.
  package func text() -> [UInt8] {
    let (families, count) = state.withLock { ($0.families, $0.textCount) }
    var text = ExpositionText(capacity: count + count / 8)
    for family in families { family.write(to: &text) }
    state.withLock { $0.textCount = text.bytes.count }
    return text.bytes
  }

  /// How many combinations of label values a family has by default.
  package static let defaultSeriesLimit = 1000
}

/// A family as the registry knows it.
protocol ExposedFamily: AnyObject, Sendable {
  var name: String { get }
  /// Writes the family with all its series.
  func write(to text: inout ExpositionText)
}

extension MetricsRegistry {
  private func family<Series: Metric>(
    _ name: String,
    _ help: String,
    _ labels: [String],
    _ limit: Int,
    make: @escaping @Sendable () -> Series
  ) throws(MetricsError) -> MetricFamily<Series> {
    try Self.check(name, labels)
    let family = MetricFamily(name, help, labels: labels, limit: limit, make: make)
    guard state.withLock({ Self.insert(family, &$0) }) == nil else {
      throw MetricsError("metric \"\(name)\" is registered twice")
    }
    return family
  }

  /// Puts a family into its place.
  ///
  /// - Returns: The family that has the name already, and then nothing was changed.
  private static func insert(
    _ family: some ExposedFamily,
    _ state: inout State
  )
    -> (any ExposedFamily)?
  {
    let name = family.name.utf8
    let position =
      state.families.firstIndex { !$0.name.utf8.lexicographicallyPrecedes(name) }
      ?? state.families.endIndex
    if position < state.families.endIndex, state.families[position].name == family.name {
      return state.families[position]
    }
    state.families.insert(family, at: position)
    return nil
  }

  /// Refuses what Prometheus does not allow, <https://prometheus.io/docs/concepts/data_model/>.
  private static func check(_ name: String, _ labels: [String]) throws(MetricsError) {
    guard isName(name, alsoAllowed: ":") else {
      throw MetricsError("\"\(name)\" is no name for a metric")
    }
    for (index, label) in labels.enumerated() {
      guard isName(label, alsoAllowed: "_"), !label.hasPrefix("__") else {
        throw MetricsError("\"\(label)\" is no name for a label of metric \"\(name)\"")
      }
      guard !labels[..<index].contains(label) else {
        throw MetricsError("metric \"\(name)\" has the label \"\(label)\" twice")
      }
    }
  }

  private static func isName(_ name: String, alsoAllowed: Unicode.Scalar) -> Bool {
    guard let first = name.unicodeScalars.first, !("0"..."9").contains(first) else { return false }
    return name.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_", alsoAllowed: true
      default: false
      }
    }
  }
}
