// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// Random numbers that a seed determines, so that a failing test fails again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next number of the SplitMix64 sequence.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Value {
  /// A random tree of every kind of value, at most that many levels deep.
  static func random(levels: Int, using generator: inout SeededGenerator) -> Value {
    switch Int.random(in: 0..<(levels > 0 ? 10 : 7), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .integer(Int64.random(in: -1000...1000, using: &generator))
    case 3: return .integer(Int64.random(in: .min ... .max, using: &generator))
    case 4: return .number(randomDouble(using: &generator))
    case 5, 6: return .string(randomText(using: &generator))
    case 7:
      let count = Int.random(in: 0...5, using: &generator)
      return .array((0..<count).map { _ in random(levels: levels - 1, using: &generator) })
    default:
      var members = Members()
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        members[randomText(using: &generator)] = random(levels: levels - 1, using: &generator)
      }
      return .object(members)
    }
  }

  /// A finite double of any magnitude: random bits, or a number of few digits.
  private static func randomDouble(using generator: inout SeededGenerator) -> Double {
    if Bool.random(using: &generator) {
      return Double(Int.random(in: -100_000...100_000, using: &generator)) / 1000
    }
    while true {
      let number = Double(bitPattern: generator.next())
      if number.isFinite { return number }
    }
  }

  /// Text of every kind of character, often one that JSON escapes.
  private static func randomText(using generator: inout SeededGenerator) -> String {
    let alphabet: [UnicodeScalar] = [
      "a", "b", "Z", "0", "-", "/", "\"", "\\", "\n", "\u{0}", "\u{1F}", "\u{7F}", "<", "&", ">",
      "é", "e", "\u{301}", "ß", "€", "\u{2028}", "\u{2029}", "\u{FEFF}", "日", "😀", "\u{10FFFF}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...24, using: &generator) {
      text.unicodeScalars.append(alphabet.randomElement(using: &generator) ?? "a")
    }
    return text
  }
}
