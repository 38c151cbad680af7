// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// What composition functions do, by composition.
///
/// `function_composition_calls_total`, `function_composition_fatal_total`,
/// `function_composition_duration_seconds`, `function_composition_request_bytes` and
/// `function_composition_response_bytes`, each with the label `composition`.
package final class FunctionMetrics: Sendable {
  private let calls: MetricFamily<Counter>
  private let fatals: MetricFamily<Counter>
  private let durations: MetricFamily<Histogram>
  private let requestSizes: MetricFamily<Histogram>
  private let responseSizes: MetricFamily<Histogram>
  private let compositions = Mutex<[String: CompositionMetrics]>([:])
  private let limit: Int

  /// Registers the metrics.
  ///
  /// - Parameter limit: How many compositions are counted apart; the others share the one that is
  ///   called `overflow`.
  /// - Throws: ``MetricsError`` when the registry has these metrics already.
  package init(registry: MetricsRegistry, limit: Int = 200) throws(MetricsError) {
    self.limit = limit
    calls = try registry.counters(
      "function_composition_calls_total",
      "Calls of a composition that were answered.",
      labels: ["composition"],
      limit: limit
    )
    fatals = try registry.counters(
      "function_composition_fatal_total",
      "Answers with a fatal result.",
      labels: ["composition"],
      limit: limit
    )
    durations = try registry.histograms(
      "function_composition_duration_seconds",
      "How long a composition took, from the decoded request to the encoded answer.",
      labels: ["composition"],
      buckets: .callDurations,
      limit: limit
    )
    requestSizes = try registry.histograms(
      "function_composition_request_bytes",
      "Sizes of requests.",
      labels: ["composition"],
      buckets: .messageSizes,
      limit: limit
    )
    responseSizes = try registry.histograms(
      "function_composition_response_bytes",
      "Sizes of answers.",
      labels: ["composition"],
      buckets: .messageSizes,
      limit: limit
    )
  }

  /// The metrics of one composition; all of its series are there from now on, at zero.
  ///
  /// Ask once for each composition that the server has, when it starts, and keep the answer. For a
  /// name that comes from a request, this costs a lock and a look-up.
  package func composition(_ name: String) -> CompositionMetrics {
    if let known = compositions.withLock({ $0[name] }) { return known }
    let made = CompositionMetrics(
      calls: calls.labelled(name),
      fatals: fatals.labelled(name),
      duration: durations.labelled(name),
      requestSize: requestSizes.labelled(name),
      responseSize: responseSizes.labelled(name)
    )
    return compositions.withLock { compositions in
      // The names of the overflow are not remembered: there is no end to them.
      guard compositions.count < limit else { return compositions[name] ?? made }
      compositions[name] = made
      return made
    }
  }
}

/// What one composition does.
///
/// Costs a few relaxed atomic additions a call: no lock, no look-up, no allocation. From any thread.
package final class CompositionMetrics: Sendable {
  private let calls: Counter
  private let fatals: Counter
  private let duration: Histogram
  private let requestSize: Histogram
  private let responseSize: Histogram

  fileprivate init(
    calls: Counter,
    fatals: Counter,
    duration: Histogram,
    requestSize: Histogram,
    responseSize: Histogram
  ) {
    self.calls = calls
    self.fatals = fatals
    self.duration = duration
    self.requestSize = requestSize
    self.responseSize = responseSize
  }

  /// A call was answered.
  ///
  /// - Parameters:
  ///   - nanoseconds: How long the composition took.
  ///   - requestBytes: The size of the request's message.
  ///   - responseBytes: The size of the answer's message.
  ///   - isFatal: Whether the answer has a fatal result.
  package func answered(
    nanoseconds: Int,
    requestBytes: Int,
    responseBytes: Int,
    isFatal: Bool
  ) {
    calls.add()
    if isFatal { fatals.add() }
    duration.observe(nanoseconds)
    requestSize.observe(requestBytes)
    responseSize.observe(responseBytes)
  }
}
