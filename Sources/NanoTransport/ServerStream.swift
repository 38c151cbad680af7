// SPDX-License-Identifier: Apache-2.0

internal import CGRPC
package import NanoBytes

/// One open call of a streaming method, as its handler sees it.
///
/// Thread rule: every function from any thread, at any time; after the end they have no effect.
@safe
package final class ServerStream: Sendable {
  /// The state with the C objects it guards.
  @safe
  private struct Call: ~Copyable, @unchecked Sendable {
    // Sendable: C core lets any thread use a call, and every use is under the lock.
    var state = StreamState()
    /// Until the last batch has ended.
    var pointer: OpaquePointer?
    /// Batches whose event has not come yet.
    var batches = 0
    /// The message on its way: C core reads it until the event.
    var sending: OutgoingMessage?
    var handler: (any StreamHandler)?
    /// Until the end: a handler that keeps its stream does not keep the server.
    var core: ServerCore?
    /// The status of the handler, once it has one.
    var status: Status?
  }

  /// Which method the client called.
  package let method: MethodName
  private let deadline: Int64
  private let started = Clock.now()
  private let recorder: (any CallRecorder)?
  private let memory: StreamMemory
  private let call: Guarded<Call>

  /// Takes the call over; the caller enters the stream into the core.
  init(
    _ method: ServerCore.StreamMethod?,
    path: String,
    _ core: ServerCore,
    _ pointer: OpaquePointer,
    deadline: Int64
  ) {
    self.method =
      method?.name ?? MethodName(service: "", method: path, kind: .bidirectionalStream)
    recorder = method?.recorder
    self.deadline = deadline
    memory = StreamMemory()
    call = unsafe Guarded(Call(pointer: pointer, core: core))
  }

  deinit {
    // Reached with a call only if it was never started.
    if let pointer = unsafe call.withLock({ unsafe $0.pointer }) { unsafe grpc_call_unref(pointer) }
  }

  // MARK: - What handlers use

  /// Sends a message, after those that wait already.
  ///
  /// Nothing is copied. A stream with 1024 messages waiting ends with `ResourceExhausted`.
  ///
  /// - Returns: Whether it will be sent, if the connection lasts; false after the end.
  @discardableResult
  package func send(_ body: consuming OwnedBytes) -> Bool {
    let message = OutgoingMessage(body)
    let accepted = call.withLock { call in
      guard let action = call.state.send(message) else { return false }
      perform(action, &call)
      return true
    }
    if accepted { recorder?.messageSent() }
    return accepted
  }

  /// Ends the stream with a status, after the messages that wait; only the first time counts.
  package func finish(_ status: Status) {
    call.withLock { call in
      if call.status == nil { call.status = status }
      perform(call.state.finish(status), &call)
    }
  }

  /// How long the client still waits; nil when it set no deadline, negative when it has passed.
  package var timeRemaining: Duration? {
    guard deadline != Clock.never else { return nil }
    return .nanoseconds(deadline) - .nanoseconds(Clock.now())
  }

  /// Who calls, as C core writes it; empty after the end.
  ///
  /// For example `ipv4:127.0.0.1:40612`. Allocates.
  package var peer: String {
    call.withLock { call in
      guard let pointer = unsafe call.pointer, let text = unsafe grpc_call_get_peer(pointer) else {
        return ""
      }
      defer { unsafe gpr_free(text) }
      return unsafe String(cString: text)
    }
  }

  // MARK: - What the core does

  /// Gives the stream to C core; the handler hears of everything from now on.
  func start(_ handler: any StreamHandler) {
    recorder?.callStarted()
    let opened = call.withLock { call in
      call.handler = handler
      guard startBatch(.streamClosed, &call, [.open]) else { return false }
      perform(call.state.opened(), &call)
      receiveNext(&call)
      return true
    }
    if !opened { end(cancelled: true) }
  }

  /// Ends a call that no handler is there for.
  func refuse(_ status: Status) {
    // A batch that is not taken leaves the call to `deinit`, which cancels it.
    call.withLock { call in
      call.status = status
      _ = startBatch(.streamClosed, &call, [.open, .status(status)])
    }
  }

  /// Tells the handler that the server stops.
  func serverStops() {
    if let handler = call.withLock({ $0.handler }) {
      handler.serverStops(self)
    } else {
      finish(ServerCore.stoppingStatus)
    }
  }

  /// The stream whose tag this address is of; each tag keeps the stream alive once.
  static func take(_ address: UnsafeMutableRawPointer) -> ServerStream {
    unsafe Unmanaged<ServerStream>.fromOpaque(address).takeRetainedValue()
  }

  /// A message was sent, or could not be; then the end comes too.
  func sent(_ succeeded: Bool) {
    call.withLock { call in
      call.sending = nil
      finishBatch(&call)
      perform(call.state.sent(), &call)
      receiveNext(&call)
    }
  }

  /// The status was sent.
  func statusSent() { call.withLock { finishBatch(&$0) } }

  /// A message has arrived, or the end of them.
  func received(_ succeeded: Bool, _ buffer: inout GatherBuffer) {
    let handler: (any StreamHandler)? = call.withLock { call in
      finishBatch(&call)
      return call.state.received(memory.hasMessage) ? call.handler : nil
    }
    guard memory.hasMessage else {
      handler?.inputEnded(on: self)
      return
    }
    if let handler {
      recorder?.messageReceived()
      memory.withMessage(in: &buffer) { handler.received($0, on: self) }
    }
    // Before the next batch, which writes where the message is.
    memory.releaseMessage()
    call.withLock { receiveNext(&$0) }
  }

  /// The call is over.
  func closed() {
    call.withLock { finishBatch(&$0) }
    end(cancelled: memory.cancelled)
  }

  private func end(cancelled: Bool) {
    let (handler, status, core) = call.withLock { call in
      call.state.end()
      releaseIfOver(&call)
      defer {
        call.handler = nil
        call.core = nil
      }
      return (call.handler, call.status, call.core)
    }
    core?.leave(self)
    guard let handler else { return }
    let code = cancelled ? .cancelled : status?.code ?? .unknown
    recorder?.callFinished(code, seconds: Double(Clock.now() - started) / 1e9)
    handler.ended(self, cancelled: cancelled)
  }

  // MARK: - Batches

  /// One operation of a batch.
  private enum Operation {
    /// The headers, and the wait for the end.
    case open
    case send(OutgoingMessage)
    case receive
    case status(Status)
  }

  private func perform(_ action: StreamState.Action, _ call: inout Call) {
    switch action {
    case .nothing: break
    case .send(let message):
      call.sending = message
      if !startBatch(.streamSent, &call, [.send(message)]) { call.sending = nil }
    case .sendStatus(let status):
      if call.status == nil { call.status = status }
      // Not taken: the call is over already, and the event that says so is on its way.
      _ = startBatch(.streamFinished, &call, [.status(status)])
    }
  }

  private func receiveNext(_ call: inout Call) {
    // Not taken: as above.
    if call.state.receive() { _ = startBatch(.streamReceived, &call, [.receive]) }
  }

  /// Starts a batch under the lock, so that the call cannot be released meanwhile.
  ///
  /// C core calls nothing of the transport from here but the log.
  private func startBatch(
    _ kind: Tag.Kind,
    _ call: inout Call,
    _ operations: [Operation]
  ) -> Bool {
    guard let pointer = unsafe call.pointer else { return false }
    let retained = unsafe Unmanaged.passRetained(self)
    let tag = unsafe Tag(kind, retained.toOpaque())
    let error = unsafe withUnsafeTemporaryAllocation(of: grpc_op.self, capacity: 3) { batch in
      guard var next = batch.baseAddress else { return GRPC_CALL_ERROR }
      let first = unsafe next
      for operation in operations { unsafe fill(&next, operation) }
      return unsafe grpc_call_start_batch(pointer, first, next - first, tag.pointer, nil)
    }
    guard error == GRPC_CALL_OK else {
      unsafe retained.release()
      return false
    }
    call.batches += 1
    return true
  }

  /// Writes an operation and moves on; an open takes two.
  private func fill(_ next: inout UnsafeMutablePointer<grpc_op>, _ operation: Operation) {
    switch operation {
    case .open:
      unsafe nano_op_send_initial_metadata(next)
      unsafe next += 1
      unsafe nano_op_receive_close_on_server(next, memory.cancelledPointer)
    case .send(let message): unsafe nano_op_send_message(next, message.buffer)
    case .receive: unsafe nano_op_receive_message(next, memory.receivedPointer)
    case .status(let status):
      unsafe nano_op_send_status_from_server(
        next,
        status.code.cValue,
        memory.setDetails(status.message)
      )
    }
    unsafe next += 1
  }

  private func finishBatch(_ call: inout Call) {
    call.batches -= 1
    releaseIfOver(&call)
  }

  /// Gives the call back when it is over and C core has nothing of it any more.
  private func releaseIfOver(_ call: inout Call) {
    guard call.batches == 0, call.state.hasEnded, let pointer = unsafe call.pointer else { return }
    unsafe call.pointer = nil
    unsafe grpc_call_unref(pointer)
  }
}
