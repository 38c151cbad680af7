// SPDX-License-Identifier: Apache-2.0

/// A file that holds no tests that can be read, or cannot be read at all; a folder that cannot be
/// read, or a path that there is not.
package struct UnreadableFile: Sendable, Equatable {
  /// Why nothing of a file is run, as it follows the file's name in a sentence.
  package enum Reason: String, Sendable {
    /// It is not there, is no YAML, or has a mistake in its tests.
    case unreadable = "cannot be read"
    /// It was named on its own, and is none of tests.
    case withoutTest = "holds no test"
  }

  /// Its path.
  package let name: String
  /// What is wrong, a sentence each, with line and column where there are any.
  package let mistakes: [String]
  /// Why nothing of it is run.
  package let reason: Reason

  init(name: String, mistakes: [String], reason: Reason = .unreadable) {
    self.name = name
    self.mistakes = mistakes
    self.reason = reason
  }
}

extension TestError {
  /// The sentences, one on each line.
  var lines: [String] { description.split(separator: "\n").map(String.init) }
}
