// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// Writes the type of a composite: a struct for each object of the spec, with its reading.
struct CompositeWriter {
  /// What stands inside a type, after its fields.
  private enum Nested {
    case object(name: String, Value, Path)
    case choice(name: String, [String], Value)
  }

  private var nested: [Nested] = []
  private var typeNames = SwiftNames()

  /// The file of a composite.
  ///
  /// - Throws: What cannot be expressed, with its path in the definition.
  mutating func file(
    kind: String,
    apiVersion: String,
    description: String?,
    spec: Value,
    requiresSpec: Bool,
    status: Schema?,
    at path: Path
  ) throws(ValueError) -> String {
    var text = SwiftText(imports: ["internal import NanoFunction"])
    text.line()
    text.documentation(description ?? "The composite resource `\(kind)` of `\(apiVersion)`.")
    var failure: ValueError?
    text.block("struct \(kind): CompositeResource") { text in
      text.line("static let apiVersion = \"\(apiVersion)\"")
      text.line("static let kind = \"\(kind)\"")
      if requiresSpec { text.line("static let requiresSpec = true") }
      text.line()
      text.documentation("Name, namespace and the like.")
      text.line("let metadata: CompositeMetadata")
      text.documentation("What is wished for.")
      text.line("let spec: Spec")
      text.line()
      text.documentation("Decodes the spec, with the defaults of the definition.")
      text.block("init(metadata: CompositeMetadata, spec: inout ObjectReader)") { text in
        text.line("self.metadata = metadata")
        text.line("self.spec = Spec(from: &spec)")
      }
      text.line()
      text.documentation("What is wished for.")
      text.block("struct Spec: Sendable, Hashable") { text in
        do throws(ValueError) {
          try body(of: spec, at: path, isRoot: true, &text)
        } catch {
          failure = error
        }
      }
      guard let status else { return }
      text.line()
      text.documentation("What the user is told, for `desired.status(\(kind).Status.self)`.")
      var writer = ViewWriter(namespace: kind, isPublic: false)
      writer.shape(named: "Status", of: status, &text)
    }
    if let failure { throw failure }
    return text.text
  }

  /// The fields of an object, its reading, and the types that it needs.
  private mutating func body(
    of schema: Value,
    at path: Path,
    isRoot: Bool,
    _ text: inout SwiftText
  ) throws(ValueError) {
    let outer = (nested, typeNames)
    (nested, typeNames) = ([], SwiftNames())
    defer { (nested, typeNames) = outer }
    var names = SwiftNames()
    let required = Set((schema["required"].array ?? []).compactMap(\.string))
    var readings: [CompositeField] = []
    for (key, property) in schema["properties"].object ?? [:] {
      if isRoot, CompositeType.reservedKeys.contains(key) { continue }
      let field = try field(
        key,
        names.member(key),
        property,
        isRequired: required.contains(key),
        at: path.appending("properties").appending(key)
      )
      text.documentation(property["description"].string ?? "")
      text.line("let \(field.name): \(field.type)")
      readings.append(field)
    }
    text.line()
    let rules = readings.compactMap(\.rule)
    for rule in rules { text.line(rule) }
    if !rules.isEmpty { text.line() }
    text.documentation("Decodes the object.")
    text.block("init(from reader: inout ObjectReader)") { text in
      if readings.isEmpty { text.line("_ = reader") }
      for field in readings {
        if let preparation = field.preparation { text.line(preparation) }
        // Beside the parameter of that name.
        let member = field.name == "reader" ? "self.reader" : field.name
        text.line("\(member) = \(field.reading)")
        for check in field.checks { text.line(check) }
      }
      if schema["x-kubernetes-preserve-unknown-fields"].bool == true {
        text.line("reader.ignoreUnknown()")
      }
    }
    for type in nested {
      text.line()
      try write(type, &text)
    }
  }

