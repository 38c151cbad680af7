// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoBytes
@testable import NanoTransport
import Testing

/// Sends every message back, and ends when the client does.
private final class StreamEcho: StreamHandler {
  let ends = Guarded<[Bool]>([])

  func received(_ message: RawSpan, on stream: ServerStream) { stream.send(OwnedBytes(message)) }

  func inputEnded(on stream: ServerStream) { stream.finish(Status(.ok, "echoed")) }

  func ended(_ stream: ServerStream, cancelled: Bool) { ends.withLock { $0.append(cancelled) } }
}

/// Does what each test wants with the first message.
private final class StreamClosure: StreamHandler {
  let body: @Sendable (ServerStream) -> Void
  let ends = Guarded<[Bool]>([])

  init(_ body: @escaping @Sendable (ServerStream) -> Void) { self.body = body }

  func received(_ message: RawSpan, on stream: ServerStream) { body(stream) }

  func inputEnded(on stream: ServerStream) {}

  func ended(_ stream: ServerStream, cancelled: Bool) { ends.withLock { $0.append(cancelled) } }
}

@Suite("streams")
struct StreamTests {
  private func open(_ test: TestServer, _ method: String = "Stream") -> ClientCall {
    let call = test.channel.open(
      "/test.v1.Test/\(method)",
      timeout: .seconds(30),
      waitsForReady: true
    )
    #expect(call.start())
    return call
  }

  @Test("each message comes back in its turn", arguments: Security.allCases)
  func echoes(_ security: Security) throws {
    let handler = StreamEcho()
    let test = try TestServer(security, methods: [TestServer.stream("Stream") { _ in handler }])
    let call = open(test)
    for count in [0, 1, 7500, 73_000, 730_000, 5] {
      let message = pattern(count)
      let sent = call.send(message)
      let same = call.receive()?.array == message
      #expect(sent && same)
    }
    #expect(call.closeInput())
    #expect(call.receive()?.array == nil)
    #expect(call.finish() == Status(.ok, "echoed"))
    #expect(eventually { handler.ends.withLock { $0 == [false] } })
  }

  @Test("messages that are sent ahead come back in order")
  func keepsOrder() throws {
    let test = try TestServer(methods: [TestServer.stream("Stream") { _ in StreamEcho() }])
    let call = open(test)
    let wait = onThread {
      for number in 0..<500 { _ = call.send(Array("\(number)".utf8)) }
      _ = call.closeInput()
    }
    var numbers: [String] = []
    while let message = call.receive() {
      numbers.append(String(decoding: message.array, as: UTF8.self))
    }
    wait()
    let inOrder = numbers == (0..<500).map(String.init)
    #expect(inOrder, "\(numbers.count) of 500")
    #expect(call.finish().code == .ok)
  }

  @Test("another thread sends whenever it has something", arguments: Security.allCases)
  func sendsFromAnotherThread(_ security: Security) throws {
    let method = TestServer.stream("Watch", .serverStream) { _ in
      StreamClosure { stream in
        Thread.detachNewThread {
          for number in 0..<20 {
            Thread.sleep(forTimeInterval: 0.002)
            stream.send(OwnedBytes([UInt8(number)]))
          }
          stream.finish(Status(.aborted, "enough"))
          stream.send(OwnedBytes([99]))
        }
      }
    }
    let test = try TestServer(security, methods: [method])
    let call = open(test, "Watch")
    #expect(call.send([]))
    #expect(call.closeInput())
    var seen: [UInt8] = []
    while let message = call.receive() { seen += message.array }
    #expect(seen == Array(0..<20))
    #expect(call.finish() == Status(.aborted, "enough"))
  }

  @Test("the handler learns that the client has cancelled", arguments: Security.allCases)
  func learnsOfCancellation(_ security: Security) throws {
    let handler = StreamEcho()
    let streams = Guarded<[ServerStream]>([])
    let method = TestServer.stream("Stream") { stream in
      streams.withLock { $0.append(stream) }
      return handler
    }
    let test = try TestServer(security, methods: [method])
    let call = open(test)
    #expect(call.send([1]))
    #expect(call.receive()?.array == [1])
    call.cancel()
    #expect(call.finish().code == .cancelled)
    #expect(eventually { handler.ends.withLock { $0 == [true] } })
    let stream = try #require(streams.withLock { $0.first })
    let sent = stream.send(OwnedBytes([2]))
    #expect(!sent)
    #expect(stream.peer.isEmpty)
    stream.finish(.ok)
  }

