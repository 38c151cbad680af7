// SPDX-License-Identifier: Apache-2.0

/// The table of a pattern.
///
/// First a graph is made whose nodes read one byte or jump, then each set of nodes that can be
/// reached together becomes a state.
struct PatternAutomaton {
  /// The class of each byte.
  private(set) var classes = [UInt8](repeating: 0, count: 256)
  private(set) var classCount = 0
  /// The next state for each state and class; 0 is the state that nothing leads out of.
  private(set) var next: [UInt16] = []
  private(set) var accepts: [Bool] = []

  /// A step of the graph: with a set it reads a byte, without it jumps.
  private struct Step {
    var bytes: ByteSet?
    var targets: [Int] = []
  }

  private var steps: [Step] = [Step()]
  private static let stepLimit = 4096
  private static let stateLimit = 512

  /// The table, or nil when it would be too large.
  init?(_ node: PatternNode) {
    guard let end = add(node, after: 0), classify() else { return nil }
    guard determine(end: end) else { return nil }
    steps = []
  }

  // MARK: - The graph

  /// Adds what a node says after a step, and gives its last step.
  private mutating func add(_ node: PatternNode, after start: Int) -> Int? {
    guard steps.count < PatternAutomaton.stepLimit else { return nil }
    switch node {
    case .bytes(let set):
      let reading = add(Step(bytes: set))
      steps[start].targets.append(reading)
      return connect(reading)
    case .sequence(let nodes):
      var last = start
      for node in nodes {
        guard let end = add(node, after: last) else { return nil }
        last = end
      }
      return last
    case .alternatives(let nodes):
      let end = add(Step())
      for node in nodes {
        guard let last = add(node, after: connect(start)) else { return nil }
        steps[last].targets.append(end)
      }
      return end
    case .repeated(let node, let from, let to): return repeated(node, from, to, after: start)
    }
  }

  private mutating func repeated(
    _ node: PatternNode,
    _ from: Int,
    _ to: Int?,
    after start: Int
  ) -> Int? {
    var last = start
    for _ in 0..<from {
      guard let end = add(node, after: last) else { return nil }
      last = end
    }
    guard let to else {
      let loop = connect(last)
      guard let end = add(node, after: loop) else { return nil }
      steps[end].targets.append(loop)
      return connect(loop)
    }
    let exit = add(Step())
    for _ in from..<to {
      steps[last].targets.append(exit)
      guard let end = add(node, after: connect(last)) else { return nil }
      last = end
    }
    steps[last].targets.append(exit)
    return exit
  }

  private mutating func add(_ step: Step) -> Int {
    steps.append(step)
    return steps.count - 1
  }

  /// Adds a step that another one jumps to.
  private mutating func connect(_ index: Int) -> Int {
    let step = add(Step())
    steps[index].targets.append(step)
    return step
  }

  // MARK: - The table

  /// Puts bytes that no step tells apart into one class.
  private mutating func classify() -> Bool {
    let sets = Array(Set(steps.compactMap(\.bytes)))
    var known: [[Bool]: UInt8] = [:]
    for byte in UInt8.min...UInt8.max {
      let membership = sets.map { $0.contains(byte) }
      if known[membership] == nil {
        guard let number = UInt8(exactly: known.count) else { return false }
        known[membership] = number
      }
      classes[Int(byte)] = known[membership] ?? 0
    }
    classCount = known.count
    return true
  }

  private mutating func determine(end: Int) -> Bool {
    var numbers: [[Int]: Int] = [[]: 0]
    var states = [[], closure([0])]
    numbers[states[1]] = 1
    var index = 0
    while index < states.count {
      let state = states[index]
      accepts.append(state.contains(end))
      for number in 0..<classCount {
        let byte = UInt8(classes.firstIndex(of: UInt8(number)) ?? 0)
        let readers = state.filter { steps[$0].bytes?.contains(byte) == true }
        let target = closure(readers.flatMap { steps[$0].targets })
        if numbers[target] == nil {
          guard states.count < PatternAutomaton.stateLimit else { return false }
          numbers[target] = states.count
          states.append(target)
        }
        next.append(UInt16(numbers[target] ?? 0))
      }
      index += 1
    }
    return true
  }

  /// The steps that are reached by jumps, in order.
  private func closure(_ start: [Int]) -> [Int] {
    var reached = Set(start)
    var open = start
    while let step = open.popLast() {
      guard steps[step].bytes == nil else { continue }
      for target in steps[step].targets where reached.insert(target).inserted {
        open.append(target)
      }
    }
    return reached.sorted()
  }
}
