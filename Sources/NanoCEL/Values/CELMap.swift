// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// A map while an expression is evaluated: made by the expression, or wrapping a Kubernetes object.
///
/// Entries keep their order. Numbers are one key whatever their type: `1`, `1u` and `1.0`.
/// Cost: a wrapped object looks at each member for a key; a made map hashes.
package struct CELMap: Sendable {
  private enum Storage: Sendable {
    case made([(key: CELValue, value: CELValue)], [MapKey: Int])
    case wrapped(Members, CELType)
  }

  private var storage: Storage

  /// A map without entries.
  package init() { storage = .made([], [:]) }

  /// A Kubernetes object of that type: `object`, `map` or `dyn`.
  package init(_ members: Members, _ type: CELType) { storage = .wrapped(members, type) }

  /// The number of entries.
  package var count: Int {
    switch storage {
    case .made(let entries, _): entries.count
    case .wrapped(let members, _): members.count
    }
  }

  /// Adds an entry; false when its key is there already.
  ///
  /// Errors: the key is of a type that maps do not have.
  mutating func insert(_ key: CELValue, _ value: CELValue) throws(CELError) -> Bool {
    guard let mapKey = MapKey(key), key.isLegalKey else {
      throw .invalid("unsupported key type: \(key.typeName)")
    }
    guard case .made(var entries, var index) = storage else {
      var made = CELMap()
      for (key, value) in try self.entries() { _ = try made.insert(key, value) }
      self = made
      return try insert(key, value)
    }
    storage = .made([], [:])  // the arrays have one owner now, so nothing below copies them
    defer { storage = .made(entries, index) }
    guard index[mapKey] == nil else { return false }
    index[mapKey] = entries.count
    entries.append((key, value))
    return true
  }

  /// The value of that key, or nil when there is none.
  ///
  /// Properties that the schema of an object does not have cannot be read, and those that are `null`
  /// count as absent.
  package func value(forKey key: CELValue) throws(CELError) -> CELValue? {
    switch storage {
    case .made(let entries, let index):
      guard let mapKey = MapKey(key), let position = index[mapKey] else { return nil }
      return entries[position].value
    case .wrapped(let members, let type):
      guard case .string(let name) = key, let value = members[name] else { return nil }
      return try CELMap.member(name, value, of: type)
    }
  }

  /// The value of a field selection, or nil when it is not there.
  func value(of field: FieldName) throws(CELError) -> CELValue? {
    switch storage {
    case .made: return try value(forKey: .string(field.name))
    case .wrapped(let members, .object(let object)):
      let property = object.fields[field.name]?.property ?? field.unescaped ?? field.name
      guard let value = members[property] else { return nil }
      return try CELMap.member(property, value, of: .object(object))
    case .wrapped(let members, let type):
      if let value = members[field.name] { return try CELMap.member(field.name, value, of: type) }
      // Without a schema nobody knows whether the key is one of a map or a property.
      guard type == .dyn, let property = field.unescaped, let value = members[property] else {
        return nil
      }
      return CELValue(untyped: value)
    }
  }

  /// Whether a field selection would find something, without turning it into a `CELValue`.
  func contains(_ field: FieldName) -> Bool {
    switch storage {
    case .made(_, let index): return index[.text(field.name)] != nil
    case .wrapped(let members, .object(let object)):
      let property = object.fields[field.name]?.property ?? field.unescaped ?? field.name
      return object.type(ofProperty: property) != nil && members[property] ?? .null != .null
    case .wrapped(let members, let type):
      if members.index(of: field.name) != nil { return true }
      guard type == .dyn, let property = field.unescaped else { return false }
      return members.index(of: property) != nil
    }
  }

  /// Whether there is an entry of that key.
  package func contains(_ key: CELValue) -> Bool {
    switch storage {
    case .made(_, let index): MapKey(key).map { index[$0] != nil } ?? false
    case .wrapped(let members, _):
      if case .string(let name) = key {
        members.index(of: name) != nil && !hides(name)
      } else {
        false
      }
    }
  }

  /// Whether a property is `null`, which Kubernetes lets count as absent in an object with a schema.
  func hides(_ name: String) -> Bool {
    guard case .wrapped(let members, .object(let object)) = storage else { return false }
    return object.type(ofProperty: name) != nil && members[name] == .null
  }

  /// The key at a position in the order of entries, or nil when there is none.
  package func key(at position: Int) -> CELValue? {
    guard (0..<count).contains(position) else { return nil }
    return switch storage {
    case .made(let entries, _): entries[position].key
    case .wrapped(let members, _): .string(members[position].key)
    }
  }

  /// The entry at a position, or nil when there is none; see ``entries()``.
  func entry(at position: Int) throws(CELError) -> (key: CELValue, value: CELValue)? {
    guard (0..<count).contains(position) else { return nil }
    switch storage {
    case .made(let entries, _): return entries[position]
    case .wrapped(let members, let type):
      let (name, value) = members[position]
      return (.string(name), try CELMap.anyMember(name, value, of: type))
    }
  }

  /// All entries, in order.
  ///
  /// Properties that the schema of an object does not have are there too, as values without a
  /// type: they count when objects are compared.
  package func entries() throws(CELError) -> [(key: CELValue, value: CELValue)] {
    switch storage {
    case .made(let entries, _): return entries
    case .wrapped(let members, let type):
      var made: [(key: CELValue, value: CELValue)] = []
      made.reserveCapacity(members.count)
      for (name, value) in members {
        made.append((.string(name), try CELMap.anyMember(name, value, of: type)))
      }
      return made
    }
  }

  /// A member of a wrapped object, also one that its schema does not have.
  private static func anyMember(
    _ name: String,
    _ value: Value,
    of type: CELType
  ) throws(CELError) -> CELValue { try member(name, value, of: type) ?? CELValue(untyped: value) }

  /// A member of a wrapped object; nil for a property that its schema does not have, or that is
  /// `null`.
  private static func member(
    _ name: String,
    _ value: Value,
    of type: CELType
  ) throws(CELError)
    -> CELValue?
  {
    switch type {
    case .map(_, let valueType): return try CELValue(value, as: valueType)
    case .object(let object):
      guard let fieldType = object.type(ofProperty: name), !value.isNull else { return nil }
      return try CELValue(value, as: fieldType)
    default: return CELValue(untyped: value)
    }
  }
}

