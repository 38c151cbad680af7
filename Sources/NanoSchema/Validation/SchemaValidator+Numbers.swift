// SPDX-License-Identifier: Apache-2.0

import NanoValue

extension SchemaValidator {
  /// A number as Go holds it.
  private enum Number {
    /// An `int64`.
    case whole(Int64)
    /// A `float64`.
    case double(Double)

    /// The number as a double, rounded beyond 2^53.
    var double: Double {
      switch self {
      case .whole(let integer): Double(integer)
      case .double(let number): number
      }
    }

    /// The same number, held as a double.
    var asDouble: Number { .double(double) }

    /// The number as a value of an error.
    var value: Value {
      switch self {
      case .whole(let integer): .integer(integer)
      case .double(let number): .number(number)
      }
    }
  }

  /// The smallest or the largest number that is allowed.
  private struct Bound {
    let number: Double
    let isExclusive: Bool
    let isLower: Bool

    init(_ number: Double, isExclusive: Bool, isLower: Bool) {
      self.number = number
      self.isExclusive = isExclusive
      self.isLower = isLower
    }

    /// Whether a number breaks the bound, both being of one type.
    func isBroken<Number: Comparable>(by number: Number, bound: Number) -> Bool {
      if number == bound { return isExclusive }
      return isLower ? number < bound : number > bound
    }

    var words: String {
      let direction = isLower ? "greater than" : "less than"
      return isExclusive ? direction : "\(direction) or equal to"
    }
  }

  /// Checks the range, the bounds and the factor of a number.
  func checkNumber(_ value: Value, _ schema: Schema) -> Outcome {
    var outcome = Outcome(matches: 1)
    guard let number = number(value) else { return outcome }
    if let mistake = rangeMistake(number, "Checked", schema) { outcome.mistakes.append(mistake) }
    guard let constraints = schema.constraints else { return outcome }
    if let factor = constraints.value.multipleOf {
      let misfit = rangeMistake(.double(factor), "MultipleOf", schema)
      if let misfit { outcome.mistakes.append(misfit) }
      if let mistake = factorMistake(misfit == nil ? number : number.asDouble, factor) {
        outcome.mistakes.append(mistake)
      }
    }
    if let minimum = constraints.value.minimum {
      let misfit = rangeMistake(.double(minimum), "Minimum boundary", schema)
      if let misfit { outcome.mistakes.append(misfit) }
      let bound = Bound(minimum, isExclusive: constraints.value.excludesMinimum, isLower: true)
      if let mistake = boundMistake(misfit == nil ? number : number.asDouble, bound) {
        outcome.mistakes.append(mistake)
      }
    }
    if let maximum = constraints.value.maximum {
      let misfit = rangeMistake(.double(maximum), "Maximum boundary", schema)
      if let misfit { outcome.mistakes.append(misfit) }
      let bound = Bound(maximum, isExclusive: constraints.value.excludesMaximum, isLower: false)
      if let mistake = boundMistake(misfit == nil ? number : number.asDouble, bound) {
        outcome.mistakes.append(mistake)
      }
    }
    return outcome
  }

  private func number(_ value: Value) -> Number? {
    switch value {
    case .integer(let integer):
      numbers == .asWritten ? .whole(integer) : .double(Double(integer))
    case .number(let number): .double(number)
    default: nil
    }
  }

  /// Whether a number does not fit the type and format, which also a bound of the schema must.
  private func rangeMistake(_ number: Number, _ what: String, _ schema: Schema) -> Mistake? {
    guard let kind = schema.kind, !fits(number, kind, schema.checkedFormat) else { return nil }
    let name = path.openAPIName
    guard let format = schema.format, schema.checkedFormat != nil else {
      return mistake(
        withoutField: "\(what) value must be of type \(kind.rawValue) (default format) in \(name)"
      )
    }
    return mistake(
      withoutField:
        "\(what) value must be of type \(kind.rawValue) with format \(format) in \(name)"
    )
  }

  private func fits(_ number: Number, _ kind: Schema.Kind, _ format: SchemaFormat?) -> Bool {
    switch (kind, format) {
    case (.integer, .int32): Int32(exactly: number.double) != nil
    case (.integer, _):
      switch number {
      case .whole: true
      case .double(let double): Int64(exactly: double) != nil
      }
    case (_, .float): number.double.isInfinite || Float(number.double).isFinite
    default: true
    }
  }

  /// The mistake of a number that breaks a bound, or nil.
  ///
  /// A whole number is held against the whole part of the bound, as Go converts it.
  private func boundMistake(_ number: Number, _ bound: Bound) -> Mistake? {
    let text: String
    if case .whole(let integer) = number,
      let whole = Int64(exactly: bound.number.rounded(.towardZero))
    {
      guard bound.isBroken(by: integer, bound: whole) else { return nil }
      text = String(whole)
    } else {
      guard bound.isBroken(by: number.double, bound: bound.number) else { return nil }
      text = bound.number.goText
    }
    return mistake(.invalid, number.value) { "\($0) should be \(bound.words) \(text)" }
  }

  /// The mistake of a number that is no multiple of the factor, or nil.
  private func factorMistake(_ number: Number, _ factor: Double) -> Mistake? {
    // A factor below one has no whole part: Kubernetes divides a whole number by zero there.
    if case .whole(let integer) = number,
      let whole = Int64(exactly: factor.rounded(.towardZero)), whole != 0
    {
      if whole < 0 { return factorSignMistake(String(whole), .integer(whole)) }
      if integer % whole == 0 { return nil }
      return mistake(.invalid, number.value) { "\($0) should be a multiple of \(whole)" }
    }
    if factor < 0 { return factorSignMistake(factor.goText, .number(factor)) }
    let quotient = factor < 1 ? 1 / factor * number.double : number.double / factor
    if SchemaValidator.isWhole(quotient) { return nil }
    return mistake(.invalid, number.value) {
      "\($0) should be a multiple of \(factor.goText)"
    }
  }

  private func factorSignMistake(_ text: String, _ value: Value) -> Mistake {
    let sentence =
      "factor MultipleOf declared for \(path.openAPIName) must be positive: \(text)"
    let error = FieldError(
      .invalid,
      field: path.openAPIField,
      path: path.path,
      value: value,
      detail: sentence
    )
    return Mistake(error: error, sentence: sentence)
  }
}
