// SPDX-License-Identifier: Apache-2.0

/// Why libyaml gave up, in its own words and marks, which count from 0.
struct ParserFailure {
  /// Which of its stages gave up.
  enum Kind {
    case memory
    /// Reading characters failed at that byte.
    case reader(offset: Int)
    case scanner
    case parser
  }

  let kind: Kind
  /// What is wrong: `did not find expected key`.
  let problem: String
  /// What was being read: `while parsing a block mapping`.
  let context: String?
  let problemLine: Int
  let problemColumn: Int
  /// The line on which what was being read begins.
  let contextLine: Int

  /// The error for the caller, with the place in the file.
  func error(in document: YAMLDocument) -> YAMLError {
    switch kind {
    case .memory:
      YAMLError(.memory, "no memory left for the YAML parser", file: document.file)
    case .reader(let offset):
      document.error(
        .encoding,
        problem,
        at: document.position(ofByte: offset),
        goMessage: "yaml: \(problem)"
      )
    case .scanner, .parser:
      document.error(
        .syntax,
        sentence(in: document),
        at: position(in: document),
        goMessage: goMessage
      )
    }
  }

  private func position(in document: YAMLDocument) -> YAMLPosition {
    YAMLPosition(line: document.firstLine + problemLine, column: problemColumn + 1)
  }

  /// The problem, where what it belongs to begins, and what usually helps.
  private func sentence(in document: YAMLDocument) -> String {
    var sentence = problem
    if let context {
      sentence += " \(context)"
      if contextLine < problemLine {
        sentence += " that begins on line \(document.firstLine + contextLine)"
      }
    }
    return hint(in: document).map { "\(sentence): \($0)" } ?? sentence
  }

  /// The usual cause, for the problems that do not name it.
  private func hint(in document: YAMLDocument) -> String? {
    let line = document.line(position(in: document).line).unicodeScalars
    let culprit = line.dropFirst(problemColumn).first
    switch problem {
    case "found character that cannot start any token":
      switch culprit {
      case "\t": return "a tab cannot indent, use spaces"
      case let culprit?: return "put a text that begins with \(culprit) in quotes"
      case nil: return nil
      }
    case "mapping values are not allowed in this context":
      return "a text with \": \" in it needs quotes, or the line is indented too far"
    case "did not find expected key", "did not find expected '-' indicator":
      return "check the indentation, and that nothing follows a finished value"
    case "could not find expected ':'":
      return "a key without a colon, or a text that lacks its indentation"
    default: return nil
    }
  }

  /// The text of Go's library, which names no first line and adds one to the line only for problems
  /// of the scanner.
  private var goMessage: String {
    guard problemLine > 0 else { return "yaml: \(problem)" }
    var line = problemLine
    if case .scanner = kind { line += 1 }
    return "yaml: line \(line): \(problem)"
  }
}

extension YAMLDocument {
  /// An error at that place of the file, with the line that stands there.
  func error(
    _ code: YAMLError.Code,
    _ message: String,
    at position: YAMLPosition,
    goMessage: String? = nil
  ) -> YAMLError {
    YAMLError(
      code,
      message,
      file: file,
      at: position,
      sourceLine: line(position.line),
      goMessage: goMessage
    )
  }

  /// A line of the file, without its line break and byte order mark; empty when it is no UTF-8.
  func line(_ number: Int) -> String {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let index = number - firstLine
    guard lines.indices.contains(index) else { return "" }
    var line = lines[index]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    if index == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    return String(validating: line, as: UTF8.self) ?? ""
  }

  /// The place of the byte at that offset.
  func position(ofByte offset: Int) -> YAMLPosition {
    let before = text.prefix(offset)
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // Continuation bytes belong to the character before them.
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return YAMLPosition(
      line: firstLine + before.count { $0 == UInt8(ascii: "\n") },
      column: column
    )
  }
}
