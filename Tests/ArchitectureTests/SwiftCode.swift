// SPDX-License-Identifier: Apache-2.0

/// Looks at Swift source text as far as the checks need it.
enum SwiftCode {
  /// The text without comments and without what stands in string literals; code interpolated into
  /// a string stays, and so does every line break.
  static func withoutTextAndComments(_ text: String) -> String {
    var scanner = Scanner(rest: Array(text)[...])
    scanner.copyCode(until: nil)
    return scanner.code
  }
}

/// Goes through the source once, from the front.
private struct Scanner {
  var rest: ArraySlice<Character>
  var code = ""

  /// Copies code until the parenthesis that closes an interpolation, or to the end.
  mutating func copyCode(until end: Character?) {
    var depth = 0
    while let next = rest.first {
      if next == end, depth == 0 { return }
      if starts(with: "//") {
        while let character = rest.first, !character.isNewline { skip(character) }
      } else if starts(with: "/*") {
        skipComment()
      } else if let hashes = openingOfString() {
        skipString(hashes)
      } else {
        if next == "(" { depth += 1 }
        if next == ")" { depth -= 1 }
        code.append(next)
        rest.removeFirst()
      }
    }
  }

  /// How many `#` stand before the quote, when a string begins here.
  private func openingOfString() -> Int? {
    let hashes = rest.prefix { $0 == "#" }.count
    return rest.dropFirst(hashes).first == "\"" ? hashes : nil
  }

  /// Skips a comment and those inside of it.
  private mutating func skipComment() {
    var depth = 0
    while let next = rest.first {
      if starts(with: "/*") {
        depth += 1
        rest.removeFirst(2)
      } else if starts(with: "*/") {
        depth -= 1
        rest.removeFirst(2)
        if depth == 0 { return }
      } else {
        skip(next)
      }
    }
  }

  /// Skips a string literal, but copies the code of its interpolations.
  private mutating func skipString(_ hashes: Int) {
    rest.removeFirst(hashes)
    let quotes = starts(with: "\"\"\"") ? "\"\"\"" : "\""
    rest.removeFirst(quotes.count)
    let marks = String(repeating: "#", count: hashes)
    code += "\"\""
    while let next = rest.first {
      if starts(with: quotes + marks) {
        rest.removeFirst(quotes.count + hashes)
        return
      }
      if starts(with: "\\" + marks) {
        rest.removeFirst(1 + hashes)
        if rest.first == "(" {
          rest.removeFirst()
          code += "("
          copyCode(until: ")")
          code += ")"
        }
        if let character = rest.first { skip(character) }
      } else {
        // A string on one line ends there at the latest, whatever this scanner made of it.
        if next.isNewline, quotes.count == 1 { return }
        skip(next)
      }
    }
  }

  private func starts(with text: String) -> Bool { rest.starts(with: text) }

  /// Leaves the character out, but for a line break.
  private mutating func skip(_ character: Character) {
    if character.isNewline { code.append(character) }
    rest.removeFirst()
  }
}
