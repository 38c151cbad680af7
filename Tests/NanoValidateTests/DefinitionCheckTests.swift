// SPDX-License-Identifier: Apache-2.0

import NanoValidate
import NanoValue
import Testing

@Suite("Definitions as resources")
struct DefinitionCheckTests {
  private static let customResource = """
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: {name: ks.g.org}
    spec:
      group: g.org
      names: {kind: K, plural: ks}
      scope: Namespaced
      versions:
      - name: v0
        served: false
        storage: false
        schema: {openAPIV3Schema: {type: object}}
      - name: v1
        served: true
        storage: true
        schema:
          openAPIV3Schema:
            type: object
            properties: {spec: SPEC}
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
        schema:
          openAPIV3Schema:
            type: object
            properties: {spec: SPEC}
    """

  /// What is said of a definition whose `spec` has that schema, the way to it left out.
  private func messages(
    _ definition: String,
    _ spec: String,
    judge: ValidationJudge = .apiServer
  ) throws -> [String] {
    let resource = try yaml(definition.replacing("SPEC", with: spec))
    let report = try Validation(against: Extensions(judge: judge)).report(on: [resource])
    return report.resources.flatMap(\.findings).map { finding in
      finding.message.replacing("schema.openAPIV3Schema.properties.spec", with: "…")
        .replacing("schema.openAPIV3Schema.properties[spec]", with: "…")
    }
  }

  private static let good = """
    {type: object, properties: {a: {type: integer}, l: {type: array, items: {type: string}}},
     x-kubernetes-validations: [{rule: self.a > 1}]}
    """

  @Test("a good one is valid")
  func good() throws {
    #expect(try messages(Self.customResource, Self.good) == [])
    #expect(try messages(Self.composite, Self.good) == [])
  }

  @Test("a rule that cannot be compiled is told where it stands, at every level")
  func rules() throws {
    let bad = Self.good.replacing("self.a > 1", with: "self.b > 1")
      .replacing("a: {type: integer}", with: "a: {type: integer, \(Self.rule("self.x"))}")
      .replacing("items: {type: string}", with: "items: {type: string, \(Self.rule("self"))}")
    for (definition, version) in [(Self.customResource, 1), (Self.composite, 0)] {
      let found = try messages(definition, bad)
      let way = "spec.versions[\(version)].…"
      try #require(found.count == 3)
      #expect(
        found[0].hasPrefix(
          #"\#(way).x-kubernetes-validations[0].rule: Invalid value: "self.b > 1": "#
            + "compilation failed: ERROR: <input>:1:5: undefined field 'b'"
        )
      )
      #expect(found[1].hasPrefix("\(way).properties[a].x-kubernetes-validations[0].rule: "))
      #expect(
        found[2]
          == #"\#(way).properties[l].items.x-kubernetes-validations[0].rule: Invalid value: "self": "#
          + "cel expression must evaluate to a bool"
      )
    }
  }

  private static func rule(_ text: String) -> String {
    "x-kubernetes-validations: [{rule: \(text)}]"
  }

  @Test("what is no structural schema is told with its path")
  func structure() throws {
    let bad = Self.good.replacing("a: {type: integer}", with: "a: {$ref: b}")
    let sentence = "….properties.a.$ref: OpenAPIV3Schema '$ref' is not supported"
    #expect(try messages(Self.customResource, bad) == ["spec.versions[1].\(sentence)"])
    #expect(try messages(Self.composite, bad) == ["spec.versions[0].\(sentence)"])
  }

  @Test("a key that the API server drops is told")
  func unknownKeys() throws {
    let bad = Self.good.replacing("a: {type: integer}", with: "a: {typ: integer}")
    #expect(
      try messages(Self.composite, bad).first
        == #"spec.versions[0].….properties.a.typ: Invalid value: "typ": unknown field: "typ""#
    )
    #expect(
      try messages(Self.customResource, bad)
        == [#"unknown field "spec.versions[1].….properties.a.typ""#]
    )
  }

  @Test("an extension of somebody else's is none of ours, a misspelt one of Kubernetes' is")
  func extensions() throws {
    let other = Self.good.replacing("type: integer", with: "type: integer, x-ui-order: 1")
    #expect(try messages(Self.composite, other) == [])
    let misspelt = Self.good.replacing("type: integer", with: "type: integer, x-kubernetes-set: 1")
    #expect(try messages(Self.composite, misspelt).count == 1)
  }

  @Test("Crossplane's judgement does not look into schemas")
  func crossplane() throws {
    let bad = Self.good.replacing("self.a > 1", with: "self.b > 1")
    #expect(try messages(Self.customResource, bad, judge: .crossplane) == [])
  }
}
