// SPDX-License-Identifier: Apache-2.0

extension TextRule {
  /// A rule as a schema has it: a pattern and bounds of the length.
  ///
  /// - Parameters:
  ///   - noun: What the text is, for messages: `a quantity`, which an example explains better than a
  ///     pattern. Nil for any text.
  ///   - pattern: A pattern, nil for any text. One that ``TextPattern`` does not know allows
  ///     everything: the API server has checked it already.
  ///   - length: How many characters there may be.
  ///   - example: A text that is allowed, for messages.
  public init(
    _ noun: String? = nil,
    pattern: String? = nil,
    length: ClosedRange<Int> = 0...Int.max,
    example: String? = nil
  ) {
    let table = pattern.flatMap(TextPattern.init)
    self.init(TextRule.words(noun, pattern, length, example)) { text in
      // A text has no more characters than bytes.
      let fits =
        length.lowerBound == 0 && text.utf8.count <= length.upperBound
        || length.contains(text.unicodeScalars.count)
      return fits && table?.matches(text) ?? true
    }
  }

  private static func words(
    _ noun: String?,
    _ pattern: String?,
    _ length: ClosedRange<Int>,
    _ example: String?
  ) -> String {
    if let noun, let example { return "\(noun) such as \(example)" }
    var words = noun ?? "text"
    if let example { words += " such as \(example)" }
    switch (length.lowerBound, length.upperBound) {
    case (0, .max): break
    case (0, let most): words += " of at most \(most) characters"
    case (let least, .max): words += " of at least \(least) characters"
    case (let least, let most): words += " of \(least) to \(most) characters"
    }
    if let pattern { words += " that matches \(pattern)" }
    return words
  }
}
