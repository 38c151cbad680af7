// SPDX-License-Identifier: Apache-2.0

package import NanoWire
import NanoBytes
import NanoValue

extension Check {
  /// That a request, if it is one, can be read to its last piece, written and read again, and that
  /// what it desires goes into an answer as it came.
  package static func request(_ bytes: RawSpan) throws(Failure) {
    guard
      let message = try read({ () throws(WireError) in
        try RunFunctionRequestMessage(decoding: bytes)
      })
    else { return }
    try passesThrough(message)
    guard let request = try read({ () throws(WireError) in try WireRequest(message) }) else {
      return
    }
    let written = try sure("writing a request that was read") { () throws(WireError) in
      try request.bytes().withUnsafeBytes { Array($0) }
    }
    let again = try sure("reading a request that was written") { () throws(WireError) in
      try WireRequest(RunFunctionRequestMessage(decoding: written.span.bytes))
    }
    let twice = try sure("writing it again") { () throws(WireError) in
      try again.bytes().withUnsafeBytes { Array($0) }
    }
    try that(twice == written, "a request changed on its way")
  }

  /// That an answer holds what the steps before desired, byte for byte.
  private static func passesThrough(_ message: RunFunctionRequestMessage) throws(Failure) {
    let response = WireResponse(
      tag: message.tag,
      desired: WireState(
        composite: message.desired.composite.map { .unchanged($0) },
        kept: message.desired.resources
      ),
      context: WireContext(message.context)
    )
    let written = try sure("writing an answer") { () throws(WireError) in
      try response.bytes().withUnsafeBytes { Array($0) }
    }
    let answer = try sure("reading an answer") { () throws(WireError) in
      try RunFunctionResponseMessage(decoding: written.span.bytes)
    }
    try that(answer.tag == message.tag, "the tag changed")
    try that(
      answer.desired.composite?.bytes.array == message.desired.composite?.bytes.array,
      "the desired composite changed"
    )
    try that(answer.context?.bytes.array == message.context?.bytes.array, "the context changed")
    try that(
      answer.desired.resources.names.elementsEqual(message.desired.resources.names) {
        $0.hasSameBytes(as: $1)
      },
      "the names of desired resources changed"
    )
    for (name, resource) in message.desired.resources {
      try that(
        answer.desired.resources[name]?.bytes.array == resource.bytes.array,
        "a desired resource changed"
      )
    }
  }
}

extension WireRequest {
  /// All of a request that was read, decoded to its last piece.
  package init(_ message: RunFunctionRequestMessage) throws(WireError) {
    self.init(tag: message.tag, capabilities: message.capabilities)
    observed = try WireState(message.observed)
    desired = try WireState(message.desired)
    input = try message.input?.value()
    if let context = message.context {
      // Said anew and not passed on, so that all of it is read.
      self.context = WireContext(changes: try Self.members(of: context))
    }
    for (name, items) in message.extraResources {
      extraResources.append((name, try Self.decoded(items)))
    }
    for (name, items) in message.requiredResources {
      requiredResources.append((name, try Self.decoded(items)))
    }
    for (name, credentials) in message.credentials {
      guard case .data(let data) = credentials else { continue }
      self.credentials.append((name, data.map { ($0.key, $0.content.array) }))
    }
    for (name, schema) in message.requiredSchemas {
      switch schema {
      case .notFound: requiredSchemas.append((name, nil))
      case .found(let schema): requiredSchemas.append((name, try schema.value()))
      }
    }
  }

  private static func members(of message: StructMessage) throws(WireError) -> [(String, Value)] {
    try (message.value().object ?? [:]).map { ($0.key, $0.value) }
  }

  private static func decoded(_ items: [ResourceMessage]) throws(WireError) -> [WireResource] {
    var decoded: [WireResource] = []
    for item in items { decoded.append(try WireResource(item)) }
    return decoded
  }
}

extension WireState {
  /// All of a state that was read, decoded to its last piece.
  package init(_ message: StateMessage) throws(WireError) {
    self.init()
    if let composite = message.composite { self.composite = try WireResource(composite) }
    for (name, resource) in message.resources {
      resources.append((name, try WireResource(resource)))
    }
  }
}

extension WireResource {
  /// All of a resource that was read, decoded to its last piece.
  package init(_ message: ResourceMessage) throws(WireError) {
    self = .made(
      Made(
        try message.object(),
        readiness: try message.readiness(),
        connectionDetails: try message.connectionDetails().map { ($0.key, $0.content.array) }
      )
    )
  }
}
