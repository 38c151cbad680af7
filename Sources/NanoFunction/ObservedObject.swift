// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// A composed resource as it exists in the cluster.
///
/// Its members are decoded one by one when they are first read: a composition that looks at
/// `status` does not pay for the rest. It belongs to one call and one thread.
public struct ObservedObject {
  private let name: String
  private let call: CompositionCall

  init(name: String, call: CompositionCall) {
    self.name = name
    self.call = call
  }

  /// The member of that key, `status` or `spec` for example; `null` when there is none.
  public subscript(key: String) -> Value { call.observedMember(name, key) }

  /// The condition of that type in `status.conditions`, or nil.
  public func condition(_ type: String) -> StatusCondition? {
    StatusCondition(type, in: self["status"])
  }
}
