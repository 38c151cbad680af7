// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto
internal import NanoValue

/// Names for composed objects.
enum ObjectName {
  /// The parts joined by dashes, or, where that is no label, one made of them with a hash.
  static func make(_ parts: [String], limit: Int = DNSLabel.maximumCount) -> String {
    let name = parts.count == 2 ? "\(parts[0])-\(parts[1])" : parts.joined(separator: "-")
    guard name.utf8.count <= limit, TextRule.dnsLabel.allows(name) else {
      return DNSLabel.name(parts, limit: limit)
    }
    return name
  }
}

extension Desired {
  /// A name for a composed object, made of parts joined by dashes: `orders-db-backup`.
  ///
  /// Where that is no label of at most 63 lowercase characters, it is made one, with a hash of the
  /// full text at its end, so that two names that differ stay two names.
  ///
  /// - Parameters:
  ///   - parts: Usually the composite's name, then what tells this object from its siblings.
  ///   - limit: The most characters: 52 for a CronJob or a StatefulSet, whose controllers append.
  public func objectName(_ parts: String..., limit: Int = 63) -> String {
    ObjectName.make(parts, limit: limit)
  }
}

extension CompositeMetadata {
  /// A name for a composed object, made of the composite's name and parts: `orders-db-connection`.
  ///
  /// The rule is that of ``Desired/objectName(_:limit:)``.
  public func objectName(_ parts: String..., limit: Int = 63) -> String {
    ObjectName.make([name] + parts, limit: limit)
  }
}
