// SPDX-License-Identifier: Apache-2.0

package import NanoSchema

/// Crossplane's own kinds (Composition, Function, Usage, Operation and so on), and the input of a
/// step of this project's function.
///
/// Their fields, types and bounds are known, their rules in CEL are not.
package enum CrossplaneKinds {
  /// The schemas, each read when its first resource comes.
  package static let schemas = {
    var schemas = SchemaSet()
    // A text that cannot be read leaves its kind unknown, which is reported; a test reads them all.
    for text in SchemaBundle.split(crossplaneKindsText) { try? schemas.add(bundle: text) }
    return schemas
  }()
}
