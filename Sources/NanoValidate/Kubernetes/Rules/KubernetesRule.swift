// SPDX-License-Identifier: Apache-2.0

/// What the API server asks of a field of a built-in kind beyond its type.
enum KubernetesRule: Sendable, Hashable {
  /// It must be there, and neither be empty nor zero.
  case required
  /// It is between two numbers. `optional`: zero stands for nothing.
  case range(ClosedRange<Int64>, optional: Bool)
  /// It is that number or more.
  case atLeast(Int64)
  /// It is more than zero, which the API server writes as that.
  case moreThanZero(String)
  /// It is one of those words.
  case words([String])
  /// It is a text of that form.
  case form(KubernetesText)
  /// It is the number of a port or its name. `optional`: zero stands for nothing.
  case portOrName(optional: Bool)
  /// It is a number that is not negative, or a percentage; `upTo100` or less.
  case share(upTo100: Bool)
  /// It is the mode of a file.
  case fileMode
  /// It is a map of labels.
  case labels
  /// It is a map of amounts, none of them negative.
  case amounts
  /// No two of its elements have the same text in that field.
  case unique(String)

  /// The rule of a word, nil for a word that is none.
  init?(_ word: Substring) {
    let optional = word.hasSuffix("?")
    switch optional ? word.dropLast() : word {
    case "required": self = .required
    case "port": self = .range(1...65_535, optional: optional)
    case "portOrName": self = .portOrName(optional: optional)
    case "share": self = .share(upTo100: false)
    case "share<=100%": self = .share(upTo100: true)
    case "fileMode": self = .fileMode
    case "labels": self = .labels
    case "amounts": self = .amounts
    case ">0": self = .moreThanZero("0")
    case ">zero": self = .moreThanZero("zero")
    case let word where word.hasPrefix("unique:"): self = .unique(String(word.dropFirst(7)))
    case let word where word.hasPrefix("("):
      let words = word.dropFirst().dropLast().split(
        separator: "|",
        omittingEmptySubsequences: false
      )
      self = .words(words.map(String.init))
    case let word where word.hasPrefix(">="):
      guard let bound = Int64(word.dropFirst(2)) else { return nil }
      self = .atLeast(bound)
    case let word:
      if let form = KubernetesText(rawValue: String(word)) {
        self = .form(form)
        return
      }
      let bounds = word.split(separator: ".").compactMap { Int64($0) }
      guard bounds.count == 2, bounds[0] <= bounds[1] else { return nil }
      self = .range(bounds[0]...bounds[1], optional: optional)
    }
  }

  /// The rules of a text: a line for each struct, and below it one for each of its fields.
  ///
  /// A word that is no rule is left out; a test reads them all.
  static func rules(in text: String) -> [Substring: [(field: String, rules: [KubernetesRule])]] {
    var structs: [Substring: [(field: String, rules: [KubernetesRule])]] = [:]
    var name: Substring = ""
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let first = words.first else { continue }
      if line.hasPrefix(" ") {
        structs[name, default: []].append(
          (String(first), words.dropFirst().compactMap(KubernetesRule.init))
        )
      } else {
        name = first
      }
    }
    return structs
  }

  /// The rules that are known, by the names of structs.
  static let known = rules(in: kubernetesRulesText)
}

extension KubernetesKinds {
  /// The lines of the rules for single fields that mean nothing: their struct has no such field, or
  /// a word is no rule.
  package var meaninglessRules: [String] {
    var name: Substring = ""
    var lines: [String] = []
    for line in kubernetesRulesText.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard line.hasPrefix(" "), let field = words.first else {
        name = line
        continue
      }
      let hasField = structure(named: name).fields[String(field)] != nil
      let rules = words.dropFirst()
      if !hasField || rules.isEmpty || rules.contains(where: { KubernetesRule($0) == nil }) {
        lines.append("\(name) \(line.drop { $0 == " " })")
      }
    }
    return lines
  }
}
