// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// Values as Go's `fmt` prints them into Kubernetes' messages.
enum GoText {
  /// A value of an error: numbers and booleans plain, texts in quotes, the rest as JSON.
  static func value(_ value: Value?) -> String {
    switch value {
    case nil, .null?: "\"null\""
    case .bool(let bool)?: bool ? "true" : "false"
    case .integer(let integer)?: String(integer)
    case .number(let number)?: self.number(number)
    case .string(let text)?: quoted(text)
    case let other?: other.jsonText([.sortedKeys, .htmlEscaped])
    }
  }

  /// A number as `%v` prints it: the fewest digits, with an exponent from 1e+06 and below 0.0001.
  static func number(_ number: Double) -> String {
    guard number.isFinite else { return number.isNaN ? "NaN" : number < 0 ? "-Inf" : "+Inf" }
    if number == 0 { return number.sign == .minus ? "-0" : "0" }
    let (digits, exponent) = decimal(number.magnitude)
    let needsExponent = exponent < -4 || exponent >= 6
    let text = needsExponent ? scientific(digits, exponent) : plain(digits, exponent)
    return number < 0 ? "-\(text)" : text
  }

  private static func scientific(_ digits: [UInt8], _ exponent: Int) -> String {
    var text = String(decoding: digits.prefix(1), as: UTF8.self)
    if digits.count > 1 { text += "." + String(decoding: digits.dropFirst(), as: UTF8.self) }
    let magnitude = String(abs(exponent))
    return text + (exponent < 0 ? "e-" : "e+") + (magnitude.count < 2 ? "0" : "") + magnitude
  }

  private static func plain(_ digits: [UInt8], _ exponent: Int) -> String {
    if exponent < 0 {
      return "0." + String(repeating: "0", count: -exponent - 1)
        + String(decoding: digits, as: UTF8.self)
    }
    let whole = exponent + 1
    if digits.count <= whole {
      return String(decoding: digits, as: UTF8.self)
        + String(repeating: "0", count: whole - digits.count)
    }
    return String(decoding: digits.prefix(whole), as: UTF8.self) + "."
      + String(decoding: digits.dropFirst(whole), as: UTF8.self)
  }

  /// The fewest digits of a number above zero, and the exponent of the first one.
  private static func decimal(_ number: Double) -> (digits: [UInt8], exponent: Int) {
    var digits: [UInt8] = []
    var exponent = -1
    var hasPoint = false
    var text = number.description.utf8[...]
    while let byte = text.popFirst(), byte != UInt8(ascii: "e") {
      if byte == UInt8(ascii: ".") {
        hasPoint = true
        continue
      }
      if !hasPoint { exponent += 1 }
      if byte == UInt8(ascii: "0"), digits.isEmpty {
        exponent -= 1
      } else {
        digits.append(byte)
      }
    }
    exponent += Int(Substring(text)) ?? 0
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return (digits, exponent)
  }

  /// A text in quotes, what cannot be seen written as an escape.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars { result += escaped(scalar) }
    return result + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\u{07}": return "\\a"
    case "\u{08}": return "\\b"
    case "\u{0C}": return "\\f"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\u{0B}": return "\\v"
    default: break
    }
    if isPrintable(scalar) { return String(scalar) }
    let digits = String(scalar.value, radix: 16)
    let (prefix, width) =
      scalar.value < 0x80 ? ("\\x", 2) : scalar.value < 0x1_0000 ? ("\\u", 4) : ("\\U", 8)
    return prefix + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator,
      .lineSeparator, .paragraphSeparator:
      return false
    default: return true
    }
  }
}
