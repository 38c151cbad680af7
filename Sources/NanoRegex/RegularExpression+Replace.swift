// SPDX-License-Identifier: Apache-2.0

extension RegularExpression {
  /// The text with each match replaced by what the closure makes of it.
  package func replacingMatches(in text: String, with replacement: (Match) -> String) -> String {
    var result = ""
    let utf8 = text.utf8
    var end = utf8.startIndex
    for match in allMatches(in: text) {
      let start = utf8.index(utf8.startIndex, offsetBy: match.start)
      result += text[end..<start]
      result += replacement(match)
      end = utf8.index(utf8.startIndex, offsetBy: match.end)
    }
    result += text[end...]
    return result
  }

  /// The text with each match replaced by a template, as Go's `ReplaceAllString` does it.
  ///
  /// In the template `$1`, `${1}`, `$name` and `${name}` stand for groups, nothing for one that
  /// took no part, and `$$` for a dollar. A name without braces is as long as possible: `$1x` is
  /// the group `1x`.
  package func replacingMatches(in text: String, withTemplate template: String) -> String {
    replacingMatches(in: text) { RegularExpression.expanded(template, $0) }
  }

  private static func expanded(_ template: String, _ match: Match) -> String {
    var result = ""
    var rest = template[...]
    while let dollar = rest.unicodeScalars.firstIndex(of: "$") {
      result += rest[..<dollar]
      rest = rest[rest.unicodeScalars.index(after: dollar)...]
      if rest.unicodeScalars.first == "$" {
        result += "$"
        rest = rest[rest.unicodeScalars.index(after: rest.startIndex)...]
      } else if let name = takeName(&rest) {
        if let number = number(name) {
          result += match[number] ?? ""
        } else {
          result += match[name] ?? ""
        }
      } else {
        result += "$"
      }
    }
    return result + rest
  }

  /// Takes `name` or `{name}` off the front, or nothing.
  private static func takeName(_ rest: inout Substring) -> String? {
    var scalars = rest.unicodeScalars
    let isBraced = scalars.first == "{"
    if isBraced { scalars.removeFirst() }
    let name = scalars.prefix { scalar in
      scalar == "_" || scalar.properties.generalCategory == .decimalNumber
        || scalar.properties.generalCategory.bit <= 4
    }
    guard !name.isEmpty else { return nil }
    scalars = scalars[name.endIndex...]
    if isBraced {
      guard scalars.first == "}" else { return nil }
      scalars.removeFirst()
    }
    rest = Substring(scalars)
    return String(name)
  }

  /// The number that a name is, unless it is none or has leading zeros.
  private static func number(_ name: String) -> Int? {
    guard name.utf8.allSatisfy({ (0x30...0x39).contains($0) }), name.utf8.count <= 8,
      name.utf8.first != 0x30 || name.utf8.count == 1
    else { return nil }
    return Int(name)
  }
}
