// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// The formats of numbers that are written as texts.
enum NumberFormat {
  /// Whether the text is a quantity as Kubernetes reads it: `100m`, `10Gi`.
  static func isQuantity(_ text: String) -> Bool {
    do throws(ValueError) {
      _ = try Quantity(text)
      return true
    } catch {
      return false
    }
  }

  /// Whether the text is a book number of ten digits, spaces and dashes aside.
  static func isISBN10(_ text: String) -> Bool {
    guard let digits = digits(text, finalX: true), digits.count == 10 else { return false }
    return zip(1...10, digits).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0
  }

  /// Whether the text is a book number of thirteen digits, spaces and dashes aside.
  static func isISBN13(_ text: String) -> Bool {
    guard let digits = digits(text, finalX: false), digits.count == 13 else { return false }
    return digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 3) } % 10
      == 0
  }

  /// The digits of a book number; the last one may be an X, which is ten.
  private static func digits(_ text: String, finalX: Bool) -> [Int]? {
    var digits: [Int] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digits.append(Int(byte) - 0x30)
      case UInt8(ascii: "X") where finalX && digits.count == 9: digits.append(10)
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20, UInt8(ascii: "-"): break
      default: return nil
      }
    }
    return digits
  }

  /// Whether the digits of the text are a credit card's number, everything else aside.
  static func isCreditCard(_ text: String) -> Bool {
    let digits = text.utf8.compactMap { (0x30...0x39).contains($0) ? Int($0) - 0x30 : nil }
    guard isIssued(digits) else { return false }
    var sum = 0
    for (position, digit) in digits.reversed().enumerated() {
      let weighted = position % 2 == 1 ? digit * 2 : digit
      sum += weighted >= 10 ? weighted - 9 : weighted
    }
    return sum % 10 == 0
  }

  /// Whether a card company issues numbers that begin so and are so long.
  private static func isIssued(_ digits: [Int]) -> Bool {
    let four = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
    return switch (digits.count, four) {
    case (13, 4000...4999), (16, 4000...4999), (16, 5100...5599), (16, 6011),
      (16, 6500...6599), (15, 3400...3499), (15, 3700...3799), (14, 3000...3059),
      (14, 3600...3699), (14, 3800...3899), (15, 2131), (15, 1800), (16, 3500...3599):
      true
    default: false
    }
  }
}
