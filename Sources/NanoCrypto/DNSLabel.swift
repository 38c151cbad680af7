// SPDX-License-Identifier: Apache-2.0

/// Names for composed resources: RFC 1123 labels that are made from parts.
///
/// A label has 1 to 63 characters out of `a` to `z`, `0` to `9` and `-`, and begins and ends with a
/// letter or a digit. Source:
/// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names>
package enum DNSLabel {
  /// The longest label, in characters.
  package static let maximumCount = 63
  /// How many characters of the digest end a name.
  package static let hashCount = 5

  /// A label made of the parts and five characters of a digest: `shop-orders-db-2f1a9`.
  ///
  /// 1. The parts are joined with `-`: the full name.
  /// 2. The hash is the first five hexadecimal digits of the SHA-256 of the full name's UTF-8 bytes.
  /// 3. The prefix is the full name with ASCII letters in lower case and every other Unicode scalar
  ///    outside of the label's alphabet turned into `-`; cut to `limit` - 6 characters; without `-`
  ///    at its beginning and end.
  /// 4. The label is `<prefix>-<hash>`, or the hash alone when the prefix is empty.
  ///
  /// The hash is always there, so a name does not change its form when a part grows, and two names
  /// that are cut to the same prefix stay apart, as `A` and `a` do. The parts are joined before they
  /// are hashed: (`a-b`, `c`) and (`a`, `b-c`) are one name. For parts that are labels already, the
  /// result is that of `resource.child_name` in function-sdk-python, so a composition that moves
  /// here keeps the names of its resources. Stable across versions of this package.
  ///
  /// - Parameters:
  ///   - parts: Usually the composite's name, then what tells this resource from its siblings.
  ///   - limit: The most characters that the kind of resource allows; anything outside of 5 to 63
  ///     counts as the nearer of the two.
  package static func name(_ parts: [String], limit: Int = maximumCount) -> String {
    let limit = min(max(limit, hashCount), maximumCount)
    let full = parts.joined(separator: "-")
    let hash = SHA256.hexadecimalDigest(of: full).prefix(hashCount)
    let prefix = prefix(of: full, count: max(0, limit - hashCount - 1))
    return prefix.isEmpty ? String(hash) : "\(prefix)-\(hash)"
  }

  /// The same, for parts that are written out.
  package static func name(_ parts: String..., limit: Int = maximumCount) -> String {
    name(parts, limit: limit)
  }

  private static func prefix(of full: String, count: Int) -> Substring {
    let hyphen: Character = "-"
    var label = ""
    label.reserveCapacity(count)
    for scalar in full.unicodeScalars.prefix(count) {
      label.append(character(for: scalar))
    }
    var prefix = label[...]
    while prefix.first == hyphen { prefix.removeFirst() }
    while prefix.last == hyphen { prefix.removeLast() }
    return prefix
  }

  private static func character(for scalar: Unicode.Scalar) -> Character {
    switch scalar {
    case "a"..."z", "0"..."9", "-": Character(scalar)
    case "A"..."Z": Character(Unicode.Scalar(UInt8(scalar.value) + 32))
    default: "-"
    }
  }
}
