// SPDX-License-Identifier: Apache-2.0

/// The escape sequences of string and bytes literals.
///
/// Contract: https://github.com/google/cel-spec/blob/master/doc/langdef.md#string-and-bytes-values
enum Escapes {
  /// The bytes that the body of a literal stands for, or nil when an escape is not one of CEL's.
  ///
  /// - Parameter inBytes: Whether `\x` and octal escapes are bytes rather than characters, and `\u`
  ///   is not allowed.
  static func unescaped(_ body: ArraySlice<UInt8>, inBytes: Bool) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var rest = body
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      guard let code = rest.popFirst() else { return nil }
      if let simple = simple(code) {
        result.append(simple)
        continue
      }
      guard let (value, isByte) = numeric(code, &rest) else { return nil }
      if inBytes {
        guard isByte, let exact = UInt8(exactly: value) else { return nil }
        result.append(exact)
      } else {
        guard let scalar = Unicode.Scalar(value) else { return nil }
        result.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    return result
  }

  /// The place after the escape that begins with the backslash at a place, or nil when it is none.
  static func end(of start: Int, in bytes: [UInt8]) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    let length = length(of: bytes[start + 1])
    return length > 0 && failure(at: start, in: bytes) >= start + length ? start + length : nil
  }

  /// The first place at or after a backslash that does not fit an escape.
  static func failure(at start: Int, in bytes: [UInt8]) -> Int {
    guard start + 1 < bytes.count else { return bytes.count }
    let code = bytes[start + 1]
    let length = length(of: code)
    guard length > 0 else { return start + 1 }
    var index = start + 2
    while index < start + length {
      guard index < bytes.count, isDigit(bytes[index], of: code) else { return index }
      index += 1
    }
    return index
  }

  /// The bytes of an escape with its backslash; 0 for a letter that begins none.
  private static func length(of code: UInt8) -> Int {
    switch code {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): 4
    case UInt8(ascii: "u"): 6
    case UInt8(ascii: "U"): 10
    case UInt8(ascii: "0")...UInt8(ascii: "3"): 4
    default: simple(code) == nil ? 0 : 2
    }
  }

  private static func isDigit(_ byte: UInt8, of code: UInt8) -> Bool {
    code.isDigit ? (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte) : byte.isHexDigit
  }

  private static func simple(_ code: UInt8) -> UInt8? {
    switch code {
    case UInt8(ascii: "a"): 0x07
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "v"): 0x0B
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"),
      UInt8(ascii: "?"):
      code
    default: nil
    }
  }

  /// The number of a `\x`, `\u`, `\U` or octal escape, and whether it may stand for one byte.
  private static func numeric(
    _ code: UInt8,
    _ rest: inout ArraySlice<UInt8>
  ) -> (value: UInt32, isByte: Bool)? {
    switch code {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): hex(2, &rest).map { ($0, true) }
    case UInt8(ascii: "u"): hex(4, &rest).map { ($0, false) }
    case UInt8(ascii: "U"): hex(8, &rest).map { ($0, false) }
    case UInt8(ascii: "0")...UInt8(ascii: "3"): octal(code, &rest).map { ($0, true) }
    default: nil
    }
  }

  private static func hex(_ count: Int, _ rest: inout ArraySlice<UInt8>) -> UInt32? {
    guard rest.count >= count else { return nil }
    var value: UInt32 = 0
    for digit in rest.prefix(count) {
      guard let digit = digit.hexValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    rest.removeFirst(count)
    return value
  }

  private static func octal(_ first: UInt8, _ rest: inout ArraySlice<UInt8>) -> UInt32? {
    guard rest.count >= 2 else { return nil }
    var value = UInt32(first - UInt8(ascii: "0"))
    for digit in rest.prefix(2) {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "7") else { return nil }
      value = value << 3 | UInt32(digit - UInt8(ascii: "0"))
    }
    rest.removeFirst(2)
    return value
  }
}
