// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto
package import NanoValue

/// Makes the Operations that a CronOperation or a WatchOperation creates.
///
/// Source: <https://docs.crossplane.io/latest/operations/operation/>
package enum OperationTemplate {
  /// The group and version of Operations.
  package static let apiVersion = "ops.crossplane.io/v1alpha1"
  private static let watchedRequirement: Value = "ops.crossplane.io/watched-resource"

  /// The Operation of a template, with the name of what the template is in.
  package static func operation(of parent: Value) -> Value {
    let template = parent["spec"]["operationTemplate"]
    var operation: Value = ["apiVersion": .string(apiVersion), "kind": "Operation"]
    operation["metadata"] = template["metadata"].present ?? .object([:])
    operation["metadata"]["name"] = parent["metadata"]["name"]
    operation["spec"] = template["spec"].present ?? .object([:])
    return operation
  }

  /// The Operation with a resource that each of its steps requires.
  package static func watching(_ resource: Value, _ operation: Value) -> Value {
    let metadata = resource["metadata"]
    var wish: Value = [
      "requirementName": watchedRequirement, "apiVersion": resource["apiVersion"],
      "kind": resource["kind"], "name": metadata["name"],
    ]
    if let namespace = metadata["namespace"].string, !namespace.isEmpty {
      wish["namespace"] = .string(namespace)
    }
    var operation = operation
    let steps = (operation["spec"]["pipeline"].array ?? []).map { step in
      var step = step
      let wishes = step["requirements"]["requiredResources"].array ?? []
      step["requirements"]["requiredResources"] = .array(wishes + [wish])
      return step
    }
    operation["spec"]["pipeline"] = .array(steps)
    return operation
  }

  /// The Operation that a CronOperation creates at a time.
  ///
  /// - Parameter seconds: The time it is scheduled for, since 1970.
  package static func created(byCron parent: Value, at seconds: Int64) -> Value {
    let name = "\(parent["metadata"]["name"].string ?? "")-\(seconds)"
    return owned(operation(of: parent), by: parent, "CronOperation", named: name)
  }

  /// The Operation that a WatchOperation creates for a resource that it watches.
  package static func created(byWatch parent: Value, of resource: Value) -> Value {
    let metadata = resource["metadata"]
    var identity = resource.groupVersionKind
    for key in ["namespace", "name", "uid", "resourceVersion"] {
      identity += "/\(metadata[key].string ?? "")"
    }
    if let time = metadata["deletionTimestamp"].string { identity += "/\(time)" }
    let digest = SHA256.hexadecimalDigest(of: identity).prefix(7)
    let name = "\(parent["metadata"]["name"].string ?? "")-\(digest)"
    let operation = watching(resource, operation(of: parent))
    return owned(operation, by: parent, "WatchOperation", named: name)
  }

  private static func owned(
    _ operation: Value,
    by parent: Value,
    _ kind: String,
    named name: String
  ) -> Value {
    var operation = operation
    let owner = parent["metadata"]["name"]
    operation["metadata"]["name"] = .string(name)
    operation["metadata"]["labels"]["ops.crossplane.io/\(kind.lowercased())"] = owner
    let reference: Value = [
      "apiVersion": .string(apiVersion), "kind": .string(kind), "name": owner,
      "uid": .string(parent["metadata"]["uid"].string ?? ""), "controller": true,
      "blockOwnerDeletion": true,
    ]
    let others = operation["metadata"]["ownerReferences"].array ?? []
    operation["metadata"]["ownerReferences"] = .array(others + [reference])
    return operation
  }
}
