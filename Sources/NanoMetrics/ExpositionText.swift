// SPDX-License-Identifier: Apache-2.0

/// The text that a Prometheus server scrapes, version 0.0.4.
///
/// Source: <https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format>
package struct ExpositionText {
  /// The `Content-Type` of the text.
  package static let contentType = "text/plain; version=0.0.4; charset=utf-8"
  /// What was written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Begins a family: its `HELP` and `TYPE` lines.
  mutating func family(_ name: String, _ help: String, _ type: MetricType) {
    bytes.append(contentsOf: "# HELP \(name) ".utf8)
    for byte in help.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(contentsOf: "\n# TYPE \(name) \(type.rawValue)\n".utf8)
  }

  /// One line with a whole number, which is written exactly.
  mutating func sample(
    _ name: String,
    suffix: String = "",
    _ labels: Labels,
    lessOrEqual: String? = nil,
    _ value: Int
  ) {
    series(name, suffix, labels, lessOrEqual)
    bytes.append(contentsOf: String(value).utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// One line with any number.
  mutating func sample(_ name: String, suffix: String = "", _ labels: Labels, _ value: Double) {
    series(name, suffix, labels, nil)
    bytes.append(contentsOf: floatText(value).utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Everything of a line before its value.
  private mutating func series(
    _ name: String,
    _ suffix: String,
    _ labels: Labels,
    _ lessOrEqual: String?
  ) {
    bytes.append(contentsOf: name.utf8)
    bytes.append(contentsOf: suffix.utf8)
    if let lessOrEqual {
      bytes.append(UInt8(ascii: "{"))
      bytes.append(contentsOf: labels.text)
      if !labels.text.isEmpty { bytes.append(UInt8(ascii: ",")) }
      bytes.append(contentsOf: "le=\"\(lessOrEqual)\"}".utf8)
    } else if !labels.text.isEmpty {
      bytes.append(UInt8(ascii: "{"))
      bytes.append(contentsOf: labels.text)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: " "))
  }
}
