// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// Looks for what the API server would refuse in the schemas of a definition: what is no structural
/// schema, keys that it drops, defaults that are not valid, and rules that cannot be compiled.
///
/// For authors of XRDs and CRDs, who validate a definition as a resource.
struct DefinitionCheck {
  private let evaluator: CELRuleEvaluator
  private var findings: [ResourceFinding] = []
  private var place = FieldPath()

  /// What is wrong with a document; nothing when it is no definition.
  static func findings(
    in document: Value,
    evaluator: CELRuleEvaluator
  ) -> [ResourceFinding] {
    var check = DefinitionCheck(evaluator)
    do throws(ValueError) {
      try check.check(document)
    } catch {
      check.note("\(error)", at: error.path)
    }
    return check.findings
  }

  private init(_ evaluator: CELRuleEvaluator) { self.evaluator = evaluator }

  private mutating func check(_ document: Value) throws(ValueError) {
    if CustomResourceDefinition.matches(document) {
      // Unknown keys are found where the fields of the document are.
      let definition = try CustomResourceDefinition(document)
      let schemas = try definition.resourceSchemas()
      check(schemas, definition.openAPISchemas, in: document)
    } else if CompositeResourceDefinition.matches(document) {
      let definition = try CompositeResourceDefinition(document)
      for path in try definition.unknownSchemaKeys() where !DefinitionCheck.isOfOthers(path) {
        note(UnknownField(path: path).error.description, at: path)
      }
      let schemas = try definition.resourceSchemas()
      check(schemas, try definition.openAPISchemas(), in: document)
    }
  }

  /// Checks the schemas of the versions of a definition, which can be read.
  ///
  /// - Parameters:
  ///   - schemas: The schemas.
  ///   - openAPI: What they were read from, and where that stands.
  private mutating func check(
    _ schemas: [ResourceSchema],
    _ openAPI: [(path: Path, value: Value)],
    in document: Value
  ) {
    var errors: [FieldError] = []
    for (path, value) in openAPI {
      errors += StructuralCheck.errors(in: value, at: FieldPath(ofFields: path))
    }
    // Only what is structural says what a default may be.
    if errors.isEmpty {
      for (schema, place) in zip(schemas, openAPI) {
        errors += DefaultCheck.errors(in: schema.schema, at: FieldPath(ofFields: place.path))
      }
    }
    findings += errors.map { ResourceFinding(ResourceMistake(check: .schema, error: $0)) }
    checkRules(of: schemas, in: document)
  }

  /// Whether a key is an extension of somebody else's, as interfaces have them: `x-ui-advanced`.
  private static func isOfOthers(_ path: Path) -> Bool {
    guard case .key(let key) = path.steps.last else { return false }
    return key.hasPrefix("x-") && !key.hasPrefix("x-kubernetes-")
  }

  private mutating func checkRules(of schemas: [ResourceSchema], in document: Value) {
    let versions = document["spec"]["versions"].array ?? []
    // Claims have the rules of their composite resources.
    for schema in schemas where schema.names.kind == document["spec"]["names"]["kind"].string {
      guard let index = versions.firstIndex(where: { $0["name"].string == schema.version }) else {
        continue
      }
      place = FieldPath(
        ofFields: Path(["spec", "versions", .index(index), "schema", "openAPIV3Schema"])
      )
      visit(schema.schema, of: schema.schema, isResource: true)
    }
  }

  /// Compiles the rules of a schema and of those in it.
  ///
  /// - Parameters:
  ///   - ruled: The schema whose rules are meant: the one of the value, or one of its `allOf`.
  ///   - schema: The schema of the value, which gives the rules their types.
  private mutating func visit(_ ruled: Schema, of schema: Schema, isResource: Bool = false) {
    guard ruled.contents.contains(.rules) else { return }
    let isResource = isResource || schema.flags.contains(.embeddedResource)
    for (index, rule) in (ruled.constraints?.value.rules ?? []).enumerated() {
      inside(.field("x-kubernetes-validations"), .index(index)) { check in
        check.check(rule, of: schema, isResource: isResource)
      }
    }
    for (index, part) in (ruled.constraints?.value.allOf ?? []).enumerated() {
      inside(.field("allOf"), .index(index)) { $0.visit(part, of: schema, isResource: isResource) }
    }
    for (name, property) in ruled.properties {
      guard let inner = schema.properties[name] else { continue }
      inside(.field("properties"), .key(name)) { $0.visit(property, of: inner) }
    }
    if let items = ruled.items, let inner = schema.items {
      inside(.field("items")) { $0.visit(items, of: inner) }
    }
    if case .values(let values) = ruled.additionalProperties,
      case .values(let inner) = schema.additionalProperties
    {
      inside(.field("additionalProperties")) { $0.visit(values, of: inner) }
    }
  }

  private mutating func check(_ rule: ValidationRule, of schema: Schema, isResource: Bool) {
    if let words = evaluator.mistake(in: rule, of: schema, isResource: isResource) {
      inside(.field("rule")) { check in
        let sentence = "Invalid value: \(rule.rule.quoted(limit: 200)): \(words)"
        check.note("\(check.place.field): \(sentence)", at: check.place.path)
      }
    }
    if let fieldPath = rule.fieldPath, let words = schema.mistake(inFieldPath: fieldPath) {
      inside(.field("fieldPath")) { check in
        let sentence = "Invalid value: \(fieldPath.quoted(limit: 200)): \(words)"
        check.note("\(check.place.field): \(sentence)", at: check.place.path)
      }
    }
  }

  private mutating func inside(
    _ way: FieldPath.Step...,
    visit: (inout DefinitionCheck) -> Void
  ) {
    place.steps += way
    visit(&self)
    place.steps.removeLast(way.count)
  }

  private mutating func note(_ message: String, at path: Path) {
    findings.append(
      ResourceFinding(.schema, field: path.description, message: message, path: path)
    )
  }
}

extension FieldPath {
  /// The way of a path whose keys are all fields.
  fileprivate init(ofFields path: Path) {
    self.init(
      steps: path.steps.map { step in
        switch step {
        case .key(let key): .field(key)
        case .index(let index): .index(index)
        }
      }
    )
  }
}
