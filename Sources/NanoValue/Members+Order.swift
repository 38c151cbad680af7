// SPDX-License-Identifier: Apache-2.0

extension Members {
  /// Orders the members by the bytes of their keys, as Go's encoders do.
  ///
  /// Cost: one look at each key when they are in order already, otherwise O(count * log(count)).
  public mutating func sort() {
    guard let positions = positionsByKey() else { return }
    pairs = positions.map { pairs[$0] }
  }

  /// The positions of the members in the order of their keys' bytes, or nil when they stand so.
  func positionsByKey() -> [Int]? {
    let keys = pairs.span
    var isSorted = true
    for index in keys.indices.dropFirst() where isSorted {
      isSorted = !keys[index].0.precedesByBytes(keys[index - 1].0)
    }
    if isSorted { return nil }
    // Most keys differ within eight bytes, so most comparisons are of two numbers.
    var ranks: [(prefix: UInt64, position: Int)] = []
    ranks.reserveCapacity(keys.count)
    for index in keys.indices { ranks.append((keys[index].0.leadingBytes, index)) }
    ranks.sort { left, right in
      if left.prefix != right.prefix { return left.prefix < right.prefix }
      return pairs[left.position].0.precedesByBytes(pairs[right.position].0)
    }
    return ranks.map(\.position)
  }
}

extension String {
  /// The first eight bytes as one number that sorts as they do, zeroes after the last one.
  fileprivate var leadingBytes: UInt64 {
    var (number, count): (UInt64, UInt64) = (0, 0)
    for byte in utf8.prefix(8) {
      number = number << 8 | UInt64(byte)
      count += 8
    }
    return number << (64 - count)  // a shift by 64 is 0 in Swift
  }
}
