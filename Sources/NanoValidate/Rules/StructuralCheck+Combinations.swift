// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// What may stand in `allOf`, `anyOf`, `oneOf` and `not`: bounds, no types, and only of fields that
/// the schema around them names.
extension StructuralCheck {
  /// The keys that hold lists of schemas.
  private static let combinations = ["anyOf", "allOf", "oneOf"]

  /// The keys that must be absent, and how they must be.
  private static let forbidden = [
    ("type", "empty"), ("additionalProperties", "undefined"), ("default", "undefined"),
    ("title", "empty"), ("description", "empty"), ("nullable", "false"),
    ("x-kubernetes-preserve-unknown-fields", "false"), ("x-kubernetes-embedded-resource", "false"),
    ("x-kubernetes-int-or-string", "false"), ("x-kubernetes-list-map-keys", "empty"),
    ("x-kubernetes-list-type", "undefined"), ("x-kubernetes-map-type", "undefined"),
  ]

  /// Whether the alternatives are those of a whole number or a text, which may name types.
  func isIntOrString(_ alternatives: Value) -> Bool {
    alternatives == [["type": "integer"], ["type": "string"]]
  }

  /// Checks what stands in the combinations of a schema.
  ///
  /// - Parameter allowsRules: Whether the schema itself may hold rules: those of `allOf` may.
  mutating func checkCombinations(
    of schema: Value,
    skipsAnyOf: Bool,
    skipsFirstAllOf: Bool = false,
    allowsRules: Bool = true
  ) {
    for key in StructuralCheck.combinations where key != "anyOf" || !skipsAnyOf {
      for (index, part) in (schema[key].array ?? []).enumerated() {
        inside(.field(key), .index(index)) { check in
          check.visitPart(
            part,
            skipsAnyOf: key == "allOf" && index == 0 && skipsFirstAllOf,
            allowsRules: key == "allOf" && allowsRules
          )
        }
      }
    }
    if schema["not"].object != nil {
      inside(.field("not")) { $0.visitPart(schema["not"], allowsRules: false) }
    }
  }

  private mutating func visitPart(
    _ part: Value,
    skipsAnyOf: Bool = false,
    allowsRules: Bool
  ) {
    checkPattern(part)
    checkCombinations(of: part, skipsAnyOf: skipsAnyOf, allowsRules: allowsRules)
    if part["items"].object != nil {
      inside(.field("items")) { $0.visitPart(part["items"], allowsRules: allowsRules) }
    }
    for (name, property) in part["properties"].object ?? [:] {
      inside(.field("properties"), .key(name)) { check in
        check.visitPart(property, allowsRules: allowsRules)
      }
    }
    for (key, state) in StructuralCheck.forbidden where isSet(part[key]) {
      note(.forbidden, "", "must be \(state) to be structural", at: .field(key))
    }
    if !allowsRules, isSet(part["x-kubernetes-validations"]) {
      note(.forbidden, "", "must be empty to be structural", at: .field("x-kubernetes-validations"))
    }
    if part["properties"]["metadata"].object != nil {
      let sentence = "must not be specified in a nested context"
      note(.forbidden, "", sentence, at: .field("properties"), .key("metadata"))
    }
  }

  private func isSet(_ value: Value) -> Bool {
    switch value {
    case .null: false
    case .bool(let isTrue): isTrue
    case .string(let text): !text.isEmpty
    case .array(let elements): !elements.isEmpty
    default: true
    }
  }

  /// Checks that a schema names what its combinations speak of.
  ///
  /// - Parameters:
  ///   - schema: The schema, `null` where it has none.
  ///   - part: The schema again, or a part of one of its combinations.
  ///   - place: Where the schema stands.
  ///   - partPlace: Where the part stands.
  mutating func checkNamed(
    in schema: Value,
    by part: Value,
    at place: FieldPath,
    _ partPlace: FieldPath
  ) {
    for key in StructuralCheck.combinations {
      for (index, inner) in (part[key].array ?? []).enumerated() {
        let innerPlace = FieldPath(steps: partPlace.steps + [.field(key), .index(index)])
        checkPart(inner, isNamedIn: schema, at: place, innerPlace)
      }
    }
    if part["not"].object != nil {
      let innerPlace = FieldPath(steps: partPlace.steps + [.field("not")])
      checkPart(part["not"], isNamedIn: schema, at: place, innerPlace)
    }
  }

  private mutating func checkPart(
    _ part: Value,
    isNamedIn schema: Value,
    at place: FieldPath,
    _ partPlace: FieldPath
  ) {
    guard schema.object != nil else {
      return note(.required, "", "because it is defined in \(partPlace.field)", at: place)
    }
    checkNamed(in: schema, by: part, at: place, partPlace)
    var inner: [(steps: [FieldPath.Step], part: Value, schema: Value)] = []
    if part["items"].object != nil {
      inner.append(([.field("items")], part["items"], schema["items"]))
    }
    for (name, property) in part["properties"].object ?? [:] {
      let steps: [FieldPath.Step] = [.field("properties"), .key(name)]
      inner.append((steps, property, schema["properties"][name]))
    }
    for (steps, part, schema) in inner {
      checkPart(
        part,
        isNamedIn: schema,
        at: FieldPath(steps: place.steps + steps),
        FieldPath(steps: partPlace.steps + steps)
      )
    }
  }
}
