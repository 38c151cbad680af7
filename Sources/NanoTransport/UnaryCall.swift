// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// Owns one unary call from the request for it to the end of its last batch.
///
/// It is given to C core as a tag and taken back from the event, exactly once for each:
/// `request` and `answer` consume the value, and an event makes a new one of the same memory.
@safe
struct UnaryCall: ~Copyable {
  private let memory: UnsafeMutablePointer<nano_unary_call>

  /// Memory for a new call; all zero is what C core expects of an empty metadata array.
  init() {
    unsafe memory = .allocate(capacity: 1)
    unsafe memory.initialize(to: nano_unary_call())
    unsafe memory.pointee.reply = grpc_raw_byte_buffer_create(nil, 0)
  }

  /// Takes back what was given away as this tag's address.
  init(owning address: UnsafeMutableRawPointer) {
    unsafe memory = address.assumingMemoryBound(to: nano_unary_call.self)
  }

  deinit {
    unsafe Self.reset(memory)
    unsafe grpc_byte_buffer_destroy(memory.pointee.reply)
    unsafe memory.deallocate()
  }

  /// Releases what belongs to the call that has ended.
  private static func reset(_ memory: UnsafeMutablePointer<nano_unary_call>) {
    unsafe grpc_metadata_array_destroy(&memory.pointee.metadata)
    unsafe grpc_metadata_array_init(&memory.pointee.metadata)
    unsafe releaseRequest(of: memory)
    if let call = unsafe memory.pointee.call { unsafe grpc_call_unref(call) }
    unsafe memory.pointee.call = nil
    unsafe memory.pointee.cancelled = 0
    unsafe memory.pointee.watched = 0
  }

  private static func releaseRequest(of memory: UnsafeMutablePointer<nano_unary_call>) {
    guard let request = unsafe memory.pointee.request else { return }
    unsafe grpc_byte_buffer_destroy(request)
    unsafe memory.pointee.request = nil
  }

  /// Which of the server's unary methods it is for.
  var method: Int { unsafe memory.pointee.method }

  /// When the client stops waiting, on ``Clock``.
  var deadline: Int64 { unsafe Clock.nanoseconds(memory.pointee.deadline) }

  /// Whether the client has sent a message.
  var hasRequest: Bool { unsafe memory.pointee.request != nil }

  /// How long the message is, in bytes.
  var requestCount: Int {
    guard let request = unsafe memory.pointee.request else { return 0 }
    return unsafe nano_byte_buffer_slices(request).pointee.length
  }

  /// Lends the message in one piece and what is known of the call.
  ///
  /// - Parameter buffer: Where the message is put together if it came in several pieces.
  /// - Returns: nil when there is no memory for that.
  borrowing func withRequest<Result: ~Copyable>(
    _ method: ServerCore.UnaryMethod,
    _ turn: CallTurn,
    in buffer: inout GatherBuffer,
    _ body: (RawSpan, borrowing CallContext) -> Result
  ) -> Result? {
    guard let request = unsafe memory.pointee.request else { return nil }
    let context = unsafe CallContext(memory, method, turn)
    return unsafe buffer.withBytes(of: request) { body($0, context) }
  }

  /// Asks the server for the next call of a method.
  ///
  /// - Returns: Whether an event will come of it.
  consuming func request(
    _ method: ServerCore.UnaryMethod,
    from server: borrowing ServerHandle,
    into queue: borrowing CompletionQueue
  ) -> Bool {
    unsafe memory.pointee.method = method.index
    unsafe memory.pointee.outstanding = 1
    let memory = unsafe self.memory
    let error = unsafe server.withPointer { server in
      unsafe queue.withPointer { queue in
        unsafe nano_unary_call_request(
          memory,
          server,
          method.registered.pointer,
          queue,
          Tag(.unaryRequested, memory).pointer
        )
      }
    }
    guard error == GRPC_CALL_OK else { return false }
    discardOwnership()
    return true
  }

