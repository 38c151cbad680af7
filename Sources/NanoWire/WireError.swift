// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// Bytes that are no message, or a value that is none on the wire: where, and what is wrong.
///
/// No error holds a piece of what was read but names: of messages' fields, of map entries, and of
/// object members on the way to the place.
package struct WireError: Error, Sendable, Hashable {
  /// What is wrong, for tests and for callers that decide by it.
  package enum Code: Sendable, Hashable {
    /// The bytes end in the middle of something.
    case truncated
    /// The bytes are not a protobuf message, or not this one.
    case malformed
    /// Text is not valid UTF-8.
    case invalidText
    /// Arrays and objects are nested deeper than `Value.depthLimit`.
    case tooDeep
    /// The message needs more memory than it may.
    case tooLarge
    /// A number is none that JSON knows, or none that survives the wire.
    case invalidNumber
    /// A value is not of the kind that must stand there.
    case wrongKind
    /// A name stands twice where it may stand once.
    case repeated
  }

  /// What is wrong.
  package let code: Code
  /// Which part of the message, as `observed.resources["cluster"].resource`; empty for a value that
  /// was read by itself.
  package var part: String
  /// Where in the value of that part.
  package var path: Path
  /// What is wrong, in words, without the place.
  package let message: String

  /// An error at the root of what is being read.
  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
    part = ""
    path = Path()
  }

  /// This error, seen from the value around it.
  internal func within(_ step: Path.Step) -> WireError {
    var error = self
    error.path.steps.insert(step, at: 0)
    return error
  }

  /// This error, seen from the root of the value to which those steps lead.
  internal func within(_ steps: ArraySlice<Path.Step>) -> WireError {
    var error = self
    error.path.steps.insert(contentsOf: steps, at: 0)
    return error
  }

  /// This error, seen from the message around it.
  ///
  /// - Parameter name: The field, and the entry's key in brackets where it is a map.
  internal func inPart(_ name: String) -> WireError {
    var error = self
    error.part = part.isEmpty ? name : "\(name).\(part)"
    return error
  }
}

extension WireError: CustomStringConvertible {
  /// The place and what is wrong there: `input.spec.port: the number is not finite`.
  package var description: String {
    switch (part.isEmpty, path.isRoot) {
    case (true, true): message
    case (false, true): "\(part): \(message)"
    case (true, false): "\(path): \(message)"
    case (false, false): "\(part).\(path): \(message)"
    }
  }
}
