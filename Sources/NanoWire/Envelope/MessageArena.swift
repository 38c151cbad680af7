// SPDX-License-Identifier: Apache-2.0

internal import CMessages

/// Owns the memory that a message was unpacked into.
///
/// Whoever holds a piece of the message holds the arena, and the last one to let go frees it, on
/// whatever thread. Only an initializer writes into it; from then on all of it is constant.
@safe
internal final class MessageArena: @unchecked Sendable {
  // Sendable: see above.
  private let arena: OpaquePointer

  /// An arena in which a message of that size can be unpacked.
  ///
  /// - Throws: ``WireError`` with code `tooLarge` when there is no memory for it.
  init(forMessageOf size: Int) throws(WireError) {
    guard let arena = unsafe nano_arena_create(size) else { throw Self.outOfMemory }
    unsafe self.arena = arena
  }

  deinit { unsafe nano_arena_destroy(arena) }

  /// Unpacks a message.
  ///
  /// - Parameters:
  ///   - bytes: The message. Borrowed for the call: what is unpacked is a copy.
  ///   - name: What it should be, for the error.
  ///   - unpack: The function that protobuf-c generated for it.
  /// - Returns: The message. It lives as long as this arena does.
  func unpack<Message>(
    _ bytes: RawSpan,
    as name: StaticString,
    by unpack: (
      UnsafeMutablePointer<ProtobufCAllocator>?, Int, UnsafePointer<UInt8>?
    ) -> UnsafeMutablePointer<Message>?
  ) throws(WireError) -> UnsafePointer<Message> {
    let message = unsafe bytes.withUnsafeBytes { bytes in
      unsafe unpack(
        nano_arena_allocator(arena),
        bytes.count,
        bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
      )
    }
    guard let message = unsafe message else {
      guard unsafe !nano_arena_is_exhausted(arena) else { throw Self.outOfMemory }
      throw WireError(.malformed, "this is not a \(name), or not all of one")
    }
    return unsafe UnsafePointer(message)
  }

  /// Copies bytes into the arena.
  func copy(_ bytes: RawSpan) throws(WireError) -> MessageBytes {
    let copy = unsafe bytes.withUnsafeBytes { bytes in
      unsafe nano_arena_copy(
        arena,
        bytes.baseAddress?.assumingMemoryBound(to: UInt8.self),
        bytes.count
      )
    }
    guard let copy = unsafe copy else { throw Self.outOfMemory }
    return unsafe MessageBytes(
      UnsafeRawBufferPointer(start: copy, count: bytes.byteCount),
      in: self
    )
  }

  private static var outOfMemory: WireError {
    WireError(.tooLarge, "the message needs more memory than there is or than its size allows")
  }
}

/// Bytes of a message that was read, kept alive as long as somebody holds them.
///
/// Ownership: they lie in the message's memory and share it with all else of that message, so
/// holding a few keeps the whole.
@safe
package struct MessageBytes: @unchecked Sendable {
  // Sendable: nobody writes into an arena any more when bytes of it are handed out.
  private let bytes: UnsafeRawBufferPointer
  private let arena: MessageArena

  /// Those bytes, which must lie in that arena.
  internal init(_ bytes: UnsafeRawBufferPointer, in arena: MessageArena) {
    unsafe self.bytes = bytes
    self.arena = arena
  }

  /// A copy of those bytes, in memory of their own.
  package init(copying bytes: RawSpan) throws(WireError) {
    self = try MessageArena(forMessageOf: bytes.byteCount).copy(bytes)
  }

  /// How many bytes there are.
  package var count: Int { unsafe bytes.count }

  /// Lends the bytes to the closure.
  package func withBytes<Result, Failure: Error>(
    _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(arena) {} }
    return try body(unsafe bytes.bytes)
  }

  /// The bytes in that range, which must be one of these.
  internal func extracting(_ range: Range<Int>) -> MessageBytes {
    unsafe MessageBytes(UnsafeRawBufferPointer(rebasing: bytes[range]), in: arena)
  }

  /// A copy as an array.
  package var array: [UInt8] { unsafe Array(bytes) }
}
