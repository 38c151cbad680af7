// SPDX-License-Identifier: Apache-2.0

extension RawSpan {
  /// The byte at that offset, which is checked.
  @inline(__always)
  internal func byte(at offset: Int) -> UInt8 {
    unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)  // safe: every bit pattern is a byte
  }

  /// The byte at that offset, which is not checked: the caller has compared it with the end of a
  /// place in these bytes.
  ///
  /// The reader does that anyway for each byte; a second check is a third of its time.
  @inline(__always)
  internal func byte(unchecked offset: Int) -> UInt8 {
    unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
  }

  /// The eight bytes from that offset, which is checked, as a number in the wire's order.
  @inline(__always)
  internal func word(at offset: Int) -> UInt64 {
    // safe: every bit pattern is a number
    UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Whether the varint that stands there is not 0.
  internal func isTrue(_ range: Range<Int>) throws(WireError) -> Bool {
    var cursor = WireCursor(range)
    return try cursor.varint(in: self) != 0
  }

  /// The varint that stands there as an `int32` or the number of an enum: its lowest 32 bits.
  internal func int32(_ range: Range<Int>) throws(WireError) -> Int32 {
    var cursor = WireCursor(range)
    return Int32(truncatingIfNeeded: try cursor.varint(in: self))
  }

  /// The text that those bytes are, which are checked to be UTF-8.
  ///
  /// Cost: one look at the bytes; an allocation and a copy when they are more than 15.
  @inline(__always)
  internal func text(in range: Range<Int>) throws(WireError) -> String {
    // safe: every bit pattern is a byte
    let content = unsafe extracting(range)._unsafeView(as: UInt8.self)
    guard isASCII(in: range) else {
      do {
        return String(copying: try UTF8Span(validating: content))
      } catch {
        throw WireError(.invalidText, "the text is not valid UTF-8")
      }
    }
    return String(copying: unsafe UTF8Span(unchecked: content, isKnownASCII: true))
  }

  /// Whether those bytes are valid UTF-8.
  internal func isText(in range: Range<Int>) -> Bool {
    if isASCII(in: range) { return true }
    // safe: every bit pattern is a byte
    let content = unsafe extracting(range)._unsafeView(as: UInt8.self)
    return (try? UTF8Span(validating: content)) != nil
  }

  /// Whether those bytes are the UTF-8 of that text.
  internal func holds(_ text: String, in range: Range<Int>) -> Bool {
    holds(text.utf8Span.span, in: range)
  }

  /// Whether those bytes are these.
  @inline(__always)
  internal func holds(_ other: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard other.count == range.count else { return false }
    // From the end: keys of one length often start alike.
    var offset = other.count
    while offset > 0 {
      offset &-= 1
      guard other[offset] == byte(at: range.lowerBound &+ offset) else { return false }
    }
    return true
  }

  /// Whether these bytes are the UTF-8 of that text.
  internal func holds(_ text: String) -> Bool { holds(text, in: 0..<byteCount) }

  /// Whether these bytes sort before the UTF-8 of that text.
  internal func precedes(_ text: String) -> Bool {
    let other = text.utf8Span.span
    for index in 0..<Swift.min(byteCount, other.count) where byte(at: index) != other[index] {
      return byte(at: index) < other[index]
    }
    return byteCount < other.count
  }

  /// Whether all those bytes are below 0x80.
  @inline(__always)
  private func isASCII(in range: Range<Int>) -> Bool {
    let count = range.count
    var offset = range.lowerBound
    var seen: UInt64 = 0
    if count >= 8 {
      let last = range.upperBound &- 8
      while offset < last {
        seen |= word(at: offset)
        offset &+= 8
      }
      seen |= word(at: last)
    } else {
      while offset < range.upperBound {
        seen |= UInt64(byte(at: offset))
        offset &+= 1
      }
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }
}
