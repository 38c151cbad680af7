// SPDX-License-Identifier: Apache-2.0

/// Values that may be absent.
///
/// Contract: https://pkg.go.dev/github.com/google/cel-go/cel#OptionalTypes
extension FunctionLibrary {
  static let optionals: [Overload] =
    Overload.global("optional.of(A) -> optional(A)") { arguments, _ in .optional(arguments[0]) }
    + Overload.global("optional.none() -> optional(A)") { _, _ in .optional(nil) }
    + Overload.global("optional.ofNonZeroValue(A) -> optional(A)") { arguments, _ in
      .optional(arguments[0].isZero ? nil : arguments[0])
    }
    + Overload.member("hasValue(optional(A)) -> bool") { arguments, _ throws(CELError) in
      .bool(try wrapped(arguments, "hasValue") != nil)
    }
    + Overload.member("value(optional(A)) -> A") { arguments, _ throws(CELError) in
      guard let value = try wrapped(arguments, "value") else {
        throw .invalid("optional.none() dereference")
      }
      return value
    }
    + Overload.member("orValue(optional(A), A) -> A", do: refusing)
    + Overload.member("or(optional(A), optional(A)) -> optional(A)", do: refusing)

  /// The evaluator does these itself, because they may not need their argument.
  private static func refusing(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  )
    throws(CELError) -> CELValue
  {
    throw .noSuchOverload("or", arguments)
  }

  private static func wrapped(
    _ arguments: [CELValue],
    _ function: String
  ) throws(CELError)
    -> CELValue?
  {
    guard case .optional(let wrapped) = arguments[0] else {
      throw .noSuchOverload(function, arguments)
    }
    return wrapped
  }
}

extension CELValue {
  /// Whether the value is the zero of its type: false, 0, empty, null.
  fileprivate var isZero: Bool {
    switch self {
    case .null: true
    case .bool(let bool): !bool
    case .int(let int): int == 0
    case .uint(let uint): uint == 0
    case .double(let double): double == 0
    case .string(let string): string.isEmpty
    case .bytes(let bytes): bytes.isEmpty
    case .list(let list): list.count == 0
    case .map(let map): map.count == 0
    case .duration(let duration): duration.nanoseconds == 0
    case .optional(let wrapped): if case .none = wrapped { true } else { false }
    default: false
    }
  }
}
