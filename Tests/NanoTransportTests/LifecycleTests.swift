// SPDX-License-Identifier: Apache-2.0

import CGRPC
import Foundation
import NanoBytes
@testable import NanoTransport
import Testing

@Suite("the life of a server")
struct LifecycleTests {
  @Test("a busy port is an error with the address and the reason")
  func refusesBusyPorts() throws {
    let first = try TestServer()
    let address = "127.0.0.1:\(first.server.port ?? 0)"
    let error = #expect(throws: TransportError.self) {
      try TestServer { $0.address = address }
    }
    #expect(error?.code == .cannotListen)
    #expect(error?.message == "cannot listen on \(address): address already in use")
    #expect(first.call("Echo", [1]).body == [1])
  }

  @Test("a port that is busy for one family alone is busy")
  func refusesHalfBusyPorts() throws {
    let first = try TestServer { $0.address = "127.0.0.1:0" }
    let port = first.server.port ?? 0
    let error = #expect(throws: TransportError.self) {
      try TestServer { $0.address = ":\(port)" }
    }
    #expect(error?.message == "cannot listen on :\(port): address already in use")
  }

  @Test(
    "an address that cannot be read or used is an error in words",
    arguments: [
      ("9443", "invalid address \"9443\": host:port or :port is expected"),
      ("", "invalid address \"\": host:port or :port is expected"),
      (":65536", "invalid address \":65536\": the port must be 0 to 65535, not \"65536\""),
      (":+1", "invalid address \":+1\": the port must be 0 to 65535, not \"+1\""),
      ("[::1]:", "invalid address \"[::1]:\": the port must be 0 to 65535, not \"\""),
      (
        "example.org:1",
        "invalid address \"example.org:1\": the host must be an IP address or localhost"
      ),
      ("192.0.2.1:9443", "cannot listen on 192.0.2.1:9443: cannot assign requested address"),
      (
        "127.0.0.1:9443\u{0}",
        "invalid address \"127.0.0.1:9443\u{0}\": the port must be 0 to 65535, not \"9443\u{0}\""
      ),
    ]
  )
  func refusesBadAddresses(_ address: String, _ message: String) throws {
    let error = #expect(throws: TransportError.self) { try TestServer { $0.address = address } }
    #expect(error?.message == message)
  }

  @Test(
    "each way to write an address is served",
    arguments: [
      ("tcp", "127.0.0.1:0"), ("tcp", "localhost:0"), ("tcp", ":0"), ("tcp", "[::]:0"),
      ("tcp", "0.0.0.0:0"), ("tcp4", ":0"), ("tcp4", "0.0.0.0:0"), ("tcp4", "localhost:0"),
    ]
  )
  func servesAddresses(_ network: String, _ address: String) throws {
    let test = try TestServer {
      $0.network = ServerConfiguration.Network(rawValue: network) ?? .unix
      $0.address = address
    }
    #expect(test.call("Echo", [1]).body == [1])
  }

  @Test(
    "an address of the other family is an error",
    arguments: [
      (ServerConfiguration.Network.tcp4, "[::1]:0"), (.tcp6, "127.0.0.1:0"), (.tcp6, "0.0.0.0:0"),
      (.tcp4, "[::]:0"),
    ]
  )
  func refusesOtherFamilies(_ network: ServerConfiguration.Network, _ address: String) throws {
    let error = #expect(throws: TransportError.self) {
      try TestServer {
        $0.network = network
        $0.address = address
      }
    }
    #expect(
      error?.message == "invalid address \"\(address)\": not an address of network \(network)"
    )
  }

  @Test("a server of tcp6 on every address takes no client over IPv4")
  func keepsFamiliesApart() throws {
    let test = try TestServer {
      $0.network = .tcp6
      $0.address = ":0"
    }
    #expect(test.call("Echo", timeout: .milliseconds(500)).status.code == .deadlineExceeded)
    let channel = Channel(ChannelConfiguration(address: "[::1]:\(test.server.port ?? 0)"))
    #expect(TestServer.call(channel, "Echo", [1]).body == [1])
  }

  @Test("a Unix domain socket is served, and one that is in use is busy")
  func servesUnixSockets() throws {
    let path = "/tmp/nano-transport-\(UUID().uuidString.prefix(8)) 100%.sock"
    func make() throws -> TestServer {
      try TestServer {
        $0.network = .unix
        $0.address = path
      }
    }
    let test = try make()
    #expect(test.server.port == nil)
    let target =
      "unix:"
      + path.replacingOccurrences(of: "%", with: "%25")
      .replacingOccurrences(of: " ", with: "%20")
    let channel = Channel(ChannelConfiguration(address: target))
    #expect(TestServer.call(channel, "Echo", [1]).body == [1])
    let error = #expect(throws: TransportError.self) { try make() }
    #expect(error?.message == "cannot listen on \(path): address already in use")
    #expect(TestServer.call(channel, "Echo", [2]).body == [2])
    test.server.shutdown(grace: .seconds(1))
    #expect(!FileManager.default.fileExists(atPath: path))
    // A file that is no socket is not removed.
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let occupied = #expect(throws: TransportError.self) { try make() }
    #expect(occupied?.message == "cannot listen on \(path): file exists")
    try FileManager.default.removeItem(atPath: path)
    let nowhere = #expect(throws: TransportError.self) {
      try TestServer {
        $0.network = .unix
        $0.address = "/nowhere/function.sock"
      }
    }
    #expect(
      nowhere?.message == "cannot listen on /nowhere/function.sock: no such file or directory"
    )
  }

  @Test("numbers without a meaning are refused by name")
  func refusesBadNumbers() throws {
    func message(_ change: @escaping (inout ServerConfiguration) -> Void) -> String? {
      #expect(throws: TransportError.self) { try TestServer(.insecure, change) }?.message
    }
    #expect(
      message { $0.workerThreads = 0 } == "the number of worker threads must be 1 to 256, not 0"
    )
    #expect(
      message { $0.maximumReceiveBytes = 0 }
        == "the longest message in bytes must be 1 to 2147483647, not 0"
    )
    #expect(
      message { $0.memoryQuotaBytes = 5 }
        == "the memory quota in bytes must be 1048576 to 1099511627776, not 5"
    )
    #expect(
      message { $0.maximumConnectionAge = .zero }
        == "a time of the server is not positive: 0.0 seconds"
    )
  }

  @Test("a method that is offered twice is an error", arguments: [MethodKind.unary, .serverStream])
  func refusesDuplicates(_ kind: MethodKind) throws {
    let method =
      kind == .unary
      ? TestServer.echo : TestServer.stream("Echo", kind) { _ in fatalError("never opened") }
    let error = #expect(throws: TransportError.self) {
      try TestServer(methods: [method, method])
    }
    #expect(error?.message == "method /test.v1.Test/Echo is offered twice")
  }

  @Test("a call in flight is answered when the server stops", arguments: Security.allCases)
  func answersCallsInFlight(_ security: Security) throws {
    let running = DispatchSemaphore(value: 0)
    let slow = TestServer.unary("Slow") { request, _ in
      running.signal()
      Thread.sleep(forTimeInterval: 0.3)
      return UnaryReply(OwnedBytes(request))
    }
    let test = try TestServer(security, methods: [slow])
    let channel = test.channel
    let answered = Counter()
    let client = onThread {
      let reply = TestServer.call(channel, "Slow", pattern(730_000))
      #expect(reply.status.code == .ok, "\(security): \(reply.status.message)")
      if reply.body == pattern(730_000) { answered.add() }
    }
    #expect(running.wait(timeout: .now() + 10) == .success)
    test.server.shutdown(grace: .seconds(20))
    client()
    #expect(answered.count == 1)
    let address = "127.0.0.1:\(test.server.port ?? 0)"
    let late = Channel(ChannelConfiguration(address: address))
    let reply = late.call("/test.v1.Test/Slow", OwnedBytes(), timeout: .seconds(5))
    #expect(reply.status.code == .unavailable)
  }

  @Test("calls that outlast the grace are cancelled, and the server ends in time")
  func cancelsAfterTheGrace() throws {
    let running = DispatchSemaphore(value: 0)
    let wait = TestServer.unary("Wait") { _, context in
      running.signal()
      _ = eventually { context.isCancelled }
      return UnaryReply(.ok)
    }
    let test = try TestServer(methods: [wait])
    let channel = test.channel
    let codes = Counter()
    let client = onThread {
      codes.add(Int(TestServer.call(channel, "Wait").status.code.rawValue))
    }
    #expect(running.wait(timeout: .now() + 10) == .success)
    let start = ContinuousClock.now
    test.server.shutdown(grace: .milliseconds(200))
    let time = ContinuousClock.now - start
    client()
    #expect(time > .milliseconds(200) && time < .seconds(8))
    #expect(codes.count == Int(StatusCode.unavailable.rawValue))
  }

  @Test(
    "a server stops under load, and every call ends one way or the other",
    arguments: Security.allCases
  )
  func stopsUnderLoad(_ security: Security) throws {
    let test = try TestServer(security)
    let channel = test.channel
    let stopped = Counter()
    let answered = Counter()
    let wrong = Counter()
    let clients = (0..<8).map { _ in
      onThread {
        let message = pattern(7500)
        while stopped.count == 0 {
          let reply = channel.call(
            "/test.v1.Test/Echo",
            OwnedBytes(message),
            timeout: .seconds(20)
          )
          switch reply.status.code {
          case .ok:
            answered.add()
            if reply.body.array != message { wrong.add() }
          case .unavailable, .cancelled: stopped.add()
          default: wrong.add()
          }
        }
      }
    }
    #expect(eventually { answered.count > 200 })
    test.server.shutdown(grace: .seconds(10))
    stopped.add()
    for wait in clients { wait() }
    #expect(wrong.count == 0)
  }

  @Test("an old connection is exchanged for a new one, and no call fails")
  func agesConnections() throws {
    let peers = Guarded<Set<String>>([])
    let peer = TestServer.unary("Peer") { _, context in
      let peer = context.peer
      peers.withLock { _ = $0.insert(peer) }
      return UnaryReply(.ok)
    }
    let test = try TestServer(methods: [peer]) { $0.maximumConnectionAge = .milliseconds(200) }
    let end = ContinuousClock.now + .seconds(1)
    while ContinuousClock.now < end {
      #expect(test.call("Peer").status == .ok)
      Thread.sleep(forTimeInterval: 0.01)
    }
    #expect(peers.withLock { $0.count } > 1)
  }

  @Test("the log of gRPC goes to the closure, and its level is minded")
  func sendsLogs() throws {
    // Other tests run beside this one and log as well.
    let lines = Guarded<[TransportLog.Severity: [String]]>([:])
    TransportLog.send(from: .info) { severity, text in
      lines.withLock { $0[severity, default: []].append(text) }
    }
    let server = try TestServer()
    gpr_log_message("transport.cc", 7, GPR_LOG_SEVERITY_DEBUG, "too fine")
    gpr_log_message("transport.cc", 8, GPR_LOG_SEVERITY_INFO, "just right")
    TransportLog.send(to: nil)
    gpr_log_message("transport.cc", 9, GPR_LOG_SEVERITY_ERROR, "too late")
    #expect(lines.withLock { $0[.debug] == nil })
    #expect(lines.withLock { $0[.info] ?? [] }.contains { $0.contains("just right") })
    #expect(lines.withLock { $0[.error] ?? [] }.contains { $0.contains("too late") } == false)
    #expect(server.call("Echo", [1]).body == [1])
  }

  @Test("several threads may stop one server, and all wait for the end")
  func stopsOnce() throws {
    let test = try TestServer()
    #expect(test.call("Echo", [1]).body == [1])
    let server = test.server
    let threads = (0..<4).map { _ in onThread { server.shutdown(grace: .seconds(5)) } }
    for wait in threads { wait() }
    server.shutdown(grace: .zero)
    // The port is free again.
    _ = try TestServer { $0.address = "127.0.0.1:\(server.port ?? 0)" }
  }

  @Test("servers that start and stop leave no thread and no descriptor behind")
  func leavesNothing() throws {
    func threads() -> Int { entries("/proc/self/task") }
    func descriptors() -> Int { entries("/proc/self/fd") }
    func entries(_ path: String) -> Int {
      (try? FileManager.default.contentsOfDirectory(atPath: path))?.count ?? 0
    }
    // C core lives as long as anything of it does; others of these tests run at the same time.
    let keeper = try TestServer()
    #expect(keeper.call("Echo", [1]).body == [1])
    for round in 0..<(isSanitized ? 100 : 1000) {
      let test = try TestServer(round % 10 == 0 ? .mutualTLS : .insecure)
      if round % 5 == 0 { #expect(test.call("Echo", [1]).body == [1]) }
      test.server.shutdown(grace: .seconds(5))
    }
    #expect(eventually { threads() < 200 })
    #expect(eventually { descriptors() < 200 })
  }
}
