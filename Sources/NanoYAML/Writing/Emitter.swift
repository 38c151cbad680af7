// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Writes values as block style YAML, byte for byte as sigs.k8s.io/yaml does.
///
/// Shape: an own emitter and not libyaml's, because Go's library is a port of an older one and
/// differs from it in style, folding and line ends; and because it spares an event for each scalar.
///
/// The state is that of Go's emitter: where the line stands, and whether what was written last
/// leaves room for a nested list or object on the same line (`- - a`, `? a`).
struct Emitter {
  /// What has been written.
  var output: [UInt8]
  /// How controls are treated.
  let controlCharacters: YAMLControlCharacters
  /// How many characters the line has.
  var column = 0
  /// The indentation of the block being written; -1 outside of all.
  var indent = -1
  /// Whether the last character was a blank or none was written on this line.
  var isAfterBlank = true
  /// Whether the line holds nothing but indentation and indicators of blocks so far.
  var isIndenting = true

  init(_ output: consuming [UInt8], controlCharacters: YAMLControlCharacters) {
    self.output = output
    self.controlCharacters = controlCharacters
  }

  /// Where a node stands.
  enum Context {
    case root, element, value
  }

  /// Writes the value as one document, without a separator, and a line break after it.
  mutating func writeDocument(_ value: Value) throws(YAMLError) {
    try write(value, as: .root)
    startLine()
    if column > 0 { breakLine() }
  }

  /// Writes a node where the line stands.
  mutating func write(_ value: Value, as context: Context) throws(YAMLError) {
    switch value {
    case .null: writeWord("null")
    case .bool(let bool): writeWord(bool ? "true" : "false")
    case .integer(let integer): writeWord(String(integer))
    case .number(let number):
      guard number.isFinite else { throw .unwritable(number) }
      writeWord(GoNumber(number).yamlText)
    case .string(let string): try writeString(string)
    case .array(let array):
      if array.isEmpty { writeWord("[]") } else { try write(array, as: context) }
    case .object(let members):
      if members.isEmpty { writeWord("{}") } else { try write(members) }
    }
  }

  /// Writes a list, not indented under its key.
  private mutating func write(_ array: [Value], as context: Context) throws(YAMLError) {
    let outerIndent = indent
    if context != .value || isIndenting { indent = indent < 0 ? 0 : indent + 2 }
    for (index, element) in array.enumerated() {
      startLine()
      writeIndicator("-", staysIndenting: true)
      do throws(YAMLError) {
        try write(element, as: .element)
      } catch {
        throw error.inside(.index(index))
      }
    }
    indent = outerIndent
  }

  private mutating func write(_ members: Members) throws(YAMLError) {
    let outerIndent = indent
    indent = indent < 0 ? 0 : indent + 2
    for (key, value) in KeyOrder.sorted(members) {
      startLine()
      do throws(YAMLError) {
        try writeKey(key)
        try write(value, as: .value)
      } catch {
        throw error.inside(.key(key))
      }
    }
    indent = outerIndent
  }

  /// Writes a key and its colon; a long key or one with line breaks stands behind `?`.
  private mutating func writeKey(_ key: String) throws(YAMLError) {
    let analysis = ScalarAnalysis(key.utf8.span)
    if !analysis.isMultiline, key.utf8.count <= 128 {
      try writeString(key, analysis, isSimpleKey: true)
      output.append(UInt8(ascii: ":"))
      column += 1
      (isAfterBlank, isIndenting) = (false, false)
    } else {
      writeIndicator("?", staysIndenting: true)
      try writeString(key, analysis, isSimpleKey: false)
      startLine()
      writeIndicator(":", staysIndenting: true)
    }
  }

  private mutating func writeString(_ string: String) throws(YAMLError) {
    try writeString(string, ScalarAnalysis(string.utf8.span), isSimpleKey: false)
  }

  // MARK: - The line

  /// Writes ASCII text that is no string and is never folded.
  private mutating func writeWord(_ word: String) {
    if !isAfterBlank { put(UInt8(ascii: " ")) }
    output.append(contentsOf: word.utf8)
    column += word.utf8.count
    (isAfterBlank, isIndenting) = (false, false)
  }

  /// Writes an indicator that a blank separates from what is before it.
  mutating func writeIndicator(_ indicator: Unicode.Scalar, staysIndenting: Bool = false) {
    if !isAfterBlank { put(UInt8(ascii: " ")) }
    put(UInt8(ascii: indicator))
    isAfterBlank = false
    isIndenting = isIndenting && staysIndenting
  }

  /// Begins a line at the block's indentation, unless the line can still take what comes.
  mutating func startLine() {
    let target = max(indent, 0)
    if !isIndenting || column > target || (column == target && !isAfterBlank) { breakLine() }
    while column < target { put(UInt8(ascii: " ")) }
    (isAfterBlank, isIndenting) = (true, true)
  }

  /// Writes one ASCII character.
  mutating func put(_ byte: UInt8) {
    output.append(byte)
    column += 1
  }

  mutating func breakLine() {
    output.append(UInt8(ascii: "\n"))
    column = 0
  }
}

extension YAMLError {
  /// A number that neither JSON nor YAML of Kubernetes has.
  fileprivate static func unwritable(_ number: Double) -> YAMLError {
    let name = number.isNaN ? "NaN" : number < 0 ? "-Inf" : "+Inf"
    return YAMLError(
      .number,
      "JSON has no number for \(number)",
      goMessage: "json: unsupported value: \(name)"
    )
  }
}
