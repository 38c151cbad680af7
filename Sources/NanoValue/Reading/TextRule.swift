// SPDX-License-Identifier: Apache-2.0

/// What a text has to look like, beyond being text.
public struct TextRule: Sendable {
  /// What is expected, to stand behind "expected": `a size such as 1Gi`.
  public let words: String
  private let allows: @Sendable (String) -> Bool

  /// A rule in words and as a test.
  public init(_ words: String, _ allows: @escaping @Sendable (String) -> Bool) {
    self.words = words
    self.allows = allows
  }

  /// Whether the text is as it should be.
  public func allows(_ text: String) -> Bool { allows(text) }
}

extension TextRule {
  /// A name as Kubernetes wants it of namespaces and services: an RFC 1123 label.
  ///
  /// Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/>.
  public static let dnsLabel = TextRule("a lowercase name of at most 63 letters, digits and dashes")
  {
    isName($0, atMost: 63, dots: false)
  }

  /// A name as Kubernetes wants it of Services: an RFC 1035 label.
  ///
  /// Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/>.
  public static let serviceName = TextRule(
    "a lowercase name of at most 63 letters, digits and dashes that starts with a letter"
  ) {
    isName($0, atMost: 63, dots: false) && !($0.utf8.first.map(isDigit) ?? false)
  }

  /// A name as Kubernetes wants it of most objects: an RFC 1123 subdomain.
  ///
  /// Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/>.
  public static let dnsSubdomain = TextRule(
    "a lowercase name of at most 253 letters, digits, dashes and dots"
  ) {
    isName($0, atMost: 253, dots: true)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isName(_ name: String, atMost limit: Int, dots: Bool) -> Bool {
    let bytes = name.utf8Span.span
    guard (1...limit).contains(bytes.count) else { return false }
    let (dot, dash) = (UInt8(ascii: "."), UInt8(ascii: "-"))
    var previous = dot
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case dash where previous != dot: break
      case dot where dots && previous != dot && previous != dash: break
      default: return false
      }
      previous = byte
    }
    return previous != dot && previous != dash
  }
}

extension ObjectReader {
  /// The text of the member, which has to follow the rule; its default does not have to.
  public mutating func string(
    _ key: String,
    default standard: String? = nil,
    like rule: TextRule
  ) -> String {
    let text = string(key, default: standard)
    check(key, rule)
    return text
  }

  /// The text of the member, which has to follow the rule, or nil when it is absent.
  public mutating func optionalString(_ key: String, like rule: TextRule) -> String? {
    let text = optionalString(key)
    check(key, rule)
    return text
  }

  /// The texts in the list of the member, each of which has to follow the rule.
  ///
  /// - Parameter minimumCount: How many there must be.
  public mutating func strings(
    _ key: String,
    minimumCount: Int = 0,
    like rule: TextRule
  ) -> [String] {
    let texts = strings(key, minimumCount: minimumCount)
    for (index, element) in (optionalValue(key)?.array ?? []).enumerated() {
      guard let text = element.string, !rule.allows(text) else { continue }
      noteNotAllowed([.key(key), .index(index)], element, rule.words)
    }
    return texts
  }

  private mutating func check(_ key: String, _ rule: TextRule) {
    guard let value = optionalValue(key), let text = value.string, !rule.allows(text) else {
      return
    }
    noteNotAllowed([.key(key)], value, rule.words)
  }
}
