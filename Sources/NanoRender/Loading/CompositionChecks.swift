// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
package import NanoValue

/// What is checked of a composite and its Composition before anything is rendered.
package enum CompositionChecks {
  /// Checks that the Composition can render the composite.
  ///
  /// - Throws: ``RenderError`` with what does not fit.
  package static func check(_ composition: Value, for composite: Value) throws(RenderError) {
    let type = composition["spec"]["compositeTypeRef"]
    for key in ["kind", "apiVersion"] {
      let (wanted, found) = (type[key].string ?? "", composite[key].string ?? "")
      guard wanted == found else {
        let isClose = key == "kind" && Spelling.closest(to: found, among: [wanted]) != nil
        throw RenderError(
          "composition's compositeTypeRef.\(key) (\(wanted)) does not match XR's \(key) (\(found))",
          notes: isClose
            ? ["did you mean \(wanted) in the XR, or \(found) in the Composition?"] : []
        )
      }
    }
    let name = (composition["metadata"]["name"].string ?? "").goQuoted
    let selector = composite["spec"]["crossplane"]["compositionSelector"]["matchLabels"]
    let labels = composition["metadata"]["labels"]
    let known = labels.texts.sorted { $0.key.precedesByBytes($1.key) }
      .map { "\($0.key)=\($0.value)" }
    let notes = [
      known.isEmpty
        ? "the Composition has no labels"
        : "the labels of the Composition are \(known.joined(separator: ", "))"
    ]
    for (key, value) in (selector.object ?? [:]).sorted(by: { $0.key.precedesByBytes($1.key) }) {
      guard let label = labels[key].string else {
        throw RenderError(
          "composition \(name) is missing required label \(key.goQuoted)",
          notes: notes
        )
      }
      guard label == value.string else {
        throw RenderError(
          "composition \(name) has incorrect value for label \(key.goQuoted): "
            + "want \((value.string ?? "").goQuoted), got \(label.goQuoted)",
          notes: notes
        )
      }
    }
    guard composition["spec"]["mode"].string == "Pipeline" else {
      throw RenderError(
        "render only supports Composition Function pipelines: Composition \(name) must use "
          + "spec.mode: Pipeline"
      )
    }
  }

  /// The composite with the defaults of its definition.
  ///
  /// - Throws: ``RenderError`` for a definition that is none of that composite.
  package static func withDefaults(
    _ composite: Value,
    of definition: Value
  ) throws(RenderError) -> Value {
    try withDefaults(
      composite,
      of: definition,
      unsaidScope: .namespaced,
      failure: "cannot apply XRD defaults to XR"
    )
  }

  /// The composite with the defaults of its definition.
  ///
  /// - Parameter unsaidScope: The scope of a definition of version 2 that names none.
  static func withDefaults(
    _ composite: Value,
    of definition: Value,
    unsaidScope: CompositeResourceDefinition.Scope,
    failure: String
  ) throws(RenderError) -> Value {
    let name = (composite["metadata"]["name"].string ?? "").goQuoted
    let failure = "\(failure) \(name)"
    let schemas: [ResourceSchema]
    let kind: String
    do {
      let read = try CompositeResourceDefinition(definition, unsaidScope: unsaidScope)
      schemas = try read.resourceSchemas()
      kind = read.names.kind
    } catch {
      throw RenderError("\(failure): \(error)")
    }
    let apiVersion = composite["apiVersion"].string ?? ""
    let schema = schemas.first {
      "\($0.group)/\($0.version)" == apiVersion && $0.names.kind == kind
    }
    guard let schema else {
      throw RenderError(
        "\(failure): the specified API version '\(apiVersion)' does not exist in the XRD"
      )
    }
    var composite = composite
    schema.schema.applyDefaults(to: &composite)
    return composite
  }
}
