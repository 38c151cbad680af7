// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// A point in time in UTC, to the nanosecond, in the years 1 to 9999.
package struct CELTimestamp: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int64
  /// The part of a second after them: 0 to 999,999,999.
  package let nanoseconds: Int64

  /// 0001-01-01T00:00:00Z and 9999-12-31T23:59:59Z.
  private static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// The point that many seconds and nanoseconds after 1970, or nil outside of the years 1 to 9999.
  package init?(seconds: Int64, nanoseconds: Int64 = 0) {
    guard CELTimestamp.range.contains(seconds) else { return nil }
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// Whether one point is before the other.
  package static func < (left: CELTimestamp, right: CELTimestamp) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }

  /// The point a span later, or nil outside of the years 1 to 9999.
  func adding(_ nanoseconds: Int64) -> CELTimestamp? {
    let total = self.nanoseconds + nanoseconds % 1_000_000_000
    let carry = total.floorDivided(by: 1_000_000_000)
    return CELTimestamp(
      seconds: seconds + nanoseconds / 1_000_000_000 + carry,
      nanoseconds: total - carry * 1_000_000_000
    )
  }

  /// The span since an earlier point, or nil beyond 292 years.
  func since(_ earlier: CELTimestamp) -> CELDuration? {
    let (whole, overflow) = (seconds - earlier.seconds)
      .multipliedReportingOverflow(by: 1_000_000_000)
    guard !overflow else { return nil }
    let (total, sumOverflow) = whole.addingReportingOverflow(nanoseconds - earlier.nanoseconds)
    return sumOverflow ? nil : CELDuration(nanoseconds: total)
  }

  /// The point as RFC 3339 text in UTC: `2026-11-22T21:44:34.5Z`.
  package var text: String {
    let fraction = nanoseconds == 0 ? "" : "." + decimals(UInt64(nanoseconds))
    return "\(CivilTime(seconds).text)\(fraction)Z"
  }
}

extension CELTimestamp {
  /// The point that RFC 3339 text means: `2026-11-22T21:44:34.5+01:00`.
  package init?(_ text: String) {
    var reader = TimeReader(text)
    guard let days = reader.date(), reader.accept("T") || reader.accept("t"),
      let hour = reader.number(2), reader.accept(":"), let minute = reader.number(2),
      reader.accept(":"), let second = reader.number(2), hour < 24, minute < 60, second < 60
    else { return nil }
    guard let nanoseconds = reader.fraction(), let offset = reader.offset(), reader.isAtEnd else {
      return nil
    }
    let local = days * 86_400 + hour * 3_600 + minute * 60 + second
    self.init(seconds: local - offset, nanoseconds: nanoseconds)
  }

  /// The point of a string of format `date-time` or `date`.
  init(schema text: String) throws(CELError) {
    if let timestamp = CELTimestamp(text) {
      self = timestamp
      return
    }
    var reader = TimeReader(text)
    guard let days = reader.date(), reader.isAtEnd,
      let timestamp = CELTimestamp(seconds: days * 86_400)
    else {
      throw .invalid("Invalid date-time formatted string \(text)")
    }
    self = timestamp
  }
}

/// Reads the parts of a date and time in text.
struct TimeReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text.utf8[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func accept(_ sign: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == sign.value else { return false }
    rest.removeFirst()
    return true
  }

  /// A number of exactly so many digits.
  mutating func number(_ digits: Int) -> Int64? {
    let part = rest.prefix(digits)
    guard part.count == digits, part.allSatisfy(\.isDigit) else { return nil }
    rest.removeFirst(digits)
    return Int64(String(Substring(part)))
  }

  /// A date, as days from 1970-01-01.
  mutating func date() -> Int64? {
    guard let year = number(4), accept("-"), let month = number(2), accept("-"),
      let day = number(2), (1...12).contains(month), day >= 1,
      day <= CivilTime.length(ofMonth: month, year: year)
    else { return nil }
    return CivilTime.days(year: year, month: month, day: day)
  }

  /// The nanoseconds of an optional fraction; nil for a dot without digits.
  mutating func fraction() -> Int64? {
    guard accept(".") || accept(",") else { return 0 }
    var value: Int64 = 0
    var digits = 0
    while let byte = rest.first, byte.isDigit {
      if digits < 9 { value = value * 10 + Int64(byte - UInt8(ascii: "0")) }
      digits += 1
      rest.removeFirst()
    }
    guard digits > 0 else { return nil }
    for _ in 0..<max(0, 9 - digits) { value *= 10 }
    return value
  }

  /// The seconds east of UTC of `Z`, `+01:00` or `-0130`.
  mutating func offset() -> Int64? {
    if accept("Z") || accept("z") { return 0 }
    let isWest = accept("-")
    guard isWest || accept("+"), let hours = number(2), accept(":"), let minutes = number(2),
      hours < 24, minutes < 60
    else { return nil }
    return (hours * 3_600 + minutes * 60) * (isWest ? -1 : 1)
  }
}
