// SPDX-License-Identifier: Apache-2.0

import NanoMetrics
import Testing

/// The registry's text as a string.
func text(of registry: MetricsRegistry) -> String {
  String(decoding: registry.text(), as: UTF8.self)
}

@Suite("The exposition text")
struct ExpositionTests {
  @Test("families are sorted by name and series by labels, and every line ends")
  func order() throws {
    let registry = MetricsRegistry()
    let letters = try registry.counters("letters_total", "Letters.", labels: ["shape", "case"])
    letters.labelled("b", "upper").add(3)
    letters.labelled("a", "upper").add()
    letters.labelled("b", "lower").add(2)
    try registry.gauge("gauge", "A gauge.").set(-7)
    try registry.counter("Zebras_total", "Zebras.").add(1_234_567)
    #expect(
      text(of: registry) == """
        # HELP Zebras_total Zebras.
        # TYPE Zebras_total counter
        Zebras_total 1234567
        # HELP gauge A gauge.
        # TYPE gauge gauge
        gauge -7
        # HELP letters_total Letters.
        # TYPE letters_total counter
        letters_total{case="lower",shape="b"} 2
        letters_total{case="upper",shape="a"} 1
        letters_total{case="upper",shape="b"} 3

        """
    )
  }

  @Test("a histogram has cumulated buckets, a sum in its unit, and a count")
  func histogram() throws {
    let registry = MetricsRegistry()
    let family = try registry.histograms(
      "wait_seconds",
      "Waiting.",
      labels: ["queue"],
      buckets: .seconds([1, 0.005, 0.00001, 2.5])
    )
    let histogram = family.labelled("x")
    for nanoseconds in [0, 10_000, 10_001, 5_000_000, 2_500_000_000, 2_500_000_001] {
      histogram.observe(nanoseconds)
    }
    #expect(
      text(of: registry) == """
        # HELP wait_seconds Waiting.
        # TYPE wait_seconds histogram
        wait_seconds_bucket{queue="x",le="1e-05"} 2
        wait_seconds_bucket{queue="x",le="0.005"} 4
        wait_seconds_bucket{queue="x",le="1"} 4
        wait_seconds_bucket{queue="x",le="2.5"} 5
        wait_seconds_bucket{queue="x",le="+Inf"} 6
        wait_seconds_sum{queue="x"} 5.005020002
        wait_seconds_count{queue="x"} 6

        """
    )
  }

  @Test("a histogram without labels has the bound as its only label")
  func histogramWithoutLabels() throws {
    let registry = MetricsRegistry()
    try registry.histograms("size_bytes", "Sizes.", labels: [], buckets: .bytes([1024, 1_048_576]))
      .labelled().observe(1025)
    #expect(
      text(of: registry) == """
        # HELP size_bytes Sizes.
        # TYPE size_bytes histogram
        size_bytes_bucket{le="1024"} 0
        size_bytes_bucket{le="1.048576e+06"} 1
        size_bytes_bucket{le="+Inf"} 1
        size_bytes_sum 1025
        size_bytes_count 1

        """
    )
  }

  @Test("bounds are sorted, counted once, and finite")
  func bounds() throws {
    let registry = MetricsRegistry()
    try registry.histograms(
      "h",
      "H.",
      labels: [],
      buckets: .seconds([.infinity, 2, 1, 2, .nan, 1e300])
    ).labelled().observe(0)
    #expect(
      text(of: registry).split(separator: "\n").filter { $0.hasPrefix("h_bucket") }
        == ["h_bucket{le=\"1\"} 1", "h_bucket{le=\"2\"} 1", "h_bucket{le=\"+Inf\"} 1"]
    )
  }

  @Test("backslashes, quotes and line ends are escaped where they have to be")
  func escapes() throws {
    let registry = MetricsRegistry()
    let family = try registry.counters("c_total", "a \"b\" \\ c\nd", labels: ["l"])
    family.labelled("a \"b\" \\ c\nd {é}").add()
    #expect(
      text(of: registry) == #"""
        # HELP c_total a "b" \\ c\nd
        # TYPE c_total counter
        c_total{l="a \"b\" \\ c\nd {é}"} 1

        """#
    )
  }

  @Test(
    "numbers are written as Go writes them",
    arguments: [
      (0, "0"), (-0.0, "-0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (0.1, "0.1"),
      (2.5, "2.5"), (100_000, "100000"), (123_456, "123456"), (123_456.5, "123456.5"),
      (999_999.9, "999999.9"), (1_000_000, "1e+06"), (1_234_567, "1.234567e+06"),
      (12_345_678.25, "1.234567825e+07"), (0.0001, "0.0001"), (0.00025, "0.00025"),
      (0.00001, "1e-05"), (0.000025, "2.5e-05"), (1e16, "1e+16"), (1e100, "1e+100"),
      (1.7976931348623157e308, "1.7976931348623157e+308"), (.leastNonzeroMagnitude, "5e-324"),
      (1e-100, "1e-100"), (.infinity, "+Inf"), (-.infinity, "-Inf"), (.nan, "NaN"),
      (1_763_846_330.12, "1.76384633012e+09"), (0.30000000000000004, "0.30000000000000004"),
    ]
  )
  func numbers(value: Double, expected: String) throws {
    let registry = MetricsRegistry()
    try registry.callback("g", "G.") { value }
    #expect(text(of: registry) == "# HELP g G.\n# TYPE g gauge\ng \(expected)\n")
  }
}
