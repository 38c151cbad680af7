// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Reads a value as Go's strict decoder reads it into the struct of a built-in kind, and notes what
/// it would say.
///
/// Members are read in the order of their names' bytes, in which the values reach Go.
///
/// Source: https://pkg.go.dev/sigs.k8s.io/json#UnmarshalStrict
struct KubernetesReader {
  /// Something that is wrong.
  struct Mistake {
    /// Go's sentence.
    let sentence: String
    /// Where it is.
    let path: Path
    /// Whether the sentence says where.
    var namesPlace = true
    /// Whether Go's decoder reads nothing behind it, and tells it before all others.
    var endsReading = false

    /// The sentence, behind its place when it does not name that.
    var sentenceWithPlace: String { namesPlace ? sentence : "\(path): \(sentence)" }
  }

  /// Values of another type; Go's decoder tells one only, and then nothing else.
  private(set) var wrongTypes: [Mistake] = []
  /// Fields that the struct does not have.
  private(set) var unknownFields: [Mistake] = []
  /// Where fields are absent that must be there, which Go's decoder does not notice.
  private(set) var missing: [Path] = []
  private let kinds: KubernetesKinds
  private var path: [Path.Step] = []
  /// The struct around the value, and the fields that lead to it.
  private var structName = ""
  private var fields: [String] = []

  /// A reader that has read nothing yet.
  init(_ kinds: KubernetesKinds) { self.kinds = kinds }

  /// What Go's decoder tells: one value of another type, or all unknown fields, at most 100.
  var toldByGo: [Mistake] {
    guard let first = wrongTypes.first(where: \.endsReading) ?? wrongTypes.first else {
      return Array(unknownFields.prefix(100))
    }
    return [first]
  }

  /// Reads a resource of a kind.
  mutating func read(_ resource: Value, of kind: KubernetesKind) {
    read(resource, as: .structure(kind.structure))
  }

  /// Reads the metadata of a resource, which are the same struct for every kind.
  ///
  /// - Parameter place: Where in it the embedded resource stands whose metadata are meant.
  mutating func readMetadata(of resource: Value, at place: Path = Path()) {
    path = place.steps
    defer { path = [] }
    let metadata = (resource[place] ?? .null)["metadata"]
    read(metadata, as: .structure("v1.ObjectMeta"), at: .key("metadata"))
  }

  private mutating func read(_ value: Value, as type: KubernetesType) {
    switch (type, value) {
    case (_, .null), (.any, _): break
    case (.structure(let name), .object(let members)): read(members, as: name)
    case (.map(let type), .object(let members)):
      for (key, value) in members.inOrder { read(value, as: type, at: .key(key)) }
    case (.list(let type), .array(let elements)):
      for (index, element) in elements.enumerated() { read(element, as: type, at: .index(index)) }
    default:
      guard let mistake = type.mistake(in: value) else { return }
      note(mistake, endsReading: type.readsItself)
    }
  }

  private mutating func read(_ value: Value, as type: KubernetesType, at step: Path.Step) {
    path.append(step)
    read(value, as: type)
    path.removeLast()
  }

  private mutating func read(_ members: Members, as name: Substring) {
    let structure = kinds.structure(named: name)
    let outer = (structName, fields)
    for (key, value) in members.inOrder {
      guard let type = structure.fields[key] else {
        path.append(.key(key))
        unknownFields.append(Mistake(sentence: "unknown field \"\(dotted)\"", path: Path(path)))
        path.removeLast()
        continue
      }
      structName = structure.shortName
      fields = outer.1 + [key]
      read(value, as: type, at: .key(key))
    }
    (structName, fields) = outer
    // What is missing in the metadata is told with these.
    if path.first == .key("metadata") { return }
    for field in structure.required where members[field] ?? .null == .null {
      missing.append(Path(path + [.key(field)]))
    }
  }

  private mutating func note(_ mistake: KubernetesType.Mistake, endsReading: Bool) {
    let (sentence, namesPlace) =
      switch mistake {
      case .wrongType(let found, let expected):
        (
          "json: cannot unmarshal \(found) into Go struct field "
            + "\(structName).\(fields.joined(separator: ".")) of type \(expected)",
          true
        )
      case .unreadable(let words): (words, false)
      }
    wrongTypes.append(
      Mistake(
        sentence: sentence,
        path: Path(path),
        namesPlace: namesPlace,
        endsReading: endsReading
      )
    )
  }

  /// The path as the decoder writes it: keys of maps after a dot as fields are.
  private var dotted: String {
    var text = ""
    for step in path {
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}

extension Members {
  /// The members in the order of their keys' bytes.
  fileprivate var inOrder: Members {
    var members = self
    members.sort()
    return members
  }
}
