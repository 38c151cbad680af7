// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension YAMLDocument {
  /// The document in a form that YAML reads, when it is JSON with characters that are escaped as two
  /// surrogates; nil for every other one.
  ///
  /// Programs that write JSON in ASCII escape an emoji as `\ud83d\ude00`, which YAML refuses: there it
  /// is `\U0001F600`. That is two characters shorter, so two blanks for each follow the string, and
  /// everything else stays where it was.
  ///
  /// Cost: two passes, one copy of the text.
  var withJoinedSurrogates: YAMLDocument? {
    var joined: [UInt8] = []
    joined.reserveCapacity(text.count)
    var isInString = false
    var missing = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if isInString, byte == "\\", let pair = surrogatePair(at: index) {
        let digits = String(pair.value, radix: 16)
        joined += Array("\\U\(String(repeating: "0", count: 8 - digits.utf8.count))\(digits)".utf8)
        missing += 2
        index += 12
        continue
      }
      // What follows a backslash ends no string.
      let length = isInString && byte == "\\" ? min(2, text.count - index) : 1
      joined += text[index..<index + length]
      index += length
      guard byte == "\"" else { continue }
      if isInString { joined += Array(repeating: UInt8(ascii: " "), count: missing) }
      isInString.toggle()
      missing = 0
    }
    // Only in JSON are these quotes all that quotes.
    guard joined != text, (try? Value(json: text.span)) != nil else { return nil }
    return YAMLDocument(joined, file: file, firstLine: firstLine)
  }

  /// The character of the two escapes that begin there.
  private func surrogatePair(at index: Int) -> Unicode.Scalar? {
    guard let high = escape(at: index), 0xD800..<0xDC00 ~= high,
      let low = escape(at: index + 6), 0xDC00..<0xE000 ~= low
    else { return nil }
    return Unicode.Scalar(0x1_0000 + (high & 0x3FF) << 10 + low & 0x3FF)
  }

  /// The number of the escape that begins there, `\u` and four digits.
  private func escape(at index: Int) -> UInt32? {
    guard index + 6 <= text.count, text[index] == "\\", text[index + 1] == "u" else { return nil }
    return UInt32(String(decoding: text[index + 2..<index + 6], as: UTF8.self), radix: 16)
  }
}
