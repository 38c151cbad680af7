// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// What one call asks to see of the cluster, with the answers that are there.
struct Questions {
  private(set) var resources: [Requirement] = []
  private(set) var schemas: [SchemaRequirement] = []

  /// Whether nothing is asked.
  var isEmpty: Bool { resources.isEmpty && schemas.isEmpty }

  /// Asks for objects.
  mutating func ask(_ requirement: Requirement, _ call: CompositionCall) -> RequiredResources {
    let name = requirement.name
    refuseRepetition(of: name, resources.contains { $0.name == name }, call)
    if let offered = call.request.capabilities, !offered.contains(.requiredResources) {
      call.fail(
        "question \(name.quoted()): this Crossplane does not fetch required resources; "
          + "it takes v2.0 or newer"
      )
    }
    resources.append(requirement)
    return call.requiredResources(name, for: requirement)
  }

  /// Asks whether a kind is installed.
  mutating func ask(
    _ requirement: SchemaRequirement,
    _ fallback: SchemaFallback,
    _ call: CompositionCall
  ) -> RequiredSchema {
    let name = requirement.name
    refuseRepetition(of: name, schemas.contains { $0.name == name }, call)
    guard call.request.capabilities?.contains(.requiredSchemas) == true else {
      if fallback == .refuse {
        call.fail(
          "question \(name.quoted()): this Crossplane cannot tell whether \(requirement.kind) of "
            + "\(requirement.apiVersion) is installed; it takes v2.2 or newer"
        )
      }
      let state: RequiredSchema.State = fallback == .installed ? .installed : .notInstalled
      return RequiredSchema(name: name, state: state, call: call)
    }
    schemas.append(requirement)
    let state: RequiredSchema.State =
      switch call.request.hasRequiredSchema(name) {
      case nil: .pending
      case false?: .notInstalled
      case true?: .installed
      }
    return RequiredSchema(name: name, state: state, call: call)
  }

  private func refuseRepetition(of name: String, _ isRepeated: Bool, _ call: CompositionCall) {
    guard isRepeated else { return }
    call.fail("question \(name.quoted()): asked twice under one name")
  }
}
