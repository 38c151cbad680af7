// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// One place in which what was found is not what a test expects.
package struct Difference: Sendable, Hashable {
  /// The place, in the object that is looked at.
  package let path: Path
  /// What is expected, in words or as JSON; nil when nothing is.
  package let expected: String?
  /// What was found; nil when there is nothing.
  package let found: String?

  init(_ path: Path, expected: String?, found: String?) {
    self.path = path
    self.expected = expected
    self.found = found
  }

  /// A difference of two values; nil stands for an absent one.
  init(_ path: Path, expected: Value?, found: Value?) {
    self.init(
      path,
      expected: expected.map(Difference.text),
      found: found.map(Difference.text)
    )
  }

  /// How many characters of a value are shown.
  private static let textLimit = 400

  private static func text(_ value: Value) -> String {
    let text = value.jsonText()
    return text.count > textLimit ? "\(text.prefix(textLimit))…" : text
  }

  /// The difference in one line: the place, what was there and what is there now.
  package var line: String {
    "\(path.isRoot ? "(the whole)" : path.description): \(Difference.short(expected)) → "
      + Difference.short(found)
  }

  /// How many characters of a value are shown in a line.
  private static let shortLimit = 60

  private static func short(_ text: String?) -> String {
    guard let text else { return "(absent)" }
    return text.count > shortLimit ? "\(text.prefix(shortLimit))…" : text
  }

  /// The lines of the difference: the place, and below it what is expected and what was found.
  package var lines: [String] {
    var lines = [path.isRoot ? "(the whole)" : path.description]
    if let expected { lines.append("  - \(expected)") }
    if let found { lines.append("  + \(found)") }
    if found == nil { lines.append("  + (absent)") }
    return lines
  }
}

/// Holds a value against a part of it: objects may have more members, lists are of one length.
enum PartialMatch {
  /// Where the value is not as expected.
  ///
  /// A member that is expected to be `null` must be absent.
  static func differences(
    _ expected: Value,
    _ found: Value?,
    at path: Path = Path()
  ) -> [Difference] {
    switch (expected, found ?? .null) {
    case (.object(let members), .object):
      return members.flatMap { key, value in
        differences(value, found?[key].present, at: path.appending(key))
      }
    case (.array(let elements), .array(let others)) where elements.count == others.count:
      return zip(elements, others).enumerated().flatMap { index, pair in
        differences(pair.0, pair.1, at: path.appending(index))
      }
    case (let expected, let other) where expected == other: return []
    default: return [Difference(path, expected: expected, found: found)]
    }
  }
}

extension Value {
  /// Nil for `null`, which stands for an absent member.
  var present: Value? {
    if isNull { return nil }
    return self
  }
}
