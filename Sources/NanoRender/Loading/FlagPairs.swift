// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// The values of flags that hold several, as Crossplane's command takes them apart.
package enum FlagPairs {
  /// The parts of a text between separators; a backslash before one keeps it.
  ///
  /// Source: <https://github.com/alecthomas/kong>, `SplitEscaped`.
  package static func parts(_ text: String, separator: Character) -> [String] {
    var parts: [String] = []
    var part = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        if character != separator { part.append("\\") }
        part.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == separator {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    if isEscaped { part.append("\\") }
    return parts + [part]
  }

  /// A key and a value around the first equals sign.
  ///
  /// - Throws: ``RenderError`` when there is none.
  package static func pair(
    _ text: String,
    flag: String
  ) throws(RenderError) -> (key: String, value: String) {
    guard let place = text.firstIndex(of: "=") else {
      throw RenderError("\(flag): expected \"<key>=<value>\" but got \(text.goQuoted)")
    }
    return (String(text[..<place]), String(text[text.index(after: place)...]))
  }

  /// The pairs of a flag that may be repeated, with several pairs in one value behind semicolons.
  package static func pairs(
    _ values: [String],
    flag: String
  ) throws(RenderError) -> [(key: String, value: String)] {
    var pairs: [(key: String, value: String)] = []
    for value in values {
      for part in parts(value, separator: ";") { pairs.append(try pair(part, flag: flag)) }
    }
    return pairs
  }
}
