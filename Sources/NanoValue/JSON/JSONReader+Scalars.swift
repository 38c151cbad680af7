// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
  /// Reads a string; the position is at its opening quote.
  mutating func readString(_ bytes: Span<UInt8>) throws(JSONFailure) -> String {
    let opening = position
    position += 1
    let start = position
    skipPlain(bytes)
    if peek(bytes) == UInt8(ascii: "\"") {
      defer { position += 1 }
      return try text(bytes, start..<position)
    }
    scratch.removeAll(keepingCapacity: true)
    var segment = start
    while true {
      try appendSegment(bytes, segment..<position)
      guard position < bytes.count else {
        throw failure("this string is not closed", at: opening)
      }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: scratch, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try readEscape(bytes)
      case let control:
        let name = JSONReader.name(of: control)
        throw failure("the control character \(name) must be escaped in a string")
      }
      segment = position
      skipPlain(bytes)
    }
  }

  /// Steps to the next byte of a string that does not stand for itself, or to the end.
  private mutating func skipPlain(_ bytes: Span<UInt8>) {
    let raw = bytes.bytes
    while position &+ 8 <= bytes.count,
      JSONBytes.areAllPlain(
        unsafe raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      )
    {
      position &+= 8
    }
    while position < bytes.count {
      switch bytes[position] {
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): return
      default: position &+= 1
      }
    }
  }

  private func text(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(JSONFailure) -> String {
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: bytes.extracting(range)))
    } catch {
      throw invalidUTF8(error, in: range)
    }
  }

  /// Appends the plain bytes between two escapes; no character can reach across an escape.
  private mutating func appendSegment(
    _ bytes: Span<UInt8>,
    _ range: Range<Int>
  ) throws(JSONFailure) {
    if range.isEmpty { return }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.extracting(range))
    } catch {
      throw invalidUTF8(error, in: range)
    }
    for index in range { scratch.append(bytes[index]) }
  }

  private func invalidUTF8(_ error: UTF8.ValidationError, in range: Range<Int>) -> JSONFailure {
    let offset = range.lowerBound + error.byteOffsets.lowerBound
    return failure("this byte is not valid UTF-8", at: offset, .invalidUTF8)
  }

  /// Reads an escape, and a second one where the first is half of a surrogate pair; the position is
  /// at its backslash.
  private mutating func readEscape(_ bytes: Span<UInt8>) throws(JSONFailure) {
    let start = position
    position += 1
    let letter = peek(bytes)
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scratch.append(letter)
    case UInt8(ascii: "b"): scratch.append(0x08)
    case UInt8(ascii: "f"): scratch.append(0x0C)
    case UInt8(ascii: "n"): scratch.append(0x0A)
    case UInt8(ascii: "r"): scratch.append(0x0D)
    case UInt8(ascii: "t"): scratch.append(0x09)
    case UInt8(ascii: "u"):
      scratch.append(contentsOf: String(try readUnicodeEscape(bytes, start)).utf8)
      return
    default: throw failure("expected an escape after \"\\\", found \(found(bytes))")
    }
    position += 1
  }

  /// Reads the character of one or two `\u` escapes; the position is at the first one's `u`.
  private mutating func readUnicodeEscape(
    _ bytes: Span<UInt8>,
    _ start: Int
  ) throws(JSONFailure) -> Character {
    let first = try readFourDigits(bytes)
    if let scalar = UnicodeScalar(first) { return Character(scalar) }
    // A scalar value that UnicodeScalar refuses is one half of a surrogate pair.
    if first < 0xDC00, skip(UInt8(ascii: "\\"), bytes), peek(bytes) == UInt8(ascii: "u") {
      let second = try readFourDigits(bytes)
      let pair = 0x1_0000 + (UInt32(first & 0x3FF) << 10) + UInt32(second & 0x3FF)
      if second & 0xFC00 == 0xDC00, let scalar = UnicodeScalar(pair) { return Character(scalar) }
    }
    throw failure("this escape is half of a surrogate pair, which is no character", at: start)
  }

  private mutating func readFourDigits(_ bytes: Span<UInt8>) throws(JSONFailure) -> UInt16 {
    position += 1
    var value: UInt16 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch peek(bytes) {
      case let byte where JSONReader.isDigit(byte): digit = byte - UInt8(ascii: "0")
      case let byte where UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte | 0x20:
        digit = (byte | 0x20) - UInt8(ascii: "a") + 10
      default:
        throw failure("expected four hexadecimal digits after \"\\u\", found \(found(bytes))")
      }
      value = value << 4 | UInt16(digit)
      position += 1
    }
    return value
  }
}

extension JSONReader {
  /// Reads a number; the position is at its sign or first digit.
  mutating func readNumber(_ bytes: Span<UInt8>) throws(JSONFailure) -> Value {
    let start = position
    let isNegative = skip(UInt8(ascii: "-"), bytes)
    let first = position
    let magnitude = try readDigits(bytes)
    if bytes[first] == UInt8(ascii: "0"), position > first + 1 {
      throw failure("a number must not begin with 0", at: first)
    }
    var isWhole = true
    if skip(UInt8(ascii: "."), bytes) {
      isWhole = false
      _ = try readDigits(bytes)
    }
    if peek(bytes) | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      position += 1
      if !skip(UInt8(ascii: "-"), bytes) { _ = skip(UInt8(ascii: "+"), bytes) }
      _ = try readDigits(bytes)
    }
    if isWhole, let integer = JSONReader.integer(magnitude, isNegative: isNegative) {
      return .integer(integer)
    }
    guard let number = Double(try text(bytes, start..<position)), number.isFinite else {
      throw failure("this number is beyond the range of a double", at: start, .numberOutOfRange)
    }
    return .number(number)
  }

  /// Reads one digit or more; returns their value, or nil when it does not fit.
  private mutating func readDigits(_ bytes: Span<UInt8>) throws(JSONFailure) -> UInt64? {
    guard JSONReader.isDigit(peek(bytes)) else {
      throw failure("expected a digit, found \(found(bytes))")
    }
    var value: UInt64? = 0
    while case let byte = peek(bytes), JSONReader.isDigit(byte) {
      position += 1
      guard let sofar = value else { continue }
      let (tens, tooLarge) = sofar.multipliedReportingOverflow(by: 10)
      let (sum, carries) = tens.addingReportingOverflow(UInt64(byte - UInt8(ascii: "0")))
      value = tooLarge || carries ? nil : sum
    }
    return value
  }

  private static func integer(_ magnitude: UInt64?, isNegative: Bool) -> Int64? {
    guard let magnitude else { return nil }
    if !isNegative { return Int64(exactly: magnitude) }
    return magnitude <= Int64.min.magnitude ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
