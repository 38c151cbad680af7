// SPDX-License-Identifier: Apache-2.0

package import NanoValue

extension Value {
  /// The string that sigs.k8s.io/yaml puts where Go expects one, or nil when it refuses.
  ///
  /// Numbers and booleans become strings in the fields of typed objects (a Composition, a
  /// Function, a Secret), but not in untyped ones (a composite). Numbers with a fraction are
  /// written in single precision; what was written as `1e6` is a whole number here, where Go still
  /// has `1e+06`.
  package var goString: String? {
    switch self {
    case .string(let string): string
    case .bool(let bool): Scalar.bool(bool).text
    case .integer(let integer): Scalar.integer(integer).text
    case .number(let number): Scalar.float(number).text
    case .null, .array, .object: nil
    }
  }
}
