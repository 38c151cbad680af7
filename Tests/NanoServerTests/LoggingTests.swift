// SPDX-License-Identifier: Apache-2.0

import Glibc
import NanoMetrics
import NanoValue
import Testing

@testable import NanoServer

@Suite("The log")
struct LoggingTests {
  @Test(
    "times are RFC 3339 in UTC",
    arguments: [
      (0, 0, "1970-01-01T00:00:00.000Z"), (951_782_400, 7, "2000-02-29T00:00:00.007Z"),
      (1_735_689_599, 999, "2024-12-31T23:59:59.999Z"),
      (4_102_444_800, 0, "2100-01-01T00:00:00.000Z"),
      (1_772_323_200, 50, "2026-03-01T00:00:00.050Z"),
    ]
  )
  func time(seconds: Int, milliseconds: Int, text: String) {
    #expect(WallTime(seconds: seconds, milliseconds: milliseconds).text == text)
  }

  @Test("a line is one JSON object whose text is escaped")
  func line() throws {
    var line = LogLine(.warn, "a \"quoted\"\nmessage", at: WallTime(seconds: 0))
    line.add("tag", "\u{1}")
    line.add("count", 3)
    line.end()
    let text = String(decoding: line.bytes, as: UTF8.self)
    #expect(text.last == "\n" && text.filter { $0 == "\n" }.count == 1)
    #expect(
      try Value(jsonText: String(text.dropLast())) == [
        "ts": "1970-01-01T00:00:00.000Z", "level": "warn", "msg": "a \"quoted\"\nmessage",
        "tag": "\u{1}", "count": 3,
      ]
    )
  }

  @Test("levels are ordered")
  func levels() {
    #expect(
      LogLine.Level.debug < .info && LogLine.Level.info < .warn && LogLine.Level.warn < .error
    )
  }

  private let secret: Value = [
    "apiVersion": "v1", "kind": "Secret",
    "metadata": [
      "name": "s",
      "annotations": [
        "kubectl.kubernetes.io/last-applied-configuration": "{\"data\":{\"a\":\"hush\"}}"
      ],
    ],
    "data": ["a": "hush"], "stringData": ["b": "hush"],
  ]

  @Test("the data of a Secret are redacted wherever it stands, and its keys stay")
  func secrets() {
    let values: [Value] = [
      secret, [secret], ["spec": ["forProvider": ["manifest": secret]]],
      ["apiVersion": "v1", "kind": "SecretList", "items": [secret]],
    ]
    for value in values {
      let text = Redaction.redacted(value).jsonText()
      #expect(!text.contains("hush"))
      #expect(text.contains("\"a\":\"<redacted>\"") && text.contains("\"b\":\"<redacted>\""))
    }
  }

  @Test("Secret data of a wrong shape are redacted whole")
  func oddSecret() {
    let odd: Value = ["apiVersion": "v1", "kind": "Secret", "data": "hush", "stringData": ["hush"]]
    #expect(!Redaction.redacted(odd).jsonText().contains("hush"))
  }

  @Test("what is no Secret stays as it is")
  func others() {
    let value: Value = ["apiVersion": "v1", "kind": "ConfigMap", "data": ["a": "open"]]
    #expect(Redaction.redacted(value) == value)
  }

  /// A pipe of the smallest size; reading does not wait.
  private func smallPipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    try #require(fcntl(ends[1], Int32(1031), 4096) >= 0)  // F_SETPIPE_SZ
    try #require(fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0)
    return (ends[0], ends[1])
  }

  private func lines(from descriptor: Int32) -> [String] {
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let got = read(descriptor, &chunk, chunk.count)
      guard got > 0 else { break }
      text += chunk.prefix(got)
    }
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("lines that nobody reads are dropped and counted, and a line tells how many")
  func dropped() throws {
    let (reading, writing) = try smallPipe()
    defer {
      close(reading)
      close(writing)
    }
    let counter = try MetricsRegistry().counter("dropped_total", "Dropped.")
    let log = Log(level: .info, output: OutputDescriptor(impatient: writing), dropped: counter)
    let start = ContinuousClock.now
    for number in 0..<200 { log.write(.info, "line") { $0.add("number", number) } }
    // One wait for all of them.
    #expect(start.duration(to: .now) > .milliseconds(900))
    #expect(start.duration(to: .now) < .seconds(2))
    let written = lines(from: reading)
    #expect(written.count > 10)
    #expect(written.count + counter.value == 200)

    log.write(.info, "after")
    let rest = try lines(from: reading).map { try Value(jsonText: $0) }
    try #require(rest.count == 2)
    #expect(rest[0]["level"] == "warn" && rest[0]["msg"] == "log lines dropped")
    #expect(rest[0]["count"] == .number(Double(counter.value)))
    #expect(rest[1]["msg"] == "after")
    #expect(written.count + counter.value == 200)
  }

  @Test("a line that was cut is ended before the next one")
  func cut() throws {
    let (reading, writing) = try smallPipe()
    defer {
      close(reading)
      close(writing)
    }
    let counter = try MetricsRegistry().counter("dropped_total", "Dropped.")
    let log = Log(level: .info, output: OutputDescriptor(impatient: writing), dropped: counter)
    let long: Value = .string(String(repeating: "x", count: 10_000))
    log.write(.info, "long") { $0.add("text", long) }
    #expect(counter.value == 1)
    let first = lines(from: reading)
    #expect(first.count == 1 && first[0].utf8.count == 4096)
    log.write(.info, "after")
    let rest = try lines(from: reading).map { try Value(jsonText: $0) }
    #expect(rest.map { $0["msg"] } == ["log lines dropped", "after"])
  }

  @Test("the open file of others goes on to wait")
  func otherWriters() throws {
    let (reading, writing) = try smallPipe()
    defer {
      close(reading)
      close(writing)
    }
    _ = OutputDescriptor(impatient: writing)
    #expect(fcntl(writing, F_GETFL, 0) & O_NONBLOCK == 0)
  }
}
