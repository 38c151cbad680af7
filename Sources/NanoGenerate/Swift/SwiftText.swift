// SPDX-License-Identifier: Apache-2.0

/// Swift code that is being written, line by line.
struct SwiftText {
  private(set) var text = ""
  private var depth = 0

  /// The line by which a file is known as one that is made here.
  static let mark = "// Made by nanoidp generate; do not edit."

  /// A file that says that it is made.
  init(imports: [String]) {
    line("// SPDX-License-Identifier: Apache-2.0")
    line("// swift-format-ignore-file")
    line(SwiftText.mark)
    line()
    for module in imports { line(module) }
  }

  /// Adds a line, indented as deep as the block that it is in.
  mutating func line(_ line: String = "") {
    if !line.isEmpty { text += String(repeating: "  ", count: depth) + line }
    text += "\n"
  }

  /// Adds a comment for what follows, as one paragraph of lines that are not too long.
  mutating func documentation(_ sentence: String) {
    let words = sentence.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return }
    let width = SwiftText.width - 2 * depth - 4
    var current = ""
    for word in words {
      if !current.isEmpty, current.count + 1 + word.count > width {
        line("/// \(current)")
        current = ""
      }
      current += current.isEmpty ? String(word) : " \(word)"
    }
    line("/// \(current)")
  }

  private static let width = 100

  /// Adds a head, what the body writes one step further in, and a closing brace.
  mutating func block(_ head: String, _ body: (inout SwiftText) -> Void) {
    line("\(head) {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  /// Adds lines that are one step further in.
  mutating func indented(_ body: (inout SwiftText) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }
}
