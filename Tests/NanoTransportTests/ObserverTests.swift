// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoBytes
@testable import NanoTransport
import Testing

/// Writes down what it is told, with the label of the method in front.
private final class Notes: ServerObserver {
  let lines = Guarded<[String]>([])
  let seconds = Guarded<[Double]>([])

  private struct Recorder: CallRecorder {
    let notes: Notes
    let label: String

    private func note(_ text: String) { notes.lines.withLock { $0.append("\(label) \(text)") } }
    func callStarted() { note("started") }
    func messageReceived() { note("received") }
    func messageSent() { note("sent") }
    func callFinished(_ code: StatusCode, seconds: Double) {
      notes.seconds.withLock { $0.append(seconds) }
      note(code.name)
    }
  }

  func recorder(for method: MethodName) -> any CallRecorder {
    Recorder(notes: self, label: "\(method.kind.label) \(method.path)")
  }
}

private final class Answer: StreamHandler {
  func received(_ message: RawSpan, on stream: ServerStream) {
    stream.send(OwnedBytes([1]))
    stream.send(OwnedBytes([2]))
    stream.finish(Status(.notFound))
  }

  func inputEnded(on stream: ServerStream) {}
}

@Suite("observers")
struct ObserverTests {
  @Test("an observer counts what a unary call does")
  func observesUnaryCalls() throws {
    let notes = Notes()
    let fail = TestServer.unary("Fail") { _, _ in UnaryReply(Status(.dataLoss)) }
    let test = try TestServer(methods: [TestServer.echo, fail], observer: notes)
    #expect(test.call("Echo", [1]).status == .ok)
    #expect(test.call("Fail").status.code == .dataLoss)
    #expect(test.call("Unknown").status.code == .unimplemented)
    test.server.shutdown(grace: .seconds(5))
    #expect(
      notes.lines.withLock { $0 } == [
        "unary /test.v1.Test/Echo started", "unary /test.v1.Test/Echo received",
        "unary /test.v1.Test/Echo sent", "unary /test.v1.Test/Echo OK",
        "unary /test.v1.Test/Fail started", "unary /test.v1.Test/Fail received",
        "unary /test.v1.Test/Fail DataLoss",
      ]
    )
    #expect(notes.seconds.withLock { $0.allSatisfy { $0 > 0 && $0 < 10 } })
  }

  @Test("an observer counts what a stream does, and a cancelled one as such")
  func observesStreams() throws {
    let notes = Notes()
    let test = try TestServer(
      methods: [TestServer.stream("Watch", .serverStream) { _ in Answer() }],
      observer: notes
    )
    let call = test.channel.open("/test.v1.Test/Watch", timeout: .seconds(30))
    #expect(call.start())
    #expect(call.send([]))
    while call.receive() != nil {}
    #expect(call.finish().code == .notFound)
    let label = "server_stream /test.v1.Test/Watch"
    #expect(eventually { notes.lines.withLock { $0.last == "\(label) NotFound" } })
    #expect(
      notes.lines.withLock { $0 }
        == ["started", "received", "sent", "sent", "NotFound"].map {
          "\(label) \($0)"
        }
    )
    let second = test.channel.open("/test.v1.Test/Watch", timeout: .seconds(30))
    #expect(second.start())
    #expect(eventually { notes.lines.withLock { $0.count == 6 } })
    second.cancel()
    #expect(second.finish().code == .cancelled)
    #expect(eventually { notes.lines.withLock { $0.count == 7 } })
    let lines = notes.lines.withLock { Array($0.dropFirst(5)) }
    #expect(lines == ["\(label) started", "\(label) Canceled"])
  }

  @Test("codes have the names that dashboards know")
  func namesCodes() {
    #expect(StatusCode.ok.name == "OK")
    #expect(StatusCode.cancelled.name == "Canceled")
    #expect(StatusCode.unauthenticated.name == "Unauthenticated")
    #expect(StatusCode(rawValue: 17).name == "Code(17)")
    #expect(StatusCode(rawValue: .max).name == "Code(4294967295)")
  }
}
