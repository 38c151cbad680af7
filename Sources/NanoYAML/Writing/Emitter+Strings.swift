// SPDX-License-Identifier: Apache-2.0

extension Emitter {
  /// The column behind which a blank becomes a line break.
  private static var bestWidth: Int { 80 }

  /// Writes a string in the plainest style that Go's library finds safe.
  ///
  /// - Throws: ``YAMLError`` for a control character that no YAML reader accepts.
  mutating func writeString(
    _ string: String,
    _ analysis: ScalarAnalysis,
    isSimpleKey: Bool
  ) throws(YAMLError) {
    if analysis.hasControls, controlCharacters == .refused { throw .control(in: string) }
    let text = string.utf8.span
    let isString =
      Scalar.implicit(text) == nil && !Timestamp.matches(text) && !Scalar.isBase60(text)
      // Go's library leaves this key without quotes, and then reads it as a merge.
      && !(isSimpleKey && string == "<<")
    let outerIndent = indent
    indent = max(indent, 0) + 2
    switch analysis.style(isString: isString, isSimpleKey: isSimpleKey) {
    case .plain: writePlain(string, folds: !isSimpleKey)
    case .singleQuoted: writeSingleQuoted(text, folds: !isSimpleKey)
    case .doubleQuoted: writeDoubleQuoted(text, folds: !isSimpleKey)
    case .literal: writeLiteral(text)
    }
    indent = outerIndent
  }

  private mutating func writePlain(_ string: String, folds: Bool) {
    if !isAfterBlank { put(UInt8(ascii: " ")) }
    if !folds || column + string.utf8.count <= Self.bestWidth {
      output.append(contentsOf: string.utf8)
      column += string.unicodeScalars.count
    } else {
      let text = string.utf8.span
      var previousIsSpace = false
      var index = 0
      while index < text.count {
        let isSpace = text[index] == " "
        if isSpace, !previousIsSpace, column > Self.bestWidth, !text.has(" ", at: index + 1) {
          startLine()
          index += 1
        } else {
          putCharacter(of: text, at: &index)
        }
        previousIsSpace = isSpace
      }
    }
    (isAfterBlank, isIndenting) = (false, false)
  }

  private mutating func writeSingleQuoted(_ text: Span<UInt8>, folds: Bool) {
    writeIndicator("'")
    var previousIsSpace = false
    var previousIsBreak = false
    var index = 0
    while index < text.count {
      if text[index] == " " {
        if folds, !previousIsSpace, canFold(text, at: index), !text.has(" ", at: index + 1) {
          startLine()
          index += 1
        } else {
          putCharacter(of: text, at: &index)
        }
        previousIsSpace = true
      } else if ScalarAnalysis.isBreak(text, at: index) {
        putBreak(of: text, at: &index)
        isIndenting = true
        previousIsBreak = true
      } else {
        if previousIsBreak { startLine() }
        if text[index] == "'" { put(UInt8(ascii: "'")) }
        putCharacter(of: text, at: &index)
        isIndenting = false
        (previousIsSpace, previousIsBreak) = (false, false)
      }
    }
    put(UInt8(ascii: "'"))
    (isAfterBlank, isIndenting) = (false, false)
  }

  private mutating func writeDoubleQuoted(_ text: Span<UInt8>, folds: Bool) {
    writeIndicator("\"")
    // Go's library escapes every character of a text that begins with a byte order mark.
    let escapesAll = text.count > 2 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF
    var previousIsSpace = false
    var index = 0
    while index < text.count {
      let byte = text[index]
      let needsEscape =
        byte == "\"" || byte == "\\" || !ScalarAnalysis.isPrintable(text, at: index)
        || ScalarAnalysis.isBreak(text, at: index)
      if escapesAll || needsEscape {
        putEscape(of: text, at: &index)
        previousIsSpace = false
      } else if byte == " " {
        if folds, !previousIsSpace, canFold(text, at: index) {
          startLine()
          if text.has(" ", at: index + 1) { put(UInt8(ascii: "\\")) }
          index += 1
        } else {
          putCharacter(of: text, at: &index)
        }
        previousIsSpace = true
      } else {
        putCharacter(of: text, at: &index)
        previousIsSpace = false
      }
    }
    put(UInt8(ascii: "\""))
    (isAfterBlank, isIndenting) = (false, false)
  }

  /// Whether the blank there may become a line break within quotes.
  private func canFold(_ text: Span<UInt8>, at index: Int) -> Bool {
    column > Self.bestWidth && index > 0 && index < text.count - 1
  }

