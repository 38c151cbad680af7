// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// What a field of a Kubernetes object can hold, as a Swift type.
public protocol FieldContent: Sendable {
  /// Reads the value of a field, or gives nil when it is of another type.
  init?(fieldValue: Value)

  /// The value for the field.
  var fieldValue: Value { get }

  /// What of it is not known yet: nil unless it was made of references.
  var unknown: UnknownReference? { get }

  /// What it is, in words for messages: `a whole number`.
  static var fieldInWords: String { get }
}

extension FieldContent {
  /// Nothing: a value is known.
  @inlinable
  public var unknown: UnknownReference? { nil }
}

extension String: FieldContent {
  /// The text of the value, or nil when it is none.
  @inlinable
  public init?(fieldValue: Value) {
    guard case .string(let text) = fieldValue else { return nil }
    self = text
  }

  /// The text as a value.
  @inlinable
  public var fieldValue: Value { .string(self) }

  /// A string.
  public static var fieldInWords: String { "a string" }
}

extension Bool: FieldContent {
  /// The boolean of the value, or nil when it is none.
  @inlinable
  public init?(fieldValue: Value) {
    guard case .bool(let bool) = fieldValue else { return nil }
    self = bool
  }

  /// The boolean as a value.
  @inlinable
  public var fieldValue: Value { .bool(self) }

  /// A boolean.
  public static var fieldInWords: String { "a boolean" }
}

extension Int: FieldContent {
  /// The whole number of the value, or nil when it is none.
  public init?(fieldValue: Value) {
    guard let integer = fieldValue.integer.flatMap(Int.init(exactly:)) else { return nil }
    self = integer
  }

  /// The number as a value.
  @inlinable
  public var fieldValue: Value { .integer(Int64(self)) }

  /// A whole number.
  public static var fieldInWords: String { "a whole number" }
}

extension Double: FieldContent {
  /// The number of the value, whole or not, or nil when it is none.
  public init?(fieldValue: Value) {
    guard let number = fieldValue.number else { return nil }
    self = number
  }

  /// The number as a value, whole where it has no fraction.
  public var fieldValue: Value { Int64(exactly: self).map(Value.integer) ?? .number(self) }

  /// A number.
  public static var fieldInWords: String { "a number" }
}

extension Value: FieldContent {
  /// The value itself.
  @inlinable
  public init?(fieldValue: Value) { self = fieldValue }

  /// The value itself.
  @inlinable
  public var fieldValue: Value { self }

  /// A value.
  public static var fieldInWords: String { "a value" }
}

extension Array: FieldContent where Element: FieldContent {
  /// The elements of the list, or nil when it is no list of these.
  public init?(fieldValue: Value) {
    guard case .array(let values) = fieldValue else { return nil }
    self = []
    reserveCapacity(values.count)
    for value in values {
      guard let element = Element(fieldValue: value) else { return nil }
      append(element)
    }
  }

  /// The list as a value.
  @inlinable
  public var fieldValue: Value { .array(map(\.fieldValue)) }

  /// What of the first element that has it is not known yet.
  @inlinable
  public var unknown: UnknownReference? {
    for element in self {
      if let unknown = element.unknown { return unknown }
    }
    return nil
  }

  /// A list.
  public static var fieldInWords: String { "a list" }
}

/// A field's value out of a few that the schema names.
///
/// Kinds grow new ones with their versions, so a value that is read is kept whatever it says; what
/// is written is taken from the static members, which an editor completes.
public protocol FieldChoice: FieldContent, Equatable {
  /// The text in the object.
  var rawValue: String { get }

  /// The value of that text, also of one that the schema does not name.
  init(rawValue: String)
}

extension FieldChoice {
  /// The text of the value, or nil when it is none.
  public init?(fieldValue: Value) {
    guard case .string(let text) = fieldValue else { return nil }
    self.init(rawValue: text)
  }

  /// The text as a value.
  @inlinable
  public var fieldValue: Value { .string(rawValue) }

  /// A string.
  public static var fieldInWords: String { "a string" }
}
