// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension KubernetesType {
  /// Why Go cannot read a value.
  enum Mistake: Equatable {
    /// It is of another type: what it is in JSON, and the type of Go.
    case wrongType(found: String, expected: String)
    /// The type reads texts itself, and says this of the value.
    case unreadable(String)
  }

  /// Why Go cannot read a value into this type, nil when it can; not for objects that it reads
  /// member by member.
  func mistake(in value: Value) -> Mistake? {
    switch (self, value) {
    case (.string, .string), (.bool, .bool), (.double, .integer), (.double, .number), (.any, _),
      (_, .null):
      return nil
    case (.int64, _) where value.integer != nil: return nil
    case (.int32, _) where value.integer.flatMap(Int32.init(exactly:)) != nil: return nil
    case (.bytes, .string(let text)):
      return KubernetesType.base64Mistake(in: text).map(Mistake.unreadable)
    case (.quantity, _): return quantityMistake(in: value)
    case (.intOrString, .string): return nil
    case (.intOrString, _): return KubernetesType.int32.mistake(in: value)
    case (.time, .string(let text)):
      return KubernetesType.isTime(text)
        ? nil : .unreadable("parsing time \"\(text)\" as \"2006-01-02T15:04:05Z07:00\"")
    case (.time, _): return wrongType(value, "string")
    default: return wrongType(value, goName)
    }
  }

  private func wrongType(_ value: Value, _ expected: String) -> Mistake {
    let isWhole = expected == "int32" || expected == "int64"
    let found =
      switch value {
      case .null: "null"
      case .bool: "bool"
      case .integer, .number: isWhole ? "number \(value.jsonText())" : "number"
      case .string: "string"
      case .array: "array"
      case .object: "object"
      }
    return .wrongType(found: found, expected: expected)
  }

  private func quantityMistake(in value: Value) -> Mistake? {
    let text = value.string ?? value.jsonText()
    if (try? Quantity(text)) != nil { return nil }
    return .unreadable(
      "quantities must match the regular expression "
        + "'^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
    )
  }

  // MARK: - Texts

  /// What Go's decoder of base64 says of a text, nil when it can be decoded.
  ///
  /// Source: https://pkg.go.dev/encoding/base64#CorruptInputError
  static func base64Mistake(in text: String) -> String? {
    let bytes = Array(text.utf8)
    var digits = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { continue }
      if isBase64Digit(byte) {
        digits = (digits + 1) % 4
        continue
      }
      guard byte == UInt8(ascii: "="), digits >= 2 else { return illegalBase64(index - 1) }
      return base64PaddingMistake(in: bytes, behind: index, digits: digits)
    }
    return digits == 0 ? nil : illegalBase64(bytes.count - digits)
  }

  /// What is wrong behind the first sign of padding.
  private static func base64PaddingMistake(
    in bytes: [UInt8],
    behind start: Int,
    digits: Int
  ) -> String? {
    var index = start
    func skipLineBreaks() {
      while index < bytes.count, bytes[index] == UInt8(ascii: "\n") || bytes[index] == 0x0D {
        index += 1
      }
    }
    if digits == 2 {
      skipLineBreaks()
      if index == bytes.count { return illegalBase64(bytes.count) }
      if bytes[index] != UInt8(ascii: "=") { return illegalBase64(index - 1) }
      index += 1
    }
    skipLineBreaks()
    return index < bytes.count ? illegalBase64(index) : nil
  }

  private static func illegalBase64(_ index: Int) -> String {
    "illegal base64 data at input byte \(index)"
  }

  private static func isBase64Digit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// Whether the text is a time as RFC 3339 has it: `2026-11-22T10:00:00Z`.
  static func isTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let shape = Array("0000-00-00T00:00:00".utf8)
    guard bytes.count > shape.count,
      zip(bytes, shape).allSatisfy({ $1 == UInt8(ascii: "0") ? isDigit($0) : $0 == $1 })
    else { return false }
    let limits = [(5, 1, 12), (8, 1, 31), (11, 0, 23), (14, 0, 59), (17, 0, 59)]
    guard limits.allSatisfy({ ($1...$2).contains(number(bytes, at: $0)) }) else { return false }
    var rest = bytes[shape.count...]
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let digits = rest.prefix(while: isDigit)
      if digits.isEmpty { return false }
      rest = rest.dropFirst(digits.count)
    }
    if rest.elementsEqual([UInt8(ascii: "Z")]) { return true }
    let offset = Array(rest)
    let offsetShape = Array("+00:00".utf8)
    return offset.count == offsetShape.count && (offset[0] == 0x2B || offset[0] == 0x2D)
      && zip(offset, offsetShape).dropFirst()
        .allSatisfy { $1 == UInt8(ascii: "0") ? isDigit($0) : $0 == $1 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The number of two digits at that place.
  private static func number(_ bytes: [UInt8], at index: Int) -> Int {
    Int(bytes[index] &- 0x30) * 10 + Int(bytes[index + 1] &- 0x30)
  }
}
