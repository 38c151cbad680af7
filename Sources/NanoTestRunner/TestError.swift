// SPDX-License-Identifier: Apache-2.0

/// Why a test cannot be read or run, in one sentence that begins with file and line where there is
/// one: `tests/database.yaml:12:5: spec.tests[0].name: a string is required`.
package struct TestError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sentence.
  package let description: String

  init(_ description: String) { self.description = description }
}
