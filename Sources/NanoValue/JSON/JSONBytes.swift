// SPDX-License-Identifier: Apache-2.0

/// Tests of eight bytes of a JSON string at a time.
///
/// Each is exact for the eight bytes as a whole: a borrow can spoil the answer of a byte only above
/// one that answers "yes" already.
enum JSONBytes {
  /// Whether all stand for themselves in every JSON string: no control character, `"` or `\`.
  @inline(__always)
  static func areAllPlain(_ word: UInt64) -> Bool {
    let controls = (word &- 0x2020_2020_2020_2020) & ~word
    let others = zeroes(word ^ 0x2222_2222_2222_2222) | zeroes(word ^ 0x5C5C_5C5C_5C5C_5C5C)
    return (controls | others) & 0x8080_8080_8080_8080 == 0
  }

  /// Whether one of them is that byte.
  @inline(__always)
  static func contain(_ byte: UInt8, _ word: UInt64) -> Bool {
    let repeated = UInt64(byte) &* 0x0101_0101_0101_0101
    return zeroes(word ^ repeated) & 0x8080_8080_8080_8080 != 0
  }

  /// Whether one of them is `<`, `>` or `&`.
  @inline(__always)
  static func containHTML(_ word: UInt64) -> Bool {
    contain(UInt8(ascii: "<"), word) || contain(UInt8(ascii: ">"), word)
      || contain(UInt8(ascii: "&"), word)
  }

  /// The top bit of each byte that is zero, and perhaps of one above such a byte.
  @inline(__always)
  private static func zeroes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word
  }
}
