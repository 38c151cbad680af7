// SPDX-License-Identifier: Apache-2.0

internal import NanoRender
package import NanoValue
internal import NanoWire

/// What happened in one round of a simulated life.
package struct RoundStory: Sendable {
  /// The number of the round, from 1.
  package let number: Int
  /// The names of what was created, in byte order.
  package let created: [String]
  /// The names of what was changed.
  package let changed: [String]
  /// What was changed in it, by name; of Secrets without what stands in them.
  package let changes: [String: [Difference]]
  /// The names of what Crossplane deleted.
  package let deleted: [String]
  /// What Crossplane forgot because its name is that of an object of another kind now, by name.
  package let forgotten: [(name: String, object: Value)]
  /// What was applied, by name, so that names can be shown with their kinds.
  package let applied: [(name: String, resource: Value)]
  /// The names of what is applied and not ready.
  package let unready: [String]
  /// Whether the composite is ready.
  package let isReady: Bool
  /// The conditions of the composite that are not `True` and say why, with their words:
  /// `Provisioned is False (WaitingForResources): cluster has no condition Ready yet`.
  package let reasons: [String]
  /// What functions asked for by name and was not there: `Secret orders-db-app in team-a`.
  package let missing: [String]
  /// What functions told: `Warning: message`.
  package let messages: [String]
  /// What happened after it.
  package let acts: Acts

  /// What operators and people did.
  package struct Acts: Sendable, Equatable {
    /// A Secret that an operator wrote.
    package struct Writing: Sendable, Equatable {
      /// The name of the composed resource that it is of.
      package let owner: String
      /// The Secret with its keys, and without its content.
      package let title: String
    }

    /// What got ready.
    package internal(set) var ready: [String] = []
    /// What reports an error.
    package internal(set) var failed: [String] = []
    /// The Secrets that operators wrote.
    package internal(set) var written: [Writing] = []
    /// What somebody deleted.
    package internal(set) var deleted: [String] = []
    /// What of it held data.
    package internal(set) var lost: [String] = []

    /// Whether anybody did anything.
    var isSomething: Bool {
      !(ready.isEmpty && failed.isEmpty && deleted.isEmpty && written.isEmpty)
    }
  }

  init(_ number: Int, _ round: CompositeLife.Round, got acts: Acts) {
    self.number = number
    self.acts = acts
    created = round.created
    changed = round.changed
    changes = round.changes
    deleted = round.deleted
    forgotten = round.forgotten
    isReady = round.isReady
    let output = round.output
    applied = output.composedResources
    unready =
      output.pipeline.map { pipeline in
        output.composedResources.map(\.name).filter { !pipeline.isReady($0) }
      } ?? []
    reasons = (output.composite["status"]["conditions"].array ?? []).compactMap { condition in
      guard condition["status"] != "True", condition["type"] != "Ready",
        let message = condition["message"].string, !message.isEmpty
      else { return nil }
      return "\(condition["type"].string ?? "") is \(condition["status"].string ?? "") "
        + "(\(condition["reason"].string ?? "")): \(message)"
    }
    missing = (output.pipeline?.calls ?? []).missing.compactMap { selector in
      guard case .name(let name) = selector.match else { return nil }
      let place = selector.namespace.map { $0.isEmpty ? "" : " in \($0)" } ?? ""
      return "\(selector.kind) \(name)\(place)"
    }
    messages = RenderedState.results(of: output.pipeline).map {
      "\($0["severity"].string ?? ""): \($0["message"].string ?? "")"
    }
  }
}
