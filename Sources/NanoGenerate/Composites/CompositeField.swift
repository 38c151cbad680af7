// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// How a field of a composite is declared and read.
struct CompositeField {
  let key: String
  /// The name in Swift.
  let name: String
  let schema: Value
  let path: Path
  private let isRequired: Bool

  /// The type of the property.
  private(set) var type = ""
  /// The expression that reads it.
  private(set) var reading = ""
  /// What is checked after it was read, a line each.
  private(set) var checks: [String] = []
  /// A constant with the rule of its text, or nil.
  private(set) var rule: String?

  init(_ key: String, _ name: String, _ schema: Value, isRequired: Bool, at path: Path) {
    self.key = key
    self.name = name
    self.schema = schema
    self.path = path
    self.isRequired = isRequired
  }

  /// The texts of an enumeration, or nil.
  var choices: [String]? {
    let values = (schema["enum"].array ?? []).compactMap(\.string)
    return values.isEmpty ? nil : values
  }

  private var literalKey: String { SwiftLiteral.text(key) }

  private func unsupported(_ what: String) -> ValueError {
    ValueError(.invalid, at: path, "\(what); nanoidp generate has no Swift for that")
  }

  /// Sets type and reading of a scalar: required, with a default, or optional.
  private mutating func read(
    _ type: String,
    _ method: String,
    arguments: String = "",
    standard: String?
  ) {
    if let standard {
      self.type = type
      reading = "reader.\(method)(\(literalKey)\(arguments), default: \(standard))"
    } else if isRequired {
      self.type = type
      reading = "reader.\(method)(\(literalKey)\(arguments))"
    } else {
      self.type = "\(type)?"
      let optional = "optional\(method.prefix(1).uppercased())\(method.dropFirst())"
      reading = "reader.\(optional)(\(literalKey)\(arguments))"
    }
  }

  /// The default as Swift writes it, or nil when there is none.
  private func standard(_ write: (Value) -> String?) throws(ValueError) -> String? {
    let value = schema["default"]
    if value.isNull { return nil }
    guard let text = write(value) else { throw unsupported("the default is of another type") }
    return text
  }

  // MARK: - Scalars

  mutating func readBool() throws(ValueError) {
    read("Bool", "bool", standard: try standard { $0.bool.map { "\($0)" } })
  }

  mutating func readNumber() throws(ValueError) {
    guard let bounds = NumberBounds(of: schema) else { throw unsupported("no number is allowed") }
    let isWhole = schema["type"].string == "integer"
    let standard = try standard { value in
      isWhole ? value.integer.map { "\($0)" } : value.number.map { "\($0)" }
    }
    var range = ""
    if case .range(let text) = bounds { range = ", in: \(text)" }
    let method = isWhole ? "integer" : "number"
    read(isWhole ? "Int" : "Double", method, arguments: range, standard: standard)
    if case .rule(let rule) = bounds { keep(rule) }
  }

  mutating func readChoice(of type: String, _ values: [String]) throws(ValueError) {
    var names = SwiftNames()
    let cases = values.map { names.choice($0) }
    let standard = try standard { value in
      value.string.flatMap { values.firstIndex(of: $0) }.map { ".\(cases[$0])" }
    }
    self.type = type
    if standard == nil, !isRequired {
      self.type = "\(type)?"
      reading = "reader.optionalEnumeration(\(literalKey))"
    } else {
      reading = "reader.enumeration(\(literalKey)\(standard.map { ", default: \($0)" } ?? ""))"
    }
  }

  mutating func readText() throws(ValueError) {
    if schema["format"].string == "duration" { return try readDuration() }
    if schema["format"].string == "quantity" {
      try readAmount()
      if let rule = textRule(of: schema, noun: "a quantity") { keep(rule) }
      return
    }
    let standard = try standard { value in value.string.map(SwiftLiteral.text) }
    guard let rule = textRule(of: schema) else {
      return read("String", "string", standard: standard)
    }
    read("String", "string", standard: standard)
    keep(rule)
  }

