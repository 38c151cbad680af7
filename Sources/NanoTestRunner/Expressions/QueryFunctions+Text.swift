// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoRegex
internal import NanoRender
internal import NanoValue
internal import NanoYAML

// Functions of texts: those of JMESPath's community edition, and what Kyverno's tools add to them.
extension QueryFunctions {
  static let textFunctions = [
    "as_string", "base64_decode", "base64_encode", "concat", "equal_fold", "find_first",
    "find_last", "json_parse", "lower", "pad_left", "pad_right", "parse_json", "parse_yaml",
    "pattern_match", "regex_replace_all", "regex_replace_all_literal", "replace", "replace_all",
    "to_boolean", "trim", "trim_left", "trim_prefix", "trim_right", "trim_space", "trim_suffix",
    "truncate", "upper", "wildcard",
  ]

  /// What a function of texts gives; nil when it does not take those arguments.
  static func ofTexts(_ name: String, _ arguments: [Value]) throws(QueryError) -> Value? {
    let texts = arguments.compactMap(\.string)
    guard let text = texts.first, arguments.first?.string != nil else {
      return name == "as_string" && arguments.count == 1 ? asString(arguments[0]) : nil
    }
    switch (name, arguments.count) {
    case ("as_string", 1): return .string(text)
    case ("lower", 1): return .string(text.lowercased())
    case ("upper", 1): return .string(text.uppercased())
    case ("trim_space", 1): return .string(trimmed(text, " \t\r\n", .both))
    case ("to_boolean", 1):
      switch text.lowercased() {
      case "true": return true
      case "false": return false
      default: throw QueryError("to_boolean takes 'true' or 'false', found \(text.quoted())")
      }
    case ("base64_encode", 1): return .secretData(text)
    case ("base64_decode", 1), ("parse_json", 1), ("json_parse", 1), ("parse_yaml", 1):
      return try parsed(name, text)
    case ("trim", 1...2), ("trim_left", 1...2), ("trim_right", 1...2):
      guard texts.count == arguments.count else { return nil }
      let characters = texts.count == 2 && !texts[1].isEmpty ? texts[1] : " \t\r\n\u{85}\u{A0}"
      let sides: Sides = name == "trim" ? .both : name == "trim_left" ? .left : .right
      return .string(trimmed(text, characters, sides))
    case ("truncate", 2), ("pad_left", 2...3), ("pad_right", 2...3):
      return sized(name, text, arguments)
    case ("find_first", 2...4), ("find_last", 2...4): return found(name, text, arguments)
    case ("replace", 3...4):
      let count = arguments.count == 4 ? arguments[3].integer.map(Int.init) : .max
      guard texts.count == 3, let count, count >= 0 else { return nil }
      return .string(replacing(text, texts[1], with: texts[2], atMost: count))
    case _ where texts.count == arguments.count: return try ofTextsAlone(name, texts)
    default: return nil
    }
  }

  private static func asString(_ value: Value) -> Value { .string(value.jsonText()) }

  private static func ofTextsAlone(_ name: String, _ texts: [String]) throws(QueryError) -> Value? {
    switch (name, texts.count) {
    case ("concat", 2): return .string(texts[0] + texts[1])
    case ("equal_fold", 2): return .bool(texts[0].lowercased() == texts[1].lowercased())
    case ("trim_prefix", 2):
      let rest = texts[0].hasPrefix(texts[1]) ? texts[0].dropFirst(texts[1].count) : texts[0][...]
      return .string(String(rest))
    case ("trim_suffix", 2):
      let rest = texts[0].hasSuffix(texts[1]) ? texts[0].dropLast(texts[1].count) : texts[0][...]
      return .string(String(rest))
    case ("pattern_match", 2), ("wildcard", 2):
      return .bool(matches(Array(texts[0])[...], Array(texts[1])[...]))
    case ("replace_all", 3):
      return .string(replacing(texts[0], texts[1], with: texts[2], atMost: .max))
    case ("regex_replace_all", 3), ("regex_replace_all_literal", 3):
      do {
        let expression = try RegularExpression(texts[0])
        let isLiteral = name == "regex_replace_all_literal"
        return .string(
          isLiteral
            ? expression.replacingMatches(in: texts[1]) { _ in texts[2] }
            : expression.replacingMatches(in: texts[1], withTemplate: texts[2])
        )
      } catch {
        throw QueryError("\(name): \(error)")
      }
    default: return nil
    }
  }

