// SPDX-License-Identifier: Apache-2.0

/// The functions on whole strings: searching, case, trimming, joining.
///
/// Contract: https://github.com/google/cel-go/blob/master/ext/README.md#strings, version 2 as
/// Kubernetes has it; positions count characters (Unicode scalars).
extension FunctionLibrary {
  static let strings: [Overload] =
    predicate("contains") { text, part, budget throws(CELError) in
      try budget.spend(searching: text.utf8.count, for: part.utf8.count)
      return Array(text.utf8).firstIndex(of: Array(part.utf8)) != nil
    }
    + predicate("startsWith") { text, part, _ in text.utf8.starts(with: part.utf8) }
    + predicate("endsWith") { text, part, _ in
      text.utf8.count >= part.utf8.count
        && text.utf8.suffix(part.utf8.count).elementsEqual(part.utf8)
    }
    + changed("lowerAscii") { text in
      String(decoding: text.utf8.map { $0.isLetter ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    + changed("upperAscii") { text in
      String(decoding: text.utf8.map { $0.isLetter ? $0 & ~0x20 : $0 }, as: UTF8.self)
    }
    + changed("trim") { $0.trimmed }
    + Overload.global("strings.quote(string) -> string") { arguments, budget throws(CELError) in
      let text = try string(arguments[0], "strings.quote")
      try budget.spend(bytes: text.utf8.count)
      return .string(text.celQuoted)
    }
    + Overload.member(
      "join(list(string)) -> string",
      "join(list(string), string) -> string",
      do: join
    )
    + Overload.member("format(string, list(dyn)) -> string") { arguments, budget throws(CELError) in
      guard case .string(let format) = arguments[0], case .list(let values) = arguments[1] else {
        throw .noSuchOverload("format", arguments)
      }
      return .string(try StringFormat.text(format, try values.elements(), &budget))
    }

  private static func predicate(
    _ name: String,
    _ test: @escaping @Sendable (String, String, inout CELBudget) throws(CELError) -> Bool
  ) -> [Overload] {
    Overload.member("\(name)(string, string) -> bool") { arguments, budget throws(CELError) in
      let text = try string(arguments[0], name)
      let part = try string(arguments[1], name)
      try budget.spend(bytes: part.utf8.count)
      return .bool(try test(text, part, &budget))
    }
  }

  private static func changed(
    _ name: String,
    _ change: @escaping @Sendable (String) -> String
  )
    -> [Overload]
  {
    Overload.member("\(name)(string) -> string") { arguments, budget throws(CELError) in
      let text = try string(arguments[0], name)
      try budget.spend(bytes: text.utf8.count)
      return .string(change(text))
    }
  }

  private static func join(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  ) throws(CELError)
    -> CELValue
  {
    guard case .list(let list) = arguments[0] else { throw .noSuchOverload("join", arguments) }
    let separator = arguments.count > 1 ? try string(arguments[1], "join") : ""
    var text = ""
    for position in 0..<list.count {
      guard let element = try list.element(position) else { break }
      let part = try string(element, "join")
      try budget.spend(bytes: part.utf8.count + separator.utf8.count)
      if position > 0 { text += separator }
      text += part
    }
    return .string(text)
  }

  /// The text of a value that has to be a string.
  static func string(_ value: CELValue, _ function: String) throws(CELError) -> String {
    guard case .string(let string) = value else { throw .noSuchOverload(function, [value]) }
    return string
  }

  /// The number of a value that has to be an int.
  static func integer(_ value: CELValue, _ function: String) throws(CELError) -> Int64 {
    guard case .int(let int) = value else { throw .noSuchOverload(function, [value]) }
    return int
  }
}

extension String {
  /// The text in double quotes with CEL's escapes, as `strings.quote` makes it.
  fileprivate var celQuoted: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{07}": text += "\\a"
      case "\u{08}": text += "\\b"
      case "\u{0C}": text += "\\f"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0B}": text += "\\v"
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
