// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Reading members: `a.b`, `a[b]`, `a.?b`, `has(a.b)` and `b in a`.
extension Evaluation {
  mutating func selected(
    _ operand: CELValue,
    _ field: FieldName,
    isOptional: Bool
  )
    throws(CELError) -> CELValue
  {
    switch operand {
    case .map(let map):
      try budget.spend(lookingThrough: map)
      if let value = try map.value(of: field) { return isOptional ? .optional(value) : value }
      guard isOptional else { throw CELError(.noSuchKey, "no such key: \(field.name)") }
      return .optional(nil)
    case .optional(let wrapped):
      guard let wrapped else { return .optional(nil) }
      let value = try selected(wrapped, field, isOptional: isOptional)
      return isOptional ? value : .optional(value)
    default:
      throw .noSuchOverload("_._", [operand])
    }
  }

  mutating func isPresent(_ field: FieldName, in operand: CELValue) throws(CELError) -> Bool {
    switch operand {
    case .map(let map):
      try budget.spend(lookingThrough: map)
      return map.contains(field)
    case .optional(let wrapped):
      guard let wrapped else { return false }
      return try isPresent(field, in: wrapped)
    default: throw .noSuchOverload("has", [operand])
    }
  }

  mutating func indexed(
    _ operand: CELValue,
    _ key: CELValue,
    isOptional: Bool
  ) throws(CELError)
    -> CELValue
  {
    switch operand {
    case .list(let list):
      let position = try Evaluation.position(key)
      if let value = try list.element(position) { return isOptional ? .optional(value) : value }
      guard isOptional else { throw .invalid("index out of bounds: \(position)") }
      return .optional(nil)
    case .map(let map):
      try budget.spend(lookingThrough: map)
      if let value = try map.value(forKey: key) { return isOptional ? .optional(value) : value }
      guard isOptional else {
        throw CELError(.noSuchKey, "no such key: \(key.textForMessages)")
      }
      return .optional(nil)
    case .optional(let wrapped):
      guard let wrapped else { return .optional(nil) }
      let value = try indexed(wrapped, key, isOptional: isOptional)
      return isOptional ? value : .optional(value)
    default:
      throw .noSuchOverload("_[_]", [operand, key])
    }
  }

  /// The position that an index means; a double or uint counts where it is whole.
  private static func position(_ key: CELValue) throws(CELError) -> Int {
    let position: Int? =
      switch key {
      case .int(let int): Int(exactly: int)
      case .uint(let uint): Int(exactly: uint)
      case .double(let double): Int(exactly: double)
      default: throw .noSuchOverload("_[_]", [.list(CELList([])), key])
      }
    guard let position else { throw .invalid("index out of bounds: \(key.textForMessages)") }
    return position
  }

  mutating func contains(_ element: CELValue, in container: CELValue) throws(CELError) -> Bool {
    switch container {
    case .list(let list):
      for position in 0..<list.count {
        if let other = try list.element(position), try Equality.holds(other, element, &budget) {
          return true
        }
      }
      return false
    case .map(let map):
      try budget.spend(lookingThrough: map)
      return map.contains(element)
    default: throw .noSuchOverload("@in", [element, container])
    }
  }
}

extension CELValue {
  /// The value as messages quote it.
  var textForMessages: String {
    switch self {
    case .bool(let bool): "\(bool)"
    case .int(let int): "\(int)"
    case .uint(let uint): "\(uint)"
    case .double(let double): double.goText
    case .string(let string): string
    default: typeName
    }
  }
}
