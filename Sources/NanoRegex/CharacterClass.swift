// SPDX-License-Identifier: Apache-2.0

/// A set of scalars: `[a-z\d]`, `\pL`, `[^/]`.
///
/// Cost: two words hold the answer for ASCII, computed once; others look at each item.
struct CharacterClass: Sendable {
  /// One part of the set.
  struct Item: Sendable {
    /// What the part holds.
    enum Content: Sendable {
      /// Scalars between these two, both included, in several ranges.
      case ranges([ClosedRange<UInt32>])
      /// Scalars of these general categories, a bit each.
      case categories(UInt32)
    }
    /// The scalars, or those that are left out when ``isNegated``.
    let content: Content
    /// Whether the part is all scalars but these.
    let isNegated: Bool

    /// A part of the class.
    init(_ content: Content, isNegated: Bool = false) {
      self.content = content
      self.isNegated = isNegated
    }
  }

  private let items: [Item]
  private let isNegated: Bool
  private let ignoresCase: Bool
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The union of the items, or everything else when negated.
  init(_ items: [Item], isNegated: Bool = false, ignoresCase: Bool = false) {
    self.items = items
    self.isNegated = isNegated
    self.ignoresCase = ignoresCase
    for scalar in UInt32(0)..<64 where holds(scalar) { low |= 1 << scalar }
    for scalar in UInt32(64)..<128 where holds(scalar) { high |= 1 << (scalar - 64) }
  }

  /// Whether the scalar is in the set.
  func contains(_ scalar: UInt32) -> Bool {
    if scalar < 64 { return low & (1 << scalar) != 0 }
    if scalar < 128 { return high & (1 << (scalar - 64)) != 0 }
    return holds(scalar)
  }

  private func holds(_ scalar: UInt32) -> Bool {
    guard ignoresCase else {
      return items.contains { $0.contains(scalar) } != isNegated
    }
    let orbit = CaseFolding.orbit(of: scalar)
    return items.contains { $0.contains(anyOf: orbit) } != isNegated
  }
}

extension CharacterClass.Item {
  /// Whether the scalar is in this part.
  func contains(_ scalar: UInt32) -> Bool { isAmongContent(scalar) != isNegated }

  /// Whether a letter of these shapes is in this part.
  func contains(anyOf orbit: [UInt32]) -> Bool {
    orbit.contains(where: isAmongContent) != isNegated
  }

  private func isAmongContent(_ value: UInt32) -> Bool {
    switch content {
    case .ranges(let ranges):
      for range in ranges where range.contains(value) { return true }
      return false
    case .categories(let mask):
      // Surrogates are no scalars; nothing that is searched holds one.
      guard let scalar = Unicode.Scalar(value) else { return false }
      return mask & (1 << scalar.properties.generalCategory.bit) != 0
    }
  }
}

extension CharacterClass.Item {
  /// The class of a Perl escape: `\d`, `\s`, `\w` and their negations, by the letter.
  static func perl(_ letter: UInt8) -> Self? {
    let ranges: [ClosedRange<UInt32>]
    switch letter | 0x20 {
    case UInt8(ascii: "d"): ranges = [0x30...0x39]
    case UInt8(ascii: "s"): ranges = [0x09...0x0A, 0x0C...0x0D, 0x20...0x20]
    case UInt8(ascii: "w"): ranges = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
    default: return nil
    }
    return Self(.ranges(ranges), isNegated: letter & 0x20 == 0)
  }

  /// The class of a POSIX name: `alnum` of `[:alnum:]`.
  static func posix(_ name: String) -> Self? {
    let isNegated = name.hasPrefix("^")
    let ranges: [ClosedRange<UInt32>]
    switch isNegated ? String(name.dropFirst()) : name {
    case "alnum": ranges = [0x30...0x39, 0x41...0x5A, 0x61...0x7A]
    case "alpha": ranges = [0x41...0x5A, 0x61...0x7A]
    case "ascii": ranges = [0x00...0x7F]
    case "blank": ranges = [0x09...0x09, 0x20...0x20]
    case "cntrl": ranges = [0x00...0x1F, 0x7F...0x7F]
    case "digit": ranges = [0x30...0x39]
    case "graph": ranges = [0x21...0x7E]
    case "lower": ranges = [0x61...0x7A]
    case "print": ranges = [0x20...0x7E]
    case "punct": ranges = [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E]
    case "space": ranges = [0x09...0x0D, 0x20...0x20]
    case "upper": ranges = [0x41...0x5A]
    case "word": ranges = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
    case "xdigit": ranges = [0x30...0x39, 0x41...0x46, 0x61...0x66]
    default: return nil
    }
    return Self(.ranges(ranges), isNegated: isNegated)
  }
}
