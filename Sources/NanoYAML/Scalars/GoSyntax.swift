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
    case .string(let string): string.goQuoted
    case .array(let array):
      "[]interface {}{" + array.map(text).joined(separator: ", ") + "}"
    case .object(let members):
      "map[interface {}]interface {}{"
        + members.sorted { $0.key.precedesByBytes($1.key) }
        .map { $0.key.goQuoted + ":" + text($0.value) }.joined(separator: ", ") + "}"
    }
  }

  /// The key as a literal of Go.
  static func text(_ key: Scalar) -> String {
    if case .string(let string) = key { string.goQuoted } else { key.text ?? "<nil>" }
  }
}
