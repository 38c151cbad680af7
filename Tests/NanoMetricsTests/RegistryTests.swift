// SPDX-License-Identifier: Apache-2.0

import NanoMetrics
import Synchronization
import Testing

@Suite("The metrics registry")
struct RegistryTests {
  @Test("the same values give the same series")
  func sameSeries() throws {
    let family = try MetricsRegistry().counters("c_total", "C.", labels: ["a", "b"])
    let first = family.labelled("x", "y")
    #expect(family.labelled("x", "y") === first)
    #expect(family.labelled("y", "x") !== first)
    #expect(family.labelled("x") === family.labelled("x", ""))
    #expect(family.labelled("x", "y", "more") === first)
  }

  @Test("a counter never shrinks and a gauge does")
  func signs() throws {
    let registry = MetricsRegistry()
    let counter = try registry.counter("c_total", "C.")
    counter.add(5)
    counter.add(-3)
    counter.add(0)
    #expect(counter.value == 5)
    let gauge = try registry.gauge("g", "G.")
    gauge.add(5)
    gauge.add(-8)
    #expect(gauge.value == -3)
  }

  @Test("past the limit, all further series are one that is called overflow")
  func overflow() throws {
    let registry = MetricsRegistry()
    let family = try registry.counters("c_total", "C.", labels: ["l", "m"], limit: 3)
    for name in ["a", "b", "z", "c", "d", "a"] { family.labelled(name, name).add() }
    #expect(
      text(of: registry).split(separator: "\n").dropFirst(2)
        == [
          #"c_total{l="a",m="a"} 2"#, #"c_total{l="b",m="b"} 1"#,
          #"c_total{l="overflow",m="overflow"} 2"#, #"c_total{l="z",m="z"} 1"#,
        ]
    )
  }

  @Test("a value of more than 256 bytes belongs to the overflow, which takes nobody's place")
  func longValues() throws {
    let registry = MetricsRegistry()
    let family = try registry.counters("c_total", "C.", labels: ["l"], limit: 2)
    family.labelled(String(repeating: "x", count: 257)).add()
    let long = String(repeating: "é", count: 128)
    family.labelled(long).add()
    family.labelled("a").add()
    family.labelled("b").add()
    #expect(
      text(of: registry).split(separator: "\n").dropFirst(2)
        == [
          #"c_total{l="a"} 1"#, #"c_total{l="overflow"} 2"#, "c_total{l=\"\(long)\"} 1",
        ]
    )
  }

  @Test("a series that somebody called overflow is the overflow")
  func namedOverflow() throws {
    let registry = MetricsRegistry()
    let family = try registry.counters("c_total", "C.", labels: ["l"], limit: 2)
    for name in ["overflow", "a", "b", "c"] { family.labelled(name).add() }
    #expect(
      text(of: registry).split(separator: "\n").dropFirst(2)
        == [#"c_total{l="a"} 1"#, #"c_total{l="overflow"} 3"#]
    )
  }

  @Test("a family without a series, and a callback without a value, are left out")
  func empty() throws {
    let registry = MetricsRegistry()
    _ = try registry.counters("c_total", "C.", labels: ["l"])
    try registry.callback("g", "G.") { nil }
    try registry.callback("h", "H.", labels: ["l": "1"]) { nil }
    try registry.callback("h", "H.", labels: ["l": "0"]) { 4 }
    #expect(text(of: registry) == "# HELP h H.\n# TYPE h gauge\nh{l=\"0\"} 4\n")
  }

  @Test("a callback is asked at each scrape, and may use the registry")
  func callbacks() throws {
    let registry = MetricsRegistry()
    let calls = Atomic<Int>(0)
    try registry.callback("b", "B.", type: .counter, labels: ["z": "1", "a": "2"]) {
      [weak registry] in
      let number = calls.add(1, ordering: .relaxed).newValue
      if number == 1 { _ = try? registry?.counter("a_total", "A.") }
      return Double(number)
    }
    #expect(text(of: registry) == "# HELP b B.\n# TYPE b counter\nb{a=\"2\",z=\"1\"} 1\n")
    #expect(text(of: registry).hasPrefix("# HELP a_total A.\n"))
    #expect(text(of: registry).hasSuffix("b{a=\"2\",z=\"1\"} 3\n"))
  }

  @Test(
    "a name that Prometheus does not allow is refused",
    arguments: [
      ("", ["l"], "\"\" is no name for a metric"),
      ("9x", ["l"], "\"9x\" is no name for a metric"),
      ("a-b", ["l"], "\"a-b\" is no name for a metric"),
      ("é", ["l"], "\"é\" is no name for a metric"),
      ("a", [""], "\"\" is no name for a label of metric \"a\""),
      ("a", ["a:b"], "\"a:b\" is no name for a label of metric \"a\""),
      ("a", ["__a"], "\"__a\" is no name for a label of metric \"a\""),
      ("a", ["l", "m", "l"], "metric \"a\" has the label \"l\" twice"),
    ]
  )
  func names(name: String, labels: [String], sentence: String) {
    let error = #expect(throws: MetricsError.self) {
      try MetricsRegistry().counters(name, "Help.", labels: labels)
    }
    #expect(error?.description == sentence)
  }

  @Test("a name is registered once, and a callback once for each combination of labels")
  func duplicates() throws {
    let registry = MetricsRegistry()
    _ = try registry.counter("a:b_total", "A.")
    try registry.callback("g", "G.", labels: ["l": "2"]) { 2 }
    try registry.callback("g", "G.", labels: ["l": "1"]) { 1 }
    let attempts: [(String, () throws -> Void)] = [
      ("a:b_total", { _ = try registry.gauge("a:b_total", "A.") }),
      ("a:b_total", { try registry.callback("a:b_total", "A.") { 1 } }),
      ("g", { try registry.callback("g", "G.", labels: ["l": "1"]) { 1 } }),
      ("g", { try registry.callback("g", "Other.", labels: ["l": "3"]) { 1 } }),
      ("g", { try registry.callback("g", "G.", type: .counter, labels: ["l": "3"]) { 1 } }),
      ("g", { _ = try registry.counter("g", "G.") }),
    ]
    for (name, attempt) in attempts {
      let error = #expect(throws: MetricsError.self) { try attempt() }
      #expect(error?.description == "metric \"\(name)\" is registered twice")
    }
    #expect(text(of: registry).hasSuffix("g{l=\"1\"} 1\ng{l=\"2\"} 2\n"))
  }

  @Test("a histogram keeps the label le for itself, and is never read by a callback")
  func histogramRules() {
    let registry = MetricsRegistry()
    let label = #expect(throws: MetricsError.self) {
      try registry.histograms("h", "H.", labels: ["le"], buckets: .bytes([1]))
    }
    #expect(label?.description == "histogram \"h\" cannot have a label \"le\" of its own")
    let callback = #expect(throws: MetricsError.self) {
      try registry.callback("h", "H.", type: .histogram) { 1 }
    }
    #expect(callback?.description == "metric \"h\" is a histogram and cannot be read by a callback")
    #expect(text(of: registry).isEmpty)
  }

  @Test("totals are exact with many threads, and each text agrees with itself")
  func concurrency() async throws {
    let registry = MetricsRegistry()
    let counters = try registry.counters("c_total", "C.", labels: ["l"], limit: 4)
    let counter = counters.labelled("0")
    let histogram = try registry.histograms(
      "h",
      "H.",
      labels: [],
      buckets: .bytes([1, 2, 3])
    ).labelled()
    let gauge = try registry.gauge("g", "G.")
    let rounds = 5_000
    await withTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask {
          for round in 0..<rounds {
            counter.add()
            gauge.add(task % 2 == 0 ? 1 : -1)
            histogram.observe(round % 5)
            if round % 100 == 0 { counters.labelled("\(round % 700)").add() }
          }
        }
      }
      group.addTask {
        for _ in 0..<100 {
          let lines = text(of: registry).split(separator: "\n")
          let infinite = lines.first { $0.hasPrefix("h_bucket{le=\"+Inf\"}") }
          let count = lines.first { $0.hasPrefix("h_count") }
          #expect(infinite?.split(separator: " ").last == count?.split(separator: " ").last)
        }
      }
    }
    #expect(gauge.value == 0)
    let lines = text(of: registry).split(separator: "\n")
    let counted = lines.filter { $0.hasPrefix("c_total") }
    #expect(counted.count == 5)
    let sum = counted.compactMap { Int($0.split(separator: " ")[1]) }.reduce(0, +)
    #expect(sum == 8 * rounds + 8 * rounds / 100)
    #expect(lines.contains("h_count 40000") && lines.contains("h_sum 80000"))
    #expect(lines.contains("h_bucket{le=\"1\"} 16000"))
  }
}
