// SPDX-License-Identifier: Apache-2.0

/// Work that follows every composition of a library: a policy, a default, a check.
///
/// ```swift
/// struct RestrictedPods: CrossCuttingStep {
///   let name = "restricted-pods"
///
///   func run(on desired: inout Desired, for composite: CompositeMetadata) {
///     for resource in desired.resources where resource.body["kind"] == "Namespace" {
///       resource.body["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] = "restricted"
///     }
///   }
/// }
/// ```
///
/// Like a composition it is a pure function. It runs in the order of the library's list, before the
/// standard steps, and can be turned off by its name.
public protocol CrossCuttingStep: Sendable {
  /// What turns it off: in the library, or in the `without` of a step's input.
  var name: String { get }

  /// Looks at what a composition desires, and changes it.
  ///
  /// - Throws: What makes the whole call FATAL.
  func run(on desired: inout Desired, for composite: CompositeMetadata) throws(CompositionError)
}

/// The work that follows every composition of every library, in this order.
///
/// Its raw value turns it off. What Crossplane would refuse is always checked.
public enum StandardStep: String, Sendable, CaseIterable {
  /// Namespaces and definitions come before what needs them.
  case waves
  /// Labels on everything composed.
  case labels
  /// Cloud tags on every managed resource whose kind takes them.
  case tags
  /// What exists and is not desired any more is kept, unless it was removed by an explicit word.
  case hold
  /// The condition `Provisioned`, which tells for each resource why it is not ready.
  case provisioned
  /// How soon Crossplane asks again.
  case timeToLive = "time-to-live"
}

/// Which of the work that follows every composition is done in one call.
struct ActiveSteps {
  /// The library's own steps that run, in order.
  let steps: [any CrossCuttingStep]
  private let disabled: Set<String>

  /// Every step but those that the library or the step's input turns off.
  ///
  /// - Throws: ``CompositionError`` for a name that no step has, with the names that there are.
  init(
    _ steps: [any CrossCuttingStep],
    without disabled: Set<String>,
    and names: [String]
  ) throws(CompositionError) {
    guard !disabled.isEmpty || !names.isEmpty else {
      self.steps = steps
      self.disabled = []
      return
    }
    let known = steps.map(\.name) + StandardStep.allCases.map(\.rawValue)
    for name in names where !known.contains(name) {
      throw CompositionError(
        "unknown step \(name.quoted())\(Spelling.ending(for: name, known: known))",
        at: "input.without"
      )
    }
    for name in disabled.sorted() where !known.contains(name) {
      throw CompositionError(
        "the library turns off an unknown step \(name.quoted())"
          + Spelling.ending(for: name, known: known)
      )
    }
    let all = disabled.union(names)
    self.steps = steps.filter { !all.contains($0.name) }
    self.disabled = all
  }

  /// Whether a standard step is done.
  func does(_ step: StandardStep) -> Bool {
    disabled.isEmpty || !disabled.contains(step.rawValue)
  }
}
