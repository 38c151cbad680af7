// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// What a schema says of a number beyond its type, as Swift writes it.
enum NumberBounds {
  /// Anything goes.
  case none
  /// Between two bounds, both allowed: `1...9`.
  case range(String)
  /// A rule: `NumberRule<Int>("one of 80, 443") { … }`.
  case rule(String)

  /// What the schema says; nil when no number is allowed.
  init?(of schema: Value) {
    guard (schema["multipleOf"].number ?? 1) > 0 else { return nil }
    let isWhole = schema["type"].string == "integer"
    guard let bounds = isWhole ? Self.ofWhole(schema) : Self.ofAny(schema) else { return nil }
    self = bounds
  }

  /// A rule as Swift writes it.
  private static func rule(_ type: String, _ words: String, _ test: String) -> NumberBounds {
    .rule("NumberRule<\(type)>(\(SwiftLiteral.text(words))) { \(test) }")
  }

  // MARK: - Whole numbers

  private static func ofWhole(_ schema: Value) -> NumberBounds? {
    guard let least = least(schema), let most = most(schema), least <= most else { return nil }
    let factor = schema["multipleOf"].number
    if let values = schema["enum"].array {
      let choices = values.compactMap(\.integer).map(Int.init).filter { choice in
        (least...most).contains(choice) && isMultiple(Double(choice), of: factor)
      }
      let list = choices.map { "\($0)" }.joined(separator: ", ")
      let words = choices.count == 1 ? list : "one of \(list)"
      return choices.isEmpty ? nil : rule("Int", words, "[\(list)].contains($0)")
    }
    let (low, high) = (least == .min ? nil : "\(least)", most == .max ? nil : "\(most)")
    guard let factor else {
      if low == nil, high == nil { return NumberBounds.none }
      return .range(range(low ?? ".min", high ?? ".max"))
    }
    var words = "a whole number"
    switch (low, high) {
    case (nil, nil): break
    case (let low?, nil): words += " of at least \(low)"
    case (nil, let high?): words += " of at most \(high)"
    case (let low?, let high?): words += " from \(low) to \(high)"
    }
    words += " that is a multiple of \(Value.number(factor).jsonText())"
    var tests: [String] = []
    if let low { tests.append("\(low) <= $0") }
    if let high { tests.append("$0 <= \(high)") }
    if let whole = Int(exactly: factor) {
      tests.append("$0.isMultiple(of: \(whole))")
    } else {
      tests.append("NumberRule.isMultiple(Double($0), of: \(factor))")
    }
    return rule("Int", words, tests.joined(separator: " && "))
  }

  /// The least whole number that is allowed; nil when it would be too large for one.
  private static func least(_ schema: Value) -> Int? {
    let bound = schema["minimum"]
    if let least = bound.integer.map(Int.init) {
      guard schema["exclusiveMinimum"].bool == true else { return least }
      // Between two whole numbers there is none, so a bound that is not allowed moves by one.
      return least == .max ? nil : least + 1
    }
    guard let number = bound.number?.rounded(.up) else { return .min }
    return Int(exactly: number) ?? (number < 0 ? .min : nil)
  }

  /// The largest whole number that is allowed; nil when it would be too small for one.
  private static func most(_ schema: Value) -> Int? {
    let bound = schema["maximum"]
    if let most = bound.integer.map(Int.init) {
      guard schema["exclusiveMaximum"].bool == true else { return most }
      return most == .min ? nil : most - 1
    }
    guard let number = bound.number?.rounded(.down) else { return .max }
    return Int(exactly: number) ?? (number > 0 ? .max : nil)
  }

  // MARK: - Numbers

  private static func ofAny(_ schema: Value) -> NumberBounds? {
    let (low, high) = (schema["minimum"].number, schema["maximum"].number)
    let isAbove = low != nil && schema["exclusiveMinimum"].bool == true
    let isBelow = high != nil && schema["exclusiveMaximum"].bool == true
    if let low, let high, isAbove || isBelow ? low >= high : low > high { return nil }
    let factor = schema["multipleOf"].number
    func isBetween(_ number: Double) -> Bool {
      (low.map { isAbove ? $0 < number : $0 <= number } ?? true)
        && (high.map { isBelow ? number < $0 : number <= $0 } ?? true)
    }
    if let values = schema["enum"].array {
      let choices = values.compactMap(\.number).filter { choice in
        isBetween(choice) && isMultiple(choice, of: factor)
      }
      let list = choices.map { Value.number($0).jsonText() }.joined(separator: ", ")
      let words = choices.count == 1 ? list : "one of \(list)"
      let test = "[\(choices.map { "\($0)" }.joined(separator: ", "))].contains($0)"
      return choices.isEmpty ? nil : rule("Double", words, test)
    }
    if factor == nil, !isAbove, !isBelow {
      if low == nil, high == nil { return NumberBounds.none }
      return .range(range(low.map { "\($0)" } ?? "-.infinity", high.map { "\($0)" } ?? ".infinity"))
    }
    var words: [String] = []
    var tests: [String] = []
    if let low {
      words.append("\(isAbove ? "above" : "of at least") \(Value.number(low).jsonText())")
      tests.append("\(low) \(isAbove ? "<" : "<=") $0")
    }
    if let high {
      words.append("\(isBelow ? "below" : "of at most") \(Value.number(high).jsonText())")
      tests.append("$0 \(isBelow ? "<" : "<=") \(high)")
    }
    var sentence = "a number"
    if !words.isEmpty { sentence += " \(words.joined(separator: " and "))" }
    if let factor {
      sentence += " that is a multiple of \(Value.number(factor).jsonText())"
      tests.append("NumberRule.isMultiple($0, of: \(factor))")
    }
    return rule("Double", sentence, tests.joined(separator: " && "))
  }

  // MARK: - Both

  /// A range in Swift, with spaces where the operator would run into a sign or a dot.
  private static func range(_ low: String, _ high: String) -> String {
    let isTight = low.first?.isNumber == true && high.first?.isNumber == true
    return "\(low)\(isTight ? "..." : " ... ")\(high)"
  }

  private static func isMultiple(_ number: Double, of factor: Double?) -> Bool {
    factor.map { NumberRule<Double>.isMultiple(number, of: $0) } ?? true
  }
}
