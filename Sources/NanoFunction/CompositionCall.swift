// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// One call of a composition: the request, and what was decoded of it so far.
///
/// A composition reads without `try`: what cannot be decoded reads as absent, is remembered here,
/// and ends the call once the composition has returned.
final class CompositionCall {
  let request: any FunctionRequest
  /// The status that the composite has now.
  let compositeStatus: Value
  private(set) var failure: CompositionError?
  private var members: [(name: String, key: String, value: Value)] = []

  init(_ request: any FunctionRequest, composite: Value) {
    self.request = request
    compositeStatus = composite["status"]
    members.reserveCapacity(8)
  }

  /// A composed resource as it exists; nil when it does not exist.
  func observed(_ name: String) -> ObservedObject? {
    request.hasObservedResource(name) ? ObservedObject(name: name, call: self) : nil
  }

  /// One member of an observed resource, decoded at the first read; `null` when it has none.
  func observedMember(_ name: String, _ key: String) -> Value {
    for member in members where member.key == key && member.name == name { return member.value }
    var value = Value.null
    do {
      value = try request.observedMember(name, key) ?? .null
    } catch {
      remember(CompositionError(error, resource: name))
    }
    members.append((name: name, key: key, value: value))
    return value
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

  /// The answer to a requirement.
  func requiredResources(_ name: String) -> RequiredResources {
    do {
      guard let found = try request.requiredResources(name) else {
        return RequiredResources(state: .pending)
      }
      return RequiredResources(state: .resolved(found))
    } catch {
      remember(CompositionError(error))
      return RequiredResources(state: .pending)
    }
  }

  private func remember(_ error: CompositionError) { failure = failure ?? error }
}
