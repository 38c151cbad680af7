// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// An object that is being written, field by field, with the fields that its schema has.
///
/// ```swift
/// desired.resource("cluster", CNPG.Cluster.self) {
///   $0.metadata.name = database.metadata.name
///   $0.spec.instances = 3
///   $0.spec.storage.storageClass = database.storageClass   // nil leaves the field out
/// }
/// ```
///
/// A draft stores nothing of its own: all drafts of a resource write to one tree. It is written and
/// not read.
///
/// Cost: about 30 ns a field and one allocation a resource until it is finished; the key paths are
/// gone once the code is optimized.
@dynamicMemberLookup
public struct Draft<Shape: ObjectShape> {
  @usableFromInline
  var tree: DraftTree
  @usableFromInline
  let place: Int

  /// The draft of the object at that place of a tree.
  @inlinable
  init(_ tree: consuming DraftTree, at place: Int) {
    self.tree = tree
    self.place = place
  }

  /// Sets a field that the schema does not know, one that a newer version of the kind has.
  public mutating func set(_ field: String, to value: Value) {
    tree.set(field, in: place, to: value)
  }
}

/// The body of getters that no code can call, because they are unavailable.
@usableFromInline
func unreadable() -> Never { preconditionFailure("a draft is written, not read") }

// MARK: - Values

// The overloads differ in what they take. Their order of preference is what makes the compiler
// speak of the field's own type when something else is assigned.
extension Draft {
  /// A field with a value.
  @inlinable
  public subscript<Content: FieldContent>(
    dynamicMember field: KeyPath<Shape, Field<Content>>
  ) -> Content {
    @available(*, unavailable, message: "a draft is written, not read")
    get { unreadable() }
    @inline(__always)
    set { write(newValue.fieldValue, newValue.unknown, to: Shape()[keyPath: field].name) }
  }

  /// A field with a value, or without one: nil leaves it out.
  @_disfavoredOverload
  @inlinable
  public subscript<Content: FieldContent>(
    dynamicMember field: KeyPath<Shape, Field<Content>>
  ) -> Content? {
    @available(*, unavailable, message: "a draft is written, not read")
    get { unreadable() }
    @inline(__always)
    set {
      let name = Shape()[keyPath: field].name
      if let newValue {
        write(newValue.fieldValue, newValue.unknown, to: name)
      } else {
        tree.unset(name, in: place)
      }
    }
  }

  /// A field with a value that may not be known yet.
  @_disfavoredOverload
  @inlinable
  public subscript<Content: FieldContent>(
    dynamicMember field: KeyPath<Shape, Field<Content>>
  ) -> Reference<Content> {
    @available(*, unavailable, message: "a draft is written, not read")
    get { unreadable() }
    @inline(__always)
    set { write(newValue, to: Shape()[keyPath: field].name) }
  }

  @inlinable
  @inline(__always)
  mutating func write(_ value: Value, _ unknown: UnknownReference?, to name: String) {
    if let unknown {
      tree.set(name, in: place, to: unknown)
    } else {
      tree.set(name, in: place, to: value)
    }
  }

  @inlinable
  mutating func write<Content>(_ reference: Reference<Content>, to name: String) {
    switch reference.state {
    case .known(let content): write(content.fieldValue, content.unknown, to: name)
    case .unknown(let unknown): tree.set(name, in: place, to: unknown)
    }
  }
}

// MARK: - Objects

extension Draft {
  /// A field with an object, whose own fields can be written.
  @inlinable
  public subscript<Inner: ObjectShape>(
    dynamicMember field: KeyPath<Shape, ObjectField<Inner>>
  ) -> Draft<Inner> {
    get {
      var copy = tree
      let inner = copy.place(of: Shape()[keyPath: field].name, in: place)
      return Draft<Inner>(copy, at: inner)
    }
    @inline(__always)
    _modify {
      let inner = tree.place(of: Shape()[keyPath: field].name, in: place)
      var draft = Draft<Inner>(tree.lend(), at: inner)
      defer { tree = draft.tree.lend() }
      yield &draft
    }
  }

  /// A field with an object as a whole.
  @_disfavoredOverload
  @inlinable
  public subscript<Inner: ObjectShape>(
    dynamicMember field: KeyPath<Shape, ObjectField<Inner>>
  ) -> Object<Inner> {
    @available(*, unavailable, message: "a draft is written, not read")
    get { unreadable() }
    @inline(__always)
    set { write(newValue.fieldValue, newValue.unknown, to: Shape()[keyPath: field].name) }
  }

  /// A field with an object as a whole, or without one: nil leaves it out.
  @_disfavoredOverload
  @inlinable
  public subscript<Inner: ObjectShape>(
    dynamicMember field: KeyPath<Shape, ObjectField<Inner>>
  ) -> Object<Inner>? {
    @available(*, unavailable, message: "a draft is written, not read")
    get { unreadable() }
    @inline(__always)
    set {
      let name = Shape()[keyPath: field].name
      if let newValue {
        write(newValue.fieldValue, newValue.unknown, to: name)
      } else {
        tree.unset(name, in: place)
      }
    }
  }
}

// MARK: - Maps

extension Draft {
  /// A field with free keys, which can be written one by one.
  @inlinable
  public subscript<Content: FieldContent>(
    dynamicMember field: KeyPath<Shape, MapField<Content>>
  ) -> MapDraft<Content> {
    get {
      var copy = tree
      let inner = copy.place(of: Shape()[keyPath: field].name, in: place)
      return MapDraft<Content>(copy, at: inner)
    }
    @inline(__always)
    _modify {
      let inner = tree.place(of: Shape()[keyPath: field].name, in: place)
      var draft = MapDraft<Content>(tree.lend(), at: inner)
      defer { tree = draft.tree.lend() }
      yield &draft
    }
  }

  /// A field with free keys as a whole.
  @_disfavoredOverload
  @inlinable
  public subscript<Content: FieldContent>(
    dynamicMember field: KeyPath<Shape, MapField<Content>>
  ) -> FieldMap<Content> {
    @available(*, unavailable, message: "a draft is written, not read")
    get { unreadable() }
    @inline(__always)
    set { write(newValue.fieldValue, newValue.unknown, to: Shape()[keyPath: field].name) }
  }
}
