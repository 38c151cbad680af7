// SPDX-License-Identifier: Apache-2.0

// Quantities and durations of which a schema says more than that they are one.
extension ObjectReader {
  /// The quantity of the member, which has to follow the rule; its default does not have to.
  public mutating func quantity(
    _ key: String,
    default standard: Quantity? = nil,
    like rule: TextRule
  ) -> Quantity {
    if refuses(key, rule) { return standard ?? .zero }
    return quantity(key, default: standard)
  }

  /// The quantity of the member, which has to follow the rule, or nil when it is absent.
  public mutating func optionalQuantity(_ key: String, like rule: TextRule) -> Quantity? {
    refuses(key, rule) ? nil : optionalQuantity(key)
  }

  /// The duration of the member, which has to follow the rule; its default does not have to.
  public mutating func duration(
    _ key: String,
    default standard: Duration? = nil,
    like rule: TextRule
  ) -> Duration {
    if refuses(key, rule) { return standard ?? .zero }
    return duration(key, default: standard)
  }

  /// The duration of the member, which has to follow the rule, or nil when it is absent.
  public mutating func optionalDuration(_ key: String, like rule: TextRule) -> Duration? {
    refuses(key, rule) ? nil : optionalDuration(key)
  }

  /// Notes what is no text, and a text that the rule does not allow; one mistake is told once.
  private mutating func refuses(_ key: String, _ rule: TextRule) -> Bool {
    guard let value = optionalValue(key) else { return false }
    guard let text = value.string else {
      note(.wrongType, at: [.key(key)], "expected \(rule.words), found \(value.kindInWords)")
      return true
    }
    guard !rule.allows(text) else { return false }
    noteNotAllowed([.key(key)], value, rule.words)
    return true
  }
}
