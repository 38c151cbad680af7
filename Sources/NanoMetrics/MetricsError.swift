// SPDX-License-Identifier: Apache-2.0

/// Why a metric cannot be registered: a mistake in the program, found when it starts.
package struct MetricsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// One sentence: `metric "calls_total" is registered twice`.
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}
