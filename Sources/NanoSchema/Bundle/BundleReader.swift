// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// Reads the text of a bundle line by line.
struct BundleReader {
  private let lines: [Substring]
  private var position = 0
  /// Makes the nodes, and shares those that say the same.
  private var nodes = SchemaReader()
  /// The schemas by their places, for those that are named again.
  private var places: [String: Schema] = [:]

  /// A reader at the first line.
  init(_ text: String) {
    // Bytes, not characters: everything that has a meaning here is ASCII.
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  // MARK: - The head

  /// Reads the lines up to the first empty one, by their first words.
  mutating func readHead() throws(ValueError) -> [String: String] {
    guard lines.first.map({ $0 == SchemaBundle.title }) ?? false else {
      throw failure("expected \"\(SchemaBundle.title)\"")
    }
    position = 1
    var head: [String: String] = [:]
    while position < lines.count, !lines[position].isEmpty {
      let words = lines[position].split(separator: " ")
      if words.count == 2, ["served", "stored", "status"].allSatisfy({ $0 != words[0] }) {
        head[String(words[0])] = String(words[1])
      } else {
        for word in words { head[String(word)] = "" }
      }
      position += 1
    }
    for key in ["version", "kind", "plural", "scope"] where (head[key] ?? "").isEmpty {
      throw failure("expected a line \"\(key)\" above")
    }
    position += 1
    return head
  }

  /// Reads the whole text.
  mutating func readResource() throws(ValueError) -> ResourceSchema {
    let head = try readHead()
    guard let scope = ResourceScope(rawValue: head["scope"] ?? "") else {
      throw failure("expected the scope Namespaced or Cluster above")
    }
    let (label, schema) = try readSchema(depth: 0, place: "")
    guard label == ".", position >= lines.count || lines[position].isEmpty else {
      throw failure("expected one schema, labelled \".\"")
    }
    let names = ResourceSchema.Names(
      kind: head["kind"] ?? "",
      plural: head["plural"] ?? "",
      singular: head["singular"] ?? "",
      listKind: head["list"] ?? ""
    )
    var resource = ResourceSchema(
      group: head["group"] ?? "",
      version: head["version"] ?? "",
      names: names,
      scope: scope,
      schema: schema
    )
    resource.isServed = head["served"] != nil
    resource.isStored = head["stored"] != nil
    resource.hasStatus = head["status"] != nil
    return resource
  }

  private func failure(_ message: String) -> ValueError {
    ValueError(.malformed, at: Path(), "line \(position + 1): \(message)")
  }

  // MARK: - Schemas

  /// Reads the schema of this line and of those below it.
  ///
  /// - Parameter place: Where the schema that holds it stands, by labels.
  /// - Returns: The label, and the schema.
  private mutating func readSchema(
    depth: Int,
    place: String
  ) throws(ValueError) -> (label: Substring, schema: Schema) {
    guard position < lines.count else { throw failure("expected a schema") }
    guard depth <= Value.depthLimit else { throw failure("the schema nests too deeply") }
    var rest = Substring(lines[position].utf8.dropFirst(depth))
    let label = try takeLabel(&rest)
    let own = depth == 0 ? "" : place.isEmpty ? String(label) : "\(place)/\(label)"
    if rest.utf8.first == UInt8(ascii: "=") {
      let other = String(Substring(rest.utf8.dropFirst()))
      guard let schema = places[other] else { throw failure("nothing stands at \(other)") }
      position += 1
      places[own] = schema
      return (label, schema)
    }
    var draft = try readLine(rest)
    position += 1
    while position < lines.count, let line = child(of: depth) {
      if line.utf8.starts(with: "! ".utf8) {
        try readRule(Substring(line.utf8.dropFirst(2)), into: &draft)
      } else {
        let (label, schema) = try readSchema(depth: depth + 1, place: own)
        try attach(schema, label, to: &draft)
      }
    }
    let schema = nodes.finished(draft)
    places[own] = schema
    return (label, schema)
  }

  /// The line that stands here without its indentation, if it belongs to a line of that depth.
  private func child(of depth: Int) -> Substring? {
    let indentation = lines[position].utf8.prefix { $0 == UInt8(ascii: " ") }.count
    guard indentation == depth + 1 else { return nil }
    return Substring(lines[position].utf8.dropFirst(indentation))
  }

  private func takeLabel(_ rest: inout Substring) throws(ValueError) -> Substring {
    let blank = UInt8(ascii: " ")
    let isQuoted = rest.utf8.first == UInt8(ascii: "\"")
    let end =
      isQuoted ? BundleReader.endOfValue(rest) : rest.utf8.firstIndex(of: blank) ?? rest.endIndex
    let label = rest[..<end]
    guard end < rest.endIndex, !label.isEmpty else {
      throw failure("expected a label and a type")
    }
    rest = rest[rest.utf8.index(after: end)...]
    return label
  }

  private mutating func attach(
    _ schema: Schema,
    _ label: Substring,
    to draft: inout SchemaReader.Draft
  ) throws(ValueError) {
    switch label {
    case "*": draft.additionalProperties = .values(schema)
    case "[]": draft.items = schema
    case "&", "|", "^", "~":
      draft.isConstrained = true
      switch label {
      case "&": draft.constraints.allOf.append(schema)
      case "|": draft.constraints.anyOf.append(schema)
      case "^": draft.constraints.oneOf.append(schema)
      default: draft.constraints.not = schema
      }
    default:
      guard label.utf8.first == UInt8(ascii: "\"") else {
        draft.properties.append((String(label), schema))
        return
      }
      guard let name = BundleWords.value(label)?.string else {
        throw failure("\(label) is no label")
      }
      draft.properties.append((name, schema))
    }
  }

  private mutating func readRule(
    _ text: Substring,
    into draft: inout SchemaReader.Draft
  ) throws(ValueError) {
    guard let value = BundleWords.value(text) else { throw failure("expected a rule as JSON") }
    draft.isConstrained = true
    draft.constraints.rules.append(try nodes.rule(value))
    position += 1
  }

  // MARK: - Lines

  /// Reads a type and what is demanded.
  private mutating func readLine(_ line: Substring) throws(ValueError) -> SchemaReader.Draft {
    var draft = SchemaReader.Draft()
    let end = line.utf8.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
    guard let type = BundleWords.type(line[..<end]) else {
      throw failure("\(line[..<end]) is no type")
    }
    (draft.kind, draft.flags) = type
    var rest = Substring(line[end...].utf8.dropFirst())
    while !rest.isEmpty {
      guard let equals = rest.utf8.firstIndex(of: UInt8(ascii: "=")) else {
        throw failure("expected key=value")
      }
      let key = rest[..<equals]
      rest = rest[rest.utf8.index(after: equals)...]
      let value = rest[..<BundleReader.endOfValue(rest)]
      rest = Substring(rest[value.endIndex...].utf8.dropFirst())
      try set(key, value, in: &draft)
    }
    return draft
  }

  /// Where a value ends: at the next blank outside of texts.
  private static func endOfValue(_ rest: Substring) -> Substring.Index {
    var isInText = false
    var isEscaped = false
    for index in rest.utf8.indices {
      switch rest.utf8[index] {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\") where isInText: isEscaped = true
      case UInt8(ascii: "\""): isInText.toggle()
      case UInt8(ascii: " ") where !isInText: return index
      default: break
      }
    }
    return rest.endIndex
  }

  private mutating func set(
    _ key: Substring,
    _ text: Substring,
    in draft: inout SchemaReader.Draft
  ) throws(ValueError) {
    switch key {
    case "required": draft.required = try texts(text)
    case "format": draft.format = try value(text).string
    case "default": draft.defaultValue = try value(text)
    case "additional": draft.additionalProperties = .allowed(text == "true")
    default:
      draft.isConstrained = true
      try set(key, text, in: &draft.constraints)
    }
  }

  private mutating func set(
    _ key: Substring,
    _ text: Substring,
    in constraints: inout Constraints
  ) throws(ValueError) {
    switch key {
    case "enum": constraints.enumeration = try values(text)
    case "pattern":
      constraints.pattern = try value(text).string.map { nodes.pattern($0) }
    case "minLength": constraints.minimumLength = try value(text).integer
    case "maxLength": constraints.maximumLength = try value(text).integer
    case "min": constraints.minimum = try value(text).number
    case "max": constraints.maximum = try value(text).number
    case "excludesMin": constraints.excludesMinimum = text == "true"
    case "excludesMax": constraints.excludesMaximum = text == "true"
    case "multipleOf": constraints.multipleOf = try value(text).number
    case "minItems": constraints.minimumItems = try value(text).integer
    case "maxItems": constraints.maximumItems = try value(text).integer
    case "unique": constraints.hasUniqueItems = text == "true"
    case "minProperties": constraints.minimumProperties = try value(text).integer
    case "maxProperties": constraints.maximumProperties = try value(text).integer
    case "list": constraints.listType = try value(text).string
    case "keys": constraints.listMapKeys = try texts(text)
    case "map": constraints.mapType = try value(text).string
    default: throw failure("\(key) is no demand")
    }
  }

  private func value(_ text: Substring) throws(ValueError) -> Value {
    guard let value = BundleWords.value(text) else { throw failure("\(text) is no value") }
    return value
  }

  private func values(_ text: Substring) throws(ValueError) -> [Value] {
    guard let values = BundleWords.values(text) else { throw failure("\(text) is no list") }
    return values
  }

  private func texts(_ text: Substring) throws(ValueError) -> [String] {
    let values = try values(text)
    let texts = values.compactMap(\.string)
    guard texts.count == values.count else { throw failure("\(text) is no list of texts") }
    return texts
  }
}
