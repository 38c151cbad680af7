// SPDX-License-Identifier: Apache-2.0

/// An expression as it was written, macros recognised, names not yet looked up.
///
/// Limits: ``heightLimit`` levels, so that every walk over the tree, its release included, ends on
/// a small stack. Chains of `&&` and `||` are one level, whatever their length.
struct Expression: Sendable {
  /// What the expression does.
  indirect enum Kind: Sendable {
    case literal(CELValue)
    case identifier(String)
    /// `operand.field`; quoted when the name stood in backquotes.
    case select(Expression, field: String, isOptional: Bool)
    /// `has(operand.field)`
    case test(Expression, field: String)
    /// A function, operator or method; the operators have the names of cel-go: `_+_`, `_[_]`.
    case call(String, target: Expression?, [Expression])
    case and([Expression])
    case or([Expression])
    case conditional(Expression, Expression, Expression)
    case list([Element])
    case map([Entry])
    case comprehension(Comprehension)
    /// A value under a name while the result is made; macros need it, rules cannot write it.
    case bind(String, Expression, Expression)
    /// `optional.optMap(name, result)` and `optional.optFlatMap(name, result)`
    case optionalMap(Expression, String, Expression, isFlat: Bool)
  }

  /// An element of a list literal; `?` before it leaves it out when it is an absent optional.
  struct Element: Sendable {
    let value: Expression
    let isOptional: Bool
  }

  /// An entry of a map literal.
  struct Entry: Sendable {
    let key: Expression
    let value: Expression
    let isOptional: Bool
    let offset: Int
  }

  /// What it does.
  let kind: Kind
  /// Where cel-go would point in a message about it: the operator, the bracket or the name.
  let offset: Int
  /// The levels of expressions in it, itself included.
  let height: Int

  /// The deepest nesting of an expression.
  static let heightLimit = 250
}

/// One of the macros that go through a list or a map.
struct Comprehension: Sendable {
  /// Which macro.
  enum Macro: String, Sendable {
    case all
    case exists
    case existsOne
    case map
    case filter
    case transformList
    case transformMap
    case transformMapEntry
  }

  /// Which macro.
  let macro: Macro
  /// The list or map that it goes through.
  let range: Expression
  /// The variable for each element, key or position.
  let first: String
  /// The variable for each value, in the macros of two variables.
  let second: String?
  /// The condition: of quantifiers and `filter`, and the optional filter of the others.
  let condition: Expression?
  /// What each element becomes.
  let transform: Expression?
}
