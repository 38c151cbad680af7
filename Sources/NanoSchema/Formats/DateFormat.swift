// SPDX-License-Identifier: Apache-2.0

import NanoRegex
import NanoValue

/// The formats of days, times and durations.
enum DateFormat {
  /// Whether the text is a day that exists: `2026-02-28`.
  static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10])
    else { return false }
    return (1...12).contains(month) && day >= 1 && day <= days(of: month, in: year)
  }

  private static func days(of month: Int, in year: Int) -> Int {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the text is a day and a time with an offset: `2026-02-28T10:00:00Z`.
  ///
  /// As in Kubernetes the day is checked, the offset is not, and a second T ends the text.
  static func isDateTime(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: "t", omittingEmptySubsequences: false)
    guard parts.count >= 2, isDate(String(parts[0])),
      let match = (try? time.expression())?.firstMatch(in: String(parts[1]))
    else { return false }
    return (match[1] ?? "") <= "23" && (match[2] ?? "") <= "59" && (match[3] ?? "") <= "59"
  }

  /// Whether the text is a duration of Go, `1h30m`, or in words: `2 days`.
  static func isDuration(_ text: String) -> Bool {
    if (try? Duration(goText: text)) != nil { return true }
    guard let words = try? durationWords.expression(), let word = try? durationWord.expression(),
      words.matches(text)
    else { return false }
    let matches = word.allMatches(in: text)
    // A number that does not fit, or units that are all unknown, make it none.
    guard matches.allSatisfy({ Int64($0[1] ?? "") != nil }) else { return false }
    return matches.contains { isUnit(($0[2] ?? "").lowercased()) }
  }

  private static func isUnit(_ unit: String) -> Bool {
    ["ns", "us", "µs", "ms", "s", "m", "h", "hr", "d", "w", "wk"].contains(unit)
      || ["nano", "micro", "milli", "sec", "min", "hour", "day", "week"].contains {
        unit.hasPrefix($0)
      }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit) - 0x30
    }
    return number
  }

  private static let time = SchemaPattern(
    #"^([0-9]{2}):([0-9]{2}):([0-9]{2})(.[0-9]+)?(z|([+-][0-9]{2}:[0-9]{2}))$"#
  )
  private static let durationWords = SchemaPattern(#"^\s*(?:\d+\s*[A-Za-zµ]+\s*)+$"#)
  private static let durationWord = SchemaPattern(#"(\d+)\s*([A-Za-zµ]+)"#)
}
