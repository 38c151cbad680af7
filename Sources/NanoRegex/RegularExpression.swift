// SPDX-License-Identifier: Apache-2.0

/// A regular expression as Go's `regexp` reads it, which is what Kubernetes and CEL use.
///
/// The syntax is RE2's: classes, `\d\w\s\b`, anchors, alternation, counted and lazy repetition,
/// `(?i)(?s)(?m)(?U)`, named groups, `\pL` and `\p{Greek}`; no references back and no looking
/// around. Of several matches at one place the first alternative wins, as in Perl.
///
/// Limits: of the scripts in `\p{...}` those most in use are known, see ``UnicodeTable``; a
/// program of more than a million steps is refused.
///
/// Cost: compiling is linear in the written-out size. A search takes at most bytes of text times
/// steps of the program; there is no expression that takes longer. Measured in a release build,
/// a DNS name of 63 bytes: 9 us, a quantity: 1 us.
///
/// Source: https://pkg.go.dev/regexp/syntax
package struct RegularExpression: Sendable {
  /// The text that it was read from.
  package let pattern: String
  /// The names of the groups, that of the whole match, number 0, being nil.
  package let groupNames: [String?]
  private let program: Program

  /// Reads and compiles an expression.
  package init(_ pattern: String) throws(RegularExpressionError) {
    let (syntax, names) = try Parser.parse(pattern)
    self.pattern = pattern
    groupNames = [nil] + names
    program = Program(syntax)
  }

  /// Whether the text holds a match anywhere.
  package func matches(_ text: String) -> Bool {
    var text = text
    text.makeContiguousUTF8()
    var matcher = Matcher(program, slotCount: 0)
    return matcher.search(text.utf8.span, from: 0) != nil
  }

  /// The first match of the text, or nil.
  package func firstMatch(in text: String) -> Match? {
    allMatches(in: text, limit: 1).first
  }

  /// The matches of the text that do not overlap, from its beginning.
  ///
  /// An empty match right behind another one does not count.
  package func allMatches(in text: String, limit: Int = .max) -> [Match] {
    var text = text
    text.makeContiguousUTF8()
    var matches: [Match] = []
    var matcher = Matcher(program, slotCount: 2 * groupNames.count)
    var position = 0
    var previousEnd = -1
    while matches.count < limit, position <= text.utf8.count {
      guard let slots = matcher.search(text.utf8.span, from: position) else { break }
      let match = Match(text: text, groupNames: groupNames, slots: slots)
      let isEmptyBehind = match.end == position && match.start == previousEnd
      if match.end > position {
        position = match.end
      } else {
        position += max(Matcher.scalar(at: position, in: text.utf8.span).1, 1)
      }
      previousEnd = match.end
      if !isEmptyBehind { matches.append(match) }
    }
    return matches
  }
}

extension RegularExpression {
  /// A place where a text matches, and the places of its groups.
  package struct Match: Sendable {
    private let text: String
    private let groupNames: [String?]
    /// Two byte offsets a group, -1 where it took no part.
    private let slots: [Int32]

    fileprivate init(text: String, groupNames: [String?], slots: [Int32]) {
      self.text = text
      self.groupNames = groupNames
      self.slots = slots
    }

    /// Where the whole match begins, in bytes of UTF-8.
    package var start: Int { Int(slots.first ?? 0) }
    /// Where it ends.
    package var end: Int { Int(slots.dropFirst().first ?? 0) }
    /// How many groups there are, the whole match included.
    package var groupCount: Int { groupNames.count }
    /// The whole match.
    package var matchedText: Substring { self[0] ?? "" }

    /// The text of a group by its number, nil when it took no part or does not exist.
    package subscript(number: Int) -> Substring? {
      guard slots.indices.contains(2 * number), slots[2 * number] >= 0,
        slots[2 * number + 1] >= 0
      else { return nil }
      let utf8 = text.utf8
      let start = utf8.index(utf8.startIndex, offsetBy: Int(slots[2 * number]))
      let end = utf8.index(utf8.startIndex, offsetBy: Int(slots[2 * number + 1]))
      return text[start..<end]
    }

    /// The text of the first group of that name that took part, or nil.
    package subscript(name: String) -> Substring? {
      for (number, other) in groupNames.enumerated() where other == name {
        if let text = self[number] { return text }
      }
      return nil
    }
  }
}
