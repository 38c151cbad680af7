// SPDX-License-Identifier: Apache-2.0

/// One way to call a function: the types it takes and gives, and what it does.
///
/// Shape: written as `name(type, type) -> type`; a method's first type is that of its receiver.
/// Capital letters are placeholders: `indexOf(list(A), A) -> int`.
struct Overload: Sendable {
  /// What a call does; it checks the values itself where the types leave anything open.
  typealias Implementation =
    @Sendable (_ arguments: [CELValue], _ budget: inout CELBudget) throws(CELError) -> CELValue

  /// The name, with the dots of a namespace: `sets.contains`.
  let name: String
  /// Whether it is called on a receiver: `list.sum()`.
  let isMember: Bool
  /// The types of the receiver and the arguments.
  let parameters: [CELType]
  /// The type of the result.
  let result: CELType
  /// What it does.
  let implementation: Implementation

  /// Overloads of one global function that do the same.
  static func global(
    _ signatures: String...,
    do implementation: @escaping Implementation
  )
    -> [Overload]
  {
    signatures.map { Overload($0, isMember: false, implementation) }
  }

  /// Overloads of one method that do the same.
  static func member(
    _ signatures: String...,
    do implementation: @escaping Implementation
  )
    -> [Overload]
  {
    signatures.map { Overload($0, isMember: true, implementation) }
  }

  private init(_ signature: String, isMember: Bool, _ implementation: @escaping Implementation) {
    var reader = SignatureReader(signature)
    self.name = reader.name()
    self.isMember = isMember
    self.parameters = reader.parameters()
    self.result = reader.result()
    self.implementation = implementation
  }

  /// Whether the values are of the kinds that the overload takes.
  func accepts(_ arguments: [CELValue]) -> Bool {
    guard arguments.count == parameters.count else { return false }
    for (argument, parameter) in zip(arguments, parameters) where !parameter.admits(argument) {
      return false
    }
    return true
  }
}

extension CELType {
  /// Whether a value is of the type's kind; what lists and maps hold is not looked at.
  fileprivate func admits(_ value: CELValue) -> Bool {
    switch (self, value) {
    case (.dyn, _), (.parameter, _), (.unknown, _), (.list, .list), (.map, .map),
      (.optional, .optional), (.type, .type), (.string, .string), (.int, .int), (.uint, .uint),
      (.double, .double), (.bool, .bool), (.bytes, .bytes), (.null, .null),
      (.duration, .duration), (.timestamp, .timestamp):
      true
    case (.library(let name), _): value.typeName == name
    default: false
    }
  }
}

/// Reads the signatures above; they are part of the program, so nothing is reported.
private struct SignatureReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  mutating func name() -> String {
    let name = rest.prefix { byte in
      byte.isLetter || byte.isDigit || "._<>=!+-*/%@[]?".utf8.contains(byte)
    }
    rest = rest[name.endIndex...]
    return String(Substring(name))
  }

  private mutating func accept(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard let first = rest.first, UInt32(first) == sign.value else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func skipBlanks() {
    while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
  }

  /// The types between parentheses.
  mutating func parameters() -> [CELType] {
    var types: [CELType] = []
    guard accept("("), !accept(")") else { return types }
    repeat { types.append(type()) } while accept(",")
    _ = accept(")")
    return types
  }

  /// The type after the arrow.
  mutating func result() -> CELType {
    while accept("-") || accept(">") {}
    return type()
  }

  private mutating func type() -> CELType {
    skipBlanks()
    let name = self.name()
    let inner = rest.first == UInt8(ascii: "(") ? parameters() : []
    switch (name, inner.count) {
    case ("list", 1): return .list(inner[0])
    case ("map", 2): return .map(inner[0], inner[1])
    case ("optional", 1): return .optional(inner[0])
    case ("type", 1): return .type(inner[0])
    case ("dyn", 0): return .dyn
    case ("duration", 0): return .duration
    case ("timestamp", 0): return .timestamp
    default: return CELType.named[name] ?? .parameter(name)
    }
  }
}
