// SPDX-License-Identifier: Apache-2.0

/// The dates and times that YAML 1.1 readers take for timestamps.
///
/// Reading, they stay strings, as Kubernetes keeps them; writing, such a string needs quotes.
enum Timestamp {
  /// Whether Go's library takes the text for a timestamp.
  ///
  /// Shape: `YYYY-M-D`; or that, `T`, `t` or blanks, and `h:m:s` with a fraction of up to nine
  /// digits; `T` and `t` need `Z` or an offset `+hh:mm` after it, blanks allow none.
  /// - Source: <https://yaml.org/type/timestamp.html>, as far as go.yaml.in/yaml/v2 follows it.
  static func matches(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 8, text.endOfDigits(from: 0) == 4 else { return false }
    var cursor = Cursor(index: 4)
    guard let year = Int(String(copying: text.extracting(..<4))),
      let month = cursor.number(after: "-", in: text, below: 13), month > 0,
      let day = cursor.number(after: "-", in: text, below: 32), day > 0,
      day <= length(of: month, in: year)
    else { return false }
    guard cursor.index < text.count else { return true }
    switch text[cursor.index] {
    case "T", "t":
      cursor.index += 1
      return cursor.skipTime(in: text) && cursor.skipOffset(in: text) && cursor.index == text.count
    case " ":
      while text.has(" ", at: cursor.index) { cursor.index += 1 }
      return cursor.skipTime(in: text) && cursor.index == text.count
    default:
      return false
    }
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// How far a timestamp has been read.
  private struct Cursor {
    var index: Int

    /// Reads a number of one or two digits below the limit.
    mutating func number(in text: Span<UInt8>, below limit: Int) -> Int? {
      guard text.hasDigit(at: index) else { return nil }
      var number = Int(text[index] & 0x0F)
      index += 1
      if text.hasDigit(at: index) {
        number = number * 10 + Int(text[index] & 0x0F)
        index += 1
      }
      return number < limit ? number : nil
    }

    /// Reads the separator and the number after it.
    mutating func number(
      after separator: Unicode.Scalar,
      in text: Span<UInt8>,
      below limit: Int
    )
      -> Int?
    {
      guard text.has(separator, at: index) else { return nil }
      index += 1
      return number(in: text, below: limit)
    }

    /// Reads hour, minute, second and a fraction, if there is one.
    mutating func skipTime(in text: Span<UInt8>) -> Bool {
      guard number(in: text, below: 24) != nil,
        number(after: ":", in: text, below: 60) != nil,
        number(after: ":", in: text, below: 60) != nil
      else { return false }
      if text.has(".", at: index) || text.has(",", at: index), text.hasDigit(at: index + 1) {
        index = min(text.endOfDigits(from: index + 1), index + 10)
      }
      return true
    }

    /// Reads `Z` or an offset of exactly two digits, a colon and two digits.
    mutating func skipOffset(in text: Span<UInt8>) -> Bool {
      if text.has("Z", at: index) {
        index += 1
        return true
      }
      guard text.hasSign(at: index), text.endOfDigits(from: index + 1) == index + 3,
        text.has(":", at: index + 3)
      else { return false }
      index += 1
      guard number(in: text, below: 25) != nil else { return false }
      let start = index + 1
      return number(after: ":", in: text, below: 61) != nil && index == start + 2
    }
  }
}
