// SPDX-License-Identifier: Apache-2.0

package import NanoValue
package import NanoWire

extension WireRequirements {
  /// Reads requirements in protobuf's JSON mapping.
  init(json: Value, at path: Path) throws(ValueErrors) {
    let maps = try json.read(at: path) { reader in
      (
        resources: reader.optionalValue("resources") ?? [:],
        extra: reader.optionalValue("extraResources") ?? [:],
        schemas: reader.optionalValue("schemas") ?? [:]
      )
    }
    self.init(
      resources: try Self.named(maps.resources, at: path.appending("resources")),
      extraResources: try Self.named(maps.extra, at: path.appending("extraResources")),
      schemas: try Self.named(maps.schemas, at: path.appending("schemas"))
    )
  }

  private static func named<Selector: JSONSelector>(
    _ map: Value,
    at path: Path
  ) throws(ValueErrors) -> [Named<Selector>] {
    var wishes: [Named<Selector>] = []
    for (name, value) in try map.membersOrError(at: path) {
      wishes.append(Named(name, try value.read(at: path.appending(name), Selector.init(json:))))
    }
    // In the order in which they are written, so that equal wishes are equal.
    return wishes.sorted { $0.name.precedesByBytes($1.name) }
  }
}

/// A selector that can be read from protobuf's JSON mapping.
private protocol JSONSelector: Sendable, Equatable {
  init(json reader: inout ObjectReader)
}

extension WireResourceSelector: JSONSelector {
  fileprivate init(json reader: inout ObjectReader) {
    let apiVersion = reader.string("apiVersion", default: "")
    let kind = reader.string("kind", default: "")
    let name = reader.optionalString("matchName")
    let labels = reader.optionalObject("matchLabels") { $0.stringMap("labels") }
    var match = Match.all
    if let labels { match = .labels(labels: labels) }
    if let name { match = .name(name) }
    self.init(
      apiVersion: apiVersion,
      kind: kind,
      match: match,
      namespace: reader.optionalString("namespace")
    )
  }
}

extension WireResourceSelector.Match {
  /// Those labels, in the order of their bytes.
  static func labels(labels: Members) -> Self {
    .labels(
      labels.map { WireResourceSelector.Label($0.key, $0.value.string ?? "") }
        .sorted { $0.key.precedesByBytes($1.key) }
    )
  }
}

extension WireSchemaSelector: JSONSelector {
  fileprivate init(json reader: inout ObjectReader) {
    self.init(
      apiVersion: reader.string("apiVersion", default: ""),
      kind: reader.string("kind", default: "")
    )
  }
}

extension Value {
  /// The members of this object.
  ///
  /// - Throws: That it is none, with the path.
  func membersOrError(at path: Path) throws(ValueErrors) -> Members {
    guard case .object(let members) = self else {
      throw ValueErrors([
        ValueError(.wrongType, at: path, "expected an object, found \(kindInWords)")
      ])
    }
    return members
  }
}

extension WireRequirements {
  /// The requirements in protobuf's JSON mapping.
  var json: Value {
    func object<Selector>(_ wishes: [Named<Selector>], _ json: (Selector) -> Value) -> Value {
      .object(Members(unique: wishes.map { ($0.name, json($0.selector)) }))
    }
    var value: Value = [:]
    if !resources.isEmpty { value["resources"] = object(resources, \.json) }
    if !extraResources.isEmpty { value["extraResources"] = object(extraResources, \.json) }
    if !schemas.isEmpty { value["schemas"] = object(schemas, \.json) }
    return value
  }
}

extension WireResourceSelector {
  /// The selector in protobuf's JSON mapping.
  package var json: Value {
    var json: Value = ["apiVersion": .string(apiVersion), "kind": .string(kind)]
    switch match {
    case .all: break
    case .name(let name): json["matchName"] = .string(name)
    case .labels(let labels):
      let pairs = labels.map { ($0.key, Value.string($0.value)) }
      json["matchLabels"] = ["labels": .object(Members(unique: pairs))]
    }
    if let namespace { json["namespace"] = .string(namespace) }
    return json
  }
}

extension WireSchemaSelector {
  /// The selector in protobuf's JSON mapping.
  package var json: Value { ["apiVersion": .string(apiVersion), "kind": .string(kind)] }
}
