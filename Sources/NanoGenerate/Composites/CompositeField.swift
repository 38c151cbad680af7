// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// How a field of a composite is declared and read, or an element of a list or map in one.
struct CompositeField {
  /// The name in the definition; of an element what the list or map calls one of its own.
  let key: String
  /// The name in Swift; of an element that of the field that it is in.
  let name: String
  let schema: Value
  let path: Path
  let isRequired: Bool
  /// Whether it is an element, which is read by a closure.
  let isElement: Bool

  /// The type of the property.
  var type = ""
  /// What is said before it is read, or nil.
  var preparation: String?
  /// The expression that reads it.
  var reading = ""
  /// What is checked after it was read, a line each.
  var checks: [String] = []
  /// A constant with the rule of its text or number, or nil.
  var rule: String?

  init(_ key: String, _ name: String, _ schema: Value, isRequired: Bool, at path: Path) {
    self.key = key
    self.name = name
    self.schema = schema
    self.path = path
    self.isRequired = isRequired && schema["nullable"].bool != true
    isElement = false
  }

  /// An element of that field, whose schema stands under that keyword.
  init(of field: CompositeField, _ keyword: String) {
    key = SwiftNames.singular(field.key)
    name = field.name
    schema = field.schema[keyword]
    path = field.path.appending(keyword)
    isRequired = schema["nullable"].bool != true
    isElement = true
  }

  /// The reader that has it, and its key there, as Swift writes them.
  var reader: String { isElement ? "$0" : "reader" }
  var keyText: String { isElement ? "$1" : SwiftLiteral.text(key) }

  /// The texts of an enumeration, or nil.
  var choices: [String]? {
    let values = (schema["enum"].array ?? []).compactMap(\.string)
    return values.isEmpty ? nil : values
  }

  func unsupported(_ what: String) -> ValueError {
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
      reading = "\(reader).\(method)(\(keyText)\(arguments), default: \(standard))"
    } else if isRequired {
      self.type = type
      reading = "\(reader).\(method)(\(keyText)\(arguments))"
    } else {
      self.type = "\(type)?"
      let optional = "optional\(method.prefix(1).uppercased())\(method.dropFirst())"
      reading = "\(reader).\(optional)(\(keyText)\(arguments))"
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
      reading = "\(reader).optionalEnumeration(\(keyText))"
    } else {
      reading = "\(reader).enumeration(\(keyText)\(standard.map { ", default: \($0)" } ?? ""))"
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
    declare(rule)
    // It comes last among the arguments, behind the default.
    reading = "\(reading.dropLast()), like: Self.\(ruleName))"
  }

  mutating func declare(_ rule: String) {
    self.rule = "private static let \(ruleName) = \(rule)"
  }

  var ruleName: String { "\(name.filter { $0 != "`" })Rule" }

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
    let value = schema["default"]
    var standard: String?
    if !value.isNull {
      guard let text = value.string ?? value.number.map({ _ in value.jsonText() }),
        let quantity = try? Quantity(text)
      else { throw unsupported("the default is no quantity") }
      guard let amount = amount(quantity) else {
        throw unsupported("the default is finer than a thousandth, or too large")
      }
      standard = amount
    }
    read("Quantity", "quantity", standard: standard)
  }

  /// A quantity as Swift writes it; nil when neither whole numbers nor thousandths are enough.
  private func amount(_ quantity: Quantity) -> String? {
    if let whole = quantity.roundedUp, Quantity(whole) == quantity {
      return "Quantity(\(whole), .\(quantity.format))"
    }
    guard let parts = quantity.thousandthsRoundedUp, Quantity(thousandths: parts) == quantity
    else { return nil }
    return "Quantity(thousandths: \(parts), .\(quantity.format))"
  }

  mutating func readAnything() {
    let isThere = isRequired || !schema["default"].isNull
    assume(schema["default"])
    type = isThere ? "Value" : "Value?"
    reading = "\(reader).\(isThere ? "value" : "optionalValue")(\(keyText))"
  }

  // MARK: - Rules

  /// The rule for a text as Swift writes it, or nil when any text is allowed.
  func textRule(of schema: Value, noun: String? = nil) -> String? {
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
