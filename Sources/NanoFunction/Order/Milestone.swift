// SPDX-License-Identifier: Apache-2.0

/// How far a resource has to be before another one is created.
public enum Milestone: Sendable, Hashable {
  /// It exists in the cluster, in whatever state.
  case created
  /// It is ready, by its own rule or the rule of its kind.
  case ready
}

/// One resource that another one comes after.
struct Prerequisite: Sendable, Hashable {
  /// The stable name of the resource that comes first.
  ///
  /// A name and not the resource, so that two that wait for each other do not keep each other alive.
  let name: String
  /// How far it has to be.
  let milestone: Milestone

  init(_ name: String, _ milestone: Milestone) {
    self.name = name
    self.milestone = milestone
  }
}
