// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension CompositeField {
  mutating func readObject(of type: String) throws(ValueError) {
    let standard = schema["default"]
    let read: String
    switch standard {
    case .null where isRequired: read = "object"
    case .null: read = "optionalObject"
    case .object(let members) where members.isEmpty: read = "objectOrEmpty"
    case .object:
      assume(standard)
      read = "object"
    default: throw unsupported("the default is of another type")
    }
    self.type = read == "optionalObject" ? "\(type)?" : type
    reading = "\(reader).\(read)(\(keyText), \(type).init(from:))"
  }

  // MARK: - Maps

  /// Reads a map of texts, which stays as it is.
  mutating func readTextMap() throws(ValueError) {
    type = "Members"
    var arguments = keyText
    if let rule = textRule(of: schema["additionalProperties"]) {
      declare(rule)
      arguments += ", like: Self.\(ruleName)"
    }
    reading = "\(reader).stringMap(\(arguments))"
    try distinguishAbsence(isObject: true)
    limit("maxProperties")
  }

  /// Reads a map whose values are read as that element.
  mutating func readMap(of element: CompositeField) throws(ValueError) {
    rule = element.rule
    type = "OrderedMap<\(element.type)>"
    reading = "\(reader).map(\(keyText)) \(element.closure)"
    try distinguishAbsence(isObject: true, requiresPresence: true)
    limit("maxProperties")
  }

  // MARK: - Lists

  /// Reads a list of texts, numbers and the like, for which the reader has a method.
  mutating func readList(
    of element: String,
    _ method: String,
    _ read: String? = nil
  ) throws(ValueError) {
    try readList("[\(element)]", method, read.map { ", \($0)" } ?? "", requiresPresence: false)
  }

  /// Reads a list whose elements are read as that element.
  mutating func readList(of element: CompositeField) throws(ValueError) {
    rule = element.rule
    try readList("[\(element.type)]", "elements", element.closure, requiresPresence: true)
  }

  /// Reads a list of texts.
  mutating func readTexts() throws(ValueError) {
    guard let rule = textRule(of: schema["items"]) else {
      return try readList(of: "String", "strings")
    }
    declare(rule)
    try readList(of: "String", "strings", "like: Self.\(ruleName)")
  }

  private mutating func readList(
    _ type: String,
    _ method: String,
    _ read: String,
    requiresPresence: Bool
  ) throws(ValueError) {
    self.type = type
    let least = schema["minItems"].integer ?? 0
    var arguments = keyText
    if least > 0 { arguments += ", minimumCount: \(least)" }
    let isClosure = read.first == "{"
    reading = "\(reader).\(method)(\(arguments)\(isClosure ? ") \(read)" : "\(read))")"
    try distinguishAbsence(isObject: false, requiresPresence: requiresPresence || least > 0)
    limit("maxItems")
    switch schema["x-kubernetes-list-type"].string {
    case "set": checks.append("\(reader).unique(\(keyText))")
    case "map":
      let keys = (schema["x-kubernetes-list-map-keys"].array ?? []).map(SwiftLiteral.value)
      checks.append("\(reader).unique(\(keyText), by: \(keys.joined(separator: ", ")))")
    default: break
    }
  }

  // MARK: - Absence

  /// Makes a list or map nil where it is absent and the definition does not say what this means.
  ///
  /// - Parameter requiresPresence: Whether the reading refuses an absent one, instead of taking it
  ///   for an empty one.
  private mutating func distinguishAbsence(
    isObject: Bool,
    requiresPresence: Bool = false
  ) throws(ValueError) {
    let standard = schema["default"]
    guard !standard.isNull else {
      guard !isRequired else { return }
      type += "?"
      reading = "\(reader).ifPresent(\(keyText)) { $0\(reading.dropFirst(reader.count)) }"
      return
    }
    guard isObject ? standard.object != nil : standard.array != nil else {
      throw unsupported("the default is of another type")
    }
    let isEmpty = standard.object?.isEmpty ?? standard.array?.isEmpty ?? true
    if requiresPresence || !isEmpty { assume(standard) }
  }

  /// Says what its absence means, unless nothing is known about that.
  mutating func assume(_ standard: Value) {
    if standard.isNull { return }
    preparation = "\(reader).assume(\(keyText), \(SwiftLiteral.value(standard)))"
  }

  private mutating func limit(_ bound: String) {
    guard let most = schema[bound].integer else { return }
    checks.append("\(reader).limit(\(keyText), to: \(most))")
  }

  // MARK: - Elements

  /// What reads an element: `{ $0.integer($1) }`.
  private var closure: String {
    var statements: [String] = []
    if let preparation { statements.append(preparation) }
    guard !checks.isEmpty else {
      statements.append(statements.isEmpty ? reading : "return \(reading)")
      return "{ \(statements.joined(separator: "; ")) }"
    }
    statements.append("let element: \(type) = \(reading)")
    statements += checks
    return "{ \(statements.joined(separator: "; ")); return element }"
  }
}
