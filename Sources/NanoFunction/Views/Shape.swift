// SPDX-License-Identifier: Apache-2.0

/// The fields that an object of a schema has, for the compiler.
///
/// Shapes are generated from schemas by `nanoidp generate`. A shape has no data: each of its
/// properties says what a field is called and what it holds. ``Draft`` and ``Observed`` look fields
/// up through key paths into it, which the optimizer turns into the name of the field.
///
/// ```swift
/// extension CNPG.Cluster.Spec {
///   public struct Storage: ObjectShape {
///     public init() {}
///     public var size: Field<String> { .init("size") }
///     public var pvcTemplate: ObjectField<PVCTemplate> { .init("pvcTemplate") }
///   }
/// }
/// ```
public protocol ObjectShape: Sendable {
  /// The shape, which has no data.
  init()
}

/// The fields of a kind of Kubernetes objects.
public protocol ResourceShape: ObjectShape {
  /// The group and version: `postgresql.cnpg.io/v1`.
  static var apiVersion: String { get }
  /// The kind: `Cluster`.
  static var kind: String { get }
}

/// A field that holds a value: a text, a number, a list.
public struct Field<Content: FieldContent> {
  /// What the field is called in the object.
  public let name: String

  /// A field of that name.
  @inlinable
  public init(_ name: String) { self.name = name }
}

/// A field that holds an object whose fields are known.
public struct ObjectField<Shape: ObjectShape> {
  /// What the field is called in the object.
  public let name: String

  /// A field of that name.
  @inlinable
  public init(_ name: String) { self.name = name }
}

/// A field that holds an object whose keys are free, such as labels.
public struct MapField<Content: FieldContent> {
  /// What the field is called in the object.
  public let name: String

  /// A field of that name.
  @inlinable
  public init(_ name: String) { self.name = name }
}
