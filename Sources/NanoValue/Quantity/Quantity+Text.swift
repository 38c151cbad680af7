// SPDX-License-Identifier: Apache-2.0

extension Quantity {
  /// Reads a quantity: `1Gi`, `500m`, `1.5`, `12e6`.
  ///
  /// Everything that Kubernetes reads, except a text without any digit (`Ki`, `+`), which it takes
  /// for zero, and amounts beyond the limits.
  ///
  /// - Throws: ``ValueError`` of code ``ValueError/Code/invalid`` at the root, which quotes the text.
  public init(_ text: String) throws(ValueError) {
    guard let quantity = Quantity(parsing: text) else {
      throw ValueError(
        .invalid,
        at: Path(),
        "expected \(Quantity.inWords), found \(text.quoted())"
      )
    }
    self = quantity
  }

  /// What is expected, for messages.
  static let inWords = "a quantity such as 500m or 10Gi"

  /// Reads a quantity; nil when the text is none.
  init?(parsing text: String) {
    guard let parts = Parts(text[...].utf8) else { return nil }
    let magnitude: Int128?
    var format = parts.suffix.format
    switch format {
    case .binary:
      magnitude = parts.billionths(ofPowerOfTwo: parts.suffix.power)
      // Kubernetes changes to decimal suffixes here, so that 0.5Ki does not become 0.
      if let magnitude, magnitude < Quantity.billion, magnitude > 0 { format = .decimal }
    case .decimal, .exponent:
      magnitude = parts.billionths(ofPowerOfTen: parts.suffix.power)
    }
    guard let magnitude else { return nil }
    self.init(billionths: parts.isNegative ? -magnitude : magnitude, format)
  }
}

/// The parts of a quantity's text.
private struct Parts {
  typealias Text = Substring.UTF8View

  var isNegative = false
  /// The digits before the point, without zeroes in front.
  let whole: Text
  /// The digits after the point.
  let fraction: Text
  let suffix: Suffix

  init?(_ text: Text) {
    var rest = text
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest.removeFirst()
    }
    let digits = rest.prefix(while: Parts.isDigit)
    rest = rest.dropFirst(digits.count)
    whole = digits.drop { $0 == UInt8(ascii: "0") }
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix(while: Parts.isDigit)
      rest = rest.dropFirst(fraction.count + 1)
    } else {
      fraction = rest.prefix(0)
    }
    guard !digits.isEmpty || !fraction.isEmpty, let suffix = Suffix(rest) else { return nil }
    self.suffix = suffix
  }

  static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  /// The number times 10^(power + 9), rounded up; nil when it does not fit.
  func billionths(ofPowerOfTen power: Int) -> Int128? {
    // The place of the point once all is counted in billionths; the power is a 32-bit number.
    let point = whole.count + power + 9
    var amount: Int128 = 0
    var isExact = true
    for (index, byte) in [whole, fraction].joined().enumerated() {
      let digit = Int128(byte - UInt8(ascii: "0"))
      if index >= point {
        isExact = isExact && digit == 0
      } else if let next = Parts.appending(digit, to: amount) {
        amount = next
      } else {
        return nil
      }
    }
    var zeroes = point - whole.count - fraction.count
    while amount > 0, zeroes > 0 {
      guard let next = Parts.appending(0, to: amount) else { return nil }
      amount = next
      zeroes -= 1
    }
    return isExact ? amount : amount + 1
  }

  /// The number times 2^power, in billionths, rounded up and at most 2^63-1 wholes.
  func billionths(ofPowerOfTwo power: Int) -> Int128 {
    let limit = Int128(Int64.max) * Quantity.billion
    let unit = Quantity.billion << Int128(power)  // at most 2^60 billions
    var wholes: Int128 = 0
    for byte in whole {
      wholes = wholes * 10 + Int128(byte - UInt8(ascii: "0"))
      if wholes > limit / unit { return limit }
    }
    // From the last digit to the first, rounded up at each: that is the same as at the end.
    var part: Int128 = 0
    for byte in fraction.reversed() {
      part = (Int128(byte - UInt8(ascii: "0")) * unit + part + 9) / 10
    }
    return min(wholes * unit + part, limit)
  }

  /// The number with one more digit; nil when it does not fit, with one to spare for rounding up.
  private static func appending(_ digit: Int128, to number: Int128) -> Int128? {
    number < Int128.max / 10 ? number * 10 + digit : nil
  }
}

/// The end of a quantity's text.
private struct Suffix {
  let format: Quantity.Format
  /// The power of two of a binary suffix, otherwise the power of ten.
  let power: Int

  init?(_ text: Substring.UTF8View) {
    guard let letter = text.first else {
      (format, power) = (.decimal, 0)
      return
    }
    if text.count == 1 {
      guard let thousands = Suffix.thousands(letter) else { return nil }
      (format, power) = (.decimal, 3 * thousands)
    } else if text.count == 2, text.last == UInt8(ascii: "i") {
      // The letters are those of the decimal suffixes, but for the first: Ki and not ki.
      let upper = letter == UInt8(ascii: "K") ? UInt8(ascii: "k") : letter
      guard letter != UInt8(ascii: "k"), let thousands = Suffix.thousands(upper), thousands > 0
      else { return nil }
      (format, power) = (.binary, 10 * thousands)
    } else {
      guard letter | 0x20 == UInt8(ascii: "e"), let exponent = Int32(Substring(text.dropFirst()))
      else { return nil }
      (format, power) = (.exponent, Int(exponent))
    }
  }

  /// The power of 1000 that the letter of a decimal suffix stands for.
  private static func thousands(_ letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "n"): -3
    case UInt8(ascii: "u"): -2
    case UInt8(ascii: "m"): -1
    case UInt8(ascii: "k"): 1
    case UInt8(ascii: "M"): 2
    case UInt8(ascii: "G"): 3
    case UInt8(ascii: "T"): 4
    case UInt8(ascii: "P"): 5
    case UInt8(ascii: "E"): 6
    default: nil
    }
  }
}

extension Quantity: CustomStringConvertible {
  /// The quantity as Kubernetes writes it: without a fraction, with the largest suffix that allows
  /// that, and with a decimal one where a binary one would not be exact.
  public var description: String {
    if billionths == 0 { return "0" }
    let (wholes, rest) = billionths.quotientAndRemainder(dividingBy: Quantity.billion)
    if format == .binary, rest == 0, wholes.magnitude >= 1024 {
      var (number, suffixes) = (wholes, "KMGTPE"[...])
      var suffix = ""
      while number % 1024 == 0, let next = suffixes.popFirst() {
        number /= 1024
        suffix = "\(next)i"
      }
      return "\(number)\(suffix)"
    }
    var (number, power) = (billionths, -9)
    while number % 1000 == 0 {
      number /= 1000
      power += 3
    }
    return "\(number)\(decimalSuffix(power))"
  }

  /// The suffix of a power of ten, a multiple of three; an exponent where no letter stands for it.
  private func decimalSuffix(_ power: Int) -> String {
    let letters = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"]
    let index = power / 3 + 3
    if format != .exponent, letters.indices.contains(index) { return letters[index] }
    return power == 0 ? "" : "e\(power)"
  }
}
