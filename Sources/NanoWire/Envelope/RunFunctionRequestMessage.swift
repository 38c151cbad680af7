// SPDX-License-Identifier: Apache-2.0

internal import CMessages

/// A `RunFunctionRequest` that was read.
///
/// Reading it copies the bytes once, checks the outer messages and all names, and decodes no object:
/// those stay bytes until somebody asks for them. All that was read is constant, so any thread may
/// ask.
///
/// Of a field that is written twice where it should be once, the last one counts, whole, when it is
/// text, a `Struct` or a `Resource`; `meta`, `observed` and `desired` are merged, or refused when
/// neither of two states has a composite, because protobuf-c cannot merge those. No encoder is known
/// that writes one twice.
///
/// Cost: five allocations for usual requests, however many resources; 5 us for 73 KB of 50.
///
/// Source: `proto/apiextensions/fn/proto/v1/run_function.proto`
package final class RunFunctionRequestMessage: Sendable {
  /// The digest of the call, which the answer repeats.
  package let tag: String
  /// What this Crossplane can do, as the numbers of the enum `Capability`.
  ///
  /// Empty when it is too old to say; otherwise 1 (`CAPABILITY_CAPABILITIES`) is among them.
  package let capabilities: [Int32]
  /// What exists.
  package let observed: StateMessage
  /// What the steps before this one desire.
  package let desired: StateMessage
  /// The input of this step; nil when it has none.
  package let input: StructMessage?
  /// The context of the pipeline; nil when it is unset.
  package let context: StructMessage?
  /// The credentials of this step.
  package let credentials: MessageMap<CredentialsMessage>
  /// What was found of the resources that were required.
  ///
  /// No key: nobody has looked yet. A key without resources: nothing was found.
  package let requiredResources: MessageMap<[ResourceMessage]>
  /// What was found of the resources that were required in the older way.
  package let extraResources: MessageMap<[ResourceMessage]>
  /// What was found of the schemas that were required.
  ///
  /// No key: nobody has looked yet.
  package let requiredSchemas: MessageMap<SchemaMessage>

  /// Reads a request.
  ///
  /// - Parameter bytes: The message. Borrowed for the call; no bytes at all are an empty request.
  /// - Throws: ``WireError`` with code `malformed` when the bytes are not such a message,
  ///   `invalidText` when the tag or a name is not UTF-8, `tooLarge` when memory does not suffice.
  package init(decoding bytes: RawSpan) throws(WireError) {
    let arena = try MessageArena(forMessageOf: bytes.byteCount)
    defer { withExtendedLifetime(arena) {} }  // `message` leads into it
    let message = try unsafe arena.unpack(
      bytes,
      as: "RunFunctionRequest",
      by: nano__wire__run_function_request__unpack
    ).pointee
    tag = try unsafe message.meta?.pointee.tag.text("meta.tag") ?? ""
    capabilities = unsafe Self.capabilities(of: message.meta)
    observed = try unsafe StateMessage(message.observed, .observed, in: arena)
    desired = try unsafe StateMessage(message.desired, .desired, in: arena)
    let hasInput =
      unsafe message.input_presence_case
      == NANO__WIRE__RUN_FUNCTION_REQUEST__INPUT_PRESENCE_INPUT
    input = unsafe hasInput ? StructMessage(message.input, .input, in: arena) : nil
    let hasContext =
      unsafe message.context_presence_case
      == NANO__WIRE__RUN_FUNCTION_REQUEST__CONTEXT_PRESENCE_CONTEXT
    context = unsafe hasContext ? StructMessage(message.context, .context, in: arena) : nil
    credentials = try unsafe CredentialsMessage.map(
      message.credentials,
      message.n_credentials,
      in: arena
    )
    requiredResources = try unsafe ResourceMessage.lists(
      message.required_resources,
      message.n_required_resources,
      .requiredResource,
      in: arena
    )
    extraResources = try unsafe ResourceMessage.lists(
      message.extra_resources,
      message.n_extra_resources,
      .extraResource,
      in: arena
    )
    requiredSchemas = try unsafe SchemaMessage.map(
      message.required_schemas,
      message.n_required_schemas,
      in: arena
    )
  }

  private static func capabilities(
    of meta: UnsafeMutablePointer<Nano__Wire__RequestMeta>?
  ) -> [Int32] {
    guard let meta = unsafe meta?.pointee else { return [] }
    return unsafe UnsafeBufferPointer(start: meta.capabilities, count: meta.n_capabilities)
      .map { Int32(truncatingIfNeeded: $0.rawValue) }
  }
}
