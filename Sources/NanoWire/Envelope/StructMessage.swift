// SPDX-License-Identifier: Apache-2.0

internal import CMessages
package import NanoValue

/// A `google.protobuf.Struct` in a message that was read, still as bytes.
///
/// Nothing of it is decoded or checked before somebody asks, and each call decodes again: keep what
/// you got.
package struct StructMessage: Sendable {
  /// The message as it came.
  package let bytes: MessageBytes
  private let part: MessagePart

  internal init(_ bytes: ProtobufCBinaryData, _ part: MessagePart, in arena: MessageArena) {
    self.bytes = unsafe MessageBytes(bytes.buffer, in: arena)
    self.part = part
  }

  internal init(_ bytes: ProtobufCBinaryData, _ field: MessagePart.Field, in arena: MessageArena) {
    unsafe self.init(bytes, MessagePart(field), in: arena)
  }

  /// All of it, an object.
  ///
  /// - Throws: ``WireError``, with the part of the message and the path in it.
  package func value() throws(WireError) -> Value {
    do throws(WireError) {
      return .object(
        try bytes.withBytes { bytes throws(WireError) in
          try StructDecoder.members(of: bytes)
        }
      )
    } catch {
      throw error.inPart(part.name)
    }
  }

  /// What stands at that path, or nil; the rest is neither decoded nor checked.
  ///
  /// - Throws: ``WireError``, with the part of the message and the path in it.
  package func value(at path: Path) throws(WireError) -> Value? {
    do throws(WireError) {
      return try bytes.withBytes { bytes throws(WireError) in
        try StructDecoder.value(at: path, of: bytes)
      }
    } catch {
      throw error.inPart(part.name)
    }
  }
}
