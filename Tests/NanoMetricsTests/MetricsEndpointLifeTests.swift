// SPDX-License-Identifier: Apache-2.0

import Glibc
import NanoMetrics
import Synchronization
import Testing

@Suite("The life of the metrics endpoint", .timeLimit(.minutes(2)))
struct MetricsEndpointLifeTests {
  private func start(_ address: String) throws -> MetricsEndpoint? {
    try MetricsEndpoint.start(address: address) { Array("metric 1\n".utf8) }
  }

  @Test("an empty address means no metrics")
  func off() throws {
    #expect(try start("") == nil)
  }

  @Test(
    "an address that cannot be used is refused with what is expected",
    arguments: [
      ("8080", "metrics address \"8080\" has no port; expected host:port, for example :8080"),
      ("x:", "metrics address \"x:\" has no port from 0 to 65535"),
      (":x", "metrics address \":x\" has no port from 0 to 65535"),
      (":-1", "metrics address \":-1\" has no port from 0 to 65535"),
      (":+1", "metrics address \":+1\" has no port from 0 to 65535"),
      (":65536", "metrics address \":65536\" has no port from 0 to 65535"),
      (
        "::1:80",
        "metrics address \"::1:80\" has no numeric host; expected an IPv4 address, or IPv6 in brackets"
      ),
      (
        "example.org:80",
        "metrics address \"example.org:80\" has no numeric host; expected an IPv4 address, or IPv6 in"
          + " brackets"
      ),
      (
        "[]:80",
        "metrics address \"[]:80\" has no numeric host; expected an IPv4 address, or IPv6 in brackets"
      ),
      (
        "[127.0.0.1]:80",
        "metrics address \"[127.0.0.1]:80\" has no numeric host; expected an IPv4 address, or IPv6 in"
          + " brackets"
      ),
      (
        "1.2.3.4\u{0}5:80",
        "metrics address \"1.2.3.4\u{0}5:80\" has no numeric host; expected an IPv4 address, or IPv6"
          + " in brackets"
      ),
    ]
  )
  func addresses(address: String, sentence: String) {
    let error = #expect(throws: MetricsEndpointError.self) { try start(address) }
    #expect(error?.code == .address)
    #expect(error?.description == sentence)
  }

