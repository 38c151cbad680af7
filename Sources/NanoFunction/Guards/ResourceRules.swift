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
    guard let objectName = body["metadata"]["name"].string,
      !TextRule.dnsSubdomain.allows(objectName)
    else { return }
    throw CompositionError(
      "expected \(TextRule.dnsSubdomain.words), found \(objectName.quoted())",
      at: "metadata.name",
      resource: name
    )
  }
}
