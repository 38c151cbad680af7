// SPDX-License-Identifier: Apache-2.0

package import NanoBytes
package import NanoValue

/// The messages by which `crossplane` talks to its render engine, as values in protobuf's JSON
/// mapping: `{"composite": {"compositeResource": {...}, "functions": [...]}, "meta": {}}`.
///
/// Differences from the mapping: a time is its whole seconds since 1970; a field that is empty is
/// absent. Unknown fields are left out.
///
/// Source: `proto/render/v1alpha1/render.proto` of <https://github.com/crossplane/crossplane>.
package enum RenderMessage {
  /// A `RenderRequest`: what is to be rendered.
  case request
  /// A `RenderResponse`: what became of it.
  case response

  /// Reads a message.
  ///
  /// - Parameter bytes: The message. Borrowed for the call.
  /// - Throws: ``WireError`` with the part of the message.
  package func value(of bytes: RawSpan) throws(WireError) -> Value {
    try RenderField.value(of: fields, in: bytes, 0..<bytes.byteCount)
  }

  /// Writes a message.
  ///
  /// - Throws: ``WireError`` with the part of the message for a value that is not of its kind.
  package func bytes(of value: Value) throws(WireError) -> OwnedBytes {
    var writer = BackwardWriter(capacity: 16 << 10)
    try RenderField.write(value, of: fields, to: &writer)
    return try writer.finish()
  }

  private var fields: [RenderField] {
    switch self {
    case .request: RenderMessage.requestFields
    case .response: RenderMessage.responseFields
    }
  }

  private static let requestFields = [
    RenderField(1, "meta", .message([])),
    RenderField(
      2,
      "composite",
      .message([
        RenderField(1, "compositeResource"), RenderField(2, "composition"),
        RenderField(3, "functions", .message(function), isRepeated: true),
        RenderField(4, "observedResources", isRepeated: true),
        RenderField(5, "requiredResources", isRepeated: true),
        RenderField(6, "credentials", isRepeated: true),
        RenderField(7, "requiredSchemas", isRepeated: true),
        RenderField(8, "compositeResourceDefinition"),
      ])
    ),
    RenderField(
      3,
      "operation",
      .message([
        RenderField(1, "operation"),
        RenderField(2, "functions", .message(function), isRepeated: true),
        RenderField(3, "requiredResources", isRepeated: true),
        RenderField(4, "credentials", isRepeated: true),
        RenderField(5, "requiredSchemas", isRepeated: true),
      ])
    ),
    RenderField(
      4,
      "cronOperation",
      .message([RenderField(1, "cronOperation"), RenderField(2, "scheduledTime", .timestamp)])
    ),
    RenderField(
      5,
      "watchOperation",
      .message([RenderField(1, "watchOperation"), RenderField(2, "watchedResource")])
    ),
  ]

  private static let responseFields = [
    RenderField(1, "meta", .message([])),
    RenderField(
      2,
      "composite",
      .message([
        RenderField(1, "compositeResource"),
        RenderField(2, "composedResources", isRepeated: true),
        RenderField(3, "deletedResources", isRepeated: true),
        RenderField(4, "events", .message(event), isRepeated: true),
        RenderField(5, "requiredResources", isRepeated: true),
        RenderField(6, "requiredSchemas", isRepeated: true),
      ])
    ),
    RenderField(
      3,
      "operation",
      .message([
        RenderField(1, "operation"),
        RenderField(2, "appliedResources", isRepeated: true),
        RenderField(3, "events", .message(event), isRepeated: true),
        RenderField(4, "requiredResources", isRepeated: true),
        RenderField(5, "requiredSchemas", isRepeated: true),
      ])
    ),
    RenderField(4, "cronOperation", .message([RenderField(1, "operation")])),
    RenderField(5, "watchOperation", .message([RenderField(1, "operation")])),
  ]

  private static let function = [RenderField(1, "name", .text), RenderField(2, "address", .text)]

  private static let event = [
    RenderField(1, "type", .text), RenderField(2, "reason", .text),
    RenderField(3, "message", .text),
  ]
}
