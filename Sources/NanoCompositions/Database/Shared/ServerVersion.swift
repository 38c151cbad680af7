// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

extension Database {
  /// Refuses a version before the one that the server has: no engine reads data that a newer one has
  /// written, and no cloud goes back.
  ///
  /// - Parameter running: The version that the cloud says; what was merely asked for may have been
  ///   refused, and can be put right. Nil while nothing is known.
  func refuseDowngrade(from running: String?) throws(CompositionError) {
    guard let wish = spec.version, let running, Database.precedes(wish, running) else { return }
    throw CompositionError(
      "the server has version \(running) and cannot go back to \(wish); put spec.version back, or "
        + "make another Database",
      at: "spec.version"
    )
  }

  /// Whether one version comes before another, as far as both say: 17 is not before 17.4.
  private static func precedes(_ version: String, _ other: String) -> Bool {
    let (left, right) = (numbers(version), numbers(other))
    for (one, two) in zip(left, right) where one != two { return one < two }
    return false
  }

  /// The numbers that a version begins with.
  private static func numbers(_ version: String) -> [Int] {
    var numbers: [Int] = []
    for part in version.utf8.split(separator: UInt8(ascii: ".")) {
      guard let number = Int(Substring(part)) else { break }
      numbers.append(number)
    }
    return numbers
  }
}
