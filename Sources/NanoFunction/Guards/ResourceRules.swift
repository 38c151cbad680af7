// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// What Crossplane and the API server demand of a composed resource, said here first and clearer.
enum ResourceRules {
  /// Checks that an object which does not exist yet can live where the composite composes.
  ///
  /// What exists was accepted, so the usual call pays nothing for this.
  ///
  /// - Throws: ``CompositionError`` that names the resource and what to do.
  static func checkScope(
    _ body: Value,
    named name: String,
    for composite: CompositeMetadata
  ) throws(CompositionError) {
    let apiVersion = body["apiVersion"].string ?? ""
    let kind = body["kind"].string ?? ""
    switch KindScope(apiVersion: apiVersion, kind: kind) {
    case .cluster? where composite.namespace != nil:
      throw CompositionError(
        "a namespaced composite cannot compose what is cluster-scoped, and \(kind) of \(apiVersion) "
          + "is; it takes a cluster-scoped composite",
        at: "kind",
        resource: name
      )
    case .namespaced?
    where composite.namespace == nil && body["metadata"]["namespace"].string == nil:
      throw CompositionError(
        "required, since \(kind) of \(apiVersion) lives in a namespace and the composite has none",
        at: "metadata.namespace",
        resource: name
      )
    default: return
    }
  }

  /// Checks one desired object.
  ///
  /// - Throws: ``CompositionError`` that names the resource and the path.
  static func check(
    _ body: Value,
    named name: String,
    for composite: CompositeMetadata
  ) throws(CompositionError) {
    try checkObject(body, named: name)
    if let namespace = body["metadata"]["namespace"].string, let expected = composite.namespace,
      namespace != expected
    {
      throw CompositionError(
        "a namespaced composite composes in its own namespace \"\(expected)\" only, "
          + "found \(namespace.quoted())",
        at: "metadata.namespace",
        resource: name
      )
    }
  }

  /// Checks what holds for every object, whoever applies it.
  ///
  /// - Throws: ``CompositionError`` that names the resource and the path.
  static func checkObject(_ body: Value, named name: String) throws(CompositionError) {
    func fail(_ path: Path, _ message: String) -> CompositionError {
      CompositionError(message, at: path, resource: name)
    }
    guard !name.isEmpty else {
      throw CompositionError("a composed resource has an empty stable name")
    }
    guard body["apiVersion"].string?.isEmpty == false else {
      throw fail("apiVersion", "required, and not there")
    }
    guard body["kind"].string?.isEmpty == false else {
      throw fail("kind", "required, and not there")
    }
  }

  /// Checks the name of an object that is to be created.
  ///
  /// An object that exists keeps its name whatever the body says, so the usual call pays nothing for
  /// this either.
  ///
  /// - Throws: ``CompositionError`` that names the resource and the path.
  static func checkName(_ body: Value, named name: String) throws(CompositionError) {
    let rule = nameRule(of: body)
    guard let objectName = body["metadata"]["name"].string, !rule.allows(objectName) else { return }
    throw CompositionError(
      "expected \(rule.words), found \(objectName.quoted())",
      at: "metadata.name",
      resource: name
    )
  }

  /// How objects of a kind are named: most like subdomains, those of which DNS names are made like
  /// labels.
  ///
  /// Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/>.
  private static func nameRule(of body: Value) -> TextRule {
    guard body["apiVersion"].string == "v1" else { return .dnsSubdomain }
    switch body["kind"].string {
    case "Service": return .serviceName
    case "Namespace": return .dnsLabel
    default: return .dnsSubdomain
    }
  }

  /// Checks that a resource that exists stays of its kind; its version may be another.
  ///
  /// Crossplane would make the new object beside the old one and forget the old one, data and all.
  ///
  /// - Throws: ``CompositionError`` that names the resource and both kinds.
  static func checkKind(_ resource: ComposedResource) throws(CompositionError) {
    guard let observed = resource.observed, let kind = resource.body["kind"].string,
      let apiVersion = resource.body["apiVersion"].string
    else { return }
    // Nearly always the same in full, which takes no decoding.
    if observed["kind"].isText(kind), observed["apiVersion"].isText(apiVersion) { return }
    guard let observedKind = observed["kind"].string,
      let observedVersion = observed["apiVersion"].string,
      kind != observedKind || !group(of: apiVersion).elementsEqual(group(of: observedVersion))
    else { return }
    throw CompositionError(
      "exists as \(observedKind) of \(observedVersion) and cannot become \(kind) of \(apiVersion): "
        + "desire it under another stable name, or delete the old one first",
      at: "kind",
      resource: resource.name
    )
  }

  private static func group(of apiVersion: String) -> Substring.UTF8View {
    guard let slash = apiVersion.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      return ""[...].utf8
    }
    return apiVersion[..<slash].utf8
  }

  /// Checks that no other resource of the call is the same object of the cluster.
  ///
  /// One object may be said in two ways: with the composite's namespace and without one, in one
  /// version of its group and in another.
  ///
  /// - Throws: ``CompositionError`` that names both.
  static func checkIsAlone(
    _ resource: ComposedResource,
    among resources: [ComposedResource],
    for composite: CompositeMetadata
  ) throws(CompositionError) {
    guard let objectName = resource.body["metadata"]["name"].string else { return }
    func namespace(_ body: Value) -> String? {
      body["metadata"]["namespace"].string ?? composite.namespace
    }
    func group(_ body: Value) -> Substring.UTF8View {
      self.group(of: body["apiVersion"].string ?? "")
    }
    for other in resources where other !== resource {
      guard other.body["metadata"]["name"].string == objectName,
        other.body["kind"] == resource.body["kind"],
        group(other.body).elementsEqual(group(resource.body)),
        namespace(other.body) == namespace(resource.body)
      else { continue }
      throw CompositionError(
        "\(resource.body["kind"].string ?? "") \(objectName.quoted()) is desired as "
          + "\(other.name.quoted()) too; two resources cannot be one object",
        at: "metadata.name",
        resource: resource.name
      )
    }
  }
}
