// SPDX-License-Identifier: Apache-2.0

internal import NanoRender
package import NanoValue

/// What happened in one round of a simulated life.
package struct RoundStory: Sendable {
  /// The number of the round, from 1.
  package let number: Int
  /// The names of what was created, in byte order.
  package let created: [String]
  /// The names of what was changed.
  package let changed: [String]
  /// The names of what Crossplane deleted.
  package let deleted: [String]
  /// What was applied, by name, so that names can be shown with their kinds.
  package let applied: [(name: String, resource: Value)]
  /// The names of what is applied and not ready.
  package let unready: [String]
  /// Whether the composite is ready.
  package let isReady: Bool
  /// The conditions of the composite that functions set and that are not `True`, with their words:
  /// `Provisioned is False (WaitingForResources): cluster has no condition Ready yet`.
  package let reasons: [String]
  /// What functions told: `Warning: message`.
  package let messages: [String]
  /// What happened after it.
  package let acts: Acts

  /// What operators and people did.
  package struct Acts: Sendable, Equatable {
    /// What got ready.
    package internal(set) var ready: [String] = []
    /// What reports an error.
    package internal(set) var failed: [String] = []
    /// What somebody deleted.
    package internal(set) var deleted: [String] = []

    /// Whether anybody did anything.
    var isSomething: Bool { !(ready.isEmpty && failed.isEmpty && deleted.isEmpty) }
  }

  init(_ number: Int, _ round: CompositeLife.Round, got acts: Acts) {
    self.number = number
    self.acts = acts
    created = round.created
    changed = round.changed
    deleted = round.deleted
    isReady = round.isReady
    let output = round.output
    applied = output.composedResources
    unready =
      output.pipeline.map { pipeline in
        output.composedResources.map(\.name).filter { !pipeline.isReady($0) }
      } ?? []
    reasons = (output.composite["status"]["conditions"].array ?? []).compactMap { condition in
      guard condition["status"] != "True", condition["type"] != "Ready" else { return nil }
      let message = condition["message"].string.map { ": \($0)" } ?? ""
      return "\(condition["type"].string ?? "") is \(condition["status"].string ?? "") "
        + "(\(condition["reason"].string ?? ""))\(message)"
    }
    messages = RenderedState.results(of: output.pipeline).map {
      "\($0["severity"].string ?? ""): \($0["message"].string ?? "")"
    }
  }
}
