// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Arithmetic between numbers, as the community's edition of JMESPath has it.
///
/// Source: <https://jmespath.site/main/#spec-arithmetic-expressions>
enum QueryArithmetic {
  /// The signs, by the strength with which they bind; those of one line bind alike.
  static func strength(_ sign: String) -> Int {
    switch sign {
    case "+", "-", "−": 6
    case "*", "×", "/", "÷", "%", "//": 7
    default: 0
    }
  }

  /// The functions that do what a sign does, by their names.
  static let functions = [
    "add": "+", "subtract": "-", "multiply": "*", "divide": "/", "modulo": "%",
  ]

  /// What a sign makes of two numbers.
  ///
  /// - Throws: ``QueryError`` for what is no number, and for a division by zero.
  static func value(_ sign: String, _ left: Value, _ right: Value) throws(QueryError) -> Value {
    guard let first = left.number, let second = right.number else {
      throw QueryError(
        "'\(sign)' takes two numbers, found \(left.kindInWords) and \(right.kindInWords)"
      )
    }
    if second == 0, ["/", "÷", "//", "%"].contains(sign) {
      throw QueryError("'\(sign)' by zero")
    }
    let result: Double =
      switch sign {
      case "+": first + second
      case "-", "−": first - second
      case "*", "×": first * second
      case "/", "÷": first / second
      case "//": (first / second).rounded(.down)
      default: first.truncatingRemainder(dividingBy: second)
      }
    return plain(result)
  }

  /// The number behind a sign.
  static func signed(_ sign: String, _ value: Value) throws(QueryError) -> Value {
    guard let number = value.number else {
      throw QueryError("'\(sign)' takes a number, found \(value.kindInWords)")
    }
    return plain(sign == "+" ? number : -number)
  }

  /// A whole number where it is one.
  static func plain(_ number: Double) -> Value {
    Int64(exactly: number).map(Value.integer) ?? .number(number)
  }
}
