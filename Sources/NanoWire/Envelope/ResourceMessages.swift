// SPDX-License-Identifier: Apache-2.0

internal import CMessages

#if canImport(Glibc)
internal import Glibc
#endif

/// Resources by name, in the order of the names' bytes, each name once, still as bytes.
///
/// A map has no order on the wire. Sorted, the same resources give the same answer, whatever order
/// the sender's memory gave them. Of a name that is written twice the last one counts, as protobuf
/// wants it.
///
/// Cost: 32 bytes a resource in one allocation, none when there are none; names become strings when
/// they are asked for. To find one takes as many comparisons as the number of resources has bits.
@safe
package struct ResourceMessages: @unchecked Sendable {
  // Sendable: the entries lie in the arena, which is constant by now.
  @safe
  private struct Entry {
    let name: UnsafeRawBufferPointer
    let resource: UnsafeRawBufferPointer
  }

  private let entries: [Entry]
  private let arena: MessageArena
  private let field: MessagePart.Field

  /// Sorts the entries of a map.
  ///
  /// - Parameters:
  ///   - map: The field as protobuf-c unpacked it.
  ///   - count: How many entries it has.
  ///   - arena: What they lie in.
  /// - Throws: ``WireError`` with code `invalidText` when a name is not valid UTF-8.
  internal init(
    _ map: UnsafeMutablePointer<UnsafeMutablePointer<Nano__Wire__BytesEntry>?>?,
    _ count: Int,
    in arena: MessageArena,
    _ field: MessagePart.Field
  ) throws(WireError) {
    var entries: [Entry] = []
    entries.reserveCapacity(count)
    var isSorted = true
    for index in 0..<count {
      guard let entry = unsafe map?[index]?.pointee else { continue }
      guard unsafe entry.key.isText else {
        throw WireError(.invalidText, "a name is not valid UTF-8").inPart(field.name)
      }
      let next = unsafe Entry(name: entry.key.buffer, resource: entry.value.buffer)
      if let last = entries.last, unsafe !last.name.precedes(next.name) { isSorted = false }
      entries.append(next)
    }
    if !isSorted { Self.sort(&entries) }
    self.entries = entries
    self.arena = arena
    self.field = field
  }

  private static func sort(_ entries: inout [Entry]) {
    // The sort is stable, so of equal names the last one written stays last.
    entries.sort { unsafe $0.name.precedes($1.name) }
    var kept = 0
    for index in entries.indices {
      if unsafe kept > 0 && !entries[kept - 1].name.precedes(entries[index].name) { kept -= 1 }
      entries[kept] = entries[index]
      kept += 1
    }
    entries.removeSubrange(kept...)
  }

  /// The names, in order.
  package var names: [String] { indices.map { self[$0].name } }

  /// The names of those in whose bytes a text stands, as a key or in a text, in order.
  ///
  /// Cost: for a long text a fraction of what reading the resources takes; nothing is decoded.
  package func names(mentioning text: String) -> [String] {
    let search = ByteSearch(for: text)
    var names: [String] = []
    for position in indices {
      let isMentioned = withEntry(at: position) { (_, bytes) in search.succeeds(in: bytes) }
      if isMentioned { names.append(self[position].name) }
    }
    return names
  }

  /// The resource of that name, or nil.
  package subscript(name: String) -> ResourceMessage? { position(of: name).map(resource(at:)) }

  /// The position of the resource of that name, or nil.
  package func position(of name: String) -> Int? {
    let wanted = name.utf8Span.span
    return unsafe wanted.withUnsafeBytes { wanted in
      var low = 0
      var high = entries.count
      while low < high {
        let middle = (low + high) / 2
        if unsafe entries[middle].name.precedes(wanted) { low = middle + 1 } else { high = middle }
      }
      guard low < endIndex, unsafe !wanted.precedes(entries[low].name) else { return nil }
      return low
    }
  }

  /// How many bytes all of them have, with their names and what says where each starts.
  internal var byteCount: Int {
    entries.reduce(0) { sum, entry in
      // No overflow: they all lie in one message.
      unsafe sum &+ entry.name.count &+ entry.resource.count &+ 24
    }
  }

  /// What the resource at that position is called in errors.
  internal func part(at position: Int) -> MessagePart {
    unsafe MessagePart(field, key: entries[position].name)
  }

  /// Lends the name and the bytes of the resource at that position to the closure.
  @inline(__always)
  internal func withEntry<Result, Failure>(
    at position: Int,
    _ body: (_ name: RawSpan, _ resource: RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(arena) {} }
    let entry = entries[position]
    return try body(unsafe entry.name.bytes, unsafe entry.resource.bytes)
  }

  private func resource(at position: Int) -> ResourceMessage {
    let entry = entries[position]
    return unsafe ResourceMessage(
      MessageBytes(entry.resource, in: arena),
      part(at: position)
    )
  }
}

extension ResourceMessages: RandomAccessCollection {
  /// The position of the first resource.
  package var startIndex: Int { 0 }

  /// The position behind the last resource.
  package var endIndex: Int { entries.count }

  /// The resource at that position and its name.
  package subscript(position: Int) -> (name: String, resource: ResourceMessage) {
    (unsafe String(decoding: entries[position].name, as: UTF8.self), resource(at: position))
  }
}

extension ResourceMessages {
  /// Goes through resources and their names without an allocation for each, as the collection's own
  /// would.
  package struct Iterator: IteratorProtocol {
    private let resources: ResourceMessages
    private var position = 0

    fileprivate init(_ resources: ResourceMessages) { self.resources = resources }

    /// The next resource and its name, or nil.
    package mutating func next() -> (name: String, resource: ResourceMessage)? {
      guard position < resources.endIndex else { return nil }
      defer { position += 1 }
      return resources[position]
    }
  }

  /// An iterator over all resources and their names.
  package func makeIterator() -> Iterator { Iterator(self) }
}

extension UnsafeRawBufferPointer {
  /// Whether these bytes sort before the others.
  @inline(__always)
  fileprivate func precedes(_ other: UnsafeRawBufferPointer) -> Bool {
    let common = Swift.min(count, other.count)
    // memcmp wants no nil, not even for no bytes.
    guard common > 0, let start = baseAddress, let otherStart = other.baseAddress else {
      return count < other.count
    }
    let order = unsafe memcmp(start, otherStart, common)
    return order == 0 ? count < other.count : order < 0
  }
}
