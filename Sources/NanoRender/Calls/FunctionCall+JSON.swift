// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto
internal import NanoFunction
package import NanoValue

extension FunctionCall {
  /// The call as protobuf's JSON mapping writes a `RunFunctionRequest`, for people and for tests.
  ///
  /// It holds connection details and credentials in clear.
  /// Source: <https://protobuf.dev/programming-guides/json/>
  package var json: Value {
    var json: Value = ["meta": meta]
    if let state = observed.json { json["observed"] = state }
    // Crossplane always sends the message, even an empty one.
    json["desired"] = desired.json ?? .object([:])
    if let input { json["input"] = input.throughWire }
    if let context { json["context"] = context.throughWire }
    if !extraResources.isEmpty { json["extraResources"] = FunctionCall.lists(extraResources) }
    if !credentials.isEmpty { json["credentials"] = credentialsJSON }
    if !requiredResources.isEmpty {
      json["requiredResources"] = FunctionCall.lists(requiredResources)
    }
    if !requiredSchemas.isEmpty {
      json["requiredSchemas"] = FunctionCall.map(requiredSchemas) { schema in
        schema.isNull ? .object([:]) : ["openapiV3": schema]
      }
    }
    return json
  }

  private var meta: Value {
    let names = capabilities.map { Value.string("CAPABILITY_\($0.protocolName)") }
    return ["tag": .string(tag), "capabilities": .array(names)]
  }

  private var credentialsJSON: Value {
    FunctionCall.map(credentials) { data in
      let texts = FunctionCall.map(data) { .string(Base64.encode($0.span)) }
      return ["credentialData": ["data": texts]]
    }
  }

  private static func lists(_ lists: [String: [FunctionResource]]) -> Value {
    map(lists) { $0.isEmpty ? .object([:]) : ["items": .array($0.map(\.json))] }
  }

  /// An object of the entries, in the order of the keys' bytes.
  static func map<Content>(
    _ entries: [String: Content],
    _ value: (Content) -> Value
  ) -> Value {
    let sorted = entries.sorted { $0.key.precedesByBytes($1.key) }
    return .object(Members(unique: sorted.map { ($0.key, value($0.value)) }))
  }
}

extension FunctionState {
  /// The state in protobuf's JSON mapping; nil when it is empty.
  package var json: Value? {
    guard composite != nil || !resources.isEmpty else { return nil }
    var json: Value = [:]
    if let composite { json["composite"] = composite.json }
    if !resources.isEmpty { json["resources"] = FunctionCall.map(resources, \.json) }
    return json
  }
}

extension FunctionResource {
  /// The resource in protobuf's JSON mapping.
  package var json: Value {
    var json: Value = ["resource": object.throughWire]
    switch ready {
    case .ready: json["ready"] = "READY_TRUE"
    case .notReady: json["ready"] = "READY_FALSE"
    case .unspecified: break
    }
    if !connectionDetails.isEmpty {
      json["connectionDetails"] = FunctionCall.map(connectionDetails) {
        .string(Base64.encode($0.span))
      }
    }
    return json
  }
}

extension Capability {
  fileprivate var protocolName: String {
    switch self {
    case .capabilities: "CAPABILITIES"
    case .requiredResources: "REQUIRED_RESOURCES"
    case .credentials: "CREDENTIALS"
    case .conditions: "CONDITIONS"
    case .requiredSchemas: "REQUIRED_SCHEMAS"
    }
  }
}
