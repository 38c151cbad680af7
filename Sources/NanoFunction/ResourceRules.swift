// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// What Crossplane and the API server demand of a composed resource, said here first and clearer.
enum ResourceRules {
  /// Checks one desired object.
  ///
  /// - Throws: ``CompositionError`` that names the resource and the path.
  static func check(
    _ body: Value,
    named name: String,
    for composite: CompositeMetadata
  ) throws(CompositionError) {
    func fail(_ path: Path, _ message: String) -> CompositionError {
      CompositionError(message, at: path, resource: name)
    }
    guard body["apiVersion"].string?.isEmpty == false else {
      throw fail("apiVersion", "required, and not there")
    }
    guard body["kind"].string?.isEmpty == false else {
      throw fail("kind", "required, and not there")
    }
    let metadata = body["metadata"]
    if let objectName = metadata["name"].string, !TextRule.dnsSubdomain.allows(objectName) {
      throw fail(
        "metadata.name",
        "expected \(TextRule.dnsSubdomain.words), found \(objectName.quoted())"
      )
    }
    if let namespace = metadata["namespace"].string, let expected = composite.namespace,
      namespace != expected
    {
      throw fail(
        "metadata.namespace",
        "a namespaced composite composes in its own namespace \"\(expected)\" only, "
          + "found \(namespace.quoted())"
      )
    }
  }
}
