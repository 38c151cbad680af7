// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto
internal import NanoValue

/// The names that Crossplane gives to composed resources, and those that it takes.
package enum ResourceName {
  /// The longest name that is generated, in bytes: that of a label's value.
  private static let longest = 63

  /// The name of a composed resource that has none: always the same for the same owner.
  ///
  /// - Parameters:
  ///   - prefix: The object's `generateName`; a dash is added when it ends in none, and it is cut
  ///     when the name would be longer than 63 bytes.
  ///   - owner: The UID of the composite.
  ///   - resource: The name of the resource in the pipeline.
  package static func generated(prefix: String, owner: String, resource: String) -> String {
    let suffix = String(SHA256.hexadecimalDigest(of: owner + resource).prefix(12))
    var prefix = prefix
    if !prefix.isEmpty, !prefix.hasSuffix("-") { prefix += "-" }
    if prefix.utf8.count + 12 <= longest { return prefix + suffix }
    let cut = cut(prefix, to: longest - 12)
    return (cut.hasSuffix("-") ? cut : self.cut(prefix, to: longest - 13) + "-") + suffix
  }

  private static func cut(_ text: String, to count: Int) -> String {
    String(decoding: Array(text.utf8.prefix(count)), as: UTF8.self)
  }

  /// Whether an API server takes that name for an object of that kind.
  ///
  /// A subdomain of RFC 1123; the names of roles may hold a colon as well.
  static func isValid(_ name: String, for object: Value) -> Bool {
    let isRole = object.group == "rbac.authorization.k8s.io"
    let bytes = Array(isRole ? name.utf8.filter { $0 != UInt8(ascii: ":") } : Array(name.utf8))
    guard !bytes.isEmpty, bytes.count <= 253 else { return false }
    return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { label in
        guard let first = label.first, let last = label.last else { return false }
        return isAlphanumeric(first) && isAlphanumeric(last)
          && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
