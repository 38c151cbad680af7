// SPDX-License-Identifier: Apache-2.0

/// The format of addresses for mail.
enum MailFormat {
  /// Whether the text is an address, as Go's `mail.ParseAddress` reads it: `a@example.org`,
  /// `Name <a@example.org>`.
  ///
  /// Of RFC 5322 the quoted names and local parts are read, comments and routes are not.
  static func isAddress(_ text: String) -> Bool {
    let text = trimmed(text[...])
    guard text.utf8.last == UInt8(ascii: ">") else { return isPlainAddress(text) }
    guard let start = text.lastIndex(of: "<") else { return false }
    return isPlainAddress(trimmedStart(text[text.index(after: start)...].dropLast()))
      && isPhrase(text[..<start])
  }

  private static func isPlainAddress(_ text: Substring) -> Bool {
    guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return false }
    let local = text[..<at]
    let domain = trimmedStart(text[text.utf8.index(after: at)...])
    let isLiteral =
      domain.utf8.first == UInt8(ascii: "[") && domain.utf8.last == UInt8(ascii: "]")
      && AddressFormat.isAddress(String(domain.dropFirst().dropLast()))
    return (isQuoted(local) || isDotAtom(local)) && (isLiteral || isDotAtom(domain))
  }

  /// Whether the text is a name before an address: words and texts in quotes.
  private static func isPhrase(_ text: Substring) -> Bool {
    var isInQuotes = false
    var isEscaped = false
    for byte in text.utf8 {
      switch byte {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\") where isInQuotes: isEscaped = true
      case UInt8(ascii: "\""): isInQuotes.toggle()
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"):
        if !isInQuotes { return false }
      case 0..<0x09, 0x0A..<0x20, 0x7F: return false
      default: break
      }
    }
    return !isInQuotes
  }

  private static func isQuoted(_ text: Substring) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 2, bytes.first == 0x22, bytes.last == 0x22 else { return false }
    var isEscaped = false
    for byte in bytes.dropFirst().dropLast() {
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x22 || (byte < 0x20 && byte != 0x09) || byte == 0x7F {
        return false
      }
    }
    return !isEscaped
  }

  private static func isDotAtom(_ text: Substring) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtomByte) }
  }

  private static func isAtomByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }
  }

  private static func trimmedStart(_ text: Substring) -> Substring {
    text.drop { $0 == " " || $0 == "\t" }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = trimmedStart(text)
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
