// SPDX-License-Identifier: Apache-2.0

/// How JSON text is written; the default is one line, members as they stand.
public struct JSONFormat: OptionSet, Sendable, Hashable {
  /// The options as bits.
  public let rawValue: UInt8

  /// The options of those bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Members in the order of their keys' bytes, as Go writes maps; the tree itself is left alone.
  public static let sortedKeys = JSONFormat(rawValue: 1 << 0)
  /// One member or element a line, two spaces a level, as `json.MarshalIndent(value, "", "  ")`.
  public static let indented = JSONFormat(rawValue: 1 << 1)
  /// `<`, `>` and `&` escaped, as Go does unless it is told not to.
  public static let htmlEscaped = JSONFormat(rawValue: 1 << 2)
}

extension Value {
  /// The value as JSON text, byte for byte as Go's `encoding/json` writes it.
  ///
  /// NaN and infinity, which JSON cannot say and no reader here yields, are written as `null`.
  ///
  /// Cost: about two nanoseconds a byte, one buffer and the string.
  ///
  /// - Parameter format: Order, layout and escapes.
  /// - Source: <https://pkg.go.dev/encoding/json#Marshal>
  public func jsonText(_ format: JSONFormat = []) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    writeJSON(into: &bytes, format)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value as JSON text, as ``jsonText(_:)`` gives it, in UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: Where the text goes, after what is there.
  ///   - format: Order, layout and escapes.
  public func writeJSON(into bytes: inout [UInt8], _ format: JSONFormat = []) {
    JSONWriter(format: format).write(self, into: &bytes, level: 0)
  }
}

extension Value: CustomStringConvertible {
  /// The value as JSON text on one line, for tests and for looking at it.
  ///
  /// It shows everything, so it belongs into no log and no message. Text that holds a value's own
  /// text takes ``string``: a description puts quotes around it.
  public var description: String { jsonText() }
}

/// Writes values as JSON text to the end of a buffer.
struct JSONWriter {
  let format: JSONFormat

  /// Appends the value; `level` counts the arrays and objects around it, for indentation.
  func write(_ value: Value, into bytes: inout [UInt8], level: Int) {
    switch value {
    case .null: append("null", to: &bytes)
    case .bool(let bool): append(bool ? "true" : "false", to: &bytes)
    case .integer(let integer): JSONNumber.write(integer, into: &bytes)
    case .number(let number): JSONNumber.write(number, into: &bytes)
    case .string(let string): write(string, into: &bytes)
    case .array(let array): write(array, into: &bytes, level: level + 1)
    case .object(let members): write(members, into: &bytes, level: level + 1)
    }
  }

  private func write(_ array: [Value], into bytes: inout [UInt8], level: Int) {
    bytes.append(UInt8(ascii: "["))
    let elements = array.span  // lends the elements; an iterator would retain each
    for index in elements.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if format.contains(.indented) { startLine(in: &bytes, level: level) }
      write(elements[index], into: &bytes, level: level)
    }
    if format.contains(.indented), !array.isEmpty { startLine(in: &bytes, level: level - 1) }
    bytes.append(UInt8(ascii: "]"))
  }

  private func write(_ members: Members, into bytes: inout [UInt8], level: Int) {
    let positions = format.contains(.sortedKeys) ? members.positionsByKey() : nil
    bytes.append(UInt8(ascii: "{"))
    let pairs = members.pairs.span
    for place in pairs.indices {
      let index = positions?[place] ?? place
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      if format.contains(.indented) { startLine(in: &bytes, level: level) }
      write(pairs[index].0, into: &bytes)
      bytes.append(UInt8(ascii: ":"))
      if format.contains(.indented) { bytes.append(UInt8(ascii: " ")) }
      write(pairs[index].1, into: &bytes, level: level)
    }
    if format.contains(.indented), !members.isEmpty { startLine(in: &bytes, level: level - 1) }
    bytes.append(UInt8(ascii: "}"))
  }

  private func startLine(in bytes: inout [UInt8], level: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<level { append("  ", to: &bytes) }
  }

  private func append(_ text: StaticString, to bytes: inout [UInt8]) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }
}

