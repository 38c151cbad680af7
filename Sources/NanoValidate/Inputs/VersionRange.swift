// SPDX-License-Identifier: Apache-2.0

internal import NanoCEL

/// The versions of a package that another one can use: `>=v1.2.0, <2`, `~1.2`, `^1 || v3.0.0`.
///
/// Source: https://github.com/Masterminds/semver#checking-version-constraints
package struct VersionRange: Sendable {
  private struct Bound {
    let sign: Substring
    let version: CELSemanticVersion
    /// How many of the three numbers were written.
    let precision: Int
  }

  /// Ranges of which one has to hold, each made of bounds that have to hold all.
  private let alternatives: [[Bound]]

  /// The range of a text, or nil when it is none.
  package init?(_ text: String) {
    var alternatives: [[Bound]] = []
    for part in text.split(separator: "|") {
      var bounds: [Bound] = []
      let words = VersionRange.joined(part)
      for word in words where word != "*" {
        let sign = word.prefix { "=!<>~^".contains($0) }
        var digits = word.dropFirst(sign.count)
        if digits.first == "v" { digits = digits.dropFirst() }
        let core = digits.prefix { $0 != "-" && $0 != "+" }
        let numbers = core.split(separator: ".").prefix { $0 != "x" && $0 != "*" }
        let precision = numbers.count
        let rest = digits.dropFirst(core.count)
        let full = (numbers.map(String.init) + ["0", "0", "0"]).prefix(3).joined(separator: ".")
        guard precision > 0, let version = CELSemanticVersion("\(full)\(rest)") else { return nil }
        bounds.append(Bound(sign: sign, version: version, precision: precision))
      }
      if words.isEmpty { return nil }
      alternatives.append(bounds)
    }
    guard !alternatives.isEmpty else { return nil }
    self.alternatives = alternatives
  }

  /// The bounds of a range, a sign and the blanks behind it put before its version.
  private static func joined(_ text: Substring) -> [Substring] {
    var words: [Substring] = []
    for word in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
      if let last = words.last, last.allSatisfy({ "=!<>~^".contains($0) }) {
        words[words.count - 1] = Substring(String(last) + String(word))
      } else {
        words.append(word)
      }
    }
    return words
  }

  /// The highest of some tags that is in the range, or nil when none is.
  package func highest(of tags: [String]) -> String? {
    var best: (tag: String, version: CELSemanticVersion)?
    for tag in tags {
      guard let version = CELSemanticVersion(tag.hasPrefix("v") ? String(tag.dropFirst()) : tag),
        alternatives.contains(where: { VersionRange.hold($0, version) })
      else { continue }
      if best.map({ $0.version.compare(version) < 0 }) ?? true { best = (tag, version) }
    }
    return best?.tag
  }

  private static func hold(_ bounds: [Bound], _ version: CELSemanticVersion) -> Bool {
    // Any version is one that was released.
    bounds.isEmpty ? version.preRelease.isEmpty : bounds.allSatisfy { holds($0, version) }
  }

  private static func holds(_ bound: Bound, _ version: CELSemanticVersion) -> Bool {
    let order = version.compare(bound.version)
    let isSamePrefix = version.matches(bound.version, numbers: bound.precision)
    // A version before its release is meant only where one is written.
    if !version.preRelease.isEmpty, bound.version.preRelease.isEmpty { return false }
    switch bound.sign {
    case "", "=": return bound.precision < 3 ? isSamePrefix : order == 0
    case "!=": return bound.precision < 3 ? !isSamePrefix : order != 0
    case ">": return order > 0 && !(bound.precision < 3 && isSamePrefix)
    case "<": return order < 0
    case ">=", "=>": return order >= 0
    case "<=", "=<": return order <= 0 || (bound.precision < 3 && isSamePrefix)
    case "~": return order >= 0 && version.matches(bound.version, numbers: min(bound.precision, 2))
    case "^": return order >= 0 && version.matches(bound.version, numbers: bound.version.stable)
    default: return false
    }
  }
}

extension CELSemanticVersion {
  /// Whether so many numbers are the same.
  fileprivate func matches(_ other: CELSemanticVersion, numbers: Int) -> Bool {
    zip([major, minor, patch], [other.major, other.minor, other.patch]).prefix(numbers)
      .allSatisfy { $0 == $1 }
  }

  /// How many numbers stay the same as long as nothing breaks.
  fileprivate var stable: Int { major > 0 ? 1 : minor > 0 ? 2 : 3 }
}
