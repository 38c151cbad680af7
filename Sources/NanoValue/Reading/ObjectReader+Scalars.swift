// SPDX-License-Identifier: Apache-2.0

extension ObjectReader {
  /// The text of the member.
  ///
  /// - Parameter standard: What an absent member means; without it the member is required.
  public mutating func string(_ key: String, default standard: String? = nil) -> String {
    required(key, "a string", standard, standIn: "", ObjectReader.string)
  }

  /// The text of the member, or nil when it is absent.
  public mutating func optionalString(_ key: String) -> String? {
    optional(key, "a string", ObjectReader.string).value
  }

  /// The boolean of the member.
  ///
  /// - Parameter standard: What an absent member means; without it the member is required.
  public mutating func bool(_ key: String, default standard: Bool? = nil) -> Bool {
    required(key, "a boolean", standard, standIn: false, ObjectReader.bool)
  }

  /// The boolean of the member, or nil when it is absent.
  public mutating func optionalBool(_ key: String) -> Bool? {
    optional(key, "a boolean", ObjectReader.bool).value
  }

  /// The whole number of the member.
  ///
  /// - Parameters:
  ///   - range: What is allowed. The default is not held against it.
  ///   - standard: What an absent member means; without it the member is required.
  public mutating func integer(
    _ key: String,
    in range: ClosedRange<Int> = .min ... .max,
    default standard: Int? = nil
  ) -> Int {
    required(
      key,
      ObjectReader.words(for: range),
      standard,
      standIn: range.closestToZero
    ) { ObjectReader.integer($0, in: range) }
  }

  /// The whole number of the member, or nil when it is absent.
  ///
  /// - Parameter range: What is allowed.
  public mutating func optionalInteger(
    _ key: String,
    in range: ClosedRange<Int> = .min ... .max
  ) -> Int? {
    optional(key, ObjectReader.words(for: range)) { ObjectReader.integer($0, in: range) }.value
  }

  /// The number of the member, whole or not.
  ///
  /// - Parameters:
  ///   - range: What is allowed. The default is not held against it.
  ///   - standard: What an absent member means; without it the member is required.
  public mutating func number(
    _ key: String,
    in range: ClosedRange<Double> = -.infinity ... .infinity,
    default standard: Double? = nil
  ) -> Double {
    required(
      key,
      ObjectReader.words(for: range),
      standard,
      standIn: range.closestToZero
    ) { ObjectReader.number($0, in: range) }
  }

  /// The number of the member, whole or not, or nil when it is absent.
  ///
  /// - Parameter range: What is allowed.
  public mutating func optionalNumber(
    _ key: String,
    in range: ClosedRange<Double> = -.infinity ... .infinity
  ) -> Double? {
    optional(key, ObjectReader.words(for: range)) { ObjectReader.number($0, in: range) }.value
  }
}

extension ObjectReader {
  /// The quantity of the member, text such as `10Gi` or a plain number.
  ///
  /// - Parameter standard: What an absent member means; without it the member is required.
  public mutating func quantity(_ key: String, default standard: Quantity? = nil) -> Quantity {
    required(key, Quantity.inWords, standard, standIn: .zero, ObjectReader.quantity)
  }

  /// The quantity of the member, or nil when it is absent.
  public mutating func optionalQuantity(_ key: String) -> Quantity? {
    optional(key, Quantity.inWords, ObjectReader.quantity).value
  }

  /// The duration of the member, text such as `1h30m`, not below zero.
  ///
  /// - Parameter standard: What an absent member means; without it the member is required.
  public mutating func duration(_ key: String, default standard: Duration? = nil) -> Duration {
    required(key, Duration.goTextInWords, standard, standIn: .zero, ObjectReader.duration)
  }

  /// The duration of the member, not below zero, or nil when it is absent.
  public mutating func optionalDuration(_ key: String) -> Duration? {
    optional(key, Duration.goTextInWords, ObjectReader.duration).value
  }
}

/// What became of a member.
private enum Reading<Result> {
  case absent
  case refused
  case read(Result)

  var value: Result? {
    if case .read(let result) = self { return result }
    return nil
  }
}

/// What became of a value that is there.
private enum Conversion<Result> {
  case read(Result)
  /// A value of another kind.
  case wrongType
  /// A value of the right kind that is not allowed.
  case notAllowed

