// SPDX-License-Identifier: Apache-2.0

/// Text that is not the JSON of a value: where, and why.
///
/// The message may quote one character of the text, and the path holds its keys; neither holds a
/// value.
public struct JSONError: Error, Sendable, Hashable {
  /// What is wrong, for tests and for callers that decide by it.
  public enum Code: Sendable, Hashable {
    /// The text does not follow the grammar of JSON.
    case syntax
    /// A key stands twice in one object.
    case duplicateKey
    /// Arrays and objects are nested deeper than ``Value/depthLimit``.
    case tooDeep
    /// The bytes are not UTF-8.
    case invalidUTF8
    /// A number is too large for a double.
    case numberOutOfRange
  }

  /// What is wrong.
  public let code: Code
  /// The line, counted from 1.
  public let line: Int
  /// The character in the line, counted from 1 in Unicode scalars.
  public let column: Int
  /// The value that was being read.
  public let path: Path
  /// What was expected and found, without the place: `expected ":", found "}"`.
  public let message: String
}

extension JSONError: CustomStringConvertible {
  /// The place, the path and the message: `line 3, column 9, at spec.size: this key stands twice`.
  public var description: String {
    let place = "line \(line), column \(column)"
    return path.isRoot ? "\(place): \(message)" : "\(place), at \(path): \(message)"
  }
}

extension JSONError {
  /// Places a failure in its text: counts the lines, which nobody does before something is wrong.
  init(_ failure: JSONFailure, in bytes: Span<UInt8>) {
    var (line, column) = (1, 1)
    for index in 0..<min(failure.offset, bytes.count) {
      switch bytes[index] {
      case UInt8(ascii: "\n"): (line, column) = (line + 1, 1)
      case 0x80...0xBF: break  // goes on with a character that is counted already
      default: column += 1
      }
    }
    self.init(
      code: failure.code,
      line: line,
      column: column,
      path: Path(failure.stepsInward.reversed()),
      message: failure.message
    )
  }
}

/// A ``JSONError`` in the making: its place is an offset, its path grows as the reader returns.
struct JSONFailure: Error {
  let code: JSONError.Code
  let offset: Int
  let message: String
  /// The steps from the innermost value outward.
  var stepsInward: [Path.Step] = []

  /// The same failure, one level further out.
  func inside(_ step: Path.Step) -> JSONFailure {
    var failure = self
    failure.stepsInward.append(step)
    return failure
  }
}
