// SPDX-License-Identifier: Apache-2.0

package import NanoBytes
package import NanoValue

/// A `RunFunctionRequest` to be written, by whoever calls a function: the render engine, tests.
package struct WireRequest: Sendable {
  /// The data of one Secret, written in this order.
  package typealias CredentialData = [(key: String, value: [UInt8])]

  /// The digest of the call.
  package var tag: String
  /// What the caller can do, as the numbers of the enum `Capability`.
  package var capabilities: [Int32]
  /// What exists; unset when it is empty.
  package var observed: WireState
  /// What the steps before desire; unset when it is empty.
  package var desired: WireState
  /// The input of the step.
  package var input: Value?
  /// The context of the pipeline.
  package var context: WireContext
  /// What was found of the extra resources that were required.
  package var extraResources: [(name: String, items: [WireResource])]
  /// The credentials of the step.
  package var credentials: [(name: String, data: CredentialData)]
  /// What was found of the resources that were required.
  package var requiredResources: [(name: String, items: [WireResource])]
  /// What was found of the schemas that were required; nil for a kind that there is none of.
  package var requiredSchemas: [(name: String, schema: Value?)]

  /// A request of those parts.
  package init(
    tag: String = "",
    capabilities: [Int32] = [],
    observed: WireState = WireState(),
    desired: WireState = WireState(),
    input: Value? = nil,
    context: WireContext = WireContext(),
    extraResources: [(name: String, items: [WireResource])] = [],
    credentials: [(name: String, data: CredentialData)] = [],
    requiredResources: [(name: String, items: [WireResource])] = [],
    requiredSchemas: [(name: String, schema: Value?)] = []
  ) {
    self.tag = tag
    self.capabilities = capabilities
    self.observed = observed
    self.desired = desired
    self.input = input
    self.context = context
    self.extraResources = extraResources
    self.credentials = credentials
    self.requiredResources = requiredResources
    self.requiredSchemas = requiredSchemas
  }

  /// The request as bytes: the same ones for equal requests.
  ///
  /// - Parameter capacity: About how many bytes there will be.
  /// - Throws: ``WireError``, with the part of the request and the path in it, as for a
  ///   ``WireResponse``.
  package func bytes(capacity: Int = 4096) throws(WireError) -> OwnedBytes {
    var writer = BackwardWriter(capacity: capacity)
    try writeSchemas(to: &writer)
    try write(requiredResources, as: 8, part: "required_resources", to: &writer)
    try writeCredentials(to: &writer)
    try write(extraResources, as: 6, part: "extra_resources", to: &writer)
    try writer.write(context, as: 5)
    if let input { try writer.write(object: input, as: 4, part: "input") }
    if !desired.isEmpty { try writer.write(desired, as: 3, part: "desired") }
    if !observed.isEmpty { try writer.write(observed, as: 2, part: "observed") }
    writeMeta(to: &writer)
    return try writer.finish()
  }

  /// Writes `RequestMeta { string tag = 1; repeated Capability capabilities = 2 }`.
  private func writeMeta(to writer: inout BackwardWriter) {
    let mark = writer.count
    if !capabilities.isEmpty {
      let packed = writer.count
      for capability in capabilities.reversed() {
        writer.write(varint: UInt64(bitPattern: Int64(capability)))
      }
      writer.writeHead(of: 2, since: packed)
    }
    writer.write(text: tag, as: 1)
    writer.writeHead(of: 1, since: mark)
  }

  /// Writes a map to `Resources { repeated Resource items = 1 }`.
  private func write(
    _ lists: [(name: String, items: [WireResource])],
    as field: UInt32,
    part: String,
    to writer: inout BackwardWriter
  ) throws(WireError) {
    for index in try BackwardWriter.backwardOrder(of: lists.count, part: part, { lists[$0].name }) {
      let entry = writer.count
      let (name, items) = lists[index]
      for position in items.indices.reversed() {
        let item = "\(part)\(MessagePart.bracketed(name)).items[\(position)]"
        try writer.write(items[position], as: 1, part: item)
      }
      writer.writeHead(of: 2, since: entry)
      writer.write(present: name, as: 1)
      writer.writeHead(of: field, since: entry)
    }
  }

  /// Writes a map to `Credentials { oneof source { CredentialData credential_data = 1 } }` and
  /// `CredentialData { map<string, bytes> data = 1 }`.
  private func writeCredentials(to writer: inout BackwardWriter) throws(WireError) {
    for index in try BackwardWriter.backwardOrder(
      of: credentials.count,
      part: "credentials",
      { credentials[$0].name }
    ) {
      let entry = writer.count
      let (name, data) = credentials[index]
      for (key, value) in data.reversed() {
        let mark = writer.count
        unsafe writer.write(bytes: value.span.bytes, as: 2)  // safe: bytes have no padding
        writer.write(present: key, as: 1)
        writer.writeHead(of: 1, since: mark)
      }
      writer.writeHead(of: 1, since: entry)
      writer.writeHead(of: 2, since: entry)
      writer.write(present: name, as: 1)
      writer.writeHead(of: 7, since: entry)
    }
  }

  /// Writes a map to `Schema { optional Struct openapi_v3 = 1 }`.
  private func writeSchemas(to writer: inout BackwardWriter) throws(WireError) {
    let part = "required_schemas"
    for index in try BackwardWriter.backwardOrder(
      of: requiredSchemas.count,
      part: part,
      { requiredSchemas[$0].name }
    ) {
      let entry = writer.count
      let (name, schema) = requiredSchemas[index]
      if let schema {
        let item = "\(part)\(MessagePart.bracketed(name)).openapi_v3"
        try writer.write(object: schema, as: 1, part: item)
      }
      writer.writeHead(of: 2, since: entry)
      writer.write(present: name, as: 1)
      writer.writeHead(of: 9, since: entry)
    }
  }
}
