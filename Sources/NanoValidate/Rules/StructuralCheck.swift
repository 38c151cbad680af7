// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// Looks for what the API server refuses in a schema that can be read: what makes it no structural
/// schema, and lists and objects that contradict themselves.
///
/// Source: https://github.com/kubernetes/apiextensions-apiserver, `pkg/apiserver/schema` and
/// `pkg/apis/apiextensions/validation`
struct StructuralCheck {
  /// What a schema is the schema of, for the sentences.
  enum Level {
    case root
    case item
    case field
  }

  private var errors: [FieldError] = []
  private var path = FieldPath()

  /// What is wrong with a schema, in the order of the schema.
  ///
  /// - Parameters:
  ///   - schema: The value of `openAPIV3Schema`, which ``SchemaReader`` has read.
  ///   - path: Where it stands in the definition.
  static func errors(in schema: Value, at path: FieldPath) -> [FieldError] {
    var check = StructuralCheck()
    check.path = path
    check.visit(schema, .root)
    return check.errors
  }

  private mutating func visit(_ schema: Value, _ level: Level) {
    checkType(schema, level)
    checkMarks(schema)
    checkMembers(schema, level)
    checkResource(schema, level)
    checkLists(schema)
    checkPattern(schema)
    checkCombinations(
      of: schema,
      skipsAnyOf: isIntOrString(schema["anyOf"]),
      skipsFirstAllOf: isIntOrString((schema["allOf"].array ?? []).first?["anyOf"] ?? .null)
    )
    checkNamed(in: schema, by: schema, at: path, path)
    for (name, property) in schema["properties"].object ?? [:] {
      inside(.field("properties"), .key(name)) { $0.visit(property, .field) }
    }
    if schema["items"].object != nil {
      inside(.field("items")) { $0.visit(schema["items"], .item) }
    }
    if schema["additionalProperties"].object != nil {
      inside(.field("additionalProperties")) { $0.visit(schema["additionalProperties"], .field) }
    }
  }

  // MARK: - Types and members

  private mutating func checkType(_ schema: Value, _ level: Level) {
    let type = schema["type"].string ?? ""
    if type == "array", schema["items"].isNull {
      note(.required, "", "must be specified", at: .field("items"))
    }
    if schema["x-kubernetes-embedded-resource"] == true {
      if type != "object" {
        let sentence = "must be object if x-kubernetes-embedded-resource is true"
        note(type.isEmpty ? .required : .invalid, .string(type), sentence, at: .field("type"))
      }
    } else if type.isEmpty, schema["x-kubernetes-int-or-string"] != true,
      schema["x-kubernetes-preserve-unknown-fields"] != true
    {
      let sentence =
        switch level {
        case .root: "must not be empty at the root"
        case .item: "must not be empty for specified array items"
        case .field: "must not be empty for specified object fields"
        }
      note(.required, "", sentence, at: .field("type"))
    }
    if level == .root, !type.isEmpty, type != "object" {
      note(.invalid, .string(type), "must be object at the root", at: .field("type"))
    }
  }

  private mutating func checkMarks(_ schema: Value) {
    guard schema["x-kubernetes-int-or-string"] == true else { return }
    for mark in ["x-kubernetes-preserve-unknown-fields", "x-kubernetes-embedded-resource"]
    where schema[mark] == true {
      note(.invalid, true, "must be false if x-kubernetes-int-or-string is true", at: .field(mark))
    }
  }

  private mutating func checkMembers(_ schema: Value, _ level: Level) {
    if schema["uniqueItems"] == true {
      note(
        .forbidden,
        "",
        "uniqueItems cannot be set to true since the runtime complexity becomes quadratic",
        at: .field("uniqueItems")
      )
    }
    let values = schema["additionalProperties"]
    guard !values.isNull else { return }
    var sentences: [String] = []
    if level == .root { sentences.append("must not be used at the root") }
    if schema["properties"].object?.isEmpty == false, values != true {
      sentences.append("additionalProperties and properties are mutual exclusive")
    }
    if schema["x-kubernetes-embedded-resource"] == true {
      sentences.append("must not be used if x-kubernetes-embedded-resource is set")
    }
    for sentence in sentences {
      note(.forbidden, "", sentence, at: .field("additionalProperties"))
    }
  }

  /// What the schema of a whole resource says of the fields that every resource has.
  private mutating func checkResource(_ schema: Value, _ level: Level) {
    let isEmbedded = schema["x-kubernetes-embedded-resource"] == true
    guard isEmbedded || level == .root else { return }
    for (name, type) in [("kind", "string"), ("apiVersion", "string"), ("metadata", "object")] {
      let property = schema["properties"][name]
      guard property.object != nil, property["type"].string != type else { continue }
      note(
        .invalid,
        .string(property["type"].string ?? ""),
        "must be \(type)",
        at: .field("properties"),
        .key(name),
        .field("type")
      )
    }
    if isEmbedded, schema["x-kubernetes-preserve-unknown-fields"] != true,
      schema["properties"].object?.isEmpty ?? true
    {
      let sentence =
        "must not be empty if x-kubernetes-embedded-resource is true "
        + "without x-kubernetes-preserve-unknown-fields"
      note(.required, "", sentence, at: .field("properties"))
    }
  }

  mutating func checkPattern(_ schema: Value) {
    guard let pattern = schema["pattern"].string, let words = SchemaPattern(pattern).mistake
    else { return }
    let sentence = "must be a valid regular expression, but isn't: \(words)"
    note(.invalid, .string(pattern), sentence, at: .field("pattern"))
  }

  // MARK: - Places

  mutating func inside(
    _ way: FieldPath.Step...,
    visit: (inout StructuralCheck) -> Void
  ) {
    path.steps += way
    visit(&self)
    path.steps.removeLast(way.count)
  }

  mutating func note(
    _ kind: FieldError.Kind,
    _ value: Value?,
    _ sentence: String,
    at way: FieldPath.Step...
  ) {
    note(kind, value, sentence, at: FieldPath(steps: path.steps + way))
  }

  mutating func note(
    _ kind: FieldError.Kind,
    _ value: Value?,
    _ sentence: String,
    at place: FieldPath
  ) {
    errors.append(
      FieldError(kind, field: place.field, path: place.path, value: value, detail: sentence)
    )
  }
}
