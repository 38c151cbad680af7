// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The text as Go's `%q` prints it: in double quotes, with escapes for what cannot be seen.
  ///
  /// Source: <https://pkg.go.dev/strconv#Quote>
  package var goQuoted: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{07}": text += "\\a"
      case "\u{08}": text += "\\b"
      case "\u{0B}": text += "\\v"
      case "\u{0C}": text += "\\f"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        text += "\\x" + scalar.hexadecimal(digits: 2)
      case _ where scalar.value >= 0x80 && !scalar.isPrintable:
        text +=
          scalar.value > 0xFFFF
          ? "\\U" + scalar.hexadecimal(digits: 8) : "\\u" + scalar.hexadecimal(digits: 4)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

extension Unicode.Scalar {
  /// Whether Go prints it as it is: letters, marks, numbers, punctuation, symbols and no blank but
  /// the ASCII one.
  fileprivate var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      false
    default: true
    }
  }

  fileprivate func hexadecimal(digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
