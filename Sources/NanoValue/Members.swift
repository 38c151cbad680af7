// SPDX-License-Identifier: Apache-2.0

/// The members of a JSON object: keys in the order they were written, each once.
///
/// Shape: one array of pairs, 40 bytes a member. Objects in Kubernetes have few keys, so a look at
/// each pair is faster than hashing (measured: 3 to 6 times up to about 20 keys), takes a third of
/// the memory, and keeps the order.
///
/// Cost: reading a key looks at each pair, O(count); appending a key known to be new is O(1).
public struct Members: Sendable {
  /// The members, for what goes through them without a copy of each: encoders use its span.
  @usableFromInline
  package var pairs: [(String, Value)]

  /// No members.
  @inlinable
  public init() { pairs = [] }

  /// Takes the pairs as they are, without a copy.
  ///
  /// - Parameter pairs: The members; no key may stand in it twice (checked in debug builds).
  public init(unique pairs: [(String, Value)]) {
    self.pairs = pairs
    assert(hasUniqueKeys, "a key stands twice in an object")
  }

  /// Makes room for so many members in one allocation.
  public mutating func reserveCapacity(_ capacity: Int) { pairs.reserveCapacity(capacity) }

  /// Adds a member whose key is known to be absent, without looking.
  public mutating func append(unique key: String, _ value: Value) { pairs.append((key, value)) }

  /// The value of that key, or nil when there is none.
  ///
  /// Assigning nil removes the member; assigning a value replaces it where it stands or appends it.
  public subscript(key: String) -> Value? {
    get {
      guard let index = index(of: key) else { return nil }
      return pairs[index].1
    }
    set {
      switch (index(of: key), newValue) {
      case (let index?, let value?): pairs[index].1 = value
      case (let index?, nil): pairs.remove(at: index)
      case (nil, let value?): pairs.append((key, value))
      case (nil, nil): break
      }
    }
  }

  /// The value of that key, `null` appended under it when it is absent; for changing it in place.
  ///
  /// Inlined into the caller: a coroutine in another module takes a heap allocation for its frame.
  @inlinable
  public subscript(creating key: String) -> Value {
    get { self[key] ?? .null }
    @inline(__always)
    _modify {
      let index = place(for: key)
      yield &pairs[index].1
    }
  }

  /// The position of the key, `null` appended under it when it is absent.
  @usableFromInline
  internal mutating func place(for key: String) -> Int {
    if let index = index(of: key) { return index }
    pairs.append((key, .null))
    return pairs.count - 1
  }

  /// Removes the member of that key and returns what it was.
  @discardableResult
  public mutating func removeValue(forKey key: String) -> Value? {
    guard let index = index(of: key) else { return nil }
    return pairs.remove(at: index).1
  }

  /// The keys, in order.
  public var keys: some Sequence<String> { pairs.lazy.map(\.0) }

  /// The position of the key, or nil.
  public func index(of key: String) -> Int? {
    // Through a span, so that nothing is retained and checked for each key.
    let pairs = pairs.span
    for index in pairs.indices where pairs[index].0.hasSameBytes(as: key) { return index }
    return nil
  }

  private var hasUniqueKeys: Bool {
    let keys = pairs.map(\.0).sorted { $0.precedesByBytes($1) }
    return zip(keys, keys.dropFirst()).allSatisfy { !$0.hasSameBytes(as: $1) }
  }
}

extension Members: RandomAccessCollection, MutableCollection {
  /// A key and its value.
  public typealias Element = (key: String, value: Value)

  /// The position of the first member.
  @inlinable
  public var startIndex: Int { 0 }

  /// The position after the last member.
  @inlinable
  public var endIndex: Int { pairs.count }

  /// The member at that position.
  ///
  /// Changing the value changes it in place; a key must not become one that another member has.
  @inlinable
  public subscript(position: Int) -> (key: String, value: Value) {
    get { (key: pairs[position].0, value: pairs[position].1) }
    @inline(__always)
    _modify {
      var member = (key: pairs[position].0, value: pairs[position].1)
      pairs[position].1 = .null  // the value has one owner now, so a change below copies nothing
      defer { pairs[position] = (member.key, member.value) }
      yield &member
    }
  }
}

extension Members: Hashable {
  /// Above this count, members in two orders are sorted for a comparison instead of looked up.
  private static let sortingThreshold = 32

  /// Whether both have the same keys with equal values, in any order.
  ///
  /// Cost: O(count) when both are in the same order, as most are, and no work when both are the
  /// same array; otherwise O(count * log(count)).
  public static func == (left: Members, right: Members) -> Bool {
    guard left.count == right.count else { return false }
    if left.isSameArray(as: right) { return true }
    for index in left.pairs.indices {
      if right.pairs[index].0.hasSameBytes(as: left.pairs[index].0) {
        guard right.pairs[index].1 == left.pairs[index].1 else { return false }
      } else if left.count > sortingThreshold {
        return areEqualSorted(left, right)
      } else {
        guard let other = right.index(of: left.pairs[index].0),
          right.pairs[other].1 == left.pairs[index].1
        else { return false }
      }
    }
    return true
  }

  private static func areEqualSorted(_ left: Members, _ right: Members) -> Bool {
    var (left, right) = (left, right)
    left.sort()
    right.sort()
    return left.pairs.elementsEqual(right.pairs) { $0.0.hasSameBytes(as: $1.0) && $0.1 == $1.1 }
  }

  private func isSameArray(as other: Members) -> Bool {
    unsafe pairs.withUnsafeBufferPointer { left in
      unsafe other.pairs.withUnsafeBufferPointer { unsafe left.baseAddress == $0.baseAddress }
    }
  }

  /// Feeds the members to the hasher, whatever their order.
  public func hash(into hasher: inout Hasher) {
    var sum = 0
    for (key, value) in pairs {
      var member = Hasher()
      member.combine(key)
      member.combine(value)
      sum &+= member.finalize()
    }
    hasher.combine(sum)
  }
}

extension Members: ExpressibleByDictionaryLiteral {
  /// The members in the order of the literal.
  ///
  /// A key must not stand in it twice.
  public init(dictionaryLiteral elements: (String, Value)...) { self.init(unique: elements) }
}
