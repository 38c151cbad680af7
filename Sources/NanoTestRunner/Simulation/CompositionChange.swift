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
    /// Whether it holds data.
    package let holdsData: Bool
    /// Whether Crossplane does not delete it but forgets it, because its name in the pipeline is
    /// that of an object of another kind now.
    package let isLeftBehind: Bool
  }

  /// What the change creates, in byte order.
  package let created: [Item]
  /// What it changes, with what it changes in it.
  package let changed: [(name: String, differences: [Difference])]
  /// What it deletes, or leaves behind.
  package let deleted: [Item]
  /// How the new life ended.
  package let ending: Simulation.Ending

  /// The change from one life's end to that of another which began there.
  package init(from old: Simulation.Story, to new: Simulation.Story) {
    var (gone, left): (Set<String>, Set<String>) = ([], [])
    for round in new.rounds {
      // Of one name the first to go is what the old life left.
      left.formUnion(round.forgotten.map(\.name).filter { gone.insert($0).inserted })
      // What was deleted on the way and made again is lost as well.
      gone.formUnion(round.deleted)
    }
    gone.formUnion(Set(old.life.names).subtracting(new.life.names))
    func items(_ life: CompositeLife, left: Set<String> = [], _ isOne: (String) -> Bool) -> [Item] {
      life.names.filter(isOne).compactMap { name in
        guard let object = life[name] else { return nil }
        return Item(
          name: name,
          object: object,
          holdsData: DataHolders.holdsData(object),
          isLeftBehind: left.contains(name)
        )
      }
    }
    created = items(new.life) { name in
      guard let object = new.life[name], let other = old.life[name] else { return true }
      return !object.isOfSameKind(as: other)
    }
    deleted = items(old.life, left: left) { gone.contains($0) }
    changed = new.applied.compactMap { name, resource in
      guard let applied = old.applied.first(where: { $0.name == name })?.resource,
        applied.isOfSameKind(as: resource)
      else { return nil }
      var differences = Difference.all(between: applied, and: resource)
      if resource["kind"] == "Secret" { differences = differences.map(\.withoutSecrets) }
      return differences.isEmpty ? nil : (name, differences)
    }
    ending = new.ending
  }

  /// Whether nothing changes.
  package var isEmpty: Bool { created.isEmpty && changed.isEmpty && deleted.isEmpty }

  /// Whether data is lost, to the composite at least.
  package var losesData: Bool { deleted.contains(where: \.holdsData) }

  /// Whether the new composition does what the old one did: no data is lost, and the composite is
  /// ready afterwards.
  package var isGood: Bool { !losesData && ending == .ready }

  /// The change for a person.
  package var text: String {
    if case .failed(let reason) = ending { return "the new composition fails: \(reason)\n" }
    var text = ""
    for item in created { text += "+ \(item.object.title)\n" }
    for (name, differences) in changed {
      text += "~ \(name)\n"
      for line in differences.flatMap(\.lines) { text += "    \(line)\n" }
    }
    for item in deleted {
      text += "- \(item.object.title)\(item.fate)\n"
    }
    if text.isEmpty { text = "nothing is created, changed or deleted\n" }
    switch ending {
    case .ready, .failed: break
    case .stuck: text += "the composite is not ready afterwards\n"
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
            "holdsData": .bool(item.holdsData), "leftBehind": .bool(item.isLeftBehind),
          ]
        }
      )
    }
    var failure = Value.null
    if case .failed(let reason) = ending { failure = .string(reason) }
    return [
      "created": list(created), "deleted": list(deleted), "ready": .bool(ending == .ready),
      "failure": failure,
      "losesData": .bool(losesData),
      "changed": .array(
        changed.map { change in
          [
            "name": .string(change.name),
            "differences": .array(
              change.differences.map { difference in
                [
                  "path": .string(difference.path.description),
                  "old": CompositionChange.value(difference.expected),
                  "new": CompositionChange.value(difference.found),
                ]
              }
            ),
          ]
        }
      ),
    ]
  }
}

extension CompositionChange.Item {
  /// What becomes of what goes, behind its title.
  fileprivate var fate: String {
    guard isLeftBehind else { return holdsData ? ": its data are lost" : "" }
    let sentence = ": left behind, since its name is that of another kind now"
    return holdsData ? "\(sentence), and its data are lost to the composite" : sentence
  }
}

extension CompositionChange {
  /// The value that a difference shows as JSON; what was cut short stays a text.
  private static func value(_ text: String?) -> Value {
    guard let text else { return .null }
    return (try? Value(json: Array(text.utf8).span)) ?? .string(text)
  }
}

extension Difference {
  /// The difference in a Secret: what stands in its data is not shown.
  var withoutSecrets: Difference {
    guard [.key("data"), .key("stringData")].contains(path.steps.first) else { return self }
    return Difference(
      path,
      expected: expected.map { _ in "\"(a secret)\"" },
      found: found.map { _ in "\"(\(expected == nil ? "a" : "another") secret)\"" }
    )
  }

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
