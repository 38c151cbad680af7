// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// Objects of the cluster that a composition asked to see.
public struct RequiredResources: Sendable {
  /// What is known of them.
  public enum State: Sendable {
    /// Crossplane has not looked yet: this is the first call that asks. It calls again at once.
    case pending
    /// Crossplane has looked; there may be none.
    case resolved([Value])
  }

  /// What is known of them.
  public let state: State

  /// Whether Crossplane has not looked yet.
  public var isPending: Bool {
    if case .pending = state { return true }
    return false
  }

  /// The objects that were found; none while pending.
  public var objects: [Value] {
    if case .resolved(let objects) = state { return objects }
    return []
  }

  /// The first object that was found, or nil.
  public var first: Value? { objects.first }
}
