// SPDX-License-Identifier: Apache-2.0

package import NanoBytes

#if canImport(Glibc)
internal import Glibc
#endif

/// Writes a message from its last byte to its first, into one block of memory.
///
/// The length of a message stands before it on the wire. Written backwards, the message is there
/// when its length is due, so that nothing is measured beforehand and nothing is moved afterwards.
/// So everything is written in reverse: the last field first, and of a field the content, then the
/// length, then the tag.
///
/// When memory runs out, it stops writing and ``finish()`` says so.
@safe
package struct BackwardWriter: ~Copyable {
  private var allocation: UnsafeMutableRawPointer?
  private var capacity: Int
  /// Where in the allocation the first byte is; what is before it is free.
  private var start: Int
  private var isOutOfMemory = false

  /// A writer with room for so many bytes; it makes more when it needs them.
  package init(capacity: Int) {
    unsafe allocation = malloc(max(capacity, 64))
    self.capacity = unsafe allocation == nil ? 0 : max(capacity, 64)
    start = self.capacity
  }

  deinit { unsafe free(allocation) }

  /// How many bytes were written.
  package var count: Int { capacity &- start }

  /// Hands the bytes over.
  ///
  /// - Throws: ``WireError`` with code `tooLarge` when there was not enough memory for them.
  package consuming func finish() throws(WireError) -> OwnedBytes {
    let allocation = unsafe self.allocation
    let range = start..<capacity
    guard !isOutOfMemory else {
      _ = consume self
      throw WireError(.tooLarge, "there is not enough memory for the message")
    }
    discard self
    guard let allocation = unsafe allocation else { return OwnedBytes() }
    return unsafe OwnedBytes(owning: allocation, range: range)
  }

  /// Makes sure that so many bytes are free.
  ///
  /// - Returns: The place behind them: bytes are written before it. Nil when memory ran out.
  @inline(__always)
  private mutating func room(for size: Int) -> UnsafeMutableRawPointer? {
    guard size <= start || grow(for: size) else { return nil }
    return unsafe allocation.map { unsafe $0 + start }
  }

  @inline(never)
  private mutating func grow(for size: Int) -> Bool {
    let (needed, overflow) = count.addingReportingOverflow(size)
    guard !isOutOfMemory, !overflow, needed <= Int.max / 4,
      let larger = unsafe malloc(needed * 2)
    else {
      isOutOfMemory = true
      return false
    }
    let written = count
    if let allocation = unsafe self.allocation {
      unsafe (larger + (needed * 2 - written)).copyMemory(
        from: allocation + start,
        byteCount: written
      )
    }
    unsafe free(self.allocation)
    unsafe self.allocation = larger
    capacity = needed * 2
    start = capacity - written
    return true
  }

  /// Writes one byte.
  @inline(__always)
  package mutating func write(byte: UInt8) {
    guard let end = unsafe room(for: 1) else { return }
    unsafe (end - 1).storeBytes(of: byte, as: UInt8.self)
    start &-= 1
  }

  /// Writes a number of 7 bits a byte, lowest first.
  @inline(__always)
  package mutating func write(varint value: UInt64) {
    if value < 0x80 {
      write(byte: UInt8(truncatingIfNeeded: value))
    } else {
      writeLong(value)
    }
  }

  @inline(never)
  private mutating func writeLong(_ value: UInt64) {
    let size = (UInt64.bitWidth - value.leadingZeroBitCount + 6) / 7
    guard let end = unsafe room(for: size) else { return }
    var rest = value
    for offset in 0..<size {
      let more: UInt8 = offset == size - 1 ? 0 : 0x80
      unsafe (end - size + offset).storeBytes(
        of: UInt8(truncatingIfNeeded: rest & 0x7F) | more,
        as: UInt8.self
      )
      rest &>>= 7
    }
    start &-= size
  }

  /// Writes eight bytes, lowest first.
  @inline(__always)
  package mutating func write(fixed64 value: UInt64) {
    guard let end = unsafe room(for: 8) else { return }
    unsafe (end - 8).storeBytes(of: value.littleEndian, as: UInt64.self)
    start &-= 8
  }

  /// Writes bytes as they are.
  package mutating func write(_ bytes: RawSpan) {
    guard let end = unsafe room(for: bytes.byteCount) else { return }
    unsafe bytes.withUnsafeBytes { source in
      guard let from = source.baseAddress else { return }
      unsafe (end - source.count).copyMemory(from: from, byteCount: source.count)
    }
    start &-= bytes.byteCount
  }

  /// Writes the UTF-8 of a text.
  @inline(__always)
  package mutating func write(_ text: String) {
    unsafe write(text.utf8Span.span.bytes)  // safe: bytes have no padding
  }

  /// Writes the length and the tag of the field whose content is all since that mark.
  ///
  /// - Parameters:
  ///   - mark: What ``count`` was before the content was written.
  ///   - field: The number of the field.
  @inline(__always)
  package mutating func writeHead(of field: UInt32, since mark: Int) {
    write(varint: UInt64(truncatingIfNeeded: count &- mark))
    write(tag: field, .delimited)
  }

  /// Writes what a field starts with.
  @inline(__always)
  internal mutating func write(tag field: UInt32, _ type: WireType) {
    write(varint: UInt64(field) &<< 3 | UInt64(type.rawValue))
  }
}