  @Test("a busy port is named, and so is an address of another machine")
  func busy() throws {
    let first = try #require(try start("127.0.0.1:0"))
    defer { first.stop() }
    let busy = #expect(throws: MetricsEndpointError.self) { try start("127.0.0.1:\(first.port)") }
    #expect(
      busy?.description
        == "cannot serve metrics on 127.0.0.1:\(first.port): address already in use"
    )
    #expect(busy?.code == .listen)
    let all = #expect(throws: MetricsEndpointError.self) { try start(":\(first.port)") }
    #expect(all?.description == "cannot serve metrics on :\(first.port): address already in use")
    let foreign = #expect(throws: MetricsEndpointError.self) { try start("192.0.2.1:0") }
    #expect(
      foreign?.description
        == "cannot serve metrics on 192.0.2.1:0: cannot assign requested address"
    )
  }

  @Test("localhost and IPv6 in brackets are listened on", arguments: ["localhost:0", "[::1]:0"])
  func hosts(address: String) throws {
    let endpoint = try #require(try start(address))
    defer { endpoint.stop() }
    let connection = try HTTPConnection(port: endpoint.port, overIPv6: address.hasPrefix("["))
    connection.send("GET /metrics HTTP/1.1\r\n\r\n")
    #expect(HTTPAnswer(try connection.receive()).body == "metric 1\n")
    #expect(throws: SystemError.self) {
      _ = try HTTPConnection(port: endpoint.port, overIPv6: !address.hasPrefix("["))
    }
  }

  @Test("after a stop the port is closed and free, and a second stop is nothing")
  func stop() throws {
    let endpoint = try #require(try start("127.0.0.1:0"))
    let waiting = try HTTPConnection(port: endpoint.port)
    waiting.send("GET /met")
    endpoint.stop()
    endpoint.stop()
    #expect(try waiting.receive() == "")
    #expect(throws: SystemError.self) { _ = try HTTPConnection(port: endpoint.port) }
    let next = try #require(try start("127.0.0.1:\(endpoint.port)"))
    next.stop()
  }

  @Test("an endpoint that nobody holds stops")
  func release() throws {
    var endpoint = try start("127.0.0.1:0")
    let port = try #require(endpoint?.port)
    endpoint = nil
    #expect(throws: SystemError.self) { _ = try HTTPConnection(port: port) }
  }

  @Test("a stop waits for the scrape that is being answered")
  func stopDuringScrape() throws {
    let isAsked = Atomic<Bool>(false)
    let isMade = Atomic<Bool>(false)
    let endpoint = try #require(
      try MetricsEndpoint.start(address: "127.0.0.1:0") {
        isAsked.store(true, ordering: .releasing)
        usleep(200_000)
        isMade.store(true, ordering: .releasing)
        return Array("metric 1\n".utf8)
      }
    )
    let connection = try HTTPConnection(port: endpoint.port)
    connection.send("GET /metrics HTTP/1.1\r\n\r\n")
    for _ in 0..<500 where !isAsked.load(ordering: .acquiring) { usleep(10_000) }
    endpoint.stop()
    let wasMade = isMade.load(ordering: .acquiring)
    #expect(wasMade)
  }

  @Test("the thread has a name and takes no signals, and its starter takes those it took before")
  func signals() throws {
    // The thread that runs a test blocks signals already, and a new one begins with its mask.
    var none = sigset_t()
    var before = sigset_t()
    var after = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let endpoint = try #require(try start("127.0.0.1:0"))
    defer { endpoint.stop() }
    pthread_sigmask(SIG_BLOCK, nil, &after)
    #expect(sigismember(&after, SIGTERM) == 0 && sigismember(&after, SIGPIPE) == 0)
    // The answer shows that the thread has begun.
    _ = try HTTPAnswer.of("GET /metrics HTTP/1.1\r\n\r\n", port: endpoint.port)
    // Bit 12 is SIGPIPE and bit 14 is SIGTERM, counted from 0. Threads of other tests may be among
    // those of that name, and may end meanwhile.
    let command = """
      found=1
      for f in $(grep -l '^metrics$' /proc/\(getpid())/task/*/comm | sed s/comm$/status/); do
        mask=$(sed -n 's/^SigBlk:[[:space:]]*//p' $f)
        [ -z "$mask" ] && continue
        found=0
        [ $(( 0x$mask & 0x5000 )) -eq $(( 0x5000 )) ] || exit 2
      done 2>/dev/null
      exit $found
      """
    #expect(system(command) == 0)
  }

  @Test("a thousand starts and stops leave no thread, file or memory behind")
  func cycles() throws {
    func openFiles() throws -> Int {
      let registry = MetricsRegistry()
      try ProcessMetrics.register(in: registry)
      let lines = text(of: registry).split(separator: "\n")
      let line = try #require(lines.first { $0.hasPrefix("process_open_fds ") })
      return try #require(Int(line.dropFirst("process_open_fds ".count)))
    }
    func cycle(_ number: Int) throws {
      let endpoint = try #require(try start("127.0.0.1:0"))
      if number % 10 == 0 {
        let answer = try HTTPAnswer.of("GET /metrics HTTP/1.1\r\n\r\n", port: endpoint.port)
        #expect(answer.body == "metric 1\n")
      }
      if number % 10 == 1 {
        let connection = try HTTPConnection(port: endpoint.port)
        connection.send("GET /metrics HT")
        endpoint.stop()
      }
      endpoint.stop()
    }
    try cycle(0)
    let before = try openFiles()
    for number in 0..<1000 { try cycle(number) }
    // Other tests open a few files meanwhile; a leak would be a thousand.
    #expect(try openFiles() - before < 300)
  }
}
