// SPDX-License-Identifier: Apache-2.0

package import NanoValue
import NanoYAML

/// What must hold for any bytes whatever, for tests and for the fuzzer.
package enum YAMLCheck {
  /// Something that does not hold.
  package struct Failure: Error, CustomStringConvertible {
    /// What, in words.
    package let description: String
  }

  /// That a file of those bytes is refused with an error that says where, or read; and that what was
  /// read is the same after it was written and read again.
  package static func file(_ bytes: [UInt8]) throws(Failure) {
    guard let documents = try read({ () throws(YAMLError) in try YAMLDocument.split(bytes) }) else {
      return
    }
    let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    for document in documents {
      try that((1...lines).contains(document.firstLine), "a document begins outside of its file")
      try self.document(document)
    }
  }

  private static func document(_ document: YAMLDocument) throws(Failure) {
    let strict = try read { () throws(YAMLError) in try document.value() }
    let lenient = try read { () throws(YAMLError) in try document.value(duplicateKeys: .lastWins) }
    if let strict { try that(strict == lenient, "allowing equal keys changed a value without any") }
    let marked = try read { () throws(YAMLError) in
      try document.valueWithSource(duplicateKeys: .lastWins)
    }
    guard let value = lenient, let marked else {
      return try that(lenient == nil && marked == nil, "remembering places changed the outcome")
    }
    try that(marked.value == value, "remembering places changed the value")
    try places(of: value, at: Path(), marked.source)
    try roundTrip(value)
  }

  /// That the value is written, and read again as it was.
  package static func roundTrip(_ value: Value) throws(Failure) {
    let text = try sure("writing") { () throws(YAMLError) in
      try value.yamlText(controlCharacters: .escaped)
    }
    let again = try sure("reading what was written") { () throws(YAMLError) in
      try Value(yaml: text)
    }
    try that(again == value, "a value changed on its way: \(text)")
    let textAgain = try sure("writing again") { () throws(YAMLError) in
      try again.yamlText(controlCharacters: .escaped)
    }
    try that(textAgain == text, "the same value was written in two ways: \(text)")
  }

  /// That everything in the value has a place.
  private static func places(
    of value: Value,
    at path: Path,
    _ source: SourceMap
  ) throws(Failure) {
    // Aliases can make large values of small texts, and looking a path up takes time.
    guard path.steps.count < 6 else { return }
    try that(source.position(of: path) != nil, "\(path) has no place")
    for (index, element) in (value.array ?? []).prefix(20).enumerated() {
      try places(of: element, at: path.appending(index), source)
    }
    for (key, member) in (value.object ?? Members()).prefix(20) {
      try that(source.keyPosition(of: path.appending(key)) != nil, "the key \(key) has no place")
      try places(of: member, at: path.appending(key), source)
    }
  }

  private static func that(
    _ condition: Bool,
    _ description: @autoclosure () -> String
  ) throws(Failure) {
    guard condition else { throw Failure(description: description()) }
  }

  /// What the closure returns, or nil when it throws an error, whose texts are looked at.
  private static func read<Result>(
    _ body: () throws(YAMLError) -> Result
  ) throws(Failure) -> Result? {
    do throws(YAMLError) {
      return try body()
    } catch {
      try that(!error.description.isEmpty && !error.goMessage.isEmpty, "an error says nothing")
      try that(error.expandedDescription.hasPrefix(error.description), "an error says two things")
      return nil
    }
  }

  /// What the closure returns, which must not throw.
  private static func sure<Result>(
    _ what: String,
    _ body: () throws(YAMLError) -> Result
  ) throws(Failure) -> Result {
    do throws(YAMLError) {
      return try body()
    } catch {
      throw Failure(description: "\(what) failed: \(error)")
    }
  }
}
