// SPDX-License-Identifier: Apache-2.0

/// Reads the text of a pattern; everything unknown makes it none.
struct PatternParser {
  private var rest: ArraySlice<UInt8>

  /// What a text says, or nil.
  static func parse(_ text: String) -> PatternNode? {
    var bytes = Array(text.utf8)[...]
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    let anything = PatternNode.repeated(.bytes(ByteSet(0...0xFF)), from: 0, to: nil)
    let startsAnywhere = bytes.first != UInt8(ascii: "^")
    if !startsAnywhere { bytes.removeFirst() }
    let isEscaped = bytes.dropLast().reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
    let endsAnywhere = bytes.last != UInt8(ascii: "$") || isEscaped
    if !endsAnywhere { bytes.removeLast() }
    var parser = PatternParser(rest: bytes)
    guard let node = parser.alternatives(depth: 0), parser.rest.isEmpty else { return nil }
    // `^a|b$` anchors each end at one alternative only.
    if case .alternatives = node, !startsAnywhere || !endsAnywhere { return nil }
    return .sequence((startsAnywhere ? [anything] : []) + [node] + (endsAnywhere ? [anything] : []))
  }

  private mutating func alternatives(depth: Int) -> PatternNode? {
    guard depth < 32 else { return nil }
    var branches: [PatternNode] = []
    repeat {
      guard let branch = sequence(depth: depth) else { return nil }
      branches.append(branch)
    } while take("|")
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence(depth: Int) -> PatternNode? {
    var nodes: [PatternNode] = []
    while let byte = rest.first, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      guard let atom = atom(depth: depth), let node = repetition(of: atom) else { return nil }
      nodes.append(node)
    }
    return .sequence(nodes)
  }

  private mutating func atom(depth: Int) -> PatternNode? {
    guard let byte = rest.popFirst() else { return nil }
    switch byte {
    case UInt8(ascii: "("):
      if take("?"), !take(":") { return nil }
      guard let node = alternatives(depth: depth + 1), take(")") else { return nil }
      return node
    case UInt8(ascii: "["): return characterClass().map(PatternNode.bytes)
    case UInt8(ascii: "."):
      var newline = ByteSet()
      newline.insert(UInt8(ascii: "\n"))
      return .bytes(newline.inverted)
    case UInt8(ascii: "\\"): return escape().map(PatternNode.bytes)
    case _ where "^$*+?{})]".utf8.contains(byte): return nil
    default: return .bytes(ByteSet(byte...byte))
    }
  }

  private mutating func repetition(of atom: PatternNode) -> PatternNode? {
    let counts: (from: Int, to: Int?)
    if take("*") {
      counts = (0, nil)
    } else if take("+") {
      counts = (1, nil)
    } else if take("?") {
      counts = (0, 1)
    } else if take("{") {
      guard let from = number() else { return nil }
      var to: Int? = from
      if take(",") { to = number() }
      guard take("}"), to.map({ $0 >= from }) ?? true else { return nil }
      counts = (from, to)
    } else {
      return PatternParser.isCountable(atom) ? atom : nil
    }
    _ = take("?")  // the shortest match is a match all the same
    guard rest.first.map({ !"*+?{".utf8.contains($0) }) ?? true else { return nil }
    let isOpen = counts.from <= 1 && counts.to == nil
    guard isOpen || PatternParser.isCountable(atom) else { return nil }
    return .repeated(atom, from: counts.from, to: counts.to)
  }

  /// Whether one character of it is one byte.
  private static func isCountable(_ node: PatternNode) -> Bool {
    if case .bytes(let set) = node { return !set.isMultibyte }
    return true
  }

  private mutating func characterClass() -> ByteSet? {
    var set = ByteSet()
    let isInverted = take("^")
    var isFirst = true
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "]"), !isFirst { return isInverted ? set.inverted : set }
      isFirst = false
      guard byte != UInt8(ascii: "[") else { return nil }
      var low = byte
      if byte == UInt8(ascii: "\\") {
        guard let escaped = escape() else { return nil }
        guard let single = escaped.single else {
          set.formUnion(escaped)
          continue
        }
        low = single
      }
      guard rest.first == UInt8(ascii: "-"), rest.dropFirst().first != UInt8(ascii: "]") else {
        set.insert(low)
        continue
      }
      rest.removeFirst()
      guard let high = rest.popFirst(), high != UInt8(ascii: "\\"), low <= high else { return nil }
      set.formUnion(ByteSet(low...high))
    }
    return nil
  }

  private mutating func escape() -> ByteSet? {
    guard let byte = rest.popFirst() else { return nil }
    var set = ByteSet(UInt8(ascii: "0")...UInt8(ascii: "9"))
    switch byte {
    case UInt8(ascii: "d"): return set
    case UInt8(ascii: "w"):
      set.formUnion(ByteSet(UInt8(ascii: "a")...UInt8(ascii: "z")))
      set.formUnion(ByteSet(UInt8(ascii: "A")...UInt8(ascii: "Z")))
      set.insert(UInt8(ascii: "_"))
      return set
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return nil
    default: return ByteSet(byte...byte)
    }
  }

  private mutating func number() -> Int? {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest.removeFirst(digits.count)
    guard digits.count <= 4 else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, byte == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }
}

extension ByteSet {
  /// Its byte, when it is one.
  fileprivate var single: UInt8? {
    let bytes = (UInt8.min...UInt8.max).filter(contains)
    return bytes.count == 1 ? bytes[0] : nil
  }
}
