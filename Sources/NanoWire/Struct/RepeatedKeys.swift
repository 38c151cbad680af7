// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Finds the keys that an object on the wire writes more than once.
///
/// It is told each key when it is read. A filter of 256 bits lets nearly all of them pass as
/// certainly new; the others are compared after the last one. That allocates nothing for up to 64
/// members. For more, it makes a table, so that an object of n members takes about n steps and not
/// n^2, whoever chose the keys: the table's hash has another seed in each process.
internal struct RepeatedKeys {
  /// A bit for each hash seen.
  private var filter: [4 of UInt64] = .init(repeating: 0)
  /// A bit for each of the first 64 members whose hash was seen before.
  private var suspects: UInt64 = 0
  /// How many members there were.
  private var count: UInt64 = 0

  /// Takes note of the key of the next member.
  @inline(__always)
  mutating func note(_ key: Range<Int>, in bytes: RawSpan) {
    let hash = Self.hash(of: key, in: bytes)
    let word = Int(truncatingIfNeeded: hash & 3)
    let bit: UInt64 = 1 &<< (hash &>> 2)
    if filter[word] & bit != 0, count < 64 { suspects |= 1 &<< count }
    filter[word] |= bit
    count &+= 1
  }

  /// Whether no key was written twice, for certain.
  @inline(__always)
  var areNone: Bool { suspects == 0 && count <= 64 }

  /// 8 bits from the key's length and from its first and last 8 bytes.
  @inline(__always)
  private static func hash(of key: Range<Int>, in bytes: RawSpan) -> UInt64 {
    var mixed = UInt64(truncatingIfNeeded: key.count)
    if key.count >= 8 {
      mixed &+= bytes.word(at: key.lowerBound) &* 3
      mixed &+= bytes.word(at: key.upperBound &- 8) &* 5
    } else {
      for offset in key {
        mixed = mixed &<< 8 | UInt64(bytes.byte(at: offset))
      }
    }
    return (mixed &* 0x9E37_79B9_7F4A_7C15) &>> 56
  }

  /// Leaves of each key one member: with the last value, at the first place.
  ///
  /// - Parameter pairs: The members whose keys were noted, in that order.
  @inline(never)
  func merge(_ pairs: inout [(String, Value)]) {
    if pairs.count > 64 {
      mergeMany(&pairs)
    } else {
      mergeFew(&pairs)
    }
  }

  private func mergeFew(_ pairs: inout [(String, Value)]) {
    var removed: UInt64 = 0
    for position in pairs.indices where suspects & (1 &<< UInt64(position)) != 0 {
      let length = pairs[position].0.utf8.count
      for first in 0..<position where pairs[first].0.utf8.count == length {
        guard pairs[first].0.hasSameBytes(as: pairs[position].0) else { continue }
        pairs[first].1 = pairs[position].1
        removed |= 1 &<< UInt64(position)
        break
      }
    }
    guard removed != 0 else { return }
    let kept = pairs.indices.filter { removed & (1 &<< UInt64($0)) == 0 }
    pairs = kept.map { pairs[$0] }
  }

  private func mergeMany(_ pairs: inout [(String, Value)]) {
    var merged: [(String, Value)] = []
    merged.reserveCapacity(pairs.count)
    // Positions in `merged`, each plus one, by hash; 0 is free. At most half of them are taken.
    let size = 2 << (Int.bitWidth - pairs.count.leadingZeroBitCount)
    var table = [UInt32](repeating: 0, count: size)
    for pair in pairs {
      // Not `combine(key)`, under which all spellings of an accented letter are one.
      var hasher = Hasher()
      for byte in pair.0.utf8 { hasher.combine(byte) }
      var slot = hasher.finalize() & (size - 1)
      while table[slot] != 0, !merged[Int(table[slot]) - 1].0.hasSameBytes(as: pair.0) {
        slot = (slot + 1) & (size - 1)
      }
      if table[slot] == 0 {
        merged.append(pair)
        table[slot] = UInt32(truncatingIfNeeded: merged.count)
      } else {
        merged[Int(table[slot]) - 1].1 = pair.1
      }
    }
    pairs = merged
  }
}
