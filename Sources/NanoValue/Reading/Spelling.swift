// SPDX-License-Identifier: Apache-2.0

/// Finds the known word that a misspelt one was meant to be.
package enum Spelling {
  /// Words longer than this are not compared, so that no input makes the comparison expensive.
  private static let lengthLimit = 64

  /// The closest of the candidates, the first one among equals; nil when none is close.
  ///
  /// Close is two slips or fewer, and fewer than half of the letters: a letter missing, added,
  /// changed, or swapped with the next one. Upper and lower case are the same.
  package static func closest(to word: String, among candidates: [String]) -> String? {
    var best: (slips: Int, word: String)?
    for candidate in candidates {
      let slips = slips(Array(word.lowercased().utf8), Array(candidate.lowercased().utf8))
      if slips <= 2, slips * 2 < candidate.utf8.count, slips < best?.slips ?? .max {
        best = (slips, candidate)
      }
    }
    return best?.word
  }

  /// The end of a sentence about a word that is not known: what it may have been meant to be, and
  /// what there is: `, did you mean "a"? Known are a, b`, or `; known are a, b`.
  package static func ending(for word: String, known: [String]) -> String {
    let list = known.joined(separator: ", ")
    guard let meant = closest(to: word, among: known) else { return "; known are \(list)" }
    return ", did you mean \(meant.quoted())? Known are \(list)"
  }

  /// How many slips turn one word into the other; any large number when they are too many.
  static func slips(_ one: [UInt8], _ two: [UInt8]) -> Int {
    guard abs(one.count - two.count) <= 2, max(one.count, two.count) <= lengthLimit else {
      return .max / 2
    }
    // Row by row, the slips between the first letters of both (optimal string alignment).
    var (beforeLast, last) = ([Int](), Array(0...two.count))
    for row in 0..<one.count {
      var current = [row + 1]
      for column in 0..<two.count {
        let isSame = one[row] == two[column]
        var slips = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == two[column - 1], one[row - 1] == two[column] {
          slips = min(slips, beforeLast[column - 1] + 1)
        }
        current.append(slips)
      }
      (beforeLast, last) = (last, current)
    }
    return last[two.count]
  }
}
