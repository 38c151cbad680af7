// SPDX-License-Identifier: Apache-2.0

internal import CGRPC
internal import Glibc
internal import NanoBytes

/// Owns a `grpc_byte_buffer` with one message on its way out.
@safe
final class OutgoingMessage: @unchecked Sendable {
  // Sendable: the pointer never changes, and one batch at a time reads what it points to.
  let buffer: UnsafeMutablePointer<grpc_byte_buffer>?

  /// Takes the memory of the message over; nothing is copied.
  init(_ body: consuming OwnedBytes) {
    unsafe buffer = grpc_raw_byte_buffer_create(nil, 0)
    if let buffer = unsafe buffer { unsafe Self.put(body, into: buffer) }
  }

  deinit { unsafe grpc_byte_buffer_destroy(buffer) }

  /// Hands the memory of a message to C core, which frees it when it is sent.
  static func put(
    _ body: consuming OwnedBytes,
    into buffer: UnsafeMutablePointer<grpc_byte_buffer>
  ) {
    let (allocation, bytes) = unsafe body.release()
    guard let allocation = unsafe allocation, let start = bytes.baseAddress else { return }
    let slice = unsafe grpc_slice_new_with_user_data(
      UnsafeMutableRawPointer(mutating: start),
      bytes.count,
      { unsafe free($0) },
      allocation
    )
    unsafe grpc_slice_buffer_add(nano_byte_buffer_slices(buffer), slice)
  }
}

extension grpc_slice {
  /// A slice with a copy of the text, which the caller unreferences.
  init(copying text: String) {
    var text = text
    unsafe self = text.withUTF8 { utf8 in
      unsafe utf8.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return unsafe grpc_empty_slice() }
        return unsafe grpc_slice_from_copied_buffer(start, characters.count)
      }
    }
  }
}
