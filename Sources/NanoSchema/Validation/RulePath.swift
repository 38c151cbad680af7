// SPDX-License-Identifier: Apache-2.0

/// The `fieldPath` of a rule: `.spec.size`, `['a.b'].c`.
enum RulePath {
  /// Its steps, none for a path that is malformed or leads to no field of the schema.
  static func steps(_ text: String?, _ schema: Schema) -> [FieldPath.Step] {
    guard let text, let names = names(Array(text.unicodeScalars)) else { return [] }
    var schema = schema
    var steps: [FieldPath.Step] = []
    for name in names {
      if let property = schema.properties[name] {
        steps.append(.field(name))
        schema = property
      } else if schema.properties.isEmpty, case .values(let values) = schema.additionalProperties {
        steps.append(.key(name))
        schema = values
      } else {
        return []
      }
    }
    return steps
  }

  /// Why a path leads to no field of the schema, in Kubernetes' words; nil when it leads to one.
  static func mistake(in text: String, _ schema: Schema) -> String? {
    let sentence = "fieldPath must be a valid path"
    let scalars = Array(text.unicodeScalars)
    guard names(scalars) != nil else {
      guard let first = scalars.first, first != ".", first != "[" else { return sentence }
      let token = self.text(scalars.prefix { $0 != "." && $0 != "[" })
      return "\(sentence): expected [ or . but got: \(token)"
    }
    return steps(text, schema).isEmpty ? "\(sentence): does not refer to a valid field" : nil
  }

  private static func names(_ scalars: [Unicode.Scalar]) -> [String]? {
    var names: [String] = []
    var position = 0
    while position < scalars.count {
      switch scalars[position] {
      case ".":
        let start = position + 1
        let end = scalars[start...].firstIndex { $0 == "." || $0 == "[" } ?? scalars.count
        if start == end { return nil }
        names.append(text(scalars[start..<end]))
        position = end
      case "[":
        guard position + 1 < scalars.count, scalars[position + 1] == "'",
          let (name, end) = quoted(scalars, from: position + 2), end + 1 < scalars.count,
          scalars[end + 1] == "]"
        else { return nil }
        names.append(name)
        position = end + 2
      default: return nil
      }
    }
    return names
  }

  /// A name up to the quote that ends it, and where that stands.
  private static func quoted(
    _ scalars: [Unicode.Scalar],
    from start: Int
  ) -> (name: String, end: Int)? {
    var name: [Unicode.Scalar] = []
    var position = start
    while position < scalars.count {
      if scalars[position] == "'" { return (text(name[...]), position) }
      if scalars[position] == "\\" {
        position += 1
        guard position < scalars.count, let scalar = escapes[scalars[position]] else { return nil }
        name.append(scalar)
      } else {
        name.append(scalars[position])
      }
      position += 1
    }
    return nil
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "\u{07}", "b": "\u{08}", "f": "\u{0C}", "n": "\n", "r": "\r", "t": "\t", "v": "\u{0B}",
    "'": "'", "\\": "\\",
  ]

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Schema {
  /// Why the `fieldPath` of a rule leads to no field of this schema, in Kubernetes' words; nil when
  /// it leads to one.
  package func mistake(inFieldPath text: String) -> String? { RulePath.mistake(in: text, self) }
}
