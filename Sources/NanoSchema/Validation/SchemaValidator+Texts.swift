// SPDX-License-Identifier: Apache-2.0

import NanoRegex
import NanoValue

extension SchemaValidator {
  /// The first mistake in the length or the form of a text, or nil.
  func textMistake(_ text: String, _ schema: Schema) -> Mistake? {
    guard let constraints = schema.constraints else { return nil }
    if let limit = constraints.value.maximumLength, !isLength(of: text, atMost: limit) {
      return tooLongMistake(limit)
    }
    if let limit = constraints.value.minimumLength, limit > 0,
      isLength(of: text, atMost: limit - 1)
    {
      return mistake(.invalid, .string(text)) { "\($0) should be at least \(limit) chars long" }
    }
    guard let pattern = constraints.value.pattern else { return nil }
    return patternMistake(text, pattern)
  }

  /// Whether the text has at most so many characters, which Kubernetes counts by scalars.
  private func isLength(of text: String, atMost limit: Int64) -> Bool {
    // A text has at least as many bytes as characters, and bytes are counted already.
    if Int64(text.utf8.count) <= limit { return true }
    return Int64(text.unicodeScalars.count) <= limit
  }

  private func patternMistake(_ text: String, _ pattern: SchemaPattern) -> Mistake? {
    do throws(RegularExpressionError) {
      if try pattern.expression().matches(text) { return nil }
      return mistake(.invalid, .string(text)) { "\($0) should match '\(pattern.text)'" }
    } catch {
      return mistake(.invalid, .string(text)) {
        "\($0) should match '\(pattern.text), but pattern is invalid: \(error)'"
      }
    }
  }

  /// The mistake of a text that is not of the format, or nil.
  func formatMistake(_ text: String, _ format: SchemaFormat, _ schema: Schema) -> Mistake? {
    if format.matches(text) { return nil }
    return typeMistake(expected: schema.format ?? "", found: text)
  }
}
