// SPDX-License-Identifier: Apache-2.0

package import NanoSchema
package import NanoValue

/// What came of holding resources against their schemas.
package struct ValidationReport: Sendable, Hashable {
  /// The resources, in the order in which they were given.
  package let resources: [ResourceReport]

  /// A report on those resources.
  package init(_ resources: [ResourceReport]) { self.resources = resources }

  /// How many resources have that status.
  package func count(_ status: ResourceReport.Status) -> Int {
    resources.count { $0.status == status }
  }

  /// Why validation as a whole failed, in the words of `crossplane resource validate`; nil when it
  /// did not.
  ///
  /// - Parameter failsOnMissingSchemas: Whether a resource without a schema is a failure.
  package func failure(onMissingSchemas failsOnMissingSchemas: Bool = false) -> String? {
    if count(.invalid) > 0 { return "could not validate all resources" }
    if failsOnMissingSchemas, count(.missingSchema) > 0 {
      return "could not validate all resources, schema(s) missing"
    }
    return nil
  }
}

/// What came of holding one resource against its schema.
package struct ResourceReport: Sendable, Hashable {
  /// Whether a resource is as its schema says.
  package enum Status: String, Sendable, Hashable {
    /// It is.
    case valid
    /// It is not.
    case invalid
    /// Nobody knows: there is no schema for it.
    case missingSchema
  }

  /// Its place among the resources that were given, counted from 0.
  package let index: Int
  /// Its apiVersion and kind.
  package let type: ResourceType
  /// Its name, or the name of the composed resource that it is, or empty.
  package let name: String
  /// Its namespace, or empty.
  package let namespace: String
  /// Whether it is as its schema says.
  package let status: Status
  /// What is wrong with it, in the order in which it was found.
  package var findings: [ResourceFinding]

  /// A report on a resource: invalid with findings, valid without, and without a schema when there
  /// is no list of them.
  init(of resource: Value, at index: Int, findings: [ResourceFinding]?) {
    self.index = index
    type = ResourceType(of: resource)
    let metadata = resource["metadata"]
    let own = metadata["name"].string ?? ""
    let composed = metadata["annotations"][ResourceReport.composedNameKey].string ?? ""
    name = own.isEmpty ? composed : own
    namespace = metadata["namespace"].string ?? ""
    status = findings.map { $0.isEmpty ? .valid : .invalid } ?? .missingSchema
    self.findings = findings ?? []
  }

  private static let composedNameKey = "crossplane.io/composition-resource-name"
}

/// One thing that is wrong with a resource.
package struct ResourceFinding: Sendable, Hashable {
  /// What kind of check found it.
  package enum Kind: String, Sendable, Hashable {
    /// The schema: types, bounds, what must be there.
    case schema
    /// A rule in CEL.
    case rule = "cel"
    /// The schema does not know the field.
    case unknownField
  }

  /// What kind of check found it.
  package let kind: Kind
  /// The field in Kubernetes' writing; empty for what Kubernetes says of built-in kinds.
  package let field: String
  /// The whole sentence; it quotes values of the resource.
  package let message: String
  /// The value, or what stands for it; nil when there is none.
  package let value: Value?
  /// Where in the resource it is.
  package let path: Path

  /// A finding of those parts.
  init(_ kind: Kind, field: String = "", message: String, value: Value? = nil, path: Path) {
    self.kind = kind
    self.field = field
    self.message = message
    self.value = value
    self.path = path
  }

  /// A mistake that a schema found.
  init(_ mistake: ResourceMistake) {
    let kind: Kind =
      switch mistake.check {
      case .rules: .rule
      case .unknownFields: .unknownField
      default: .schema
      }
    self.init(
      kind,
      field: mistake.error.field,
      message: mistake.error.description,
      value: mistake.error.badValue,
      path: mistake.error.path
    )
  }
}
