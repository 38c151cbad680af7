// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The text with Go's escapes for control characters, so that a terminal shows them and does not
  /// obey: `\x1b`, `\n`, `\u0085`.
  ///
  /// - Parameter keepsLines: Whether line breaks and tabs stay, in a text of several lines.
  package func showingControls(keepsLines: Bool = false) -> String {
    func isShown(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "\n", "\t": !keepsLines
      case "\u{2028}", "\u{2029}": true
      default: scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      }
    }
    guard unicodeScalars.contains(where: isShown) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if isShown(scalar) {
        text += String(scalar).goQuoted.dropFirst().dropLast()
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
