// SPDX-License-Identifier: Apache-2.0

import NanoValue

extension SchemaReader {
  /// Reads one key of a schema's demands.
  ///
  /// - Returns: Whether the key is one.
  mutating func readConstraint(
    _ key: String,
    _ value: Value,
    into constraints: inout Constraints
  ) throws(ValueError) -> Bool {
    switch key {
    case "enum": constraints.enumeration = try elements(value)
    case "pattern":
      let text = try text(value)
      if !text.isEmpty { constraints.pattern = pattern(text) }
    case "minLength": constraints.minimumLength = try count(value)
    case "maxLength": constraints.maximumLength = try count(value)
    case "minimum": constraints.minimum = try number(value)
    case "maximum": constraints.maximum = try number(value)
    case "exclusiveMinimum": constraints.excludesMinimum = try flag(value)
    case "exclusiveMaximum": constraints.excludesMaximum = try flag(value)
    case "multipleOf": constraints.multipleOf = try number(value)
    case "minItems": constraints.minimumItems = try count(value)
    case "maxItems": constraints.maximumItems = try count(value)
    case "uniqueItems": constraints.hasUniqueItems = try flag(value)
    case "minProperties": constraints.minimumProperties = try count(value)
    case "maxProperties": constraints.maximumProperties = try count(value)
    case "x-kubernetes-list-type": constraints.listType = try text(value)
    case "x-kubernetes-list-map-keys": constraints.listMapKeys = try texts(value)
    case "x-kubernetes-map-type": constraints.mapType = try text(value)
    case "x-kubernetes-validations": constraints.rules = try rules(value)
    case "not": constraints.not = try schema(value)
    case "allOf": constraints.allOf = try schemas(value)
    case "anyOf": constraints.anyOf = try schemas(value)
    case "oneOf": constraints.oneOf = try schemas(value)
    default: return false
    }
    return true
  }

  private mutating func schemas(_ value: Value) throws(ValueError) -> [Schema] {
    var schemas: [Schema] = []
    for (index, element) in try elements(value).enumerated() {
      steps.append(.index(index))
      schemas.append(try schema(element))
      steps.removeLast()
    }
    return schemas
  }

  private mutating func rules(_ value: Value) throws(ValueError) -> [ValidationRule] {
    var rules: [ValidationRule] = []
    for (index, element) in try elements(value).enumerated() {
      steps.append(.index(index))
      rules.append(try rule(element))
      steps.removeLast()
    }
    return rules
  }

  mutating func rule(_ value: Value) throws(ValueError) -> ValidationRule {
    var rule = ValidationRule("")
    for (key, value) in try members(value) {
      steps.append(.key(key))
      switch key {
      case "rule": rule.rule = try text(value)
      case "message": rule.message = try text(value)
      case "messageExpression": rule.messageExpression = try text(value)
      case "fieldPath": rule.fieldPath = try text(value)
      case "optionalOldSelf": rule.hasOptionalOldSelf = try flag(value)
      case "reason":
        let name = try text(value)
        guard let reason = ValidationRule.Reason(rawValue: name) else {
          throw failure(.invalid, "\"\(name)\" is no reason for refusing a value")
        }
        rule.reason = reason
      default: noteUnknownKey()
      }
      steps.removeLast()
    }
    return rule
  }
}
