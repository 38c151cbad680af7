// SPDX-License-Identifier: Apache-2.0

/// The way into an observed object, step by step back to its root.
///
/// Following a field makes one of these and no text: most references are known, and then nobody
/// asks for it.
final class FieldWay: Sendable {
  private let parent: FieldWay?
  /// What the field is called; at the root, what the object is.
  private let name: String
  /// Whether the object is there at all.
  private let isMissing: Bool

  /// The root of an object.
  ///
  /// - Parameter source: What the object is, in words that stand behind "of".
  init(root source: String, isMissing: Bool) {
    parent = nil
    name = source
    self.isMissing = isMissing
  }

  private init(_ name: String, in parent: FieldWay) {
    self.parent = parent
    self.name = name
    isMissing = parent.isMissing
  }

  /// The way one field further.
  func appending(_ name: String) -> FieldWay { FieldWay(name, in: self) }

  /// What the object is.
  var source: String { parent?.source ?? name }

  /// The names of the fields, with dots between them.
  var path: String {
    guard let parent else { return "" }
    let path = parent.path
    return path.isEmpty ? name : "\(path).\(name)"
  }

  /// Why nothing is there, or nil.
  var problem: String? { isMissing ? "which does not exist yet" : nil }
}
