// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// Owns the request for one call of a method that is not a registered unary one.
///
/// Given to C core as a tag and taken back from the event, like ``UnaryCall``.
@safe
struct StreamRequest: ~Copyable {
  private let memory: UnsafeMutablePointer<nano_stream_request>

  /// Memory for a new request; all zero is what C core expects of an empty metadata array.
  init() {
    unsafe memory = .allocate(capacity: 1)
    unsafe memory.initialize(to: nano_stream_request())
    unsafe grpc_call_details_init(&memory.pointee.details)
  }

  /// Takes back what was given away as this tag's address.
  init(owning address: UnsafeMutableRawPointer) {
    unsafe memory = address.assumingMemoryBound(to: nano_stream_request.self)
  }

  deinit {
    unsafe grpc_call_details_destroy(&memory.pointee.details)
    unsafe grpc_metadata_array_destroy(&memory.pointee.metadata)
    if let call = unsafe memory.pointee.call { unsafe grpc_call_unref(call) }
    unsafe memory.deallocate()
  }

  /// Asks the server for the next call.
  ///
  /// - Returns: Whether an event will come of it.
  consuming func request(
    from server: borrowing ServerHandle,
    into queue: borrowing CompletionQueue
  ) -> Bool {
    let memory = unsafe self.memory
    let error = unsafe server.withPointer { server in
      unsafe queue.withPointer { queue in
        unsafe nano_stream_request_next(
          memory,
          server,
          queue,
          Tag(.streamRequested, memory).pointer
        )
      }
    }
    guard error == GRPC_CALL_OK else { return false }
    discardOwnership()
    return true
  }

  /// Leaves the memory to C core, until the event brings it back.
  private consuming func discardOwnership() { discard self }

  /// What the client called, `/grpc.health.v1.Health/Watch`.
  var path: String {
    unsafe withUnsafePointer(to: &memory.pointee.details.method) { slice in
      let bytes = unsafe UnsafeBufferPointer(
        start: nano_slice_start(slice),
        count: nano_slice_length(slice)
      )
      return unsafe String(decoding: bytes, as: UTF8.self)
    }
  }

  /// When the client stops waiting, on ``Clock``.
  var deadline: Int64 { unsafe Clock.nanoseconds(memory.pointee.details.deadline) }

  /// Gives the call to a stream; nil if there is none.
  consuming func makeStream(
    _ method: ServerCore.StreamMethod?,
    _ path: String,
    _ core: ServerCore
  ) -> ServerStream? {
    guard let call = unsafe memory.pointee.call else { return nil }
    unsafe memory.pointee.call = nil
    return unsafe ServerStream(method, path: path, core, call, deadline: deadline)
  }
}
