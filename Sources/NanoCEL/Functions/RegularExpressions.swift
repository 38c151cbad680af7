// SPDX-License-Identifier: Apache-2.0

import NanoRegex

/// `matches`, `find` and `findAll`.
///
/// Contract: RE2's syntax, https://github.com/google/re2/wiki/Syntax; literal patterns are compiled
/// with the expression.
enum RegularExpressions {
  /// The functions that take a pattern as their second value.
  enum Operation: String, Sendable {
    case matches
    case find
    case findAll

    /// The result of the function.
    ///
    /// Cost: the length of the text times a tenth of the length of the pattern, in tens of bytes.
    func apply(
      _ arguments: [CELValue],
      _ compiled: RegularExpression?,
      _ budget: inout CELBudget
    ) throws(CELError) -> CELValue {
      guard arguments.count >= 2, case .string(let text) = arguments[0],
        case .string(let source) = arguments[1]
      else { throw .noSuchOverload(rawValue, arguments) }
      try budget.spend(searching: text.utf8.count, for: source.utf8.count * 4)
      let pattern: RegularExpression
      if let compiled {
        pattern = compiled
      } else {
        // Compiling costs more than matching; a pattern made at run time pays for it each time.
        try budget.spend(source.utf8.count * 10)
        pattern = try RegularExpressions.compiled(source)
      }
      switch self {
      case .matches: return .bool(pattern.matches(text))
      case .find: return .string(String(pattern.firstMatch(in: text)?.matchedText ?? ""))
      case .findAll:
        let limit = arguments.count > 2 ? try FunctionLibrary.integer(arguments[2], rawValue) : -1
        let found = pattern.allMatches(in: text, limit: limit < 0 ? .max : Int(limit))
        try budget.spend(found.count)
        return .strings(found.map { String($0.matchedText) })
      }
    }
  }

  /// The compiled pattern.
  static func compiled(_ pattern: String) throws(CELError) -> RegularExpression {
    do throws(RegularExpressionError) {
      return try RegularExpression(pattern)
    } catch {
      throw .invalid("\(error)")
    }
  }
}

extension FunctionLibrary {
  /// The signatures; the evaluator calls the operations themselves, with their compiled patterns.
  static let regularExpressions: [Overload] =
    Overload.global("matches(string, string) -> bool", do: refusing)
    + Overload.member("matches(string, string) -> bool", do: refusing)
    + Overload.member("find(string, string) -> string", do: refusing)
    + Overload.member(
      "findAll(string, string) -> list(string)",
      "findAll(string, string, int) -> list(string)",
      do: refusing
    )

  private static func refusing(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  )
    throws(CELError) -> CELValue
  {
    throw .noSuchOverload("matches", arguments)
  }
}
