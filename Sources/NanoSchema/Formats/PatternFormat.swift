// SPDX-License-Identifier: Apache-2.0

import NanoRegex

/// The formats that are a regular expression.
enum PatternFormat {
  /// Whether the text is of that format; false for a format that is no regular expression.
  static func matches(_ format: SchemaFormat, _ text: String) -> Bool {
    guard let pattern = patterns[format] else { return false }
    return (try? pattern.expression().matches(text)) ?? false
  }

  /// Whether the text is a host's name: letters of any script, digits and dashes between dots.
  static func isHostname(_ text: String) -> Bool {
    guard matches(.hostname, text), text.utf8.count <= 255 else { return false }
    return text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { $0.count <= 63 }
  }

  private static let hexadecimal = "[0-9a-f]"
  private static let byte = #"(0|[1-9]\d?|1\d\d?|2[0-4]\d|25[0-5])"#
  private static let letter = #"a-zA-Z0-9\p{S}\p{L}"#
  private static let name = "[a-z0-9]([-a-z0-9]*[a-z0-9])?"

  private static func uuid(_ third: String, _ fourth: String) -> String {
    "(?i)^\(hexadecimal){8}-?\(hexadecimal){4}-?\(third)-?\(fourth)-?\(hexadecimal){12}$"
  }

  private static let patterns: [SchemaFormat: SchemaPattern] = [
    .bsonObjectID: "(?i)^\(hexadecimal){24}$",
    .uuid: uuid("\(hexadecimal){4}", "\(hexadecimal){4}"),
    .uuid3: uuid("3\(hexadecimal){3}", "\(hexadecimal){4}"),
    .uuid4: uuid("4\(hexadecimal){3}", "[89ab]\(hexadecimal){3}"),
    .uuid5: uuid("5\(hexadecimal){3}", "[89ab]\(hexadecimal){3}"),
    .hexColor: "^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$",
    .rgbColor: #"^rgb\(\s*\#(byte)\s*,\s*\#(byte)\s*,\s*\#(byte)\s*\)$"#,
    .socialSecurityNumber: #"^\d{3}[- ]?\d{2}[- ]?\d{4}$"#,
    .byte: "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$",
    .shortName: "^\(name)$",
    .longName: #"^\#(name)(\.\#(name))*$"#,
    .hostname: "^([\(letter)](-?[\(letter)]{0,62})?"
      + #"|([\#(letter)](([\#(letter)-]{0,61}[\#(letter)])?)\.)+[a-zA-Z\p{L}]{2,63})$"#,
  ].mapValues { SchemaPattern($0) }
}
