// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// The order in which Go's YAML library writes the keys of an object.
///
/// Names with numbers sort as people count (`a9` before `a10`), and what is no letter comes before
/// the letters (`_u`, `A`, `a`, `x-y`, `x.y`).
/// - Source: `sorter.go` of go.yaml.in/yaml/v2.
enum KeyOrder {
  /// The members in that order.
  ///
  /// The order has circles (`subnet-1a`, `subnet-2a`, `subnet-10a`, and again `subnet-1a`), so the
  /// keys are put in the order of their bytes first: the same members give the same text, in
  /// whichever order they came.
  static func sorted(_ members: Members) -> [(key: String, value: Value)] {
    var sorted = Array(members)
    guard sorted.count > 1 else { return sorted }
    sorted.sort { $0.key.precedesByBytes($1.key) }
    sorted.sort { precedes($0.key, $1.key) }
    return sorted
  }

  /// Whether one key comes before the other.
  static func precedes(_ left: String, _ right: String) -> Bool {
    let common = commonPrefix(left.utf8.span, right.utf8.span)
    let leftStart = left.utf8.index(left.startIndex, offsetBy: common)
    let leftRest = left.unicodeScalars[leftStart...]
    let rightRest = right.unicodeScalars[right.utf8.index(right.startIndex, offsetBy: common)...]
    guard let leftFirst = leftRest.first, let rightFirst = rightRest.first else {
      return leftRest.isEmpty && !rightRest.isEmpty
    }
    switch (isLetter(leftFirst), isLetter(rightFirst)) {
    case (true, true): return leftFirst < rightFirst
    case (true, false): return false
    case (false, true): return true
    case (false, false): break
    }
    var start: Int64 = 0
    if leftFirst == "0" || rightFirst == "0" {
      // Zeros within a number count, leading ones do not.
      let digitsBefore = left.unicodeScalars[..<leftStart].reversed().prefix(while: isDigit)
      start = digitsBefore.contains { $0 != "0" } ? 1 : 0
    }
    let leftRun = run(leftRest, from: start)
    let rightRun = run(rightRest, from: start)
    if leftRun.number != rightRun.number { return leftRun.number < rightRun.number }
    if leftRun.length != rightRun.length { return leftRun.length < rightRun.length }
    return leftFirst < rightFirst
  }

  /// How many bytes both begin with, up to the start of the character in which they differ.
  private static func commonPrefix(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int {
    var index = 0
    let end = min(left.count, right.count)
    while index < end, left[index] == right[index] { index += 1 }
    // What differs within a character begins with the same byte in both, so one look is enough.
    while index > 0, index < left.count, left[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  /// The number that the digits at the start make, and how many they are.
  ///
  /// It wraps around when they are too many, as in Go.
  private static func run(
    _ scalars: Substring.UnicodeScalarView,
    from start: Int64
  ) -> (number: Int64, length: Int) {
    var number = start
    var length = 0
    for scalar in scalars {
      guard isDigit(scalar) else { break }
      number = number &* 10 &+ Int64(scalar.value) &- 0x30
      length += 1
    }
    return (number, length)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z") ~= scalar || ("A"..."Z") ~= scalar }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ("0"..."9") ~= scalar : scalar.properties.generalCategory == .decimalNumber
  }
}
