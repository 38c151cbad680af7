// SPDX-License-Identifier: Apache-2.0

/// Why a JMESPath expression cannot be read or evaluated, in one sentence.
package struct QueryError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sentence, with the column where there is one.
  package let description: String

  init(_ description: String) { self.description = description }
}
