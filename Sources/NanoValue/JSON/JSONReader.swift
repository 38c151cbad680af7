// SPDX-License-Identifier: Apache-2.0

extension Value {
  /// Reads JSON text, strictly.
  ///
  /// Beyond RFC 8259 it refuses what Kubernetes' strict decoding refuses or what would be read in
  /// two ways: a key that stands twice in one object, a byte order mark, half of a surrogate pair,
  /// a number beyond the range of a double. Plain whole numbers that fit `Int64` become
  /// ``integer(_:)`` (`-0` is 0, as in Kubernetes), all others ``number(_:)``; a number too small
  /// for a double becomes 0, as in Go.
  ///
  /// Limits: ``depthLimit`` levels of arrays and objects. The caller limits the size.
  /// Cost: one pass; no memory for strings of up to 15 bytes.
  ///
  /// - Parameter bytes: The text in UTF-8: one value, with white space around it. Borrowed.
  /// - Throws: ``JSONError`` with line, column and path.
  /// - Source: <https://www.rfc-editor.org/rfc/rfc8259>
  public init(json bytes: Span<UInt8>) throws(JSONError) {
    var reader = JSONReader()
    do throws(JSONFailure) {
      self = try reader.readText(bytes)
    } catch {
      throw JSONError(error, in: bytes)
    }
  }

  /// Reads JSON text, strictly, as ``init(json:)`` does.
  ///
  /// - Throws: ``JSONError`` with line, column and path.
  public init(jsonText text: String) throws(JSONError) {
    try self.init(json: text.utf8.span)
  }
}

/// Reads one JSON text by recursive descent.
///
/// The bytes are an argument of every function and no member, because the language does not yet let
/// a type of ours hold a `Span`.
struct JSONReader {
  /// The next byte to read.
  var position = 0
  /// Where a string with escapes is put together; kept between strings for its memory.
  var scratch: [UInt8] = []

  /// Reads the whole text as one value.
  mutating func readText(_ bytes: Span<UInt8>) throws(JSONFailure) -> Value {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      throw failure("the text begins with a byte order mark")
    }
    skipWhitespace(bytes)
    let value = try readValue(bytes, depth: 0)
    skipWhitespace(bytes)
    guard position == bytes.count else {
      throw failure("expected the end of the text, found \(found(bytes))")
    }
    return value
  }

  /// Reads the value that begins at the position.
  ///
  /// - Parameter depth: How many arrays and objects are around it.
  private mutating func readValue(
    _ bytes: Span<UInt8>,
    depth: Int
  ) throws(JSONFailure) -> Value {
    switch peek(bytes) {
    case UInt8(ascii: "\""): return .string(try readString(bytes))
    case UInt8(ascii: "{"): return .object(try readObject(bytes, depth: depth + 1))
    case UInt8(ascii: "["): return .array(try readArray(bytes, depth: depth + 1))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber(bytes)
    case UInt8(ascii: "t") where skip("true", bytes): return .bool(true)
    case UInt8(ascii: "f") where skip("false", bytes): return .bool(false)
    case UInt8(ascii: "n") where skip("null", bytes): return .null
    default: throw failure("expected a value, found \(found(bytes))")
    }
  }

  private mutating func readObject(
    _ bytes: Span<UInt8>,
    depth: Int
  ) throws(JSONFailure) -> Members {
    try enter(depth)
    var members = Members()
    var seen = SeenKeys()
    skipWhitespace(bytes)
    if skip(UInt8(ascii: "}"), bytes) { return members }
    members.reserveCapacity(4)
    while true {
      let offset = position
      guard peek(bytes) == UInt8(ascii: "\"") else {
        throw failure("expected a key in quotes, found \(found(bytes))")
      }
      let key = try readString(bytes)
      guard seen.insert(key, after: members) else {
        throw failure("this key stands twice", at: offset, .duplicateKey).inside(.key(key))
      }
      do throws(JSONFailure) {
        skipWhitespace(bytes)
        guard skip(UInt8(ascii: ":"), bytes) else {
          throw failure("expected \":\" after the key, found \(found(bytes))")
        }
        skipWhitespace(bytes)
        members.append(unique: key, try readValue(bytes, depth: depth))
      } catch {
        throw error.inside(.key(key))
      }
      skipWhitespace(bytes)
      if skip(UInt8(ascii: "}"), bytes) { return members }
      guard skip(UInt8(ascii: ","), bytes) else {
        throw failure("expected \",\" or \"}\", found \(found(bytes))")
      }
      skipWhitespace(bytes)
    }
  }

  private mutating func readArray(
    _ bytes: Span<UInt8>,
    depth: Int
  ) throws(JSONFailure) -> [Value] {
    try enter(depth)
    var elements: [Value] = []
    skipWhitespace(bytes)
    if skip(UInt8(ascii: "]"), bytes) { return elements }
    while true {
      do throws(JSONFailure) {
        elements.append(try readValue(bytes, depth: depth))
      } catch {
        throw error.inside(.index(elements.count))
      }
      skipWhitespace(bytes)
      if skip(UInt8(ascii: "]"), bytes) { return elements }
      guard skip(UInt8(ascii: ","), bytes) else {
        throw failure("expected \",\" or \"]\", found \(found(bytes))")
      }
      skipWhitespace(bytes)
    }
  }

  /// Steps over the opening bracket, unless it opens a level too many.
  private mutating func enter(_ depth: Int) throws(JSONFailure) {
    guard depth <= Value.depthLimit else {
      throw failure("nested deeper than \(Value.depthLimit) levels", at: position, .tooDeep)
    }
    position += 1
  }
}

