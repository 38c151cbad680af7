// SPDX-License-Identifier: Apache-2.0

/// What the checker found out about the unknown types of an expression.
///
/// The rules are those of cel-go: `dyn` suits everything, an unknown becomes what it is first used
/// as, or the more general of two.
struct TypeMatching {
  /// What each unknown is, by its number.
  private var found: [CELType?] = []
  /// What the unknowns were that the current question changed, to take its answer back.
  private var changes: [(id: Int, before: CELType?)] = []

  /// A type that is not known yet.
  mutating func unknown() -> CELType {
    found.append(nil)
    return .unknown(found.count - 1)
  }

  private mutating func set(_ id: Int, _ type: CELType) {
    changes.append((id, found[id]))
    found[id] = type
  }

  /// Ends a question: keeps what it changed when the answer is yes.
  private mutating func answer(_ isYes: Bool) -> Bool {
    if !isYes {
      for (id, before) in changes.reversed() { found[id] = before }
    }
    changes.removeAll(keepingCapacity: true)
    return isYes
  }

  /// The parameters and the result of an overload with its placeholders made unknowns.
  mutating func instance(of overload: Overload) -> (parameters: [CELType], result: CELType) {
    var unknowns: [String: CELType] = [:]
    let parameters = overload.parameters.map { replaced($0, &unknowns) }
    return (parameters, replaced(overload.result, &unknowns))
  }

  private mutating func replaced(_ type: CELType, _ unknowns: inout [String: CELType]) -> CELType {
    switch type {
    case .parameter(let name):
      if let known = unknowns[name] { return known }
      let fresh = unknown()
      unknowns[name] = fresh
      return fresh
    case .list(let element, let kind): return .list(replaced(element, &unknowns), kind)
    case .map(let key, let value):
      return .map(replaced(key, &unknowns), replaced(value, &unknowns))
    case .optional(let wrapped): return .optional(replaced(wrapped, &unknowns))
    case .type(let inner): return .type(replaced(inner, &unknowns))
    default: return type
    }
  }

  /// The type with everything put in that was found out; what is still unknown becomes `dyn`.
  ///
  /// - Parameter keepsUnknowns: Whether unknowns stay what they are.
  func resolved(_ type: CELType, keepsUnknowns: Bool = false) -> CELType {
    switch type {
    case .unknown(let id):
      guard let known = found[id] else { return keepsUnknowns ? type : .dyn }
      return resolved(known, keepsUnknowns: keepsUnknowns)
    case .list(let element, let kind):
      return .list(resolved(element, keepsUnknowns: keepsUnknowns), kind)
    case .map(let key, let value):
      return .map(
        resolved(key, keepsUnknowns: keepsUnknowns),
        resolved(value, keepsUnknowns: keepsUnknowns)
      )
    case .optional(let wrapped): return .optional(resolved(wrapped, keepsUnknowns: keepsUnknowns))
    case .type(let inner): return .type(resolved(inner, keepsUnknowns: keepsUnknowns))
    default: return type
    }
  }

  /// Whether values of one type may stand for the other; keeps what that says of unknowns.
  mutating func accepts(_ type: CELType, as wanted: CELType) -> Bool {
    answer(assign(type, wanted))
  }

  /// Whether all types may stand for the wanted ones; keeps what that says of unknowns.
  mutating func accepts(_ types: [CELType], as wanted: [CELType]) -> Bool {
    guard types.count == wanted.count else { return false }
    for (type, wanted) in zip(types, wanted) where !assign(type, wanted) { return answer(false) }
    return answer(true)
  }

  private mutating func assign(_ left: CELType, _ right: CELType) -> Bool {
    if case .unknown(let id) = right { return substitute(id, left) }
    if case .unknown(let id) = left { return substitute(id, right) }
    switch (left, right) {
    case (.dyn, _), (_, .dyn): return true
    case (.null, _): return right.admitsNull
    case (_, .null): return left.admitsNull
    case (.list(let left, _), .list(let right, _)), (.optional(let left), .optional(let right)):
      return assign(left, right)
    case (.map(let leftKey, let leftValue), .map(let rightKey, let rightValue)):
      return assign(leftKey, rightKey) && assign(leftValue, rightValue)
    case (.type, .type): return true
    default: return left == right
    }
  }

  private mutating func substitute(_ id: Int, _ type: CELType) -> Bool {
    if type == .unknown(id) { return true }
    guard let known = found[id] else {
      if !mentions(type, id) { set(id, type) }
      return true
    }
    if known == type { return true }
    guard assign(type, known) else { return false }
    let general = isMoreGeneral(type, than: known) ? type : known
    if !mentions(general, id) { set(id, general) }
    return true
  }

  private func mentions(_ type: CELType, _ id: Int) -> Bool {
    switch type {
    case .unknown(let other):
      other == id || (found[other].map { mentions($0, id) } ?? false)
    case .list(let inner, _), .optional(let inner), .type(let inner): mentions(inner, id)
    case .map(let key, let value): mentions(key, id) || mentions(value, id)
    default: false
    }
  }

  /// Whether the first type says less than the second, which it is compatible with.
  func isMoreGeneral(_ type: CELType, than other: CELType) -> Bool {
    switch (type, other) {
    case (.dyn, _): true
    case (_, .dyn): false
    case (.unknown, _): true
    case (_, .unknown): false
    case (_, .null): true
    case (.list(let left, _), .list(let right, _)), (.optional(let left), .optional(let right)):
      isMoreGeneral(left, than: right)
    case (.map(let leftKey, let leftValue), .map(let rightKey, let rightValue)):
      isMoreGeneral(leftKey, than: rightKey) && isMoreGeneral(leftValue, than: rightValue)
    default: false
    }
  }
}

extension CELType {
  /// Whether `null` may stand where the type is wanted.
  fileprivate var admitsNull: Bool {
    switch self {
    case .null, .object, .library, .duration, .timestamp: true
    default: false
    }
  }
}
