// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension DocumentReader {
  /// What the current scalar is, once its tag and its quotes are considered.
  ///
  /// Without a tag, quotes make a string and everything else resolves itself. Tags that YAML does
  /// not define are ignored.
  mutating func scalar(_ events: borrowing EventParser) -> Scalar {
    guard let name = events.tag else {
      let isImplicit = events.isImplicit
      return events.withText { text in
        isImplicit
          ? Scalar.implicit(text) ?? .string(String(copying: text))
          : .string(String(copying: text))
      }
    }
    switch ScalarTag(rawValue: name) {
    case nil, .string: return .string(events.withText { String(copying: $0) })
    case .binary: return binary(events)
    case let tag?: return resolve(events, to: tag)
    }
  }

  private mutating func binary(_ events: borrowing EventParser) -> Scalar {
    if let text = events.withText({ Base64.text($0) }) { return .string(text) }
    mistakes.note(
      document.error(
        .tag,
        "the !!binary value is no base64",
        at: events.position,
        goMessage: "yaml: !!binary value contains invalid base64 data"
      )
    )
    return .null
  }

  /// Resolves the scalar and holds it against its tag.
  private mutating func resolve(_ events: borrowing EventParser, to tag: ScalarTag) -> Scalar {
    let text = events.withText { String(copying: $0) }
    let isTimestamp = tag == .timestamp && Timestamp.matches(text.utf8.span)
    let scalar = isTimestamp ? .string(text) : Scalar.implicit(text.utf8.span) ?? .string(text)
    let found = isTimestamp ? .timestamp : ScalarTag(of: scalar)
    if found == tag { return scalar }
    if tag == .float, case .integer(let integer) = scalar { return .float(Double(integer)) }
    mistakes.note(
      document.error(
        .tag,
        "the value is tagged \(tag.short), but is \(found.short)",
        at: events.position,
        goMessage: "yaml: cannot decode \(found.short) `\(text)` as a \(tag.short)"
      )
    )
    return .null
  }

  /// The JSON value of a scalar.
  ///
  /// A float without a fraction becomes whole, as it does on its way through JSON's text.
  mutating func jsonValue(of scalar: Scalar, _ events: borrowing EventParser) -> Value {
    switch scalar {
    case .null: return .null
    case .bool(let bool): return .bool(bool)
    case .integer(let integer): return .integer(integer)
    case .unsigned(let integer): return .number(Double(integer))
    case .string(let string): return .string(string)
    case .float(let number):
      guard number.isFinite else {
        let name = number.isNaN ? "NaN" : number < 0 ? "-Inf" : "+Inf"
        mistakes.noteUnsupportedNumber(
          document.error(
            .number,
            "JSON has no number for \(events.withText { String(copying: $0) })",
            at: events.position,
            goMessage: "json: unsupported value: \(name)"
          )
        )
        return .null
      }
      if number.magnitude < 0x1p53, let integer = Int64(exactly: number) {
        return .integer(integer)
      }
      return GoNumber(number).integer.map(Value.integer) ?? .number(number)
    }
  }
}
