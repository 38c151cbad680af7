// SPDX-License-Identifier: Apache-2.0

package import NanoBytes
package import NanoValue

/// Writes values as `google.protobuf.Struct` and its parts, which ``StructDecoder`` reads.
///
/// Members and elements are written in their order, so equal values in the same order give equal
/// bytes. A `Struct` is a map and promises no order to whoever reads it.
///
/// What the wire cannot hold is refused, because it would arrive as something else: a whole number
/// that no double equals, as all numbers are doubles there, and a number that is not finite.
///
/// Cost: one pass, no allocation but the writer's own; 1.5 us a kilobyte.
package enum StructEncoder {
  /// Writes a `Struct`, without a length before it.
  ///
  /// - Throws: ``WireError`` with code `invalidNumber` or `tooDeep`, and the path to the place. What
  ///   was written until then stays in the writer.
  package static func write(
    _ members: Members,
    to writer: inout BackwardWriter
  ) throws(WireError) {
    try write(members, to: &writer, depth: 1)
  }

  /// Writes a `Value`, without a length before it.
  ///
  /// - Throws: ``WireError``, as for a `Struct`.
  package static func write(_ value: Value, to writer: inout BackwardWriter) throws(WireError) {
    try write(value, to: &writer, depth: 0)
  }

  /// A `Struct` by itself.
  ///
  /// - Throws: ``WireError``, as for a writer, and with code `tooLarge` when memory runs out.
  package static func bytes(of members: Members) throws(WireError) -> OwnedBytes {
    var writer = BackwardWriter(capacity: 4096)
    try write(members, to: &writer)
    return try writer.finish()
  }

  private static func write(
    _ members: Members,
    to writer: inout BackwardWriter,
    depth: Int
  ) throws(WireError) {
    guard depth <= Value.depthLimit else { throw tooDeep }
    // Through a span, so that no key and no value is retained on the way.
    let pairs = members.pairs.span
    for index in pairs.indices.reversed() {
      try write(pairs[index].0, pairs[index].1, to: &writer, depth: depth)
    }
  }

  /// Writes one entry of a `Struct`, its tag included.
  ///
  /// - Parameter depth: How many arrays and objects it is in.
  internal static func write(
    _ key: String,
    _ value: Value,
    to writer: inout BackwardWriter,
    depth: Int
  ) throws(WireError) {
    let entry = writer.count
    do throws(WireError) {
      try write(value, to: &writer, depth: depth)
    } catch {
      throw error.within(.key(key))
    }
    writer.writeHead(of: 2, since: entry)
    let mark = writer.count
    writer.write(key)
    writer.writeHead(of: 1, since: mark)
    writer.writeHead(of: 1, since: entry)
  }

  private static func write(
    _ elements: [Value],
    to writer: inout BackwardWriter,
    depth: Int
  ) throws(WireError) {
    guard depth <= Value.depthLimit else { throw tooDeep }
    let elements = elements.span
    for index in elements.indices.reversed() {
      let mark = writer.count
      do throws(WireError) {
        try write(elements[index], to: &writer, depth: depth)
      } catch {
        throw error.within(.index(index))
      }
      writer.writeHead(of: 1, since: mark)
    }
  }

  private static func write(
    _ value: Value,
    to writer: inout BackwardWriter,
    depth: Int
  ) throws(WireError) {
    let mark = writer.count
    switch value {
    case .string(let text):
      writer.write(text)
      writer.writeHead(of: 3, since: mark)
    case .object(let members):
      try write(members, to: &writer, depth: depth + 1)
      writer.writeHead(of: 5, since: mark)
    case .array(let elements):
      try write(elements, to: &writer, depth: depth + 1)
      writer.writeHead(of: 6, since: mark)
    case .bool(let bool):
      writer.write(byte: bool ? 1 : 0)
      writer.write(tag: 4, .varint)
    case .integer(let integer):
      // Every number up to 2^53 is a double, and of those beyond some, such as 2^60.
      guard integer.magnitude <= 1 &<< 53 || Int64(exactly: Double(integer)) == integer else {
        throw tooWide
      }
      writer.write(fixed64: Double(integer).bitPattern)
      writer.write(tag: 2, .fixed64)
    case .number(let number):
      guard number.isFinite else {
        throw WireError(.invalidNumber, "the number is not finite, which JSON does not know")
      }
      writer.write(fixed64: number.bitPattern)
      writer.write(tag: 2, .fixed64)
    case .null:
      writer.write(byte: 0)
      writer.write(tag: 1, .varint)
    }
  }

  private static var tooWide: WireError {
    WireError(
      .invalidNumber,
      "the whole number is beyond ±2^53 and would arrive as another one; make it a string"
    )
  }

  private static var tooDeep: WireError {
    WireError(.tooDeep, "arrays and objects are nested more than \(Value.depthLimit) levels deep")
  }
}
