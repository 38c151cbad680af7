// SPDX-License-Identifier: Apache-2.0

internal import CGRPC
package import NanoBytes

/// A client's open call.
///
/// Owns a `grpc_call` with the queue its events come through. Each function waits for its own
/// batch, so that when it returns C core has nothing of it any more.
///
/// Thread rule: one thread may send while another receives and a third cancels; each of these
/// functions itself from one thread at a time.
@safe
package final class ClientCall: @unchecked Sendable {
  // Sendable: C core lets any thread use a call and its queue; the pointers never change, and the
  // members of the memory are written by one batch each.
  private let channel: Channel
  private let queue: OpaquePointer?
  private let call: OpaquePointer?
  private let memory: UnsafeMutablePointer<nano_client_call>
  private let sendsHeadersFlags: UInt32
  /// Whether the server's headers are still to be received: C core holds messages back until then.
  ///
  /// Used by the thread that receives alone.
  private var awaitsHeaders = true

  /// Which function a batch is of: the tag of its event.
  private enum Batch: Int {
    case unary = 1
    case send, close, receive, status
  }

  init(_ channel: Channel, _ path: String, _ timeout: Duration?, _ waitsForReady: Bool) {
    self.channel = channel
    let queue = unsafe grpc_completion_queue_create_for_pluck(nil)
    let deadline = timeout.map(Clock.time(after:)) ?? gpr_inf_future(GPR_CLOCK_MONOTONIC)
    let method = unsafe grpc_slice(copying: path)
    unsafe call = unsafe channel.withPointer { channel in
      unsafe grpc_channel_create_call(channel, nil, 0, queue, method, nil, deadline, nil)
    }
    unsafe grpc_slice_unref(method)
    unsafe self.queue = unsafe queue
    unsafe memory = .allocate(capacity: 1)
    unsafe memory.initialize(to: nano_client_call())
    unsafe memory.pointee.details = grpc_empty_slice()
    sendsHeadersFlags =
      waitsForReady
      ? UInt32(GRPC_INITIAL_METADATA_WAIT_FOR_READY)
        | UInt32(GRPC_INITIAL_METADATA_WAIT_FOR_READY_EXPLICITLY_SET) : 0
  }

  deinit {
    // Cancels the call if it has not ended.
    unsafe grpc_call_unref(call)
    unsafe grpc_metadata_array_destroy(&memory.pointee.headers)
    unsafe grpc_metadata_array_destroy(&memory.pointee.trailers)
    unsafe grpc_slice_unref(memory.pointee.details)
    unsafe grpc_byte_buffer_destroy(memory.pointee.received)
    unsafe memory.deallocate()
    unsafe grpc_completion_queue_shutdown(queue)
    unsafe grpc_completion_queue_destroy(queue)
  }

  /// Opens the call: before anything else, and once.
  ///
  /// - Returns: Whether the call lives.
  package func start() -> Bool {
    unsafe run(.send) { operation in unsafe addHeaders(&operation) }
  }

  /// Sends a message; nothing is copied.
  ///
  /// - Returns: Whether the connection took it.
  package func send(_ body: consuming OwnedBytes) -> Bool {
    let message = OutgoingMessage(body)
    return unsafe run(.send) { operation in
      unsafe nano_op_send_message(operation, message.buffer)
      unsafe operation += 1
    }
  }

  /// Says that no more messages will come.
  package func closeInput() -> Bool {
    unsafe run(.close) { operation in
      unsafe nano_op_send_close_from_client(operation)
      unsafe operation += 1
    }
  }

  /// Waits for the next message; nil when there are no more.
  package func receive() -> OwnedBytes? {
    // Without success there is no message either.
    _ = unsafe run(.receive) { operation in
      unsafe addAwaitedHeaders(&operation)
      unsafe nano_client_op_message(operation, memory)
      unsafe operation += 1
    }
    return takeMessage()
  }

  /// Waits for the end of the call: after everything else, and once.
  package func finish() -> Status {
    let ran = unsafe run(.status) { operation in
      unsafe addAwaitedHeaders(&operation)
      unsafe nano_client_op_status(operation, memory)
      unsafe operation += 1
    }
    return ran ? takeStatus() : Status(.internal, "the call was finished before")
  }

  /// Ends the call now; it ends with `Canceled` unless it had ended before.
  package func cancel() {
    // Fails only for a reserved argument that is not null.
    _ = unsafe grpc_call_cancel(call, nil)
  }

  /// Sends one message, receives one and waits for the end, in one batch.
  func completeUnary(_ request: consuming OwnedBytes) -> ClientReply {
    let message = OutgoingMessage(request)
    let ran = unsafe run(.unary) { operation in
      unsafe addHeaders(&operation)
      unsafe nano_op_send_message(operation, message.buffer)
      unsafe operation += 1
      unsafe nano_op_send_close_from_client(operation)
      unsafe operation += 1
      unsafe addAwaitedHeaders(&operation)
      unsafe nano_client_op_message(operation, memory)
      unsafe operation += 1
      unsafe nano_client_op_status(operation, memory)
      unsafe operation += 1
    }
    let status = ran ? takeStatus() : Status(.internal, "C core did not take the call")
    let body = takeMessage() ?? OwnedBytes()
    return ClientReply(status: status, body: status.code == .ok ? body : OwnedBytes())
  }

  private func addHeaders(_ operation: inout UnsafeMutablePointer<grpc_op>) {
    unsafe nano_op_send_initial_metadata(operation)
    unsafe operation.pointee.flags = sendsHeadersFlags
    unsafe operation += 1
  }

  private func addAwaitedHeaders(_ operation: inout UnsafeMutablePointer<grpc_op>) {
    guard awaitsHeaders else { return }
    awaitsHeaders = false
    unsafe nano_client_op_headers(operation, memory)
    unsafe operation += 1
  }

  /// Runs a batch of at most six operations and waits for its end.
  private func run(
    _ batch: Batch,
    _ fill: (inout UnsafeMutablePointer<grpc_op>) -> Void
  ) -> Bool {
    let tag = unsafe UnsafeMutableRawPointer(memory) + batch.rawValue
    let error = unsafe withUnsafeTemporaryAllocation(of: grpc_op.self, capacity: 6) { operations in
      guard let first = operations.baseAddress else { return GRPC_CALL_ERROR }
      var next = unsafe first
      unsafe fill(&next)
      return unsafe grpc_call_start_batch(call, first, next - first, tag, nil)
    }
    guard error == GRPC_CALL_OK else { return false }
    let event = unsafe grpc_completion_queue_pluck(
      queue,
      tag,
      gpr_inf_future(GPR_CLOCK_MONOTONIC),
      nil
    )
    return unsafe event.type == GRPC_OP_COMPLETE && event.success != 0
  }

  private func takeStatus() -> Status {
    let text = unsafe withUnsafePointer(to: &memory.pointee.details) { slice in
      unsafe String(
        decoding: UnsafeBufferPointer(
          start: nano_slice_start(slice),
          count: nano_slice_length(slice)
        ),
        as: UTF8.self
      )
    }
    return unsafe Status(StatusCode(rawValue: UInt32(memory.pointee.status.rawValue)), text)
  }

  private func takeMessage() -> OwnedBytes? {
    guard let message = unsafe memory.pointee.received else { return nil }
    defer {
      unsafe grpc_byte_buffer_destroy(message)
      unsafe memory.pointee.received = nil
    }
    var buffer = GatherBuffer()
    return unsafe buffer.withBytes(of: message) { bytes in
      unsafe bytes.withUnsafeBytes { unsafe OwnedBytes(copying: $0) }
    }
  }
}
