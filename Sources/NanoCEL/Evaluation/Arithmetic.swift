// SPDX-License-Identifier: Apache-2.0

/// The arithmetic operators, with CEL's errors instead of wrapping around.
enum Arithmetic: Sendable {
  case add
  case subtract
  case multiply
  case divide
  case modulo

  /// The operator as cel-go names it.
  var name: String {
    switch self {
    case .add: "_+_"
    case .subtract: "_-_"
    case .multiply: "_*_"
    case .divide: "_/_"
    case .modulo: "_%_"
    }
  }

  /// The result of the operator on two values.
  func apply(
    _ left: CELValue,
    _ right: CELValue,
    _ budget: inout CELBudget
  ) throws(CELError)
    -> CELValue
  {
    switch (left, right) {
    case (.int(let left), .int(let right)):
      return .int(try whole(left, right, overflow: "integer overflow"))
    case (.uint(let left), .uint(let right)):
      return .uint(try whole(left, right, overflow: "unsigned integer overflow"))
    case (.double(let left), .double(let right)):
      switch self {
      case .add: return .double(left + right)
      case .subtract: return .double(left - right)
      case .multiply: return .double(left * right)
      case .divide: return .double(left / right)
      case .modulo: break
      }
    case (.string(let left), .string(let right)) where self == .add:
      try budget.spend(bytes: left.utf8.count + right.utf8.count)
      return .string(left + right)
    case (.bytes(let left), .bytes(let right)) where self == .add:
      try budget.spend(bytes: left.count + right.count)
      return .bytes(left + right)
    case (.list(let left), .list(let right)) where self == .add:
      return .list(try concatenated(left, right, &budget))
    default:
      if let result = try time(left, right) { return result }
    }
    throw .noSuchOverload(name, [left, right])
  }

  private func whole<Whole: FixedWidthInteger>(
    _ left: Whole,
    _ right: Whole,
    overflow: String
  )
    throws(CELError) -> Whole
  {
    let result: (partialValue: Whole, overflow: Bool)
    switch self {
    case .add: result = left.addingReportingOverflow(right)
    case .subtract: result = left.subtractingReportingOverflow(right)
    case .multiply: result = left.multipliedReportingOverflow(by: right)
    case .divide:
      guard right != 0 else { throw .invalid("division by zero") }
      result = left.dividedReportingOverflow(by: right)
    case .modulo:
      guard right != 0 else { throw .invalid("modulus by zero") }
      result = left.remainderReportingOverflow(dividingBy: right)
    }
    guard !result.overflow else { throw .invalid(overflow) }
    return result.partialValue
  }

  private func time(_ left: CELValue, _ right: CELValue) throws(CELError) -> CELValue? {
    switch (self, left, right) {
    case (.add, .duration(let left), .duration(let right)):
      return .duration(try duration(left.nanoseconds.addingReportingOverflow(right.nanoseconds)))
    case (.subtract, .duration(let left), .duration(let right)):
      return .duration(
        try duration(left.nanoseconds.subtractingReportingOverflow(right.nanoseconds))
      )
    case (.add, .timestamp(let time), .duration(let span)),
      (.add, .duration(let span), .timestamp(let time)):
      return .timestamp(try timestamp(time.adding(span.nanoseconds)))
    case (.subtract, .timestamp(let time), .duration(let span)):
      let back = CELDuration(nanoseconds: 0).nanoseconds
        .subtractingReportingOverflow(span.nanoseconds)
      return .timestamp(try timestamp(time.adding(try duration(back).nanoseconds)))
    case (.subtract, .timestamp(let left), .timestamp(let right)):
      guard let span = left.since(right) else { throw .invalid("duration overflow") }
      return .duration(span)
    default: return nil
    }
  }

  private func duration(
    _ result: (partialValue: Int64, overflow: Bool)
  ) throws(CELError)
    -> CELDuration
  {
    guard !result.overflow else { throw .invalid("duration overflow") }
    return CELDuration(nanoseconds: result.partialValue)
  }

  private func timestamp(_ result: CELTimestamp?) throws(CELError) -> CELTimestamp {
    guard let result else { throw .invalid("timestamp overflow") }
    return result
  }

  /// Kubernetes' `+` of lists: sets are united, map lists merged, others put one behind the other.
  private func concatenated(
    _ left: CELList,
    _ right: CELList,
    _ budget: inout CELBudget
  )
    throws(CELError) -> CELList
  {
    try budget.spend(left.count + right.count)
    var elements = try left.elements()
    let keys: [String]?
    switch left.kind {
    case .atomic: return CELList(elements + (try right.elements()))
    case .set: keys = nil
    case .map(let names): keys = names
    }
    var index = ElementIndex(elements, keys: keys)
    for element in try right.elements() {
      if let position = try index.position(of: element, &budget) {
        if keys != nil { elements[position] = element }
      } else {
        elements.append(element)
        index.append(element)
      }
    }
    return CELList(elements, left.kind)
  }
}

extension CELError {
  /// The error of values that do not suit an operator or function.
  static func noSuchOverload(_ name: String, _ values: [CELValue]) -> CELError {
    let types = values.map(\.typeName).joined(separator: ", ")
    return CELError(.noSuchOverload, "no such overload: \(name)(\(types))")
  }
}
