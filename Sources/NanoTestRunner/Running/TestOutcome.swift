// SPDX-License-Identifier: Apache-2.0

/// What came of a test.
package struct TestOutcome: Sendable {
  /// Something that is not as the test demands.
  package struct Issue: Sendable, Hashable {
    /// The file and line of the demand.
    package let place: String
    /// What is wrong, in one sentence.
    package let message: String
    /// What differs: places, lines with `-` for what is expected, lines with `+` for what is.
    package let lines: [String]
  }

  /// The test.
  package let test: TestCase
  /// What is wrong; nothing when it passed.
  package var issues: [Issue] = []
  /// What a person may want to know besides.
  package var notes: [String] = []
  /// How long it took.
  package var duration = Duration.zero

  /// Whether nothing is wrong.
  package var passed: Bool { issues.isEmpty }
}
