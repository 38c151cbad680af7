// SPDX-License-Identifier: Apache-2.0

/// How the content of a field is written.
///
/// The two kinds of groups are missing: proto3 has none, and neither protobuf-c nor this reader
/// takes them.
///
/// Source: <https://protobuf.dev/programming-guides/encoding/#structure>
internal enum WireType: UInt8 {
  case varint = 0
  case fixed64 = 1
  case delimited = 2
  case fixed32 = 5
}

/// One field of a message: its number, how it is written, and where its content is.
internal struct WireField {
  /// The number of the field, at least 1.
  let number: UInt32
  /// How the content is written.
  let type: WireType
  /// Where the first byte of the content is, behind a length.
  let start: Int
  /// Where the byte behind the content is.
  let end: Int

  /// Where the content is.
  var content: Range<Int> { unsafe Range(uncheckedBounds: (start, end)) }  // safe: start <= end
}

/// A place in a message, from which its fields are read one after the other.
///
/// It does not hold the bytes, because a stored span would need a language feature that is still
/// an experiment; each call is given them. All offsets count from the start of those bytes, so one
/// span serves all messages nested in a message.
internal struct WireCursor {
  private var offset: Int
  private let end: Int

  /// A cursor over the message that stands at this place in the bytes.
  ///
  /// The place must lie in the bytes that each call is given: what is read is compared with its end
  /// and not with theirs.
  @inline(__always)
  init(_ range: Range<Int>) {
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Where the next field starts.
  var position: Int { offset }

  /// Whether all fields were read.
  @inline(__always)
  var isAtEnd: Bool { offset >= end }

  /// Reads the next field.
  ///
  /// - Returns: The field, or nil at the end of the message.
  /// - Throws: ``WireError`` with code `truncated` or `malformed`.
  @inline(__always)
  mutating func next(in bytes: RawSpan) throws(WireError) -> WireField? {
    guard offset < end else { return nil }
    let tag = try varint(in: bytes)
    // Nearly all fields are of this type, so it is asked for first.
    guard tag & 7 == UInt64(WireType.delimited.rawValue) else {
      return try other(tag, in: bytes)
    }
    let length = try varint(in: bytes)
    // `end - offset` is not negative, so the comparison is one of sizes; nothing is added before.
    guard length <= UInt64(truncatingIfNeeded: end &- offset) else { throw Self.truncated }
    guard let number = UInt32(exactly: tag &>> 3), number > 0 else { throw Self.badTag }
    let start = offset
    offset = start &+ Int(truncatingIfNeeded: length)
    return WireField(number: number, type: .delimited, start: start, end: offset)
  }

  /// Reads the content of a field without a length.
  @inline(__always)
  private mutating func other(_ tag: UInt64, in bytes: RawSpan) throws(WireError) -> WireField {
    guard let number = UInt32(exactly: tag &>> 3), number > 0,
      let type = WireType(rawValue: UInt8(truncatingIfNeeded: tag & 7))
    else { throw Self.badTag }
    let start = offset
    switch type {
    case .varint: _ = try varint(in: bytes)
    case .fixed64: try skip(8)
    case .fixed32: try skip(4)
    case .delimited: break
    }
    return WireField(number: number, type: type, start: start, end: offset)
  }

  @inline(__always)
  private mutating func skip(_ size: Int) throws(WireError) {
    guard size <= end &- offset else { throw Self.truncated }
    offset &+= size
  }

  /// Reads a number of 7 bits a byte, lowest first.
  @inline(__always)
  mutating func varint(in bytes: RawSpan) throws(WireError) -> UInt64 {
    guard offset < end else { throw Self.truncated }
    let first = bytes.byte(unchecked: offset)
    offset &+= 1
    guard first >= 0x80 else { return UInt64(first) }
    return try rest(of: UInt64(first & 0x7F), in: bytes)
  }

  /// Reads the bytes of a varint after the first; apart, because most have one.
  @inline(never)
  private mutating func rest(of first: UInt64, in bytes: RawSpan) throws(WireError) -> UInt64 {
    var value = first
    var shift: UInt64 = 7
    while offset < end {
      let byte = bytes.byte(unchecked: offset)
      offset &+= 1
      // The tenth byte holds the last bit of 64.
      guard shift < 63 || byte <= 1 else { throw Self.longVarint }
      value |= UInt64(byte & 0x7F) &<< shift
      guard byte >= 0x80 else { return value }
      shift &+= 7
      guard shift <= 63 else { throw Self.longVarint }
    }
    throw Self.truncated
  }

  private static var truncated: WireError {
    WireError(.truncated, "the message ends in the middle of a field")
  }

  private static var badTag: WireError {
    WireError(.malformed, "this is not a protobuf message: no field can start like that")
  }

  private static var longVarint: WireError {
    WireError(.malformed, "this is not a protobuf message: a number is longer than 64 bits")
  }
}