extension JSONReader {
  /// The next byte; 0, which begins nothing in JSON, at the end.
  func peek(_ bytes: Span<UInt8>) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// Steps over the byte when it is the next one.
  mutating func skip(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Steps over the word when it comes next.
  private mutating func skip(_ word: StaticString, _ bytes: Span<UInt8>) -> Bool {
    guard bytes.count - position >= word.utf8CodeUnitCount else { return false }
    for index in 0..<word.utf8CodeUnitCount
    where unsafe bytes[position + index] != word.utf8Start[index] {
      return false
    }
    position += word.utf8CodeUnitCount
    return true
  }

  private mutating func skipWhitespace(_ bytes: Span<UInt8>) {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        position += 1
      default: return
      }
    }
  }

  /// A failure at the position, or at another offset.
  func failure(
    _ message: String,
    at offset: Int? = nil,
    _ code: JSONError.Code = .syntax
  ) -> JSONFailure {
    JSONFailure(code: code, offset: offset ?? position, message: message)
  }

  /// The next character in words: quoted when it can be shown.
  func found(_ bytes: Span<UInt8>) -> String {
    guard position < bytes.count else { return "the end of the text" }
    switch bytes[position] {
    case UInt8(ascii: "\""): return "a string"
    case 0x21..<0x7F: return "\"\(Character(UnicodeScalar(bytes[position])))\""
    case 0x20: return "a space"
    case 0x80...: return "a character outside of ASCII"
    default: return "the control character \(JSONReader.name(of: bytes[position]))"
    }
  }

  /// The control character's name: `U+001F`.
  static func name(of control: UInt8) -> String {
    let digits = String(control, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}

/// The keys of an object that is being read, to find one that stands twice.
///
/// The members themselves answer while they are few; a hash table takes over for large objects, so
/// that an input cannot make the search quadratic.
private struct SeenKeys {
  private static let threshold = 64
  private var keys: Set<KeyBytes> = []

  /// Notes a key that follows those members; false when it is among them.
  mutating func insert(_ key: String, after members: Members) -> Bool {
    guard members.count >= SeenKeys.threshold else { return members.index(of: key) == nil }
    if keys.isEmpty {
      for (key, _) in members { keys.insert(KeyBytes(key: key)) }
    }
    return keys.insert(KeyBytes(key: key)).inserted
  }
}

/// A key that equals another when their bytes do.
private struct KeyBytes: Hashable {
  let key: String

  static func == (left: KeyBytes, right: KeyBytes) -> Bool { left.key.hasSameBytes(as: right.key) }
  // Strings of the same bytes are equal strings, so the hash of the string serves.
  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
