// SPDX-License-Identifier: Apache-2.0

/// The macros that go through a list or a map.
extension Evaluation {
  /// What a macro makes of its list or map.
  ///
  /// Cost: one unit for each round, and what its expressions cost.
  mutating func looped(_ loop: Plan.Loop) throws(CELError) -> CELValue {
    try budget.spend()
    let range = try value(loop.range)
    switch loop.macro {
    case .all: return .bool(try quantified(loop, range, decisive: false))
    case .exists: return .bool(try quantified(loop, range, decisive: true))
    case .existsOne:
      var count = 0
      try rounds(loop, range) { (evaluation, _) throws(CELError) in
        if try evaluation.isChosen(loop) { count += 1 }
        return true
      }
      return .bool(count == 1)
    case .map, .filter, .transformList: return .list(try list(loop, range))
    case .transformMap, .transformMapEntry: return .map(try map(loop, range))
    }
  }

  /// `all` and `exists`: one round that decides wins over the errors of all others.
  private mutating func quantified(
    _ loop: Plan.Loop,
    _ range: CELValue,
    decisive: Bool
  )
    throws(CELError) -> Bool
  {
    var failure: CELError?
    var isDecided = false
    try rounds(loop, range) { (evaluation, _) throws(CELError) in
      do throws(CELError) {
        isDecided = try evaluation.isChosen(loop) == decisive
      } catch {
        if error.code == .costLimitExceeded { throw error }
        failure = failure ?? error
      }
      return !isDecided
    }
    if isDecided { return decisive }
    if let failure { throw failure }
    return !decisive
  }

  private mutating func isChosen(_ loop: Plan.Loop) throws(CELError) -> Bool {
    guard let condition = loop.condition else { return true }
    return try bool(condition, name: loop.macro.rawValue)
  }

  private mutating func list(_ loop: Plan.Loop, _ range: CELValue) throws(CELError) -> CELList {
    var elements: [CELValue] = []
    try rounds(loop, range) { (evaluation, element) throws(CELError) in
      guard try evaluation.isChosen(loop) else { return true }
      if let transform = loop.transform {
        elements.append(try evaluation.value(transform))
      } else {
        elements.append(element)
      }
      return true
    }
    return CELList(elements)
  }

  private mutating func map(_ loop: Plan.Loop, _ range: CELValue) throws(CELError) -> CELMap {
    var map = CELMap()
    guard let transform = loop.transform else { return map }
    try rounds(loop, range) { (evaluation, element) throws(CELError) in
      guard try evaluation.isChosen(loop) else { return true }
      let made = try evaluation.value(transform)
      guard loop.macro == .transformMapEntry else {
        _ = try map.insert(element, made)
        return true
      }
      guard case .map(let entries) = made else {
        throw .noSuchOverload("cel.@mapInsert", [.map(map), made])
      }
      for (key, value) in try entries.entries() {
        try evaluation.budget.spend()
        guard try map.insert(key, value) else {
          throw .invalid("insert failed: key \(key.textForMessages) already exists")
        }
      }
      return true
    }
    return map
  }

  /// Runs the body for each element with the variables set, until it returns false.
  ///
  /// The body gets what the first variable holds: the element, position or key.
  private mutating func rounds(
    _ loop: Plan.Loop,
    _ range: CELValue,
    _ body: (inout Evaluation, CELValue) throws(CELError) -> Bool
  ) throws(CELError) {
    switch range {
    case .list(let list):
      for position in 0..<list.count {
        try budget.spend()
        guard let element = try list.element(position) else { return }
        let first = loop.second == nil ? element : .int(Int64(position))
        slots[Int(loop.first)] = first
        if let second = loop.second { slots[Int(second)] = element }
        guard try body(&self, first) else { return }
      }
    case .map(let map):
      guard let second = loop.second else {
        for position in 0..<map.count {
          try budget.spend()
          guard let key = map.key(at: position) else { return }
          slots[Int(loop.first)] = key
          guard try body(&self, key) else { return }
        }
        return
      }
      for position in 0..<map.count {
        try budget.spend()
        guard let (key, value) = try map.entry(at: position) else { return }
        slots[Int(loop.first)] = key
        slots[Int(second)] = value
        guard try body(&self, key) else { return }
      }
    default:
      throw .noSuchOverload(loop.macro.rawValue, [range])
    }
  }
}
