// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// What to look for in a resource.
package struct ResourceChecks: OptionSet, Sendable, Hashable {
  /// The options as bits.
  package let rawValue: UInt8

  /// The options of those bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Types, bounds and the like.
  package static let schema = ResourceChecks(rawValue: 1 << 0)
  /// Fields that the schema does not know.
  package static let unknownFields = ResourceChecks(rawValue: 1 << 1)
  /// Rules in CEL.
  package static let rules = ResourceChecks(rawValue: 1 << 2)
  /// Elements that stand twice in lists of type `set` and `map`.
  package static let duplicates = ResourceChecks(rawValue: 1 << 3)
  /// Names, labels and types in `metadata`, also of embedded resources.
  package static let metadata = ResourceChecks(rawValue: 1 << 4)
  /// A namespace on a resource that lives in none.
  package static let scope = ResourceChecks(rawValue: 1 << 5)

  /// What `crossplane resource validate` looks for.
  package static let crossplane: ResourceChecks = [.schema, .unknownFields, .rules]
  /// What the API server refuses.
  package static let apiServer: ResourceChecks = [
    .schema, .unknownFields, .rules, .duplicates, .metadata, .scope,
  ]
}

/// A mistake of a resource, and which check found it.
package struct ResourceMistake: Sendable, Hashable {
  /// The check.
  package let check: ResourceChecks
  /// The mistake.
  package let error: FieldError

  /// A mistake that a check found.
  package init(check: ResourceChecks, error: FieldError) {
    self.check = check
    self.error = error
  }
}

/// Validates whole resources in the order in which `crossplane resource validate` does.
package struct ResourceValidator: Sendable {
  /// What to look for.
  package let checks: ResourceChecks
  private let schemas: SchemaValidator
  private let evaluator: (any ValidationRuleEvaluator)?
  private let budget: Int
  private let prunesNulls: Bool

  /// What the API server lets all rules of one resource cost, in its units of work: about a second.
  package static let ruleBudget = 10_000_000

  /// A validator.
  ///
  /// - Parameters:
  ///   - checks: What to look for.
  ///   - numbers: How whole numbers are seen by the schemas; rules always see them as written.
  ///   - evaluator: Who knows CEL; without one each rule is reported as not evaluated.
  ///   - ruleBudget: What all rules of a resource may cost.
  ///   - prunesNulls: Whether a `null` that the schema neither allows nor has a default for counts as
  ///     absent, as for the API server.
  package init(
    checks: ResourceChecks = .apiServer,
    numbers: SchemaValidator.Numbers = .asWritten,
    evaluator: (any ValidationRuleEvaluator)?,
    ruleBudget: Int = ResourceValidator.ruleBudget,
    prunesNulls: Bool = true
  ) {
    self.checks = checks
    self.prunesNulls = prunesNulls
    schemas = SchemaValidator(numbers: numbers)
    self.evaluator = evaluator
    budget = ruleBudget
  }

  /// Validates a resource, its defaults set first.
  ///
  /// - Parameters:
  ///   - resource: The resource; it is left as it is.
  ///   - oldResource: What it was before, for rules about changes.
  ///   - schema: The schema of its kind.
  /// - Returns: The mistakes, those of one check after those of another.
  package func mistakes(
    in resource: Value,
    oldResource: Value? = nil,
    against schema: ResourceSchema
  ) -> [ResourceMistake] {
    var resource = stored(resource, schema.schema)
    // Rules compare with what is stored.
    let oldResource = oldResource.map { stored($0, schema.schema) }
    var mistakes: [ResourceMistake] = []
    func note(_ check: ResourceChecks, _ errors: @autoclosure () -> [FieldError]) {
      guard checks.contains(check) else { return }
      mistakes += errors().map { ResourceMistake(check: check, error: $0) }
    }
    note(.schema, schemas.errors(in: resource, against: schema.schema))
    // Rules see the resource as it would be stored, without the fields that are unknown.
    let unknown = schema.schema.pruneUnknownFields(from: &resource)
    note(.unknownFields, unknown.map(\.error))
    note(.duplicates, schema.schema.duplicateErrors(in: resource))
    note(
      .metadata,
      schema.schema.metadataErrors(in: resource, isResource: true, nameForm: .subdomain)
    )
    note(.scope, ResourceValidator.scopeErrors(in: resource, schema.scope))
    note(
      .rules,
      schema.schema.ruleErrors(
        in: resource,
        oldValue: oldResource,
        evaluator: evaluator ?? UnknownEvaluator(),
        budget: budget
      )
    )
    return mistakes
  }

  /// A resource with its defaults, and without what counts as absent.
  private func stored(_ resource: Value, _ schema: Schema) -> Value {
    var resource = resource
    if prunesNulls { schema.pruneNulls(from: &resource, isResource: true) }
    schema.applyDefaults(to: &resource)
    return resource
  }

  /// That a resource has neither a name nor a prefix for one, which the API server refuses.
  ///
  /// Of metadata that are no object this is not said, because that is.
  package static func nameErrors(in resource: Value) -> [FieldError] {
    let metadata = resource["metadata"]
    guard metadata.isNull || metadata.object != nil else { return [] }
    func isEmpty(_ field: String) -> Bool {
      let value = metadata[field]
      return value.isNull || value == ""
    }
    guard isEmpty("name"), isEmpty("generateName") else { return [] }
    let path = Path(keys: "metadata", "name")
    return [
      FieldError(
        .required,
        field: path.description,
        path: path,
        value: "",
        detail: "name or generateName is required"
      )
    ]
  }

  /// The namespace of a resource that lives in none, which the API server forbids.
  package static func scopeErrors(in resource: Value, _ scope: ResourceScope) -> [FieldError] {
    let namespace = resource["metadata"]["namespace"].string ?? ""
    guard scope == .cluster, !namespace.isEmpty else { return [] }
    let path = Path(keys: "metadata", "namespace")
    return [
      FieldError(
        .forbidden,
        field: path.description,
        path: path,
        value: "",
        detail: "not allowed on this type"
      )
    ]
  }
}

/// Stands where nobody knows CEL.
private struct UnknownEvaluator: ValidationRuleEvaluator {
  func evaluate(
    _ rule: ValidationRule,
    in context: ValidationRuleContext,
    budget: inout Int
  ) -> ValidationRuleResult {
    .unsupported("CEL is not evaluated here")
  }
}
