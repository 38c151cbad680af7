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
    case .number(let number)?: number.goText
    case .string(let text)?: quoted(text)
    case let other?: other.jsonText([.sortedKeys, .htmlEscaped])
    }
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
