// SPDX-License-Identifier: Apache-2.0

/// Where in an object of the cluster something stands, as the request that holds it counts.
///
/// Opaque to everybody else: it is meant for the request that gave it, in the call that it was
/// given in.
///
/// Shape: four numbers, no memory of its own.
public struct ObservedPlace: Sendable, Hashable {
  /// Which object, or which of several things the request keeps.
  public let index: Int
  /// The first byte, for a request of bytes.
  public let start: Int
  /// The byte after the last, for a request of bytes.
  public let end: Int
  /// How many objects and lists it is in.
  public let depth: Int

  /// A place in a request of that kind.
  public init(index: Int, start: Int = 0, end: Int = 0, depth: Int = 0) {
    self.index = index
    self.start = start
    self.end = end
    self.depth = depth
  }
}
