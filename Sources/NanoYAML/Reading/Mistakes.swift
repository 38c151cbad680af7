// SPDX-License-Identifier: Apache-2.0

/// The mistakes of a document whose grammar is right so far, in the order of Go's three passes.
///
/// A broken grammar is reported before any of them, even when it comes later in the text; then what
/// cannot be resolved, then all keys that stand twice, then what JSON does not have.
struct Mistakes {
  private var unresolved: YAMLError?
  private var duplicates: [Duplicate] = []
  private var unsupportedKey: YAMLError?
  private var unsupportedNumber: YAMLError?

  /// A key that stands twice in one object.
  private struct Duplicate {
    let key: Scalar
    let position: YAMLPosition
    /// The line of the value in Go's count.
    let goLine: Int
  }

  /// Keeps the first mistake of resolving; only that one is made.
  mutating func note(_ error: @autoclosure () -> YAMLError) {
    if unresolved == nil { unresolved = error() }
  }

  /// Keeps the first key that JSON does not have; only that one is made.
  mutating func noteUnsupportedKey(_ error: @autoclosure () -> YAMLError) {
    if unsupportedKey == nil { unsupportedKey = error() }
  }

  /// Keeps the first number that JSON does not have; only that one is made.
  mutating func noteUnsupportedNumber(_ error: @autoclosure () -> YAMLError) {
    if unsupportedNumber == nil { unsupportedNumber = error() }
  }

  /// Keeps a key that stands twice.
  mutating func noteDuplicate(of key: Scalar, at position: YAMLPosition, goLine: Int) {
    duplicates.append(Duplicate(key: key, position: position, goLine: goLine))
  }

  /// The mistake to report, or nil when there is none.
  func first(in document: YAMLDocument) -> YAMLError? {
    unresolved ?? duplicate(in: document) ?? unsupportedKey ?? unsupportedNumber
  }

  private func duplicate(in document: YAMLDocument) -> YAMLError? {
    guard let first = duplicates.first else { return nil }
    let lines = duplicates.map {
      "line \($0.goLine): key \(GoSyntax.text($0.key)) already set in map"
    }
    return document.error(
      .duplicateKey,
      "the key \(GoSyntax.text(first.key)) stands twice in one object",
      at: first.position,
      goMessage: "yaml: unmarshal errors:\n  " + lines.joined(separator: "\n  ")
    )
  }
}
