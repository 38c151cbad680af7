// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// What one scalar of a document is, before it becomes a JSON value.
///
/// Go's library tells more kinds apart than `Value` does, and both the keys of objects and the
/// error texts depend on them.
enum Scalar: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// A whole number beyond `Int64`.
  case unsigned(UInt64)
  case float(Double)
  case string(String)

  /// What a text without quotes means in YAML 1.1 as Kubernetes reads it; nil for a string.
  ///
  /// Dates and base 60 numbers (`1:20`) are strings here; a writer quotes them all the same.
  ///
  /// Cost: one look at the first byte for most strings.
  /// - Source: <https://yaml.org/type/>, and go.yaml.in/yaml/v2 where it differs.
  static func implicit(_ text: Span<UInt8>) -> Scalar? {
    guard !text.isEmpty else { return .null }
    switch text[0] {
    case "y", "Y", "n", "N", "t", "T", "f", "F", "o", "O", "~": return word(text)
    case "0"..."9": return number(text)
    case "+", "-": return word(text) ?? number(text)
    case ".": return word(text) ?? fraction(text)
    default: return nil
    }
  }

  /// The scalar that a word stands for: a boolean, null, infinity or not a number.
  private static func word(_ text: Span<UInt8>) -> Scalar? {
    guard text.count <= 5 else { return nil }
    return switch String(copying: text) {
    case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON": .bool(true)
    case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF": .bool(false)
    case "~", "null", "Null", "NULL": .null
    case ".nan", ".NaN", ".NAN": .float(.nan)
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": .float(.infinity)
    case "-.inf", "-.Inf", "-.INF": .float(-.infinity)
    default: nil
    }
  }

  /// The number that the text is once its underscores are taken out, or nil.
  private static func number(_ text: Span<UInt8>) -> Scalar? {
    guard text.contains("_") else {
      return integer(text) ?? float(text) ?? binaryWithInnerSign(text)
    }
    let digits = withoutUnderscores(text)
    return integer(digits.span) ?? float(digits.span) ?? binaryWithInnerSign(digits.span)
  }

  /// The number that begins with a point, where each underscore must stand between two digits.
  private static func fraction(_ text: Span<UInt8>) -> Scalar? {
    guard text.contains("_") else { return float(text) }
    for index in text.indices where text[index] == "_" {
      guard text[index - 1].isDigit, text.hasDigit(at: index + 1) else { return nil }
    }
    return float(withoutUnderscores(text).span)
  }

  private static func withoutUnderscores(_ text: Span<UInt8>) -> [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(text.count)
    for index in text.indices where text[index] != "_" { digits.append(text[index]) }
    return digits
  }

  /// The whole number: decimal, `0x`, `0o`, `0b`, or octal when it merely begins with a zero.
  private static func integer(_ text: Span<UInt8>) -> Scalar? {
    let isSigned = text.hasSign(at: 0)
    var start = isSigned ? 1 : 0
    guard start < text.count else { return nil }
    var radix: UInt64 = 10
    if text[start] == "0" {
      start += 1
      radix = 8
      // A prefix counts only when something follows it.
      if start + 1 < text.count, let prefixed = Self.radix(of: text[start]) {
        start += 1
        radix = prefixed
      }
    }
    guard let magnitude = magnitude(text, from: start, radix: radix) else { return nil }
    return signed(magnitude, isNegative: text.has("-", at: 0))
      ?? (isSigned ? nil : .unsigned(magnitude))
  }

  /// The radix that the letter after a leading zero chooses.
  private static func radix(of letter: UInt8) -> UInt64? {
    switch letter {
    case "x", "X": 16
    case "o", "O": 8
    case "b", "B": 2
    default: nil
    }
  }

  /// The number that the digits from there on make; nil when one is none or 64 bits are too few.
  private static func magnitude(_ text: Span<UInt8>, from start: Int, radix: UInt64) -> UInt64? {
    var magnitude: UInt64 = 0
    for index in start..<text.count {
      guard let digit = text[index].hexadecimalDigit, digit < radix else { return nil }
      let (shifted, isTooLong) = magnitude.multipliedReportingOverflow(by: radix)
      let (sum, isTooLarge) = shifted.addingReportingOverflow(digit)
      if isTooLong || isTooLarge { return nil }
      magnitude = sum
    }
    return magnitude
  }

  /// The whole number of that size and sign, or nil when it is beyond `Int64`.
  private static func signed(_ magnitude: UInt64, isNegative: Bool) -> Scalar? {
    if let small = Int64(exactly: magnitude) { return .integer(isNegative ? -small : small) }
    return isNegative && magnitude == Int64.min.magnitude ? .integer(.min) : nil
  }

  /// `0b-1` and `0b+1`, which Go's library takes for -1 and 1.
  private static func binaryWithInnerSign(_ text: Span<UInt8>) -> Scalar? {
    guard text.count > 3, text[0] == "0", text[1] == "b", text.hasSign(at: 2),
      let magnitude = magnitude(text, from: 3, radix: 2)
    else { return nil }
    return signed(magnitude, isNegative: text[2] == "-")
  }

  /// The decimal number with a fraction or an exponent, or nil; one beyond `Double` is a string.
  private static func float(_ text: Span<UInt8>) -> Scalar? {
    let start = text.hasSign(at: 0) ? 1 : 0
    var index = text.endOfDigits(from: start)
    var digits = index - start
    if text.has(".", at: index) {
      let end = text.endOfDigits(from: index + 1)
      digits += end - index - 1
      // A number may end in a point, but not begin and end with it.
      index = end
    }
    guard digits > 0 else { return nil }
    if text.has("e", at: index) || text.has("E", at: index) {
      index += text.hasSign(at: index + 1) ? 2 : 1
      guard text.hasDigit(at: index) else { return nil }
      index = text.endOfDigits(from: index)
    }
    guard index == text.count, let number = Double(String(copying: text)), number.isFinite else {
      return nil
    }
    return .float(number)
  }

  /// Whether the text is a base 60 number of YAML 1.1 such as `1:20`, which other readers resolve.
  static func isBase60(_ text: Span<UInt8>) -> Bool {
    var index = text.hasSign(at: 0) ? 1 : 0
    guard text.hasDigit(at: index) else { return false }
    while text.hasDigit(at: index) || text.has("_", at: index) { index += 1 }
    let firstColon = index
    while text.has(":", at: index) {
      let end = min(text.endOfDigits(from: index + 1), index + 3)
      guard end > index + 1, end < index + 3 || text[index + 1] < UInt8(ascii: "6") else {
        return false
      }
      index = end
    }
    guard index > firstColon else { return false }
    if text.has(".", at: index) {
      index += 1
      while text.hasDigit(at: index) || text.has("_", at: index) { index += 1 }
    }
    return index == text.count
  }
}

extension Scalar {
  /// The string that sigs.k8s.io/yaml makes of the scalar as a key, or nil when it makes none.
  ///
  /// Floats are written in single precision, so `0.1` stays `0.1` and `1e6` becomes `1e+06`.
  var text: String? {
    switch self {
    case .null, .unsigned: return nil
    case .bool(let bool): return bool ? "true" : "false"
    case .integer(let integer): return String(integer)
    case .string(let string): return string
    case .float(let number):
      let single = Float(number)
      if single.isNaN { return ".nan" }
      if single.isInfinite { return single < 0 ? "-.inf" : ".inf" }
      return GoNumber(single).general
    }
  }
}