  init(_ result: Result?, otherwise failure: Conversion) {
    self = result.map(Conversion.read) ?? failure
  }
}

extension ObjectReader {
  private mutating func required<Result>(
    _ key: String,
    _ expected: @autoclosure () -> String,
    _ standard: Result?,
    standIn: @autoclosure () -> Result,
    _ convert: (Value) -> Conversion<Result>
  ) -> Result {
    switch optional(key, expected(), convert) {
    case .read(let result): return result
    case .refused: return standIn()
    case .absent:
      if let standard { return standard }
      note(.missing, at: [.key(key)], "\(expected()) is required")
      return standIn()
    }
  }

  private mutating func optional<Result>(
    _ key: String,
    _ expected: @autoclosure () -> String,
    _ convert: (Value) -> Conversion<Result>
  ) -> Reading<Result> {
    guard let value = member(key) else { return .absent }
    switch convert(value) {
    case .read(let result): return .read(result)
    case .wrongType:
      note(.wrongType, at: [.key(key)], "expected \(expected()), found \(value.kindInWords)")
    case .notAllowed:
      noteNotAllowed([.key(key)], value, expected())
    }
    return .refused
  }

  /// Notes a value of the right kind that is not allowed, and quotes it where that is allowed.
  mutating func noteNotAllowed(
    _ steps: @autoclosure () -> [Path.Step],
    _ value: Value,
    _ expected: @autoclosure () -> String
  ) {
    let found = quotesValues && !isMuted ? ", found \(value.quoted)" : ""
    note(.invalid, at: steps(), "expected \(expected())\(found)")
  }

  private static func string(_ value: Value) -> Conversion<String> {
    Conversion(value.string, otherwise: .wrongType)
  }

  private static func bool(_ value: Value) -> Conversion<Bool> {
    Conversion(value.bool, otherwise: .wrongType)
  }

  private static func integer(_ value: Value, in range: ClosedRange<Int>) -> Conversion<Int> {
    guard value.number != nil else { return .wrongType }
    guard let integer = value.integer.flatMap(Int.init(exactly:)), range.contains(integer) else {
      return .notAllowed
    }
    return .read(integer)
  }

  private static func number(
    _ value: Value,
    in range: ClosedRange<Double>
  ) -> Conversion<Double> {
    guard let number = value.number else { return .wrongType }
    return range.contains(number) ? .read(number) : .notAllowed
  }

  private static func quantity(_ value: Value) -> Conversion<Quantity> {
    switch value {
    case .integer(let integer): .read(Quantity(integer))
    // The text of a number in JSON is read as a quantity, as in Kubernetes.
    case .number: Conversion(Quantity(parsing: value.jsonText()), otherwise: .notAllowed)
    case .string(let text): Conversion(Quantity(parsing: text), otherwise: .notAllowed)
    default: .wrongType
    }
  }

  private static func duration(_ value: Value) -> Conversion<Duration> {
    guard let string = value.string else { return .wrongType }
    guard let duration = Duration(parsingGo: string), duration >= .zero else { return .notAllowed }
    return .read(duration)
  }
}

extension ObjectReader {
  private static func words(for range: ClosedRange<Int>) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (.min, .max): "a whole number"
    case (.min, let upper): "a whole number of at most \(upper)"
    case (let lower, .max): "a whole number of at least \(lower)"
    case (let lower, let upper): "a whole number from \(lower) to \(upper)"
    }
  }

  private static func words(for range: ClosedRange<Double>) -> String {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    return switch (lower.isFinite, upper.isFinite) {
    case (false, false): "a number"
    case (false, true): "a number of at most \(Value.number(upper))"
    case (true, false): "a number of at least \(Value.number(lower))"
    case (true, true): "a number from \(Value.number(lower)) to \(Value.number(upper))"
    }
  }
}

extension ClosedRange where Bound: SignedNumeric {
  /// Zero, or the end that is closest to it.
  fileprivate var closestToZero: Bound { Swift.min(Swift.max(lowerBound, 0), upperBound) }
}

extension Value {
  /// A scalar for a message: text in quotes, a number as it is.
  fileprivate var quoted: String { string?.quoted() ?? jsonText() }
}
