// SPDX-License-Identifier: Apache-2.0

import NanoRegex

/// An expression made ready to be evaluated: names looked up, literals and patterns read.
///
/// Shape: nodes in one array that point at each other by position, so that walking them neither
/// counts references nor recurses on release.
struct Plan: Sendable {
  /// The position of a node.
  typealias Index = Int32

  /// One operation.
  enum Node: Sendable {
    case constant(Int32)
    case variable(slot: Int32)
    case select(Index, field: Int32, isOptional: Bool)
    case test(Index, field: Int32)
    case index(Index, Index, isOptional: Bool)
    case not(Index)
    case negate(Index)
    case equal(Index, Index, isNegated: Bool)
    case compare(Comparison, Index, Index)
    case arithmetic(Arithmetic, Index, Index)
    case contains(Index, in: Index)
    case and(Children)
    case or(Children)
    case conditional(Index, Index, Index)
    case call(Int32, Children)
    case list(Children, optional: Int32)
    case map(Children, optional: Int32)
    case comprehension(Int32)
    case bind(slot: Int32, Index, Index)
    case optionalOr(Index, Index, isValue: Bool)
    case optionalMap(Index, slot: Int32, Index, isFlat: Bool)
  }

  /// A run of positions in ``children``.
  struct Children: Sendable {
    let first: Int32
    let count: Int32
    var range: Range<Int> { Int(first)..<Int(first + count) }
  }

  /// The ordering operators.
  enum Comparison: Sendable {
    case less, lessOrEqual, greater, greaterOrEqual

    /// Whether the ordering satisfies the operator.
    func holds(_ ordering: Ordering) -> Bool {
      switch self {
      case .less: ordering == .less
      case .lessOrEqual: ordering == .less || ordering == .equal
      case .greater: ordering == .greater
      case .greaterOrEqual: ordering == .greater || ordering == .equal
      }
    }

    /// The operator as cel-go names it.
    var name: String {
      switch self {
      case .less: "_<_"
      case .lessOrEqual: "_<=_"
      case .greater: "_>_"
      case .greaterOrEqual: "_>=_"
      }
    }
  }

  /// A call of a function, with the overloads that its types leave open.
  struct Call: Sendable {
    let name: String
    let overloads: [Overload]
    /// The pattern of a call with a literal one, compiled once.
    let pattern: RegularExpression?
  }

  /// A macro that goes through a list or map.
  struct Loop: Sendable {
    let macro: Comprehension.Macro
    let range: Index
    let first: Int32
    let second: Int32?
    let condition: Index?
    let transform: Index?
  }

  var nodes: [Node] = []
  var children: [Index] = []
  var constants: [CELValue] = []
  var fields: [FieldName] = []
  var calls: [Call] = []
  var loops: [Loop] = []
  /// Which children of list and map literals are optional.
  var optionals: [[Bool]] = []
  /// The variables that are alive at once at most.
  var slots: Int32 = 0

  mutating func add(_ node: Node) -> Index {
    nodes.append(node)
    return Index(nodes.count - 1)
  }

  mutating func add(children: [Index]) -> Children {
    let first = Int32(self.children.count)
    self.children += children
    return Children(first: first, count: Int32(children.count))
  }

  mutating func add(constant: CELValue) -> Index {
    constants.append(constant)
    return add(.constant(Int32(constants.count - 1)))
  }
}
