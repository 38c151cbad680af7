// SPDX-License-Identifier: Apache-2.0

/// A JSON value as Kubernetes sees it.
///
/// Whole numbers and other numbers are apart, because Kubernetes tells them apart, and equal where
/// they mean the same number. Object members keep the order in which they were written.
///
/// Shape: two words of payload and a tag, 24 bytes; strings of up to 15 UTF-8 bytes need no memory
/// of their own. Strings and keys are compared by their bytes, as Kubernetes and Go compare them,
/// not by Unicode equivalence as `String` does.
///
/// Limits: a tree as deep as ``depthLimit`` is safe to compare, print and release; everything that
/// reads input (JSON text, wire bytes) refuses a deeper one.
public enum Value: Sendable {
  /// JSON's `null`. In desired state it is an opinion ("remove this field"), unlike an absent key.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int64)
  /// A number with a fraction, or one outside the range of `Int64`. Never NaN or infinite where it
  /// was read from input.
  case number(Double)
  /// Text, valid Unicode.
  case string(String)
  /// A list.
  case array([Value])
  /// An object, its members in the order they were written.
  case object(Members)

  /// The deepest nesting of arrays and objects that is read from input.
  public static let depthLimit = 128
}

extension Value {
  /// Whether this is `null`.
  public var isNull: Bool {
    if case .null = self { return true }
    return false
  }

  /// The boolean, or nil for every other kind of value.
  public var bool: Bool? {
    if case .bool(let bool) = self { return bool }
    return nil
  }

  /// The whole number, or nil for every other kind of value.
  ///
  /// A `number` without a fraction counts as whole, because the wire knows only doubles.
  public var integer: Int64? {
    switch self {
    case .integer(let integer): integer
    case .number(let number): Int64(exactly: number)
    default: nil
    }
  }

  /// The number, whole or not, or nil for every other kind of value.
  ///
  /// Whole numbers beyond 2^53 are rounded.
  public var number: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let number): number
    default: nil
    }
  }

  /// The text, or nil for every other kind of value.
  public var string: String? {
    if case .string(let string) = self { return string }
    return nil
  }

  /// The elements, or nil for every other kind of value.
  public var array: [Value]? {
    if case .array(let array) = self { return array }
    return nil
  }

  /// The members, or nil for every other kind of value.
  public var object: Members? {
    if case .object(let object) = self { return object }
    return nil
  }

  /// What this is, in words for an error message: "an object", "a whole number".
  public var kindInWords: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer: "a whole number"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension Value {
  /// The member of that key; `null` when there is none or this is not an object.
  ///
  /// Writing makes an object of anything else first, so that a path of keys can be assigned to in
  /// one line: `value["spec"]["storage"]["size"] = "1Gi"`. It changes the tree in place.
  ///
  /// Cost: one look at each member; no copy while the tree has one owner. Writing is inlined into
  /// the caller: a coroutine in another module takes a heap allocation for its frame, two a step.
  @inlinable
  public subscript(key: String) -> Value {
    get { member(key) }
    @inline(__always)
    _modify {
      var members = takeMembers()
      defer { self = .object(members) }
      yield &members[creating: key]
    }
  }

  @usableFromInline
  internal func member(_ key: String) -> Value {
    guard case .object(let members) = self else { return .null }
    return members[key] ?? .null
  }

  /// Moves the members out and leaves `null`, so that they have one owner and a change copies
  /// nothing; none when this is no object.
  @usableFromInline
  internal mutating func takeMembers() -> Members {
    guard case .object(let members) = self else { return Members() }
    self = .null
    return members
  }

  /// The element at that position; `null` when there is none or this is not a list.
  public subscript(index: Int) -> Value {
    guard case .array(let array) = self, array.indices.contains(index) else { return .null }
    return array[index]
  }

  /// The value that the path leads to, or nil when any step of it is absent.
  public subscript(path: Path) -> Value? {
    var value = self
    for step in path.steps {
      switch (step, value) {
      case (.key(let key), .object(let members)):
        guard let member = members[key] else { return nil }
        value = member
      case (.index(let index), .array(let array)) where array.indices.contains(index):
        value = array[index]
      default:
        return nil
      }
    }
    return value
  }
}

extension Value: Equatable {
  /// Whether both are the same JSON value: numbers by value, strings by bytes, objects regardless
  /// of the order of their members.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.integer(let whole), .number(let number)), (.number(let number), .integer(let whole)):
      Int64(exactly: number) == whole
    case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }
}

extension Value: Hashable {
  /// Feeds the value to the hasher, so that equal values hash alike.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let bool): hasher.combine(bool)
    case .integer(let integer): hasher.combine(integer)
    case .number(let number):
      if let integer = Int64(exactly: number) {
        hasher.combine(integer)
      } else {
        hasher.combine(number)
      }
    case .string(let string): hasher.combine(string)
    case .array(let array): hasher.combine(array)
    case .object(let object): hasher.combine(object)
    }
  }
}

extension Value: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// `nil` is JSON's `null`.
  public init(nilLiteral: ()) { self = .null }
  /// `true` and `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A whole number.
  public init(integerLiteral value: Int64) { self = .integer(value) }
  /// A number with a fraction.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// Text, with or without interpolation.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A list.
  public init(arrayLiteral elements: Value...) { self = .array(elements) }
  /// An object, its members in the order of the literal.
  ///
  /// A key must not stand in it twice.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self = .object(Members(unique: elements))
  }
}