/// A field as an expression names it, its escapes read once.
struct FieldName: Sendable {
  /// The name in the expression: `__namespace__`.
  let name: String
  /// The property that it means, where the name holds an escape: `namespace`.
  let unescaped: String?

  init(_ name: String) {
    self.name = name
    self.unescaped = CELPropertyName.unescaped(name)
  }
}

/// What tells the keys of a map apart.
enum MapKey: Sendable, Hashable {
  case bool(Bool)
  case int(Int64)
  /// A whole number above the range of `int`.
  case uint(UInt64)
  case double(Double)
  case text(String)

  /// The key of a value; nil for a value that can never be a key.
  init?(_ value: CELValue) {
    switch value {
    case .bool(let bool): self = .bool(bool)
    case .int(let int): self = .int(int)
    case .uint(let uint): self = Int64(exactly: uint).map(MapKey.int) ?? .uint(uint)
    case .double(let double):
      if let int = Int64(exactly: double) {
        self = .int(int)
      } else if let uint = UInt64(exactly: double) {
        self = .uint(uint)
      } else {
        self = .double(double)
      }
    case .string(let string): self = .text(string)
    default: return nil
    }
  }

  static func == (left: MapKey, right: MapKey) -> Bool {
    switch (left, right) {
    case (.bool(let left), .bool(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.uint(let left), .uint(let right)): left == right
    case (.double(let left), .double(let right)): left == right
    case (.text(let left), .text(let right)): left.hasSameBytes(as: right)
    default: false
    }
  }
}

extension CELValue {
  /// Whether a map literal may have the value as a key.
  fileprivate var isLegalKey: Bool {
    switch self {
    case .bool, .int, .uint, .string: true
    default: false
    }
  }
}
