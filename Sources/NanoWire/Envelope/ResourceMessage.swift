// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// A `Resource` in a message that was read, still as bytes.
///
/// Nothing of it is decoded or checked before somebody asks, and each call decodes again: keep what
/// you got. Unasked, it can be written into an answer as it came, with fields that are unknown here.
///
/// Its three fields are read in place. protobuf-c would copy the object once more to get at them,
/// which is most of the bytes of a request.
package struct ResourceMessage: Sendable {
  /// The message as it came.
  package let bytes: MessageBytes
  private let part: MessagePart

  internal init(_ bytes: MessageBytes, _ part: MessagePart) {
    self.bytes = bytes
    self.part = part
  }

  /// The object; one without members when the field is unset.
  ///
  /// Cost: that of ``StructDecoder``, 2.5 us a kilobyte.
  ///
  /// - Throws: ``WireError``, with the part of the message and the path in the object.
  package func object() throws(WireError) -> Value {
    try read("resource") { bytes throws(WireError) in
      guard let place = try Self.object(in: bytes) else { return .object(Members()) }
      return .object(try StructDecoder.members(of: bytes.extracting(place)))
    }
  }

  /// The object without `metadata.managedFields`, which is often half of it.
  ///
  /// - Throws: ``WireError``, with the part of the message and the path in the object.
  package func objectWithoutManagedFields() throws(WireError) -> Value {
    try read("resource") { bytes throws(WireError) in
      guard let place = try Self.object(in: bytes) else { return .object(Members()) }
      return .object(try StructDecoder.membersWithoutManagedFields(of: bytes.extracting(place)))
    }
  }

  /// What stands at that path of the object, or nil; the rest is neither decoded nor checked.
  ///
  /// Cost: for a few of all members, a hundredth of ``object()``.
  ///
  /// - Throws: ``WireError``, with the part of the message and the path in the object.
  package func value(at path: Path) throws(WireError) -> Value? {
    try read("resource") { bytes throws(WireError) in
      guard let place = try Self.object(in: bytes) else { return nil }
      return try StructDecoder.value(at: path, of: bytes.extracting(place))
    }
  }

  /// The connection details.
  ///
  /// - Throws: ``WireError``, with the part of the message.
  package func connectionDetails() throws(WireError) -> MessageMap<MessageBytes> {
    try read("connection_details") { bytes throws(WireError) in
      var details: [(key: String, content: MessageBytes)] = []
      var cursor = WireCursor(0..<bytes.byteCount)
      while let field = try cursor.next(in: bytes) {
        guard field.number == 2 else { continue }
        // An entry of any map looks like one of a Struct.
        let (key, value) = try StructDecoder.keyAndValue(of: field, in: bytes)
        details.append((try bytes.text(in: key), self.bytes.extracting(value)))
      }
      return MessageMap(details)
    }
  }

  /// Whether it is said to be ready.
  ///
  /// - Throws: ``WireError``, with the part of the message.
  package func readiness() throws(WireError) -> Readiness {
    try read("ready") { bytes throws(WireError) in
      var readiness = Readiness.unspecified
      var cursor = WireCursor(0..<bytes.byteCount)
      while let field = try cursor.next(in: bytes) {
        guard field.number == 3 else { continue }
        guard field.type == .varint else { throw Self.wrongType }
        readiness = Readiness(rawValue: try bytes.int32(field.content)) ?? .unspecified
      }
      return readiness
    }
  }

  /// Lends the bytes to the closure; the part of an error names this resource and the field.
  internal func read<Result>(
    _ field: String,
    _ body: (RawSpan) throws(WireError) -> Result
  ) throws(WireError) -> Result {
    do throws(WireError) {
      return try bytes.withBytes(body)
    } catch {
      throw error.inPart("\(part.name).\(field)")
    }
  }

  /// Where the object is; nil when the field is unset.
  internal static func object(in bytes: RawSpan) throws(WireError) -> Range<Int>? {
    var place: Range<Int>?
    var cursor = WireCursor(0..<bytes.byteCount)
    while let field = try cursor.next(in: bytes) {
      guard field.number == 1 else { continue }
      guard field.type == .delimited else { throw wrongType }
      place = field.content
    }
    return place
  }

  private static var wrongType: WireError {
    WireError(.malformed, "this is not a Resource: a field is of the wrong type")
  }
}
