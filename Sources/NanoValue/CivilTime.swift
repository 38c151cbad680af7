// SPDX-License-Identifier: Apache-2.0

/// A moment by calendar and clock, without a time zone.
package struct CivilTime: Sendable {
  /// The year.
  package let year: Int64
  /// 1 to 12.
  package let month: Int64
  /// 1 to 31.
  package let day: Int64
  /// 0 to 23.
  package let hour: Int64
  /// 0 to 59.
  package let minute: Int64
  /// 0 to 59.
  package let second: Int64
  /// 0 is Sunday.
  package let dayOfWeek: Int64
  /// 0 is the first of January.
  package let dayOfYear: Int64

  /// The moment that many seconds after 1970 in the same zone.
  package init(_ seconds: Int64) {
    let days = seconds.floorDivided(by: 86_400)
    let rest = seconds - days * 86_400
    hour = rest / 3_600
    minute = rest / 60 % 60
    second = rest % 60
    dayOfWeek = (days + 4) - (days + 4).floorDivided(by: 7) * 7
    // Years begin in March here, so that the leap day is a year's last.
    let shifted = days + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayFromMarch = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayFromMarch + 2) / 153
    day = dayFromMarch - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    dayOfYear = days - CivilTime.days(year: year, month: 1, day: 1)
  }

  /// The moment as RFC 3339 writes it before the fraction and the zone: `2026-11-22T21:44:34`.
  package var text: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the moment as ``text`` has it, without memory of its own.
  package func write(into bytes: inout [UInt8]) {
    CivilTime.write(year, digits: 4, into: &bytes)
    bytes.append(UInt8(ascii: "-"))
    CivilTime.write(month, digits: 2, into: &bytes)
    bytes.append(UInt8(ascii: "-"))
    CivilTime.write(day, digits: 2, into: &bytes)
    bytes.append(UInt8(ascii: "T"))
    CivilTime.write(hour, digits: 2, into: &bytes)
    bytes.append(UInt8(ascii: ":"))
    CivilTime.write(minute, digits: 2, into: &bytes)
    bytes.append(UInt8(ascii: ":"))
    CivilTime.write(second, digits: 2, into: &bytes)
  }

  /// Appends a number of so many digits, zeros before it; of a longer one the last digits.
  package static func write(_ number: Int64, digits: Int, into bytes: inout [UInt8]) {
    var divisor: UInt64 = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      let digit = number.magnitude / divisor % 10
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
      divisor /= 10
    }
  }

  /// The days from 1970-01-01 to a date.
  package static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.floorDivided(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The number of days of a month.
  package static func length(ofMonth month: Int64, year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Int64 {
  /// The quotient rounded down; the divisor is positive.
  package func floorDivided(by divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : -((-(self + 1)) / divisor) - 1
  }
}
