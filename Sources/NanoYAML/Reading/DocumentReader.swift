// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// What became of one node of the document.
struct Node {
  var value: Value
  /// Where it stood; nil unless the reader was asked to remember.
  var mark: Mark?
}

/// Builds the value of a document from its events.
///
/// It does in one pass what sigs.k8s.io/yaml does in three: parse, resolve, make JSON of it. So
/// that the same one of several mistakes is reported, a mistake of a later pass waits in
/// ``Mistakes`` until the document has been parsed to its end.
struct DocumentReader: ~Copyable {
  let document: YAMLDocument
  let duplicateKeys: YAMLDocument.DuplicateKeys
  let isMarking: Bool
  var mistakes = Mistakes()
  var anchors = Anchors()
  /// The deepest nesting reached since the anchored node that is being read began.
  private var deepest = 0

  private init(
    _ document: YAMLDocument,
    duplicateKeys: YAMLDocument.DuplicateKeys,
    isMarking: Bool
  ) {
    self.document = document
    self.duplicateKeys = duplicateKeys
    self.isMarking = isMarking
  }

  /// Reads the first document of the text.
  static func read(
    _ document: YAMLDocument,
    duplicateKeys: YAMLDocument.DuplicateKeys,
    isMarking: Bool
  ) throws(YAMLError) -> Node {
    do {
      return try readAsWritten(document, duplicateKeys: duplicateKeys, isMarking: isMarking)
    } catch {
      guard error.code == .syntax, let joined = document.withJoinedSurrogates else { throw error }
      return try readAsWritten(joined, duplicateKeys: duplicateKeys, isMarking: isMarking)
    }
  }

  private static func readAsWritten(
    _ document: YAMLDocument,
    duplicateKeys: YAMLDocument.DuplicateKeys,
    isMarking: Bool
  ) throws(YAMLError) -> Node {
    try EventParser.parse(document) { events throws(YAMLError) in
      var reader = DocumentReader(document, duplicateKeys: duplicateKeys, isMarking: isMarking)
      return try reader.readFirstDocument(&events)
    }
  }

  private mutating func readFirstDocument(
    _ events: inout EventParser
  ) throws(YAMLError) -> Node {
    try events.advance()
    guard events.kind == .documentStart else { return Node(value: .null) }
    try events.advance()
    anchors.countNode()
    let node = try readNode(&events, depth: 0)
    if let mistake = mistakes.first(in: document) { throw mistake }
    return node
  }

  /// Reads the node that the current event begins, and the event after it.
  ///
  /// - Parameter depth: How many lists and objects it stands in.
  mutating func readNode(
    _ events: inout EventParser,
    depth: Int
  ) throws(YAMLError) -> Node {
    if events.kind == .alias { return try readAlias(&events, depth: depth).node }
    guard let name = events.anchor else { return try readContent(&events, depth: depth) }
    let anchor = anchors.open(name)
    let outerDeepest = deepest
    deepest = depth
    let node = try readContent(&events, depth: depth)
    anchors.close(anchor, node, height: deepest - depth)
    deepest = max(outerDeepest, deepest)
    return node
  }

  private mutating func readContent(
    _ events: inout EventParser,
    depth: Int
  ) throws(YAMLError) -> Node {
    anchors.countNode()
    checkExpansion(events)
    switch events.kind {
    case .sequenceStart: return try readList(&events, depth: depth)
    case .mappingStart: return try readObject(&events, depth: depth)
    default:
      let value = jsonValue(of: scalar(events), events)
      let mark = mark(events)
      try events.advance()
      return Node(value: value, mark: mark)
    }
  }

  /// Reads an alias; what it stands for is shared, not copied.
  ///
  /// - Returns: The anchor's node, or null when it is still being read.
  mutating func readAlias(
    _ events: inout EventParser,
    depth: Int
  ) throws(YAMLError) -> (node: Node, isResolved: Bool) {
    let name = events.anchor ?? ""
    let position = events.position
    let mark = mark(events)
    guard let anchor = anchors[name] else {
      throw document.error(
        .alias,
        "the alias *\(name) has no anchor before it",
        at: position,
        goMessage: "yaml: unknown anchor '\(name)' referenced"
      )
    }
    try events.advance()
    anchors.countNode()
    guard var node = anchor.node else {
      mistakes.note(
        document.error(
          .alias,
          "the alias *\(name) stands within its own anchor",
          at: position,
          goMessage: "yaml: anchor '\(name)' value contains itself"
        )
      )
      return (Node(value: .null, mark: mark), false)
    }
    anchors.countExpansion(of: anchor)
    checkExpansion(events)
    try enter(depth + anchor.height, at: position)
    if let mark {
      node.mark?.line = mark.line
      node.mark?.column = mark.column
    }
    return (node, true)
  }

  private mutating func readList(
    _ events: inout EventParser,
    depth: Int
  ) throws(YAMLError) -> Node {
    try enter(depth + 1, at: events.position)
    var mark = mark(events)
    mark?.isList = true
    var elements: [Value] = []
    try events.advance()
    while events.kind != .sequenceEnd {
      let element = try readNode(&events, depth: depth + 1)
      elements.append(element.value)
      if let elementMark = element.mark {
        mark?.children.append(.init(key: "", keyMark: elementMark.place, mark: elementMark))
      }
    }
    try events.advance()
    return Node(value: .array(elements), mark: mark)
  }

  /// Notes that the nesting reaches that depth.
  mutating func enter(_ depth: Int, at position: YAMLPosition) throws(YAMLError) {
    guard depth <= Value.depthLimit else {
      throw document.error(
        .tooDeep,
        "lists and objects are nested deeper than \(Value.depthLimit) levels",
        at: position,
        goMessage: "yaml: exceeded max depth of \(Value.depthLimit)"
      )
    }
    deepest = max(deepest, depth)
  }

  /// The place of the current event, when places are remembered.
  func mark(_ events: borrowing EventParser) -> Mark? {
    guard isMarking else { return nil }
    let position = events.position
    return Mark(line: position.line, column: position.column)
  }

  /// Notes a mistake when aliases have made too much of the document so far.
  mutating func checkExpansion(_ events: borrowing EventParser) {
    guard anchors.isExcessive else { return }
    mistakes.note(
      document.error(
        .alias,
        "aliases make the document far larger than it is written",
        at: events.position,
        goMessage: "yaml: document contains excessive aliasing"
      )
    )
  }
}
