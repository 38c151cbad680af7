// SPDX-License-Identifier: Apache-2.0

import NanoValidate
import NanoValue
import Testing

/// What the API server says of a property in a definition's schema.
@Suite("Structure of definitions as resources")
struct StructuralCheckTests {
  static let customResource = """
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: {name: ks.g.org}
    spec:
      group: g.org
      names: {kind: K, plural: ks}
      scope: Namespaced
      versions:
      - name: v1
        served: true
        storage: true
        schema: {openAPIV3Schema: ROOT}
    """

  private static let composite = """
    apiVersion: apiextensions.crossplane.io/v2
    kind: CompositeResourceDefinition
    metadata: {name: xs.g}
    spec:
      group: g
      names: {kind: X, plural: xs}
      scope: Namespaced
      versions:
      - name: v1
        served: true
        referenceable: true
        schema: {openAPIV3Schema: ROOT}
    """

  private static let way = "spec.versions[0].schema.openAPIV3Schema"

  /// What is said of a definition with that schema, the way to it left out.
  func sentences(root: String, in definition: String = customResource) throws -> [String] {
    let resource = try yaml(definition.replacing("ROOT", with: root))
    let report = try Validation(against: Extensions()).report(on: [resource])
    return report.resources.flatMap(\.findings).map { $0.message.replacing(Self.way, with: "…") }
  }

  static func root(of property: String) -> String {
    "{type: object, properties: {spec: {type: object, properties: {a: \(property)}}}}"
  }

  /// A property, and what is said of it, the way to it left out.
  struct Case: Sendable, CustomTestStringConvertible {
    let property: String
    let said: [String]
    var testDescription: String { property }

    init(_ property: String, _ said: String...) {
      self.property = property
      self.said = said
    }
  }

  func check(_ item: Case) throws {
    for definition in [Self.customResource, Self.composite] {
      let said = try sentences(root: Self.root(of: item.property), in: definition)
      #expect(said == item.said.map { "….properties[spec].properties[a]\($0)" })
    }
  }

  @Test(
    "types and members",
    arguments: [
      Case("{type: array}", ".items: Required value: must be specified"),
      Case("{}", ".type: Required value: must not be empty for specified object fields"),
      Case(
        "{type: array, items: {}}",
        ".items.type: Required value: must not be empty for specified array items"
      ),
      Case("{x-kubernetes-int-or-string: true}"),
      Case("{anyOf: [{type: integer}, {type: string}], x-kubernetes-int-or-string: true}"),
      Case("{x-kubernetes-preserve-unknown-fields: true}"),
      Case("{type: object, additionalProperties: true, properties: {b: {type: string}}}"),
      Case(
        "{type: object, additionalProperties: {type: string}, properties: {b: {type: string}}}",
        ".additionalProperties: Forbidden: additionalProperties and properties are mutual exclusive"
      ),
      Case(
        "{type: array, items: {type: string}, uniqueItems: true}",
        ".uniqueItems: Forbidden: uniqueItems cannot be set to true since the runtime complexity "
          + "becomes quadratic"
      ),
      Case(
        "{type: string, pattern: '['}",
        ".pattern: Invalid value: \"[\": must be a valid regular expression, but isn't: "
          + "error parsing regexp: missing closing ]: `[`"
      ),
      Case(
        "{type: object, x-kubernetes-embedded-resource: true}",
        ".properties: Required value: must not be empty if x-kubernetes-embedded-resource is true "
          + "without x-kubernetes-preserve-unknown-fields"
      ),
      Case(
        "{x-kubernetes-int-or-string: true, x-kubernetes-preserve-unknown-fields: true}",
        ".x-kubernetes-preserve-unknown-fields: Invalid value: true: "
          + "must be false if x-kubernetes-int-or-string is true"
      ),
    ]
  )
  func members(_ item: Case) throws { try check(item) }

