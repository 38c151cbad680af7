// SPDX-License-Identifier: Apache-2.0

import NanoGenerate
import Testing

@Suite("Definitions that no composite type is made of")
struct CompositeErrorTests {
  /// What the generator makes of a definition whose `spec` has that field.
  private func text(field: String) throws -> String {
    let folder = try folder(field: field, isReferenceable: true)
    defer { Fixture.remove(folder) }
    let files = try GenerationJob(planFile: "\(folder)/plan.yaml", definitions: []).files()
    return files.map(\.text).joined()
  }

  /// What the generator says of a definition whose `spec` has that field.
  private func error(field: String, isReferenceable: Bool = true) throws -> String? {
    let folder = try folder(field: field, isReferenceable: isReferenceable)
    defer { Fixture.remove(folder) }
    do throws(GenerateError) {
      _ = try GenerationJob(planFile: "\(folder)/plan.yaml", definitions: []).files()
      return nil
    } catch {
      return error.description
    }
  }

  /// A folder with a plan and a definition whose `spec` has that field.
  private func folder(field: String, isReferenceable: Bool) throws -> String {
    let folder = try Fixture.temporaryPlan(
      "views: {folder: V}\ncomposites: {folder: C, definitions: shelf.yaml}"
    )
    try Fixture.write(
      """
      apiVersion: apiextensions.crossplane.io/v2
      kind: CompositeResourceDefinition
      metadata: {name: shelves.example.org}
      spec:
        group: example.org
        names: {kind: Shelf, plural: shelves}
        versions:
        - name: v1
          served: true
          referenceable: \(isReferenceable)
          schema:
            openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {a: \(field)}}}}
      """,
      to: "\(folder)/shelf.yaml"
    )
    return folder
  }

  @Test(
    "a quantity with a fraction is a default like any other",
    arguments: [
      ("500m", "Quantity(thousandths: 500, .decimal)"),
      ("'0.5'", "Quantity(thousandths: 500, .decimal)"), ("2", "Quantity(2, .decimal)"),
      ("0.5", "Quantity(thousandths: 500, .decimal)"), ("1.5Gi", "Quantity(1610612736, .binary)"),
    ]
  )
  func quantity(_ standard: String, _ swift: String) throws {
    let text = try text(field: "{type: string, format: quantity, default: \(standard)}")
    #expect(text.contains("default: \(swift))"), "\(text)")
  }

  private let place =
    "shelf.yaml: spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a: "

  @Test(
    "what has no Swift is named with its place",
    arguments: [
      (
        "{type: object, default: [1], properties: {b: {type: integer}}}",
        "the default is of another type"
      ),
      ("{type: array, default: {}, items: {type: integer}}", "the default is of another type"),
      (
        "{type: object, default: [], additionalProperties: {type: string}}",
        "the default is of another type"
      ),
      ("{type: string, format: duration, default: soon}", "the default is of another type"),
      ("{type: string, format: quantity, default: much}", "the default is no quantity"),
      (
        "{type: string, format: quantity, default: 1u}",
        "the default is finer than a thousandth, or too large"
      ),
      ("{type: integer, minimum: 5, maximum: 3}", "no number is allowed"),
      (
        "{type: integer, minimum: 4, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: true}",
        "no number is allowed"
      ),
      ("{type: integer, minimum: 1e30}", "no number is allowed"),
      ("{type: number, minimum: 1, maximum: 1, exclusiveMaximum: true}", "no number is allowed"),
      ("{type: integer, minimum: 3, enum: [1, 2]}", "no number is allowed"),
    ]
  )
  func unsupported(_ field: String, _ sentence: String) throws {
    #expect(
      try error(field: field) == "\(place)\(sentence); nanoidp generate has no Swift for that"
    )
  }

  @Test(
    "what has no Swift inside of a list or map is named with its place",
    arguments: [
      (
        "{type: array, items: {type: array, items: {type: integer, minimum: 1, maximum: 0}}}",
        "items.items: no number is allowed"
      ),
      (
        "{type: object, additionalProperties: {type: boolean, default: 1}}",
        "additionalProperties: the default is of another type"
      ),
    ]
  )
  func unsupportedInside(_ field: String, _ sentence: String) throws {
    #expect(
      try error(field: field)
        == "\(place.dropLast(2)).\(sentence); nanoidp generate has no Swift for that"
    )
  }

  @Test("a definition without a referenceable version is refused")
  func noVersion() throws {
    #expect(
      try error(field: "{type: string}", isReferenceable: false)
        == "shelf.yaml: spec.versions: no version is referenceable"
    )
  }
}
