// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// A value while an expression is evaluated.
///
/// Kubernetes values are wrapped, not converted: lists and objects keep their `Value` and turn
/// members into `CELValue`s when they are read, by the type of their schema.
package enum CELValue: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case int(Int64)
  /// A whole number without a sign: `1u`.
  case uint(UInt64)
  /// A floating point number, NaN and infinity included.
  case double(Double)
  /// Text, compared by its bytes.
  case string(String)
  /// Bytes.
  case bytes([UInt8])
  /// A span of time.
  case duration(CELDuration)
  /// A point in time.
  case timestamp(CELTimestamp)
  /// A list.
  case list(CELList)
  /// A map or an object.
  case map(CELMap)
  /// A value that may be absent: `optional.of(1)`, `optional.none()`.
  indirect case optional(CELValue?)
  /// A type, as `type(1)` gives it.
  case type(String)
  /// An amount of a resource.
  indirect case quantity(Quantity)
  /// An IP address.
  indirect case ip(CELIPAddress)
  /// A network.
  indirect case cidr(CELCIDR)
  /// A URL.
  indirect case url(CELURL)
  /// A semantic version.
  indirect case semver(CELSemanticVersion)
  /// A named format of strings.
  case format(CELNamedFormat)
}

extension CELValue {
  /// The name of the value's type, as `type()` gives it and messages show it.
  package var typeName: String {
    switch self {
    case .null: "null_type"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string: "string"
    case .bytes: "bytes"
    case .duration: "google.protobuf.Duration"
    case .timestamp: "google.protobuf.Timestamp"
    case .list: "list"
    case .map: "map"
    case .optional: "optional_type"
    case .type: "type"
    case .quantity: "kubernetes.Quantity"
    case .ip: "net.IP"
    case .cidr: "net.CIDR"
    case .url: "kubernetes.URL"
    case .semver: "kubernetes.Semver"
    case .format: "kubernetes.NamedFormat"
    }
  }

  /// The value of a Kubernetes object, read by the type of its schema.
  ///
  /// Cost: O(1); lists and objects are wrapped.
  /// Errors: the value is not what its schema says, in the words of Kubernetes.
  package init(_ value: Value, as type: CELType) throws(CELError) {
    switch (type, value) {
    case (.object, .object(let members)), (.map, .object(let members)):
      self = .map(CELMap(members, type))
    case (.list(let element, let kind), .array(let elements)):
      self = .list(CELList(elements, of: element, kind))
    case (.string, .string(let string)): self = .string(string)
    case (.int, .integer(let integer)): self = .int(integer)
    case (.int, .number(let number)):
      // The wire knows only doubles: a whole one is the integer that the schema asks for.
      guard let integer = Int64(exactly: number) else {
        throw .invalid(CELValue.mismatch(value, type))
      }
      self = .int(integer)
    case (.double, .integer(let integer)): self = .double(Double(integer))
    case (.double, .number(let number)): self = .double(number)
    case (.bool, .bool(let bool)): self = .bool(bool)
    case (_, .null): self = .null
    case (.bytes, .string(let string)):
      guard let bytes = Base64.decoded(string) else {
        throw .invalid("Invalid byte formatted string \(string): illegal base64 data")
      }
      self = .bytes(bytes)
    case (.duration, .string(let string)): self = .duration(try CELDuration(schema: string))
    case (.timestamp, .string(let string)): self = .timestamp(try CELTimestamp(schema: string))
    case (.dyn, _): self = CELValue(untyped: value)
    default: throw .invalid(CELValue.mismatch(value, type))
    }
  }

  /// What Kubernetes says of a value that is not what its schema says; Go's names for the types.
  private static func mismatch(_ value: Value, _ type: CELType) -> String {
    switch type {
    case .object, .map: "invalid data, expected a map for the provided schema with type=object"
    case .list: "invalid data, expected an array for the provided schema with type=array"
    case .double: "invalid data, expected float, got \(goType(of: value))"
    case .bytes, .duration, .timestamp: "invalid data, expected string, got \(goType(of: value))"
    default: "invalid data, expected \(type), got \(goType(of: value))"
    }
  }

  private static func goType(of value: Value) -> String {
    switch value {
    case .null: "<nil>"
    case .bool: "bool"
    case .integer: "int64"
    case .number: "float64"
    case .string: "string"
    case .array: "[]interface {}"
    case .object: "map[string]interface {}"
    }
  }

  /// The value of a Kubernetes object whose schema says nothing of it.
  package init(untyped value: Value) {
    switch value {
    case .null: self = .null
    case .bool(let bool): self = .bool(bool)
    case .integer(let integer): self = .int(integer)
    case .number(let number): self = .double(number)
    case .string(let string): self = .string(string)
    case .array(let elements): self = .list(CELList(elements, of: .dyn, .atomic))
    case .object(let members): self = .map(CELMap(members, .dyn))
    }
  }

  /// A list of strings.
  static func strings(_ strings: [String]) -> CELValue {
    .list(CELList(strings.map(CELValue.string)))
  }
}
