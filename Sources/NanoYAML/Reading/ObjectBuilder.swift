// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// The members of an object while it is being read.
///
/// Cost: a look at each member for the first ``indexedFrom``, an index by key beyond them, so that
/// reading an object with many keys stays linear.
struct ObjectBuilder {
  /// What setting a member found.
  enum Outcome {
    case new
    /// The key was there, from a merge.
    case overridden
    /// The key was there already.
    case duplicate
  }

  private var members = Members()
  private var mark: Mark?
  /// The position of each key, once there are many.
  private var positions: [Key: Int] = [:]
  /// Keys that came from a merge and may be set once more.
  private var merged: Set<Key> = []

  private static let indexedFrom = 24

  init(mark: Mark?) { self.mark = mark }

  /// The object with its members.
  var node: Node { Node(value: .object(members), mark: mark) }

  /// Appends the member, or replaces the one of that key where it stands.
  mutating func set(_ key: String, _ node: Node, at position: YAMLPosition) -> Outcome {
    let place = Mark(line: position.line, column: position.column).place
    guard let index = index(of: key) else {
      append(key, node, keyPlace: place)
      return .new
    }
    replace(at: index, key, node, keyPlace: place)
    return merged.remove(Key(text: key)) == nil ? .duplicate : .overridden
  }

  /// Sets the members of another object; they override those of the same key.
  mutating func merge(_ other: Members, _ otherMark: Mark?) {
    for (offset, (key, value)) in other.enumerated() {
      let child = otherMark?.children[offset]
      let node = Node(value: value, mark: child?.mark)
      let place = child?.keyMark ?? Mark(line: 0, column: 0).place
      if let index = index(of: key) {
        replace(at: index, key, node, keyPlace: place)
      } else {
        append(key, node, keyPlace: place)
        merged.insert(Key(text: key))
      }
    }
  }

  private func index(of key: String) -> Int? {
    members.count < Self.indexedFrom ? members.index(of: key) : positions[Key(text: key)]
  }

  private mutating func append(_ key: String, _ node: Node, keyPlace: Mark.Place) {
    members.append(unique: key, node.value)
    if let valueMark = node.mark {
      mark?.children.append(.init(key: key, keyMark: keyPlace, mark: valueMark))
    }
    if members.count > Self.indexedFrom {
      positions[Key(text: key)] = members.count - 1
    } else if members.count == Self.indexedFrom {
      for (index, member) in members.enumerated() { positions[Key(text: member.key)] = index }
    }
  }

  private mutating func replace(
    at index: Int,
    _ key: String,
    _ node: Node,
    keyPlace: Mark.Place
  ) {
    members[index] = (key, node.value)
    if let valueMark = node.mark {
      mark?.children[index] = .init(key: key, keyMark: keyPlace, mark: valueMark)
    }
  }

  /// A key that is equal to another only when its bytes are.
  private struct Key: Hashable {
    let text: String

    static func == (left: Key, right: Key) -> Bool { left.text.hasSameBytes(as: right.text) }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
  }
}
