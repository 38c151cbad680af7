// SPDX-License-Identifier: Apache-2.0

internal import CGRPC
internal import Glibc

/// Memory of one worker thread in which a message in pieces becomes one.
///
/// HTTP/2 clients send frames of 16 KiB at most, each with a header in between, so that a longer
/// message always comes in pieces. Memory that is used again is mapped and warm, which new memory
/// is not: for 73 KB the difference is half of the cost.
@safe
struct GatherBuffer: ~Copyable {
  private var allocation: UnsafeMutableRawPointer?
  private var capacity = 0

  /// More than this is given back after use.
  private static let keptCapacity = 1 << 20

  /// No memory yet.
  init() { unsafe allocation = nil }

  deinit { unsafe free(allocation) }

  /// Lends a message in one piece: as it lies there if it is one, otherwise put together here.
  ///
  /// - Returns: nil when there is no memory for that.
  mutating func withBytes<Result: ~Copyable>(
    of message: UnsafeMutablePointer<grpc_byte_buffer>,
    _ body: (RawSpan) -> Result
  ) -> Result? {
    let slices = unsafe nano_byte_buffer_slices(message)
    guard let slices = unsafe slices?.pointee else { return nil }
    if unsafe slices.count == 1, let only = unsafe slices.slices {
      let bytes = unsafe UnsafeRawBufferPointer(
        start: nano_slice_start(only),
        count: nano_slice_length(only)
      )
      return unsafe body(bytes.bytes)
    }
    guard unsafe gather(slices) else { return nil }
    let bytes = unsafe UnsafeRawBufferPointer(start: allocation, count: slices.length)
    return unsafe body(bytes.bytes)
  }

  private mutating func gather(_ slices: grpc_slice_buffer) -> Bool {
    guard unsafe reserve(slices.length) else { return false }
    guard var end = unsafe allocation else { return unsafe slices.length == 0 }
    for index in 0..<(unsafe slices.count) {
      let slice = unsafe slices.slices + index
      let count = unsafe nano_slice_length(slice)
      unsafe memcpy(end, nano_slice_start(slice), count)
      unsafe end += count
    }
    return true
  }

  /// Gives the memory back if it is more than a thread should keep.
  mutating func trim() {
    guard capacity > Self.keptCapacity else { return }
    unsafe free(allocation)
    unsafe allocation = nil
    capacity = 0
  }

  private mutating func reserve(_ count: Int) -> Bool {
    if count <= capacity { return true }
    // Powers of two up to what is kept, so that slowly growing messages do not allocate each time.
    let wanted = count <= Self.keptCapacity ? max(1 << 16, count.nextPowerOfTwo) : count
    unsafe free(allocation)
    unsafe allocation = malloc(wanted)
    capacity = unsafe allocation == nil ? 0 : wanted
    return capacity > 0
  }
}

extension Int {
  /// The smallest power of two that is not below; for numbers up to 2^62.
  fileprivate var nextPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
