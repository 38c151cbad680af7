// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// `'%s has %d'.format([name, count])`.
///
/// Contract: version 2 of https://github.com/google/cel-go/blob/master/ext/README.md#strings, which
/// is what Kubernetes has: values inside of lists and maps are written as CEL literals, `%f` and
/// `%e` as people write numbers in English.
enum StringFormat {
  /// The text with its clauses replaced by the values.
  static func text(
    _ format: String,
    _ values: [CELValue],
    _ budget: inout CELBudget
  )
    throws(CELError) -> String
  {
    try budget.spend(bytes: format.utf8.count)
    var text: [UInt8] = []
    var rest = format.utf8[...]
    var remaining = values[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        text.append(byte)
        continue
      }
      if rest.first == byte {
        rest.removeFirst()
        text.append(byte)
        continue
      }
      let precision = try precision(&rest)
      guard let clause = rest.popFirst() else { throw .invalid("unexpected end of string") }
      guard let value = remaining.popFirst() else {
        throw .invalid("index \(values.count) out of range")
      }
      let made = try formatted(value, clause, precision: precision, &budget)
      try budget.spend(bytes: made.utf8.count)
      text += Array(made.utf8)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func precision(_ rest: inout Substring.UTF8View) throws(CELError) -> Int {
    guard rest.first == UInt8(ascii: ".") else { return 6 }
    rest.removeFirst()
    let digits = rest.prefix(while: \.isDigit)
    guard let precision = Int(String(Substring(digits))), precision <= 1_000 else {
      throw .invalid("error while parsing precision: could not find end of precision specifier")
    }
    rest.removeFirst(digits.count)
    return precision
  }

  private static func formatted(
    _ value: CELValue,
    _ clause: UInt8,
    precision: Int,
    _ budget: inout CELBudget
  ) throws(CELError) -> String {
    switch clause {
    case UInt8(ascii: "s"): return try plain(value, &budget)
    case UInt8(ascii: "d"): return try decimal(value)
    case UInt8(ascii: "f"):
      return EnglishNumber.fixed(try number(value, "fixed-point"), precision: precision)
    case UInt8(ascii: "e"):
      return EnglishNumber.scientific(try number(value, "scientific"), precision: precision)
    case UInt8(ascii: "b"):
      if case .bool(let bool) = value { return bool ? "1" : "0" }
      return try whole(value, radix: 2, "only integers and bools can be formatted as binary")
    case UInt8(ascii: "o"):
      return try whole(value, radix: 8, "octal clause can only be used on integers")
    case UInt8(ascii: "x"): return try hexadecimal(value, isUpper: false)
    case UInt8(ascii: "X"): return try hexadecimal(value, isUpper: true)
    default:
      let name = String(decoding: [clause], as: UTF8.self)
      throw .invalid(
        "could not parse formatting clause: unrecognized formatting clause \(name.goQuoted)"
      )
    }
  }

  private static func mismatch(_ value: CELValue, _ rule: String) -> CELError {
    .invalid("error during formatting: \(rule), was given \(value.typeName)")
  }

  private static func decimal(_ value: CELValue) throws(CELError) -> String {
    switch value {
    case .int(let int): return "\(int)"
    case .uint(let uint): return "\(uint)"
    default: throw mismatch(value, "decimal clause can only be used on integers")
    }
  }

  private static func number(_ value: CELValue, _ clause: String) throws(CELError) -> Double {
    switch value {
    case .double(let double): return double
    case .string("NaN"): return .nan
    case .string("Infinity"): return .infinity
    case .string("-Infinity"): return -.infinity
    default: throw mismatch(value, "\(clause) clause can only be used on doubles")
    }
  }

  private static func whole(
    _ value: CELValue,
    radix: Int,
    _ rule: String
  ) throws(CELError)
    -> String
  {
    switch value {
    case .int(let int): return String(int, radix: radix)
    case .uint(let uint): return String(uint, radix: radix)
    default: throw mismatch(value, rule)
    }
  }

  private static func hexadecimal(_ value: CELValue, isUpper: Bool) throws(CELError) -> String {
    switch value {
    case .int(let int): return String(int, radix: 16, uppercase: isUpper)
    case .uint(let uint): return String(uint, radix: 16, uppercase: isUpper)
    case .string(let string): return hexadecimal(Array(string.utf8), isUpper: isUpper)
    case .bytes(let bytes): return hexadecimal(bytes, isUpper: isUpper)
    default:
      throw mismatch(
        value,
        "only integers, byte buffers, and strings can be formatted as hex"
      )
    }
  }

  private static func hexadecimal(_ bytes: [UInt8], isUpper: Bool) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: isUpper) }.joined()
  }

  // MARK: %s

  /// The value as `%s` shows it.
  private static func plain(_ value: CELValue, _ budget: inout CELBudget) throws(CELError) -> String
  {
    switch value {
    case .string(let string): return string
    case .double(let double): return double.goText
    case .timestamp(let timestamp): return timestamp.text
    case .duration(let duration): return duration.text
    case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
    default: return try literal(value, &budget)
    }
  }

  /// The value as it would be written in an expression: inside of lists and maps.
  private static func literal(
    _ value: CELValue,
    _ budget: inout CELBudget
  ) throws(CELError)
    -> String
  {
    try budget.spend()
    switch value {
    case .null: return "null"
    case .bool(let bool): return bool ? "true" : "false"
    case .int, .uint: return try decimal(value)
    case .double(let double):
      return double.isFinite ? double.fixed(6) : double.goText.goQuoted
    case .string(let string): return string.goQuoted
    case .bytes(let bytes): return "b" + String(decoding: bytes, as: UTF8.self).goQuoted
    case .timestamp(let timestamp): return "timestamp(\(timestamp.text.goQuoted))"
    case .duration(let duration): return "duration(\(duration.text.goQuoted))"
    case .type(let name): return name
    case .list(let list):
      var parts: [String] = []
      for element in try list.elements() { parts.append(try part(element, &budget)) }
      return "[\(parts.joined(separator: ", "))]"
    case .map(let map):
      var parts: [(key: String, value: String)] = []
      for (key, value) in try map.entries() {
        parts.append((try part(key, &budget), try part(value, &budget)))
      }
      parts.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      return "{\(parts.map { "\($0.key):\($0.value)" }.joined(separator: ", "))}"
    default:
      throw mismatch(
        value,
        "string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types,"
          + " durations, and timestamps"
      )
    }
  }

  private static func part(_ value: CELValue, _ budget: inout CELBudget) throws(CELError) -> String
  {
    let text = try literal(value, &budget)
    try budget.spend(bytes: text.utf8.count)
    return text
  }
}

/// Numbers as Go's `x/text` writes them for readers of English.
enum EnglishNumber {
  /// The number in groups of three digits: `1,234.50`.
  static func fixed(_ number: Double, precision: Int) -> String {
    guard number.isFinite else { return unusual(number) }
    let text = number.fixed(precision)
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = text.dropFirst(sign.utf8.count)
    let whole = digits.prefix { $0 != "." }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return sign + grouped + digits.dropFirst(whole.count)
  }

  /// The number as a power of ten: `1.234568 × 10⁰³`, with thin spaces.
  static func scientific(_ number: Double, precision: Int) -> String {
    guard number.isFinite else { return unusual(number) }
    let parts = number.exponential(precision).split(separator: "e")
    guard parts.count == 2 else { return unusual(number) }
    let raised = parts[1].compactMap { superscripts[$0] }
    return "\(parts[0])\u{202F}×\u{202F}10\(String(raised))"
  }

  private static func unusual(_ number: Double) -> String {
    number.isNaN ? "NaN" : number < 0 ? "-∞" : "∞"
  }

  private static let superscripts: [Character: Character] = [
    "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷",
    "8": "⁸", "9": "⁹",
  ]
}
