// SPDX-License-Identifier: Apache-2.0

/// What a regular expression says, as a tree.
indirect enum Syntax {
  /// Matches nothing, which is everywhere.
  case empty
  /// One scalar; `folded` when upper and lower case are the same.
  case scalar(UInt32, folded: Bool)
  /// One scalar of a class.
  case characterClass(CharacterClass)
  /// Any scalar, a line feed only if so said.
  case any(lineFeed: Bool)
  /// A place between two scalars.
  case assertion(Assertion)
  /// A group whose place is remembered, by its number from 1.
  case capture(Int, Syntax)
  /// One after the other.
  case concatenation([Syntax])
  /// The first that leads to a match.
  case alternation([Syntax])
  /// So many times, as many as possible when greedy; no upper bound when it is nil.
  case repetition(Syntax, minimum: Int, maximum: Int?, greedy: Bool)
}

/// A condition on a place between two scalars.
enum Assertion: Int32 {
  /// `^` of a text, or `\A`.
  case beginningOfText
  /// `$` of a text, or `\z`.
  case endOfText
  /// `^` of a line, after `(?m)`.
  case beginningOfLine
  /// `$` of a line, after `(?m)`.
  case endOfLine
  /// `\b`, between a word of ASCII letters, digits and `_` and something else.
  case wordBoundary
  /// `\B`.
  case noWordBoundary

  /// Whether it holds between these two scalars, nil at the ends of the text.
  func holds(before: UInt32?, after: UInt32?) -> Bool {
    switch self {
    case .beginningOfText: before == nil
    case .endOfText: after == nil
    case .beginningOfLine: before == nil || before == 0x0A
    case .endOfLine: after == nil || after == 0x0A
    case .wordBoundary: Assertion.isWord(before) != Assertion.isWord(after)
    case .noWordBoundary: Assertion.isWord(before) == Assertion.isWord(after)
    }
  }

  private static func isWord(_ scalar: UInt32?) -> Bool {
    switch scalar ?? 0 {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }
}

/// A piece of syntax with the measures that its limits are checked by.
struct SyntaxNode {
  /// The piece.
  let syntax: Syntax
  /// How many nodes lie below each other, this one included.
  let height: Int
  /// The largest product of counted repetitions inside each other.
  let repeats: Int
  /// How many instructions it compiles to, at most; ``sizeLimit`` and one when it is more.
  let size: Int

  /// Groups and repetitions inside each other.
  static let heightLimit = 1000
  /// The largest count, and the largest product of counts inside each other.
  static let repeatLimit = 1000
  /// Instructions of a whole expression: 12 bytes each, and as many again for each search.
  static let sizeLimit = 1 << 20

  /// A piece that holds no other.
  init(leaf syntax: Syntax) {
    self.syntax = syntax
    height = 1
    repeats = 1
    size = 1
  }

  /// A group around another piece.
  init(capture number: Int, of node: SyntaxNode) {
    syntax = .capture(number, node.syntax)
    height = node.height + 1
    repeats = node.repeats
    size = SyntaxNode.capped(node.size + 2)
  }

  /// Pieces one after the other.
  static func sequence(_ nodes: [SyntaxNode]) -> SyntaxNode {
    if nodes.count == 1 { return nodes[0] }
    if nodes.isEmpty { return SyntaxNode(leaf: .empty) }
    return SyntaxNode(.concatenation(nodes.map(\.syntax)), of: nodes, ownSize: 0)
  }

  /// Pieces of which one is taken.
  static func choice(_ nodes: [SyntaxNode]) -> SyntaxNode {
    if nodes.count == 1 { return nodes[0] }
    return SyntaxNode(.alternation(nodes.map(\.syntax)), of: nodes, ownSize: 2 * nodes.count)
  }

  private init(_ syntax: Syntax, of nodes: [SyntaxNode], ownSize: Int) {
    self.syntax = syntax
    height = (nodes.lazy.map(\.height).max() ?? 0) + 1
    repeats = nodes.lazy.map(\.repeats).max() ?? 1
    size = nodes.reduce(ownSize) { SyntaxNode.capped($0 + $1.size) }
  }

  /// A piece so many times; `counted` when it was written with braces.
  init(repeating node: SyntaxNode, minimum: Int, maximum: Int?, greedy: Bool, counted: Bool) {
    syntax = .repetition(node.syntax, minimum: minimum, maximum: maximum, greedy: greedy)
    height = node.height + 1
    let times = maximum ?? minimum
    // Both factors are at most 1000 here: a larger node was refused when it was made.
    repeats = counted && times > 0 ? times * node.repeats : (counted ? 1 : node.repeats)
    let copies = maximum ?? max(minimum, 1)
    size = SyntaxNode.capped(copies * (node.size + 1) + 2)
  }

  private static func capped(_ size: Int) -> Int { min(size, sizeLimit + 1) }
}
