// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension GoNumber {
  /// The number as YAML shows it: whole when `encoding/json` writes it whole and 64 bits hold it,
  /// else ``general``.
  ///
  /// Zero has no sign. The digits of a large whole number are the shortest ones, filled with zeros.
  var yamlText: String {
    if let whole = wholeDigits {
      if let number = Int64(whole) { return String(number) }
      if let number = UInt64(whole) { return String(number) }
    }
    return general
  }

  /// The whole number that JSON readers of Kubernetes make of it, or nil when they make a double.
  var integer: Int64? { wholeDigits.flatMap { Int64($0) } }
}
