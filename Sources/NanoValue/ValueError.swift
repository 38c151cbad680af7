// SPDX-License-Identifier: Apache-2.0

/// A value that is not what its reader expects: where, what was expected, and what was found.
///
/// The description names the path and the kinds of values. It holds a piece of the value only when
/// the reader that throws it chose to quote one, which no reader of credentials or Secrets does.
public struct ValueError: Error, Sendable, Hashable {
  /// What is wrong, for tests and for callers that decide by it.
  public enum Code: Sendable, Hashable {
    /// A required member is absent.
    case missing
    /// A member is there that nobody reads.
    case unknown
    /// The value is of another kind: a string where an object is expected.
    case wrongType
    /// The value is of the right kind but outside of what is allowed.
    case invalid
    /// The bytes of the value could not be read at all.
    case malformed
  }

  /// What is wrong.
  public let code: Code
  /// Where.
  public let path: Path
  /// What was expected and found, without the path: `expected a whole number, found "80"`.
  public let message: String

  /// An error at that path.
  public init(_ code: Code, at path: Path, _ message: String) {
    self.code = code
    self.path = path
    self.message = message
  }
}

extension ValueError: CustomStringConvertible {
  /// The path and the message: `spec.port: expected a whole number, found a string`.
  public var description: String { path.isRoot ? message : "\(path): \(message)" }
}
