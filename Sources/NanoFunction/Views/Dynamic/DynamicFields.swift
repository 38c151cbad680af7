// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// What exists of an object without a schema, read path by path as references.
///
/// ```swift
/// $0.spec.host = broker.fields["status"]["endpoints"][0]["host"].string     // waits
/// ```
///
/// Every read gives a ``Reference``, as a read through the fields of a kind does: it knows where it
/// comes from, and holds back what it is written into while it is not known. It belongs to one call
/// and one thread.
public struct DynamicFields {
  private let place: ViewPlace

  init(_ place: ViewPlace) { self.place = place }

  /// An object that was read in another way.
  ///
  /// - Parameters:
  ///   - value: The object, or nil while it does not exist.
  ///   - source: What it is, in words that stand behind "of": `the Secret orders-app`.
  public init(_ value: Value?, of source: String) { place = ViewPlace(value, of: source) }

  /// The member of that key.
  public subscript(key: String) -> DynamicFields { DynamicFields(place.member(key)) }

  /// The element of a list at that position.
  public subscript(index: Int) -> DynamicFields { DynamicFields(place.element(index)) }

  /// Whether something is there.
  public var exists: Bool { place.exists }

  /// The text that is there.
  public var string: Reference<String> { place.reference() }

  /// The whole number that is there.
  public var integer: Reference<Int> { place.reference() }

  /// The number that is there.
  public var number: Reference<Double> { place.reference() }

  /// The boolean that is there.
  public var bool: Reference<Bool> { place.reference() }

  /// Whatever is there.
  public var value: Reference<Value> { place.reference() }

  /// What is there, as another type: `.read(as: [String].self)`.
  public func read<Content: FieldContent>(as type: Content.Type) -> Reference<Content> {
    place.reference()
  }
}

extension ComposedResource {
  /// What exists of the resource, read path by path as references.
  ///
  /// ``observed`` reads the same as optionals, for what is decided and not written.
  public var fields: DynamicFields { DynamicFields(viewPlace) }
}