extension JSONWriter {
  /// Appends the text in quotes.
  private func write(_ text: String, into bytes: inout [UInt8]) {
    let isWritten: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { utf8 in
      unsafe write(UnsafeRawBufferPointer(utf8), into: &bytes)
    }
    if isWritten == nil {
      // Only a string whose bytes another runtime holds (Apple's) comes here.
      unsafe Array(text.utf8).withUnsafeBytes { unsafe write($0, into: &bytes) }
    }
  }

  private func write(_ utf8: UnsafeRawBufferPointer, into bytes: inout [UInt8]) {
    guard unsafe isPlain(utf8) else { return unsafe writeEscaped(utf8, into: &bytes) }
    // One look at the buffer's owner and size for the quotes and all between them.
    bytes.append(addingCapacity: utf8.count + 2) { output in
      output.append(UInt8(ascii: "\""))
      unsafe output.withUnsafeMutableBufferPointer { buffer, count in
        let space = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]
        )
        unsafe space.copyMemory(from: utf8)
        count += utf8.count
      }
      output.append(UInt8(ascii: "\""))
    }
  }

  /// Appends the bytes in quotes, in runs between those that need an escape.
  private func writeEscaped(_ utf8: UnsafeRawBufferPointer, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var (written, index) = (0, 0)
    while index < utf8.count {
      let length = unsafe escapeLength(utf8, index)
      if length > 0 {
        unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[written..<index]))
        unsafe appendEscape(utf8[index + length - 1], length, to: &bytes)
        written = index + length
      }
      index += max(length, 1)
    }
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[written...]))
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether none of the bytes can need an escape; a false "no" only costs time.
  private func isPlain(_ utf8: UnsafeRawBufferPointer) -> Bool {
    guard utf8.count >= 8 else {
      var word: UInt64 = 0x6161_6161_6161_6161
      for index in 0..<utf8.count { word = unsafe word << 8 | UInt64(utf8[index]) }
      return isPlain(word)
    }
    var index = 0
    while index &+ 8 < utf8.count {
      guard unsafe isPlain(utf8.loadUnaligned(fromByteOffset: index, as: UInt64.self)) else {
        return false
      }
      index &+= 8
    }
    // The last eight bytes, some of them perhaps for the second time.
    return unsafe isPlain(utf8.loadUnaligned(fromByteOffset: utf8.count &- 8, as: UInt64.self))
  }

  private func isPlain(_ word: UInt64) -> Bool {
    JSONBytes.areAllPlain(word)
      && !JSONBytes.contain(0xE2, word)  // begins U+2028 and U+2029
      && !(format.contains(.htmlEscaped) && JSONBytes.containHTML(word))
  }

  /// How many bytes the character there takes when it needs an escape, otherwise 0.
  ///
  /// U+2028 and U+2029 always do: Go escapes them whether or not it escapes HTML.
  private func escapeLength(_ utf8: UnsafeRawBufferPointer, _ index: Int) -> Int {
    switch unsafe utf8[index] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): 1
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
      format.contains(.htmlEscaped) ? 1 : 0
    case 0xE2 where index &+ 2 < utf8.count:
      unsafe utf8[index &+ 1] == 0x80 && utf8[index &+ 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }

  /// Appends the escape of a character, given by its last byte and its length.
  private func appendEscape(_ byte: UInt8, _ length: Int, to bytes: inout [UInt8]) {
    let letter: UInt8? =
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
      case 0x08: UInt8(ascii: "b")
      case 0x09: UInt8(ascii: "t")
      case 0x0A: UInt8(ascii: "n")
      case 0x0C: UInt8(ascii: "f")
      case 0x0D: UInt8(ascii: "r")
      default: nil
      }
    if let letter {
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(letter)
      return
    }
    append(length == 3 ? "\\u202" : "\\u00", to: &bytes)
    if length != 3 { bytes.append(JSONWriter.hexadecimalDigit(byte >> 4)) }
    bytes.append(JSONWriter.hexadecimalDigit(byte & 0xF))
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
