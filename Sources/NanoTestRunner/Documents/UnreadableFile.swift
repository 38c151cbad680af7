// SPDX-License-Identifier: Apache-2.0

/// A file that holds no tests that can be read, or cannot be read at all; a folder that cannot be
/// read, or a path that there is not.
package struct UnreadableFile: Sendable, Equatable {
  /// Its path.
  package let name: String
  /// What is wrong, a sentence each, with line and column where there are any.
  package let mistakes: [String]
}

extension TestError {
  /// The sentences, one on each line.
  var lines: [String] { description.split(separator: "\n").map(String.init) }
}
