// SPDX-License-Identifier: Apache-2.0

/// A file that was made: where it belongs, and what is in it.
package struct GeneratedFile: Sendable, Hashable {
  /// The path, from the folder of the package.
  package let path: String
  /// The whole text.
  package let text: String
  /// What it is made of: `Event of v1`.
  package let source: String

  /// A file of that source.
  package init(path: String, text: String, source: String) {
    (self.path, self.text, self.source) = (path, text, source)
  }
}

/// Why nothing can be made, for the person who asked for it.
package struct GenerateError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong and what to do.
  package let description: String

  /// An error with that sentence.
  package init(_ description: String) { self.description = description }
}