  /// Declares a rule and reads by it.
  private mutating func keep(_ rule: String) {
    let name = "\(self.name.filter { $0 != "`" })Rule"
    self.rule = "private static let \(name) = \(rule)"
    // It comes last among the arguments, behind the default.
    reading = "\(reading.dropLast()), like: Self.\(name))"
  }

  private mutating func readDuration() throws(ValueError) {
    let standard = try standard { value in
      guard let duration = value.string.flatMap({ try? Duration(goText: $0) }) else { return nil }
      let (seconds, attoseconds) = duration.components
      let isWhole = attoseconds == 0
      return isWhole ? ".seconds(\(seconds))" : ".nanoseconds(\(duration / .nanoseconds(1)))"
    }
    read("Duration", "duration", standard: standard)
    if let rule = textRule(of: schema, noun: "a duration") { keep(rule) }
  }

  mutating func readAmount() throws(ValueError) {
    let standard = try standard { value in
      let text = value.string ?? value.integer.map { "\($0)" }
      guard let quantity = text.flatMap({ try? Quantity($0) }), let whole = quantity.roundedUp,
        Quantity(whole, quantity.format) == quantity
      else { return nil }
      return "Quantity(\(whole), .\(quantity.format))"
    }
    read("Quantity", "quantity", standard: standard)
  }

  mutating func readAnything() {
    type = isRequired ? "Value" : "Value?"
    reading = "reader.\(isRequired ? "value" : "optionalValue")(\(literalKey))"
  }

  // MARK: - Objects and lists

  mutating func readObject(of type: String) throws(ValueError) {
    let standard = schema["default"]
    let read: String
    switch standard {
    case .null where isRequired: read = "object"
    case .null: read = "optionalObject"
    case .object(let members) where members.isEmpty: read = "objectOrEmpty"
    default: throw unsupported("an object has a default with members")
    }
    self.type = read == "optionalObject" ? "\(type)?" : type
    reading = "reader.\(read)(\(literalKey), \(type).init(from:))"
  }

  mutating func readMap() throws(ValueError) {
    let values = schema["additionalProperties"]
    guard values["type"].string == "string" else { return readAnything() }
    type = "Members"
    reading = "reader.stringMap(\(literalKey))"
    try distinguishAbsence()
    limit("maxProperties")
  }

  mutating func readTexts() throws(ValueError) {
    guard let rule = textRule(of: schema["items"]) else {
      return try readList(of: "String", "strings", nil)
    }
    if isRequired, (schema["minItems"].integer ?? 0) > 0 {
      throw unsupported("a list has both a least count and a rule for its texts")
    }
    let name = "\(self.name.filter { $0 != "`" })Rule"
    self.rule = "private static let \(name) = \(rule)"
    try readList(of: "String", "strings", "like: Self.\(name)")
  }

  mutating func readList(
    of element: String,
    _ method: String,
    _ read: String?
  ) throws(ValueError) {
    type = "[\(element)]"
    let least = schema["minItems"].integer ?? 0
    var arguments = literalKey
    if isRequired, least > 0 { arguments += ", minimumCount: \(least)" }
    if let read { arguments += ", \(read)" }
    reading = "reader.\(method)(\(arguments))"
    try distinguishAbsence()
    limit("maxItems")
    switch schema["x-kubernetes-list-type"].string {
    case "set": checks.append("reader.unique(\(literalKey))")
    case "map":
      let keys = (schema["x-kubernetes-list-map-keys"].array ?? []).map(SwiftLiteral.value)
      checks.append("reader.unique(\(literalKey), by: \(keys.joined(separator: ", ")))")
    default: break
    }
  }

  /// Makes a list or map nil where it is absent and the definition does not say that this means an
  /// empty one.
  private mutating func distinguishAbsence() throws(ValueError) {
    switch schema["default"] {
    case .null:
      guard !isRequired else { return }
      type += "?"
      reading = "reader.ifPresent(\(literalKey)) { $0\(reading.dropFirst("reader".count)) }"
    case .array(let elements) where elements.isEmpty: break
    case .object(let members) where members.isEmpty: break
    default: throw unsupported("a list or map has a default with elements")
    }
  }

  private mutating func limit(_ bound: String) {
    guard let most = schema[bound].integer else { return }
    checks.append("reader.limit(\(literalKey), to: \(most))")
  }

  /// The rule for a text as Swift writes it, or nil when any text is allowed.
  private func textRule(of schema: Value, noun: String? = nil) -> String? {
    let (least, most) = (schema["minLength"].integer, schema["maxLength"].integer)
    let pattern = schema["pattern"].string
    guard least != nil || most != nil || pattern != nil else { return nil }
    var arguments: [String] = noun.map { ["\"\($0)\""] } ?? []
    if let pattern { arguments.append("pattern: \(SwiftLiteral.raw(pattern))") }
    if least != nil || most != nil {
      arguments.append("length: \(least ?? 0)...\(most.map { "\($0)" } ?? "Int.max")")
    }
    if let example = schema["example"].string {
      arguments.append("example: \(SwiftLiteral.text(example))")
    }
    return "TextRule(\(arguments.joined(separator: ", ")))"
  }
}
