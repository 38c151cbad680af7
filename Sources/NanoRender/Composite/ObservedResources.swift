// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// The composed resources that exist, as a reconcile finds them.
package enum ObservedResources {
  /// Checks that resources which are given as observed can be those of that composite.
  ///
  /// - Throws: ``RenderError`` that names each that cannot.
  package static func check(_ resources: [Value], of composite: Value) throws(RenderError) {
    let uid = composite["metadata"]["uid"].string ?? ""
    let namespace = composite["metadata"]["namespace"].string ?? ""
    var problems: [String] = []
    for resource in resources {
      let metadata = resource["metadata"]
      let name = metadata["name"].string ?? ""
      let controller = (metadata["ownerReferences"].array ?? [])
        .first { $0["controller"].bool == true }
      if let controller, (controller["uid"].string ?? "") != uid {
        problems.append(
          "observed resource \(name) has a controller ref but is not controlled by the XR"
        )
      } else if !namespace.isEmpty, (metadata["namespace"].string ?? "") != namespace {
        problems.append("observed resource \(name) is not in the same namespace as the XR")
      }
    }
    guard let first = problems.first else { return }
    let list = problems.count == 1 ? first : "[\(problems.joined(separator: ", "))]"
    throw RenderError("invalid observed resources: \(list)")
  }

  /// The references that a composite has to those resources.
  package static func references(to resources: [Value], of composite: Value) -> [Value] {
    let isNamespaced = !(composite["metadata"]["namespace"].string ?? "").isEmpty
    return resources.map { resource in
      var reference: Value = [:]
      // What an object does not say is left out of a reference.
      for key in ["apiVersion", "kind"] {
        if let text = resource[key].string, !text.isEmpty { reference[key] = .string(text) }
      }
      if let name = resource["metadata"]["name"].string, !name.isEmpty {
        reference["name"] = .string(name)
      }
      if !isNamespaced, let namespace = resource["metadata"]["namespace"].string,
        !namespace.isEmpty
      {
        reference["namespace"] = .string(namespace)
      }
      return reference
    }
  }

  /// The objects that those references lead to, by their names in the pipeline.
  ///
  /// - Throws: ``RenderError`` for one without the annotation that holds this name.
  package static func find(
    _ references: [Value],
    of composite: Value,
    in store: ResourceStore
  ) throws(RenderError) -> [String: FunctionResource] {
    let home = composite["metadata"]["namespace"].string ?? ""
    var found: [String: FunctionResource] = [:]
    for reference in references {
      guard let name = reference["name"].string, !name.isEmpty else { continue }
      let object = store.object(
        reference["apiVersion"].string ?? "",
        reference["kind"].string ?? "",
        namespace: home.isEmpty ? reference["namespace"].string ?? "" : home,
        name: name
      )
      guard let object else { continue }
      let annotation = ComposedResourceMetadata.nameAnnotation
      let resource = object["metadata"]["annotations"][annotation].string ?? ""
      guard !resource.isEmpty else {
        throw RenderError(
          "encountered composed resource without required \(annotation.goQuoted) annotation"
        )
      }
      let namespace = object["metadata"]["namespace"].string ?? ""
      found[resource] = FunctionResource(
        object,
        connectionDetails: connectionDetails(
          object["spec"]["writeConnectionSecretToRef"],
          in: store,
          namespace: namespace
        )
      )
    }
    return found
  }

  /// The data of the Secret that a reference leads to; nothing when there is none.
  static func connectionDetails(
    _ reference: Value,
    in store: ResourceStore,
    namespace: String = ""
  ) -> [String: [UInt8]] {
    guard let name = reference["name"].string else { return [:] }
    let namespace = reference["namespace"].string ?? namespace
    let secret = store.object("v1", "Secret", namespace: namespace, name: name)
    // What cannot be decoded gives no details, as a Secret that is not there.
    return secret.flatMap { try? Pipeline.data(of: $0) } ?? [:]
  }
}
