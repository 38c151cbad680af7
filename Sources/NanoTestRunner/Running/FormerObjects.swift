// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// What composed resources were before a round of one or several reconciles.
///
/// One that the round itself makes was what it was first, as soon as it is reconciled again.
struct FormerObjects {
  /// The objects, each once.
  private(set) var objects: [Value] = []

  /// Notes what there is before a reconcile; what is known already stays as it was.
  mutating func add(_ existing: [Value]) {
    if objects.isEmpty { return objects = existing }
    for object in existing where !objects.contains(where: { $0.isSame(as: object) }) {
      objects.append(object)
    }
  }

  /// Forgets what a reconcile deleted, by the names in the pipeline: what takes its place is new.
  mutating func remove(_ names: [String]) {
    objects.removeAll { object in object.resourceName.map(names.contains) ?? false }
  }
}
