// SPDX-License-Identifier: Apache-2.0

extension Duration {
  /// Reads a duration as Go and Kubernetes write it: `1h30m`, `168h`, `1.5s`, `-250ms`, `0`.
  ///
  /// Units: `h`, `m`, `s`, `ms`, `us` (or `µs`), `ns`. Limits: 2^63-1 nanoseconds, 292 years, in
  /// both directions; a fraction of a nanosecond is cut off.
  ///
  /// - Throws: ``ValueError`` of code ``ValueError/Code/invalid`` at the root, which quotes the text.
  /// - Source: <https://pkg.go.dev/time#ParseDuration>
  public init(goText text: String) throws(ValueError) {
    guard let duration = Duration(parsingGo: text) else {
      throw ValueError(
        .invalid,
        at: Path(),
        "expected \(Duration.goTextInWords), found \(text.quoted())"
      )
    }
    self = duration
  }

  /// What is expected, for messages.
  static let goTextInWords = "a duration such as 1h30m or 250ms"

  /// Reads a duration; nil when the text is none.
  init?(parsingGo text: String) {
    var rest = text[...].utf8
    var isNegative = false
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest.removeFirst()
    }
    if rest.elementsEqual("0".utf8) {
      self = .zero
      return
    }
    guard !rest.isEmpty else { return nil }
    var nanoseconds: UInt64 = 0
    while !rest.isEmpty {
      guard let part = Duration.parseGoPart(&rest) else { return nil }
      let (sum, overflows) = nanoseconds.addingReportingOverflow(part)
      guard !overflows, sum <= Int64.min.magnitude else { return nil }
      nanoseconds = sum
    }
    if isNegative {
      self = .nanoseconds(Int64(truncatingIfNeeded: 0 &- nanoseconds))
    } else {
      guard let positive = Int64(exactly: nanoseconds) else { return nil }
      self = .nanoseconds(positive)
    }
  }

  /// Reads one number and its unit; returns the nanoseconds.
  private static func parseGoPart(_ rest: inout Substring.UTF8View) -> UInt64? {
    var number: UInt64 = 0
    let whole = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    rest.removeFirst(whole.count)
    for byte in whole {
      guard number <= Int64.min.magnitude / 10 else { return nil }
      number = number * 10 + UInt64(byte - UInt8(ascii: "0"))
      guard number <= Int64.min.magnitude else { return nil }
    }
    var fraction = rest.prefix(0)
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      rest.removeFirst(fraction.count)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    let name = rest.prefix {
      $0 != UInt8(ascii: ".") && !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0)
    }
    rest.removeFirst(name.count)
    guard let unit = goUnits.first(where: { $0.name.utf8.elementsEqual(name) })?.nanoseconds else {
      return nil
    }
    let (product, overflows) = number.multipliedReportingOverflow(by: unit)
    guard !overflows, product <= Int64.min.magnitude else { return nil }
    return product + nanoseconds(ofFraction: fraction, of: unit)
  }

  private static let goUnits: [(name: String, nanoseconds: UInt64)] = [
    ("s", 1_000_000_000), ("m", 60_000_000_000), ("h", 3_600_000_000_000), ("ms", 1_000_000),
    ("us", 1000), ("\u{B5}s", 1000), ("\u{3BC}s", 1000), ("ns", 1),
  ]

  /// The fraction of a unit in nanoseconds, by the same steps as Go, so that the results are the
  /// same to the last one.
  private static func nanoseconds(
    ofFraction digits: Substring.UTF8View,
    of unit: UInt64
  ) -> UInt64 {
    var (number, scale) = (UInt64(0), 1.0)
    for byte in digits {
      if number > UInt64(Int64.max) / 10 { break }
      number = number * 10 + UInt64(byte - UInt8(ascii: "0"))
      scale *= 10
    }
    // Below the unit, give or take the rounding, so it always fits.
    return UInt64(Double(number) * (Double(unit) / scale))
  }
}

extension Duration {
  /// The duration as Go and Kubernetes write it: `1h30m0s`, `1.5s`, `250ms`, `0s`.
  ///
  /// Cut off at nanoseconds.
  ///
  /// - Source: <https://pkg.go.dev/time#Duration.String>
  public var goText: String {
    let nanoseconds = attoseconds / 1_000_000_000
    let sign = nanoseconds < 0 ? "-" : ""
    let magnitude = nanoseconds.magnitude
    switch magnitude {
    case 0: return "0s"
    case 1..<1000: return "\(sign)\(magnitude)ns"
    case 1000..<1_000_000: return "\(sign)\(Duration.decimal(magnitude, 1000))µs"
    case 1_000_000..<1_000_000_000: return "\(sign)\(Duration.decimal(magnitude, 1_000_000))ms"
    default: break
    }
    let minutes = magnitude / 60_000_000_000
    var text = "\(Duration.decimal(magnitude % 60_000_000_000, 1_000_000_000))s"
    if minutes > 0 { text = "\(minutes % 60)m" + text }
    if minutes >= 60 { text = "\(minutes / 60)h" + text }
    return sign + text
  }

  /// The number divided by a power of ten, without zeroes at its end.
  private static func decimal(_ number: UInt128, _ divisor: UInt128) -> String {
    var (fraction, rest) = ("", number % divisor)
    var place = divisor / 10
    while rest > 0 {
      fraction += "\(rest / place)"
      rest %= place
      place /= 10
    }
    return fraction.isEmpty ? "\(number / divisor)" : "\(number / divisor).\(fraction)"
  }
}
