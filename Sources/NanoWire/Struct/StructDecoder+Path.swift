// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// Where in some bytes a `Struct` or a `Value` stands.
package struct StructPlace: Sendable, Hashable {
  /// Where its content is.
  package let range: Range<Int>
  /// How many arrays and objects it is in; 0 for the `Struct` that all others are in.
  package let depth: Int

  /// A place in those bytes.
  package init(_ range: Range<Int>, depth: Int) {
    self.range = range
    self.depth = depth
  }

  /// The part of it that lies in those bytes: all of it, unless it was made for others.
  @inline(__always)
  internal func clamped(to bytes: RawSpan) -> StructPlace {
    StructPlace(range.clamped(to: 0..<bytes.byteCount), depth: depth)
  }
}

extension StructDecoder {
  /// Where the member of that key is; nil when there is none, or no object at that place.
  ///
  /// Cost: a look at each key of the object; the values are stepped over and not checked.
  internal static func place(
    of key: String,
    in object: StructPlace,
    of bytes: RawSpan
  ) throws(WireError) -> StructPlace? {
    guard let members = try content(of: 5, at: object, in: bytes) else { return nil }
    let depth = object.depth + 1
    return try member(key, of: members, in: bytes).map { StructPlace($0, depth: depth) }
  }

  /// Where the elements of the list at that place are; nil when it is no list.
  ///
  /// Cost: one allocation, and a step over each element.
  internal static func elements(
    in list: StructPlace,
    of bytes: RawSpan
  ) throws(WireError) -> [StructPlace]? {
    guard list.depth > 0, let content = try content(of: 6, at: list, in: bytes) else { return nil }
    var places: [StructPlace] = []
    var cursor = WireCursor(content)
    while let element = try cursor.next(in: bytes) {
      guard element.number == 1 else { continue }
      guard element.type == .delimited else { throw wrongType }
      places.append(StructPlace(element.content, depth: list.depth + 1))
    }
    return places
  }

  /// Where the first object of a list is whose member of that key is that text; nil for none.
  internal static func element(
    of list: StructPlace,
    where key: String,
    is text: String,
    in bytes: RawSpan
  ) throws(WireError) -> StructPlace? {
    guard list.depth > 0, let content = try content(of: 6, at: list.range, in: bytes) else {
      return nil
    }
    let wanted = text.utf8Span.span
    var cursor = WireCursor(content)
    while let element = try cursor.next(in: bytes) {
      guard element.number == 1, element.type == .delimited,
        let members = try self.content(of: 5, at: element.content, in: bytes),
        let member = try member(key, of: members, in: bytes),
        let found = try self.content(of: 3, at: member, in: bytes),
        bytes.holds(wanted, in: found)
      else { continue }
      return StructPlace(element.content, depth: list.depth + 1)
    }
    return nil
  }

  /// Whether that text stands at that place.
  internal static func isText(
    _ text: String,
    at place: StructPlace,
    in bytes: RawSpan
  ) throws(WireError) -> Bool {
    guard place.depth > 0, let found = try content(of: 3, at: place.range, in: bytes) else {
      return false
    }
    return bytes.holds(text.utf8Span.span, in: found)
  }

  /// Reads what stands at that place.
  internal static func value(
    at place: StructPlace,
    of bytes: RawSpan
  ) throws(WireError) -> Value {
    guard place.depth > 0 else { return .object(try members(in: bytes, place.range, depth: 1)) }
    return try value(in: bytes, place.range, depth: place.depth)
  }

  /// Where the content is of what is of the kind with that field number, if it is.
  private static func content(
    of kind: UInt32,
    at place: StructPlace,
    in bytes: RawSpan
  ) throws(WireError) -> Range<Int>? {
    place.depth > 0 ? try content(of: kind, at: place.range, in: bytes) : place.range
  }

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
  internal static func content(
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
    let wanted = key.utf8Span.span
    var place: Range<Int>?
    var cursor = WireCursor(members)
    while let entry = try cursor.next(in: bytes) {
      guard entry.number == 1 else { continue }
      let (keyRange, value) = try keyAndValue(of: entry, in: bytes)
      if bytes.holds(wanted, in: keyRange) { place = value }
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
