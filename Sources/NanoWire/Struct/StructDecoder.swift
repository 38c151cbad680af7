// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// Reads `google.protobuf.Struct` and its parts into values.
///
/// The messages, with their field numbers: `Struct { map<string, Value> fields = 1 }`,
/// `ListValue { repeated Value values = 1 }`, `Value { oneof { null = 1, number = 2, string = 3,
/// bool = 4, struct = 5, list = 6 } }`.
///
/// What is accepted:
/// - Nesting up to `Value.depthLimit` arrays and objects; text that is valid UTF-8, NUL included;
///   finite numbers. A whole number within ±2^53 becomes `.integer`, minus zero too.
/// - A key that stands twice: the last value counts, at the place of the first. The same for every
///   other field that is written more than once: the last one counts, whole. (Protobuf would merge
///   the messages in it; no encoder is known that writes them so.)
/// - A member without a value, and a value of no kind: `null`. Unknown fields: left out.
///
/// Cost: one look at each byte, one to count, an allocation for each array and object and for each
/// text of more than 15 bytes; 2.5 us and 27 allocations a kilobyte of a usual managed resource.
///
/// Source: <https://protobuf.dev/reference/protobuf/google.protobuf/>
package enum StructDecoder {
  /// Reads a `Struct`.
  ///
  /// - Parameter bytes: The message, without a length before it. Borrowed for the call.
  /// - Throws: ``WireError``, with the path to the place.
  package static func members(of bytes: RawSpan) throws(WireError) -> Members {
    try members(in: bytes, 0..<bytes.byteCount, depth: 1)
  }

  /// Reads a `Struct` that holds a Kubernetes object, without `metadata.managedFields`.
  ///
  /// Those are for the API server and often half of an object; they are stepped over and not checked.
  ///
  /// - Parameter bytes: The message, without a length before it. Borrowed for the call.
  /// - Throws: ``WireError``, with the path to the place.
  package static func membersWithoutManagedFields(
    of bytes: RawSpan
  ) throws(WireError) -> Members {
    let whole = 0..<bytes.byteCount
    return try members(in: bytes, whole, depth: 1, leavingOut: .managedFieldsOfMetadata)
  }

  /// Reads a `Value`.
  ///
  /// - Parameter bytes: The message, without a length before it. Borrowed for the call.
  /// - Throws: ``WireError``, with the path to the place.
  package static func value(of bytes: RawSpan) throws(WireError) -> Value {
    try value(in: bytes, 0..<bytes.byteCount, depth: 0)
  }

  /// What is left out of an object.
  internal enum Omission {
    case nothing
    /// `managedFields`, of the object at hand.
    case managedFields
    /// `managedFields`, of the member `metadata` of the object at hand.
    case managedFieldsOfMetadata
  }

  /// Reads the entries of a `Struct`.
  ///
  /// - Parameters:
  ///   - depth: How many arrays and objects this is in, itself counted.
  ///   - omission: What is neither read nor checked.
  internal static func members(
    in bytes: RawSpan,
    _ range: Range<Int>,
    depth: Int,
    leavingOut omission: Omission = .nothing
  ) throws(WireError) -> Members {
    guard depth <= Value.depthLimit else { throw tooDeep }
    var pairs: [(String, Value)] = []
    pairs.reserveCapacity(try count(in: bytes, range))
    var repeated = RepeatedKeys()
    var cursor = WireCursor(range)
    while let entry = try cursor.next(in: bytes) {
      guard entry.number == 1 else { continue }
      let (keyRange, content) = try keyAndValue(of: entry, in: bytes)
      if omission == .managedFields, bytes.holds("managedFields", in: keyRange) { continue }
      let key = try bytes.text(in: keyRange)
      do throws(WireError) {
        let isMetadata = omission == .managedFieldsOfMetadata && key.hasSameBytes(as: "metadata")
        let value =
          isMetadata
          ? try metadata(in: bytes, content) : try value(in: bytes, content, depth: depth)
        pairs.append((key, value))
      } catch {
        throw error.within(.key(key))
      }
      repeated.note(keyRange, in: bytes)
    }
    if !repeated.areNone { repeated.merge(&pairs) }
    return Members(unique: pairs)
  }

  /// Reads the `metadata` of a Kubernetes object without `managedFields`.
  @inline(never)
  private static func metadata(
    in bytes: RawSpan,
    _ range: Range<Int>
  ) throws(WireError) -> Value {
    guard let members = try content(of: 5, at: range, in: bytes) else {
      return try value(in: bytes, range, depth: 1)
    }
    return .object(try self.members(in: bytes, members, depth: 2, leavingOut: .managedFields))
  }

  /// Where in an entry of a `Struct` its key and its value are; empty what is missing.
  @inline(__always)
  internal static func keyAndValue(
    of entry: WireField,
    in bytes: RawSpan
  ) throws(WireError) -> (key: Range<Int>, value: Range<Int>) {
    guard entry.type == .delimited else { throw wrongType }
    if let usual = usualKeyAndValue(of: entry, in: bytes) { return usual }
    return try anyKeyAndValue(of: entry, in: bytes)
  }

  /// The same for an entry as every encoder writes it: the key, then the value, and nothing else,
  /// the key of less than 128 bytes; nil for any other.
  @inline(__always)
  private static func usualKeyAndValue(
    of entry: WireField,
    in bytes: RawSpan
  ) -> (key: Range<Int>, value: Range<Int>)? {
    let key = entry.start &+ 2
    guard key < entry.end, bytes.byte(unchecked: entry.start) == 0x0A else { return nil }
    let length = Int(bytes.byte(unchecked: entry.start &+ 1))
    var value = key &+ length &+ 2
    guard length < 0x80, value <= entry.end, bytes.byte(unchecked: value &- 2) == 0x12 else {
      return nil
    }
    let first = Int(bytes.byte(unchecked: value &- 1))
    if first >= 0x80 {
      guard value < entry.end, bytes.byte(unchecked: value) < 0x80 else { return nil }
      let rest = Int(bytes.byte(unchecked: value))
      value &+= 1
      guard entry.end &- value == first & 0x7F | rest &<< 7 else { return nil }
    } else {
      guard entry.end &- value == first else { return nil }
    }
    return (key..<key &+ length, value..<entry.end)
  }

  /// The same for an entry written in any order, parts of it more than once or not at all.
  @inline(never)
  private static func anyKeyAndValue(
    of entry: WireField,
    in bytes: RawSpan
  ) throws(WireError) -> (key: Range<Int>, value: Range<Int>) {
    var key = entry.start..<entry.start
    var value = entry.end..<entry.end
    var fields = WireCursor(entry.content)
    while let field = try fields.next(in: bytes) {
      guard field.number <= 2 else { continue }
      guard field.type == .delimited else { throw wrongType }
      if field.number == 1 { key = field.content } else { value = field.content }
    }
    return (key, value)
  }

  /// Reads the elements of a `ListValue`.
  private static func elements(
    in bytes: RawSpan,
    _ range: Range<Int>,
    depth: Int
  ) throws(WireError) -> [Value] {
    guard depth <= Value.depthLimit else { throw tooDeep }
    var values: [Value] = []
    values.reserveCapacity(try count(in: bytes, range))
    var cursor = WireCursor(range)
    while let element = try cursor.next(in: bytes) {
      guard element.number == 1 else { continue }
      guard element.type == .delimited else { throw wrongType }
      do throws(WireError) {
        values.append(try value(in: bytes, element.content, depth: depth))
      } catch {
        throw error.within(.index(values.count))
      }
    }
    return values
  }

  /// Reads a `Value`.
  ///
  /// - Parameter depth: How many arrays and objects it is in.
  internal static func value(
    in bytes: RawSpan,
    _ range: Range<Int>,
    depth: Int
  ) throws(WireError) -> Value {
    var cursor = WireCursor(range)
    guard let field = try cursor.next(in: bytes) else { return .null }
    let value = try kind(of: field, in: bytes, depth: depth) ?? .null
    return cursor.isAtEnd ? value : try last(after: value, cursor, in: bytes, depth: depth)
  }

  /// Reads the rest of a `Value` that has more than one field; apart, because hardly one has.
  @inline(never)
  private static func last(
    after first: Value,
    _ cursor: WireCursor,
    in bytes: RawSpan,
    depth: Int
  ) throws(WireError) -> Value {
    var value = first
    var cursor = cursor
    while let field = try cursor.next(in: bytes) {
      value = try kind(of: field, in: bytes, depth: depth) ?? value
    }
    return value
  }

  /// Reads a field of a `Value`; nil when it is unknown.
  @inline(__always)
  private static func kind(
    of field: WireField,
    in bytes: RawSpan,
    depth: Int
  ) throws(WireError) -> Value? {
    switch field.number {
    case 3:
      guard field.type == .delimited else { throw wrongType }
      return .string(try bytes.text(in: field.content))
    case 5:
      guard field.type == .delimited else { throw wrongType }
      return .object(try members(in: bytes, field.content, depth: depth + 1))
    case 6:
      guard field.type == .delimited else { throw wrongType }
      return .array(try elements(in: bytes, field.content, depth: depth + 1))
    case 4:
      guard field.type == .varint else { throw wrongType }
      return .bool(try bytes.isTrue(field.content))
    case 2:
      guard field.type == .fixed64 else { throw wrongType }
      return try number(bytes.word(at: field.start))
    case 1:
      guard field.type == .varint else { throw wrongType }
      return .null
    default: return nil
    }
  }

  @inline(__always)
  private static func number(_ bits: UInt64) throws(WireError) -> Value {
    let number = Double(bitPattern: bits)
    if number.magnitude <= 0x1p53 {
      let whole = Int64(number)
      return Double(whole) == number ? .integer(whole) : .number(number)
    }
    guard number.isFinite else { throw WireError(.invalidNumber, "the number is not finite") }
    return .number(number)
  }

  /// How many members or elements a message has.
  private static func count(in bytes: RawSpan, _ range: Range<Int>) throws(WireError) -> Int {
    var count = 0
    var cursor = WireCursor(range)
    while let field = try cursor.next(in: bytes) {
      if field.number == 1 { count &+= 1 }
    }
    return count
  }

  private static var tooDeep: WireError {
    WireError(.tooDeep, "arrays and objects are nested more than \(Value.depthLimit) levels deep")
  }

  internal static var wrongType: WireError {
    WireError(.malformed, "this is not a google.protobuf.Struct: a field is of the wrong type")
  }
}
