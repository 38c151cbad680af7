// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// The places of a request that is made of values: each is a value that was read.
///
/// For requests that hold no bytes, in tests and in tools. It belongs to one request, and grows with
/// what is read of it.
public struct ValuePlaces {
  private var read: [Value] = []

  /// No place yet.
  public init() {}

  /// The place of a value.
  public mutating func place(of value: Value) -> ObservedPlace {
    read.append(value)
    return ObservedPlace(index: read.count - 1)
  }

  /// Where the member of that key is; nil when there is none, or no object at that place.
  public mutating func place(of key: String, in place: ObservedPlace) -> ObservedPlace? {
    guard let member = value(at: place).object?[key] else { return nil }
    return self.place(of: member)
  }

  /// Where the elements of the list at that place are; nil when it is no list.
  public mutating func elements(in place: ObservedPlace) -> [ObservedPlace]? {
    guard let elements = value(at: place).array else { return nil }
    return elements.map { self.place(of: $0) }
  }

  /// Where the first object of a list is whose member of that key is that text; nil for none.
  public mutating func element(
    of list: ObservedPlace,
    where key: String,
    is text: String
  ) -> ObservedPlace? {
    let found = value(at: list).array?.first { $0[key].string == text }
    guard let found else { return nil }
    return place(of: found)
  }

  /// What stands at that place; `null` for a place of another request.
  public func value(at place: ObservedPlace) -> Value {
    read.indices.contains(place.index) ? read[place.index] : .null
  }
}
