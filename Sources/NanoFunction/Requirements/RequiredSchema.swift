// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// Whether a kind is installed in the cluster, as a composition asked.
///
/// It belongs to one call and one thread.
public struct RequiredSchema {
  /// What is known of the kind.
  public enum State: Sendable, Hashable {
    /// Crossplane has not looked yet: this is the first call that asks. It calls again at once.
    case pending
    /// Crossplane has looked, and there is no such kind.
    case notInstalled
    /// The kind is there.
    case installed
  }

  /// What is known of the kind.
  public let state: State
  private let name: String
  private let call: CompositionCall

  init(name: String, state: State, call: CompositionCall) {
    self.name = name
    self.state = state
    self.call = call
  }

  /// Whether the kind is known to be there; false while pending.
  public var isInstalled: Bool { state == .installed }

  /// The kind's OpenAPI v3 schema; `null` when there is none, or it was assumed to be there.
  ///
  /// Cost: decoded whole when it is read, which for a large kind is hundreds of kilobytes. Whether
  /// the kind is there costs nothing.
  public var schema: Value { isInstalled ? call.requiredSchema(name) : .null }
}

/// What to take for true when a Crossplane cannot tell which kinds are installed (before v2.2).
public enum SchemaFallback: Sendable, Hashable {
  /// Nothing: the call ends with a sentence that says which Crossplane it takes.
  case refuse
  /// That the kind is there.
  case installed
  /// That it is not.
  case notInstalled
}

/// A kind whose schema the function asks to see.
public struct SchemaRequirement: Sendable, Hashable {
  /// What the composition calls it.
  public let name: String
  /// The group and version of the kind.
  public let apiVersion: String
  /// The kind.
  public let kind: String

  /// A question of that name.
  public init(name: String, apiVersion: String, kind: String) {
    self.name = name
    self.apiVersion = apiVersion
    self.kind = kind
  }
}
