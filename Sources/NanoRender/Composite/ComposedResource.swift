// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// Makes of a desired resource what Crossplane applies: the object with its metadata.
package struct ComposedResourceMetadata: Sendable {
  /// The annotation with the name of the resource in the pipeline.
  package static let nameAnnotation = "crossplane.io/composition-resource-name"
  /// The label with the name of the composite at the root.
  package static let compositeLabel = "crossplane.io/composite"
  private static let claimLabels = ["crossplane.io/claim-name", "crossplane.io/claim-namespace"]

  private let composite: Value
  private let name: String
  private let uid: String
  private let namespace: String
  private let root: String

  /// The metadata of what that composite composes.
  ///
  /// - Parameter composite: The composite with its UID.
  package init(of composite: Value) {
    self.composite = composite
    let metadata = composite["metadata"]
    name = metadata["name"].string ?? ""
    uid = metadata["uid"].string ?? ""
    namespace = metadata["namespace"].string ?? ""
    root = metadata["labels"][ComposedResourceMetadata.compositeLabel].string ?? name
  }

  /// The object that is applied.
  ///
  /// - Parameters:
  ///   - desired: What the pipeline wants.
  ///   - resource: Its name in the pipeline.
  ///   - observed: What exists under that name, or nil.
  /// - Throws: ``RenderError`` when another controller owns it, or its name is refused.
  package func apply(
    to desired: Value,
    as resource: String,
    observed: Value?
  ) throws(RenderError) -> Value {
    var object = desired.throughWire
    name(&object, observed)
    do {
      try complete(&object, as: resource)
    } catch {
      throw error.wrapped(
        in: "cannot render metadata for composed resource \(resource.goQuoted): "
          + "cannot set controller reference"
      )
    }
    let metadata = object["metadata"]
    if (metadata["name"].string ?? "").isEmpty {
      object["metadata"]["name"] = .string(
        ResourceName.generated(
          prefix: metadata["generateName"].string ?? "",
          owner: uid,
          resource: resource
        )
      )
    }
    return object
  }

  /// Checks the name as an API server would.
  package static func check(_ object: Value, as resource: String) throws(RenderError) {
    let name = object["metadata"]["name"].string ?? ""
    guard !ResourceName.isValid(name, for: object) else { return }
    throw RenderError(
      "cannot apply composed resource \(resource.goQuoted) because it has an invalid name "
        + "\(name.goQuoted). Must be a valid RFC 1123 subdomain name."
    )
  }

  /// What to tell when a function wants a resource in a namespace that it does not get.
  package func namespaceEvent(_ desired: Value, as resource: String) -> RenderEvent? {
    let wanted = desired["metadata"]["namespace"].string ?? ""
    guard !namespace.isEmpty, !wanted.isEmpty, wanted != namespace else { return nil }
    return RenderEvent(
      .warning,
      "NamespaceOverridden",
      "cannot create composed resource \(resource.goQuoted) in namespace \(wanted.goQuoted), "
        + "using XR namespace \(namespace.goQuoted) instead"
    )
  }

  /// The object as `crossplane render` of version 2.2 and older printed it: without a name that the
  /// API server would generate.
  func applyWithoutName(
    to desired: Value,
    as resource: String,
    observed: Value?
  ) throws(RenderError) -> Value {
    var object = desired.throughWire
    if let name = observed?["metadata"]["name"].string, !name.isEmpty {
      object["metadata"]["name"] = .string(name)
    } else {
      self.name(&object, nil)
    }
    if let home = observed?["metadata"]["namespace"].present {
      object["metadata"]["namespace"] = home
    }
    do {
      try complete(&object, as: resource)
    } catch {
      throw error.wrapped(
        in: "cannot render composed resource \(resource.goQuoted) metadata: cannot set composite "
          + "resource \(name.goQuoted) as controller ref of composed resource"
      )
    }
    return object
  }

  /// Sets namespace, annotation, labels and owner.
  private func complete(_ object: inout Value, as resource: String) throws(RenderError) {
    // Whether the kind has a namespace is not known here; most have.
    if !namespace.isEmpty { object["metadata"]["namespace"] = .string(namespace) }
    object["metadata"]["annotations"][ComposedResourceMetadata.nameAnnotation] = .string(resource)
    label(&object)
    try own(&object)
  }

  /// What exists keeps its name; what has no name gets the prefix of one.
  private func name(_ object: inout Value, _ observed: Value?) {
    if let observed {
      for key in ["namespace", "name", "generateName"] {
        let value = observed["metadata"][key]
        if value.isNull {
          object["metadata"] = object["metadata"].removing(key)
        } else {
          object["metadata"][key] = value
        }
      }
      return
    }
    let metadata = object["metadata"]
    let isNamed = ["name", "generateName"].contains { !(metadata[$0].string ?? "").isEmpty }
    if !isNamed { object["metadata"]["generateName"] = .string("\(root)-") }
  }

  private func label(_ object: inout Value) {
    object["metadata"]["labels"][ComposedResourceMetadata.compositeLabel] = .string(root)
    let labels = composite["metadata"]["labels"]
    let values = ComposedResourceMetadata.claimLabels.compactMap { labels[$0].string }
    guard values.count == 2, !values.contains("") else { return }
    for (key, value) in zip(ComposedResourceMetadata.claimLabels, values) {
      object["metadata"]["labels"][key] = .string(value)
    }
  }

  private func own(_ object: inout Value) throws(RenderError) {
    let reference: Value = [
      "apiVersion": composite["apiVersion"], "kind": composite["kind"], "name": .string(name),
      "uid": .string(uid), "controller": true, "blockOwnerDeletion": true,
    ]
    var references = object["metadata"]["ownerReferences"].array ?? []
    let other = references.first {
      $0["controller"].bool == true && ($0["uid"].string ?? "") != uid
    }
    if let other {
      throw RenderError(
        "\(object["metadata"]["name"].string ?? "") is already controlled by "
          + "\(other["kind"].string ?? "") \(other["name"].string ?? "") "
          + "(UID \(other["uid"].string ?? ""))"
      )
    }
    if let index = references.firstIndex(where: { ($0["uid"].string ?? "") == uid }) {
      references[index] = reference
    } else {
      references.append(reference)
    }
    object["metadata"]["ownerReferences"] = .array(references)
  }
}
