// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// An object with the fields of its schema, as a value: an element of a list, a part that is made
/// once and used twice, something that was observed.
///
/// ```swift
/// $0.spec.managed.roles = [
///   .init {
///     $0.name = owner
///     $0.login = true
///   }
/// ]
/// ```
///
/// Write `.init`, as here, or name the shape: `Object { … }` alone leaves the compiler to guess, and
/// a misspelt field then gets a message about the guess.
@dynamicMemberLookup
public struct Object<Shape: ObjectShape>: FieldContent {
  /// The object as a value.
  public let fieldValue: Value
  /// What of it is not known yet.
  public let unknown: UnknownReference?

  /// An object without fields.
  public init() {
    fieldValue = .object(Members())
    unknown = nil
  }

  /// An object with the fields that the closure writes.
  @inlinable
  public init(_ write: (inout Draft<Shape>) -> Void) {
    var draft = Draft<Shape>(DraftTree(), at: 0)
    write(&draft)
    self.init(finishing: draft.tree.lend())
  }

  @usableFromInline
  init(finishing tree: consuming DraftTree) {
    let (value, unknowns) = tree.finish()
    fieldValue = value
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

extension Object {
  /// The value of a field, or nil when it is absent or of another type.
  @inlinable
  public subscript<Content: FieldContent>(
    dynamicMember field: KeyPath<Shape, Field<Content>>
  ) -> Content? {
    member(Shape()[keyPath: field].name).flatMap(Content.init(fieldValue:))
  }

  /// The object of a field, or nil when it is absent or of another type.
  @inlinable
  public subscript<Inner: ObjectShape>(
    dynamicMember field: KeyPath<Shape, ObjectField<Inner>>
  ) -> Object<Inner>? {
    member(Shape()[keyPath: field].name).flatMap(Object<Inner>.init(fieldValue:))
  }

  /// The keys of a field with their values, or nil when it is absent or of another type.
  @inlinable
  public subscript<Content: FieldContent>(
    dynamicMember field: KeyPath<Shape, MapField<Content>>
  ) -> FieldMap<Content>? {
    member(Shape()[keyPath: field].name).flatMap(FieldMap<Content>.init(fieldValue:))
  }

  @usableFromInline
  func member(_ name: String) -> Value? { fieldValue.object?[name] }
}
