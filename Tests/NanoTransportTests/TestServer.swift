// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoBytes
import NanoTransport
import Synchronization
import Testing

/// With and without TLS: what holds for one holds for the other.
enum Security: String, CaseIterable, CustomTestStringConvertible {
  case insecure
  case mutualTLS

  var testDescription: String { rawValue }

  func serverCredentials() throws -> ServerConfiguration.Credentials {
    switch self {
    case .insecure: .insecure
    case .mutualTLS: .mutualTLS(TLSIdentityStore(try TestCertificates.shared.server()))
    }
  }

  func channelCredentials() throws -> ChannelConfiguration.Credentials {
    switch self {
    case .insecure: .insecure
    case .mutualTLS:
      .mutualTLS(try TestCertificates.shared.client(), serverName: TestCertificates.serverName)
    }
  }
}

/// A server on a free port of 127.0.0.1 and a client of it.
struct TestServer {
  static let service = "test.v1.Test"

  let server: Server
  let channel: Channel

  init(
    _ security: Security = .insecure,
    methods: [ServerMethod] = [echo],
    observer: (any ServerObserver)? = nil,
    _ change: (inout ServerConfiguration) -> Void = { _ in }
  ) throws {
    var configuration = ServerConfiguration(credentials: try security.serverCredentials())
    configuration.address = "127.0.0.1:0"
    change(&configuration)
    server = try Server(configuration: configuration, methods: methods, observer: observer)
    channel = Channel(
      ChannelConfiguration(
        address: "127.0.0.1:\(server.port ?? 0)",
        credentials: try security.channelCredentials()
      )
    )
  }

  /// Calls a method of the test service; no test waits longer than 30 seconds.
  func call(
    _ method: String,
    _ request: [UInt8] = [],
    timeout: Duration = .seconds(30)
  ) -> (status: Status, body: [UInt8]) {
    Self.call(channel, method, request, timeout: timeout)
  }

  static func call(
    _ channel: Channel,
    _ method: String,
    _ request: [UInt8] = [],
    timeout: Duration = .seconds(30)
  ) -> (status: Status, body: [UInt8]) {
    let reply = channel.call(
      "/\(service)/\(method)",
      OwnedBytes(request),
      timeout: timeout,
      waitsForReady: true
    )
    return (reply.status, reply.body.array)
  }

  /// `Echo` with the request as the reply.
  static let echo = unary("Echo") { request, _ in UnaryReply(OwnedBytes(request)) }

  static func unary(
    _ method: String,
    _ handle: @escaping @Sendable (RawSpan, borrowing CallContext) -> UnaryReply
  ) -> ServerMethod {
    .unary(service: service, method: method, handler: ClosureHandler(body: handle))
  }

  static func stream(
    _ method: String,
    _ kind: MethodKind = .bidirectionalStream,
    _ open: @escaping @Sendable (ServerStream) -> any StreamHandler
  ) -> ServerMethod {
    .stream(service: service, method: method, kind: kind, open: open)
  }
}

/// A handler that is a closure.
struct ClosureHandler: UnaryHandler {
  let body: @Sendable (RawSpan, borrowing CallContext) -> UnaryReply

  func handle(_ request: RawSpan, _ context: borrowing CallContext) -> UnaryReply {
    body(request, context)
  }
}

extension ClientCall {
  /// Sends a message; `#expect` cannot take bytes that are moved.
  func send(_ message: [UInt8]) -> Bool { send(OwnedBytes(message)) }
}

extension OwnedBytes {
  init(_ bytes: [UInt8]) { self.init(bytes.span.bytes) }

  init(_ bytes: RawSpan) { self = bytes.withUnsafeBytes { OwnedBytes(copying: $0) } }

  var array: [UInt8] { withUnsafeBytes { Array($0) } }
}

/// A number that several threads count.
final class Counter: Sendable {
  private let value = Atomic(0)

  func add(_ number: Int = 1) { value.add(number, ordering: .relaxed) }

  var count: Int { value.load(ordering: .relaxed) }
}

/// Waits until the condition holds, at most that long; says whether it held.
func eventually(
  within time: Duration = .seconds(10),
  _ condition: () throws -> Bool
) rethrows -> Bool {
  let end = ContinuousClock.now + time
  while ContinuousClock.now < end {
    if try condition() { return true }
    Thread.sleep(forTimeInterval: 0.005)
  }
  return try condition()
}

/// Runs the body on a thread of its own and gives back what to wait for.
func onThread(_ body: @escaping @Sendable () -> Void) -> @Sendable () -> Void {
  let group = DispatchGroup()
  group.enter()
  Thread.detachNewThread {
    body()
    group.leave()
  }
  return { group.wait() }
}

/// Bytes that differ from each other, so that a piece in the wrong place shows; at most 5 MiB.
func pattern(_ count: Int) -> [UInt8] { Array(longPattern.prefix(count)) }

private let longPattern: [UInt8] = {
  let block = (0..<65_521).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ ($0 >> 8) &* 7) }
  return Array((0...80).map { _ in block }.joined())
}()

/// Whether the tests run under a sanitizer, which makes everything some ten times slower.
let isSanitized = ProcessInfo.processInfo.environment["NANO_SANITIZER"] != nil
