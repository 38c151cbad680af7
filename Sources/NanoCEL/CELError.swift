// SPDX-License-Identifier: Apache-2.0

/// Why an expression gave no value.
///
/// The messages are those of cel-go, because Kubernetes shows them to its users as they are:
/// "no such key: mode", "division by zero". A message may quote keys and small pieces of the value.
package struct CELError: Error, Sendable, Hashable {
  /// What went wrong, for callers that decide by it.
  package enum Code: Sendable, Hashable {
    /// The values do not suit the operator or function.
    case noSuchOverload
    /// A member that is not there was read.
    case noSuchKey
    /// The evaluation cost more than it was allowed to.
    case costLimitExceeded
    /// The expression is fine for Kubernetes, but this implementation cannot evaluate it.
    case unsupported
    /// Anything else: overflow, an index out of bounds, text that is no number.
    case invalid
  }

  /// What went wrong.
  package let code: Code
  /// The words of cel-go: `no such key: mode`.
  package let message: String

  /// An error with those words.
  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// An error of code `invalid` with those words.
  static func invalid(_ message: String) -> CELError { CELError(.invalid, message) }
}

extension CELError: CustomStringConvertible {
  /// The message.
  package var description: String { message }
}

/// A problem of an expression's text, found before it is evaluated.
package struct CELIssue: Sendable, Hashable {
  /// Where it begins: the UTF-8 offset in the expression.
  package let offset: Int
  /// What is wrong, in cel-go's words, without position.
  package let message: String
}

/// Why an expression could not be compiled: every problem found, in the order of the text.
package struct CELCompileError: Error, Sendable, Hashable {
  /// The problems, at least one.
  package let issues: [CELIssue]
  /// All problems as cel-go displays them: positions, source lines and carets, joined by newlines.
  ///
  /// Kubernetes shows this text behind "compilation failed: ".
  package let display: String

  init(_ issues: [CELIssue], in source: CELSource) {
    self.issues = issues.sorted { $0.offset < $1.offset }
    self.display = self.issues.map(source.display).joined(separator: "\n")
  }
}

extension CELCompileError: CustomStringConvertible {
  /// The problems as cel-go displays them.
  package var description: String { display }
}
