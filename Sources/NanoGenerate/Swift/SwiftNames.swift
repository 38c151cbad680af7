// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// The names that things get in Swift, each once in its scope.
struct SwiftNames {
  private var taken: Set<String> = []

  /// A scope in which some names mean something already.
  init(taken: Set<String> = []) { self.taken = taken }

  /// A name for a property or a static member: as it is where Swift allows it.
  mutating func member(_ name: String) -> String {
    let word = SwiftNames.identifier(name, startsLower: nil)
    let free = take(SwiftNames.unusable.contains(word) ? "\(word)_" : word)
    return SwiftNames.keywords.contains(free) ? "`\(free)`" : free
  }

  /// A name for a case of a choice: `PreferNoSchedule` becomes `preferNoSchedule`, `TCP` `tcp`.
  mutating func choice(_ name: String) -> String {
    var word = SwiftNames.identifier(name, startsLower: true)
    if SwiftNames.unusable.contains(word) || word == "rawValue" { word += "_" }
    let free = take(word)
    return SwiftNames.keywords.contains(free) ? "`\(free)`" : free
  }

  /// A name for a type: `pvcTemplate` becomes `PvcTemplate`.
  mutating func type(_ name: String) -> String {
    let word = SwiftNames.identifier(name, startsLower: false)
    return take(SwiftNames.typeNames.contains(word) ? "\(word)Fields" : word)
  }

  /// Whether a type may be called so beside what is generated: a name that means nothing there.
  static func isType(_ name: String) -> Bool {
    isIdentifier(name) && !typeNames.contains(name)
  }

  /// Whether a type may be called so in Swift.
  static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first,
      first == "_" || first.properties.isXIDStart,
      name.unicodeScalars.allSatisfy(\.properties.isXIDContinue)
    else { return false }
    return name != "_" && !keywords.contains(name) && !unusable.contains(name)
  }

  private mutating func take(_ name: String) -> String {
    var free = name
    var number = 2
    while !taken.insert(free).inserted {
      free = "\(name)\(number)"
      number += 1
    }
    return free
  }

  private static let plurals = [
    ("iases", "ias"), ("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("elves", "elf"),
  ]

  /// What one element of a list is called: `roles` holds a `role`, `policies` hold a `policy`.
  static func singular(_ name: String) -> String {
    for (plural, singular) in plurals
    where name.hasSuffix(plural) && name != plural {
      return String(name.dropLast(plural.count)) + singular
    }
    let isPlural = name.hasSuffix("s") && !["ss", "us", "is"].contains { name.hasSuffix($0) }
    return isPlural && name.utf8.count > 2 ? String(name.dropLast()) : name
  }

  /// Letters and digits of the name, words that other characters parted beginning in upper case.
  ///
  /// - Parameter startsLower: The case of the first letter; nil leaves it as it is.
  private static func identifier(_ name: String, startsLower: Bool?) -> String {
    var word = ""
    var startsWord = false
    for scalar in name.unicodeScalars {
      guard isLetter(scalar) || isDigit(scalar) || scalar == "_" else {
        startsWord = !word.isEmpty
        continue
      }
      word += startsWord ? String(scalar).uppercased() : String(scalar)
      startsWord = false
    }
    if word.isEmpty { word = name == "*" ? "all" : name.isEmpty ? "empty" : "symbol" }
    switch startsLower {
    case true?: word = lowered(word)
    case false?: word = word.prefix(1).uppercased() + word.dropFirst()
    case nil: break
    }
    if let first = word.unicodeScalars.first, isDigit(first) { word = "_\(word)" }
    return word
  }

  /// The word with its first letters in lower case: `TCP` is `tcp`, `HTTPSOnly` is `httpsOnly`.
  private static func lowered(_ word: String) -> String {
    let letters = Array(word)
    let upper = letters.prefix { $0.isUppercase }.count
    guard upper > 0 else { return word }
    // The last of several belongs to the next word, unless the whole word is in upper case.
    let isWhole = upper == letters.count || !letters[upper].isLowercase
    let count = upper == 1 || isWhole ? upper : upper - 1
    return String(letters[..<count]).lowercased() + String(letters[count...])
  }

  private static func isLetter(_ scalar: UnicodeScalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isDigit(_ scalar: UnicodeScalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Names that mean something else after a dot, or that drafts and observed objects have already.
  private static let unusable: Set<String> = [
    "self", "Type", "Protocol", "init", "set", "exists", "fieldValue", "unknown",
  ]

  /// Types that generated code names.
  private static let typeNames: Set<String> = [
    "Any", "Bool", "CaseIterable", "CompositeMetadata", "CompositeResource", "Double", "Duration",
    "Field", "FieldChoice", "FieldMap", "Hashable", "Int", "IntOrString", "MapField", "Members",
    "Namespaced", "NumberRule", "Object", "ObjectField", "ObjectMetadata", "ObjectReader",
    "ObjectShape", "Optional", "OrderedMap", "Protocol", "Quantity", "ResourceShape", "Self",
    "Sendable", "Set", "String", "TextRule", "Type", "Value",
  ]

  private static let keywords: Set<String> = [
    "Any", "Self", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate",
    "for", "func", "guard", "if", "import", "in", "inout", "internal", "is", "let", "nil",
    "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return",
    "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]
}
