// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// Looks for what the API server would refuse in the schemas of a definition: what is no structural
/// schema, keys that it drops, and rules that cannot be compiled.
///
/// For authors of XRDs and CRDs, who validate a definition as a resource.
struct DefinitionCheck {
  private let evaluator: CELRuleEvaluator
  private var findings: [ResourceFinding] = []
  private var steps: [Path.Step] = []

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
      checkRules(of: try CustomResourceDefinition(document).resourceSchemas(), in: document)
    } else if CompositeResourceDefinition.matches(document) {
      let definition = try CompositeResourceDefinition(document)
      for path in try definition.unknownSchemaKeys() where !DefinitionCheck.isOfOthers(path) {
        note(UnknownField(path: path).error.description, at: path)
      }
      checkRules(of: try definition.resourceSchemas(), in: document)
    }
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
      steps = ["spec", "versions", .index(index), "schema", "openAPIV3Schema"]
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
      guard let words = evaluator.mistake(in: rule, of: schema, isResource: isResource) else {
        continue
      }
      let path = Path(steps + ["x-kubernetes-validations", .index(index), "rule"])
      note("\(path): Invalid value: \(rule.rule.quoted(limit: 200)): \(words)", at: path)
    }
    for (index, part) in (ruled.constraints?.value.allOf ?? []).enumerated() {
      inside("allOf", .index(index)) { $0.visit(part, of: schema, isResource: isResource) }
    }
    for (name, property) in ruled.properties {
      guard let inner = schema.properties[name] else { continue }
      inside("properties", .key(name)) { $0.visit(property, of: inner) }
    }
    if let items = ruled.items, let inner = schema.items {
      inside("items") { $0.visit(items, of: inner) }
    }
    if case .values(let values) = ruled.additionalProperties,
      case .values(let inner) = schema.additionalProperties
    {
      inside("additionalProperties") { $0.visit(values, of: inner) }
    }
  }

  private mutating func inside(
    _ way: Path.Step...,
    visit: (inout DefinitionCheck) -> Void
  ) {
    steps += way
    visit(&self)
    steps.removeLast(way.count)
  }

  private mutating func note(_ message: String, at path: Path) {
    findings.append(
      ResourceFinding(.schema, field: path.description, message: message, path: path)
    )
  }
}
