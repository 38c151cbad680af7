// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// Kubernetes' quantities: `quantity('500Mi').isLessThan(quantity('1Gi'))`.
///
/// Contract: https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-quantity-library
extension FunctionLibrary {
  static let quantities: [Overload] =
    Overload.global("quantity(string) -> kubernetes.Quantity") { arguments, _ throws(CELError) in
      guard let quantity = try? Quantity(try string(arguments[0], "quantity")) else {
        throw .invalid(
          "quantities must match the regular expression"
            + " '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
        )
      }
      return .quantity(quantity)
    }
    + Overload.global("isQuantity(string) -> bool") { arguments, _ throws(CELError) in
      let text = try string(arguments[0], "isQuantity")
      return .bool((try? Quantity(text)) != nil)
    }
    + Overload.global("sign(kubernetes.Quantity) -> int") { arguments, _ throws(CELError) in
      let quantity = try quantity(arguments[0], "sign")
      return .int(quantity == .zero ? 0 : quantity < .zero ? -1 : 1)
    }
    + Overload.member("isInteger(kubernetes.Quantity) -> bool") { arguments, _ throws(CELError) in
      .bool(try quantity(arguments[0], "isInteger").wholeAmount != nil)
    }
    + Overload.member("asInteger(kubernetes.Quantity) -> int") { arguments, _ throws(CELError) in
      guard let integer = try quantity(arguments[0], "asInteger").wholeAmount else {
        throw .invalid("cannot convert value to integer")
      }
      return .int(integer)
    }
    + Overload.member("asApproximateFloat(kubernetes.Quantity) -> double") {
      arguments,
      _ throws(CELError) in
      .double(try quantity(arguments[0], "asApproximateFloat").approximation)
    }
    + comparison("isGreaterThan") { .bool($0 > 0) }
    + comparison("isLessThan") { .bool($0 < 0) }
    + comparison("compareTo") { .int(Int64($0)) }
    + arithmetic("add") { $0.adding($1) }
    + arithmetic("sub") { left, right in
      right.multiplied(by: -1).flatMap(left.adding)
    }

  private static func quantity(_ value: CELValue, _ function: String) throws(CELError) -> Quantity {
    switch value {
    case .quantity(let quantity): return quantity
    case .int(let int): return Quantity(int)
    default: throw .noSuchOverload(function, [value])
    }
  }

  private static func comparison(
    _ name: String,
    _ result: @escaping @Sendable (Int) -> CELValue
  )
    -> [Overload]
  {
    let type = name == "compareTo" ? "int" : "bool"
    return Overload.member("\(name)(kubernetes.Quantity, kubernetes.Quantity) -> \(type)") {
      arguments,
      _ throws(CELError) in
      let left = try quantity(arguments[0], name)
      let right = try quantity(arguments[1], name)
      return result(left < right ? -1 : left == right ? 0 : 1)
    }
  }

  private static func arithmetic(
    _ name: String,
    _ operation: @escaping @Sendable (Quantity, Quantity) -> Quantity?
  ) -> [Overload] {
    Overload.member(
      "\(name)(kubernetes.Quantity, kubernetes.Quantity) -> kubernetes.Quantity",
      "\(name)(kubernetes.Quantity, int) -> kubernetes.Quantity"
    ) { arguments, _ throws(CELError) in
      let result = operation(try quantity(arguments[0], name), try quantity(arguments[1], name))
      guard let result else { throw .invalid("quantity out of range") }
      return .quantity(result)
    }
  }
}
