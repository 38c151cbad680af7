// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// An object as it exists in the cluster, read through the fields that its schema has.
///
/// Every read gives a ``Reference``, because nothing has to be there: the resource may not exist
/// yet, and its operator may not have written the field yet.
///
/// ```swift
/// let service = cluster.observed.status.writeService      // Reference<String>
/// ```
///
/// Cost: the members of a composed resource are decoded one by one when they are first read, so
/// reading the status does not pay for the spec. It belongs to one call and one thread.
@dynamicMemberLookup
public struct Observed<Shape: ObjectShape> {
  @usableFromInline
  let place: ViewPlace

  @inlinable
  init(_ place: ViewPlace) { self.place = place }

  /// An object that was read from the cluster in another way, such as a required resource.
  ///
  /// - Parameters:
  ///   - value: The object, or nil while it does not exist.
  ///   - source: What it is, in words that stand behind "of": `the Secret orders-app`.
  public init(_ value: Value?, of source: String) {
    place = ViewPlace(value, of: source)
  }

  /// Whether the object exists, and in it the field that this was read from.
  public var exists: Bool { place.exists }
}

extension Observed {
  /// The value of a field.
  @inlinable
  public subscript<Content: FieldContent>(
    dynamicMember field: KeyPath<Shape, Field<Content>>
  ) -> Reference<Content> {
    place.reference(to: Shape()[keyPath: field].name)
  }

  /// The object of a field.
  @inlinable
  public subscript<Inner: ObjectShape>(
    dynamicMember field: KeyPath<Shape, ObjectField<Inner>>
  ) -> Observed<Inner> {
    Observed<Inner>(place.member(Shape()[keyPath: field].name))
  }

  /// The keys of a field.
  @inlinable
  public subscript<Content: FieldContent>(
    dynamicMember field: KeyPath<Shape, MapField<Content>>
  ) -> ObservedMap<Content> {
    ObservedMap<Content>(place.member(Shape()[keyPath: field].name))
  }
}

/// An object with free keys as it exists in the cluster: annotations, the data of a Secret.
public struct ObservedMap<Content: FieldContent> {
  @usableFromInline
  let place: ViewPlace

  @inlinable
  init(_ place: ViewPlace) { self.place = place }

  /// The value of a key.
  @inlinable
  public subscript(key: String) -> Reference<Content> { place.reference(to: key) }

  /// All keys with their values.
  @inlinable
  public var all: Reference<FieldMap<Content>> { place.reference() }
}
