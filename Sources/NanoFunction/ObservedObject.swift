// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// A composed resource as it exists in the cluster.
///
/// Nothing of it is decoded before it is read: a composition that looks at one field of `status`
/// does not pay for the rest. It belongs to one call and one thread.
public struct ObservedObject {
  let name: String
  let call: CompositionCall
  let root: ObservedValue

  init(_ place: ObservedPlace, named name: String, in call: CompositionCall) {
    self.name = name
    self.call = call
    root = ObservedValue(place, in: call)
  }

  /// The member of that key, `status` or `spec` for example.
  public subscript(key: String) -> ObservedValue { root[key] }

  /// The condition of that type in `status.conditions`, or nil.
  public func condition(_ type: String) -> StatusCondition? {
    StatusCondition(type, in: root["status"])
  }
}
