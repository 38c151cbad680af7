// SPDX-License-Identifier: Apache-2.0

/// Reads the syntax of Go's `regexp`, which is RE2's.
///
/// It holds the open groups in an array and never calls itself, so that no input can exhaust the
/// stack.
///
/// Source: https://pkg.go.dev/regexp/syntax
struct Parser {
  /// How the scalars that follow are meant; `(?i)` and its like change it.
  struct Flags {
    var ignoresCase = false
    var isMultiline = false
    var dotMatchesLineFeed = false
    var isUngreedy = false
  }

  /// A group that is not closed yet.
  private struct Group {
    /// Its number, or nil when its place is not remembered.
    let number: Int?
    /// The flags outside of it, which hold again after it.
    let flags: Flags
    /// The alternatives before the one that is being read.
    var alternatives: [SyntaxNode] = []
    /// What the alternative that is being read holds so far.
    var sequence: [SyntaxNode] = []

    /// What the group holds, as one piece.
    func node() -> SyntaxNode { .choice(alternatives + [.sequence(sequence)]) }
  }

  /// The whole expression, for errors and for what is left of it.
  let pattern: String
  /// Its scalars, and where each begins in the text.
  let scalars: [UInt32]
  /// The next scalar.
  var position = 0
  /// How it is meant.
  var flags = Flags()
  /// The names of the groups from number 1, nil where there is none.
  private(set) var groupNames: [String?] = []
  private var groups: [Group] = []

  private init(_ pattern: String) {
    self.pattern = pattern
    scalars = pattern.unicodeScalars.map(\.value)
  }

  /// Reads an expression.
  ///
  /// - Returns: The tree and the names of its groups, from number 1.
  static func parse(
    _ pattern: String
  ) throws(RegularExpressionError) -> (syntax: Syntax, groupNames: [String?]) {
    var parser = Parser(pattern)
    parser.groups = [Group(number: nil, flags: Flags())]
    // Where the repetition that was just read begins, since it cannot be repeated again.
    var repetition: Int?
    while let scalar = parser.peek() {
      let start = parser.position
      if try parser.readRepetition(scalar, after: repetition) {
        repetition = repetition ?? start
      } else {
        repetition = nil
        try parser.readElement(scalar)
      }
    }
    guard parser.groups.count == 1, let whole = parser.groups.first else {
      throw RegularExpressionError(code: .missingParenthesis, expression: pattern)
    }
    return (try parser.checked(whole.node()).syntax, parser.groupNames)
  }

  // MARK: - The text

  /// The scalar so far ahead, or nil behind the end.
  func peek(_ distance: Int = 0) -> UInt32? {
    let index = position + distance
    return index < scalars.count ? scalars[index] : nil
  }

  /// The text from that scalar up to this place, or up to the end.
  func text(from start: Int, to end: Int? = nil) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars[start..<(end ?? position)] {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }

  /// An error about the text from that scalar up to this place.
  func failure(
    _ code: RegularExpressionError.Code,
    from start: Int,
    to end: Int? = nil
  ) -> RegularExpressionError {
    RegularExpressionError(code: code, expression: text(from: start, to: end))
  }

  // MARK: - Elements

  /// Appends an element that holds no other.
  mutating func append(_ syntax: Syntax) {
    groups[groups.count - 1].sequence.append(SyntaxNode(leaf: syntax))
  }

  /// Appends one scalar as it is meant here.
  mutating func append(scalar: UInt32) {
    guard flags.ignoresCase else { return append(.scalar(scalar, folded: false)) }
    let folded = CaseFolding.orbit(of: scalar).count > 1
    append(.scalar(folded ? CaseFolding.canonical(scalar) : scalar, folded: folded))
  }

  private mutating func readElement(_ scalar: UInt32) throws(RegularExpressionError) {
    switch Unicode.Scalar(scalar) {
    case "(": try openGroup()
    case ")": try closeGroup()
    case "|":
      position += 1
      let last = groups.count - 1
      groups[last].alternatives.append(.sequence(groups[last].sequence))
      groups[last].sequence = []
    case "^":
      position += 1
      append(.assertion(flags.isMultiline ? .beginningOfLine : .beginningOfText))
    case "$":
      position += 1
      append(.assertion(flags.isMultiline ? .endOfLine : .endOfText))
    case ".":
      position += 1
      append(.any(lineFeed: flags.dotMatchesLineFeed))
    case "[": append(.characterClass(try readClass()))
    case "\\": try readEscapedElement()
    default:
      position += 1
      append(scalar: scalar)
    }
  }

