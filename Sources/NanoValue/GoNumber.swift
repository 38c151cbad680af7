// SPDX-License-Identifier: Apache-2.0

/// A number as Go's `strconv` writes it, from the digits that Swift finds.
///
/// Both languages find the shortest digits that read back as the same number; they differ in where
/// they put the point and when they turn to an exponent. ``Value/jsonText(_:)`` has the form of
/// `encoding/json`, which turns to an exponent elsewhere.
package struct GoNumber {
  private let isNegative: Bool
  /// The digits without leading and trailing zeros, as ASCII; empty for zero.
  private let digits: [UInt8]
  /// Where the point stands: before the digit of that position; beyond the digits, zeros fill up.
  private let point: Int

  /// The shortest digits of that number, which is neither infinite nor not a number.
  package init(_ number: Double) { self.init(parsing: number.description) }

  /// The shortest digits of that number in single precision, which Go uses for keys.
  package init(_ number: Float) { self.init(parsing: number.description) }

  /// Takes the description apart: `-1.25e-07`, `1e+21` or `123.0`.
  private init(parsing description: String) {
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    var rest = description.utf8[...]
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "."): point = digits.count
      case UInt8(ascii: "e"):
        exponent = Int(Substring(rest)) ?? 0
        rest = rest.suffix(0)
      default: digits.append(byte)
      }
    }
    let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
    self.point = (point ?? digits.count) + exponent - leading
    digits.removeFirst(leading)
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    self.digits = digits
  }

  /// All digits of a whole number of no more digits than 64 bits hold, or nil.
  ///
  /// JSON turns to an exponent only from 10^21 on, so these it writes in full.
  package var wholeDigits: String? {
    guard digits.count <= point || digits.isEmpty, point <= 20 else { return nil }
    return sign + (digits.isEmpty ? "0" : text(digits) + zeros(point - digits.count))
  }

  /// The number as `strconv.FormatFloat(number, 'g', -1, ...)` writes it.
  ///
  /// An exponent below -4 or from 6 on is written, with at least two digits.
  package var general: String {
    guard !digits.isEmpty else { return sign + "0" }
    let exponent = point - 1
    guard exponent < -4 || exponent >= 6 else { return sign + plain }
    let fraction = digits.count > 1 ? "." + text(digits[1...]) : ""
    let size = exponent.magnitude
    return sign + text(digits[..<1]) + fraction + (exponent < 0 ? "e-" : "e+")
      + (size < 10 ? "0" : "") + String(size)
  }

  /// The number without an exponent.
  private var plain: String {
    if point <= 0 { return "0." + zeros(-point) + text(digits) }
    if point >= digits.count { return text(digits) + zeros(point - digits.count) }
    return text(digits[..<point]) + "." + text(digits[point...])
  }

  private var sign: String { isNegative ? "-" : "" }

  private func text(_ digits: some Collection<UInt8>) -> String {
    String(decoding: digits, as: UTF8.self)
  }

  private func zeros(_ count: Int) -> String { String(repeating: "0", count: max(0, count)) }
}

extension Double {
  /// The number as `fmt` prints it by `%v`: ``GoNumber/general``, `NaN`, `+Inf` or `-Inf`.
  package var goText: String {
    if isNaN { return "NaN" }
    return isInfinite ? (self < 0 ? "-Inf" : "+Inf") : GoNumber(self).general
  }
}
