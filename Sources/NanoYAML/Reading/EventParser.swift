// SPDX-License-Identifier: Apache-2.0

internal import CYAML

/// Owns a parser of libyaml and the event it read last.
///
/// Shape: one event at a time, looked at with the accessors until ``advance()`` reads the next.
///
/// Ownership: both C structs live in allocated memory that this value alone owns, because libyaml
/// keeps the parser's own address inside it. The text is borrowed for the parser's whole life,
/// which is why one exists only inside ``parse(_:_:)``.
///
/// Thread rule: none of its own; libyaml has no global state.
/// - Source: <https://pyyaml.org/wiki/LibYAML>
@safe
struct EventParser: ~Copyable {
  /// What the current event is.
  enum Kind {
    case scalar, alias, sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case documentStart, documentEnd, streamStart, streamEnd
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let document: YAMLDocument
  /// What the current event is.
  private(set) var kind = Kind.streamStart

  /// Parses the document's text for the time of the closure, from its first event on.
  ///
  /// - Throws: What the closure throws, and ``YAMLError`` when the text does not even begin.
  static func parse<Result>(
    _ document: YAMLDocument,
    _ body: (inout EventParser) throws(YAMLError) -> Result
  ) throws(YAMLError) -> Result {
    try unsafe document.text.withUnsafeBufferPointer { text throws(YAMLError) in
      var parser = try unsafe EventParser(document, lent: text)
      try parser.advance()
      return try body(&parser)
    }
  }

  private init(_ document: YAMLDocument, lent text: UnsafeBufferPointer<UInt8>) throws(YAMLError) {
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    unsafe event.initialize(to: yaml_event_t())
    self.document = document
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      throw YAMLError(.memory, "no memory left for the YAML parser", file: document.file)
    }
    unsafe yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    unsafe yaml_event_delete(event)
    unsafe yaml_parser_delete(parser)
    unsafe event.deallocate()
    unsafe parser.deallocate()
  }

  /// Reads the next event in place of the current one.
  ///
  /// - Throws: ``YAMLError`` when the text breaks YAML's grammar there; nothing may be read after.
  mutating func advance() throws(YAMLError) {
    unsafe yaml_event_delete(event)
    guard unsafe yaml_parser_parse(parser, event) == 1 else { throw failure() }
    kind =
      switch unsafe event.pointee.type {
      case YAML_SCALAR_EVENT: .scalar
      case YAML_ALIAS_EVENT: .alias
      case YAML_SEQUENCE_START_EVENT: .sequenceStart
      case YAML_SEQUENCE_END_EVENT: .sequenceEnd
      case YAML_MAPPING_START_EVENT: .mappingStart
      case YAML_MAPPING_END_EVENT: .mappingEnd
      case YAML_DOCUMENT_START_EVENT: .documentStart
      case YAML_DOCUMENT_END_EVENT: .documentEnd
      case YAML_STREAM_START_EVENT: .streamStart
      // After the end of the stream libyaml answers with an event of no type.
      default: .streamEnd
      }
  }

  /// The lines before the current event, counted from the start of the document.
  var line: Int { unsafe event.pointee.start_mark.line }

  /// Where the current event begins in the file.
  var position: YAMLPosition {
    unsafe YAMLPosition(
      line: document.firstLine + event.pointee.start_mark.line,
      column: event.pointee.start_mark.column + 1
    )
  }

  /// The anchor that the current event sets (`&name`), or that an alias names (`*name`).
  var anchor: String? {
    let anchor: UnsafeMutablePointer<yaml_char_t>? =
      switch kind {
      case .scalar: unsafe event.pointee.data.scalar.anchor
      case .alias: unsafe event.pointee.data.alias.anchor
      case .sequenceStart: unsafe event.pointee.data.sequence_start.anchor
      case .mappingStart: unsafe event.pointee.data.mapping_start.anchor
      default: nil
      }
    // Terminated by a NUL, which no anchor can hold.
    return unsafe anchor.map { unsafe String(cString: $0) }
  }

  /// The tag of the current scalar in its long form (`tag:yaml.org,2002:str`), or nil.
  var tag: String? {
    guard kind == .scalar, let tag = unsafe event.pointee.data.scalar.tag else { return nil }
    return unsafe String(cString: tag)
  }

  /// Whether the current scalar has neither quotes nor a tag that says what it is.
  var isImplicit: Bool {
    kind == .scalar && (unsafe event.pointee.data.scalar.plain_implicit) != 0
  }

  /// Lends the text of the current scalar to the closure; no bytes for every other event.
  func withText<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    guard kind == .scalar, let text = unsafe event.pointee.data.scalar.value else {
      return body(Span())
    }
    let buffer = unsafe UnsafeBufferPointer(start: text, count: event.pointee.data.scalar.length)
    return unsafe body(buffer.span)
  }

  /// What the parser reports, with its place.
  private func failure() -> YAMLError {
    unsafe ParserFailure(parser.pointee).error(in: document)
  }
}

extension ParserFailure {
  /// Copies what is needed out of a parser that failed.
  fileprivate init(_ parser: yaml_parser_t) {
    kind =
      switch unsafe parser.error {
      case YAML_MEMORY_ERROR: .memory
      case YAML_READER_ERROR: unsafe .reader(offset: parser.problem_offset)
      case YAML_SCANNER_ERROR: .scanner
      default: .parser
      }
    problem =
      unsafe parser.problem.map { unsafe String(cString: $0) }
      ?? "unknown problem parsing YAML content"
    context = unsafe parser.context.map { unsafe String(cString: $0) }
    problemLine = unsafe parser.problem_mark.line
    problemColumn = unsafe parser.problem_mark.column
    contextLine = unsafe parser.context_mark.line
  }
}
