// SPDX-License-Identifier: Apache-2.0

package import NanoValue

extension Schema {
  /// The schema as the value of `openAPIV3Schema`, keys in the order of their bytes.
  ///
  /// ``SchemaReader`` reads it back as the same schema. Shared nodes are written out each time.
  package var openAPI: Value {
    var members = Members()
    if let kind { members["type"] = .string(kind.rawValue) }
    if let format { members["format"] = .string(format) }
    if let defaultValue { members["default"] = defaultValue }
    if let items { members["items"] = items.openAPI }
    if !required.isEmpty { members["required"] = .array(required.map(Value.string)) }
    if !properties.isEmpty {
      members["properties"] = .object(
        Members(unique: properties.map { ($0.name, $0.schema.openAPI) })
      )
    }
    switch additionalProperties {
    case .unspecified: break
    case .allowed(let isAllowed): members["additionalProperties"] = .bool(isAllowed)
    case .values(let schema): members["additionalProperties"] = schema.openAPI
    }
    for (flag, key) in Schema.flagKeys where flags.contains(flag) { members[key] = true }
    constraints?.value.write(into: &members)
    members.sort()
    return .object(members)
  }

  private static let flagKeys: [(flag: Flags, key: String)] = [
    (.nullable, "nullable"), (.intOrString, "x-kubernetes-int-or-string"),
    (.preservesUnknownFields, "x-kubernetes-preserve-unknown-fields"),
    (.embeddedResource, "x-kubernetes-embedded-resource"),
  ]
}

extension Constraints {
  /// Sets the keys of what is demanded.
  func write(into members: inout Members) {
    func set(_ key: String, _ number: Int64?) {
      if let number { members[key] = .integer(number) }
    }
    func set(_ key: String, _ number: Double?) {
      guard let number else { return }
      members[key] = Int64(exactly: number).map(Value.integer) ?? .number(number)
    }
    func set(_ key: String, _ text: String?) { if let text { members[key] = .string(text) } }
    func set(_ key: String, _ schemas: [Schema]) {
      if !schemas.isEmpty { members[key] = .array(schemas.map(\.openAPI)) }
    }
    if !enumeration.isEmpty { members["enum"] = .array(enumeration) }
    set("pattern", pattern?.text)
    set("minLength", minimumLength)
    set("maxLength", maximumLength)
    set("minimum", minimum)
    set("maximum", maximum)
    if excludesMinimum { members["exclusiveMinimum"] = true }
    if excludesMaximum { members["exclusiveMaximum"] = true }
    set("multipleOf", multipleOf)
    set("minItems", minimumItems)
    set("maxItems", maximumItems)
    if hasUniqueItems { members["uniqueItems"] = true }
    set("minProperties", minimumProperties)
    set("maxProperties", maximumProperties)
    set("allOf", allOf)
    set("anyOf", anyOf)
    set("oneOf", oneOf)
    if let not { members["not"] = not.openAPI }
    set("x-kubernetes-list-type", listType)
    if !listMapKeys.isEmpty {
      members["x-kubernetes-list-map-keys"] = .array(listMapKeys.map(Value.string))
    }
    set("x-kubernetes-map-type", mapType)
    if !rules.isEmpty { members["x-kubernetes-validations"] = .array(rules.map(\.value)) }
  }
}

extension ValidationRule {
  /// The rule as an element of `x-kubernetes-validations`, keys in the order of their bytes.
  package var value: Value {
    var members = Members()
    members["rule"] = .string(rule)
    if let message { members["message"] = .string(message) }
    if let messageExpression { members["messageExpression"] = .string(messageExpression) }
    if let reason { members["reason"] = .string(reason.rawValue) }
    if let fieldPath { members["fieldPath"] = .string(fieldPath) }
    if hasOptionalOldSelf { members["optionalOldSelf"] = true }
    members.sort()
    return .object(members)
  }
}