  @Test(
    "resources inside resources",
    arguments: [
      Case(
        "{x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}",
        ".type: Required value: must be object if x-kubernetes-embedded-resource is true"
      ),
      Case(
        "{type: string, x-kubernetes-embedded-resource: true, "
          + "x-kubernetes-preserve-unknown-fields: true}",
        ".type: Invalid value: \"string\": must be object if x-kubernetes-embedded-resource is true"
      ),
      Case(
        "{type: object, x-kubernetes-int-or-string: true, x-kubernetes-embedded-resource: true, "
          + "properties: {spec: {type: object}}}",
        ".x-kubernetes-embedded-resource: Invalid value: true: "
          + "must be false if x-kubernetes-int-or-string is true"
      ),
      Case(
        "{type: object, x-kubernetes-embedded-resource: true, "
          + "x-kubernetes-preserve-unknown-fields: true, additionalProperties: {type: string}}",
        ".additionalProperties: Forbidden: "
          + "must not be used if x-kubernetes-embedded-resource is set"
      ),
      Case(
        "{type: object, x-kubernetes-embedded-resource: true, properties: {kind: {type: object}, "
          + "apiVersion: {type: integer}, metadata: {type: string}}}",
        ".properties[kind].type: Invalid value: \"object\": must be string",
        ".properties[apiVersion].type: Invalid value: \"integer\": must be string",
        ".properties[metadata].type: Invalid value: \"string\": must be object"
      ),
    ]
  )
  func embedded(_ item: Case) throws { try check(item) }

  @Test(
    "defaults are valid",
    arguments: [
      Case("{type: integer, default: 1}"),
      Case(
        "{type: integer, default: x}",
        ".default: Invalid value: \"string\":  in body must be of type integer: \"string\""
      ),
      Case(
        "{type: string, enum: [a], default: b}",
        ".default: Unsupported value: \"b\": supported values: \"a\""
      ),
      Case(
        "{type: object, required: [z], properties: {z: {type: string}}, default: {}}",
        ".default.z: Required value"
      ),
      Case(
        "{type: object, properties: {z: {type: integer}}, default: {z: x}}",
        ".default.z: Invalid value: \"string\": z in body must be of type integer: \"string\""
      ),
      Case(
        "{type: object, properties: {z: {type: string}}, default: {w: 1}}",
        ".default: Invalid value: {\"w\":1}: must not have unknown fields"
      ),
      Case("{type: array, default: x}", ".items: Required value: must be specified"),
      Case(
        "{type: object, x-kubernetes-embedded-resource: true, "
          + "x-kubernetes-preserve-unknown-fields: true, "
          + "properties: {metadata: {type: object, default: {labels: 1}}}}"
      ),
    ]
  )
  func defaults(_ item: Case) throws { try check(item) }

  @Test(
    "the field that a rule blames",
    arguments: [
      Case(rule(".b")), Case(rule("['b']")),
      Case(
        rule(".c"),
        ".x-kubernetes-validations[0].fieldPath: Invalid value: \".c\": "
          + "fieldPath must be a valid path: does not refer to a valid field"
      ),
      Case(
        rule("b.c"),
        ".x-kubernetes-validations[0].fieldPath: Invalid value: \"b.c\": "
          + "fieldPath must be a valid path: expected [ or . but got: b"
      ),
    ]
  )
  func fieldPaths(_ item: Case) throws { try check(item) }

  private static func rule(_ fieldPath: String) -> String {
    "{type: object, properties: {b: {type: string}}, x-kubernetes-validations: "
      + "[{rule: 'true', fieldPath: \"\(fieldPath)\"}]}"
  }

  @Test("the root is an object without more to say of what every resource has")
  func root() throws {
    #expect(
      try sentences(root: "{type: string, properties: {kind: {type: integer}}}") == [
        #"….type: Invalid value: "string": must be object at the root"#,
        #"….properties[kind].type: Invalid value: "integer": must be string"#,
      ]
    )
    #expect(
      try sentences(root: "{additionalProperties: {type: string}}") == [
        "….type: Required value: must not be empty at the root",
        "….additionalProperties: Forbidden: must not be used at the root",
      ]
    )
    #expect(try sentences(root: "{properties: {spec: {}}}", in: Self.composite) == [])
  }
}
