// SPDX-License-Identifier: Apache-2.0

import NanoValidate
import Testing

/// What the API server says of combinations of schemas, and of lists that are merged by their elements.
extension StructuralCheckTests {
  @Test(
    "what stands in combinations",
    arguments: [
      Case(
        "{type: string, oneOf: [{type: string, default: a}, {description: d, pattern: '('}]}",
        ".oneOf[0].type: Forbidden: must be empty to be structural",
        ".oneOf[0].default: Forbidden: must be undefined to be structural",
        ".oneOf[1].pattern: Invalid value: \"(\": must be a valid regular expression, but isn't: "
          + "error parsing regexp: missing closing ): `(`",
        ".oneOf[1].description: Forbidden: must be empty to be structural"
      ),
      Case(
        "{type: string, not: {nullable: true, x-kubernetes-validations: [{rule: 'true'}]}}",
        ".not.nullable: Forbidden: must be false to be structural",
        ".not.x-kubernetes-validations: Forbidden: must be empty to be structural"
      ),
      Case(
        "{type: array, items: {type: string}, allOf: [{title: t, x-kubernetes-list-type: set, "
          + "x-kubernetes-list-map-keys: [k], items: {additionalProperties: {minLength: 1}}}]}",
        ".allOf[0].items.additionalProperties: Forbidden: must be undefined to be structural",
        ".allOf[0].title: Forbidden: must be empty to be structural",
        ".allOf[0].x-kubernetes-list-map-keys: Forbidden: must be empty to be structural",
        ".allOf[0].x-kubernetes-list-type: Forbidden: must be undefined to be structural"
      ),
      Case(
        "{type: object, x-kubernetes-preserve-unknown-fields: true, not: {"
          + "x-kubernetes-preserve-unknown-fields: true, x-kubernetes-embedded-resource: true, "
          + "x-kubernetes-int-or-string: true, x-kubernetes-map-type: atomic}}",
        ".not.x-kubernetes-preserve-unknown-fields: Forbidden: must be false to be structural",
        ".not.x-kubernetes-embedded-resource: Forbidden: must be false to be structural",
        ".not.x-kubernetes-int-or-string: Forbidden: must be false to be structural",
        ".not.x-kubernetes-map-type: Forbidden: must be undefined to be structural"
      ),
      Case(
        "{type: object, properties: {metadata: {type: object}}, "
          + "anyOf: [{properties: {metadata: {minProperties: 1}}}]}",
        ".anyOf[0].properties[metadata]: Forbidden: must not be specified in a nested context"
      ),
      Case(
        "{type: string, allOf: [{x-kubernetes-validations: [{rule: 'true'}]}], "
          + "anyOf: [{allOf: [{x-kubernetes-validations: [{rule: 'true'}]}]}]}",
        ".anyOf[0].allOf[0].x-kubernetes-validations: Forbidden: must be empty to be structural"
      ),
      Case(
        "{x-kubernetes-int-or-string: true, "
          + "allOf: [{anyOf: [{type: integer}, {type: string}]}, {pattern: a}]}"
      ),
      Case("{type: string, allOf: [{maxLength: 2}], anyOf: [{pattern: a}, {minLength: 1}]}"),
      Case(
        "{type: object, properties: {b: {type: string}}, anyOf: [{required: [b], "
          + "properties: {b: {minLength: 1}}}]}"
      ),
    ]
  )
  func combinations(_ item: Case) throws { try check(item) }

