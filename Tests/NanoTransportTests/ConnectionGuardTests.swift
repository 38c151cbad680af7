// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import NanoTransport
import Testing

/// The echo server of the benchmarks in a process of its own, with limits of its own.
private final class EchoProcess {
  let port: Int
  private let process = Process()
  private let output = Pipe()

  /// Starts it under a limit of open descriptors.
  init(descriptors: Int, _ options: String = "") throws {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("TransportEcho")
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "ulimit -n \(descriptors); exec '\(program.path)' --port 0 --seconds 60 \(options)",
    ]
    process.standardOutput = output
    try process.run()
    var line = ""
    while !line.hasSuffix("\n") {
      let byte = output.fileHandleForReading.readData(ofLength: 1)
      if byte.isEmpty { break }
      line += String(decoding: byte, as: UTF8.self)
    }
    let digits = line.filter(\.isNumber)
    guard let port = Int(digits) else { throw NoPort(line: line) }
    self.port = port
  }

  struct NoPort: Error {
    let line: String
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  func channel() -> Channel { Channel(ChannelConfiguration(address: "127.0.0.1:\(port)")) }

  /// One echo; whether it came back.
  static func echo(_ channel: Channel, _ count: Int = 100) -> Bool {
    let message = pattern(count)
    let reply = channel.call(
      "/echo.v1.Echo/Echo",
      .init(message),
      timeout: .seconds(20),
      waitsForReady: true
    )
    return reply.status == .ok && reply.body.array == message
  }

  /// Connects and says nothing, or only that it speaks HTTP/2.
  func connectIdle(greeting: Bool) -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if connected == 0 && greeting {
      let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [0, 0, 0, 4, 0, 0, 0, 0, 0]
      _ = send(descriptor, preface, preface.count, Int32(MSG_NOSIGNAL))
    }
    return descriptor
  }
}

/// Whether the server has closed its side.
private func isClosed(_ descriptor: Int32) -> Bool {
  var bytes = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
    if count == 0 { return true }
    if count < 0 { return errno == ECONNRESET }
  }
}

@Suite("the connection guard", .serialized)
struct ConnectionGuardTests {
  @Test(
    "idle connections beyond the limit keep nobody out, and busy ones live on",
    arguments: [false, true]
  )
  func evictsIdleConnections(_ greeting: Bool) throws {
    let server = try EchoProcess(descriptors: 128)
    let failed = Counter()
    let finished = Counter()
    let calls = Counter()
    let busy = (0..<3).map { _ in
      let channel = server.channel()
      #expect(EchoProcess.echo(channel))
      return onThread {
        while finished.count == 0 {
          if !EchoProcess.echo(channel) { failed.add() }
          calls.add()
        }
      }
    }
    let idle = (0..<400).map { _ in server.connectIdle(greeting: greeting) }
    defer { for descriptor in idle { close(descriptor) } }
    // New clients come in while the idle ones hold all that is left.
    for _ in 0..<20 { #expect(EchoProcess.echo(server.channel(), 7500)) }
    finished.add()
    for wait in busy { wait() }
    #expect(failed.count == 0)
    #expect(calls.count > 20)
    let closed = idle.filter(isClosed).count
    #expect(closed >= 400 - 128)
    // Those that came last were never more than was needed.
    #expect(closed < 400)
  }

  @Test("a maximum of connections holds, and the silent go first")
  func keepsTheMaximum() throws {
    let server = try EchoProcess(descriptors: 1024, "--maximum-connections 20")
    let old = server.connectIdle(greeting: true)
    let busy = server.channel()
    #expect(EchoProcess.echo(busy))
    Thread.sleep(forTimeInterval: 0.2)
    let idle = (0..<18).map { _ in server.connectIdle(greeting: true) }
    #expect(EchoProcess.echo(busy))
    #expect(!isClosed(old))
    Thread.sleep(forTimeInterval: 0.1)
    #expect(EchoProcess.echo(busy))
    let newcomer = server.channel()
    #expect(EchoProcess.echo(newcomer))
    #expect(eventually { isClosed(old) })
    #expect(EchoProcess.echo(busy))
    for descriptor in idle + [old] { close(descriptor) }
  }

  @Test("a server that ran out of descriptors serves again when there are some")
  func survivesExhaustion() throws {
    // So few that C core itself needs most of them: the reserve is soon gone.
    let server = try EchoProcess(descriptors: 40)
    for _ in 0..<5 {
      let idle = (0..<200).map { _ in server.connectIdle(greeting: false) }
      for descriptor in idle { close(descriptor) }
      #expect(EchoProcess.echo(server.channel()))
    }
  }

  @Test("the guard counts what it lets in")
  func counts() throws {
    let before = ConnectionGuard.counters.accepted
    let test = try TestServer()
    #expect(test.call("Echo", [1]).body == [1])
    #expect(ConnectionGuard.counters.accepted > before)
  }
}