  private mutating func writeLiteral(_ text: Span<UInt8>) {
    writeIndicator("|")
    // Without a hint, blanks at the start would count as indentation.
    if text[0] == " " || ScalarAnalysis.isBreak(text, at: 0) { put(UInt8(ascii: "2")) }
    if let chomping = Self.chomping(of: text) { put(chomping) }
    breakLine()
    (isAfterBlank, isIndenting) = (true, true)
    var previousIsBreak = true
    var index = 0
    while index < text.count {
      if ScalarAnalysis.isBreak(text, at: index) {
        putBreak(of: text, at: &index)
        isIndenting = true
        previousIsBreak = true
      } else {
        if previousIsBreak { startLine() }
        putCharacter(of: text, at: &index)
        isIndenting = false
        previousIsBreak = false
      }
    }
  }

  /// `-` when the text does not end in a line break, `+` when it ends in several or is just one.
  private static func chomping(of text: Span<UInt8>) -> UInt8? {
    let last = startOfCharacter(before: text.count, in: text)
    guard ScalarAnalysis.isBreak(text, at: last) else { return UInt8(ascii: "-") }
    guard last > 0 else { return UInt8(ascii: "+") }
    let previous = startOfCharacter(before: last, in: text)
    return ScalarAnalysis.isBreak(text, at: previous) ? UInt8(ascii: "+") : nil
  }

  private static func startOfCharacter(before end: Int, in text: Span<UInt8>) -> Int {
    var index = end - 1
    while index > 0, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}

// MARK: - Characters

extension Emitter {
  /// Writes the character there as it is and goes behind it.
  private mutating func putCharacter(of text: Span<UInt8>, at index: inout Int) {
    let end = min(index + ScalarAnalysis.width(text[index]), text.count)
    while index < end {
      output.append(text[index])
      index += 1
    }
    column += 1
  }

  /// Writes the line break there as it is and goes behind it.
  private mutating func putBreak(of text: Span<UInt8>, at index: inout Int) {
    putCharacter(of: text, at: &index)
    column = 0
  }

  /// Writes the character there as an escape and goes behind it.
  private mutating func putEscape(of text: Span<UInt8>, at index: inout Int) {
    let scalar = Self.scalar(of: text, at: &index)
    put(UInt8(ascii: "\\"))
    switch scalar {
    case 0x00: put(UInt8(ascii: "0"))
    case 0x07: put(UInt8(ascii: "a"))
    case 0x08: put(UInt8(ascii: "b"))
    case 0x09: put(UInt8(ascii: "t"))
    case 0x0A: put(UInt8(ascii: "n"))
    case 0x0B: put(UInt8(ascii: "v"))
    case 0x0C: put(UInt8(ascii: "f"))
    case 0x0D: put(UInt8(ascii: "r"))
    case 0x1B: put(UInt8(ascii: "e"))
    case 0x22: put(UInt8(ascii: "\""))
    case 0x5C: put(UInt8(ascii: "\\"))
    case 0x85: put(UInt8(ascii: "N"))
    case 0xA0: put(UInt8(ascii: "_"))
    case 0x2028: put(UInt8(ascii: "L"))
    case 0x2029: put(UInt8(ascii: "P"))
    case 0...0xFF: putHexadecimal("x", scalar, digits: 2)
    case 0...0xFFFF: putHexadecimal("u", scalar, digits: 4)
    default: putHexadecimal("U", scalar, digits: 8)
    }
  }

  private mutating func putHexadecimal(
    _ kind: Unicode.Scalar,
    _ scalar: UInt32,
    digits: UInt32
  ) {
    put(UInt8(ascii: kind))
    for digit in (0..<digits).reversed() {
      let value = UInt8(scalar >> (digit * 4) & 0xF)
      put(value < 10 ? value + 0x30 : value + 0x37)
    }
  }

  /// Decodes the character there and goes behind it.
  private static func scalar(of text: Span<UInt8>, at index: inout Int) -> UInt32 {
    let width = ScalarAnalysis.width(text[index])
    let end = min(index + width, text.count)
    var scalar = UInt32(text[index]) & [0x7F, 0x1F, 0x0F, 0x07][width - 1]
    index += 1
    while index < end {
      scalar = scalar << 6 | UInt32(text[index] & 0x3F)
      index += 1
    }
    return scalar
  }
}

extension YAMLError {
  /// The refusal of the first control character in that string.
  fileprivate static func control(in string: String) -> YAMLError {
    let control = string.unicodeScalars.first(where: ScalarAnalysis.isControl)?.value ?? 0
    let name = "U+" + String(control + 0x10000, radix: 16, uppercase: true).dropFirst()
    return YAMLError(
      .encoding,
      "the control character \(name) cannot be written",
      goMessage: "yaml: control characters are not allowed"
    )
  }
}
