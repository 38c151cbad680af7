// SPDX-License-Identifier: Apache-2.0

internal import NanoValue
internal import NanoYAML

/// Makes texts of what stands where definitions have texts: `required: [y]` names the field `true`.
///
/// YAML reads some words as truths and numbers. Go decodes definitions into types, and makes texts
/// of them again; a property's name went the same way, so both say the same.
enum DefinitionTexts {
  /// Sets the texts of a definition, and leaves other documents as they are.
  static func restore(in document: inout Value) {
    change(&document, "spec") { spec in
      text(&spec, "group")
      text(&spec, "scope")
      for names in ["names", "claimNames"] {
        change(&spec, names) { names in
          for key in ["kind", "plural", "singular", "listKind"] { text(&names, key) }
        }
      }
      changeEach(&spec, "versions") { version in
        text(&version, "name")
        change(&version, "schema") { schema in change(&schema, "openAPIV3Schema", restoreSchema) }
      }
    }
  }

  private static func restoreSchema(_ schema: inout Value) {
    guard case .object(var members) = schema else { return }
    schema = .null  // the members have one owner now, so nothing below copies them
    for index in members.indices {
      switch members[index].key {
      case "properties":
        guard case .object(var properties) = members[index].value else { continue }
        members[index].value = .null
        for index in properties.indices { restoreSchema(&properties[index].value) }
        members[index].value = .object(properties)
      case "items", "additionalProperties", "not": restoreSchema(&members[index].value)
      case "allOf", "anyOf", "oneOf": changeEach(&members[index].value, restoreSchema)
      case "required", "x-kubernetes-list-map-keys":
        changeEach(&members[index].value) { $0 = $0.goString.map(Value.string) ?? $0 }
      case "type", "format", "pattern", "x-kubernetes-list-type", "x-kubernetes-map-type":
        if let text = members[index].value.goString { members[index].value = .string(text) }
      case "x-kubernetes-validations":
        changeEach(&members[index].value) { rule in
          for key in ["rule", "message", "messageExpression", "fieldPath", "reason"] {
            text(&rule, key)
          }
        }
      default: break
      }
    }
    schema = .object(members)
  }

  // MARK: - Steps

  private static func text(_ object: inout Value, _ key: String) {
    change(&object, key) { $0 = $0.goString.map(Value.string) ?? $0 }
  }

  private static func change(_ object: inout Value, _ key: String, _ body: (inout Value) -> Void) {
    guard case .object(var members) = object, let index = members.index(of: key) else { return }
    object = .null
    body(&members[index].value)
    object = .object(members)
  }

  private static func changeEach(
    _ object: inout Value,
    _ key: String,
    _ body: (inout Value) -> Void
  ) {
    change(&object, key) { changeEach(&$0, body) }
  }

  private static func changeEach(_ list: inout Value, _ body: (inout Value) -> Void) {
    guard case .array(var elements) = list else { return }
    list = .null
    for index in elements.indices { body(&elements[index]) }
    list = .array(elements)
  }
}
