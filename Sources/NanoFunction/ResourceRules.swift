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
    if let objectName = metadata["name"].string, !isSubdomainName(objectName) {
      throw fail(
        "metadata.name",
        "expected a lowercase RFC 1123 name of at most 253 characters, found \"\(objectName)\""
      )
    }
    if let namespace = metadata["namespace"].string, let expected = composite.namespace,
      namespace != expected
    {
      throw fail(
        "metadata.namespace",
        "a namespaced composite composes in its own namespace \"\(expected)\" only, "
          + "found \"\(namespace)\""
      )
    }
  }

  /// Whether the text is a DNS subdomain name as Kubernetes wants most names.
  ///
  /// Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/>.
  static func isSubdomainName(_ name: String) -> Bool {
    guard (1...253).contains(name.utf8.count) else { return false }
    var previous = UInt8(ascii: ".")
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where previous != UInt8(ascii: "."): break
      case UInt8(ascii: ".") where previous != UInt8(ascii: ".") && previous != UInt8(ascii: "-"):
        break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: ".") && previous != UInt8(ascii: "-")
  }
}
