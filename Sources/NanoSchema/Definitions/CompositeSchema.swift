// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// Makes the schema of the CustomResourceDefinition that Crossplane derives from a definition.
///
/// Of the author's schema only these parts count: the rules at the top, and of `spec` and `status`
/// the properties, required fields, `oneOf`, rules and, for `spec`, whether unknown fields are
/// kept. Crossplane's own properties come on top and win.
///
/// Source: https://github.com/crossplane/crossplane-runtime, `pkg/xcrd`
struct CompositeSchema {
  private let definition: CompositeResourceDefinition
  private let isClaim: Bool

  /// A maker of the schemas of composite resources, or of their claims.
  init(_ definition: CompositeResourceDefinition, isClaim: Bool) {
    self.definition = definition
    self.isClaim = isClaim
  }

  /// The derived schema of a version, as the value of `openAPIV3Schema`.
  func openAPI(
    of version: CompositeResourceDefinition.Version
  ) throws(ValueError) -> Value {
    let author = DefinitionReader(version.openAPI, at: version.path)
    let properties = try author.optionalObject("properties")
    let spec = try properties?.optionalObject("spec")
    let status = try properties?.optionalObject("status")
    var schema: Value = [
      "type": "object",
      "required": ["spec"],
      "properties": [
        "apiVersion": ["type": "string"],
        "kind": ["type": "string"],
        "metadata": ["type": "object", "properties": ["name": name(properties)]],
        "spec": try part(spec, keepsUnknownFields: true, ownProperties: specProperties),
        "status": try part(status, keepsUnknownFields: false, ownProperties: statusProperties),
      ],
    ]
    copy("x-kubernetes-validations", from: version.openAPI, to: &schema)
    return schema
  }

  /// The schema of the name, which becomes the value of a label.
  private func name(_ properties: DefinitionReader?) -> Value {
    let wanted = properties?.value["metadata"]["properties"]["name"]["maxLength"].integer
    return ["type": "string", "maxLength": .integer(min(wanted ?? 63, 63))]
  }

  /// The schema of `spec` or `status`.
  private func part(
    _ author: DefinitionReader?,
    keepsUnknownFields: Bool,
    ownProperties: Members
  ) throws(ValueError) -> Value {
    var schema: Value = ["type": "object"]
    var properties = try author?.optionalObject("properties")?.value.object ?? [:]
    for (name, property) in ownProperties { properties[name] = property }
    schema["properties"] = .object(properties)
    guard let author else { return schema }
    for key in ["required", "oneOf", "x-kubernetes-validations"] {
      copy(key, from: author.value, to: &schema)
    }
    if keepsUnknownFields {
      copy("x-kubernetes-preserve-unknown-fields", from: author.value, to: &schema)
    }
    return schema
  }

  private func copy(_ key: String, from author: Value, to schema: inout Value) {
    let value = author[key]
    if !value.isNull { schema[key] = value }
  }

  // MARK: - Crossplane's own properties

  private var specProperties: Members {
    if isClaim { return claimProperties }
    var properties = machinery
    if definition.scope == .legacyCluster {
      properties["claimRef"] = object(required: ["apiVersion", "kind", "namespace", "name"])
      properties["writeConnectionSecretToRef"] = object(required: ["name", "namespace"])
      return properties
    }
    return ["crossplane": ["type": "object", "properties": .object(properties)]]
  }

  /// The fields by which a composite resource finds its composition and its resources.
  private var machinery: Members {
    var properties = composition
    properties["compositionUpdatePolicy"] = policy(
      ["Automatic", "Manual"],
      default: definition.updatePolicy
    )
    let others = definition.scope == .namespaced ? ["name"] : ["name", "namespace"]
    properties["resourceRefs"] = [
      "type": "array",
      "items": object(required: ["apiVersion", "kind"], others: others),
      "x-kubernetes-list-type": "atomic",
    ]
    return properties
  }

  private var claimProperties: Members {
    var properties = composition
    properties["compositionUpdatePolicy"] = policy(["Automatic", "Manual"], default: nil)
    properties["compositeDeletePolicy"] = policy(
      ["Background", "Foreground"],
      default: definition.deletePolicy
    )
    properties["resourceRef"] = object(required: ["apiVersion", "kind", "name"])
    properties["writeConnectionSecretToRef"] = object(required: ["name"])
    return properties
  }

  private var composition: Members {
    let selector: Value = [
      "type": "object",
      "required": ["matchLabels"],
      "properties": [
        "matchLabels": ["type": "object", "additionalProperties": ["type": "string"]]
      ],
    ]
    return [
      "compositionRef": object(required: ["name"]),
      "compositionSelector": selector,
      "compositionRevisionRef": object(required: ["name"]),
      "compositionRevisionSelector": selector,
    ]
  }

  /// An object of texts.
  private func object(required: [String], others: [String] = []) -> Value {
    let text: Value = ["type": "string"]
    return [
      "type": "object",
      "required": .array(required.map(Value.string)),
      "properties": .object(Members(unique: (required + others).map { ($0, text) })),
    ]
  }

  private func policy(_ names: [String], default defaultName: String?) -> Value {
    var policy: Value = ["type": "string", "enum": .array(names.map(Value.string))]
    if let defaultName { policy["default"] = .string(defaultName) }
    return policy
  }

  private var statusProperties: Members {
    let time: Value = ["type": "string", "format": "date-time"]
    var condition = object(
      required: ["lastTransitionTime", "reason", "status", "type"],
      others: ["message"]
    )
    condition["properties"]["lastTransitionTime"] = time
    condition["properties"]["observedGeneration"] = ["type": "integer", "format": "int64"]
    var properties: Members = [
      "conditions": [
        "type": "array",
        "items": condition,
        "x-kubernetes-list-type": "map",
        "x-kubernetes-list-map-keys": ["type"],
      ]
    ]
    // Claims have the status of a composite resource of Crossplane's version 1.
    guard isClaim || definition.scope == .legacyCluster else { return properties }
    properties["connectionDetails"] = [
      "type": "object", "properties": ["lastPublishedTime": time],
    ]
    properties["claimConditionTypes"] = [
      "type": "array", "items": ["type": "string"], "x-kubernetes-list-type": "set",
    ]
    return properties
  }
}
