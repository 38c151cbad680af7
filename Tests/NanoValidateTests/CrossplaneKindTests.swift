// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoSchema
import NanoValidate
import NanoValue
import Testing

@Suite("Crossplane's own kinds")
struct CrossplaneKindTests {
  private func report(
    _ resource: String,
    judge: ValidationJudge = .apiServer
  ) throws -> ValidationReport {
    try Validation(against: Extensions(judge: judge)).report(on: [yaml(resource)])
  }

  @Test("every kind can be read, and the ones that people write are there")
  func kinds() throws {
    let schemas = CrossplaneKinds.schemas
    try schemas.readAll()
    let types = Set(schemas.types.map(\.description))
    #expect(types.count == 27)
    for type in [
      "apiextensions.crossplane.io/v1, Kind=Composition",
      "apiextensions.crossplane.io/v1, Kind=CompositeResourceDefinition",
      "apiextensions.crossplane.io/v2, Kind=CompositeResourceDefinition",
      "apiextensions.crossplane.io/v1beta1, Kind=EnvironmentConfig",
      "pkg.crossplane.io/v1, Kind=Function", "pkg.crossplane.io/v1, Kind=Provider",
      "pkg.crossplane.io/v1beta1, Kind=DeploymentRuntimeConfig",
      "ops.crossplane.io/v1alpha1, Kind=Operation", "protection.crossplane.io/v1beta1, Kind=Usage",
      "nano-idp.fn.crossplane.io/v1alpha1, Kind=Composition",
      "nano-idp.fn.crossplane.io/v1alpha1, Kind=Operation",
    ] { #expect(types.contains(type), "\(type)") }
  }

  @Test("inputs of steps have the fields that the package's definitions name, with any name")
  func inputs() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "package/input")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    var schemas = SchemaSet()
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      try schemas.add(yaml(text))
    }
    #expect(!schemas.types.isEmpty)
    for type in schemas.types {
      let ours = try #require(try CrossplaneKinds.schemas.schema(of: type)).schema
      let theirs = try #require(try schemas.schema(of: type)).schema
      #expect(ours.properties.map(\.name) == theirs.properties.map(\.name))
      #expect(ours.properties.map(\.schema.kind) == theirs.properties.map(\.schema.kind))
      for name in ["composition", "operation"] {
        #expect(ours.properties[name]?.constraints == nil)
      }
    }
  }

  @Test("a Composition is held against its fields, and its steps' inputs against theirs")
  func composition() throws {
    let text = """
      apiVersion: apiextensions.crossplane.io/v1
      kind: Composition
      metadata: {name: c}
      spec:
        compositeTypeRef: {apiVersion: example.org/v1, kind: X}
        mode: Pipelin
        pipeline:
        - step: a
          functionRef: {nam: f}
          input:
            apiVersion: nano-idp.fn.crossplane.io/v1alpha1
            kind: Composition
            compositon: database.local.postgresql
      """
    let manifests = try Manifest.read(Array(text.utf8), file: "c.yaml")
    let report = try Validation(against: Extensions()).report(on: manifests.map(\.resource))
    #expect(
      report.resources.map { $0.findings.map(\.message) } == [
        [#"compositon: Invalid value: "compositon": unknown field: "compositon""#],
        [
          #"spec.mode: Unsupported value: "Pipelin": supported values: "Pipeline""#,
          "spec.pipeline[0].functionRef.name: Required value",
          #"spec.pipeline[0].functionRef.nam: Invalid value: "nam": unknown field: "nam""#,
          "spec: Invalid value: mode: Pipeline needs pipeline",
        ],
      ]
    )
  }

  @Test(
    "what a definition's rules ask is asked, in sentences of our own",
    arguments: [
      (
        "apiextensions.crossplane.io/v1 CompositeResourceDefinition",
        "{group: g, names: {kind: K, plural: Ks}, versions: [], scope: Namespaced, claimNames: {kind: C, plural: cs}, connectionSecretKeys: [a]}",
        [
          "metadata: Invalid value: the name must be that of spec.names.plural, a dot and spec.group",
          "spec: Invalid value: exactly one of the versions must be referenceable",
          "spec: Invalid value: claimNames need scope: LegacyCluster",
          "spec: Invalid value: connectionSecretKeys need scope: LegacyCluster",
          "spec.names: Invalid value: plural must be in lower case",
        ]
      ),
      (
        "apiextensions.crossplane.io/v2 CompositeResourceDefinition",
        "{group: g, names: {kind: K, plural: ks, singular: K}, versions: [{name: v1, served: true, referenceable: true}]}",
        [
          "metadata: Invalid value: the name must be that of spec.names.plural, a dot and spec.group",
          "spec.names: Invalid value: singular must be in lower case",
        ]
      ),
      (
        "apiextensions.crossplane.io/v1 Composition",
        "{compositeTypeRef: {apiVersion: g/v1, kind: K}}",
        ["spec: Invalid value: mode: Pipeline needs pipeline"]
      ),
      (
        "apiextensions.crossplane.io/v1 Composition",
        "{compositeTypeRef: {apiVersion: g/v1, kind: K}, pipeline: [{step: a, functionRef: {name: f}, credentials: [{name: c, source: Secret}], requirements: {requiredResources: [{requirementName: r, apiVersion: v1, kind: K, name: a, matchLabels: {a: b}}]}}]}",
        [
          "spec.pipeline[0].credentials[0]: Invalid value: source: Secret needs secretRef",
          "spec.pipeline[0].requirements.requiredResources[0]: Invalid value: resources are found by name or by matchLabels, not by both",
        ]
      ),
      (
        "protection.crossplane.io/v1beta1 Usage",
        "{of: {apiVersion: v1, kind: K, resourceRef: {name: a, namespace: b}}}",
        [
          "spec: Invalid value: needs by or reason",
          "spec: Invalid value: what is in another namespace can only be used by a resource: needs by",
        ]
      ),
      (
        "protection.crossplane.io/v1beta1 ClusterUsage",
        "{of: {apiVersion: v1, kind: K}, by: {apiVersion: v1, kind: K}}",
        [
          "spec.of: Invalid value: needs resourceRef or resourceSelector",
          "spec.by: Invalid value: needs resourceRef or resourceSelector",
        ]
      ),
      (
        "pkg.crossplane.io/v1 Provider", "{package: owner/name}",
        [
          #"spec.package: Invalid value: "owner/name": an image needs its registry, and a tag or a digest: xpkg.example.org/owner/name:v1.0.0"#
        ]
      ),
      (
        "pkg.crossplane.io/v1 Function", "{package: 'xpkg.example.org/a/b:v1@sha256:00'}", []
      ),
      (
        "pkg.crossplane.io/v1beta1 ImageConfig", "{matchImages: []}",
        ["spec.matchImages: Invalid value: needs an element"]
      ),
    ]
  )
  func rules(_ kind: String, _ spec: String, _ expected: [String]) throws {
    let words = kind.split(separator: " ")
    let text = "apiVersion: \(words[0])\nkind: \(words[1])\nmetadata: {name: a}\nspec: \(spec)\n"
    let found = try report(text).resources.flatMap(\.findings).filter { $0.kind == .rule }
    #expect(found.map(\.message) == expected)
  }

  @Test("what cannot be changed is held against what it was")
  func unchanging() throws {
    let text =
      "{apiVersion: apiextensions.crossplane.io/v1, kind: Composition, spec: {pipeline: [], compositeTypeRef: {apiVersion: g/v1, kind: K}}}"
    let old = try yaml(text.replacing("kind: K", with: "kind: L"))
    let report = try Validation(against: Extensions()).report(on: [yaml(text)]) { _ in old }
    #expect(
      report.resources[0].findings.filter { $0.kind == .rule }.map(\.message) == [
        "spec.compositeTypeRef: Invalid value: it cannot be changed"
      ]
    )
  }

  @Test("every rule can be compiled, for each kind that it is meant for")
  func everyRule() throws {
    var count = 0
    for type in CrossplaneKinds.schemas.types {
      guard let schema = try CrossplaneKinds.schema(of: type) else { continue }
      func check(_ schema: Schema, isResource: Bool) {
        for rule in schema.constraints?.value.rules ?? [] {
          count += 1
          let mistake = CELRuleEvaluator().mistake(in: rule, of: schema, isResource: isResource)
          #expect(mistake == nil, "\(type): \(rule.rule)")
        }
        for property in schema.properties { check(property.schema, isResource: false) }
        if let items = schema.items { check(items, isResource: false) }
      }
      check(schema.schema, isResource: true)
    }
    #expect(count == 60)
  }

  @Test("Crossplane's judgement knows its kinds only from what it downloads, so not here")
  func crossplane() throws {
    let function = "{apiVersion: pkg.crossplane.io/v1, kind: Function, spec: {package: 'a.b/c:d'}}"
    #expect(try report(function).resources.map(\.status) == [.valid])
    #expect(try report(function, judge: .crossplane).resources.map(\.status) == [.missingSchema])
  }
}
