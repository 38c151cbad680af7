// SPDX-License-Identifier: Apache-2.0

internal import NanoBytes
internal import NanoCrypto
internal import NanoFunction
internal import NanoValue
package import NanoWire

extension FunctionCall {
  /// The call with its digest: SHA-256 of its bytes without a tag.
  ///
  /// Equal calls have equal tags, and different ones have different tags; Crossplane's own differ
  /// from these, since they are made of what Go writes.
  package func tagged() throws(CallError) -> FunctionCall {
    var call = self
    call.tag = ""
    call.capabilities = []
    do {
      let bytes = try call.wireRequest.bytes()
      call.tag = bytes.withUnsafeBytes { SHA256.hexadecimalDigest(of: Array($0).span) }
    } catch {
      throw CallError(error.description)
    }
    call.capabilities = capabilities
    return call
  }

  /// The call as a message to be written; whole numbers beyond 2^53 become doubles.
  package var wireRequest: WireRequest {
    WireRequest(
      tag: tag,
      capabilities: capabilities.map(\.rawValue),
      observed: observed.wireState,
      desired: desired.wireState,
      input: input?.throughWire,
      context: WireContext(changes: FunctionCall.members(context)),
      extraResources: extraResources.map { (name: $0.key, items: $0.value.map(\.wireResource)) },
      credentials: credentials.map { name, data in
        (
          name: name,
          data: data.sorted { $0.key.precedesByBytes($1.key) }
            .map { (key: $0.key, value: $0.value) }
        )
      },
      requiredResources: requiredResources.map {
        (name: $0.key, items: $0.value.map(\.wireResource))
      },
      requiredSchemas: requiredSchemas.map { (name: $0.key, schema: $0.value.present?.throughWire) }
    )
  }

  private static func members(_ context: Value?) -> [(key: String, value: Value)] {
    (context?.object ?? [:]).map { (key: $0.key, value: $0.value.throughWire) }
  }
}

extension FunctionState {
  fileprivate var wireState: WireState {
    WireState(
      composite: composite?.wireResource,
      resources: resources.map { (name: $0.key, resource: $0.value.wireResource) }
    )
  }
}

extension FunctionResource {
  fileprivate var wireResource: WireResource {
    let details = connectionDetails.sorted { $0.key.precedesByBytes($1.key) }
    return .made(
      WireResource.Made(
        object.throughWire,
        readiness: NanoWire.Readiness(rawValue: ready.rawValue) ?? .unspecified,
        connectionDetails: details.map { (name: $0.key, value: $0.value) }
      )
    )
  }
}
