// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// A map in a message: entries in the order of the keys' bytes, each key once.
///
/// A map has no order on the wire. Sorted, the same map gives the same bytes and the same text,
/// whatever order the sender's memory gave it.
///
/// Cost: one array. To find a key takes as many comparisons as the number of entries has bits.
package struct MessageMap<Content: Sendable>: Sendable {
  private let entries: [(key: String, content: Content)]

  /// No entries.
  package init() { entries = [] }

  /// Sorts the entries of a map as they were written.
  ///
  /// - Parameter written: The entries. Of a key that stands in it twice the last one counts, as
  ///   protobuf wants it.
  internal init(_ written: [(key: String, content: Content)]) {
    entries = written.map(\.key).positionsInOrder.map { written[$0] }
  }

  /// The keys, in order.
  package var keys: [String] { entries.map(\.key) }

  /// What stands under that key, or nil.
  package subscript(key: String) -> Content? { position(of: key).map { entries[$0].content } }

  /// The position of that key, or nil.
  package func position(of key: String) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key.precedesByBytes(key) { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].key.hasSameBytes(as: key) else { return nil }
    return low
  }
}

extension MessageMap: RandomAccessCollection {
  /// The position of the first entry.
  package var startIndex: Int { 0 }

  /// The position behind the last entry.
  package var endIndex: Int { entries.count }

  /// The entry at that position.
  package subscript(position: Int) -> (key: String, content: Content) { entries[position] }
}

extension [String] {
  /// The positions of the texts in the order of their bytes; of equal ones that of the last.
  ///
  /// Not generic, so that the sort is compiled once and not for each kind of map.
  fileprivate var positionsInOrder: [Int] {
    // The sort is stable, so of equal texts the last one written stays last.
    let sorted = indices.sorted { self[$0].precedesByBytes(self[$1]) }
    return sorted.indices.filter { index in
      index + 1 == sorted.endIndex || !self[sorted[index]].hasSameBytes(as: self[sorted[index + 1]])
    }.map { sorted[$0] }
  }
}
