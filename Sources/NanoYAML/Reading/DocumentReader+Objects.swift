// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension DocumentReader {
  /// Reads an object, merge keys included.
  mutating func readObject(
    _ events: inout EventParser,
    depth: Int
  ) throws(YAMLError) -> Node {
    try enter(depth + 1, at: events.position)
    var object = ObjectBuilder(mark: mark(events))
    try events.advance()
    while events.kind != .mappingEnd {
      if isMergeKey(events) {
        try events.advance()
        try readMerge(&events, into: &object, depth: depth)
        continue
      }
      let keyPosition = events.position
      let key = try readKey(&events, depth: depth + 1)
      let valueLine = events.line
      let value = try readNode(&events, depth: depth + 1)
      guard let text = key.text else {
        noteUnsupported(key, of: value.value, at: keyPosition)
        continue
      }
      if object.set(text, value, at: keyPosition) == .duplicate, duplicateKeys == .refused {
        mistakes.noteDuplicate(of: key, at: keyPosition, goLine: valueLine + 1)
      }
    }
    try events.advance()
    return object.node
  }

  // MARK: - Keys

  private func isMergeKey(_ events: borrowing EventParser) -> Bool {
    guard events.kind == .scalar, events.isImplicit || events.tag == ScalarTag.merge else {
      return false
    }
    return events.withText { $0.count == 2 && $0[0] == "<" && $0[1] == "<" }
  }

  /// Reads a key; one that cannot be a key is noted, and reads as an empty one.
  private mutating func readKey(
    _ events: inout EventParser,
    depth: Int
  ) throws(YAMLError) -> Scalar {
    if events.kind == .scalar, events.anchor == nil {
      anchors.countNode()
      let key = scalar(events)
      try events.advance()
      return key
    }
    let position = events.position
    let value = try readNode(&events, depth: depth).value
    switch value {
    case .null: return .null
    case .bool(let bool): return .bool(bool)
    case .integer(let integer): return .integer(integer)
    case .number(let number): return .float(number)
    case .string(let string): return .string(string)
    case .array, .object:
      let message = "\(value.kindInWords) cannot be a key; put braces of a template in quotes"
      mistakes.note(
        document.error(
          .unsupportedKey,
          message,
          at: position,
          goMessage: "yaml: invalid map key: \(GoSyntax.text(value))"
        )
      )
      return .string("")
    }
  }

  private mutating func noteUnsupported(
    _ key: Scalar,
    of value: Value,
    at position: YAMLPosition
  ) {
    let (name, type, text) =
      if case .unsigned(let number) = key {
        ("\(number)", "uint64", "0x" + String(number, radix: 16))
      } else {
        ("null", "%!s(<nil>)", "<nil>")
      }
    let value = value.isNull ? "<nil>" : GoSyntax.text(value)
    let goMessage = "unsupported map key of type: \(type), key: \(text), value: \(value)"
    mistakes.noteUnsupportedKey(
      document.error(
        .unsupportedKey,
        "\(name) cannot be a key, put it in quotes",
        at: position,
        goMessage: goMessage
      )
    )
  }

  // MARK: - Merging

  /// Reads the value of a merge key and sets its members in the object.
  ///
  /// What is merged overrides what stands before the merge key, and is overridden by what stands
  /// after it. In a list of objects, earlier ones win.
  private mutating func readMerge(
    _ events: inout EventParser,
    into object: inout ObjectBuilder,
    depth: Int
  ) throws(YAMLError) {
    let position = events.position
    if events.kind == .scalar { noteMerge(at: position) }
    let isList = events.kind == .sequenceStart
    // The members land in the object itself, one level higher than where they are written.
    let node: Node
    if events.kind == .alias {
      let alias = try readAlias(&events, depth: depth)
      guard alias.isResolved else { return }
      node = alias.node
    } else {
      node = try readNode(&events, depth: depth)
    }
    var sources: [Node] = []
    switch node.value {
    case .object: sources = [node]
    case .array(let elements) where isList:
      for (index, element) in elements.enumerated() {
        sources.append(Node(value: element, mark: node.mark?.children[index].mark))
      }
    default: return noteMerge(at: position)
    }
    for source in sources.reversed() {
      guard case .object(let members) = source.value else { return noteMerge(at: position) }
      // What is refused anyway must not cost memory.
      guard !anchors.isExcessive else { return }
      object.merge(members, source.mark)
    }
  }

  private mutating func noteMerge(at position: YAMLPosition) {
    mistakes.note(
      document.error(
        .merge,
        "the value of a merge key is neither an object nor a list of objects",
        at: position,
        goMessage: "yaml: map merge requires map or sequence of maps as the value"
      )
    )
  }
}
