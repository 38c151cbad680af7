// SPDX-License-Identifier: Apache-2.0

/// A place in a file, counted as editors count: both from 1.
package struct YAMLPosition: Sendable, Hashable {
  /// The line of the file.
  package let line: Int
  /// The column, in Unicode scalars and not in bytes.
  package let column: Int

  /// The place at that line and column.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension YAMLPosition: CustomStringConvertible {
  /// The place as compilers write it: `3:5`.
  package var description: String { "\(line):\(column)" }
}
