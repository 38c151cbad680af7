// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// How lists and objects are merged: `x-kubernetes-list-type`, its keys, `x-kubernetes-map-type`.
extension StructuralCheck {
  mutating func checkLists(_ schema: Value) {
    let listType = schema["x-kubernetes-list-type"]
    checkWord(
      "x-kubernetes-map-type",
      of: schema,
      among: ["atomic", "granular"],
      wants: "object"
    )
    checkWord(
      "x-kubernetes-list-type",
      of: schema,
      among: ["atomic", "set", "map"],
      wants: "array"
    )
    let keys = schema["x-kubernetes-list-map-keys"].array ?? []
    if !keys.isEmpty, listType != "map" {
      let sentence = "must be map if x-kubernetes-list-map-keys is non-empty"
      note(
        listType.isNull ? .required : .invalid,
        listType,
        sentence,
        at: .field("x-kubernetes-list-type")
      )
    }
    let items = schema["items"]
    if listType == "set" || listType == "map", items["nullable"] == true {
      let sentence = "cannot be nullable when x-kubernetes-list-type is \(listType.string ?? "")"
      note(.forbidden, "", sentence, at: .field("items"), .field("nullable"))
    }
    if listType == "set", schema["type"] == "array" { checkSet(of: items) }
    if listType == "map" { checkKeys(keys, of: items) }
  }

  private mutating func checkWord(
    _ key: String,
    of schema: Value,
    among words: [String],
    wants type: String
  ) {
    guard let word = schema[key].string else { return }
    let found = schema["type"].string ?? ""
    if found != type {
      let sentence = "must be \(type) if \(key) is specified"
      note(found.isEmpty ? .required : .invalid, .string(found), sentence, at: .field("type"))
    }
    if !words.contains(word) {
      let sentence =
        "supported values: " + words.map { "\"\($0)\"" }.joined(separator: ", ")
      note(.notSupported, .string(word), sentence, at: .field(key))
    }
  }

  /// The elements of a set are told apart as a whole, so they must be merged as a whole.
  private mutating func checkSet(of items: Value) {
    let key: String
    switch items["type"] {
    case "array" where !items["x-kubernetes-list-type"].isNull: key = "x-kubernetes-list-type"
    case "object": key = "x-kubernetes-map-type"
    default: return
    }
    guard items[key] != "atomic" else { return }
    let sentence = "must be atomic as item of a list with x-kubernetes-list-type=set"
    note(.invalid, items[key], sentence, at: .field("items"), .field(key))
  }

  private mutating func checkKeys(_ keys: [Value], of items: Value) {
    let keysField = FieldPath.Step.field("x-kubernetes-list-map-keys")
    if keys.isEmpty {
      note(.required, "", "must not be empty if x-kubernetes-list-type is map", at: keysField)
    }
    guard items.object != nil else {
      let sentence = "must have a schema if x-kubernetes-list-type is map"
      return note(.required, "", sentence, at: .field("items"))
    }
    guard items["type"] == "object" else {
      let sentence = "must be object if parent array's x-kubernetes-list-type is map"
      let type = Value.string(items["type"].string ?? "")
      return note(.invalid, type, sentence, at: .field("items"), .field("type"))
    }
    var seen: [String] = []
    for key in keys.compactMap(\.string) {
      if seen.contains(key) {
        note(.invalid, .array(keys), "must not contain duplicate entries", at: keysField)
      }
      seen.append(key)
      let property = items["properties"][key]
      if property.object == nil {
        let sentence = "entries must all be names of item properties"
        note(.invalid, .array(keys), sentence, at: keysField)
      } else {
        inside(.field("items"), .field("properties"), .key(key)) { check in
          check.checkKey(
            property,
            isRequired: (items["required"].array ?? []).contains(.string(key))
          )
        }
      }
    }
  }

  private mutating func checkKey(_ property: Value, isRequired: Bool) {
    if property["type"] == "array" || property["type"] == "object" {
      // The API server quotes the type of the element around the key, which is an object.
      let sentence = "must be a scalar type if parent array's x-kubernetes-list-type is map"
      note(.invalid, "object", sentence, at: .field("type"))
    }
    if !isRequired, property["default"].isNull {
      let sentence =
        "this property is in x-kubernetes-list-map-keys, "
        + "so it must have a default or be a required property"
      note(.required, "", sentence, at: .field("default"))
    }
    if property["nullable"] == true {
      let sentence =
        "this property is in x-kubernetes-list-map-keys, so it cannot be nullable"
      note(.forbidden, "", sentence, at: .field("nullable"))
    }
  }
}
