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
        ],
      ]
    )
  }

  @Test("Crossplane's judgement knows its kinds only from what it downloads, so not here")
  func crossplane() throws {
    let function = "{apiVersion: pkg.crossplane.io/v1, kind: Function, spec: {package: a}}"
    #expect(try report(function).resources.map(\.status) == [.valid])
    #expect(try report(function, judge: .crossplane).resources.map(\.status) == [.missingSchema])
  }
}