  @Test(
    "a combination speaks of fields that are named only",
    arguments: [
      ("{type: object, anyOf: [{properties: {b: {minLength: 1}}}]}", "b", "anyOf[0]"),
      ("{type: object, not: {properties: {b: {minLength: 1}}}}", "b", "not"),
      ("{type: object, allOf: [{oneOf: [{properties: {c: {}}}]}]}", "c", "allOf[0].oneOf[0]"),
    ]
  )
  func named(_ schema: String, _ field: String, _ part: String) throws {
    let property = "….properties[spec].properties[a]"
    #expect(
      try sentences(root: Self.root(of: schema)) == [
        "\(property).properties[\(field)]: Required value: because it is defined in "
          + "\(property).\(part).properties[\(field)]"
      ]
    )
  }

  @Test(
    "how lists are merged",
    arguments: [
      Case(
        "{type: string, x-kubernetes-list-type: set}",
        ".type: Invalid value: \"string\": must be array if x-kubernetes-list-type is specified"
      ),
      Case(
        "{type: array, items: {type: string}, x-kubernetes-list-type: mab}",
        ".x-kubernetes-list-type: Unsupported value: \"mab\": supported values: \"atomic\", "
          + "\"set\", \"map\""
      ),
      Case(
        "{type: array, items: {type: string}, x-kubernetes-list-type: map}",
        ".x-kubernetes-list-map-keys: Required value: "
          + "must not be empty if x-kubernetes-list-type is map",
        ".items.type: Invalid value: \"string\": "
          + "must be object if parent array's x-kubernetes-list-type is map"
      ),
      Case(
        list("[k]", "{k: {type: string}}"),
        ".items.properties[k].default: Required value: this property is in "
          + "x-kubernetes-list-map-keys, so it must have a default or be a required property"
      ),
      Case(list("[k]", "{k: {type: string, default: d}}")),
      Case(list("[k]", "{k: {type: string}}", required: "[k]")),
      Case(
        list("[z]", "{k: {type: string}}"),
        ".x-kubernetes-list-map-keys: Invalid value: [\"z\"]: "
          + "entries must all be names of item properties"
      ),
      Case(
        list("[k, k]", "{k: {type: string}}", required: "[k]"),
        ".x-kubernetes-list-map-keys: Invalid value: [\"k\",\"k\"]: "
          + "must not contain duplicate entries"
      ),
      Case(
        list("[k]", "{k: {type: array, items: {type: string}}}", required: "[k]"),
        ".items.properties[k].type: Invalid value: \"object\": "
          + "must be a scalar type if parent array's x-kubernetes-list-type is map"
      ),
      Case(
        "{type: array, items: {type: string}, x-kubernetes-list-map-keys: [k]}",
        ".x-kubernetes-list-type: Required value: "
          + "must be map if x-kubernetes-list-map-keys is non-empty"
      ),
      Case(
        "{type: array, items: {type: string}, x-kubernetes-list-type: set, "
          + "x-kubernetes-list-map-keys: [k]}",
        ".x-kubernetes-list-type: Invalid value: \"set\": "
          + "must be map if x-kubernetes-list-map-keys is non-empty"
      ),
      Case(
        "{type: array, items: {type: string, nullable: true}, x-kubernetes-list-type: set}",
        ".items.nullable: Forbidden: cannot be nullable when x-kubernetes-list-type is set"
      ),
      Case(
        list("[k]", "{k: {type: string, default: d, nullable: true}}"),
        ".items.properties[k].nullable: Forbidden: "
          + "this property is in x-kubernetes-list-map-keys, so it cannot be nullable"
      ),
      Case(
        "{type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k]}",
        ".items: Required value: must be specified",
        ".items: Required value: must have a schema if x-kubernetes-list-type is map"
      ),
      Case(
        "{type: array, x-kubernetes-map-type: shallow, items: {type: string}}",
        ".type: Invalid value: \"array\": must be object if x-kubernetes-map-type is specified",
        ".x-kubernetes-map-type: Unsupported value: \"shallow\": supported values: \"atomic\", "
          + "\"granular\""
      ),
      Case(
        "{type: array, x-kubernetes-list-type: set, "
          + "items: {type: array, items: {type: string}, x-kubernetes-list-type: set}}",
        ".items.x-kubernetes-list-type: Invalid value: \"set\": "
          + "must be atomic as item of a list with x-kubernetes-list-type=set"
      ),
      Case(
        "{type: array, items: {type: object, x-kubernetes-map-type: atomic}, "
          + "x-kubernetes-list-type: set}"
      ),
      Case(
        "{type: array, items: {type: object}, x-kubernetes-list-type: set}",
        ".items.x-kubernetes-map-type: Invalid value: \"null\": "
          + "must be atomic as item of a list with x-kubernetes-list-type=set"
      ),
    ]
  )
  func lists(_ item: Case) throws { try check(item) }

  private static func list(
    _ keys: String,
    _ properties: String,
    required: String = "[]"
  ) -> String {
    "{type: array, items: {type: object, required: \(required), properties: \(properties)}, "
      + "x-kubernetes-list-type: map, x-kubernetes-list-map-keys: \(keys)}"
  }
}
