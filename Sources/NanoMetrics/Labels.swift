// SPDX-License-Identifier: Apache-2.0

/// The labels of one series, already in the form of the exposition text.
///
/// Rendered once, when the series begins; a scrape copies the bytes. The text is unique for the
/// values, so it is also the key and the order of a family's series.
package struct Labels: Sendable, Hashable {
  /// `composition="postgresql",severity="fatal"`; empty for a series without labels.
  let text: [UInt8]

  /// No labels.
  static let none = Labels(text: [])

  private init(text: [UInt8]) {
    self.text = text
  }

  /// Labels with those names and values, in the order of the names.
  ///
  /// - Parameter values: One for each name.
  init(names: [String], values: [String]) {
    var text: [UInt8] = []
    for (name, value) in zip(names, values) {
      if !text.isEmpty { text.append(UInt8(ascii: ",")) }
      text.append(contentsOf: name.utf8)
      text.append(contentsOf: "=\"".utf8)
      for byte in value.utf8 {
        switch byte {
        case UInt8(ascii: "\\"): text.append(contentsOf: "\\\\".utf8)
        case UInt8(ascii: "\""): text.append(contentsOf: "\\\"".utf8)
        case UInt8(ascii: "\n"): text.append(contentsOf: "\\n".utf8)
        default: text.append(byte)
        }
      }
      text.append(UInt8(ascii: "\""))
    }
    self.text = text
  }

  /// Whether these labels come first in a family: by their bytes.
  func precedes(_ other: Labels) -> Bool {
    text.lexicographicallyPrecedes(other.text)
  }
}
