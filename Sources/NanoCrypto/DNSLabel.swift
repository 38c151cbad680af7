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
    let name = parts.joined(separator: "-")
    let full = name.utf8.span
    let digest = SHA256.digest(of: full)
    return unsafe String(unsafeUninitializedCapacity: maximumCount) { label in
      var count = unsafe writePrefix(of: full, scalarCount: limit - hashCount - 1, to: label)
      if count > 0 {
        unsafe label[count] = hyphen
        count += 1
      }
      for position in 0..<hashCount {
        let byte = digest[position / 2]
        unsafe label[count] = hexadecimalDigit(position % 2 == 0 ? byte >> 4 : byte & 15)
        count += 1
      }
      return count
    }
  }

  /// The same, for parts that are written out.
  package static func name(_ parts: String..., limit: Int = maximumCount) -> String {
    name(parts, limit: limit)
  }

  private static let hyphen = UInt8(ascii: "-")

  /// Writes what a label can hold of the first scalars, without hyphens around it.
  ///
  /// - Returns: How many bytes were written.
  private static func writePrefix(
    of full: Span<UInt8>,
    scalarCount: Int,
    to label: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var scalarsLeft = scalarCount
    for index in full.indices {
      let byte = full[index]
      // Every byte but those that continue a scalar begins one.
      if byte & 0xC0 == 0x80 { continue }
      guard scalarsLeft > 0 else { break }
      scalarsLeft -= 1
      let character = labelCharacter(byte)
      if character == hyphen, count == 0 { continue }
      unsafe label[count] = character
      count += 1
    }
    while count > 0, unsafe label[count - 1] == hyphen { count -= 1 }
    return count
  }

  private static func labelCharacter(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: hyphen
    }
  }
}