  // MARK: - Reading

  private static func parsed(_ name: String, _ text: String) throws(QueryError) -> Value {
    do {
      switch name {
      case "base64_decode":
        let data = try Pipeline.data(of: ["data": ["": .string(text)]])
        return .string(String(decoding: data[""] ?? [], as: UTF8.self))
      case "parse_yaml": return try Value(yaml: text)
      default: return try Value(json: Array(text.utf8).span)
      }
    } catch {
      let what = name == "base64_decode" ? "base64" : name == "parse_yaml" ? "YAML" : "JSON"
      throw QueryError("\(name): the text is no \(what)")
    }
  }

  // MARK: - Cutting and filling

  private enum Sides { case left, right, both }

  private static func trimmed(_ text: String, _ characters: String, _ sides: Sides) -> String {
    var rest = text.unicodeScalars[...]
    let unwanted = characters.unicodeScalars
    if sides != .right { rest = rest.drop { unwanted.contains($0) } }
    if sides != .left {
      while let last = rest.last, unwanted.contains(last) { rest.removeLast() }
    }
    return String(rest)
  }

  private static func sized(_ name: String, _ text: String, _ arguments: [Value]) -> Value? {
    guard let count = arguments[1].integer, (0...100_000).contains(count) else { return nil }
    let width = Int(count)
    if name == "truncate" {
      return arguments.count == 2 ? .string(String(text.prefix(width))) : nil
    }
    let filler = arguments.count == 3 ? arguments[2].string : " "
    guard let filler, filler.count == 1 else { return nil }
    let padding = String(repeating: filler, count: max(0, width - text.count))
    return .string(name == "pad_left" ? padding + text : text + padding)
  }

  // MARK: - Finding

  /// Where a part stands: between two positions, from the first or the last.
  private static func found(_ name: String, _ text: String, _ arguments: [Value]) -> Value? {
    guard let part = arguments[1].string else { return nil }
    let letters = Array(text.unicodeScalars)
    let wanted = Array(part.unicodeScalars)
    var bounds: [Int] = []
    for argument in arguments.dropFirst(2) {
      guard let bound = argument.integer else { return nil }
      let position = bound < 0 ? bound + Int64(letters.count) : bound
      bounds.append(Int(min(max(position, 0), Int64(letters.count))))
    }
    let (start, end) = (bounds.first ?? 0, bounds.count == 2 ? bounds[1] : letters.count)
    guard !wanted.isEmpty, end - start >= wanted.count else { return .some(.null) }
    let places = (start...(end - wanted.count)).filter {
      letters[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
    let place = name == "find_first" ? places.first : places.last
    return place.map { .integer(Int64($0)) } ?? .some(.null)
  }

  /// The parts of a text between a separator; each letter where the separator is empty.
  static func split(_ text: String, by separator: String, atMost limit: Int = .max) -> [String] {
    if separator.isEmpty { return text.map { String($0) } }
    var parts: [String] = []
    var rest = text[...]
    while parts.count < limit, let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }

  private static func replacing(
    _ text: String,
    _ part: String,
    with other: String,
    atMost count: Int
  ) -> String {
    part.isEmpty ? text : split(text, by: part, atMost: count).joined(separator: other)
  }

  /// Whether a text is as a pattern with `*` for any letters and `?` for one.
  private static func matches(
    _ pattern: ArraySlice<Character>,
    _ text: ArraySlice<Character>
  ) -> Bool {
    var (pattern, text) = (pattern, text)
    var retry: (pattern: ArraySlice<Character>, text: ArraySlice<Character>)?
    while !text.isEmpty || !pattern.isEmpty {
      if pattern.first == "*" {
        retry = (pattern, text)
        pattern.removeFirst()
      } else if let wanted = pattern.first, let letter = text.first,
        wanted == "?" || wanted == letter
      {
        pattern.removeFirst()
        text.removeFirst()
      } else if let last = retry, !last.text.isEmpty {
        retry = (last.pattern, last.text.dropFirst())
        (pattern, text) = (last.pattern.dropFirst(), last.text.dropFirst())
      } else {
        return false
      }
    }
    return true
  }
}
