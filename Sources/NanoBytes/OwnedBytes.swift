// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
internal import Glibc
#endif

/// Bytes on the heap with one owner, which can hand them to C without a copy.
///
/// The one thing that the wire codec and the transport share: the codec writes an answer into it,
/// the transport gives it to gRPC, and nobody copies. It frees its memory when it goes out of
/// scope, unless ``release()`` gave the memory away first.
@safe
package struct OwnedBytes: ~Copyable, @unchecked Sendable {
  // Sendable: the memory is reachable through this value alone, and the value cannot be copied.
  private let allocation: UnsafeMutableRawPointer?
  private let start: Int
  /// How many bytes there are.
  package let count: Int

  /// No bytes; owns no memory.
  package init() {
    unsafe allocation = nil
    start = 0
    count = 0
  }

  /// Takes over memory that `malloc` or `realloc` returned.
  ///
  /// - Parameters:
  ///   - allocation: What the allocator returned. Owned by this value from now on.
  ///   - range: Where in it the bytes are; the rest is slack.
  package init(owning allocation: UnsafeMutableRawPointer, range: Range<Int>) {
    unsafe self.allocation = allocation
    start = range.lowerBound
    count = range.count
  }

  /// A copy of those bytes.
  package init(copying bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress, let copy = unsafe malloc(bytes.count) else {
      self.init()
      return
    }
    unsafe copy.copyMemory(from: source, byteCount: bytes.count)
    unsafe self.init(owning: copy, range: 0..<bytes.count)
  }

  deinit { unsafe free(allocation) }

  /// Lends the bytes to the closure; the pointer must not leave it.
  package borrowing func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let allocation = unsafe allocation else {
      return try unsafe body(UnsafeRawBufferPointer(start: nil, count: 0))
    }
    return try unsafe body(UnsafeRawBufferPointer(start: allocation + start, count: count))
  }

  /// Gives the memory away.
  ///
  /// - Returns: What to pass to `free` (nil when there is nothing to free), and the bytes in it.
  package consuming func release() -> (
    allocation: UnsafeMutableRawPointer?, bytes: UnsafeRawBufferPointer
  ) {
    let released = unsafe allocation
    let bytes =
      if let released = unsafe released {
        unsafe UnsafeRawBufferPointer(start: released + start, count: count)
      } else {
        unsafe UnsafeRawBufferPointer(start: nil, count: 0)
      }
    discard self
    return unsafe (released, bytes)
  }
}
