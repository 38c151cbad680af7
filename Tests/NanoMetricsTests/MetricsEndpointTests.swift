// SPDX-License-Identifier: Apache-2.0

import Glibc
import NanoMetrics
import Synchronization
import Testing

/// An endpoint on a free port of 127.0.0.1.
private func startEndpoint(
  limits: MetricsEndpointLimits = MetricsEndpointLimits(),
  body: @escaping @Sendable () -> [UInt8] = { Array("metric 1\n".utf8) }
) throws -> MetricsEndpoint {
  try #require(try MetricsEndpoint.start(address: "127.0.0.1:0", limits: limits, body: body))
}

@Suite("The metrics endpoint", .timeLimit(.minutes(2)))
struct MetricsEndpointTests {
  @Test("a scrape gets the text with the type that Prometheus expects")
  func scrape() throws {
    let registry = MetricsRegistry()
    try registry.counter("c_total", "C.").add(3)
    let endpoint = try startEndpoint { registry.text() }
    defer { endpoint.stop() }
    let answer = try HTTPAnswer.of(
      "GET /metrics HTTP/1.1\r\nHost: x\r\nAccept: */*\r\n\r\n",
      port: endpoint.port
    )
    #expect(answer.status == "HTTP/1.1 200 OK")
    #expect(answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8")
    #expect(answer.headers["Content-Length"] == "51")
    #expect(answer.headers["Connection"] == "close")
    #expect(answer.body == "# HELP c_total C.\n# TYPE c_total counter\nc_total 3\n")
  }

  @Test("HEAD gets the headers of GET and no body")
  func head() throws {
    let endpoint = try startEndpoint()
    defer { endpoint.stop() }
    let answer = try HTTPAnswer.of("HEAD /metrics HTTP/1.1\r\nHost: x\r\n\r\n", port: endpoint.port)
    #expect(answer.status == "HTTP/1.1 200 OK")
    #expect(answer.headers["Content-Length"] == "9")
    #expect(answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8")
    #expect(answer.body.isEmpty)
  }

  @Test("a query is allowed, and so is HTTP/1.0")
  func variants() throws {
    let endpoint = try startEndpoint()
    defer { endpoint.stop() }
    for request in [
      "GET /metrics?name=x HTTP/1.1\r\nHost: x\r\n\r\n", "GET /metrics HTTP/1.0\r\n\r\n",
      "GET http://x:1/metrics HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n",
    ] {
      #expect(try HTTPAnswer.of(request, port: endpoint.port).body == "metric 1\n")
    }
  }

  @Test(
    "another path is answered with a hint",
    arguments: [
      "/", "/metrics/", "/metric", "//metrics", "/Metrics", "*", "/%6Detrics", "/?/metrics",
    ]
  )
  func otherPaths(path: String) throws {
    let endpoint = try startEndpoint()
    defer { endpoint.stop() }
    let answer = try HTTPAnswer.of(
      "GET \(path) HTTP/1.1\r\nHost: x\r\n\r\n",
      port: endpoint.port
    )
    #expect(answer.status == "HTTP/1.1 404 Not Found")
    #expect(answer.body == "not found; the metrics are at /metrics\n")
  }

  @Test(
    "another method is answered with those that are allowed",
    arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW", "get"]
  )
  func otherMethods(method: String) throws {
    let endpoint = try startEndpoint()
    defer { endpoint.stop() }
    let answer = try HTTPAnswer.of(
      "\(method) /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
      port: endpoint.port
    )
    #expect(answer.status == "HTTP/1.1 405 Method Not Allowed")
    #expect(answer.headers["Allow"] == "GET, HEAD")
    #expect(answer.headers["Connection"] == "close")
  }

