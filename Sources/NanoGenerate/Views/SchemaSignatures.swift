// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// Texts that are the same for schemas whose views would be.
struct SchemaSignatures {
  /// The schemas are kept with their signatures: once one is gone, another may have its identity.
  private var known: [ObjectIdentifier: (schema: Schema, signature: String)] = [:]

  /// The signature of a schema.
  ///
  /// Cost: each node once, because schemas share theirs.
  mutating func signature(of schema: Schema) -> String {
    if let known = known[ObjectIdentifier(schema)] { return known.signature }
    let signature = compute(schema)
    known[ObjectIdentifier(schema)] = (schema, signature)
    return signature
  }

  private mutating func compute(_ schema: Schema) -> String {
    var text = schema.flags.contains(.intOrString) ? "intOrString" : schema.typeName
    for value in schema.constraints?.value.enumeration ?? [] { text += "|\(value.jsonText())" }
    if let items = schema.items { text += "[\(signature(of: items))]" }
    if case .values(let values) = schema.additionalProperties {
      text += "<\(signature(of: values))>"
    }
    guard !schema.properties.isEmpty else { return text }
    text += "{"
    for (name, property) in schema.properties {
      let facts = FieldFacts.sentence(of: property, isRequired: schema.required.contains(name))
      text += "\(name): \(signature(of: property)) \(facts);"
    }
    return text + "}"
  }
}
