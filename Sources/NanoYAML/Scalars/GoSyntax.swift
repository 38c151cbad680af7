// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Values as Go's `%#v` prints them, which its YAML library does in some error texts.
enum GoSyntax {
  /// The value as a literal of Go: `map[interface {}]interface {}{"a":1}`.
  ///
  /// Numbers and keys that were not strings in the text are printed as what they became.
  static func text(_ value: Value) -> String {
    switch value {
    case .null: "interface {}(nil)"
    case .bool(let bool): bool ? "true" : "false"
    case .integer(let integer): String(integer)
    case .number(let number): number.isFinite ? GoNumber(number).general : "\(number)"
    case .string(let string): quoted(string)
    case .array(let array):
      "[]interface {}{" + array.map(text).joined(separator: ", ") + "}"
    case .object(let members):
      "map[interface {}]interface {}{"
        + members.sorted { $0.key.precedesByBytes($1.key) }
        .map { quoted($0.key) + ":" + text($0.value) }.joined(separator: ", ") + "}"
    }
  }

  /// The key as a literal of Go.
  static func text(_ key: Scalar) -> String {
    if case .string(let string) = key { quoted(string) } else { key.text ?? "<nil>" }
  }

  /// The string in double quotes, as `strconv.Quote` escapes it.
  static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{07}": text += "\\a"
      case "\u{08}": text += "\\b"
      case "\u{0C}": text += "\\f"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0B}": text += "\\v"
      case " "..."~": text.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{7F}": text += "\\x" + hexadecimal(scalar, digits: 2)
      case _ where isPrintable(scalar): text.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{FFFF}": text += "\\u" + hexadecimal(scalar, digits: 4)
      default: text += "\\U" + hexadecimal(scalar, digits: 8)
      }
    }
    return text + "\""
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar, digits: Int) -> String {
    let text = String(scalar.value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// Whether Go prints the character as it is: letters, marks, numbers, punctuation and symbols.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}