  @Test(
    "what is not HTTP is answered with 400 or closed, and the next scrape works",
    arguments: [
      ("nonsense\r\n\r\n", "400"), ("GET\r\n\r\n", "400"), ("GET /metrics\r\n\r\n", "400"),
      ("GET /metrics HTTP/x\r\n\r\n", "400"), ("\u{0}\u{1}\u{2}\r\n\r\n", "400"),
      ("GET /metrics HTTP/1.1\r\nno colon\r\n\r\n", "400"),
      ("GET /metrics HTTP/1.1\r\n folded: first\r\n\r\n", "400"),
      ("GET /metrics HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "400"),
      ("GET /metrics HTTP/1.1\r\nContent-Length: x\r\n\r\n", "400"),
      ("CONNECT :99999 HTTP/1.1\r\n\r\n", "400"),
      ("GET http://[::g]/metrics HTTP/1.1\r\n\r\n", "400"),
      ("\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\u{FC}\u{3}\u{3}\r\n", "400"),
      ("POST /metrics HTTP/1.1\r\nContent-Length: 99999\r\n\r\n", "413"),
      ("POST /metrics HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n", "413"),
      ("POST /metrics HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n", "413"),
      ("GET /metrics HTTP/1.1\r\nExpect: wonders\r\nContent-Length: 5\r\n\r\n", "417"),
    ]
  )
  func malformed(request: String, status: String) throws {
    let endpoint = try startEndpoint()
    defer { endpoint.stop() }
    let answer = try HTTPAnswer.of(request, port: endpoint.port)
    #expect(answer.status.split(separator: " ").dropFirst().first == status[...])
    #expect(
      try HTTPAnswer.of("GET /metrics HTTP/1.1\r\n\r\n", port: endpoint.port).body == "metric 1\n"
    )
  }

  @Test("headers and bodies are bounded")
  func sizes() throws {
    var limits = MetricsEndpointLimits()
    limits.headerBytes = 1000
    limits.bodyBytes = 100
    let endpoint = try startEndpoint(limits: limits)
    defer { endpoint.stop() }
    func status(_ request: String) throws -> String {
      String(try HTTPAnswer.of(request, port: endpoint.port).status.split(separator: " ")[1])
    }
    func header(_ count: Int) -> String {
      "GET /metrics HTTP/1.1\r\nX: \(String(repeating: "x", count: count))\r\n\r\n"
    }
    #expect(try status(header(900)) == "200")
    #expect(try status(header(1001)) == "400")
    // Neither a line nor headers without end are waited for.
    #expect(try status(String(repeating: "x", count: 3000)) == "400")
    #expect(
      try status("GET /metrics HTTP/1.1\r\n" + String(repeating: "a: b\r\n", count: 300)) == "400"
    )
    func body(_ count: Int) -> String {
      "POST /metrics HTTP/1.1\r\nContent-Length: \(count)\r\n\r\n"
        + String(repeating: "x", count: count)
    }
    #expect(try status(body(100)) == "405")
    #expect(try status(body(101)) == "413")
  }

  @Test("a silent connection is closed")
  func timeout() throws {
    var limits = MetricsEndpointLimits()
    limits.idleMilliseconds = 200
    let endpoint = try startEndpoint(limits: limits)
    defer { endpoint.stop() }
    for beginning in ["", "GET /met", "GET /metrics HTTP/1.1\r\nHost: x\r\n"] {
      let connection = try HTTPConnection(port: endpoint.port)
      connection.send(beginning)
      #expect(!connection.isReadable(withinMilliseconds: 50))
      #expect(connection.isReadable(withinMilliseconds: 5000))
      #expect(try connection.receive() == "")
    }
  }

  @Test("fifty connections at once all get their answer")
  func parallel() async throws {
    let scrapes = Atomic<Int>(0)
    let endpoint = try startEndpoint {
      scrapes.add(1, ordering: .relaxed)
      return [UInt8](repeating: UInt8(ascii: "#"), count: 300_000)
    }
    defer { endpoint.stop() }
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<50 {
        group.addTask {
          try HTTPAnswer.of("GET /metrics HTTP/1.1\r\n\r\n", port: endpoint.port).body.utf8.count
        }
      }
      for try await count in group { #expect(count == 300_000) }
    }
    let scrapeCount = scrapes.load(ordering: .relaxed)
    #expect(scrapeCount == 50)
  }

  @Test("a client that goes away in the middle of its answer harms nobody")
  func clientGoesAway() throws {
    let endpoint = try startEndpoint { [UInt8](repeating: 0x23, count: 20_000_000) }
    defer { endpoint.stop() }
    for _ in 0..<5 {
      let connection = try HTTPConnection(port: endpoint.port)
      connection.send("GET /metrics HTTP/1.1\r\n\r\n")
      #expect(connection.isReadable(withinMilliseconds: 5000))
    }
    let answer = try HTTPAnswer.of("HEAD /metrics HTTP/1.1\r\n\r\n", port: endpoint.port)
    #expect(answer.headers["Content-Length"] == "20000000")
  }
}
