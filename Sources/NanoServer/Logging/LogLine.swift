// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import NanoValue

/// One line of the log: a JSON object, written with one system call.
///
/// Keys keep the order in which they are added, after `ts`, `level` and `msg`.
struct LogLine {
  /// How much a line matters.
  enum Level: String, Comparable {
    case debug, info, warn, error

    static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .debug: 0
      case .info: 1
      case .warn: 2
      case .error: 3
      }
    }
  }

  private(set) var bytes: [UInt8] = []

  /// Begins a line of that time, level and message.
  init(_ level: Level, _ message: String, at time: WallTime) {
    bytes.reserveCapacity(512)
    bytes.append(contentsOf: "{\"ts\":\"".utf8)
    time.write(into: &bytes)
    bytes.append(contentsOf: "\",\"level\":\"".utf8)
    bytes.append(contentsOf: level.rawValue.utf8)
    bytes.append(contentsOf: "\",\"msg\":".utf8)
    Value.string(message).writeJSON(into: &bytes)
  }

  /// The longest text of a line, in bytes; a request must not decide how long lines get.
  private static let textLimit = 4096

  /// Adds a text; one that is too long is cut off and its length told.
  mutating func add(_ key: StaticString, _ text: String) {
    addKey(key)
    Value.string(LogLine.cut(text)).writeJSON(into: &bytes)
  }

  private static func cut(_ text: String) -> String {
    guard text.utf8.count > textLimit else { return text }
    // Cutting by bytes may cut a character in two; what is left of it becomes U+FFFD.
    return String(decoding: text.utf8.prefix(textLimit), as: UTF8.self)
      + "… (\(text.utf8.count) bytes)"
  }

  /// Adds a text, or nothing when there is none.
  mutating func add(_ key: StaticString, ifPresent text: String?) {
    if let text { add(key, text) }
  }

  /// Adds an object of those texts, without the ones that are absent.
  mutating func add(_ key: StaticString, texts: [(String, String?)]) {
    addKey(key)
    var isFirst = true
    bytes.append(UInt8(ascii: "{"))
    for (name, text) in texts {
      guard let text else { continue }
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      Value.string(name).writeJSON(into: &bytes)
      bytes.append(UInt8(ascii: ":"))
      Value.string(LogLine.cut(text)).writeJSON(into: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Adds a whole number.
  mutating func add(_ key: StaticString, _ number: Int) {
    addKey(key)
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Adds any value; it must hold no secret.
  mutating func add(_ key: StaticString, _ value: Value) {
    addKey(key)
    value.writeJSON(into: &bytes)
  }

  private mutating func addKey(_ key: StaticString) {
    bytes.append(contentsOf: ",\"".utf8)
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: "\":".utf8)
  }

  /// Ends the line.
  mutating func end() { bytes.append(contentsOf: "}\n".utf8) }
}
