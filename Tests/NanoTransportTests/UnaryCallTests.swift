// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoBytes
@testable import NanoTransport
import Testing

@Suite("unary calls")
struct UnaryCallTests {
  @Test(
    "a message comes back as it was sent",
    arguments: Security.allCases,
    [0, 1, 100, 7500, 73_000, 730_000, 5 << 20]
  )
  func echoes(_ security: Security, _ count: Int) throws {
    let test = try TestServer(security)
    let message = pattern(count)
    let reply = test.call("Echo", message)
    let same = reply.body == message
    #expect(reply.status == .ok)
    #expect(same)
  }

  @Test(
    "a message above the limit is answered with ResourceExhausted",
    arguments: Security.allCases
  )
  func refusesLongMessages(_ security: Security) throws {
    let test = try TestServer(security) { $0.maximumReceiveBytes = 100_000 }
    #expect(test.call("Echo", pattern(100_000)).status == .ok)
    let reply = test.call("Echo", pattern(100_001))
    #expect(reply.status.code == .resourceExhausted)
    #expect(reply.status.message.contains("100001 vs. 100000"))
    #expect(test.call("Echo", pattern(10)).status == .ok)
  }

  @Test(
    "an unknown method is answered with Unimplemented and its name",
    arguments: Security.allCases
  )
  func refusesUnknownMethods(_ security: Security) throws {
    let test = try TestServer(security)
    let status = test.call("Nothing").status
    #expect(status == Status(.unimplemented, "unknown method /test.v1.Test/Nothing"))
  }

  @Test("the status of a handler reaches the client with its text", arguments: Security.allCases)
  func passesStatuses(_ security: Security) throws {
    let text = "spec.größe: 100 % \u{1F6AB}"
    let test = try TestServer(
      security,
      methods: [TestServer.unary("Fail") { _, _ in UnaryReply(Status(.failedPrecondition, text)) }]
    )
    let reply = test.call("Fail", pattern(100))
    #expect(reply.status == Status(.failedPrecondition, text))
    #expect(reply.body.isEmpty)
  }

  @Test("the deadline of the client ends the call", arguments: Security.allCases)
  func honoursDeadlines(_ security: Security) throws {
    let test = try TestServer(
      security,
      methods: [
        TestServer.unary("Wait") { _, context in
          // Until the client has given up, and for no longer than the test may take.
          _ = eventually { context.isCancelled }
          return UnaryReply(.ok)
        }
      ]
    )
    let status = test.call("Wait", timeout: .milliseconds(100)).status
    #expect(status.code == .deadlineExceeded)
  }

  @Test("a handler knows how long the client waits")
  func tellsTimeRemaining() throws {
    let seen = Guarded<[Duration?]>([])
    let test = try TestServer(
      methods: [
        TestServer.unary("Time") { _, context in
          let remaining = context.timeRemaining
          seen.withLock { $0.append(remaining) }
          return UnaryReply(.ok)
        }
      ])
    #expect(test.call("Time", timeout: .seconds(20)).status == .ok)
    let reply = test.channel.call("/test.v1.Test/Time", OwnedBytes())
    #expect(reply.status == .ok)
    let times = seen.withLock { $0 }
    #expect(times.count == 2)
    let remaining = try #require(times.first ?? nil)
    #expect(remaining > .seconds(15) && remaining < .seconds(21))
    #expect(times.last == .some(nil))
  }

  @Test("a call whose deadline has passed is not handled")
  func skipsLateCalls() throws {
    let handled = Counter()
    let running = DispatchSemaphore(value: 0)
    let release = DispatchSemaphore(value: 0)
    let test = try TestServer(
      methods: [
        TestServer.unary("Block") { _, _ in
          running.signal()
          _ = release.wait(timeout: .now() + 10)
          return UnaryReply(.ok)
        },
        TestServer.unary("Sleep") { _, _ in
          Thread.sleep(forTimeInterval: 0.8)
          return UnaryReply(.ok)
        },
        TestServer.unary("Count") { _, _ in
          handled.add()
          return UnaryReply(.ok)
        },
      ]
    ) { $0.workerThreads = 1 }
    #expect(test.call("Count").status == .ok)
    let channel = test.channel
    let blocked = onThread { _ = TestServer.call(channel, "Block") }
    #expect(running.wait(timeout: .now() + 10) == .success)
    // Both reach the only worker together; the first takes longer than the second may wait.
    let sleeping = onThread { _ = TestServer.call(channel, "Sleep") }
    Thread.sleep(forTimeInterval: 0.05)
    let late = onThread { _ = TestServer.call(channel, "Count", timeout: .milliseconds(400)) }
    Thread.sleep(forTimeInterval: 0.05)
    release.signal()
    for wait in [blocked, sleeping, late] { wait() }
    #expect(test.call("Count").status == .ok)
    #expect(handled.count == 2)
  }

