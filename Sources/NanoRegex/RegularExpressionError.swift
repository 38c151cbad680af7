// SPDX-License-Identifier: Apache-2.0

/// Why a text is no regular expression, in the words of Go's `regexp`.
///
/// Kubernetes quotes these words in its answers, so they are part of what a user searches for.
///
/// Source: https://pkg.go.dev/regexp/syntax#ErrorCode
package struct RegularExpressionError: Error, Sendable, Hashable {
  /// What is wrong, for callers that decide by it.
  package enum Code: String, Sendable, Hashable {
    /// `[[:word]` or another class that has no meaning.
    case invalidCharacterClass = "invalid character class"
    /// `[z-a]`, or the name of a class or script that nobody knows.
    case invalidCharacterRange = "invalid character class range"
    /// A backslash before something that it does not escape: `\8`.
    case invalidEscape = "invalid escape sequence"
    /// `(?P<name` without its end, or a name of other characters than letters, digits and `_`.
    case invalidNamedCapture = "invalid named capture"
    /// `(?=`, `(?!` and other groups of Perl that cannot be matched in linear time.
    case invalidPerlOperator = "invalid or unsupported Perl syntax"
    /// `a**`.
    case invalidRepeatOperator = "invalid nested repetition operator"
    /// `a{2,1}`, `a{1001}`, or counted repetitions inside each other beyond 1000 in all.
    case invalidRepeatSize = "invalid repeat count"
    /// `[a` without its end.
    case missingBracket = "missing closing ]"
    /// `(a` without its end.
    case missingParenthesis = "missing closing )"
    /// `*` with nothing before it.
    case missingRepeatArgument = "missing argument to repetition operator"
    /// A backslash at the very end.
    case trailingBackslash = "trailing backslash at end of expression"
    /// `)` without its beginning.
    case unexpectedParenthesis = "unexpected )"
    /// Groups inside each other beyond 1000.
    case nestingDepth = "expression nests too deeply"
    /// More than a million steps once counted repetitions are written out.
    case tooLarge = "expression too large"
  }

  /// What is wrong.
  package let code: Code
  /// The piece of the expression that is meant.
  package let expression: String
}

extension RegularExpressionError: CustomStringConvertible {
  /// The sentence that Go prints, the piece in backquotes.
  package var description: String {
    "error parsing regexp: \(code.rawValue): `\(expression)`"
  }
}
