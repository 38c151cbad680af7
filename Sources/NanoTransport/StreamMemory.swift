// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// Owns what C core writes into while a stream is open.
@safe
struct StreamMemory: ~Copyable, @unchecked Sendable {
  // Sendable: C core writes a member only between the start of a batch and its event, and the
  // stream reads it only after the event.
  private let pointer: UnsafeMutablePointer<nano_stream_call>

  init() {
    unsafe pointer = .allocate(capacity: 1)
    unsafe pointer.initialize(to: nano_stream_call())
    unsafe pointer.pointee.details = grpc_empty_slice()
  }

  deinit {
    releaseMessage()
    unsafe grpc_slice_unref(pointer.pointee.details)
    unsafe pointer.deallocate()
  }

  /// Where C core says whether the call ended without its status.
  var cancelledPointer: UnsafeMutablePointer<Int32>? { unsafe nano_stream_call_cancelled(pointer) }

  /// Where C core puts the message it received.
  var receivedPointer: UnsafeMutablePointer<UnsafeMutablePointer<grpc_byte_buffer>?>? {
    unsafe nano_stream_call_received(pointer)
  }

  /// Whether the call ended without its status.
  var cancelled: Bool { unsafe pointer.pointee.cancelled != 0 }

  /// Whether the last batch brought a message.
  var hasMessage: Bool { unsafe pointer.pointee.received != nil }

  /// Lends the message in one piece; does nothing without memory for that.
  borrowing func withMessage(in buffer: inout GatherBuffer, _ body: (RawSpan) -> Void) {
    guard let message = unsafe pointer.pointee.received else { return }
    unsafe buffer.withBytes(of: message) { body($0) }
  }

  /// Gives the message back to C core.
  borrowing func releaseMessage() {
    guard let message = unsafe pointer.pointee.received else { return }
    unsafe grpc_byte_buffer_destroy(message)
    unsafe pointer.pointee.received = nil
  }

  /// Keeps a copy of the text of the status.
  ///
  /// - Returns: Where it is; nil for an empty text, which is not sent.
  borrowing func setDetails(_ text: String) -> UnsafeMutablePointer<grpc_slice>? {
    unsafe grpc_slice_unref(pointer.pointee.details)
    unsafe pointer.pointee.details = grpc_slice(copying: text)
    return unsafe text.isEmpty ? nil : nano_stream_call_details(pointer)
  }
}
