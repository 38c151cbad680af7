// SPDX-License-Identifier: Apache-2.0

/// A semantic version: `1.2.3-alpha.1+build`.
///
/// Contract: https://semver.org/spec/v2.0.0.html
package struct CELSemanticVersion: Sendable {
  /// The number that changes when something breaks.
  package let major: UInt64
  /// The number that changes when something is added.
  package let minor: UInt64
  /// The number that changes when something is mended.
  package let patch: UInt64
  /// The identifiers after `-`.
  package let preRelease: [String]
  /// The identifiers after `+`, which do not count when versions are compared.
  let build: [String]

  /// The version that the text means, or nil.
  ///
  /// - Parameter isNormalized: Whether to drop a `v` before it and leading zeros, and to add the
  ///   minor and patch numbers that are missing.
  package init?(_ text: String, isNormalized: Bool = false) {
    guard let text = isNormalized ? CELSemanticVersion.normalized(text) : text else { return nil }
    let (withoutBuild, build) = CELSemanticVersion.cut(text[...], at: "+")
    let (core, preRelease) = CELSemanticVersion.cut(withoutBuild, at: "-")
    let numbers = core.split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count == 3, let major = CELSemanticVersion.number(numbers[0]),
      let minor = CELSemanticVersion.number(numbers[1]),
      let patch = CELSemanticVersion.number(numbers[2]),
      let preReleases = CELSemanticVersion.identifiers(preRelease, isPreRelease: true),
      let builds = CELSemanticVersion.identifiers(build, isPreRelease: false)
    else { return nil }
    self.major = major
    self.minor = minor
    self.patch = patch
    self.preRelease = preReleases
    self.build = builds
  }

  private static func cut(_ text: Substring, at sign: Character) -> (Substring, Substring?) {
    guard let index = text.firstIndex(of: sign) else { return (text, nil) }
    return (text[..<index], text[text.index(after: index)...])
  }

  private static func number(_ text: Substring) -> UInt64? {
    guard text.utf8.allSatisfy(\.isDigit), text.utf8.count == 1 || !text.hasPrefix("0") else {
      return nil
    }
    return UInt64(text)
  }

  private static func identifiers(_ text: Substring?, isPreRelease: Bool) -> [String]? {
    guard let text else { return [] }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    for part in parts {
      guard !part.isEmpty,
        part.utf8.allSatisfy({ $0.isDigit || $0.isLetter || $0 == UInt8(ascii: "-") })
      else { return nil }
      let isNumber = part.utf8.allSatisfy(\.isDigit)
      if isPreRelease, isNumber, part.utf8.count > 1, part.hasPrefix("0") { return nil }
    }
    return parts
  }

  private static func normalized(_ text: String) -> String? {
    let bare = text.hasPrefix("v") ? text.dropFirst() : text[...]
    var parts = bare.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
      .map(String.init)
    for index in parts.indices where parts[index].utf8.count > 1 {
      let trimmed = String(parts[index].drop { $0 == "0" })
      let beginsWithDigit = trimmed.utf8.first?.isDigit ?? false
      parts[index] = beginsWithDigit ? trimmed : "0" + trimmed
    }
    if parts.count < 3, parts.last?.contains(where: { $0 == "+" || $0 == "-" }) == true {
      return nil
    }
    while parts.count < 3 { parts.append("0") }
    return parts.joined(separator: ".")
  }

  /// -1, 0 or 1: how this version is ordered against the other.
  package func compare(_ other: CELSemanticVersion) -> Int64 {
    let left = (major, minor, patch)
    let right = (other.major, other.minor, other.patch)
    guard left == right else { return left < right ? -1 : 1 }
    if preRelease.isEmpty || other.preRelease.isEmpty {
      return Int64(preRelease.isEmpty ? 1 : 0) - Int64(other.preRelease.isEmpty ? 1 : 0)
    }
    for (mine, theirs) in zip(preRelease, other.preRelease) where mine != theirs {
      return CELSemanticVersion.precedes(mine, theirs) ? -1 : 1
    }
    return preRelease.count == other.preRelease.count
      ? 0 : preRelease.count < other.preRelease.count ? -1 : 1
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    let leftIsNumber = left.utf8.allSatisfy(\.isDigit)
    let rightIsNumber = right.utf8.allSatisfy(\.isDigit)
    guard leftIsNumber == rightIsNumber else { return leftIsNumber }
    if leftIsNumber, left.utf8.count != right.utf8.count {
      return left.utf8.count < right.utf8.count
    }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
