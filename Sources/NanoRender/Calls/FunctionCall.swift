// SPDX-License-Identifier: Apache-2.0

package import NanoFunction
package import NanoValue

/// One call of a composition function, as values: a `RunFunctionRequest`.
///
/// Source: <https://github.com/crossplane/crossplane/blob/main/proto/fn/v1/run_function.proto>
package struct FunctionCall: Sendable {
  /// The digest of the call; empty until ``tagged()`` is asked.
  package var tag = ""
  /// What the caller can do, in the order it is sent in.
  package var capabilities: [Capability] = Capability.allCases
  /// What exists.
  package var observed = FunctionState()
  /// What the steps before want.
  package var desired = FunctionState()
  /// The input of the step; nil when it has none.
  package var input: Value?
  /// The context of the pipeline, an object; nil when the step before returned none.
  package var context: Value? = .object([:])
  /// The credentials of the step: name, key, bytes.
  package var credentials: [String: [String: [UInt8]]] = [:]
  /// What was found of the extra resources that were required, by the name of the requirement.
  package var extraResources: [String: [FunctionResource]] = [:]
  /// What was found of the resources that were required, by the name of the requirement.
  package var requiredResources: [String: [FunctionResource]] = [:]
  /// What was found of the schemas that were required; `null` for a kind that there is none of.
  package var requiredSchemas: [String: Value] = [:]

  /// A call that says nothing yet.
  package init() {}
}

/// A composite and its composed resources.
package struct FunctionState: Sendable, Equatable {
  /// The composite; nil in an operation.
  package var composite: FunctionResource?
  /// The composed resources by their names in the pipeline.
  package var resources: [String: FunctionResource]

  /// A state of those resources.
  package init(composite: FunctionResource? = nil, resources: [String: FunctionResource] = [:]) {
    self.composite = composite
    self.resources = resources
  }

  /// The names of the composed resources, in the order of their bytes.
  package var names: [String] { resources.keys.sorted { $0.precedesByBytes($1) } }
}

/// A resource as functions pass it on.
package struct FunctionResource: Sendable, Equatable {
  /// The Kubernetes object.
  package var object: Value
  /// Whether it is ready, in desired state.
  package var ready: Ready
  /// What it takes to connect to it.
  package var connectionDetails: [String: [UInt8]]

  /// A resource of those parts.
  package init(
    _ object: Value,
    ready: Ready = .unspecified,
    connectionDetails: [String: [UInt8]] = [:]
  ) {
    self.object = object
    self.ready = ready
    self.connectionDetails = connectionDetails
  }
}
