// SPDX-License-Identifier: Apache-2.0

package import NanoValue

extension StructDecoder {
  /// Reads one place of a `Struct` and nothing else.
  ///
  /// Cost: one look at the keys of the objects on the way, whose other members are stepped over;
  /// then what it takes to read what is there. What is stepped over is not checked.
  ///
  /// - Parameters:
  ///   - path: The way to the place; the root is the whole `Struct`.
  ///   - bytes: The message, without a length before it. Borrowed for the call.
  /// - Returns: What is there, or nil when a step of the path is absent.
  /// - Throws: ``WireError``, with the path from the root.
  package static func value(at path: Path, of bytes: RawSpan) throws(WireError) -> Value? {
    let root = 0..<bytes.byteCount
    guard !path.isRoot else { return .object(try members(in: bytes, root, depth: 1)) }
    var place: Range<Int>?
    for (depth, step) in path.steps.enumerated() {
      do throws(WireError) {
        place = try find(step, from: place, in: bytes)
      } catch {
        throw error.within(path.steps[..<depth])
      }
      guard place != nil else { return nil }
    }
    guard let place else { return nil }
    do throws(WireError) {
      return try value(in: bytes, place, depth: path.steps.count)
    } catch {
      throw error.within(path.steps[...])
    }
  }

  /// Where the `Value` is to which a step leads from that one, or from the root `Struct`.
  private static func find(
    _ step: Path.Step,
    from value: Range<Int>?,
    in bytes: RawSpan
  ) throws(WireError) -> Range<Int>? {
    switch step {
    case .key(let key):
      let members =
        if let value { try content(of: 5, at: value, in: bytes) } else { 0..<bytes.byteCount }
      guard let members else { return nil }
      return try member(key, of: members, in: bytes)
    case .index(let index):
      guard let value, let elements = try content(of: 6, at: value, in: bytes) else { return nil }
      return try element(index, of: elements, in: bytes)
    }
  }

  /// Where the content of a `Value` is when it is of the kind with that field number.
  private static func content(
    of kind: UInt32,
    at value: Range<Int>,
    in bytes: RawSpan
  ) throws(WireError) -> Range<Int>? {
    var content: Range<Int>?
    var cursor = WireCursor(value)
    while let field = try cursor.next(in: bytes) {
      guard field.number <= 6 else { continue }
      content = field.number == kind && field.type == .delimited ? field.content : nil
    }
    return content
  }

  private static func member(
    _ key: String,
    of members: Range<Int>,
    in bytes: RawSpan
  ) throws(WireError) -> Range<Int>? {
    var place: Range<Int>?
    var cursor = WireCursor(members)
    while let entry = try cursor.next(in: bytes) {
      guard entry.number == 1 else { continue }
      let (keyRange, value) = try keyAndValue(of: entry, in: bytes)
      if bytes.holds(key, in: keyRange) { place = value }
    }
    return place
  }

  private static func element(
    _ index: Int,
    of elements: Range<Int>,
    in bytes: RawSpan
  ) throws(WireError) -> Range<Int>? {
    var position = 0
    var cursor = WireCursor(elements)
    while let element = try cursor.next(in: bytes) {
      guard element.number == 1 else { continue }
      guard position < index else { return position == index ? element.content : nil }
      position += 1
    }
    return nil
  }
}