  @Test("the deadline of the client ends the stream")
  func honoursDeadlines() throws {
    let handler = StreamEcho()
    let test = try TestServer(methods: [TestServer.stream("Stream") { _ in handler }])
    let call = test.channel.open("/test.v1.Test/Stream", timeout: .milliseconds(200))
    #expect(call.start())
    #expect(call.receive()?.array == nil)
    #expect(call.finish().code == .deadlineExceeded)
    #expect(eventually { handler.ends.withLock { $0 == [true] } })
  }

  @Test("a client that does not read its messages loses the stream, not the server")
  func endsStreamsThatAreNotRead() throws {
    let refused = Counter()
    let method = TestServer.stream("Flood", .serverStream) { _ in
      StreamClosure { stream in
        for _ in 0..<3000 where !stream.send(OwnedBytes(pattern(10_000))) { refused.add() }
      }
    }
    let test = try TestServer(methods: [method, TestServer.echo])
    let call = open(test, "Flood")
    #expect(call.send([]))
    #expect(eventually { refused.count > 1000 })
    #expect(test.call("Echo", [1]).body == [1])
    while call.receive() != nil {}
    #expect(call.finish().code == .resourceExhausted)
  }

  @Test("a stream that opens while the server serves is told when it stops")
  func endsWithTheServer() throws {
    let handler = StreamEcho()
    let test = try TestServer(methods: [TestServer.stream("Stream") { _ in handler }])
    let call = open(test)
    #expect(call.send([1]))
    #expect(call.receive()?.array == [1])
    let server = test.server
    let stopped = onThread { server.shutdown(grace: .seconds(20)) }
    #expect(call.receive()?.array == nil)
    #expect(call.finish() == Status(.unavailable, "the server is shutting down"))
    stopped()
    #expect(handler.ends.withLock { $0 } == [false])
  }

  @Test("a message above the limit ends the stream")
  func refusesLongMessages() throws {
    let handler = StreamEcho()
    let test = try TestServer(methods: [TestServer.stream("Stream") { _ in handler }]) {
      $0.maximumReceiveBytes = 1000
    }
    let call = open(test)
    let message = pattern(1001)
    let sent = call.send(Array(message.dropLast()))
    let same = call.receive()?.array == Array(message.dropLast())
    #expect(sent && same)
    let sentMore = call.send(message)
    #expect(sentMore)
    #expect(call.receive()?.array == nil)
    #expect(call.finish().code == .resourceExhausted)
    #expect(eventually { handler.ends.withLock { $0 == [true] } })
  }

  @Test("a handler that finishes while it is made still ends the stream")
  func finishesAtOnce() throws {
    let method = TestServer.stream("Stream") { stream in
      stream.send(OwnedBytes([7]))
      stream.finish(Status(.permissionDenied, "not you"))
      return StreamEcho()
    }
    let test = try TestServer(methods: [method])
    let call = open(test)
    #expect(call.receive()?.array == [7])
    #expect(call.receive()?.array == nil)
    #expect(call.finish() == Status(.permissionDenied, "not you"))
  }

  @Test("many streams at once keep apart")
  func keepsStreamsApart() throws {
    let test = try TestServer(methods: [TestServer.stream("Stream") { _ in StreamEcho() }])
    let wrong = Counter()
    let channel = test.channel
    let clients = (0..<16).map { client in
      onThread {
        let call = channel.open("/test.v1.Test/Stream", timeout: .seconds(60), waitsForReady: true)
        guard call.start() else { return wrong.add() }
        for index in 0..<50 {
          let message = pattern(client * 100 + index)
          if !call.send(message) || call.receive()?.array != message { wrong.add() }
        }
        if !call.closeInput() || call.finish().code != .ok { wrong.add() }
      }
    }
    for wait in clients { wait() }
    #expect(wrong.count == 0)
  }
}
