// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// A text that cannot be read as YAML, or a value that cannot be written: where, and why.
///
/// ``description`` is one line and quotes at most a key, a tag or an anchor of the text;
/// ``expandedDescription`` shows the offending line as well, which may hold a secret.
package struct YAMLError: Error, Sendable, Hashable {
  /// What is wrong, for tests and for callers that decide by it.
  package enum Code: Sendable, Hashable {
    /// The bytes are no text, or hold a character that YAML does not allow.
    case encoding
    /// The text breaks YAML's grammar.
    case syntax
    /// Something other than a comment follows the separator of two documents.
    case separator
    /// A key stands twice in one object.
    case duplicateKey
    /// A key that is no string and cannot become one: null, a list or an object.
    case unsupportedKey
    /// An alias without its anchor, an anchor within itself, or too many aliases.
    case alias
    /// A merge key (`<<`) whose value is neither an object nor a list of objects.
    case merge
    /// A value that is not what its tag says.
    case tag
    /// A number that JSON does not have: not a number, or infinite.
    case number
    /// Lists and objects nested deeper than `Value.depthLimit`.
    case tooDeep
    /// There was no memory left.
    case memory
  }

  /// What is wrong.
  package let code: Code
  /// The file as the caller named it; empty when it has no name, and for a value being written.
  package let file: String
  /// Where in the file, or nil when no single place is to blame.
  package let position: YAMLPosition?
  /// Where in the value being written; the root for an error of reading.
  package private(set) var path = Path()
  /// What is wrong, in words: `did not find expected key`.
  package let message: String
  /// The line at ``position``, without its line break; empty when there is none to show.
  package let sourceLine: String
  /// What Go's YAML library says to the same input: `yaml: line 3: did not find expected key`.
  ///
  /// Kubernetes' and Crossplane's tools show this text. Its line numbers are that library's, which
  /// counts from the start of the document and is often one too low.
  package let goMessage: String

  /// What `yaml.Unmarshal` of sigs.k8s.io/yaml says: ``goMessage`` with its prefix.
  package var unmarshalMessage: String { "error converting YAML to JSON: " + goMessage }

  /// An error at that place.
  ///
  /// Cost: not inlined, so that no caller's fast path carries it.
  @inline(never)
  init(
    _ code: Code,
    _ message: String,
    file: String = "",
    at position: YAMLPosition? = nil,
    sourceLine: String = "",
    goMessage: String? = nil
  ) {
    self.code = code
    self.file = file
    self.position = position
    self.message = message
    self.sourceLine = sourceLine
    self.goMessage = goMessage ?? "yaml: \(message)"
  }

  /// The same error, one step further up in the value being written.
  func inside(_ step: Path.Step) -> YAMLError {
    var error = self
    error.path.steps.insert(step, at: 0)
    return error
  }
}

extension YAMLError: CustomStringConvertible {
  /// Place and message on one line: `xr.yaml:3:5: did not find expected key`.
  ///
  /// The place of an error of writing is the path in the value.
  package var description: String {
    var text = file
    if let position {
      text += text.isEmpty ? "line \(position.line), column \(position.column)" : ":\(position)"
    } else if !path.isRoot {
      text = path.description
    }
    return text.isEmpty ? message : "\(text): \(message)"
  }

  /// The description, and below it the offending line with a caret under the place.
  ///
  /// A line longer than 120 characters is cut around the place. It is a line of the input: for the
  /// person at the terminal, not for a log.
  package var expandedDescription: String {
    guard let position, !sourceLine.isEmpty else { return description }
    let line = Array(sourceLine.unicodeScalars)
    let column = min(max(position.column - 1, 0), line.count)
    let start = line.count > 120 ? max(0, column - 60) : 0
    var shown = ""
    shown.unicodeScalars.append(contentsOf: line[start...].prefix(120))
    // A tab before the place stays a tab, so that the caret stands below it at any tab width.
    let indentation = line[start..<column].map { $0 == "\t" ? "\t" : " " }.joined()
    let margin = String(repeating: " ", count: "\(position.line)".count)
    return """
      \(description)
       \(position.line) | \(shown)
       \(margin) | \(indentation)^
      """
  }
}
