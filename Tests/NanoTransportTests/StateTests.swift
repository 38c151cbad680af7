// SPDX-License-Identifier: Apache-2.0

import NanoBytes
import Synchronization
import Testing

@testable import NanoTransport

@Suite("states")
struct StateTests {
  private func message() -> OutgoingMessage { OutgoingMessage(OwnedBytes([1])) }

  /// Compares the answer of a mutating function, which `#expect` cannot call itself.
  private func check<Answer: Equatable>(
    _ expected: Answer,
    _ answer: Answer,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(answer == expected, sourceLocation: sourceLocation)
  }

  /// The action in a word, to compare it.
  private func word(_ action: StreamState.Action?) -> String {
    switch action {
    case nil: "refused"
    case .nothing: "nothing"
    case .send: "send"
    case .sendStatus(let status): "status \(status.code)"
    }
  }

  @Test("one message is on its way at a time, and the status goes last")
  func sendsInOrder() {
    var state = StreamState()
    check("nothing", word(state.send(message())))
    check("send", word(state.opened()))
    check("nothing", word(state.send(message())))
    check("nothing", word(state.finish(Status(.aborted))))
    check("nothing", word(state.finish(Status(.ok))))
    check("refused", word(state.send(message())))
    check("send", word(state.sent()))
    check("status Aborted", word(state.sent()))
    check("nothing", word(state.sent()))
    #expect(!state.hasEnded)
    state.end()
    #expect(state.hasEnded)
    check("nothing", word(state.finish(.ok)))
  }

  @Test("a client that does not read is not read from")
  func holdsBackReading() {
    var state = StreamState()
    _ = state.opened()
    check(true, state.receive())
    check(false, state.receive())
    check(true, state.received(true))
    for _ in 0...(StreamState.longestQueueForReading + 1) { _ = state.send(message()) }
    check(false, state.receive())
    _ = state.sent()
    check(true, state.receive())
    check(true, state.received(false))
    check(false, state.receive())
  }

  @Test("a queue that grows too long ends the stream")
  func limitsTheQueue() {
    var state = StreamState()
    _ = state.opened()
    check("send", word(state.send(message())))
    for _ in 0..<StreamState.longestQueue { check("nothing", word(state.send(message()))) }
    check("nothing", word(state.send(message())))
    check("refused", word(state.send(message())))
    check("status ResourceExhausted", word(state.sent()))
  }

  @Test("after the end nothing is done any more")
  func endsForGood() {
    var state = StreamState()
    _ = state.opened()
    check(true, state.receive())
    state.end()
    check(false, state.received(true))
    check(false, state.receive())
    check("nothing", word(state.sent()))
    check("nothing", word(state.opened()))
  }

  @Test("one thread has the turn, and passing it wakes another")
  func passesTheTurn() {
    let turn = PollingTurn()
    let inside = Atomic(0)
    let most = Atomic(0)
    let rounds = Atomic(0)
    let threads = (0..<4).map { _ in
      onThread {
        while turn.enter() {
          most.max(inside.add(1, ordering: .relaxed).newValue, ordering: .relaxed)
          inside.subtract(1, ordering: .relaxed)
          if rounds.add(1, ordering: .relaxed).newValue == 2000 { turn.close() }
          turn.pass()
        }
      }
    }
    for wait in threads { wait() }
    #expect(most.load(ordering: .relaxed) == 1)
    #expect(!turn.enter())
  }

  @Test("calls are expected to be long until they are seen to be short")
  func estimatesThePace() {
    let pace = HandlingPace()
    #expect(pace.isLong)
    for _ in 0..<40 { pace.record(10_000) }
    #expect(!pace.isLong)
    pace.record(2_000_000)
    #expect(pace.isLong)
    for _ in 0..<40 { pace.record(-5) }
    #expect(!pace.isLong)
  }

  @Test("work that has ended as a whole cannot begin again")
  func endsWork() {
    let work = OpenWork()
    #expect(work.begin())
    #expect(!work.end())
    #expect(work.end())
    #expect(!work.begin())
  }

  @Test("times out of range do not overflow")
  func clampsTimes() {
    #expect(Duration.seconds(Int64.max).wholeMilliseconds == Int(Int32.max))
    #expect(Duration.nanoseconds(1).wholeMilliseconds == 1)
    #expect(Duration.milliseconds(1500).wholeMilliseconds == 1500)
    #expect(Duration.seconds(Int64.max).wholeNanoseconds == .max)
    #expect(Duration.seconds(-1).wholeNanoseconds == 0)
  }
}
