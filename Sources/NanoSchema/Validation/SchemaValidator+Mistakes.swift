// SPDX-License-Identifier: Apache-2.0

import NanoValue

extension SchemaValidator {
  /// A mistake whose sentence names the field: `spec.size in body should be ...`.
  func mistake(
    _ kind: FieldError.Kind,
    _ value: Value?,
    _ sentence: (String) -> String
  ) -> Mistake {
    let sentence = sentence("\(path.openAPIName) in body")
    let error = FieldError(
      kind,
      field: path.openAPIField,
      path: path.path,
      value: value,
      detail: sentence
    )
    return Mistake(error: error, sentence: sentence)
  }

  /// A mistake that Kubernetes says without naming the field before it.
  func mistake(withoutField sentence: String) -> Mistake {
    let error = FieldError(
      .invalid,
      field: "<nil>",
      path: path.path,
      value: "",
      detail: sentence
    )
    return Mistake(error: error, sentence: sentence)
  }

  /// A value of another type than the schema's.
  func typeMistake(expected: String, found: String) -> Mistake {
    mistake(.typeInvalid, .string(found)) {
      "\($0) must be of type \(expected): \(found.goQuoted)"
    }
  }

  /// A field that is not there.
  func requiredMistake(_ name: String) -> Mistake {
    // The name always follows a dot, also behind the resource itself.
    var missing = path
    missing.steps.append(.key(name))
    let error = FieldError(
      .required,
      field: missing.openAPIField,
      path: missing.path,
      value: ""
    )
    return Mistake(error: error, sentence: "\(missing.openAPIName) in body is required")
  }

  /// A text that is too long, which is not shown.
  func tooLongMistake(_ limit: Int64) -> Mistake {
    let error = FieldError(
      .tooLong,
      field: path.openAPIField,
      path: path.path,
      value: "<value omitted>",
      detail: "may not be more than \(limit) \(limit == 1 ? "byte" : "bytes")"
    )
    let sentence = "\(path.openAPIName) in body should be at most \(limit) chars long"
    return Mistake(error: error, sentence: sentence)
  }

  /// A list or an object with too many members.
  func tooManyMistake(_ count: Int, _ limit: Int64, _ what: String) -> Mistake {
    let error = FieldError(
      .tooMany,
      field: path.openAPIField,
      path: path.path,
      value: .integer(Int64(count)),
      detail: "must have at most \(limit) \(limit == 1 ? "item" : "items")"
    )
    let sentence = "\(path.openAPIName) in body should have at most \(limit) \(what)"
    return Mistake(error: error, sentence: sentence)
  }

  /// A value that is none of those allowed, or nil when it is one.
  func enumerationMistake(_ value: Value, _ schema: Schema) -> Mistake? {
    guard let allowed = schema.constraints?.value.enumeration, !allowed.isEmpty,
      !allowed.contains(where: { SchemaValidator.isSame(value, $0) })
    else { return nil }
    let names = allowed.map { allowed -> String in
      if case .string(let text) = allowed { return text.goQuoted }
      return allowed.jsonText([.sortedKeys, .htmlEscaped]).goQuoted
    }
    let error = FieldError(
      .notSupported,
      field: path.openAPIField,
      path: path.path,
      value: value.isNull ? Value?.none : seen(value),
      detail: "supported values: " + names.joined(separator: ", ")
    )
    let sentence = "\(path.openAPIName) in body should be one of \(names)"
    return Mistake(error: error, sentence: sentence)
  }

  /// A value with its numbers as they are seen here.
  private func seen(_ value: Value) -> Value {
    guard numbers == .asDoubles else { return value }
    return switch value {
    case .integer(let integer): .number(Double(integer))
    case .array(let elements): .array(elements.map(seen))
    case .object(let members):
      .object(Members(unique: members.map { ($0.key, seen($0.value)) }))
    default: value
    }
  }

  /// Whether a value is one of the enumeration.
  ///
  /// Kubernetes converts the value to the type of the one it compares with, as Go converts: a
  /// number to a whole one loses its fraction.
  private static func isSame(_ value: Value, _ allowed: Value) -> Bool {
    if case .number(let number) = value, case .integer(let whole) = allowed {
      return Int64(exactly: number.rounded(.towardZero)) == whole
    }
    return !value.isNull && value == allowed
  }
}
