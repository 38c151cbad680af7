// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// A span of time in whole nanoseconds, within about 292 years either way.
package struct CELDuration: Sendable, Hashable, Comparable {
  /// The length in nanoseconds.
  package let nanoseconds: Int64

  /// A span of that many nanoseconds.
  package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  /// Whether one span is shorter than the other.
  package static func < (left: CELDuration, right: CELDuration) -> Bool {
    left.nanoseconds < right.nanoseconds
  }

  /// The length in whole units, rounded towards zero.
  func whole(_ nanosecondsPerUnit: Int64) -> Int64 { nanoseconds / nanosecondsPerUnit }

  /// The length in seconds as CEL converts it to text: `90s`, `0.5s`.
  package var text: String {
    let magnitude = nanoseconds.magnitude
    let sign = nanoseconds < 0 ? "-" : ""
    let whole = "\(sign)\(magnitude / 1_000_000_000)"
    let fraction = magnitude % 1_000_000_000
    guard fraction > 0 else { return whole + "s" }
    return "\(whole).\(decimals(fraction))s"
  }
}

/// The nine digits of a fraction of a second, without the zeros at the end.
func decimals(_ nanoseconds: UInt64) -> String {
  let digits = String(nanoseconds)
  var padded = String(repeating: "0", count: max(0, 9 - digits.utf8.count)) + digits
  while padded.hasSuffix("0") { padded.removeLast() }
  return padded
}

extension CELDuration {
  /// The span that Go's duration text means: `1h30m`, `-1.5s`, `100ms`, `0`.
  ///
  /// Contract: https://pkg.go.dev/time#ParseDuration
  package init?(_ text: String) {
    guard let components = (try? Duration(goText: text))?.components else { return nil }
    // Both have the same sign and are within 292 years, which `Duration(goText:)` sees to.
    self.init(
      nanoseconds: components.seconds &* 1_000_000_000 &+ components.attoseconds / 1_000_000_000
    )
  }

  /// The span of a string of format `duration`: Go's text, or `2 days` and the like.
  init(schema text: String) throws(CELError) {
    if let duration = CELDuration(text) {
      self = duration
      return
    }
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    var total: Int64 = 0
    var isValid = !words.isEmpty && words.count % 2 == 0
    for index in stride(from: 0, to: words.count - 1, by: 2) where isValid {
      guard let count = Int64(words[index]),
        let unit = CELDuration.longUnits[String(words[index + 1])]
      else {
        isValid = false
        continue
      }
      let (nanoseconds, overflow) = count.multipliedReportingOverflow(by: unit)
      let (sum, sumOverflow) = total.addingReportingOverflow(nanoseconds)
      isValid = !overflow && !sumOverflow
      total = sum
    }
    guard isValid else {
      throw .invalid("Invalid duration \(text): unable to parse \(text) as duration")
    }
    self.init(nanoseconds: total)
  }

  /// The units beyond Go's that Kubernetes' string format knows.
  private static let longUnits: [String: Int64] = {
    var units: [String: Int64] = [:]
    for (names, length) in [
      (["nanosecond", "ns"], 1), (["microsecond", "us"], 1_000),
      (["millisecond", "ms"], 1_000_000),
      (["second", "sec", "s"], 1_000_000_000), (["minute", "min", "m"], 60_000_000_000),
      (["hour", "hr", "h"], 3_600_000_000_000), (["day", "d"], 86_400_000_000_000),
      (["week", "wk", "w"], 604_800_000_000_000),
    ] as [([String], Int64)] {
      for name in names {
        units[name] = length
        units[name + "s"] = length
      }
    }
    return units
  }()
}
