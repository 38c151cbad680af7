// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// Numbers that are the same in every run with the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Value {
  /// A tree that the wire can hold, of at most that many levels.
  static func random(levels: Int, using generator: inout SeededGenerator) -> Value {
    switch Int.random(in: 0..<(levels > 0 ? 9 : 6), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .integer(Int64.random(in: -(1 << 53)...(1 << 53), using: &generator))
    case 3: return .integer(Int64.random(in: -100...100, using: &generator))
    case 4: return .number(Double.random(in: -1e18...1e18, using: &generator) + 0.5)
    case 5: return .string(randomText(using: &generator))
    case 6:
      return .array(
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          random(levels: levels - 1, using: &generator)
        }
      )
    default:
      return .object(randomMembers(levels: levels - 1, using: &generator))
    }
  }

  /// Members that the wire can hold, their values of at most that many levels.
  static func randomMembers(levels: Int, using generator: inout SeededGenerator) -> Members {
    var members = Members()
    for index in 0..<Int.random(in: 0...5, using: &generator) {
      members[randomText(using: &generator) + String(index)] = random(
        levels: levels,
        using: &generator
      )
    }
    return members
  }

  private static func randomText(using generator: inout SeededGenerator) -> String {
    let alphabet = Array("abcXYZ019-_./ \u{0}\u{7F}éüß∑漢🜁\u{1F468}\u{200D}\u{1F33E}".unicodeScalars)
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      text.unicodeScalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
    }
    return text
  }
}
