// SPDX-License-Identifier: Apache-2.0

/// One step of a compiled expression, 12 bytes.
struct Instruction {
  /// What the step does.
  enum Operation: UInt8 {
    /// Takes the scalar `first`.
    case scalar
    /// Takes a scalar that is the letter `first` when case does not matter.
    case foldedScalar
    /// Takes a scalar of the class of number `first`.
    case characterClass
    /// Takes any scalar.
    case any
    /// Takes any scalar but a line feed.
    case anyButLineFeed
    /// Goes to `first`, and to `second` if that leads to nothing.
    case split
    /// Goes to `first`.
    case jump
    /// Remembers the place under the number `first`.
    case save
    /// Goes on where the assertion `first` holds.
    case assertion
    /// Ends with a match.
    case match
  }

  /// What the step does.
  let operation: Operation
  /// See ``Operation``.
  var first: Int32 = 0
  /// See ``Operation``.
  var second: Int32 = 0
}

/// A compiled expression: steps that begin at the first one.
struct Program {
  /// The steps; the last one is a match.
  private(set) var instructions: [Instruction] = []
  /// The classes that the steps name.
  private(set) var classes: [CharacterClass] = []
  /// Whether a match can only begin where the text begins.
  private(set) var isAnchored = false

  /// Writes the steps of a tree, which is not larger than ``SyntaxNode/sizeLimit``.
  init(_ syntax: Syntax) {
    isAnchored = Program.beginsWithAnchor(syntax)
    emit(syntax)
    append(.match)
  }

  private static func beginsWithAnchor(_ syntax: Syntax) -> Bool {
    switch syntax {
    case .assertion(.beginningOfText): true
    case .concatenation(let parts): parts.first.map(beginsWithAnchor) ?? false
    case .alternation(let parts): parts.allSatisfy(beginsWithAnchor)
    case .capture(_, let inner): beginsWithAnchor(inner)
    default: false
    }
  }

  /// Whether the piece can match nothing at all.
  private static func isNullable(_ syntax: Syntax) -> Bool {
    switch syntax {
    case .empty, .assertion: true
    case .scalar, .characterClass, .any: false
    case .capture(_, let inner): isNullable(inner)
    case .concatenation(let parts): parts.allSatisfy(isNullable)
    case .alternation(let parts): parts.contains(where: isNullable)
    case .repetition(let inner, let minimum, _, _): minimum == 0 || isNullable(inner)
    }
  }

  private var next: Int32 { Int32(truncatingIfNeeded: instructions.count) }

  private mutating func append(
    _ operation: Instruction.Operation,
    _ first: Int32 = 0,
    _ second: Int32 = 0
  ) {
    instructions.append(Instruction(operation: operation, first: first, second: second))
  }

  private mutating func emit(_ syntax: Syntax) {
    switch syntax {
    case .empty: break
    case .scalar(let scalar, let folded):
      append(folded ? .foldedScalar : .scalar, Int32(bitPattern: scalar))
    case .characterClass(let characterClass):
      append(.characterClass, Int32(truncatingIfNeeded: classes.count))
      classes.append(characterClass)
    case .any(let lineFeed): append(lineFeed ? .any : .anyButLineFeed)
    case .assertion(let assertion): append(.assertion, assertion.rawValue)
    case .capture(let number, let inner):
      append(.save, Int32(truncatingIfNeeded: 2 * number))
      emit(inner)
      append(.save, Int32(truncatingIfNeeded: 2 * number + 1))
    case .concatenation(let parts): for part in parts { emit(part) }
    case .alternation(let parts): emit(alternatives: parts)
    case .repetition(let inner, let minimum, let maximum, let greedy):
      emit(inner, minimum: minimum, maximum: maximum, greedy: greedy)
    }
  }

  private mutating func emit(alternatives parts: [Syntax]) {
    var jumps: [Int] = []
    for part in parts.dropLast() {
      let split = instructions.count
      append(.split, next + 1)
      emit(part)
      jumps.append(instructions.count)
      append(.jump)
      instructions[split].second = next
    }
    if let last = parts.last { emit(last) }
    for jump in jumps { instructions[jump].first = next }
  }

  private mutating func emit(_ inner: Syntax, minimum: Int, maximum: Int?, greedy: Bool) {
    guard let maximum else {
      for _ in 1..<max(minimum, 1) { emit(inner) }
      return emitLoop(inner, atLeastOnce: minimum > 0, greedy: greedy)
    }
    for _ in 0..<minimum { emit(inner) }
    var splits: [Int] = []
    for _ in minimum..<maximum {
      splits.append(instructions.count)
      append(.split)
      emit(inner)
    }
    for split in splits { branch(at: split, into: Int32(split + 1), past: next, greedy: greedy) }
  }

  /// Writes `x*` or `x+`.
  ///
  /// A piece that can match nothing loops as `(x+)?`, or an empty round would come before the
  /// end of the loop; that is Go's order too.
  private mutating func emitLoop(_ inner: Syntax, atLeastOnce: Bool, greedy: Bool) {
    let start = instructions.count
    if atLeastOnce || Program.isNullable(inner) {
      if !atLeastOnce { append(.split) }
      let body = next
      emit(inner)
      append(.split)
      branch(at: instructions.count - 1, into: body, past: next, greedy: greedy)
      if !atLeastOnce { branch(at: start, into: body, past: next, greedy: greedy) }
    } else {
      append(.split)
      emit(inner)
      append(.jump, Int32(truncatingIfNeeded: start))
      branch(at: start, into: Int32(truncatingIfNeeded: start + 1), past: next, greedy: greedy)
    }
  }

  private mutating func branch(at split: Int, into body: Int32, past end: Int32, greedy: Bool) {
    instructions[split].first = greedy ? body : end
    instructions[split].second = greedy ? end : body
  }
}
