// SPDX-License-Identifier: Apache-2.0

/// String and bytes literals: raw, in single or triple quotes, with escapes.
extension Lexer {
  /// What stands before the quote of a literal.
  struct StringPrefix {
    let isBytes: Bool
    let isRaw: Bool
    /// Where the quote is.
    let quote: Int
  }

  /// The prefix of the literal that begins at this place, or nil when none does.
  func stringPrefix() -> StringPrefix? {
    var quote = position
    func accept(_ letter: UInt8) -> Bool {
      guard quote < bytes.count, bytes[quote] | 0x20 == letter else { return false }
      quote += 1
      return true
    }
    let isBytes = accept(UInt8(ascii: "b"))
    let isRaw = accept(UInt8(ascii: "r"))
    guard quote < bytes.count, bytes[quote].isQuote else { return nil }
    return StringPrefix(isBytes: isBytes, isRaw: isRaw, quote: quote)
  }

  /// The literal of that prefix; nil when it has no end or a bad escape, which is reported.
  mutating func stringLiteral(_ prefix: StringPrefix) -> Token.Kind? {
    let start = position
    let quote = bytes[prefix.quote]
    let triple = [quote, quote, quote]
    var body = Body.broken(at: prefix.quote)
    if bytes[prefix.quote...].starts(with: triple) {
      body = self.body(from: prefix.quote + 3, until: triple, isRaw: prefix.isRaw)
    }
    if case .broken = body {
      // Three quotes without an end are an empty literal and a quote.
      body = self.body(from: prefix.quote + 1, until: [quote], isRaw: prefix.isRaw)
    }
    switch body {
    case .broken where prefix.quote > start:
      // The letters before the quote are a name then, and the rest is reported by itself.
      return word()
    case .broken(let failure):
      let length = failure < bytes.count ? scalarLength(at: failure) : 0
      unrecognised(from: start, to: failure + length)
      return nil
    case .complete(let content, let end):
      position = end
      return literal(content, prefix, at: start)
    }
  }

  /// The bytes between quotes and the place after them, or the place that does not fit.
  private enum Body {
    case complete(ArraySlice<UInt8>, end: Int)
    case broken(at: Int)
  }

  private func body(from first: Int, until quotes: [UInt8], isRaw: Bool) -> Body {
    var index = first
    while index < bytes.count {
      if bytes[index...].starts(with: quotes) {
        return .complete(bytes[first..<index], end: index + quotes.count)
      }
      if quotes.count == 1, bytes[index] == 0x0A || bytes[index] == 0x0D {
        return .broken(at: index)
      }
      guard !isRaw, bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      guard let next = Escapes.end(of: index, in: bytes) else {
        return .broken(at: Escapes.failure(at: index, in: bytes))
      }
      index = next
    }
    return .broken(at: bytes.count)
  }

  private mutating func literal(
    _ body: ArraySlice<UInt8>,
    _ prefix: StringPrefix,
    at start: Int
  ) -> Token.Kind {
    var content = Array(body)
    if !prefix.isRaw, body.contains(UInt8(ascii: "\\")) {
      if let unescaped = Escapes.unescaped(body, inBytes: prefix.isBytes) {
        content = unescaped
      } else {
        let problem = prefix.isBytes ? "unable to unescape string" : "invalid unicode code point"
        issues.append(CELIssue(offset: start, message: problem))
      }
    }
    return prefix.isBytes ? .bytes(content) : .string(String(decoding: content, as: UTF8.self))
  }
}
