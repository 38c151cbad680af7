// SPDX-License-Identifier: Apache-2.0

extension Schema {
  /// This schema with further rules at a place in it, or nil when it has no such place.
  ///
  /// - Parameter steps: The fields that lead there from this schema; `[]` leads into a list.
  package func adding(_ rules: [ValidationRule], at steps: ArraySlice<String>) -> Schema? {
    guard let step = steps.first else {
      var constraints = constraints?.value ?? Constraints()
      constraints.rules += rules
      return copy(constraints: constraints)
    }
    if step == "[]" {
      guard let items = items?.adding(rules, at: steps.dropFirst()) else { return nil }
      return copy(items: items)
    }
    guard let field = properties[step]?.adding(rules, at: steps.dropFirst()) else { return nil }
    return copy(
      properties: SchemaProperties(properties.map { $0.name == step ? (step, field) : $0 })
    )
  }

  private func copy(
    properties: SchemaProperties? = nil,
    items: Schema? = nil,
    constraints: Constraints? = nil
  ) -> Schema {
    Schema(
      kind: kind,
      flags: flags,
      format: format,
      properties: properties ?? self.properties,
      additionalProperties: additionalProperties,
      items: items ?? self.items,
      required: required,
      defaultValue: defaultValue,
      constraints: constraints ?? self.constraints?.value
    )
  }
}