  /// Starts to receive the request of a call that has come in.
  ///
  /// - Returns: The call if C core did not take the batch, which ends it.
  consuming func receive() -> UnaryCall? {
    let memory = unsafe self.memory
    let error = unsafe nano_unary_call_receive(memory, Tag(.unaryReceived, memory).pointer)
    if error != GRPC_CALL_OK { return finishEvent() }
    discardOwnership()
    return nil
  }

  /// Sends the answer and waits for the end of the call, in one batch.
  ///
  /// - Returns: The call if C core did not take the batch, which ends it.
  consuming func answer(_ reply: consuming UnaryReply) -> UnaryCall? {
    let status = reply.status
    let sendsMessage = status.code == .ok
    if sendsMessage, let buffer = unsafe memory.pointee.reply {
      unsafe OutgoingMessage.put(reply.takeBody(), into: buffer)
    }
    let error = unsafe Self.startAnswer(memory, status, sendsMessage)
    if error != GRPC_CALL_OK { return finishEvent() }
    discardOwnership()
    return nil
  }

  private static func startAnswer(
    _ memory: UnsafeMutablePointer<nano_unary_call>,
    _ status: Status,
    _ sendsMessage: Bool
  ) -> grpc_call_error {
    unsafe withUnsafeTemporaryAllocation(of: grpc_op.self, capacity: 4) { operations in
      guard let first = operations.baseAddress else { return GRPC_CALL_ERROR }
      var next = unsafe first
      unsafe nano_op_send_initial_metadata(next)
      unsafe next += 1
      if sendsMessage {
        unsafe nano_op_send_message(next, memory.pointee.reply)
        unsafe next += 1
      }
      // C core copies the text in the batch, and when that is started the call may already be over
      // and in use again: nothing of its memory is touched after that.
      let details = unsafe grpc_slice(copying: status.message)
      defer { unsafe grpc_slice_unref(details) }
      let place = unsafe nano_unary_call_details(memory)
      unsafe place?.pointee = details
      unsafe nano_op_send_status_from_server(
        next,
        status.code.cValue,
        status.message.isEmpty ? nil : place
      )
      unsafe next += 1
      if unsafe memory.pointee.watched == 0 {
        unsafe nano_op_receive_close_on_server(next, nano_unary_call_cancelled(memory))
        unsafe next += 1
      }
      return unsafe grpc_call_start_batch(
        memory.pointee.call,
        first,
        next - first,
        Tag(.unaryAnswered, memory).pointer,
        nil
      )
    }
  }

  /// Starts to wait for the end of the call while its handler still runs.
  static func watchClose(of memory: UnsafeMutablePointer<nano_unary_call>) {
    var operation = unsafe grpc_op()
    unsafe nano_op_receive_close_on_server(&operation, nano_unary_call_cancelled(memory))
    // Before the batch: another thread may take its event before this function returns.
    unsafe memory.pointee.outstanding = 2
    unsafe memory.pointee.watched = 1
    let error = unsafe grpc_call_start_batch(
      memory.pointee.call,
      &operation,
      1,
      Tag(.unaryClosed, memory).pointer,
      nil
    )
    guard error != GRPC_CALL_OK else { return }
    unsafe memory.pointee.outstanding = 1
    unsafe memory.pointee.watched = 0
  }

  /// Takes note of an event of the call.
  ///
  /// - Returns: The call, ready for another one, when it was the last.
  consuming func finishEvent() -> UnaryCall? {
    if unsafe nano_unary_call_finish_event(memory) > 0 {
      discardOwnership()
      return nil
    }
    unsafe Self.reset(memory)
    return self
  }

  /// Leaves the memory to whoever has its address: C core, or the event that comes later.
  private consuming func discardOwnership() { discard self }

  /// Leaves the memory to the caller.
  consuming func release() -> UnsafeMutablePointer<nano_unary_call> {
    let memory = unsafe self.memory
    discard self
    return unsafe memory
  }
}
