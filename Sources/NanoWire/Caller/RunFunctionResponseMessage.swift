// SPDX-License-Identifier: Apache-2.0

internal import CMessages

/// A `RunFunctionResponse` that was read, by whoever called a function: the render engine, tests.
///
/// As with a ``RunFunctionRequestMessage``, objects stay bytes until somebody asks for them.
package final class RunFunctionResponseMessage: Sendable {
  /// The tag of the request, if the function repeated it.
  package let tag: String
  /// How long the answer may be kept; nil: not at all.
  package let timeToLive: Duration?
  /// All that should exist.
  package let desired: StateMessage
  /// What happened.
  package let results: [WireResult]
  /// The context for the next step; nil when it is unset.
  package let context: StructMessage?
  /// What is wanted; nil when it is unset, which to Crossplane is another wish than an empty one.
  package let requirements: WireRequirements?
  /// Conditions of the composite.
  package let conditions: [WireCondition]
  /// What an operation reports; nil when it is unset.
  package let output: StructMessage?

  /// Reads a response.
  ///
  /// - Parameter bytes: The message. Borrowed for the call; no bytes at all are an empty response.
  /// - Throws: ``WireError`` with code `malformed` when the bytes are not such a message,
  ///   `invalidText` when a text is not UTF-8, `tooLarge` when memory does not suffice.
  package init(decoding bytes: RawSpan) throws(WireError) {
    let arena = try MessageArena(forMessageOf: bytes.byteCount)
    defer { withExtendedLifetime(arena) {} }  // `message` leads into it
    let message = try unsafe arena.unpack(
      bytes,
      as: "RunFunctionResponse",
      by: nano__wire__run_function_response__unpack
    ).pointee
    tag = try unsafe message.meta?.pointee.tag.text("meta.tag") ?? ""
    timeToLive = unsafe (message.meta?.pointee.ttl?.pointee).map { ttl in
      unsafe .seconds(ttl.seconds) + .nanoseconds(Int64(ttl.nanos))
    }
    desired = try unsafe StateMessage(message.desired, .desired, in: arena)
    results = try unsafe Self.list(message.results, message.n_results, "results") {
      result,
      part throws(WireError) in
      try unsafe WireResult(result, part)
    }
    let hasContext =
      unsafe message.context_presence_case
      == NANO__WIRE__RUN_FUNCTION_RESPONSE__CONTEXT_PRESENCE_CONTEXT
    context = unsafe hasContext ? StructMessage(message.context, .context, in: arena) : nil
    requirements =
      if let requirements = unsafe message.requirements?.pointee {
        try unsafe WireRequirements(requirements)
      } else {
        nil
      }
    conditions = try unsafe Self.list(message.conditions, message.n_conditions, "conditions") {
      condition,
      part throws(WireError) in
      try unsafe WireCondition(condition, part)
    }
    let hasOutput =
      unsafe message.output_presence_case
      == NANO__WIRE__RUN_FUNCTION_RESPONSE__OUTPUT_PRESENCE_OUTPUT
    output = unsafe hasOutput ? StructMessage(message.output, .output, in: arena) : nil
  }

  private static func list<Message, Element>(
    _ field: UnsafeMutablePointer<UnsafeMutablePointer<Message>?>?,
    _ count: Int,
    _ name: String,
    _ element: (Message, String) throws(WireError) -> Element
  ) throws(WireError) -> [Element] {
    var elements: [Element] = []
    for index in 0..<count {
      guard let message = unsafe field?[index]?.pointee else { continue }
      elements.append(try element(message, "\(name)[\(index)]"))
    }
    return elements
  }
}

extension WireResult {
  fileprivate init(_ result: Nano__Wire__Result, _ part: String) throws(WireError) {
    let hasReason = unsafe result.reason_presence_case == NANO__WIRE__RESULT__REASON_PRESENCE_REASON
    let hasTarget = unsafe result.target_presence_case == NANO__WIRE__RESULT__TARGET_PRESENCE_TARGET
    self.init(
      unsafe Severity(rawValue: Int32(truncatingIfNeeded: result.severity.rawValue))
        ?? .unspecified,
      try unsafe result.message.text("\(part).message"),
      reason: unsafe hasReason ? try result.reason.text("\(part).reason") : nil,
      target: unsafe hasTarget ? WireTarget(result.target) : nil
    )
  }
}

extension WireCondition {
  fileprivate init(_ condition: Nano__Wire__Condition, _ part: String) throws(WireError) {
    let hasMessage =
      unsafe condition.message_presence_case
      == NANO__WIRE__CONDITION__MESSAGE_PRESENCE_MESSAGE
    let hasTarget =
      unsafe condition.target_presence_case
      == NANO__WIRE__CONDITION__TARGET_PRESENCE_TARGET
    self.init(
      try unsafe condition.type.text("\(part).type"),
      unsafe Status(rawValue: Int32(truncatingIfNeeded: condition.status.rawValue)) ?? .unspecified,
      reason: try unsafe condition.reason.text("\(part).reason"),
      message: unsafe hasMessage ? try condition.message.text("\(part).message") : nil,
      target: unsafe hasTarget ? WireTarget(condition.target) : nil
    )
  }
}

extension WireTarget {
  fileprivate init(_ target: Nano__Wire__Target) {
    self = WireTarget(rawValue: Int32(truncatingIfNeeded: target.rawValue)) ?? .unspecified
  }
}
