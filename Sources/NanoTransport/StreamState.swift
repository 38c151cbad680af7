// SPDX-License-Identifier: Apache-2.0

/// How far a stream is, and what it does next.
///
/// Each function takes note of one event and returns what must be done because of it. It knows
/// nothing of C core: at most one message is on its way at a time, the status goes last, and a
/// client that does not read its messages is not read from either.
struct StreamState {
  /// How far the stream is.
  private enum Phase {
    /// The handler is being made; what it sends waits.
    case opening
    /// Both sides may send.
    case open
    /// The handler has finished; its messages go out before the status.
    case finishing(Status)
    /// The status is on its way or sent.
    case finished
    /// The call is over.
    case ended
  }

  /// What to do.
  enum Action {
    case nothing
    case send(OutgoingMessage)
    case sendStatus(Status)
  }

  private var phase = Phase.opening
  private var waiting: [OutgoingMessage] = []
  private var isSending = false
  private var isReceiving = false
  private var inputHasEnded = false

  /// More messages than this waiting to be sent end the stream.
  static let longestQueue = 1024
  /// With more than this waiting, the client's next message is left where it is.
  static let longestQueueForReading = 16

  /// The stream was given to C core.
  mutating func opened() -> Action {
    guard case .opening = phase else { return next() }
    phase = .open
    return next()
  }

  /// The handler wants to send a message; nil when it comes too late.
  mutating func send(_ message: OutgoingMessage) -> Action? {
    switch phase {
    case .opening, .open: break
    case .finishing, .finished, .ended: return nil
    }
    guard waiting.count < Self.longestQueue else {
      waiting.removeAll()
      return finish(
        Status(.resourceExhausted, "the client does not read the messages of the stream")
      )
    }
    waiting.append(message)
    return next()
  }

  /// The message on its way was taken by the connection.
  mutating func sent() -> Action {
    isSending = false
    return next()
  }

  /// The handler has finished; only the first time counts.
  mutating func finish(_ status: Status) -> Action {
    switch phase {
    case .opening, .open: phase = .finishing(status)
    case .finishing, .finished, .ended: return .nothing
    }
    return next()
  }

  /// The call is over, whoever ended it.
  mutating func end() {
    phase = .ended
    waiting.removeAll()
  }

  /// Whether the call is over.
  var hasEnded: Bool {
    if case .ended = phase { return true }
    return false
  }

  /// Whether to wait for the next message of the client now; then it is waited for.
  mutating func receive() -> Bool {
    guard case .open = phase, !isReceiving, !inputHasEnded,
      waiting.count <= Self.longestQueueForReading
    else { return false }
    isReceiving = true
    return true
  }

  /// A message has arrived, or the end of them.
  ///
  /// - Returns: Whether the handler is to be told.
  mutating func received(_ isMessage: Bool) -> Bool {
    isReceiving = false
    if !isMessage { inputHasEnded = true }
    if case .open = phase { return true }
    return false
  }

  private mutating func next() -> Action {
    switch phase {
    case .opening, .finished, .ended: return .nothing
    case .open, .finishing: break
    }
    guard !isSending else { return .nothing }
    if !waiting.isEmpty {
      isSending = true
      return .send(waiting.removeFirst())
    }
    guard case .finishing(let status) = phase else { return .nothing }
    phase = .finished
    return .sendStatus(status)
  }
}