  // MARK: - Groups

  private mutating func openGroup() throws(RegularExpressionError) {
    if peek(1) == UInt32(UInt8(ascii: "?")) { return try openSpecialGroup() }
    position += 1
    openCapture(named: nil)
  }

  /// Opens a group whose place is remembered.
  mutating func openCapture(named name: String?) {
    groupNames.append(name)
    groups.append(Group(number: groupNames.count, flags: flags))
  }

  /// Opens a group that only holds its elements together, `outside` being what holds after it.
  mutating func openPlainGroup(outside: Flags) {
    groups.append(Group(number: nil, flags: outside))
  }

  private mutating func closeGroup() throws(RegularExpressionError) {
    guard groups.count > 1, let group = groups.popLast() else {
      throw RegularExpressionError(code: .unexpectedParenthesis, expression: pattern)
    }
    position += 1
    flags = group.flags
    let inner = try checked(group.node())
    let node = group.number.map { SyntaxNode(capture: $0, of: inner) } ?? inner
    groups[groups.count - 1].sequence.append(try checked(node))
  }

  private func checked(_ node: SyntaxNode) throws(RegularExpressionError) -> SyntaxNode {
    if node.height > SyntaxNode.heightLimit {
      throw RegularExpressionError(code: .nestingDepth, expression: pattern)
    }
    if node.size > SyntaxNode.sizeLimit {
      throw RegularExpressionError(code: .tooLarge, expression: pattern)
    }
    return node
  }

  // MARK: - Repetitions

  /// Reads `*`, `+`, `?` or a count in braces, and repeats the last element.
  ///
  /// - Returns: Whether there was one; nothing has been read otherwise.
  private mutating func readRepetition(
    _ scalar: UInt32,
    after previous: Int?
  ) throws(RegularExpressionError) -> Bool {
    let start = position
    let minimum: Int
    var maximum: Int?
    var isCounted = false
    switch Unicode.Scalar(scalar) {
    case "*": minimum = 0
    case "+": minimum = 1
    case "?": (minimum, maximum) = (0, 1)
    case "{":
      guard let count = readCount() else { return false }
      (minimum, maximum, isCounted) = (count.minimum, count.maximum, true)
      let limit = SyntaxNode.repeatLimit
      guard minimum <= limit, (maximum ?? minimum) <= limit, (maximum ?? minimum) >= minimum
      else { throw failure(.invalidRepeatSize, from: start) }
    default: return false
    }
    if !isCounted { position += 1 }
    var greedy = !flags.isUngreedy
    if peek() == UInt32(UInt8(ascii: "?")) {
      position += 1
      greedy.toggle()
    }
    if let previous { throw failure(.invalidRepeatOperator, from: previous) }
    let last = groups.count - 1
    guard let element = groups[last].sequence.popLast() else {
      throw failure(.missingRepeatArgument, from: start)
    }
    let node = SyntaxNode(
      repeating: element,
      minimum: minimum,
      maximum: maximum,
      greedy: greedy,
      counted: isCounted
    )
    if node.repeats > SyntaxNode.repeatLimit { throw failure(.invalidRepeatSize, from: start) }
    groups[last].sequence.append(try checked(node))
    return true
  }

  /// Reads `{2}`, `{2,}` or `{2,5}`; anything else leaves the brace to be a scalar as others.
  private mutating func readCount() -> (minimum: Int, maximum: Int?)? {
    let start = position
    position += 1
    if let minimum = readNumber() {
      if peek() == UInt32(UInt8(ascii: "}")) {
        position += 1
        return (minimum, minimum)
      }
      if peek() == UInt32(UInt8(ascii: ",")) {
        position += 1
        let maximum = readNumber()
        if peek() == UInt32(UInt8(ascii: "}")) {
          position += 1
          return (minimum, maximum)
        }
      }
    }
    position = start
    return nil
  }

  /// Reads a number without leading zeros; one beyond every limit is cut at a million.
  private mutating func readNumber() -> Int? {
    let start = position
    var number = 0
    while let scalar = peek(), (0x30...0x39).contains(scalar) {
      number = min(number * 10 + Int(scalar - 0x30), 1_000_000)
      position += 1
    }
    let isPlain = position == start + 1 || (position > start && scalars[start] != 0x30)
    return isPlain ? number : nil
  }
}
