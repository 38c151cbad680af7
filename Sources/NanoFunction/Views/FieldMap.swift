// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// An object whose keys are free and whose values are of one type, such as labels.
///
/// Keys keep the order in which they were written, so that the same composite gives the same bytes;
/// a `Dictionary` would change it from call to call.
public struct FieldMap<Content: FieldContent>: FieldContent {
  /// The keys with their values.
  public private(set) var members: Members
  /// What is not known yet of the value of a key, in the order in which it was written.
  @usableFromInline
  var unknowns: [(key: String, reference: UnknownReference)] = []

  /// What of the values is not known yet.
  public var unknown: UnknownReference? { unknowns.first?.reference }

  /// No keys.
  @inlinable
  public init() { self.init(Members()) }

  @usableFromInline
  init(_ members: Members) { self.members = members }

  /// The object of the value, or nil when it is none of these.
  public init?(fieldValue: Value) {
    guard case .object(let members) = fieldValue else { return nil }
    for (_, value) in members where Content(fieldValue: value) == nil { return nil }
    self.init(members)
  }

  /// The object as a value.
  @inlinable
  public var fieldValue: Value { .object(members) }

  /// An object.
  public static var fieldInWords: String { "an object" }

  /// The value of that key, or nil; assigning nil removes the key.
  public subscript(key: String) -> Content? {
    get { members[key].flatMap(Content.init(fieldValue:)) }
    set {
      members[key] = newValue?.fieldValue
      note(newValue?.unknown, at: key)
    }
  }

  /// Notes what is not known of the value of a key, in place of what was.
  @usableFromInline
  mutating func note(_ unknown: UnknownReference?, at key: String) {
    if !unknowns.isEmpty { unknowns.removeAll { $0.key.hasSameBytes(as: key) } }
    if let unknown { unknowns.append((key: key, reference: unknown)) }
  }
}

extension FieldMap: ExpressibleByDictionaryLiteral {
  /// The keys of the literal in their order; of two that are the same the last one counts.
  @inlinable
  public init(dictionaryLiteral elements: (String, Content)...) {
    // Inlined into the caller, where the type of the values is known: generic code that is not
    // specialized looks its types up at run time, which takes longer than all that is done here.
    var members = Members()
    members.reserveCapacity(elements.count)
    for (key, content) in elements { members[key] = content.fieldValue }
    self.init(members)
    for (key, content) in elements {
      let unknown = content.unknown
      if unknown != nil || !unknowns.isEmpty { note(unknown, at: key) }
    }
  }
}