  private mutating func write(_ type: Nested, _ text: inout SwiftText) throws(ValueError) {
    switch type {
    case .choice(let name, let values, let schema):
      text.documentation(schema["description"].string ?? "")
      text.block("enum \(name): String, CaseIterable, Sendable") { text in
        var names = SwiftNames()
        for value in values {
          text.line("case \(names.choice(value)) = \(SwiftLiteral.text(value))")
        }
      }
    case .object(let name, let schema, let path):
      text.documentation(schema["description"].string ?? "")
      var failure: ValueError?
      text.block("struct \(name): Sendable, Hashable") { text in
        do throws(ValueError) {
          try body(of: schema, at: path, isRoot: false, &text)
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
    }
  }

  // MARK: - Fields

  /// How a field is declared and read.
  private mutating func field(
    _ key: String,
    _ name: String,
    _ schema: Value,
    isRequired: Bool,
    at path: Path
  ) throws(ValueError) -> CompositeField {
    var field = CompositeField(key, name, schema, isRequired: isRequired, at: path)
    try read(&field)
    return field
  }

  /// How an element of a list or map is declared and read.
  private mutating func element(
    of field: CompositeField,
    _ keyword: String
  ) throws(ValueError) -> CompositeField {
    var element = CompositeField(of: field, keyword)
    try read(&element)
    return element
  }

  private mutating func read(_ field: inout CompositeField) throws(ValueError) {
    switch (field.schema["type"].string, field.schema["x-kubernetes-int-or-string"].bool) {
    case (_, true?): try field.readAmount()
    case ("string", _):
      if let values = field.choices {
        let type = typeNames.type(field.key)
        nested.append(.choice(name: type, values, field.schema))
        try field.readChoice(of: type, values)
      } else {
        try field.readText()
      }
    case ("boolean", _): try field.readBool()
    case ("integer", _), ("number", _): try field.readNumber()
    // What reads an element that may be null has no name for what it would read inside.
    case ("array", _) where field.isElement && !field.isRequired: field.readAnything()
    case ("object", _)
    where field.isElement && !field.isRequired && field.schema["properties"].isNull:
      field.readAnything()
    case ("array", _): try list(&field)
    case ("object", _): try object(&field)
    default: field.readAnything()
    }
  }

  private mutating func object(_ field: inout CompositeField) throws(ValueError) {
    guard field.schema["properties"].object == nil else {
      let type = typeNames.type(field.key)
      nested.append(.object(name: type, field.schema, field.path))
      return try field.readObject(of: type)
    }
    let values = field.schema["additionalProperties"]
    if CompositeWriter.isPlainText(values), values["enum"].isNull {
      try field.readTextMap()
    } else if CompositeWriter.isTyped(values) {
      try field.readMap(of: element(of: field, "additionalProperties"))
    } else {
      field.readAnything()
    }
  }

  private mutating func list(_ field: inout CompositeField) throws(ValueError) {
    let items = field.schema["items"]
    let element = SwiftNames.singular(field.key)
    let isPlain = items["nullable"].bool != true && items["default"].isNull
    if items["properties"].object != nil, isPlain {
      let type = typeNames.type(element)
      nested.append(.object(name: type, items, field.path.appending("items")))
      try field.readList(of: type, "list", "\(type).init(from:)")
    } else if let values = items["enum"].array?.compactMap(\.string), !values.isEmpty, isPlain {
      let type = typeNames.type(element)
      nested.append(.choice(name: type, values, items))
      try field.readList(of: type, "enumerations")
    } else if CompositeWriter.isPlainText(items) {
      try field.readTexts()
    } else if items["type"].string == "integer", isPlain,
      case .some(.none) = NumberBounds(of: items)
    {
      try field.readList(of: "Int", "integers")
    } else if CompositeWriter.isTyped(items) {
      try field.readList(of: self.element(of: field, "items"))
    } else {
      try field.readList(of: "Value", "values")
    }
  }

  /// Whether it is a text that is read as it is.
  private static func isPlainText(_ schema: Value) -> Bool {
    schema["type"].string == "string" && schema["nullable"].bool != true
      && schema["default"].isNull && schema["x-kubernetes-int-or-string"].bool != true
      && !["duration", "quantity"].contains(schema["format"].string)
  }

  /// Whether there is a Swift type for it other than any value.
  private static func isTyped(_ schema: Value) -> Bool {
    if schema["x-kubernetes-int-or-string"].bool == true { return true }
    switch schema["type"].string {
    case "string", "boolean", "integer", "number": return true
    case "array": return schema["nullable"].bool != true
    case "object":
      return schema["properties"].object != nil
        || schema["nullable"].bool != true && isTyped(schema["additionalProperties"])
    default: return false
    }
  }
}
