// SPDX-License-Identifier: Apache-2.0

package import NanoSchema
internal import Synchronization

/// Kubernetes' own kinds: what their fields are, and which must be there.
///
/// Known are all kinds of one version of Kubernetes but those of alpha versions. What the API
/// server checks beyond fields (bounds, words, what fits together) `KubernetesChecker` knows.
///
/// Thread rule: may be used by any number of threads.
/// Cost: a struct is read when the first field of its type is.
package final class KubernetesKinds: Sendable {
  /// The kinds of the version that is known.
  package static let known = KubernetesKinds(kubernetesKindsText)

  /// The version of Kubernetes: `1.36`.
  package let version: String
  private let kinds: [ResourceType: KubernetesKind]
  /// The fields of structs as they are written.
  private let lines: [Substring: Substring]
  private let structs = Mutex<[Substring: KubernetesStruct]>([:])

  /// The kinds of a text: the version, a line for each kind, nothing, and a line for each struct.
  init(_ text: String) {
    var kinds: [ResourceType: KubernetesKind] = [:]
    var lines: [Substring: Substring] = [:]
    var version = ""
    // Bytes, not characters: the text is ASCII.
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let blank = line.firstIndex(of: UInt8(ascii: " ")) else { continue }
      let (head, rest) = (Substring(line[..<blank]), line[line.index(after: blank)...])
      // A struct has a name like v1.Pod, a kind begins with v1 or apps/v1.
      guard head.utf8.contains(UInt8(ascii: "/")) || !head.utf8.contains(UInt8(ascii: ".")) else {
        lines[head] = Substring(rest)
        continue
      }
      let words = rest.split(separator: UInt8(ascii: " ")).map { Substring($0) }
      if head == "kubernetes" {
        version = words.joined()
      } else if words.count == 3, let scope = ResourceScope(rawValue: String(words[1])) {
        let type = ResourceType(apiVersion: String(head), kind: String(words[0]))
        kinds[type] = KubernetesKind(scope: scope, structure: words[2])
      }
    }
    self.version = version
    self.kinds = kinds
    self.lines = lines
  }

  /// The kinds that are known, in no order.
  package var types: [ResourceType] { Array(kinds.keys) }

  /// What is known of a kind, or nil.
  func kind(of type: ResourceType) -> KubernetesKind? { kinds[type] }

  /// The struct of that name; one without fields when there is none.
  func structure(named name: Substring) -> KubernetesStruct {
    structs.withLock { structs in
      if let known = structs[name] { return known }
      let structure = KubernetesStruct(name, lines[name] ?? "")
      structs[name] = structure
      return structure
    }
  }
}

/// A kind of Kubernetes.
struct KubernetesKind: Sendable {
  /// Where its resources live.
  let scope: ResourceScope
  /// The name of its struct.
  let structure: Substring
}

/// A struct of Go that resources are made of.
final class KubernetesStruct: Sendable {
  /// Its name without the package, as Go's errors have it: `DeploymentSpec`.
  let shortName: String
  /// The types of its fields, by their names.
  let fields: [String: KubernetesType]
  /// The names of the fields that must be there, in the order of their bytes.
  let required: [String]

  /// A struct of a name and of fields as they are written: `name!=string ports=[]v1.ServicePort`.
  init(_ name: Substring, _ text: Substring) {
    shortName = KubernetesType.structure(name).shortName
    var fields: [String: KubernetesType] = [:]
    var required: [String] = []
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      guard let sign = word.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let isRequired = word[..<sign].last == UInt8(ascii: "!")
      let name = String(Substring(isRequired ? word[..<sign].dropLast() : word[..<sign]))
      if isRequired { required.append(name) }
      fields[name] = KubernetesType(Substring(word[word.index(after: sign)...]))
    }
    self.fields = fields
    self.required = required
  }
}

/// The type of a field in Go.
indirect enum KubernetesType: Sendable, Hashable {
  /// Text.
  case string
  /// A whole number of 32 bits.
  case int32
  /// A whole number of 64 bits.
  case int64
  /// A number.
  case double
  /// A truth.
  case bool
  /// Bytes in base64.
  case bytes
  /// An amount: `500m`.
  case quantity
  /// A whole number or a text.
  case intOrString
  /// A point in time.
  case time
  /// Anything.
  case any
  /// A list.
  case list(KubernetesType)
  /// Values by names.
  case map(KubernetesType)
  /// A struct, by its name.
  case structure(Substring)

  /// The type of that spelling: `[]v1.Container`.
  init(_ text: Substring) {
    switch text {
    case "string": self = .string
    case "int32": self = .int32
    case "int64": self = .int64
    case "double": self = .double
    case "bool": self = .bool
    case "bytes": self = .bytes
    case "quantity": self = .quantity
    case "intOrString": self = .intOrString
    case "time", "microTime": self = .time
    case "any": self = .any
    case _ where text.hasPrefix("[]"): self = .list(KubernetesType(text.dropFirst(2)))
    case _ where text.hasPrefix("{}"): self = .map(KubernetesType(text.dropFirst(2)))
    default: self = .structure(text)
    }
  }

  /// The type as Go's errors name it: `[]v1.Container`.
  ///
  /// Texts of a type of their own (`v1.Protocol`) are plain ones here.
  var goName: String {
    switch self {
    case .string: "string"
    case .int32: "int32"
    case .int64: "int64"
    case .double: "float64"
    case .bool: "bool"
    case .bytes: "[]uint8"
    case .quantity: "resource.Quantity"
    case .intOrString: "intstr.IntOrString"
    case .time: "v1.Time"
    case .any: "interface {}"
    case .list(let element): "[]\(element.goName)"
    case .map(let value): "map[string]\(value.goName)"
    // What tells apart structs of one name is ours, not Go's.
    case .structure(let name): String(name.prefix { $0 != "~" })
    }
  }

  /// Whether values of the type read themselves, so that Go's decoder ends at one that cannot.
  var readsItself: Bool { self == .quantity || self == .intOrString || self == .time }

  /// The name without its package.
  var shortName: String {
    let name = goName
    return name.firstIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name
  }
}
