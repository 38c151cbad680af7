// SPDX-License-Identifier: Apache-2.0

package import NanoValue

extension Path {
  /// Reads a field path as Crossplane spells it: `spec.list[0].labels[example.org/key]`.
  ///
  /// Source: <https://pkg.go.dev/github.com/crossplane/crossplane-runtime/pkg/fieldpath>
  ///
  /// - Returns: Nil for a text that is no such path; wildcards are none here.
  package init?(fieldPath text: String) {
    var steps: [Step] = []
    var rest = text[...]
    var mayBeKey = true
    while let first = rest.first {
      switch first {
      case "[":
        guard let end = rest.firstIndex(of: "]") else { return nil }
        let inner = rest[rest.index(after: rest.startIndex)..<end]
        guard !inner.isEmpty else { return nil }
        steps.append(Path.step(inBrackets: inner))
        rest = rest[rest.index(after: end)...]
        mayBeKey = false
      case "." where !mayBeKey:
        rest = rest.dropFirst()
        mayBeKey = true
      default:
        let key = rest.prefix { $0 != "." && $0 != "[" }
        guard mayBeKey, !key.isEmpty else { return nil }
        steps.append(.key(String(key)))
        rest = rest[key.endIndex...]
        mayBeKey = false
      }
    }
    guard !steps.isEmpty, !mayBeKey else { return nil }
    self.init(steps)
  }

  private static func step(inBrackets text: Substring) -> Step {
    if let index = Int(text), index >= 0 { return .index(index) }
    for quote: Character in ["'", "\""] where text.count >= 2 {
      if text.first == quote, text.last == quote {
        return .key(String(text.dropFirst().dropLast()))
      }
    }
    return .key(String(text))
  }
}

extension Value {
  /// What stands at a field path.
  ///
  /// - Throws: ``FieldPathError`` in Crossplane's words.
  func value(atFieldPath text: String) throws(FieldPathError) -> Value {
    guard let path = Path(fieldPath: text) else {
      throw FieldPathError(description: "cannot parse path \(text.goQuoted)")
    }
    var (value, place) = (self, "")
    for step in path.steps {
      switch step {
      case .key(let key):
        guard case .object(let members) = value else {
          throw value.isNull
            ? FieldPathError(description: "\(place): expected map, got nil", isNotFound: true)
            : FieldPathError(description: "\(place): not an object")
        }
        let name = key.contains { $0 == "." || $0 == "[" || $0 == "]" } ? "[\(key)]" : key
        place += place.isEmpty || name != key ? name : ".\(name)"
        guard let member = members[key] else {
          throw FieldPathError(description: "\(place): no such field", isNotFound: true)
        }
        value = member
      case .index(let index):
        guard let elements = value.array else {
          throw FieldPathError(description: "\(place): not an array")
        }
        place += "[\(index)]"
        guard elements.indices.contains(index) else {
          throw FieldPathError(description: "\(place): no such element", isNotFound: true)
        }
        value = elements[index]
      }
    }
    return value
  }
}

/// Why nothing can be read at a field path.
struct FieldPathError: Error, CustomStringConvertible {
  let description: String
  /// Whether the path is fine, and nothing is there.
  var isNotFound = false
}
