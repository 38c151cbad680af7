// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// A time of the wall clock, for logs and certificates only: never for what a composition decides.
struct WallTime {
  /// Seconds since 1970.
  let seconds: Int
  /// The milliseconds after them.
  let milliseconds: Int

  /// That many seconds after 1970.
  init(seconds: Int, milliseconds: Int = 0) {
    self.seconds = seconds
    self.milliseconds = milliseconds
  }

  /// Now.
  static func now() -> WallTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)  // fails for an unknown clock only
    return WallTime(seconds: time.tv_sec, milliseconds: time.tv_nsec / 1_000_000)
  }

  /// Appends the time in UTC as RFC 3339 writes it: `2026-01-31T08:05:00.250Z`.
  ///
  /// The date is computed from the day count by the rule of the Gregorian calendar: in a cycle of
  /// 400 years there are 146,097 days, and a year that begins in March ends with its leap day.
  func write(into bytes: inout [UInt8]) {
    let day = seconds / 86_400 + 719_468  // days since 0000-03-01
    let cycle = day / 146_097
    let dayOfCycle = day % 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
    let dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let secondOfDay = seconds % 86_400

    WallTime.append(year, digits: 4, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    WallTime.append(month, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    WallTime.append(dayOfMonth, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    WallTime.append(secondOfDay / 3600, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    WallTime.append(secondOfDay / 60 % 60, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    WallTime.append(secondOfDay % 60, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: "."))
    WallTime.append(milliseconds, digits: 3, to: &bytes)
    bytes.append(UInt8(ascii: "Z"))
  }

  /// The time as text.
  var text: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }
}
