// SPDX-License-Identifier: Apache-2.0

extension Double {
  /// The number with so many digits after the point, rounded half to even on its exact value.
  func fixed(_ precision: Int) -> String {
    guard isFinite else { return isNaN ? "NaN" : self < 0 ? "-Infinity" : "Infinity" }
    let sign = self.sign == .minus ? "-" : ""
    var (digits, point) = exactDigits
    Double.round(&digits, &point, keeping: point + precision)
    let text = String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    let whole = point > 0 ? String(text.prefix(point)) : "0"
    guard precision > 0 else { return sign + whole }
    let zeros = String(repeating: "0", count: Swift.max(0, -point))
    let fraction = zeros + text.dropFirst(Swift.max(0, point))
    let padding = String(repeating: "0", count: Swift.max(0, precision - fraction.utf8.count))
    return "\(sign)\(whole).\(fraction.prefix(precision))\(padding)"
  }

  /// The number as `d.ddde+dd` with so many digits after the point.
  func exponential(_ precision: Int) -> String {
    guard isFinite else { return isNaN ? "NaN" : self < 0 ? "-Infinity" : "Infinity" }
    let sign = self.sign == .minus ? "-" : ""
    var (digits, point) = exactDigits
    Double.round(&digits, &point, keeping: precision + 1)
    var text = String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    text += String(repeating: "0", count: Swift.max(0, precision + 1 - text.utf8.count))
    let exponent = self == 0 ? 0 : point - 1
    let mantissa = precision > 0 ? "\(text.prefix(1)).\(text.dropFirst())" : text
    let power = Swift.abs(exponent)
    return "\(sign)\(mantissa)e\(exponent < 0 ? "-" : "+")\(power < 10 ? "0" : "")\(power)"
  }

  /// All decimal digits of the exact value, and how many of them stand before the point.
  ///
  /// Cost: at most about 1,100 digits, each step O(digits).
  private var exactDigits: (digits: [UInt8], point: Int) {
    guard self != 0 else { return ([0], 1) }
    var digits = String(significandBitPattern | (isNormal ? 1 << 52 : 0)).utf8.map {
      $0 - UInt8(ascii: "0")
    }
    let power = Int(Swift.max(exponentBitPattern, 1)) - 1_075
    var point = digits.count
    if power >= 0 {
      for _ in 0..<power { Double.double(&digits, &point) }
    } else {
      // Halving n times is multiplying by five n times and moving the point n places.
      for _ in 0..<(-power) { Double.timesFive(&digits, &point) }
      point += power
    }
    let zeros = digits.prefix { $0 == 0 }.count
    return (Array(digits.dropFirst(zeros)), point - zeros)
  }

  private static func double(_ digits: inout [UInt8], _ point: inout Int) {
    multiply(&digits, &point, by: 2)
  }

  private static func timesFive(_ digits: inout [UInt8], _ point: inout Int) {
    multiply(&digits, &point, by: 5)
  }

  private static func multiply(_ digits: inout [UInt8], _ point: inout Int, by factor: UInt8) {
    var carry: UInt8 = 0
    for index in digits.indices.reversed() {
      let product = digits[index] * factor + carry
      digits[index] = product % 10
      carry = product / 10
    }
    if carry > 0 {
      digits.insert(carry, at: 0)
      point += 1
    }
  }

  /// Rounds to so many digits, half to even; a negative number of digits makes zero.
  private static func round(_ digits: inout [UInt8], _ point: inout Int, keeping count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      (digits, point) = ([0], 1)
      return
    }
    let rest = digits[count...]
    let isOdd = count > 0 && digits[count - 1] % 2 == 1
    let isAboveHalf = rest.first.map { $0 > 5 } ?? false
    let isHalf = rest.first == 5
    let isUp = isAboveHalf || (isHalf && (rest.dropFirst().contains { $0 > 0 } || isOdd))
    digits = Array(digits[..<count])
    guard isUp else {
      if digits.isEmpty { (digits, point) = ([0], 1) }
      return
    }
    var index = count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      point += 1
    }
  }
}
