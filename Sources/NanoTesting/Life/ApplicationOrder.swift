// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// In which order Crossplane applies what is desired.
///
/// Crossplane's own order is random, and it stops at the first error; so none of these may matter.
public enum ApplicationOrder: Sendable, Hashable {
  /// By stable name.
  case byName
  /// By stable name, from the end.
  case reversed
  /// At random, the same for the same seed.
  case shuffled(seed: UInt64)
  /// At random, and only one resource that does not exist yet in each round: the worst that errors
  /// in the middle can do.
  case oneAtATime(seed: UInt64)

  /// The names in this order.
  func sorted(_ names: [String], round: Int) -> [String] {
    let names = names.sorted { $0.precedesByBytes($1) }
    switch self {
    case .byName: return names
    case .reversed: return names.reversed()
    case .shuffled(let seed), .oneAtATime(let seed):
      var generator = SeededGenerator(seed: seed &+ UInt64(truncatingIfNeeded: round))
      return names.shuffled(using: &generator)
    }
  }

  /// How many resources one round creates at most.
  var creationLimit: Int {
    if case .oneAtATime = self { return 1 }
    return .max
  }
}

/// SplitMix64: random enough to shuffle, and the same for the same seed.
///
/// Source: <https://prng.di.unimi.it/splitmix64.c>.
private struct SeededGenerator: RandomNumberGenerator {
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
