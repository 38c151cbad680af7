// SPDX-License-Identifier: Apache-2.0

/// A place of the text, and what stands on both sides of it.
struct Place {
  /// The offset in bytes.
  let position: Int
  /// The scalar before it, nil at the beginning.
  let before: UInt32?
  /// The scalar behind it, nil at the end.
  var after: UInt32?
}

/// The ways that lead to a place of the text, each by its instruction, the preferred ones first.
struct Threads {
  private var order: [Int32] = []
  /// The number of the list that an instruction was last put on, so that emptying costs nothing.
  private var marks: [UInt32]
  private var mark: UInt32 = 1
  private var places: [Int32]
  private let slotCount: Int

  /// No ways yet through so many instructions, with room for their remembered places.
  init(_ instructionCount: Int, _ slotCount: Int) {
    marks = Array(repeating: 0, count: instructionCount)
    places = Array(repeating: -1, count: instructionCount * slotCount)
    self.slotCount = slotCount
  }

  /// Whether no way leads here.
  var isEmpty: Bool { order.isEmpty }
  /// How many ways lead here.
  var count: Int { order.count }
  /// The instruction of that way.
  subscript(index: Int) -> Int { Int(order[index]) }

  /// Forgets all ways, in one step but for every four-thousand-millionth time.
  mutating func removeAll() {
    order.removeAll(keepingCapacity: true)
    mark &+= 1
    guard mark == 0 else { return }
    for index in marks.indices { marks[index] = 0 }
    mark = 1
  }

  /// Marks an instruction as reached, and says whether it was not before.
  mutating func insert(_ instruction: Int) -> Bool {
    guard marks[instruction] != mark else { return false }
    marks[instruction] = mark
    return true
  }

  /// Adds a way, less preferred than those before it.
  mutating func append(_ instruction: Int, _ slots: [Int32]) {
    order.append(Int32(truncatingIfNeeded: instruction))
    let start = instruction * slotCount
    for slot in 0..<slotCount { places[start + slot] = slots[slot] }
  }

  /// The remembered places of the way at that instruction.
  func slots(of instruction: Int) -> [Int32] {
    Array(places[(instruction * slotCount)..<((instruction + 1) * slotCount)])
  }

  /// Writes the remembered places of the way at that instruction into an array of their number.
  func read(_ slots: inout [Int32], of instruction: Int) {
    let start = instruction * slotCount
    for slot in 0..<slotCount { slots[slot] = places[start + slot] }
  }
}

/// Follows the instructions that take no scalar.
struct Explorer {
  private let instructions: [Instruction]
  /// The remembered places of the way that is being followed.
  var slots: [Int32]
  private var pending: [Pending] = []

  /// An instruction to be followed, or a place to be put back once those above it are done.
  private struct Pending {
    /// The instruction, or the slot with its bits inverted.
    let target: Int32
    /// The place to put back.
    var place: Int32 = 0
  }

  /// An explorer of that program with so many remembered places.
  init(_ program: Program, slotCount: Int) {
    instructions = program.instructions
    slots = Array(repeating: -1, count: slotCount)
  }

  /// Follows the program from its first instruction.
  mutating func start(at place: Place, into threads: inout Threads) {
    for slot in slots.indices { slots[slot] = -1 }
    if !slots.isEmpty { slots[0] = Int32(truncatingIfNeeded: place.position) }
    follow(0, at: place, into: &threads)
  }

  /// Follows the program from that instruction and adds each one that takes a scalar or is the
  /// match, in the order of preference, with the places remembered on the way.
  mutating func follow(_ start: Int, at place: Place, into threads: inout Threads) {
    pending.append(Pending(target: Int32(truncatingIfNeeded: start)))
    while let step = pending.popLast() {
      if step.target < 0 {
        slots[Int(~step.target)] = step.place
        continue
      }
      guard threads.insert(Int(step.target)) else { continue }
      let instruction = instructions[Int(step.target)]
      switch instruction.operation {
      case .jump: pending.append(Pending(target: instruction.first))
      case .split:
        pending.append(Pending(target: instruction.second))
        pending.append(Pending(target: instruction.first))
      case .save:
        remember(place.position, in: instruction.first)
        pending.append(Pending(target: step.target + 1))
      case .assertion:
        let assertion = Assertion(rawValue: instruction.first)
        if let assertion, assertion.holds(before: place.before, after: place.after) {
          pending.append(Pending(target: step.target + 1))
        }
      case .scalar, .foldedScalar, .characterClass, .any, .anyButLineFeed, .match:
        threads.append(Int(step.target), slots)
      }
    }
  }

  /// Remembers a place until the way that leads through it is followed.
  private mutating func remember(_ position: Int, in slot: Int32) {
    guard Int(slot) < slots.count else { return }
    pending.append(Pending(target: ~slot, place: slots[Int(slot)]))
    slots[Int(slot)] = Int32(truncatingIfNeeded: position)
  }
}