  @Test("a handler sees that the client has cancelled", arguments: Security.allCases)
  func seesCancellation(_ security: Security) throws {
    let running = DispatchSemaphore(value: 0)
    let seen = Counter()
    let test = try TestServer(
      security,
      methods: [
        TestServer.unary("Wait") { _, context in
          running.signal()
          if eventually({ context.isCancelled }) { seen.add() }
          return UnaryReply(.ok)
        }
      ]
    )
    let call = test.channel.open("/test.v1.Test/Wait", timeout: .seconds(30))
    #expect(call.start())
    #expect(call.send([]))
    #expect(call.closeInput())
    #expect(running.wait(timeout: .now() + 10) == .success)
    call.cancel()
    #expect(call.finish() == Status(.cancelled, "CANCELLED"))
    #expect(eventually { seen.count == 1 })
  }

  @Test("a handler that asks is told that nobody has cancelled")
  func seesNoCancellation() throws {
    let test = try TestServer(
      methods: [
        TestServer.unary("Ask") { request, context in
          if context.isCancelled || context.isCancelled { return UnaryReply(Status(.internal)) }
          return UnaryReply(OwnedBytes(request))
        }
      ])
    for count in 0..<50 {
      let reply = test.call("Ask", pattern(count * 1000))
      let same = reply.body == pattern(count * 1000)
      #expect(reply.status == .ok)
      #expect(same)
    }
  }

  @Test("a call without a message is answered with Unimplemented")
  func refusesMissingMessages() throws {
    let test = try TestServer()
    let call = test.channel.open("/test.v1.Test/Echo", timeout: .seconds(30))
    #expect(call.start())
    #expect(call.closeInput())
    #expect(call.finish() == Status(.unimplemented, "the client sent no request"))
  }

  @Test("a handler knows the method and who calls")
  func tellsMethodAndPeer() throws {
    let body: @Sendable (RawSpan, borrowing CallContext) -> UnaryReply = { _, context in
      UnaryReply(OwnedBytes(Array("\(context.method.path) \(context.peer)".utf8)))
    }
    let test = try TestServer(
      methods: [TestServer.unary("One", body), TestServer.unary("Two", body)])
    for method in ["One", "Two"] {
      let text = String(decoding: test.call(method).body, as: UTF8.self)
      #expect(text.hasPrefix("/test.v1.Test/\(method) ipv4:127.0.0.1:"))
    }
  }

  @Test("many clients at once each get their own answer", arguments: Security.allCases)
  func servesManyClients(_ security: Security) throws {
    let test = try TestServer(security)
    let address = "127.0.0.1:\(test.server.port ?? 0)"
    let credentials = try security.channelCredentials()
    let wrong = Counter()
    let calls = isSanitized ? 50 : 300
    let clients = (0..<8).map { client in
      onThread {
        let channel = Channel(ChannelConfiguration(address: address, credentials: credentials))
        for index in 0..<calls {
          let message = pattern((client * 997 + index * 131) % 20_000)
          let reply = TestServer.call(channel, "Echo", message)
          if reply.status != .ok || reply.body != message { wrong.add() }
        }
      }
    }
    for wait in clients { wait() }
    #expect(wrong.count == 0)
  }

  @Test("long handlers run side by side on the worker threads")
  func handlesInParallel() throws {
    let running = Counter()
    let together = Counter()
    let test = try TestServer(
      methods: [
        TestServer.unary("Meet") { _, _ in
          running.add()
          if eventually({ running.count == 3 }) { together.add() }
          return UnaryReply(.ok)
        }
      ]
    ) { $0.workerThreads = 3 }
    let channel = test.channel
    let clients = (0..<3).map { _ in onThread { _ = TestServer.call(channel, "Meet") } }
    for wait in clients { wait() }
    #expect(together.count == 3)
  }
}
