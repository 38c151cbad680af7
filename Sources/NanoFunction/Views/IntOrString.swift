// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// A field's value that is a whole number or a text: a port, a share such as `25%`, a quantity.
///
/// Source: `x-kubernetes-int-or-string`,
/// <https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/>.
public struct IntOrString: FieldContent, Hashable {
  /// The number or text as a value.
  public let fieldValue: Value

  /// A whole number.
  @inlinable
  public init(_ integer: Int) { fieldValue = .integer(Int64(integer)) }

  /// A text.
  @inlinable
  public init(_ text: String) { fieldValue = .string(text) }

  /// A quantity, as Kubernetes writes it.
  public init(_ quantity: Quantity) { fieldValue = .string("\(quantity)") }

  /// The number or text of the value, or nil when it is neither.
  public init?(fieldValue: Value) {
    switch fieldValue {
    case .integer, .string: self.fieldValue = fieldValue
    case .number:
      guard let integer = fieldValue.integer else { return nil }
      self.fieldValue = .integer(integer)
    default: return nil
    }
  }

  /// The whole number, or nil when it is a text.
  public var integer: Int? { Int(fieldValue: fieldValue) }

  /// The text, or nil when it is a whole number.
  public var text: String? { fieldValue.string }

  /// The amount, or nil when it is none: `500m`, `10Gi`, a whole number.
  public var quantity: Quantity? {
    integer.map { Quantity(Int64($0)) } ?? text.flatMap { try? Quantity($0) }
  }

  /// A whole number or a string.
  public static var fieldInWords: String { "a whole number or a string" }
}

extension IntOrString: ExpressibleByIntegerLiteral, ExpressibleByStringInterpolation {
  /// A whole number.
  @inlinable
  public init(integerLiteral integer: Int) { self.init(integer) }
  /// A text.
  @inlinable
  public init(stringLiteral text: String) { self.init(text) }
}
