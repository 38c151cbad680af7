// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// An object with free keys that is being written: labels, the data of a Secret.
///
/// ```swift
/// $0.data["host"] = "orders-rw"
/// $0.data["password"] = source.data["password"]   // waits while it is not known
/// ```
public struct MapDraft<Content: FieldContent> {
  @usableFromInline
  var tree: DraftTree
  @usableFromInline
  let place: Int

  @inlinable
  init(_ tree: consuming DraftTree, at place: Int) {
    self.tree = tree
    self.place = place
  }

  /// The value of a key; nil leaves it out.
  @inlinable
  public subscript(key: String) -> Content? {
    @available(*, unavailable, message: "a draft is written, not read")
    get { unreadable() }
    set {
      if let newValue {
        if let unknown = newValue.unknown {
          tree.set(key, in: place, to: unknown)
        } else {
          tree.set(key, in: place, to: newValue.fieldValue)
        }
      } else {
        tree.unset(key, in: place)
      }
    }
  }

  /// The value of a key that may not be known yet.
  @_disfavoredOverload
  @inlinable
  public subscript(key: String) -> Reference<Content> {
    @available(*, unavailable, message: "a draft is written, not read")
    get { unreadable() }
    set {
      switch newValue.state {
      case .known(let content): tree.set(key, in: place, to: content.fieldValue)
      case .unknown(let unknown): tree.set(key, in: place, to: unknown)
      }
    }
  }
}
