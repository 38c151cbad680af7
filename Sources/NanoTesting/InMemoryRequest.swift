// SPDX-License-Identifier: Apache-2.0

public import NanoFunction

/// A request made of values, for tests that need no wire.
///
/// ```swift
/// let request = InMemoryRequest(composite: shelf)
/// request.observed["index"] = index
/// request.required["librarian"] = []          // Crossplane has looked, and there is none
/// let response = library.answer(request)
/// ```
public final class InMemoryRequest: FunctionRequest {
  /// Crossplane's digest of the request.
  public var tag = ""
  /// What the calling Crossplane can do: everything, unless said; nil when it does not say.
  public var capabilities: Set<Capability>? = Set(Capability.allCases)
  /// The composite as it exists; nil makes the request one of an operation.
  public var composite: Value?
  /// The composed resources that exist, by their stable names.
  public var observed: [String: Value] = [:]
  /// What earlier steps of the pipeline desire, by stable names.
  public var desired: [String: Value] = [:]
  /// The step's input.
  public var stepInput: Value?
  /// The pipeline's context.
  public var contextValues: [String: Value] = [:]
  /// The credentials of the step: name, key, bytes.
  public var credentialValues: [String: [String: [UInt8]]] = [:]
  /// The answers to requirements; a name that is absent is not resolved yet.
  public var required: [String: [Value]] = [:]
  /// Observed resources whose bytes shall be unreadable, by their stable names.
  public var unreadable: Set<String> = []

  /// A request for that composite.
  public init(composite: Value? = nil, observed: [String: Value] = [:]) {
    self.composite = composite
    self.observed = observed
  }

  /// The composite as it exists.
  public func observedComposite() throws(ValueError) -> ResourceState? {
    composite.map { ResourceState($0) }
  }

  /// The stable names of what exists, in byte order.
  public var observedResourceNames: [String] {
    observed.keys.sorted { $0.precedesByBytes($1) }
  }

  /// A composed resource as it exists.
  public func observedResource(_ name: String) throws(ValueError) -> ResourceState? {
    if unreadable.contains(name) {
      throw ValueError(.malformed, at: "spec", "the bytes end in the middle of a value")
    }
    return observed[name].map { ResourceState($0) }
  }

  /// One text of an observed resource.
  public func observedText(_ name: String, at keys: [String]) -> String? {
    observed[name]?[Path(keys.map(Path.Step.key))]?.string
  }

  /// What earlier steps want of the composite: nothing here.
  public func desiredComposite() throws(ValueError) -> ResourceState? { nil }

  /// The stable names of what earlier steps desire, in byte order.
  public var desiredResourceNames: [String] {
    desired.keys.sorted { $0.precedesByBytes($1) }
  }

  /// The step's input.
  public func input() throws(ValueError) -> Value? { stepInput }

  /// The value of one key of the context.
  public func context(_ key: String) throws(ValueError) -> Value? { contextValues[key] }

  /// The credential of that name.
  public func credentials(_ name: String) -> [String: [UInt8]]? { credentialValues[name] }

  /// The answer to a requirement; nil while it is not resolved.
  public func requiredResources(_ name: String) throws(ValueError) -> [ResourceState]? {
    required[name].map { $0.map { ResourceState($0) } }
  }
}
