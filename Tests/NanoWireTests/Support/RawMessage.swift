// SPDX-License-Identifier: Apache-2.0

import NanoBytes
import NanoWire

/// A message written field by field, so that it can also be a wrong one.
struct RawMessage: ExpressibleByArrayLiteral, Sendable {
  /// A field of a message.
  enum Field: Sendable {
    case varint(UInt32, UInt64)
    case fixed64(UInt32, UInt64)
    case fixed32(UInt32, UInt32)
    case bytes(UInt32, [UInt8])
    case message(UInt32, RawMessage)
    /// Bytes as they are, tag and all.
    case raw([UInt8])

    static func text(_ field: UInt32, _ text: String) -> Field { .bytes(field, Array(text.utf8)) }
  }

  var fields: [Field]

  init(arrayLiteral elements: Field...) { fields = elements }

  /// What it looks like on the wire.
  var bytes: [UInt8] {
    fields.flatMap { field in
      switch field {
      case .varint(let number, let value): tag(number, 0) + varint(value)
      case .fixed64(let number, let value):
        tag(number, 1) + (0..<8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
      case .fixed32(let number, let value):
        tag(number, 5) + (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
      case .bytes(let number, let bytes): tag(number, 2) + varint(UInt64(bytes.count)) + bytes
      case .message(let number, let message):
        tag(number, 2) + varint(UInt64(message.bytes.count)) + message.bytes
      case .raw(let bytes): bytes
      }
    }
  }

  private func tag(_ number: UInt32, _ type: UInt64) -> [UInt8] {
    varint(UInt64(number) << 3 | type)
  }
}

/// A number of 7 bits a byte, lowest first.
func varint(_ value: UInt64) -> [UInt8] {
  var bytes: [UInt8] = []
  var rest = value
  while rest >= 0x80 {
    bytes.append(UInt8(rest & 0x7F) | 0x80)
    rest >>= 7
  }
  return bytes + [UInt8(rest)]
}

extension OwnedBytes {
  /// A copy of the bytes.
  consuming func copied() -> [UInt8] {
    withUnsafeBytes { Array($0) }
  }
}

/// The error that the closure throws, or nil.
func error<Result>(of body: () throws(WireError) -> Result) -> WireError? {
  do throws(WireError) {
    _ = try body()
    return nil
  } catch {
    return error
  }
}
