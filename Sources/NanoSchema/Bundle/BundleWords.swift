// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// The words of a bundle: labels, types and values.
enum BundleWords {
  /// The letters of the types.
  private static let letters: [(kind: Schema.Kind, letter: Character)] = [
    (.string, "s"), (.integer, "i"), (.number, "n"), (.boolean, "b"), (.object, "o"),
    (.array, "a"),
  ]
  /// The signs of the marks; int-or-string has a letter instead.
  private static let signs: [(flag: Schema.Flags, sign: Character)] = [
    (.nullable, "?"), (.preservesUnknownFields, "+"), (.embeddedResource, "@"),
  ]

  /// The type of a schema with its marks.
  static func type(of schema: Schema) -> String {
    var text = ""
    if schema.flags.contains(.intOrString) {
      text.append("x")
    } else {
      text.append(letters.first { $0.kind == schema.kind }?.letter ?? "-")
    }
    for (flag, sign) in signs where schema.flags.contains(flag) { text.append(sign) }
    return text
  }

  /// The type and marks that a word means, or nil.
  static func type(_ word: Substring) -> (kind: Schema.Kind?, flags: Schema.Flags)? {
    guard let letter = word.first else { return nil }
    var flags: Schema.Flags = letter == "x" ? .intOrString : []
    let kind = letters.first { $0.letter == letter }?.kind
    guard kind != nil || letter == "x" || letter == "-" else { return nil }
    for sign in word.dropFirst() {
      guard let flag = signs.first(where: { $0.sign == sign })?.flag else { return nil }
      flags.insert(flag)
    }
    return (kind, flags)
  }

  /// The name of a field as a label: as it is, or as JSON where it could be something else.
  static func label(_ name: String) -> String {
    isPlain(name) ? name : Value.string(name).jsonText()
  }

  /// Whether a text is a word: a letter, `_` or `$` first, then also digits and `.`, `-`.
  static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || "-.".utf8.contains($0)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "$"): true
    default: false
    }
  }

  /// Whether a text is a word that cannot be taken for JSON.
  private static func isWord(_ text: String) -> Bool {
    isPlain(text) && !["true", "false", "null"].contains(text)
  }

  /// A value: a word, or JSON.
  static func text(_ value: Value) -> String {
    if case .string(let text) = value, isWord(text) { return text }
    return value.jsonText(.sortedKeys)
  }

  /// Values: words with commas between them, or a list in JSON.
  static func text(_ values: [Value]) -> String {
    let words = values.compactMap(\.string)
    guard words.count == values.count, words.allSatisfy(isWord) else {
      return Value.array(values).jsonText(.sortedKeys)
    }
    return words.joined(separator: ",")
  }

  /// The value that a text means.
  static func value(_ text: Substring) -> Value? {
    if isWords(text) { return .string(String(text)) }
    return try? Value(jsonText: String(text))
  }

  /// The values that a text means: words with commas between them, or a list in JSON.
  static func values(_ text: Substring) -> [Value]? {
    if isWords(text) { return text.split(separator: ",").map { .string(String($0)) } }
    return (try? Value(jsonText: String(text)))?.array
  }

  private static func isWords(_ text: Substring) -> Bool {
    guard let first = text.utf8.first else { return false }
    return isLetter(first) && !["true", "false", "null"].contains(text)
  }
}
