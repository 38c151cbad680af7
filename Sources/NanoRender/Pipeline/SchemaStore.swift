// SPDX-License-Identifier: Apache-2.0

package import NanoValue
package import NanoWire

/// The schemas of kinds, from OpenAPI documents as `kubectl get --raw /openapi/v3/...` prints them.
package struct SchemaStore: Sendable {
  private var schemas: [String: (document: Int, schema: Value)] = [:]
  private let documents: [Value]

  /// A store of the schemas in those documents.
  ///
  /// A schema that belongs to no kind, or to several, is found by no requirement.
  package init(_ documents: [Value] = []) {
    self.documents = documents
    for (index, document) in documents.enumerated() {
      for (_, schema) in document["components"]["schemas"].object ?? [:] {
        let types = schema["x-kubernetes-group-version-kind"].array ?? []
        guard types.count == 1, let type = types.first else { continue }
        let group = type["group"].string ?? ""
        let version = type["version"].string ?? ""
        let apiVersion = group.isEmpty ? version : "\(group)/\(version)"
        schemas["\(apiVersion), \(type["kind"].string ?? "")"] = (index, schema)
      }
    }
  }

  /// The schema of a kind with its references replaced by what they refer to, or `null`.
  ///
  /// A reference into a schema that it is part of stays one.
  package func schema(matching selector: WireSchemaSelector) -> Value {
    guard let found = schemas["\(selector.apiVersion), \(selector.kind)"] else { return .null }
    return flattened(found.schema, in: documents[found.document], within: [])
  }

  private func flattened(_ value: Value, in document: Value, within names: [String]) -> Value {
    switch value {
    case .array(let elements):
      return .array(elements.map { flattened($0, in: document, within: names) })
    case .object(var members):
      if let name = SchemaStore.reference(members), !names.contains(name), names.count < 64 {
        let schema = document["components"]["schemas"][name]
        if !schema.isNull { return flattened(schema, in: document, within: names + [name]) }
      }
      for index in members.indices {
        members[index].value = flattened(members[index].value, in: document, within: names)
      }
      return .object(members)
    default: return value
    }
  }

  /// The name of the schema that this refers to, or nil.
  private static func reference(_ members: Members) -> String? {
    let prefix = "#/components/schemas/"
    guard let text = members["$ref"]?.string, text.hasPrefix(prefix) else { return nil }
    return String(text.dropFirst(prefix.count))
  }
}
