// SPDX-License-Identifier: Apache-2.0

internal import CMessages

/// A `State` in a message that was read: a composite and its composed resources, still as bytes.
package struct StateMessage: Sendable {
  /// The composite; nil when it is unset, as it is in an operation.
  package let composite: ResourceMessage?
  /// The composed resources.
  package let resources: ResourceMessages

  /// Which state of a request or response it is.
  internal enum Kind {
    case observed, desired
  }

  /// The state that protobuf-c unpacked into that arena; an empty one for nil.
  internal init(
    _ state: UnsafeMutablePointer<Nano__Wire__State>?,
    _ kind: Kind,
    in arena: MessageArena
  ) throws(WireError) {
    let field: MessagePart.Field = kind == .observed ? .observedResource : .desiredResource
    guard let state = unsafe state?.pointee else {
      composite = nil
      resources = try unsafe ResourceMessages(nil, 0, in: arena, field)
      return
    }
    let isSet =
      unsafe state.composite_presence_case
      == NANO__WIRE__STATE__COMPOSITE_PRESENCE_COMPOSITE
    composite =
      isSet
      ? unsafe ResourceMessage(
        MessageBytes(state.composite.buffer, in: arena),
        MessagePart(kind == .observed ? .observedComposite : .desiredComposite)
      )
      : nil
    resources = try unsafe ResourceMessages(state.resources, state.n_resources, in: arena, field)
  }
}
