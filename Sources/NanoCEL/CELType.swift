// SPDX-License-Identifier: Apache-2.0

/// The type of a variable, a field or an expression.
///
/// Callers describe the Kubernetes schema of `self` with it, so that a rule is checked and values
/// are read as Kubernetes reads them:
///
/// | schema | type |
/// | --- | --- |
/// | `type: object` with `properties` | `object` |
/// | `type: object` with `additionalProperties` | `map(.string, ...)` |
/// | `type: object` that only preserves unknown fields | `object` without fields |
/// | `type: array` | `list`, with its `x-kubernetes-list-type` |
/// | `type: string` | `string`; `bytes`, `duration`, `timestamp` by `format` (`byte`, `duration`, `date` and `date-time`) |
/// | `integer`, `number`, `boolean` | `int`, `double`, `bool` |
/// | `x-kubernetes-int-or-string` | `dyn` |
///
/// A field whose schema is none of these is left out: Kubernetes hides it from rules.
package indirect enum CELType: Sendable, Hashable {
  /// Known only when the rule is evaluated.
  case dyn
  /// Only `null`.
  case null
  /// `true` and `false`.
  case bool
  /// Whole numbers of 64 bits.
  case int
  /// Whole numbers of 64 bits without a sign.
  case uint
  /// Floating point numbers.
  case double
  /// Text.
  case string
  /// Bytes.
  case bytes
  /// Spans of time.
  case duration
  /// Points in time.
  case timestamp
  /// Lists of elements of a type.
  case list(CELType, CELListKind = .atomic)
  /// Maps from keys of a type to values of another.
  case map(CELType, CELType)
  /// Objects with the fields of a schema.
  case object(CELObjectType)
  /// Values of a type that may be absent.
  case optional(CELType)
  /// The type of a type: of `int` in `type(x) == int`.
  case type(CELType)
  /// A type of Kubernetes' libraries, by its name: `kubernetes.Quantity`.
  case library(String)
  /// A placeholder in the signature of a function.
  case parameter(String)
  /// A placeholder of the checker for a type that it has yet to find out.
  case unknown(Int)
}

/// What `x-kubernetes-list-type` says of a list.
package enum CELListKind: Sendable, Hashable {
  /// Lists are equal when their elements are, in order.
  case atomic
  /// Order does not count, `+` is the union. Elements are scalars.
  case set
  /// Elements are objects told apart by those keys; order does not count, `+` merges.
  case map(keys: [String])
}

/// The fields of an object in a schema.
///
/// Ownership: shared and never changed; one per schema node is enough for all rules.
package final class CELObjectType: Sendable {
  /// A field: the property's name as it stands in the object, and its type.
  package struct Field: Sendable, Hashable {
    /// The property's own name.
    package let property: String
    /// Its type.
    package let type: CELType
  }

  /// What messages call the type.
  package let name: String
  /// The fields by the name that rules use, ``CELPropertyName``'s escapes applied.
  package let fields: [String: Field]
  /// The types by the name of the property.
  private let types: [String: CELType]

  /// An object with those properties; the ones whose name cannot be escaped are hidden from rules.
  package init(name: String, properties: [(String, CELType)]) {
    self.name = name
    var fields: [String: Field] = [:]
    var types: [String: CELType] = [:]
    for (property, type) in properties {
      types[property] = type
      if let escaped = CELPropertyName.escaped(property) {
        fields[escaped] = Field(property: property, type: type)
      }
    }
    self.fields = fields
    self.types = types
  }

  /// The type of the property of that name; nil for one the schema does not have.
  func type(ofProperty name: String) -> CELType? { types[name] }
}

extension CELObjectType: Hashable {
  /// Whether both are the same description; equal ones made twice are two types.
  package static func == (left: CELObjectType, right: CELObjectType) -> Bool { left === right }
  /// Feeds the identity to the hasher.
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension CELType: CustomStringConvertible {
  /// The type as cel-go's messages spell it: `list(map(string, int))`.
  package var description: String {
    switch self {
    case .dyn, .unknown: "dyn"
    case .null: "null"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string: "string"
    case .bytes: "bytes"
    case .duration: "google.protobuf.Duration"
    case .timestamp: "google.protobuf.Timestamp"
    case .list(let element, _): "list(\(element))"
    case .map(let key, let value): "map(\(key), \(value))"
    case .object(let object): object.name
    case .optional(let wrapped): "optional_type(\(wrapped))"
    case .type(let type): "type(\(type))"
    case .library(let name): name
    case .parameter(let name): "<\(name)>"
    }
  }

  /// The name of the type alone, as a value of `type()`: `list`.
  var runtimeName: String {
    switch self {
    case .null: "null_type"
    case .list: "list"
    case .map: "map"
    case .optional: "optional_type"
    case .type: "type"
    default: description
    }
  }

  /// The names that stand for types in expressions.
  static let named: [String: CELType] = [
    "bool": .bool, "int": .int, "uint": .uint, "double": .double, "string": .string,
    "bytes": .bytes, "list": .list(.dyn), "map": .map(.dyn, .dyn), "null_type": .null,
    "type": .type(.dyn), "optional_type": .optional(.dyn),
    "google.protobuf.Duration": .duration, "google.protobuf.Timestamp": .timestamp,
    "net.IP": .library("net.IP"), "net.CIDR": .library("net.CIDR"),
    "kubernetes.URL": .library("kubernetes.URL"),
    "kubernetes.Quantity": .library("kubernetes.Quantity"),
    "kubernetes.Semver": .library("kubernetes.Semver"),
    "kubernetes.NamedFormat": .library("kubernetes.NamedFormat"),
  ]
}
