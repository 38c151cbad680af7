// SPDX-License-Identifier: Apache-2.0

/// How Kubernetes spells property names in rules.
///
/// Contract:
/// https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
package enum CELPropertyName {
  /// The name under which a rule reaches the property: `__namespace__` for `namespace`,
  /// `app__dot__name` for `app.name`.
  ///
  /// Nil when the property cannot be reached: its name has other signs than letters, digits and
  /// `_.-/`, begins with a digit or is empty.
  package static func escaped(_ property: String) -> String? {
    if keywords.contains(property) { return "__\(property)__" }
    let bytes = Array(property.utf8)
    guard let first = bytes.first, !first.isDigit else { return nil }
    var escaped = ""
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "."): escaped += "__dot__"
      case UInt8(ascii: "-"): escaped += "__dash__"
      case UInt8(ascii: "/"): escaped += "__slash__"
      case UInt8(ascii: "_") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "_"):
        escaped += "__underscores__"
        index += 1
      case let byte where byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_"):
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default: return nil
      }
      index += 1
    }
    return escaped
  }

  /// The property that a name in a rule means, or nil when the name holds no escape.
  static func unescaped(_ name: String) -> String? {
    let parts = name.split(separator: "__", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3 else { return nil }
    if parts.count == 3, parts[0].isEmpty, parts[2].isEmpty, keywords.contains(parts[1]) {
      return parts[1]
    }
    var property = ""
    for (index, part) in parts.enumerated() {
      guard index % 2 == 1 else {
        property += part
        continue
      }
      guard index < parts.count - 1, let sign = signs[part] else { return nil }
      property += sign
    }
    return property
  }

  private static let signs = ["dot": ".", "dash": "-", "slash": "/", "underscores": "__"]

  private static let keywords: Set<String> = [
    "true", "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function",
    "if", "import", "let", "loop", "package", "namespace", "return", "var", "void", "while",
  ]
}
