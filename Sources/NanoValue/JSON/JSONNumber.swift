// SPDX-License-Identifier: Apache-2.0

/// Numbers as Go's `encoding/json` writes them.
enum JSONNumber {
  /// Appends a whole number in decimal digits.
  static func write(_ integer: Int64, into bytes: inout [UInt8]) {
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var start = digits.count
    var rest = integer.magnitude
    repeat {
      start -= 1
      digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    while start < digits.count {
      bytes.append(digits[start])
      start += 1
    }
  }

  /// Appends a number by the fewest digits that read back as the same double.
  ///
  /// Without an exponent from 1e-6 to below 1e21, whole numbers without a fraction; NaN and
  /// infinity as `null`.
  static func write(_ number: Double, into bytes: inout [UInt8]) {
    guard number.isFinite else {
      bytes.append(contentsOf: "null".utf8)
      return
    }
    if number.sign == .minus { bytes.append(UInt8(ascii: "-")) }
    let magnitude = number.magnitude
    if magnitude < 0x1p53, let whole = Int64(exactly: magnitude) {
      return write(whole, into: &bytes)
    }
    let decimal = Decimal(magnitude)
    if magnitude < 1e-6 || magnitude >= 1e21 {
      decimal.writeWithExponent(into: &bytes)
    } else {
      decimal.writePlainly(into: &bytes)
    }
  }

  /// The digits of a number and the place of its point: `0.digits * 10^point`.
  private struct Decimal {
    var digits: [UInt8] = []
    var point = 0

    /// The fewest digits that read back as that number, which is finite and above zero.
    init(_ number: Double) {
      // Swift's description has the digits, in a layout of its own: 1.5e-07, 0.0001, 1e+21.
      var hasPoint = false
      var text = number.description.utf8[...]
      while let byte = text.popFirst(), byte != UInt8(ascii: "e") {
        if byte == UInt8(ascii: ".") {
          hasPoint = true
          continue
        }
        if !hasPoint { point += 1 }
        if byte == UInt8(ascii: "0"), digits.isEmpty {
          point -= 1
        } else {
          digits.append(byte)
        }
      }
      point += Int(Substring(text)) ?? 0
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    }

    func writePlainly(into bytes: inout [UInt8]) {
      if point <= 0 {
        bytes.append(contentsOf: "0.".utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -point))
        bytes.append(contentsOf: digits)
      } else if point >= digits.count {
        bytes.append(contentsOf: digits)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: point - digits.count))
      } else {
        bytes.append(contentsOf: digits[..<point])
        bytes.append(UInt8(ascii: "."))
        bytes.append(contentsOf: digits[point...])
      }
    }

    func writeWithExponent(into bytes: inout [UInt8]) {
      bytes.append(contentsOf: digits.prefix(1))
      if digits.count > 1 {
        bytes.append(UInt8(ascii: "."))
        bytes.append(contentsOf: digits.dropFirst())
      }
      bytes.append(contentsOf: (point > 0 ? "e+" : "e").utf8)
      JSONNumber.write(Int64(point - 1), into: &bytes)
    }
  }
}
