// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// The text of one YAML document, and where it comes from.
///
/// Ownership: shares the bytes of the array it was made of, or owns the piece that
/// ``split(_:file:)`` cut out. Only the first document of the text is read, as Kubernetes' tools
/// read it.
package struct YAMLDocument: Sendable {
  /// The file as errors name it; empty when it has no name.
  package let file: String
  /// The line of the file that the text begins with, counted from 1.
  package let firstLine: Int
  /// The bytes: UTF-8, or UTF-16 with a byte order mark.
  package let text: [UInt8]

  /// A document of those bytes.
  package init(_ text: [UInt8], file: String = "", firstLine: Int = 1) {
    self.text = text
    self.file = file
    self.firstLine = firstLine
  }

  /// A document of that text.
  package init(_ text: String, file: String = "", firstLine: Int = 1) {
    self.init(Array(text.utf8), file: file, firstLine: firstLine)
  }

  /// What becomes of a key that stands twice in one object.
  package enum DuplicateKeys: Sendable {
    /// It is an error, as in strict decoding; a key that overrides a merged one is none.
    case refused
    /// The last value wins without a word, as in `crossplane composition render` and `kubectl`.
    case lastWins
  }

  /// Reads the document as sigs.k8s.io/yaml does: YAML 1.1 scalars, then JSON's values.
  ///
  /// Differences from Go, which come from libyaml 0.2.5 being newer than Go's port of it: a flow
  /// scalar may hold `?` (`[http://a/?b]`) but not end in a colon (`{a:}`), `%YAML 1.2` is accepted,
  /// and after some broken tags and byte order marks within a text another error comes first.
  ///
  /// One difference is on purpose: a document that is JSON may escape a character as two surrogates
  /// (`"\ud83d\ude00"`), as `kubectl` reads it, which takes no document that begins with `{` for
  /// YAML. Half of such a pair stays an error.
  ///
  /// Cost: one pass over the text; nothing is kept of it but the value.
  /// Limits: `Value.depthLimit` levels of nesting; aliases may expand to as much as Go's library
  /// allows (99 % of a small document, 10 % of one with more than 4 million nodes).
  ///
  /// - Parameter duplicateKeys: What becomes of a key that stands twice.
  /// - Returns: The value, members in reading order; `null` for an empty document. Whole numbers
  ///   beyond `Int64` become doubles.
  /// - Throws: ``YAMLError`` with the place of the first thing that is wrong.
  /// - Source: <https://pkg.go.dev/sigs.k8s.io/yaml#YAMLToJSON>
  package func value(
    duplicateKeys: DuplicateKeys = .refused
  ) throws(YAMLError) -> Value {
    try DocumentReader.read(self, duplicateKeys: duplicateKeys, isMarking: false).value
  }

  /// Reads the document as ``value(duplicateKeys:)`` does, and remembers where everything stood.
  ///
  /// Cost: 48 bytes of memory more for each element and member.
  package func valueWithSource(
    duplicateKeys: DuplicateKeys = .refused
  ) throws(YAMLError) -> (value: Value, source: SourceMap) {
    let node = try DocumentReader.read(self, duplicateKeys: duplicateKeys, isMarking: true)
    return (node.value, SourceMap(file: file, root: node.mark ?? .init(line: firstLine, column: 1)))
  }
}

extension Value {
  /// Reads the text as one YAML document; a key that stands twice is an error.
  ///
  /// - Throws: ``YAMLError`` with the place of the first thing that is wrong.
  package init(yaml text: String, file: String = "") throws(YAMLError) {
    self = try YAMLDocument(text, file: file).value()
  }
}
