// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// The clock on the wall, which nothing but a program reads.
enum WallClock {
  /// The time in seconds since 1970.
  static var seconds: Int64 { Int64(time(nil)) }

  /// The time in RFC 3339, in UTC, to the second: `2026-01-02T15:04:05Z`.
  static var now: String {
    var seconds = time_t(self.seconds)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func digits(_ number: Int32, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
    let date = "\(digits(parts.tm_year + 1900, 4))-\(digits(parts.tm_mon + 1, 2))"
    let day = "\(date)-\(digits(parts.tm_mday, 2))"
    return "\(day)T\(digits(parts.tm_hour, 2)):\(digits(parts.tm_min, 2)):"
      + "\(digits(parts.tm_sec, 2))Z"
  }
}
