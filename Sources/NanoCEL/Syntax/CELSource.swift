// SPDX-License-Identifier: Apache-2.0

/// The text of one expression, and what turns a position in it into a message for a person.
///
/// Positions are UTF-8 byte offsets; lines and columns count from 1 and columns count characters
/// (Unicode scalars), as cel-go prints them.
struct CELSource: Sendable {
  /// The expression as it was written.
  let text: String
  /// Its UTF-8 bytes.
  let bytes: [UInt8]

  /// The longest expression that is read, in bytes.
  ///
  /// cel-go reads as many characters; longer text is not a rule that a person wrote.
  static let sizeLimit = 100_000

  init(_ text: String) {
    self.text = text
    self.bytes = Array(text.utf8)
  }

  /// One problem as cel-go displays it: position, message, the source line and a caret under it.
  func display(_ issue: CELIssue) -> String {
    let (line, column) = lineAndColumn(of: issue.offset)
    let head = "ERROR: <input>:\(line):\(column): \(issue.message)"
    guard let content = lineText(line) else { return head }
    let shown = String(content.unicodeScalars.map { $0 == "\t" ? " " : Character($0) })
    let before = content.unicodeScalars.prefix(column - 1)
    let dots = before.map { $0.isWide ? "．" : "." }.joined()
    let isWideCaret = content.unicodeScalars.dropFirst(column - 1).first?.isWide ?? false
    return "\(head)\n | \(shown)\n | \(dots)\(isWideCaret ? "＾" : "^")"
  }

  private func lineAndColumn(of offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
    return (line, column)
  }

  private func lineText(_ line: Int) -> String? {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return nil }
    return String(decoding: lines[line - 1], as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// Whether terminals give the character two columns: the East Asian wide and full-width blocks.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
