// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// One `RunFunctionRequest`, as the SDK reads it.
///
/// Everything is decoded when it is read and not before: most calls look at a few of the resources
/// that they are sent. A source lives for one call, on one thread.
///
/// Source: `RunFunctionRequest` of the function protocol,
/// <https://github.com/crossplane/crossplane/blob/main/proto/fn/v1/run_function.proto>.
public protocol FunctionRequest: AnyObject {
  /// Crossplane's digest of the request, to be copied into the answer. Opaque.
  var tag: String { get }

  /// What the calling Crossplane can do; nil when it does not say (before v2.2).
  var capabilities: Set<Capability>? { get }

  /// The composite as it exists, or nil: then this is an operation and not a composition.
  ///
  /// Its `metadata.managedFields` may be left out.
  func observedComposite() throws(ValueError) -> Value?

  /// The stable names of the composed resources that exist, in byte order.
  var observedResourceNames: [String] { get }

  /// The stable names of those that may hold a text, as a key or in a text, in byte order.
  ///
  /// A sieve before a closer look: who is left out does not hold it, for certain.
  func observedResourceNames(mentioning text: String) -> [String]

  /// A composed resource as it exists, whole, or nil.
  func observedResource(_ name: String) throws(ValueError) -> Value?

  /// Where a composed resource is, or nil when it does not exist; decodes nothing.
  func observedPlace(_ name: String) throws(ValueError) -> ObservedPlace?

  /// Where the objects of a requirement are; decodes nothing.
  ///
  /// Nil when the requirement is not resolved yet, empty when there are none.
  func requiredPlaces(_ name: String) throws(ValueError) -> [ObservedPlace]?

  /// Where the member of that key is; nil when there is none, or no object at that place.
  ///
  /// Cost: a look at each key of the object; its members are stepped over.
  func place(of key: String, in place: ObservedPlace) throws(ValueError) -> ObservedPlace?

  /// Where the elements of the list at that place are; nil when it is no list.
  func elements(in place: ObservedPlace) throws(ValueError) -> [ObservedPlace]?

  /// Where the first object of a list is whose member of that key is that text; nil for none.
  ///
  /// Cost: a look at each key of each object; nothing is decoded.
  func element(
    of list: ObservedPlace,
    where key: String,
    is text: String
  ) throws(ValueError) -> ObservedPlace?

  /// Whether that text stands at that place; decodes nothing.
  func isText(_ text: String, at place: ObservedPlace) throws(ValueError) -> Bool

  /// What stands at that place, decoded.
  func value(at place: ObservedPlace) throws(ValueError) -> Value

  /// What the provider of an observed resource published as connection details. Secret.
  func connectionDetails(_ name: String) throws(ValueError) -> [(key: String, value: [UInt8])]

  /// The step's input, or nil.
  func input() throws(ValueError) -> Value?

  /// The value of one key of the pipeline's context, or nil.
  func context(_ key: String) throws(ValueError) -> Value?

  /// The credential of that name, key by key, or nil when the step was given none of it.
  func credentials(_ name: String) -> [String: [UInt8]]?

  /// Whether a kind whose schema was required is there: nil when that is not resolved yet.
  func hasRequiredSchema(_ name: String) -> Bool?

  /// The OpenAPI v3 schema of a kind that was required; nil when there is none, or not yet.
  func requiredSchema(_ name: String) throws(ValueError) -> Value?
}

extension FunctionRequest {
  /// All of them, for a request that cannot tell without a closer look.
  public func observedResourceNames(mentioning text: String) -> [String] { observedResourceNames }
}

/// Whether a resource is ready, in the words of the protocol.
public enum Ready: Int32, Sendable, Hashable {
  /// Nobody said so. Crossplane counts it as not ready.
  case unspecified = 0
  /// Ready.
  case ready = 1
  /// Not ready.
  case notReady = 2
}

/// Something that a Crossplane says it can do.
public enum Capability: Int32, Sendable, Hashable, CaseIterable {
  /// It says what it can do; since v2.2.
  case capabilities = 1
  /// It fetches required resources; since v1.15.
  case requiredResources = 2
  /// It passes credentials; since v1.16.
  case credentials = 3
  /// It sets conditions on the composite; since v1.17.
  case conditions = 4
  /// It fetches required schemas; since v2.2.
  case requiredSchemas = 5
}
