// SPDX-License-Identifier: Apache-2.0

/// One search: all ways through the program at once, scalar by scalar, the preferred ones first.
///
/// Cost: at most instructions times bytes of the text, whatever the expression; no recursion.
struct Matcher {
  private let program: Program
  private var explorer: Explorer
  private var current: Threads
  private var following: Threads

  /// A search through that program.
  ///
  /// - Parameter slotCount: How many places are remembered: two a group, the whole match
  ///   included, or none.
  init(_ program: Program, slotCount: Int) {
    self.program = program
    explorer = Explorer(program, slotCount: slotCount)
    current = Threads(program.instructions.count, slotCount)
    following = Threads(program.instructions.count, slotCount)
  }

  /// Finds the first match at that byte or behind it.
  ///
  /// - Returns: The places of the groups, two each, -1 where a group took no part; an empty array
  ///   for a match when no places are remembered; nil when there is no match.
  mutating func search(_ text: borrowing Span<UInt8>, from start: Int) -> [Int32]? {
    var place = Place(position: start, before: Matcher.scalar(before: start, in: text), after: nil)
    var found: [Int32]?
    current.removeAll()
    while true {
      let (after, width) = Matcher.scalar(at: place.position, in: text)
      place.after = after
      if found == nil, place.position == 0 || !program.isAnchored {
        explorer.start(at: place, into: &current)
      }
      if current.isEmpty, found != nil || program.isAnchored { break }
      let later = Matcher.scalar(at: place.position + width, in: text).0
      let next = Place(position: place.position + width, before: after, after: later)
      if let match = step(over: after, to: next) {
        if match.isEmpty { return match }
        found = match
        found?[1] = Int32(truncatingIfNeeded: place.position)
      }
      if after == nil { break }
      place = next
    }
    return found
  }

  /// Takes the scalar on every way, up to the first that is a match already.
  ///
  /// - Returns: The places of that match, or nil.
  private mutating func step(over scalar: UInt32?, to next: Place) -> [Int32]? {
    following.removeAll()
    defer { swap(&current, &following) }
    for index in 0..<current.count {
      let thread = current[index]
      let instruction = program.instructions[thread]
      if instruction.operation == .match { return current.slots(of: thread) }
      guard let scalar, takes(scalar, instruction) else { continue }
      current.read(&explorer.slots, of: thread)
      explorer.follow(thread + 1, at: next, into: &following)
    }
    return nil
  }

  private func takes(_ scalar: UInt32, _ instruction: Instruction) -> Bool {
    switch instruction.operation {
    case .scalar: scalar == UInt32(bitPattern: instruction.first)
    case .foldedScalar: CaseFolding.canonical(scalar) == UInt32(bitPattern: instruction.first)
    case .characterClass: program.classes[Int(instruction.first)].contains(scalar)
    case .any: true
    case .anyButLineFeed: scalar != 0x0A
    case .split, .jump, .save, .assertion, .match: false
    }
  }

  /// The scalar at that byte of valid UTF-8 and its width; nil and 0 at the end.
  static func scalar(at index: Int, in text: borrowing Span<UInt8>) -> (UInt32?, Int) {
    guard index < text.count else { return (nil, 0) }
    let lead = UInt32(text[index])
    if lead < 0x80 { return (lead, 1) }
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + width <= text.count else { return (nil, 0) }
    var value = lead & (0x7F >> UInt32(width))
    for offset in 1..<width { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
    return (value, width)
  }

  private static func scalar(before index: Int, in text: borrowing Span<UInt8>) -> UInt32? {
    var start = index - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? nil : scalar(at: start, in: text).0
  }
}
