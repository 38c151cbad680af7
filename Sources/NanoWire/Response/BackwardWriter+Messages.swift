// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Fields of the messages in `proto/apiextensions/fn/proto/v1/run_function.proto`; the numbers are
/// theirs. As everything here, the fields of a message are written from its last to its first.
extension BackwardWriter {
  /// Writes a `string` that is left out when it is empty, as proto3 wants it.
  internal mutating func write(text: String, as field: UInt32) {
    if !text.utf8.isEmpty { write(present: text, as: field) }
  }

  /// Writes an `optional string`, left out when it is nil.
  internal mutating func write(optional text: String?, as field: UInt32) {
    if let text { write(present: text, as: field) }
  }

  /// Writes a `string`, also when it is empty.
  internal mutating func write(present text: String, as field: UInt32) {
    let mark = count
    write(text)
    writeHead(of: field, since: mark)
  }

  /// Writes an enum or `int32`.
  internal mutating func write(number: Int32, as field: UInt32) {
    // A negative number is written with all its 64 bits.
    write(varint: UInt64(bitPattern: Int64(number)))
    write(tag: field, .varint)
  }

  /// Writes bytes, also when there are none.
  internal mutating func write(bytes: RawSpan, as field: UInt32) {
    let mark = count
    write(bytes)
    writeHead(of: field, since: mark)
  }

  /// Writes a `Struct`.
  internal mutating func write(
    object: Value,
    as field: UInt32,
    part: @autoclosure () -> String
  ) throws(WireError) {
    let mark = count
    guard case .object(let members) = object else {
      let message = "this must be an object, and it is \(object.kindInWords)"
      throw WireError(.wrongKind, message).inPart(part())
    }
    do throws(WireError) {
      try StructEncoder.write(members, to: &self)
    } catch {
      throw error.inPart(part())
    }
    writeHead(of: field, since: mark)
  }

  /// Writes a `Duration`, whose parts have the same sign; it is cut to nanoseconds.
  internal mutating func write(_ duration: Duration, as field: UInt32) {
    let mark = count
    let (seconds, attoseconds) = duration.components
    let nanoseconds = Int32(truncatingIfNeeded: attoseconds / 1_000_000_000)
    if nanoseconds != 0 { write(number: nanoseconds, as: 2) }
    if seconds != 0 {
      write(varint: UInt64(bitPattern: seconds))
      write(tag: 1, .varint)
    }
    writeHead(of: field, since: mark)
  }

  /// Writes a `Result`.
  internal mutating func write(_ result: WireResult, as field: UInt32) {
    let mark = count
    if let target = result.target { write(number: target.rawValue, as: 4) }
    write(optional: result.reason, as: 3)
    write(text: result.message, as: 2)
    if result.severity != .unspecified { write(number: result.severity.rawValue, as: 1) }
    writeHead(of: field, since: mark)
  }

  /// Writes a `Condition`.
  internal mutating func write(_ condition: WireCondition, as field: UInt32) {
    let mark = count
    if let target = condition.target { write(number: target.rawValue, as: 5) }
    write(optional: condition.message, as: 4)
    write(text: condition.reason, as: 3)
    if condition.status != .unspecified { write(number: condition.status.rawValue, as: 2) }
    write(text: condition.type, as: 1)
    writeHead(of: field, since: mark)
  }
}
