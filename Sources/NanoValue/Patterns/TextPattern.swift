// SPDX-License-Identifier: Apache-2.0

/// A regular expression of a schema, as a table: matching is one look-up a byte.
///
/// Schemas use few features: literals, classes, groups, alternatives, repetitions, anchors at the
/// ends. Only these are known; what needs a whole engine is refused when the pattern is made.
///
/// Limits: 512 states, so that no pattern takes much memory. `.` and classes that exclude
/// something may only be repeated with `*` or `+`, because they count characters and not bytes.
public struct TextPattern: Sendable {
  /// The expression as the schema has it.
  public let text: String
  /// The class of each byte.
  private let classes: [UInt8]
  private let classCount: Int
  /// The next state for each state and class; 0 is the state that nothing leads out of.
  private let next: [UInt16]
  private let accepts: [Bool]

  /// A pattern, or nil when it is none or has features that are not known.
  public init?(_ text: String) {
    guard let expression = PatternParser.parse(text),
      let automaton = PatternAutomaton(expression)
    else { return nil }
    self.text = text
    classes = automaton.classes
    classCount = automaton.classCount
    next = automaton.next
    accepts = automaton.accepts
  }

  /// Whether the text matches.
  public func matches(_ text: String) -> Bool {
    var state = 1
    for byte in text.utf8 {
      state = Int(next[state * classCount + Int(classes[Int(byte)])])
      if state == 0 { return false }
    }
    return accepts[state]
  }
}

/// A set of bytes.
struct ByteSet: Hashable {
  private(set) var low: UInt128 = 0
  private(set) var high: UInt128 = 0

  /// No bytes.
  init() {}

  /// The bytes of a range.
  init(_ bytes: ClosedRange<UInt8>) { for byte in bytes { insert(byte) } }

  func contains(_ byte: UInt8) -> Bool {
    byte < 128 ? low >> UInt128(byte) & 1 == 1 : high >> UInt128(byte - 128) & 1 == 1
  }

  mutating func insert(_ byte: UInt8) {
    if byte < 128 { low |= 1 << UInt128(byte) } else { high |= 1 << UInt128(byte - 128) }
  }

  mutating func formUnion(_ other: ByteSet) {
    low |= other.low
    high |= other.high
  }

  /// The bytes that are not in it.
  var inverted: ByteSet {
    var set = self
    (set.low, set.high) = (~low, ~high)
    return set
  }

  /// Whether it holds bytes of characters that are longer than one.
  var isMultibyte: Bool { high != 0 }
}

/// What a pattern says.
indirect enum PatternNode {
  case bytes(ByteSet)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  /// Nil for no end.
  case repeated(PatternNode, from: Int, to: Int?)
}
