// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Values as Swift's source writes them.
enum SwiftLiteral {
  /// A text in quotes.
  static func text(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": literal += "\\\\"
      case "\"": literal += "\\\""
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7f:
        literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  /// A text with many backslashes, as it is between as many `#` as it needs.
  static func raw(_ text: String) -> String {
    guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7f }) else {
      return SwiftLiteral.text(text)
    }
    var fence = "#"
    while text.contains("\"\(fence)") || text.contains("\\\(fence)") { fence += "#" }
    return "\(fence)\"\(text)\"\(fence)"
  }

  /// Any value, where a `Value` is expected.
  static func value(_ value: Value) -> String {
    switch value {
    case .null: return "nil"
    case .bool(let bool): return "\(bool)"
    case .integer(let integer): return "\(integer)"
    case .number(let number): return "\(number)"
    case .string(let string): return text(string)
    case .array(let elements):
      return "[\(elements.map(SwiftLiteral.value).joined(separator: ", "))]"
    case .object(let members):
      if members.isEmpty { return "[:]" }
      let pairs = members.map { "\(text($0.key)): \(SwiftLiteral.value($0.value))" }
      return "[\(pairs.joined(separator: ", "))]"
    }
  }
}
