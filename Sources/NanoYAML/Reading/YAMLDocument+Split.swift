// SPDX-License-Identifier: Apache-2.0

extension YAMLDocument {
  /// Cuts a file into its documents, as Kubernetes' YAML reader does.
  ///
  /// A line that begins with `---` separates; only blanks and a comment may follow on it. Between
  /// two separators there is a document when there is any line at all, even a blank one or a
  /// comment: ``isBlank`` tells those apart. A separator with nothing before it belongs to the
  /// document after it. The last line gets a line break when it has none.
  ///
  /// Cost: one pass, one copy of the text.
  ///
  /// - Throws: ``YAMLError`` with code `separator` when something else follows a separator.
  /// - Source: `YAMLReader` of <https://pkg.go.dev/k8s.io/apimachinery/pkg/util/yaml>
  package static func split(
    _ text: [UInt8],
    file: String = ""
  ) throws(YAMLError) -> [YAMLDocument] {
    var documents: [YAMLDocument] = []
    var start = 0
    var startLine = 1
    var lineStart = 0
    var line = 1
    while lineStart < text.count {
      let lineEnd = endOfLine(in: text.span, from: lineStart)
      if isSeparator(text.span, at: lineStart) {
        try check(separator: lineStart..<lineEnd, on: line, in: text, file: file)
        if start < lineStart {
          documents.append(
            YAMLDocument(Array(text[start..<lineStart]), file: file, firstLine: startLine)
          )
          start = lineEnd
          startLine = line + 1
        }
      }
      lineStart = lineEnd
      line += 1
    }
    guard start < text.count else { return documents }
    var last = Array(text[start...])
    if last.last != UInt8(ascii: "\n") { last.append(UInt8(ascii: "\n")) }
    documents.append(YAMLDocument(last, file: file, firstLine: startLine))
    return documents
  }

  /// Whether the document holds nothing but blank lines, comments and separators.
  package var isBlank: Bool {
    let text = text.span
    var lineStart = 0
    while lineStart < text.count {
      let lineEnd = YAMLDocument.endOfLine(in: text, from: lineStart)
      var index = lineStart
      if YAMLDocument.isSeparator(text, at: index) { index += 3 }
      while index < lineEnd, text[index] == " " || text[index] == "\t" || text[index] == "\r" {
        index += 1
      }
      if index < lineEnd, text[index] != "\n", text[index] != "#" { return false }
      lineStart = lineEnd
    }
    return true
  }

  /// The position after the line break that ends the line, or the end of the text.
  private static func endOfLine(in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] != "\n" { index += 1 }
    return min(index + 1, text.count)
  }

  private static func isSeparator(_ text: Span<UInt8>, at index: Int) -> Bool {
    text.has("-", at: index) && text.has("-", at: index + 1) && text.has("-", at: index + 2)
  }

  /// Refuses a separator that is followed by something else than a comment.
  private static func check(
    separator: Range<Int>,
    on line: Int,
    in text: [UInt8],
    file: String
  ) throws(YAMLError) {
    let rest = String(decoding: text[separator.dropFirst(3)], as: UTF8.self).unicodeScalars
    let start = rest.drop { $0.properties.isWhitespace }
    guard let first = start.first, first != "#" else { return }
    let end = start.lastIndex { !$0.properties.isWhitespace } ?? start.startIndex
    let position = YAMLPosition(line: line, column: 4)
    throw YAMLDocument(text, file: file).error(
      .separator,
      "only a comment may follow the separator --- on its line",
      at: position,
      goMessage: "invalid Yaml document separator: \(String(start[...end]))"
    )
  }
}
