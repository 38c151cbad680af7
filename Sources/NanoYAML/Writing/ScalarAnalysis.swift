// SPDX-License-Identifier: Apache-2.0

/// How the text of a scalar can be written.
enum ScalarStyle {
  case plain, singleQuoted, doubleQuoted, literal
}

/// What a text holds that decides how it can be written.
///
/// The rules are those of libyaml's emitter as Go's library carries them, not those of YAML: they
/// quote more than they must.
/// - Source: `emitterc.go` of go.yaml.in/yaml/v2.
struct ScalarAnalysis {
  /// Whether it has more than one line, or ends in a line break.
  private(set) var isMultiline = false
  /// Whether it holds a character that readers of YAML refuse even though JSON allows it.
  private(set) var hasControls = false
  private var hasLineFeed = false
  private var allowsPlain = true
  private var allowsSingleQuotes = true
  private var allowsLiteral = true

  /// Looks at each character once.
  init(_ text: Span<UInt8>) {
    var previousIsSpace = false
    var previousIsBreak = false
    var previousIsBlank = true
    var index = 0
    while index < text.count {
      let byte = text[index]
      let width = Self.width(byte)
      let end = index + width
      if Self.isIndicator(text, at: index, after: previousIsBlank, next: end) {
        allowsPlain = false
      }
      if !Self.isPrintable(text, at: index) {
        forbidAllButDoubleQuotes()
        hasControls = hasControls || Self.isControl(text, at: index)
      }
      if byte == " " {
        if index == 0 || end == text.count { allowsPlain = false }
        if end == text.count { allowsLiteral = false }
        if previousIsBreak { (allowsPlain, allowsSingleQuotes) = (false, false) }
        (previousIsSpace, previousIsBreak) = (true, false)
      } else if Self.isBreak(text, at: index) {
        (isMultiline, allowsPlain) = (true, false)
        if byte == "\n" { hasLineFeed = true }
        if previousIsSpace { forbidAllButDoubleQuotes() }
        (previousIsSpace, previousIsBreak) = (false, true)
      } else {
        (previousIsSpace, previousIsBreak) = (false, false)
      }
      previousIsBlank = byte == " " || byte == "\t" || previousIsBreak || byte == 0
      index = end
    }
    if text.has("-", at: 0) && text.has("-", at: 1) && text.has("-", at: 2)
      || text.has(".", at: 0) && text.has(".", at: 1) && text.has(".", at: 2)
    {
      allowsPlain = false
    }
  }

  private mutating func forbidAllButDoubleQuotes() {
    (allowsPlain, allowsSingleQuotes, allowsLiteral) = (false, false, false)
  }

  /// The style for the text.
  ///
  /// - Parameters:
  ///   - isString: Whether the text would be read as a string without quotes.
  ///   - isSimpleKey: Whether it is a key that stands before its colon on one line.
  func style(isString: Bool, isSimpleKey: Bool) -> ScalarStyle {
    if hasLineFeed { return allowsLiteral && !isSimpleKey ? .literal : .doubleQuoted }
    guard isString else { return .doubleQuoted }
    if allowsPlain { return .plain }
    return allowsSingleQuotes ? .singleQuoted : .doubleQuoted
  }

  /// Whether the character begins something other than plain text where it stands.
  private static func isIndicator(
    _ text: Span<UInt8>,
    at index: Int,
    after previousIsBlank: Bool,
    next: Int
  ) -> Bool {
    let isFollowedByBlank =
      next >= text.count || text[next] == " " || text[next] == "\t"
    return switch text[index] {
    case "#": index == 0 || previousIsBlank
    case ":": isFollowedByBlank
    case "?", "-": index == 0 && isFollowedByBlank
    case ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`": index == 0
    default: false
    }
  }

  /// The number of bytes of the character that begins with that byte.
  static func width(_ byte: UInt8) -> Int {
    switch byte {
    case 0..<0x80: 1
    case 0x80..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  /// Whether the character there needs no escape; what lies beyond U+FFFF always gets one.
  static func isPrintable(_ text: Span<UInt8>, at index: Int) -> Bool {
    let byte = text[index]
    switch byte {
    case 0x0A, 0x20...0x7E, 0xC3...0xEC, 0xEE: return true
    case 0xC2: return text[index + 1] >= 0xA0
    case 0xED: return text[index + 1] < 0xA0
    case 0xEF:
      let isByteOrderMark = text[index + 1] == 0xBB && text[index + 2] == 0xBF
      let isNoCharacter = text[index + 1] == 0xBF && text[index + 2] >= 0xBE
      return !isByteOrderMark && !isNoCharacter
    default: return false
    }
  }

  /// Whether a character that is not printable is one that readers refuse.
  private static func isControl(_ text: Span<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case 0x7F: true
    case 0xC2: text[index + 1] != 0x85
    case 0xEF: text[index + 1] == 0xBF
    default: false
    }
  }

  /// Whether readers of YAML refuse the character: DEL, C1 but for the line break, U+FFFE, U+FFFF.
  ///
  /// Controls below the blank are no such: JSON escapes them.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x84, 0x86...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether a line break of YAML 1.1 stands there: LF, CR, U+0085, U+2028 or U+2029.
  static func isBreak(_ text: Span<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case 0x0A, 0x0D: true
    case 0xC2: text[index + 1] == 0x85
    case 0xE2: text[index + 1] == 0x80 && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9)
    default: false
    }
  }
}
