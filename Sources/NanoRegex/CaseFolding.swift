// SPDX-License-Identifier: Apache-2.0

/// Which scalars are the same letter when case does not matter.
///
/// The standard library knows the full mappings; Go folds by Unicode's *simple* ones, which never
/// turn one scalar into two. They agree but for the few letters named here.
///
/// Source: https://www.unicode.org/Public/UCD/latest/ucd/CaseFolding.txt, the statuses C and S.
enum CaseFolding {
  /// One scalar that stands for all that are the same letter.
  static func canonical(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A ? scalar | 0x20 : scalar }
    // The Turkish i with and without a dot fold to nothing but themselves.
    if scalar == 0x130 || scalar == 0x131 { return scalar }
    return simple(simple(scalar, { upper($0) }), { $0.lowercaseMapping })
  }

  /// All scalars that are the same letter, the scalar itself included.
  static func orbit(of scalar: UInt32) -> [UInt32] {
    let canonical = canonical(scalar)
    var orbit = [scalar]
    func add(_ other: UInt32) { if !orbit.contains(other) { orbit.append(other) } }
    add(canonical)
    if scalar != 0x130, scalar != 0x131 {
      add(simple(canonical, { upper($0) }))
      add(simple(canonical, { $0.titlecaseMapping }))
    }
    for (member, letter) in strays where letter == canonical { add(member) }
    return orbit
  }

  /// Letters of a second or third shape, which no mapping of the first one leads to.
  private static let strays: [(member: UInt32, letter: UInt32)] = [
    (0xB5, 0x3BC), (0x17F, 0x73), (0x1C5, 0x1C6), (0x1C8, 0x1C9), (0x1CB, 0x1CC), (0x1F2, 0x1F3),
    (0x345, 0x3B9), (0x3C2, 0x3C3), (0x3D0, 0x3B2), (0x3D1, 0x3B8), (0x3D5, 0x3C6),
    (0x3D6, 0x3C0), (0x3F0, 0x3BA), (0x3F1, 0x3C1), (0x3F4, 0x3B8), (0x3F5, 0x3B5),
    (0x1C80, 0x432), (0x1C81, 0x434), (0x1C82, 0x43E), (0x1C83, 0x441), (0x1C84, 0x442),
    (0x1C85, 0x442), (0x1C86, 0x44A), (0x1C87, 0x463), (0x1C88, 0xA64B), (0x1E9B, 0x1E61),
    (0x1E9E, 0xDF), (0x1FBE, 0x3B9), (0x2126, 0x3C9), (0x212A, 0x6B), (0x212B, 0xE5),
  ]

  /// The upper case, or the title case where the upper case is two letters.
  private static func upper(_ properties: Unicode.Scalar.Properties) -> String {
    let upper = properties.uppercaseMapping
    return upper.unicodeScalars.count == 1 ? upper : properties.titlecaseMapping
  }

  private static func simple(
    _ value: UInt32,
    _ mapping: (Unicode.Scalar.Properties) -> String
  ) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return value }
    let mapped = mapping(scalar.properties).unicodeScalars
    guard let first = mapped.first, mapped.count == 1 else { return value }
    return first.value
  }
}
