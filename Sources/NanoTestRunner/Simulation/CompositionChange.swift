// SPDX-License-Identifier: Apache-2.0

internal import NanoTesting
package import NanoValue

/// What a change of a composition does to a composite that exists.
///
/// The old composition lives until nothing changes, then the new one goes on from there. Compared is
/// what each applies in the end, so a difference is one of the compositions and not of the cluster.
package struct CompositionChange: Sendable {
  /// A resource that is in only one of the two lives.
  package struct Item: Sendable {
    /// Its name in the pipeline.
    package let name: String
    /// The object.
    package let object: Value
    /// Whether deleting it loses data.
    package let holdsData: Bool
  }

  /// What the change creates, in byte order.
  package let created: [Item]
  /// What it changes, with what it changes in it.
  package let changed: [(name: String, differences: [Difference])]
  /// What it deletes.
  package let deleted: [Item]
  /// Why the new life did not get ready, or nil.
  package let ending: Simulation.Ending

  /// The change from one life's end to that of another which began there.
  package init(from old: Simulation.Story, to new: Simulation.Story) {
    func items(_ names: [String], _ life: CompositeLife) -> [Item] {
      names.compactMap { name in
        life[name].map { Item(name: name, object: $0, holdsData: DataHolders.holdsData($0)) }
      }
    }
    let before = Set(old.life.names)
    let after = Set(new.life.names)
    // What was deleted on the way and made again is lost as well.
    let gone = Set(new.rounds.flatMap(\.deleted)).union(before.subtracting(after))
    created = items(new.life.names.filter { !before.contains($0) }, new.life)
    deleted = items(old.life.names.filter(gone.contains), old.life)
    changed = new.applied.compactMap { name, resource in
      guard let applied = old.applied.first(where: { $0.name == name })?.resource else {
        return nil
      }
      let differences = Difference.all(between: applied, and: resource)
      return differences.isEmpty ? nil : (name, differences)
    }
    ending = new.ending
  }

  /// Whether nothing changes.
  package var isEmpty: Bool { created.isEmpty && changed.isEmpty && deleted.isEmpty }

  /// Whether data is lost.
  package var losesData: Bool { deleted.contains(where: \.holdsData) }

  /// The change for a person.
  package var text: String {
    var text = ""
    for item in created { text += "+ \(item.object.title)\n" }
    for (name, differences) in changed {
      text += "~ \(name)\n"
      for line in differences.flatMap(\.lines) { text += "    \(line)\n" }
    }
    for item in deleted {
      text += "- \(item.object.title)\(item.holdsData ? ": its data are lost" : "")\n"
    }
    if text.isEmpty { text = "nothing is created, changed or deleted\n" }
    switch ending {
    case .ready: break
    case .stuck: text += "the composite is not ready afterwards\n"
    case .failed(let reason): text += "the new composition fails: \(reason)\n"
    case .unsettled: text += "the new composition still changes things after the last round\n"
    }
    return text
  }

  /// The change as one object.
  package var value: Value {
    func list(_ items: [Item]) -> Value {
      .array(
        items.map { item in
          [
            "name": .string(item.name), "apiVersion": item.object["apiVersion"],
            "kind": item.object["kind"], "metadata": ["name": item.object["metadata"]["name"]],
            "holdsData": .bool(item.holdsData),
          ]
        }
      )
    }
    let ready: Value = .bool(ending == .ready)
    return [
      "created": list(created), "deleted": list(deleted), "ready": ready,
      "losesData": .bool(losesData),
      "changed": .array(
        changed.map { change in
          [
            "name": .string(change.name),
            "differences": .array(
              change.differences.map { difference in
                [
                  "path": .string(difference.path.description),
                  "old": difference.expected.map(Value.string) ?? .null,
                  "new": difference.found.map(Value.string) ?? .null,
                ]
              }
            ),
          ]
        }
      ),
    ]
  }
}

extension Difference {
  /// Every place in which two values differ, members that only one has included.
  static func all(
    between old: Value?,
    and new: Value?,
    at path: Path = Path()
  ) -> [Difference] {
    switch (old, new) {
    case (.object(let left)?, .object(let right)?):
      let added = right.map(\.key).filter { left[$0] == nil }
      return (left.map(\.key) + added).flatMap {
        all(between: left[$0], and: right[$0], at: path.appending($0))
      }
    case (.array(let left)?, .array(let right)?) where left.count == right.count:
      return zip(left, right).enumerated().flatMap { index, pair in
        all(between: pair.0, and: pair.1, at: path.appending(index))
      }
    default: return old == new ? [] : [Difference(path, expected: old, found: new)]
    }
  }
}
