// SPDX-License-Identifier: Apache-2.0

/// What a number has to be, beyond lying between two bounds of which both are allowed.
public struct NumberRule<Number: Sendable>: Sendable {
  /// What is expected, to stand behind "expected": `a number above 0`.
  public let words: String
  @usableFromInline let allows: @Sendable (Number) -> Bool

  /// A rule in words and as a test.
  @_alwaysEmitIntoClient
  public init(_ words: String, _ allows: @escaping @Sendable (Number) -> Bool) {
    self.init(words: words, allows: allows)
  }

  @usableFromInline
  init(words: String, allows: @escaping @Sendable (Number) -> Bool) {
    self.words = words
    self.allows = allows
  }
}

extension NumberRule<Double> {
  /// Whether the number is the factor so many times, as exactly as the API server asks it.
  @_alwaysEmitIntoClient
  public static func isMultiple(_ number: Double, of factor: Double) -> Bool {
    let times = factor < 1 ? 1 / factor * number : number / factor
    let whole = times.rounded(.towardZero)
    return times == whole || (times - whole).magnitude / (times + whole).magnitude < 1e-9
  }
}

// These functions are emitted into the code that calls them: what no composition of a program asks
// for takes no place in it.

extension ObjectReader {
  /// The whole number of the member, which has to follow the rule; its default does not have to.
  @_alwaysEmitIntoClient
  public mutating func integer(
    _ key: String,
    default standard: Int? = nil,
    like rule: NumberRule<Int>
  ) -> Int {
    let integer = optionalInteger(key, like: rule)
    if integer == nil, standard == nil { noteMissing(key, rule.words) }
    return integer ?? standard ?? 0
  }

  /// The whole number of the member, which has to follow the rule, or nil when it is absent.
  @_alwaysEmitIntoClient
  public mutating func optionalInteger(_ key: String, like rule: NumberRule<Int>) -> Int? {
    if let number = optionalValue(key)?.integer, let integer = Int(exactly: number),
      rule.allows(integer)
    {
      return integer
    }
    refuseNumber(key, rule.words)
    return nil
  }

  /// The number of the member, which has to follow the rule; its default does not have to.
  @_alwaysEmitIntoClient
  public mutating func number(
    _ key: String,
    default standard: Double? = nil,
    like rule: NumberRule<Double>
  ) -> Double {
    let number = optionalNumber(key, like: rule)
    if number == nil, standard == nil { noteMissing(key, rule.words) }
    return number ?? standard ?? 0
  }

  /// The number of the member, which has to follow the rule, or nil when it is absent.
  @_alwaysEmitIntoClient
  public mutating func optionalNumber(_ key: String, like rule: NumberRule<Double>) -> Double? {
    if let number = optionalValue(key)?.number, rule.allows(number) { return number }
    refuseNumber(key, rule.words)
    return nil
  }

  /// Notes that the member is absent, if it is.
  @usableFromInline
  mutating func noteMissing(_ key: String, _ expected: String) {
    if member(key) == nil { note(.missing, at: [.key(key)], "\(expected) is required") }
  }

  /// Notes that the member is no such number, if it is there.
  @usableFromInline
  mutating func refuseNumber(_ key: String, _ expected: String) {
    guard let value = member(key) else { return }
    if value.number == nil {
      note(.wrongType, at: [.key(key)], "expected \(expected), found \(value.kindInWords)")
    } else {
      noteNotAllowed([.key(key)], value, expected)
    }
  }
}
