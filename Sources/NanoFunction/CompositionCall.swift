// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// One call of a composition: the request, and what was decoded of it so far.
///
/// A composition reads without `try`: what cannot be decoded reads as absent, is remembered here,
/// and ends the call once the composition has returned.
final class CompositionCall {
  let request: any FunctionRequest
  /// Name, namespace and uid of the composite.
  let metadata: CompositeMetadata
  /// The apiVersion and kind of the composite.
  let compositeType: (apiVersion: Value, kind: Value)
  /// Whether the composite is one of Crossplane v1, with machinery of Crossplane right in its spec.
  let isLegacy: Bool
  /// The status that the composite has now.
  let compositeStatus: Value
  private(set) var failure: CompositionError?

  init(_ request: any FunctionRequest, composite: Value, metadata: CompositeMetadata) {
    self.request = request
    self.metadata = metadata
    compositeStatus = composite["status"]
    compositeType = (composite["apiVersion"], composite["kind"])
    let spec = composite["spec"]
    isLegacy = spec["crossplane"].isNull && !spec["compositionRef"].isNull
  }

  /// A composed resource as it exists; nil when it does not exist.
  func observed(_ name: String) -> ObservedObject? {
    do {
      return try request.observedPlace(name).map { ObservedObject($0, named: name, in: self) }
    } catch {
      remember(CompositionError(error, resource: name))
      return nil
    }
  }

  /// Where the member of that key is; nil when there is none.
  func place(of key: String, in place: ObservedPlace) -> ObservedPlace? {
    reading { () throws(ValueError) in try request.place(of: key, in: place) }
  }

  /// Where the elements of a list are; none when it is no list.
  func elements(in place: ObservedPlace) -> [ObservedPlace] {
    reading { () throws(ValueError) in try request.elements(in: place) } ?? []
  }

  /// Where the first object of a list is whose member of that key is that text; nil for none.
  func element(
    of list: ObservedPlace,
    where key: String,
    is text: String
  ) -> ObservedPlace? {
    reading { () throws(ValueError) in try request.element(of: list, where: key, is: text) }
  }

  /// Whether that text stands there.
  func isText(_ text: String, at place: ObservedPlace) -> Bool {
    reading { () throws(ValueError) in try request.isText(text, at: place) } ?? false
  }

  /// What stands there, decoded.
  func value(at place: ObservedPlace) -> Value {
    reading { () throws(ValueError) in try request.value(at: place) } ?? .null
  }

  /// An observed resource whole, for keeping it as it is.
  func wholeObserved(_ name: String) -> Value? {
    do {
      return try request.observedResource(name)
    } catch {
      remember(CompositionError(error, resource: name))
      return nil
    }
  }

  /// The answer to a requirement, or to one that the Composition itself has.
  func requiredResources(
    _ name: String,
    for requirement: Requirement? = nil
  ) -> RequiredResources {
    let places = reading { () throws(ValueError) in try request.requiredPlaces(name) }
    let found = places.map { places in places.map { ObservedValue($0, in: self) } }
    return RequiredResources(found, named: name, for: requirement)
  }

  /// The credential of that name, or nil when the step was given none.
  func credential(_ name: String) -> Credential? {
    request.credentials(name).map { Credential(name: name, data: $0) }
  }

  /// What the provider of an observed resource published.
  func connectionDetails(_ name: String) -> [(key: String, value: [UInt8])] {
    do {
      return try request.connectionDetails(name)
    } catch {
      remember(CompositionError(error, resource: name))
      return []
    }
  }

  /// What is read, or nil when it cannot be: then the call fails in the end.
  @inline(__always)
  private func reading<Result>(_ read: () throws(ValueError) -> Result?) -> Result? {
    do throws(ValueError) {
      return try read()
    } catch {
      remember(CompositionError(error))
      return nil
    }
  }

  /// The value of a key of the context; `null` when there is none.
  func context(_ key: String) -> Value {
    do {
      return try request.context(key) ?? .null
    } catch {
      remember(CompositionError(error))
      return .null
    }
  }

  /// The schema of a kind that was asked for; `null` when it is not there.
  func requiredSchema(_ name: String) -> Value {
    do {
      return try request.requiredSchema(name) ?? .null
    } catch {
      remember(CompositionError(error))
      return .null
    }
  }

  /// Ends the call once the composition has returned; of several reasons the first counts.
  func fail(_ message: String, resource: String? = nil) {
    remember(CompositionError(message, resource: resource))
  }

  /// Ends the call once the composition has returned; of several errors the first one counts.
  func remember(_ error: CompositionError) { failure = failure ?? error }
}
