// SPDX-License-Identifier: Apache-2.0

/// Values of one type under free keys, in the order in which they were written, each key once.
///
/// Cost: reading a key looks at each pair, as in ``Members``.
public struct OrderedMap<Content> {
  @usableFromInline var pairs: [(key: String, value: Content)]

  /// The pairs in this order; of several with one key the first counts.
  @_alwaysEmitIntoClient
  public init(_ pairs: [(key: String, value: Content)] = []) { self.init(pairs: pairs) }

  @inlinable
  init(pairs: [(key: String, value: Content)]) { self.pairs = pairs }

  /// The value of that key, or nil when there is none.
  @_alwaysEmitIntoClient
  public subscript(key: String) -> Content? {
    pairs.first { $0.key.hasSameBytes(as: key) }?.value
  }

  /// The keys, in order.
  @_alwaysEmitIntoClient
  public var keys: [String] { pairs.map(\.key) }

  /// The values, in the order of their keys.
  @_alwaysEmitIntoClient
  public var values: [Content] { pairs.map(\.value) }
}

extension OrderedMap: Sendable where Content: Sendable {}

extension OrderedMap: RandomAccessCollection {
  /// The position of the first pair.
  @inlinable
  public var startIndex: Int { 0 }

  /// The position after the last pair.
  @inlinable
  public var endIndex: Int { pairs.count }

  /// The key and the value at that position.
  @inlinable
  public subscript(position: Int) -> (key: String, value: Content) { pairs[position] }
}

extension OrderedMap: Equatable where Content: Equatable {
  /// Whether both have the same keys with equal values, in any order, as objects are compared.
  @inlinable
  public static func == (left: OrderedMap, right: OrderedMap) -> Bool {
    left.count == right.count && left.pairs.allSatisfy { right[$0.key] == $0.value }
  }
}

extension OrderedMap: Hashable where Content: Hashable {
  /// Feeds the pairs to the hasher, whatever their order.
  @inlinable
  public func hash(into hasher: inout Hasher) {
    var sum = 0
    for (key, value) in pairs {
      var pair = Hasher()
      pair.combine(key)
      pair.combine(value)
      sum &+= pair.finalize()
    }
    hasher.combine(sum)
  }
}
