// SPDX-License-Identifier: Apache-2.0

package import NanoBytes
package import NanoFunction
package import NanoWire

/// Makes the bytes of an answer: what the function says, and what it passes through.
package struct ResponseAssembly {
  /// The largest response that Crossplane takes, in bytes: the default of its gRPC client.
  private static let limit = 4 << 20

  private let request: LazyRequest
  private let response: FunctionResponse

  private init(_ response: FunctionResponse, to request: LazyRequest) {
    self.request = request
    self.response = response
  }

  /// The answer as bytes; one that cannot be sent becomes a FATAL that says why.
  ///
  /// - Throws: ``WireError`` when not even that can be written, for want of memory.
  package static func bytes(
    of response: inout FunctionResponse,
    to request: LazyRequest
  ) throws(WireError) -> OwnedBytes {
    do throws(ValueError) {
      return try ResponseAssembly(response, to: request).bytes()
    } catch {
      var failed = FunctionResponse()
      failed.composition = response.composition
      failed.operation = response.operation
      let name = failed.composition ?? failed.operation
      let message = (name.map { "\($0): " } ?? "") + error.description
      response = failed
      response.results = [FunctionResult(.fatal, message)]
      return try fatal(message, tag: request.tag)
    }
  }

  /// A FATAL and nothing else.
  ///
  /// It has no ttl, because Crossplane would cache it.
  private static func fatal(_ message: String, tag: String) throws(WireError) -> OwnedBytes {
    try WireResponse(tag: tag, results: [WireResult(.fatal, message)]).bytes(capacity: 512)
  }

  /// The answer as bytes.
  ///
  /// - Throws: ``ValueError`` when it cannot be sent: it is too large, or holds a number that the
  ///   wire would change.
  private func bytes() throws(ValueError) -> OwnedBytes {
    let bytes: OwnedBytes
    do throws(WireError) {
      bytes = try message().bytes()
    } catch {
      throw ValueError(error)
    }
    guard bytes.count > ResponseAssembly.limit else { return bytes }
    throw ValueError(.invalid, at: Path(), ResponseAssembly.sizeProblem(bytes))
  }

  private func message() throws(WireError) -> WireResponse {
    // Of a FATAL answer nothing is applied, so it says nothing else.
    if response.isFatal { return WireResponse(tag: request.tag, results: results) }
    return WireResponse(
      tag: request.tag,
      timeToLive: response.timeToLive,
      desired: WireState(
        composite: try composite(),
        kept: request.message.desired.resources,
        resources: response.resources.map { resource in
          (
            resource.name,
            .made(resource.body, readiness: ResponseAssembly.readiness(resource.ready))
          )
        }
      ),
      results: results,
      context: WireContext(request.message.context, changes: response.context),
      requirements: WireRequirements(
        resources: response.requirements.map(ResponseAssembly.named),
        schemas: response.schemas.map(ResponseAssembly.named)
      ),
      conditions: response.conditions.map(ResponseAssembly.condition),
      output: response.output
    )
  }

  /// The desired composite: what earlier steps want of it, and the function's status over it.
  private func composite() throws(WireError) -> WireResource? {
    let earlier = request.message.desired.composite
    guard
      response.compositeStatus != nil || response.compositeReady != .unspecified
        || !response.connectionDetails.isEmpty
    else {
      return earlier.map(WireResource.unchanged)
    }
    var object = try earlier?.object() ?? .object(Members())
    for key in ["apiVersion", "kind"] where object[key].isNull {
      object[key] = request.knownComposite?[key] ?? .null
    }
    if let status = response.compositeStatus {
      object["status"] = object["status"].merged(with: status)
    }
    var readiness = ResponseAssembly.readiness(response.compositeReady)
    if readiness == .unspecified { readiness = try earlier?.readiness() ?? .unspecified }
    let said = response.connectionDetails.map { (name: $0.key, value: $0.value) }
    var details = try earlier?.connectionDetails().map { (name: $0.key, value: $0.content.array) }
    details?.removeAll { earlier in said.contains { $0.name == earlier.name } }
    return .made(
      WireResource.Made(object, readiness: readiness, connectionDetails: (details ?? []) + said)
    )
  }

  private var results: [WireResult] {
    response.results.map { result in
      let severity = ResponseAssembly.severity(result.severity)
      return WireResult(
        severity,
        result.message,
        reason: result.reason,
        target: result.target.map(ResponseAssembly.target)
      )
    }
  }

  /// What is too large about the answer.
  private static func sizeProblem(_ bytes: borrowing OwnedBytes) -> String {
    // These bytes were just written here, so they can be read.
    let pieces = bytes.withUnsafeBytes { (try? WireResponse.pieces(of: $0.bytes)) ?? [] }
    let largest = pieces.prefix(3).map { "\($0.part) with \($0.byteCount)" }
    return "the response has \(bytes.count) bytes, and Crossplane takes at most \(limit); its "
      + "largest parts are \(largest.joined(separator: ", "))"
  }
}

extension ResponseAssembly {
  fileprivate static func readiness(_ ready: Ready) -> NanoWire.Readiness {
    switch ready {
    case .unspecified: .unspecified
    case .ready: .ready
    case .notReady: .notReady
    }
  }

  fileprivate static func severity(_ severity: FunctionResult.Severity) -> WireResult.Severity {
    switch severity {
    case .fatal: .fatal
    case .warning: .warning
    case .normal: .normal
    }
  }

  fileprivate static func condition(_ condition: CompositeCondition) -> WireCondition {
    let status: WireCondition.Status =
      switch condition.status {
      case .unknown: .unknown
      case .true: .holds
      case .false: .doesNotHold
      }
    return WireCondition(
      condition.type,
      status,
      reason: condition.reason,
      message: condition.message,
      target: condition.target.map(ResponseAssembly.target)
    )
  }

  fileprivate static func target(_ target: Target) -> WireTarget {
    switch target {
    case .composite: .composite
    case .compositeAndClaim: .compositeAndClaim
    }
  }

  fileprivate static func named(
    _ requirement: Requirement
  ) -> WireRequirements.Named<WireResourceSelector> {
    let match: WireResourceSelector.Match =
      switch requirement.match {
      case .name(let name): .name(name)
      case .labels(let labels):
        .labels(
          labels.sorted { $0.key.precedesByBytes($1.key) }
            .map { WireResourceSelector.Label($0.key, $0.value) }
        )
      case .all: .all
      }
    let selector = WireResourceSelector(
      apiVersion: requirement.apiVersion,
      kind: requirement.kind,
      match: match,
      namespace: requirement.namespace
    )
    return WireRequirements.Named(requirement.name, selector)
  }

  fileprivate static func named(
    _ requirement: SchemaRequirement
  ) -> WireRequirements.Named<WireSchemaSelector> {
    WireRequirements.Named(
      requirement.name,
      WireSchemaSelector(apiVersion: requirement.apiVersion, kind: requirement.kind)
    )
  }
}
