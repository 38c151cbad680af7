// SPDX-License-Identifier: Apache-2.0

import Glibc
import NanoMetrics
import Testing

/// An endpoint on a free port of 127.0.0.1 that answers so many bytes.
private func startEndpoint(
  limits: MetricsEndpointLimits = MetricsEndpointLimits(),
  bytes: Int = 9
) throws -> MetricsEndpoint {
  try #require(
    try MetricsEndpoint.start(address: "127.0.0.1:0", limits: limits) {
      [UInt8](repeating: UInt8(ascii: "#"), count: bytes)
    }
  )
}

@Suite("Connections of the metrics endpoint", .timeLimit(.minutes(2)), .serialized)
struct MetricsConnectionsTests {
  private let request = "GET /metrics HTTP/1.1\r\n\r\n"

  /// Scrapes, and expects the answer within a second.
  private func expectAnswer(_ endpoint: MetricsEndpoint) throws {
    let connection = try HTTPConnection(port: endpoint.port)
    connection.send(request)
    #expect(connection.isReadable(withinMilliseconds: 1000))
    #expect(HTTPAnswer(try connection.receive()).body == "#########")
  }

  @Test("the connection that has waited the longest makes room, and only when it has to")
  func oldestFirst() throws {
    var limits = MetricsEndpointLimits()
    limits.connections = 3
    let endpoint = try startEndpoint(limits: limits)
    defer { endpoint.stop() }
    let first = try HTTPConnection(port: endpoint.port)
    let second = try HTTPConnection(port: endpoint.port)
    let third = try HTTPConnection(port: endpoint.port)
    #expect(!first.isReadable(withinMilliseconds: 300))
    try expectAnswer(endpoint)
    #expect(try first.receive() == "")
    // There is a place again, for as many scrapes as there are one after the other.
    for _ in 0..<5 { try expectAnswer(endpoint) }
    #expect(!second.isReadable(withinMilliseconds: 0))
    for connection in [second, third] {
      connection.send(request)
      #expect(HTTPAnswer(try connection.receive()).body == "#########")
    }
  }

  @Test(
    "connections without a request keep nobody out",
    arguments: [
      (40, ""), (200, ""), (40, "GET /met"), (200, "GET /metrics HTTP/1.1\r\nHost: x\r\n"),
    ]
  )
  func idle(count: Int, beginning: String) throws {
    let endpoint = try startEndpoint()
    defer { endpoint.stop() }
    let idle = try (0..<count).map { _ in
      let connection = try HTTPConnection(port: endpoint.port)
      connection.send(beginning)
      return connection
    }
    for _ in 0..<5 { try expectAnswer(endpoint) }
    // Memory is bounded: no more than the limit are still open.
    let open = idle.filter { !$0.isReadable(withinMilliseconds: 0) }.count
    #expect(open <= 32)
    #expect(open >= 30)
  }

  @Test("clients that send a byte now and then keep nobody out", arguments: [40, 200])
  func dribbling(count: Int) throws {
    let endpoint = try startEndpoint()
    defer { endpoint.stop() }
    var dribbling = try (0..<count).map { _ in try HTTPConnection(port: endpoint.port) }
    for _ in 0..<5 {
      for connection in dribbling { connection.send("G") }
      try expectAnswer(endpoint)
      dribbling.removeFirst(count / 5)
      for _ in 0..<count / 5 { dribbling.append(try HTTPConnection(port: endpoint.port)) }
    }
  }

  @Test("a request that dribbles is given up when its time is over")
  func requestTime() throws {
    var limits = MetricsEndpointLimits()
    limits.requestMilliseconds = 500
    let endpoint = try startEndpoint(limits: limits)
    defer { endpoint.stop() }
    let connection = try HTTPConnection(port: endpoint.port)
    let start = ContinuousClock.now
    while !connection.isReadable(withinMilliseconds: 50), start.duration(to: .now) < .seconds(5) {
      connection.send("G")
    }
    #expect(try connection.receive() == "")
    #expect(start.duration(to: .now) > .milliseconds(450))
    #expect(start.duration(to: .now) < .seconds(3))
    // Each has a time of its own.
    let next = try HTTPConnection(port: endpoint.port)
    #expect(!next.isReadable(withinMilliseconds: 300))
    #expect(next.isReadable(withinMilliseconds: 3000))
  }

  @Test("an answer that is being read is not cut for connections that wait")
  func answerStays() throws {
    var limits = MetricsEndpointLimits()
    limits.connections = 4
    limits.requestMilliseconds = 200
    let endpoint = try startEndpoint(limits: limits, bytes: 20_000_000)
    defer { endpoint.stop() }
    let reader = try HTTPConnection(port: endpoint.port)
    reader.send(request)
    #expect(reader.isReadable(withinMilliseconds: 5000))
    let idle = try (0..<40).map { _ in try HTTPConnection(port: endpoint.port) }
    usleep(500_000)
    #expect(HTTPAnswer(try reader.receive()).body.utf8.count == 20_000_000)
    withExtendedLifetime(idle) {}
  }

  @Test("clients that do not read their answers make room when it has taken too long")
  func unreadAnswers() throws {
    var limits = MetricsEndpointLimits()
    limits.connections = 2
    limits.answerMilliseconds = 600
    let endpoint = try startEndpoint(limits: limits, bytes: 20_000_000)
    defer { endpoint.stop() }
    let start = ContinuousClock.now
    let readers = try (0..<2).map { _ in
      let connection = try HTTPConnection(port: endpoint.port)
      connection.send(request)
      #expect(connection.isReadable(withinMilliseconds: 5000))
      return connection
    }
    let next = try HTTPConnection(port: endpoint.port)
    next.send("HEAD /metrics HTTP/1.1\r\n\r\n")
    #expect(next.isReadable(withinMilliseconds: 5000))
    #expect(start.duration(to: .now) > .milliseconds(550))
    #expect(HTTPAnswer(try next.receive()).headers["Content-Length"] == "20000000")
    #expect(HTTPAnswer(try readers[0].receive()).body.utf8.count < 20_000_000)
    #expect(HTTPAnswer(try readers[1].receive()).body.utf8.count == 20_000_000)
  }
}
