// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// An object of a kind without a schema, while it is being written, path by path.
///
/// It takes what a ``Draft`` takes, references included; what it cannot do is know the fields, so a
/// misspelt one is found when the resource is validated and not when it is compiled.
///
/// ```swift
/// desired.resource("monitor", apiVersion: "monitoring.coreos.com/v1", kind: "PodMonitor") {
///   $0["metadata"]["name"] = name
///   $0["spec"]["selector"]["matchLabels"] = ["app": .string(name)]
///   $0["spec"]["podMetricsEndpoints"] = [["port": "metrics"]]
///   $0["spec"]["sampleLimit"] = limit                                    // nil leaves it out
///   $0["spec"]["jobLabel"] = server.observed.status.writeService         // waits
/// }
/// ```
///
/// It is written and not read. Fields stand in the order in which they were first written, and an
/// object that nothing was written to is left out.
public struct DynamicDraft {
  /// What was written to a field.
  private enum Node {
    case nothing
    case value(Value)
    case unknown(UnknownReference)
    case object(DynamicDraft)
  }

  private var fields: [(key: String, node: Node)] = []

  init() {}

  /// An object with these members, to be written further.
  init(_ members: Members) { fields = members.map { (key: $0.key, node: .value($0.value)) } }

  /// The place of a field, added when there is none.
  private mutating func place(of key: String) -> Int {
    if let index = fields.firstIndex(where: { $0.key.hasSameBytes(as: key) }) { return index }
    fields.append((key: key, node: .nothing))
    return fields.count - 1
  }

  /// The object at a place, to be written further; a new one in place of anything else.
  private func object(at index: Int) -> DynamicDraft {
    switch fields[index].node {
    case .object(let draft): draft
    case .value(.object(let members)): DynamicDraft(members)
    case .nothing, .value, .unknown: DynamicDraft()
    }
  }

  private mutating func write(_ value: Value, _ unknown: UnknownReference?, to key: String) {
    let index = place(of: key)
    fields[index].node =
      if let unknown { .unknown(unknown) } else { value.isNull ? .nothing : .value(value) }
  }

  /// The object, and what of it is not known; nil when nothing was written.
  func finish(_ unknowns: inout [UnknownReference]) -> Members? {
    var pairs: [(String, Value)] = []
    for (key, node) in fields {
      switch node {
      case .nothing: continue
      case .value(let value): pairs.append((key, value))
      case .unknown(let unknown): unknowns.append(unknown)
      case .object(let draft):
        if let members = draft.finish(&unknowns) { pairs.append((key, .object(members))) }
      }
    }
    return pairs.isEmpty ? nil : Members(unique: pairs)
  }
}

extension DynamicDraft {
  /// A field with an object, whose own fields can be written.
  public subscript(key: String) -> DynamicDraft {
    get {
      var copy = self
      return copy.object(at: copy.place(of: key))
    }
    _modify {
      let index = place(of: key)
      var draft = object(at: index)
      fields[index].node = .nothing
      defer { fields[index].node = .object(draft) }
      yield &draft
    }
  }

  /// A field with what stands there as a literal: a text, a number, a list, an object; nil leaves
  /// it out.
  public subscript(key: String) -> DynamicLiteral {
    @available(*, unavailable, message: "a draft is written, not read")
    get { nil }
    set { write(newValue.value, nil, to: key) }
  }

  /// A field with a value.
  @_disfavoredOverload
  public subscript<Content: FieldContent>(key: String) -> Content {
    @available(*, unavailable, message: "a draft is written, not read")
    get { unreadable() }
    set { write(newValue.fieldValue, newValue.unknown, to: key) }
  }

  /// A field with a value, or without one: nil leaves it out.
  @_disfavoredOverload
  public subscript<Content: FieldContent>(key: String) -> Content? {
    @available(*, unavailable, message: "a draft is written, not read")
    get { nil }
    set { write(newValue?.fieldValue ?? .null, newValue?.unknown, to: key) }
  }

  /// A field with a value that may not be known yet.
  @_disfavoredOverload
  public subscript<Content: FieldContent>(key: String) -> Reference<Content> {
    @available(*, unavailable, message: "a draft is written, not read")
    get { unreadable() }
    set {
      switch newValue.state {
      case .known(let content): write(content.fieldValue, content.unknown, to: key)
      case .unknown(let unknown): write(.null, unknown, to: key)
      }
    }
  }
}

extension DynamicDraft {
  /// A field with whatever a path leads to, once it is there.
  @_disfavoredOverload
  public subscript(key: String) -> DynamicFields {
    @available(*, unavailable, message: "a draft is written, not read")
    get { unreadable() }
    set { self[key] = newValue.value }
  }
}

/// What stands in a composition as a literal, for a field of which no schema is known.
///
/// The elements of lists and objects are ``Value``s: literals again, or `.string(name)`.
public struct DynamicLiteral: Sendable {
  /// The value.
  let value: Value
}

extension DynamicLiteral: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringInterpolation,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// No value.
  public init(nilLiteral: ()) { value = .null }
  /// A boolean.
  public init(booleanLiteral literal: Bool) { value = .bool(literal) }
  /// A whole number.
  public init(integerLiteral literal: Int64) { value = .integer(literal) }
  /// A number.
  public init(floatLiteral literal: Double) { value = literal.fieldValue }
  /// A text.
  public init(stringLiteral literal: String) { value = .string(literal) }
  /// A list.
  public init(arrayLiteral elements: Value...) { value = .array(elements) }
  /// An object; of two keys that are the same the last one counts.
  public init(dictionaryLiteral elements: (String, Value)...) {
    var members = Members()
    for (key, element) in elements { members[key] = element }
    value = .object(members)
  }
}

/// An object without a schema as a value, for a list in which references stand.
///
/// ```swift
/// $0["spec"]["endpoints"] = hosts.map { host in DynamicObject { $0["host"] = host } }
/// ```
public struct DynamicObject: FieldContent {
  /// The object as a value.
  public let fieldValue: Value
  /// What of it is not known yet.
  public let unknown: UnknownReference?

  /// An object with the fields that the closure writes.
  public init(_ write: (inout DynamicDraft) -> Void) {
    var draft = DynamicDraft()
    write(&draft)
    var unknowns: [UnknownReference] = []
    fieldValue = .object(draft.finish(&unknowns) ?? Members())
    unknown = unknowns.first
  }

  /// The object that a value is, or nil when it is none.
  public init?(fieldValue: Value) {
    guard case .object = fieldValue else { return nil }
    self.fieldValue = fieldValue
    unknown = nil
  }

  /// An object.
  public static var fieldInWords: String { "an object" }
}
