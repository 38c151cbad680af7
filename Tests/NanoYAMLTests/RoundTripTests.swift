// SPDX-License-Identifier: Apache-2.0

import NanoValue
import NanoYAML
import Testing

@Suite("round trips")
struct RoundTripTests {
  @Test("random trees are read back as they were written", arguments: 0..<20 as Range<UInt64>)
  func randomTrees(seed: UInt64) throws {
    var random = RandomTrees(seed: seed)
    for _ in 0..<200 {
      let value = random.value(depth: 5)
      let text = try value.yamlText(controlCharacters: .escaped)
      let read = try Value(yaml: text)
      try #require(read == value, "\(text)")
      #expect(try read.yamlText(controlCharacters: .escaped) == text)
    }
  }

  @Test("random trees as deep as the limit are read back")
  func deepTrees() throws {
    var list = Value.array([])
    var object = Value.object(["k\nk": 1])
    for _ in 1..<Value.depthLimit {
      list = .array([list])
      object = .object(["k": object])
    }
    for value in [list, object] {
      #expect(try Value(yaml: value.yamlText()) == value)
    }
  }
}

/// Trees of awkward strings, keys and numbers, the same ones for the same seed.
struct RandomTrees: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let pieces = [
    "a", "B", "0", "1", "é", "☃", "😀", " ", "  ", "\n", "\t", "\r", "#", " #", ":", ": ", "-", "- ",
    "? ", "!", "&", "*", "|", ">", "%", "@", "`", "'", "\"", "\\", "{", "}", "[", "]", ",", "~",
    "=",
    "<<", "...", "---", "\u{A0}", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\0", "\u{1B}",
    "\u{7F}", "\u{9F}", "\u{FFFF}", "word ", "a longer word ", "_", ".", "e",
  ]
  private static let words = [
    "y", "no", "On", "null", "", "~", ".inf", ".nan", "0x1F", "017", "1_000", "1e3", ".5", "1:20",
    "2024-01-01", "2024-01-01T00:00:00Z", "true", "<<", "=", "9223372036854775808", "0b1", "+1",
  ]
  private static let numbers: [Value] = [
    0, -1, .integer(.max), .integer(.min), 1.5, 1e-7, 1e21, .number(0x1p-1074), 123456.5, 1234567.5,
    .number(.greatestFiniteMagnitude), .number(0x1p63), 0.1,
  ]

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(next() % UInt64(elements.count))]
  }

  mutating func string() -> String {
    if next() % 4 == 0 { return pick(Self.words) }
    let length = pick([1, 2, 3, 8, 40])
    return (0..<length).map { _ in pick(Self.pieces) }.joined()
  }

  mutating func value(depth: Int) -> Value {
    switch next() % (depth > 0 ? 8 : 4) {
    case 0, 1, 2: return .string(string())
    case 3: return pick(Self.numbers + [nil, true, false])
    case 4, 5: return .array((0..<Int(next() % 4)).map { _ in value(depth: depth - 1) })
    default:
      var members = Members()
      for _ in 0..<Int(next() % 6) { members[string()] = value(depth: depth - 1) }
      return .object(members)
    }
  }
}
