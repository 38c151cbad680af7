// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// What becomes of characters that no reader of YAML accepts as they are: U+007F, most of U+0080 to
/// U+009F, U+FFFE and U+FFFF.
package enum YAMLControlCharacters: Sendable {
  /// Writing fails, as it does in Kubernetes' and Crossplane's tools.
  case refused
  /// They are written as escapes, which every reader of YAML understands.
  case escaped
}

extension Value {
  /// The value as block style YAML with sigs.k8s.io/yaml's bytes, ending in a line break.
  ///
  /// - Throws: ``YAMLError`` with the path of what cannot be written.
  package func yamlText(
    controlCharacters: YAMLControlCharacters = .refused
  ) throws(YAMLError) -> String {
    var bytes: [UInt8] = []
    try writeYAML(into: &bytes, controlCharacters: controlCharacters)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value as block style YAML with sigs.k8s.io/yaml's bytes.
  ///
  /// Keys are in Go's natural order, lists are not indented under their key, strings have quotes
  /// where YAML 1.1 would read something else, and lines are folded behind column 80. No separator
  /// is written; the text ends in a line break.
  ///
  /// Differences from Go, on purpose: the key `<<` gets quotes, so that it is no merge; U+0085 is
  /// kept (Go makes a blank of it); and keys longer than 1024 characters are written at all.
  ///
  /// Cost: one pass over the text, two sorts of the keys of each object.
  /// - Parameters:
  ///   - bytes: Where to append. As before when an error is thrown.
  ///   - controlCharacters: What becomes of characters that readers refuse.
  /// - Throws: ``YAMLError`` with the path of a character that is refused, or of a number that is
  ///   infinite or none.
  /// - Source: <https://pkg.go.dev/sigs.k8s.io/yaml#JSONToYAML>
  package func writeYAML(
    into bytes: inout [UInt8],
    controlCharacters: YAMLControlCharacters = .refused
  ) throws(YAMLError) {
    let start = bytes.count
    var emitter = Emitter(bytes, controlCharacters: controlCharacters)
    // One owner at a time, so that appending does not copy.
    bytes = []
    defer { bytes = emitter.output }
    do throws(YAMLError) {
      try emitter.writeDocument(self)
    } catch {
      emitter.output.removeSubrange(start...)
      throw error
    }
  }
}
