// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// One field of a message that is read into a value and written from one, by its description.
internal struct RenderField: Sendable {
  /// What a field holds.
  internal indirect enum Content: Sendable {
    /// A `google.protobuf.Struct`.
    case structure
    /// A `string`.
    case text
    /// A `google.protobuf.Timestamp`, of which the seconds are kept.
    case timestamp
    /// A message of those fields.
    case message([RenderField])
  }

  private let number: UInt32
  private let name: String
  private let content: Content
  private let isRepeated: Bool

  internal init(
    _ number: UInt32,
    _ name: String,
    _ content: Content = .structure,
    isRepeated: Bool = false
  ) {
    self.number = number
    self.name = name
    self.content = content
    self.isRepeated = isRepeated
  }

  // MARK: - Reading

  /// The fields that stand there, as an object.
  internal static func value(
    of fields: [RenderField],
    in bytes: RawSpan,
    _ range: Range<Int>
  ) throws(WireError) -> Value {
    var members = Members()
    var cursor = WireCursor(range)
    while let found = try cursor.next(in: bytes) {
      guard let field = fields.first(where: { $0.number == found.number }) else { continue }
      do throws(WireError) {
        guard found.type == .delimited else {
          throw WireError(.malformed, "the field is not written as a message or text")
        }
        let value = try field.value(in: bytes, found.content)
        if field.isRepeated {
          members[field.name] = .array((members[field.name]?.array ?? []) + [value])
        } else {
          members[field.name] = value
        }
      } catch {
        throw error.inPart(field.name)
      }
    }
    return .object(members)
  }

  private func value(in bytes: RawSpan, _ range: Range<Int>) throws(WireError) -> Value {
    switch content {
    case .structure: return .object(try StructDecoder.members(in: bytes, range, depth: 1))
    case .text: return .string(try bytes.text(in: range))
    case .message(let fields): return try RenderField.value(of: fields, in: bytes, range)
    case .timestamp:
      var seconds: Int64 = 0
      var cursor = WireCursor(range)
      while let field = try cursor.next(in: bytes) {
        guard field.number == 1, field.type == .varint else { continue }
        var content = WireCursor(field.content)
        seconds = Int64(bitPattern: try content.varint(in: bytes))
      }
      return .integer(seconds)
    }
  }

  // MARK: - Writing

  /// Writes the fields that an object has, the last first.
  internal static func write(
    _ value: Value,
    of fields: [RenderField],
    to writer: inout BackwardWriter
  ) throws(WireError) {
    guard case .object(let members) = value else {
      throw WireError(.wrongKind, "this must be an object, and it is \(value.kindInWords)")
    }
    for field in fields.reversed() {
      guard let value = members[field.name] else { continue }
      do throws(WireError) {
        let elements = field.isRepeated ? value.array ?? [] : [value]
        for element in elements.reversed() { try field.write(element, to: &writer) }
      } catch {
        throw error.inPart(field.name)
      }
    }
  }

  private func write(_ value: Value, to writer: inout BackwardWriter) throws(WireError) {
    let mark = writer.count
    switch content {
    case .structure: try writer.write(object: value, as: number, part: "")
    case .text:
      guard let text = value.string else {
        throw WireError(.wrongKind, "this must be a string, and it is \(value.kindInWords)")
      }
      writer.write(text: text, as: number)
    case .message(let fields):
      try RenderField.write(value, of: fields, to: &writer)
      writer.writeHead(of: number, since: mark)
    case .timestamp:
      if let seconds = value.integer, seconds != 0 {
        writer.write(varint: UInt64(bitPattern: seconds))
        writer.write(tag: 1, .varint)
      }
      writer.writeHead(of: number, since: mark)
    }
  }
}
