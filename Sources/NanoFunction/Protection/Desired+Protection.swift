// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto
internal import NanoValue

extension Desired {
  /// Makes the API server refuse to delete the composite, by a `Usage` of it.
  ///
  /// A call that does not say it any more gives the protection up.
  ///
  /// - Parameter reason: What somebody reads who tries: why, and what to do first.
  public mutating func protectComposite(because reason: String) { compositeProtection = reason }

  /// Keeps the providers from writing into the specs of all managed resources that are desired so
  /// far what the cloud chose; see ``ComposedResource/withoutLateInitialization()``.
  public func withoutLateInitialization() {
    for resource in resources { resource.withoutLateInitializationIfManaged() }
  }

  /// Adds the Usages that the words for protection and deletion order stand for.
  ///
  /// - Throws: ``CompositionError`` for an order that a Usage cannot express.
  mutating func addUsages() throws(CompositionError) {
    var usages: [(name: String, body: Value)] = []
    if let reason = compositeProtection {
      usages.append((Usages.compositeName, Usages.ofComposite(because: reason, call)))
    }
    for resource in resources {
      if let reason = resource.protection,
        let body = try Usages.of(resource, because: reason, call)
      {
        usages.append(("\(Usages.protectionPrefix)\(resource.name)", body))
      }
      for name in resource.used {
        guard let used = resources.first(where: { $0.name.hasSameBytes(as: name) }),
          let body = try Usages.of(used, by: resource, call)
        else { continue }
        usages.append(("\(Usages.orderPrefix)\(resource.name)/\(name)", body))
      }
    }
    for (name, body) in usages { resource(name, body) }
  }
}

/// The `Usage` objects behind the words for protection and deletion order.
///
/// Source: <https://docs.crossplane.io/latest/managed-resources/usages/>.
enum Usages {
  /// The stable name of the one that protects the composite.
  static let compositeName = "protection"
  /// What the stable names of those begin with that protect a resource.
  static let protectionPrefix = "protection/"
  /// What the stable names of those begin with that order deletion.
  static let orderPrefix = "usage/"

  /// Whether an observed resource is one of these, so that it goes when nobody says the word.
  static func isUsage(_ name: String, _ call: CompositionCall) -> Bool {
    guard
      name == compositeName || name.hasPrefix(protectionPrefix) || name.hasPrefix(orderPrefix)
    else { return false }
    let kind = call.observed(name)?["kind"].string
    return kind == "Usage" || kind == "ClusterUsage"
  }

  /// Whether the Usage of that stable name protects that resource or orders its deletion among those
  /// that exist.
  static func isUsage(_ name: String, of resource: String, _ call: CompositionCall) -> Bool {
    if name == "\(protectionPrefix)\(resource)" { return true }
    guard name.hasPrefix(orderPrefix) else { return false }
    let pair = name.dropFirst(orderPrefix.count)
    // Stable names may hold slashes themselves, so that the other half has to be one.
    if pair.hasPrefix("\(resource)/"),
      call.observed(String(pair.dropFirst(resource.count + 1))) != nil
    {
      return true
    }
    return pair.hasSuffix("/\(resource)")
      && call.observed(String(pair.dropLast(resource.count + 1))) != nil
  }

  static func ofComposite(because reason: String, _ call: CompositionCall) -> Value {
    object(
      compositeName,
      named: ["protection"],
      in: nil,
      isCluster: call.metadata.namespace == nil,
      [
        "of": [
          "apiVersion": call.compositeType.apiVersion, "kind": call.compositeType.kind,
          "resourceRef": ["name": .string(call.metadata.name)],
        ],
        "reason": .string(reason),
      ],
      call
    )
  }

  /// The Usage that protects a resource; nil while the resource does not exist.
  static func of(
    _ resource: ComposedResource,
    because reason: String,
    _ call: CompositionCall
  ) throws(CompositionError) -> Value? {
    guard let protected = reference(to: resource) else { return nil }
    let namespace = resource.body["metadata"]["namespace"].string
    return object(
      "\(protectionPrefix)\(resource.name)",
      named: [resource.name, "protection"],
      in: namespace,
      isCluster: call.metadata.namespace == nil && namespace == nil,
      ["of": protected, "reason": .string(reason)],
      call
    )
  }

  /// The Usage that keeps one resource until another is deleted; nil while one does not exist.
  static func of(
    _ used: ComposedResource,
    by user: ComposedResource,
    _ call: CompositionCall
  ) throws(CompositionError) -> Value? {
    let usedNamespace = used.body["metadata"]["namespace"].string
    let namespace = user.body["metadata"]["namespace"].string
    // Said before either exists, and of nothing that still waits for its body.
    if call.metadata.namespace == nil, (usedNamespace == nil) != (namespace == nil),
      !used.body.isNull, !user.body.isNull
    {
      throw CompositionError(
        "a Usage cannot order the deletion of a namespaced and a cluster-scoped resource; "
          + "\(used.name.quoted()) is the other one",
        resource: user.name
      )
    }
    guard var before = reference(to: used), let after = reference(to: user) else {
      return nil
    }
    if let usedNamespace, usedNamespace != namespace {
      before["resourceRef"]["namespace"] = .string(usedNamespace)
    }
    return object(
      "\(orderPrefix)\(user.name)/\(used.name)",
      named: [user.name, used.name, "usage"],
      in: namespace,
      isCluster: call.metadata.namespace == nil && namespace == nil,
      ["of": before, "by": after, "replayDeletion": true],
      call
    )
  }

  /// How a Usage names a resource; nil while it does not exist or has no name.
  private static func reference(to resource: ComposedResource) -> Value? {
    guard let observed = resource.observed else { return nil }
    let body = resource.body
    guard let name = body["metadata"]["name"].string ?? observed["metadata"]["name"].string
    else { return nil }
    return [
      "apiVersion": body["apiVersion"].isNull ? observed["apiVersion"].value : body["apiVersion"],
      "kind": body["kind"].isNull ? observed["kind"].value : body["kind"],
      "resourceRef": ["name": .string(name)],
    ]
  }

  /// The Usage of that stable name.
  private static func object(
    _ stableName: String,
    named parts: [String],
    in namespace: String?,
    isCluster: Bool,
    _ spec: Value,
    _ call: CompositionCall
  ) -> Value {
    var metadata: Members = [
      "name": .string(objectName(stableName, parts, call))
    ]
    if let namespace { metadata["namespace"] = .string(namespace) }
    return [
      "apiVersion": "protection.crossplane.io/v1beta1",
      "kind": isCluster ? "ClusterUsage" : "Usage",
      "metadata": .object(metadata),
      "spec": spec,
    ]
  }

  /// The name of the object: the one that it has, else one that no Usage of another composite has.
  ///
  /// Composites of two kinds may have one name, and `shop` with its `data` reads as `shop-data`
  /// does, so that a digest tells them apart.
  private static func objectName(
    _ stableName: String,
    _ parts: [String],
    _ call: CompositionCall
  ) -> String {
    if let name = call.observed(stableName)?["metadata"]["name"].string { return name }
    let (type, name) = (call.compositeType, call.metadata.name)
    let identity = "\(type.apiVersion)/\(type.kind)/\(name)/\(stableName)"
    let digest = SHA256.hexadecimalDigest(of: identity.utf8Span.span)
    return ObjectName.make([name] + parts + [String(digest.prefix(digestCount))])
  }

  private static let digestCount = 5
}
