// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension WireResponse {
  /// How large a part of a written response is.
  package struct Piece: Sendable, Hashable {
    /// The part: `desired.resources["cluster"]`, `context`; all results and all conditions are one.
    package let part: String
    /// How many bytes it has, without those that say where it starts.
    package let byteCount: Int
  }

  /// The parts of a written response, the largest first.
  ///
  /// Crossplane takes no response of more than 4 MiB and does not say what is large in it; this
  /// does. Nothing is decoded.
  ///
  /// - Parameter bytes: What ``bytes(capacity:)`` returned. Borrowed for the call.
  /// - Throws: ``WireError`` with code `malformed` or `truncated` when it is no response.
  package static func pieces(of bytes: RawSpan) throws(WireError) -> [Piece] {
    var pieces: [Piece] = []
    var results = 0
    var conditions = 0
    var cursor = WireCursor(0..<bytes.byteCount)
    while let field = try cursor.next(in: bytes) {
      let size = field.content.count
      switch field.number {
      case 1: pieces.append(Piece(part: "meta", byteCount: size))
      case 2: pieces += try desiredPieces(of: bytes, field.content)
      case 3: results += size
      case 4: pieces.append(Piece(part: "context", byteCount: size))
      case 5: pieces.append(Piece(part: "requirements", byteCount: size))
      case 6: conditions += size
      case 7: pieces.append(Piece(part: "output", byteCount: size))
      default: break
      }
    }
    if results > 0 { pieces.append(Piece(part: "results", byteCount: results)) }
    if conditions > 0 { pieces.append(Piece(part: "conditions", byteCount: conditions)) }
    // By name where the size is the same, so that the order is always the same.
    return pieces.sorted {
      $0.byteCount == $1.byteCount
        ? $0.part.precedesByBytes($1.part) : $0.byteCount > $1.byteCount
    }
  }

  private static func desiredPieces(
    of bytes: RawSpan,
    _ desired: Range<Int>
  ) throws(WireError) -> [Piece] {
    var pieces: [Piece] = []
    var cursor = WireCursor(desired)
    while let field = try cursor.next(in: bytes) {
      switch field.number {
      case 1:
        pieces.append(Piece(part: "desired.composite", byteCount: field.content.count))
      case 2:
        // An entry of any map looks like one of a Struct.
        let (key, value) = try StructDecoder.keyAndValue(of: field, in: bytes)
        let name = MessagePart.bracketed(try bytes.text(in: key))
        pieces.append(Piece(part: "desired.resources\(name)", byteCount: value.count))
      default: break
      }
    }
    return pieces
  }
}
