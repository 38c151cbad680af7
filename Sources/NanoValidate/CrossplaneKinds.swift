// SPDX-License-Identifier: Apache-2.0

package import NanoSchema

/// Crossplane's own kinds (Composition, Function, Usage, Operation and so on), and the inputs of a
/// step of this project's functions.
///
/// Their fields, types and bounds are known, their rules in CEL are not.
package enum CrossplaneKinds {
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
