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
  private var observed: [(name: String, state: ResourceState?)] = []

  init(_ request: any FunctionRequest, composite: Value) {
    self.request = request
    compositeStatus = composite["status"]
    observed.reserveCapacity(8)
  }

  /// A composed resource as it exists, decoded at the first read; nil when it does not exist.
  func observedResource(_ name: String) -> ResourceState? {
    for entry in observed where entry.name == name { return entry.state }
    var state: ResourceState?
    do {
      state = try request.observedResource(name)
    } catch {
      remember(CompositionError(error, resource: name))
    }
    observed.append((name: name, state: state))
    return state
  }

  /// The answer to a requirement.
  func requiredResources(_ name: String) -> RequiredResources {
    do {
      guard let found = try request.requiredResources(name) else {
        return RequiredResources(state: .pending)
      }
      return RequiredResources(state: .resolved(found.map(\.body)))
    } catch {
      remember(CompositionError(error))
      return RequiredResources(state: .pending)
    }
  }

  private func remember(_ error: CompositionError) { failure = failure ?? error }
}
