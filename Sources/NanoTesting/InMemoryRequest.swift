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
  /// The connection details of observed resources, by their stable names.
  public var details: [String: [(key: String, value: [UInt8])]] = [:]
  /// The step's input.
  public var stepInput: Value?
  /// The pipeline's context.
  public var contextValues: [String: Value] = [:]
  /// The credentials of the step: name, key, bytes.
  public var credentialValues: [String: [String: [UInt8]]] = [:]
  /// The answers to requirements; a name that is absent is not resolved yet.
  public var required: [String: [Value]] = [:]
  /// The answers to required schemas: `null` for a kind that is not installed; a name that is absent
  /// is not resolved yet.
  public var schemas: [String: Value] = [:]
  /// Observed resources whose bytes shall be unreadable, by their stable names.
  public var unreadable: Set<String> = []
  private var places = ValuePlaces()

  /// A request for that composite.
  public init(composite: Value? = nil, observed: [String: Value] = [:]) {
    self.composite = composite
    self.observed = observed
  }

  /// The composite as it exists.
  public func observedComposite() throws(ValueError) -> Value? { composite }

  /// The stable names of what exists, in byte order.
  public var observedResourceNames: [String] {
    observed.keys.sorted { $0.precedesByBytes($1) }
  }

  /// A composed resource as it exists.
  public func observedResource(_ name: String) throws(ValueError) -> Value? {
    if unreadable.contains(name) {
      throw ValueError(.malformed, at: "spec", "the bytes end in the middle of a value")
    }
    return observed[name]
  }

  /// Where a composed resource is.
  public func observedPlace(_ name: String) throws(ValueError) -> ObservedPlace? {
    guard let object = try observedResource(name) else { return nil }
    return places.place(of: object)
  }

  /// Where the objects of a requirement are; nil while it is not resolved.
  public func requiredPlaces(_ name: String) throws(ValueError) -> [ObservedPlace]? {
    required[name]?.map { places.place(of: $0) }
  }

  /// Where a member is.
  public func place(of key: String, in place: ObservedPlace) throws(ValueError) -> ObservedPlace? {
    places.place(of: key, in: place)
  }

  /// Where the elements of a list are.
  public func elements(in place: ObservedPlace) throws(ValueError) -> [ObservedPlace]? {
    places.elements(in: place)
  }

  /// Where the first object of a list is whose member of that key is that text.
  public func element(
    of list: ObservedPlace,
    where key: String,
    is text: String
  ) throws(ValueError) -> ObservedPlace? {
    places.element(of: list, where: key, is: text)
  }

  /// Whether that text stands at a place.
  public func isText(_ text: String, at place: ObservedPlace) throws(ValueError) -> Bool {
    places.value(at: place) == .string(text)
  }

  /// What stands at a place.
  public func value(at place: ObservedPlace) throws(ValueError) -> Value { places.value(at: place) }

  /// What the provider of an observed resource published as connection details.
  public func connectionDetails(
    _ name: String
  ) throws(ValueError) -> [(key: String, value: [UInt8])] {
    details[name] ?? []
  }

  /// The step's input.
  public func input() throws(ValueError) -> Value? { stepInput }

  /// The value of one key of the context.
  public func context(_ key: String) throws(ValueError) -> Value? { contextValues[key] }

  /// The credential of that name.
  public func credentials(_ name: String) -> [String: [UInt8]]? { credentialValues[name] }

  /// Whether a kind whose schema was required is there.
  public func hasRequiredSchema(_ name: String) -> Bool? { schemas[name].map { !$0.isNull } }

  /// The schema of a kind that was required.
  public func requiredSchema(_ name: String) throws(ValueError) -> Value? {
    schemas[name].flatMap { $0.isNull ? Value?.none : $0 }
  }
}
