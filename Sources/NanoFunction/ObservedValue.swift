// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// Something in an object of the cluster, which is not decoded before it is read.
///
/// A path of keys leads to it, `observed["status"]["conditions"]`, and costs a look at the keys on
/// the way: what stands beside it is stepped over. What is not there is ``isNull`` and has no
/// ``string``, so that a path never needs a check at each step. It belongs to one call and one
/// thread.
///
/// Reading the same text twice decodes it twice, which is cheaper than to remember it.
public struct ObservedValue {
  private let call: CompositionCall
  /// Nil for what is not there.
  private let place: ObservedPlace?

  init(_ place: ObservedPlace?, in call: CompositionCall) {
    self.place = place
    self.call = call
  }

  /// The member of that key; nothing when there is none or this is no object.
  public subscript(key: String) -> ObservedValue {
    ObservedValue(place.flatMap { call.place(of: key, in: $0) }, in: call)
  }

  /// The element at that position; nothing when there is none or this is no list.
  public subscript(index: Int) -> ObservedValue {
    let elements = elements
    return elements.indices.contains(index) ? elements[index] : ObservedValue(nil, in: call)
  }

  /// The elements; none when this is no list.
  ///
  /// Cost: one allocation; no element is decoded.
  public var elements: [ObservedValue] {
    guard let place else { return [] }
    return call.elements(in: place).map { ObservedValue($0, in: call) }
  }

  /// The first object of a list whose member of that key is that text: a condition of a type, say.
  ///
  /// Nothing when there is none or this is no list.
  public func first(where key: String, is text: String) -> ObservedValue {
    ObservedValue(place.flatMap { call.element(of: $0, where: key, is: text) }, in: call)
  }

  /// Whether it is that text, found out without decoding it.
  public func isText(_ text: String) -> Bool { place.map { call.isText(text, at: $0) } ?? false }

  /// Whether it is there at all, `null` included.
  public var exists: Bool { place != nil }

  /// All of it, decoded; `null` when it is not there.
  public var value: Value { place.map(call.value(at:)) ?? .null }

  /// Whether it is not there, or `null`.
  public var isNull: Bool { value.isNull }

  /// The text, or nil when it is anything else.
  public var string: String? { value.string }

  /// The boolean, or nil when it is anything else.
  public var bool: Bool? { value.bool }

  /// The whole number, or nil when it is anything else.
  public var integer: Int64? { value.integer }

  /// The number, or nil when it is anything else.
  public var number: Double? { value.number }
}
