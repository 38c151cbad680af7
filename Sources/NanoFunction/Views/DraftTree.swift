// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// The one tree that a draft and the drafts of its objects write to.
///
/// Shape: places in one array, each with its first and last child and the next one on its level, so
/// that finding and adding a field moves nothing and allocates nothing. The `Value` is built once,
/// at the end, with the fields in the order in which they were first written.
public struct DraftTree: Sendable {
  /// What was assigned to a field.
  @usableFromInline
  enum Content: Sendable {
    /// Nothing; what stands below it is all there is.
    case nothing
    case value(Value)
    /// Something that is not known yet.
    indirect case unknown(UnknownReference)
  }

  /// A field, or the root.
  @usableFromInline
  struct Place: Sendable {
    let key: String
    var content: Content
    var firstChild: Int32 = DraftTree.nowhere
    var lastChild: Int32 = DraftTree.nowhere
    var next: Int32 = DraftTree.nowhere
    var childCount: Int32 = 0
  }

  /// The index of no place.
  private static let nowhere: Int32 = -1

  /// The places, the root first; none while the tree is lent to the draft of an object inside.
  @usableFromInline
  var places: ContiguousArray<Place>

  /// A tree with a root.
  @usableFromInline
  init() {
    places = []
    places.reserveCapacity(15)  // just below what the allocator keeps at hand
    places.append(Place(key: "", content: .nothing))
  }

  @inlinable
  init(lent: ()) { places = [] }

  /// Moves the tree out, so that it has one owner, and leaves an empty one until it comes back.
  @inlinable
  @inline(__always)
  mutating func lend() -> DraftTree {
    let tree = self
    self = DraftTree(lent: ())
    return tree
  }

  /// The place of a field, added when there is none.
  @usableFromInline
  mutating func place(of key: String, in parent: Int) -> Int {
    // What is written belongs together, so most often it is the last one.
    let last = Int(places[parent].lastChild)
    if last >= 0, places[last].key.hasSameBytes(as: key) { return last }
    var child = Int(places[parent].firstChild)
    while child >= 0, child != last {
      if places[child].key.hasSameBytes(as: key) { return child }
      child = Int(places[child].next)
    }
    let index = places.count
    let position = Int32(truncatingIfNeeded: index)
    places.append(Place(key: key, content: .nothing))
    var span = places.mutableSpan
    if last >= 0 { span[last].next = position } else { span[parent].firstChild = position }
    span[parent].lastChild = position
    span[parent].childCount &+= 1
    return index
  }

  /// Sets a field, whatever it was before.
  @usableFromInline
  mutating func set(_ key: String, in parent: Int, to value: consuming Value) {
    let index = place(of: key, in: parent)
    assign(.value(value), to: index)
  }

  /// Takes back what was written to a field.
  @usableFromInline
  mutating func unset(_ key: String, in parent: Int) {
    let index = place(of: key, in: parent)
    assign(.nothing, to: index)
  }

  /// Notes that a field has to wait.
  @usableFromInline
  mutating func set(_ key: String, in parent: Int, to reference: UnknownReference) {
    let index = place(of: key, in: parent)
    assign(.unknown(reference), to: index)
  }

  /// Sets a place and drops what stood below it.
  private mutating func assign(_ content: consuming Content, to index: Int) {
    var span = places.mutableSpan
    span[index].content = content
    guard span[index].firstChild >= 0 else { return }
    span[index].firstChild = DraftTree.nowhere
    span[index].lastChild = DraftTree.nowhere
    span[index].childCount = 0
  }

  /// The finished value and what of it is not known.
  ///
  /// The value is an object even when nothing was written. The tree is spent.
  mutating func finish() -> (value: Value, unknowns: [UnknownReference]) {
    var span = places.mutableSpan
    var unknowns: [UnknownReference] = []
    let value = DraftTree.take(0, from: &span, &unknowns)
    return (value ?? .object(Members()), unknowns)
  }

  /// Moves what was written below a place out, or gives nil when nothing was.
  private static func take(
    _ index: Int,
    from places: inout MutableSpan<Place>,
    _ unknowns: inout [UnknownReference]
  ) -> Value? {
    let own = takeContent(of: &places[index], &unknowns)
    var child = Int(places[index].firstChild)
    guard child >= 0 else { return own }
    var pairs: [(String, Value)] = []
    pairs.reserveCapacity(Int(places[index].childCount))
    while child >= 0 {
      if let value = take(child, from: &places, &unknowns) {
        pairs.append((places[child].key, value))
      }
      child = Int(places[child].next)
    }
    guard case .object(var members)? = own else {
      return pairs.isEmpty ? own : Value.object(Members(unique: pairs))
    }
    for (key, value) in pairs { members[key] = value }
    return .object(members)
  }

  private static func takeContent(
    of place: inout Place,
    _ unknowns: inout [UnknownReference]
  ) -> Value? {
    switch exchange(&place.content, with: .nothing) {
    case .nothing: return nil
    case .value(let value): return value
    case .unknown(let reference):
      unknowns.append(reference)
      return nil
    }
  }
}
