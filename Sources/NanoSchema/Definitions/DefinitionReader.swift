// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// Reads the fields of definitions, with the path in every error.
struct DefinitionReader {
  let value: Value
  let path: Path

  /// A reader of a document or of a part of it.
  init(_ value: Value, at path: Path = Path()) {
    self.value = value
    self.path = path
  }

  /// The text of a field that must be there and not empty.
  func text(_ key: String) throws(ValueError) -> String {
    guard let text = try optionalText(key), !text.isEmpty else {
      throw ValueError(.missing, at: path.appending(key), "required value")
    }
    return text
  }

  /// The text of a field, nil when it is absent.
  func optionalText(_ key: String) throws(ValueError) -> String? {
    switch value[key] {
    case .null: return nil
    case .string(let text): return text
    case let other: throw mismatch(key, "a string", other)
    }
  }

  /// The truth of a field, false when it is absent.
  func flag(_ key: String) throws(ValueError) -> Bool {
    switch value[key] {
    case .null: return false
    case .bool(let flag): return flag
    case let other: throw mismatch(key, "a boolean", other)
    }
  }

  /// A reader of a field that must be an object.
  func object(_ key: String) throws(ValueError) -> DefinitionReader {
    guard let object = try optionalObject(key) else {
      throw ValueError(.missing, at: path.appending(key), "required value")
    }
    return object
  }

  /// A reader of a field, nil when it is absent.
  func optionalObject(_ key: String) throws(ValueError) -> DefinitionReader? {
    switch value[key] {
    case .null: return nil
    case .object: return DefinitionReader(value[key], at: path.appending(key))
    case let other: throw mismatch(key, "an object", other)
    }
  }

  /// Readers of the elements of a list, none when it is absent.
  func objects(_ key: String) throws(ValueError) -> [DefinitionReader] {
    switch value[key] {
    case .null: return []
    case .array(let elements):
      return elements.enumerated().map { index, element in
        DefinitionReader(element, at: path.appending(key).appending(index))
      }
    case let other: throw mismatch(key, "a list", other)
    }
  }

  /// The names under a field.
  func names(_ key: String) throws(ValueError) -> ResourceSchema.Names {
    let names = try object(key)
    return ResourceSchema.Names(
      kind: try names.text("kind"),
      plural: try names.text("plural"),
      singular: try names.optionalText("singular") ?? "",
      listKind: try names.optionalText("listKind") ?? ""
    )
  }

  private func mismatch(_ key: String, _ expected: String, _ found: Value) -> ValueError {
    ValueError(
      .wrongType,
      at: path.appending(key),
      "expected \(expected), found \(found.kindInWords)"
    )
  }
}
