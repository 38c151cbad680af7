// SPDX-License-Identifier: Apache-2.0

import NanoValue

extension SchemaValidator {
  /// Checks whether `null` may stand here.
  func checkNull(_ schema: Schema, hasType: Bool) -> Outcome {
    guard hasType, !schema.flags.contains(.nullable) else { return Outcome(matches: 1) }
    return Outcome(typeMistake(expected: expectedTypes(schema), found: "null"))
  }

  /// Checks the type of a value that is not `null`.
  func checkType(_ value: Value, _ schema: Schema) -> Outcome {
    let found = foundType(value)
    if let format = schema.format, schema.checkedFormat != nil {
      let isScalarOfAnotherKind = found.name != "string" && found.name != "array"
      let fits = matches(found.name, schema) || found.format == format || isWhole(value, schema)
      if isScalarOfAnotherKind, !fits {
        return Outcome(typeMistake(expected: format, found: found.format))
      }
      // A list passes where a text of a format is expected; so it does in Kubernetes.
      let isNumber = schema.kind == .number || schema.kind == .integer || isIntOrString(schema)
      if !isNumber, !isScalarOfAnotherKind { return Outcome(matches: 1) }
    }
    guard matches(found.name, schema) || isWhole(value, schema) else {
      return Outcome(typeMistake(expected: expectedTypes(schema), found: found.name))
    }
    return Outcome(matches: 1)
  }

  private func isIntOrString(_ schema: Schema) -> Bool { schema.flags.contains(.intOrString) }

  private func expectedTypes(_ schema: Schema) -> String {
    isIntOrString(schema) ? "integer,string" : schema.typeName
  }

  /// The type of a value, and the format that Go's type stands for.
  private func foundType(_ value: Value) -> (name: String, format: String) {
    switch value {
    case .null: ("null", "")
    case .bool: ("boolean", "")
    case .string: ("string", "")
    case .array: ("array", "")
    case .object: ("object", "")
    case .integer where numbers == .asWritten: ("integer", "int64")
    case .integer, .number: ("number", "float64")
    }
  }

  private func matches(_ name: String, _ schema: Schema) -> Bool {
    if isIntOrString(schema) { return name == "integer" || name == "string" }
    return schema.typeName == name || name == "integer" && schema.kind == .number
  }

  /// Whether a number without a fraction stands where an integer is expected.
  private func isWhole(_ value: Value, _ schema: Schema) -> Bool {
    guard schema.kind == .integer || isIntOrString(schema), let number = value.number else {
      return false
    }
    if case .integer = value, numbers == .asWritten { return true }
    return SchemaValidator.isWhole(number)
  }

  /// Whether a double counts as whole: below 2^53, and by no more than a billionth above a whole
  /// number, which is Kubernetes' allowance for what division loses.
  static func isWhole(_ number: Double) -> Bool {
    guard number.magnitude < 0x1p53 else { return false }
    let whole = number.rounded(.towardZero)
    if number == whole { return true }
    return number > 0 && whole > 0 && (number - whole) / (number + whole) < 1e-9
  }
}
