// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// A resource that exists and has to stay as it is.
///
/// Crossplane deletes what is observed and not desired. To keep a resource without having an
/// opinion on it, the function desires what it desired before, taken from the observed object.
enum HeldResource {
  /// What to desire so that the observed object stays as it is.
  ///
  /// Where the object records who owns which field, these are exactly the fields that Crossplane
  /// applied; else all of the object but its status and what only the API server writes.
  static func body(of observed: Value) -> Value {
    if let applied = AppliedFields.extract(from: observed) { return applied }
    guard case .object(var object) = withoutServerMetadata(observed) else { return observed }
    object["status"] = nil
    guard case .object(var metadata)? = object["metadata"] else { return .object(object) }
    metadata["ownerReferences"] = nil  // Crossplane writes its own
    object["metadata"] = .object(metadata)
    return .object(object)
  }

  /// The object without what only the API server writes, so that it can be applied.
  static func withoutServerMetadata(_ object: Value) -> Value {
    guard case .object(var members) = object, case .object(var metadata)? = members["metadata"]
    else { return object }
    for key in serverMetadata { metadata[key] = nil }
    members["metadata"] = .object(metadata)
    return .object(members)
  }

  /// The members of `metadata` that the API server writes.
  ///
  /// Source: ObjectMeta,
  /// <https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/>.
  private static let serverMetadata = [
    "creationTimestamp", "deletionGracePeriodSeconds", "deletionTimestamp", "generation",
    "managedFields", "resourceVersion", "selfLink", "uid",
  ]
}
