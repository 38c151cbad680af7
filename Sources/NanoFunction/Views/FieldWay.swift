// SPDX-License-Identifier: Apache-2.0

/// Why an object is not there.
enum Absence: Sendable {
  /// Nobody has made it yet.
  case doesNotExist
  /// Crossplane was asked for it and has not looked.
  case isPending
  /// It is one that the Composition asks for, and this one does not.
  case isNotAskedFor

  /// In words that stand behind a comma.
  var inWords: String {
    switch self {
    case .doesNotExist: "which does not exist yet"
    case .isPending: "which Crossplane has not looked for yet"
    case .isNotAskedFor: "which the Composition does not ask for"
    }
  }
}

/// The way into an observed object, step by step back to its root.
///
/// Following a field makes one of these and no text: most references are known, and then nobody
/// asks for it.
final class FieldWay: Sendable {
  private let parent: FieldWay?
  /// What the field is called; at the root, what the object is.
  private let name: String
  /// Why the object is not there at all; nil when it is.
  private let absence: Absence?

  /// The root of an object.
  ///
  /// - Parameter source: What the object is, in words that stand behind "of".
  init(root source: String, absence: Absence?) {
    parent = nil
    name = source
    self.absence = absence
  }

  private init(_ name: String, in parent: FieldWay) {
    self.parent = parent
    self.name = name
    absence = parent.absence
  }

  /// The way one field further.
  func appending(_ name: String) -> FieldWay { FieldWay(name, in: self) }

  /// What the object is.
  var source: String { parent?.source ?? name }

  /// The names of the fields, with dots between them.
  var path: String {
    guard let parent else { return "" }
    let path = parent.path
    // The element of a list is called `[0]`.
    return path.isEmpty
      ? name : name.utf8.first == UInt8(ascii: "[") ? path + name : "\(path).\(name)"
  }

  /// Why nothing is there, or nil.
  var problem: String? { absence?.inWords }
}
