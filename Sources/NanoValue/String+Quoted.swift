// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The text in quotes for a message: on one line, nothing invisible in it, and not too long.
  ///
  /// - Parameter limit: How many characters are shown at most; an ellipsis stands for the rest.
  package func quoted(limit: Int = 64) -> String {
    var text = "\""
    for (count, scalar) in unicodeScalars.enumerated() {
      if count == limit {
        text += "…"
        break
      }
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case _ where scalar.isInvisible:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

extension UnicodeScalar {
  /// Whether the character ends a line, moves the text around it or cannot be seen at all, and so
  /// could make a message say something else than it does.
  var isInvisible: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
