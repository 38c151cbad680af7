// SPDX-License-Identifier: Apache-2.0

package import NanoSchema
package import NanoValue
internal import Synchronization

/// Crossplane's own kinds (Composition, Function, Usage, Operation and so on), and the inputs of a
/// step of this project's functions.
///
/// Their fields, types, bounds and rules are known; the sentences of the rules are our own.
package enum CrossplaneKinds {
  /// The schema of a kind with its rules, nil for another kind.
  ///
  /// - Throws: What is wrong with the schema, which a test rules out.
  package static func schema(of type: ResourceType) throws(ValueError) -> ResourceSchema? {
    // One schema for each kind, because rules are compiled for a schema once.
    if let known = ruled.withLock({ $0[type] }) { return known }
    guard let schema = try schemas.schema(of: type).map(CrossplaneRules.added) else { return nil }
    return ruled.withLock { ruled in
      if let known = ruled[type] { return known }
      ruled[type] = schema
      return schema
    }
  }

  private static let ruled = Mutex<[ResourceType: ResourceSchema]>([:])

  /// The schemas, each read when its first resource comes.
  package static let schemas = {
    var schemas = SchemaSet()
    // A text that cannot be read leaves its kind unknown, which is reported; a test reads them all.
    for text in SchemaBundle.split(crossplaneKindsText) + [compositionInput, operationInput] {
      try? schemas.add(bundle: text)
    }
    return schemas
  }()

  /// The input of a step of a Composition; which compositions there are, each library says itself.
  private static let compositionInput = """
    nano-schema 1
    group nano-idp.fn.crossplane.io
    version v1alpha1
    kind Composition
    plural compositions
    scope Namespaced
    served stored

    . o
     apiVersion s
     composition s
     kind s
     metadata o
     settings o+
     without a
      [] s

    """

  /// The input of a step of an Operation.
  private static let operationInput = """
    nano-schema 1
    group nano-idp.fn.crossplane.io
    version v1alpha1
    kind Operation
    plural operations
    scope Namespaced
    served stored

    . o
     apiVersion s
     kind s
     metadata o
     operation s
     settings o+

    """
}
