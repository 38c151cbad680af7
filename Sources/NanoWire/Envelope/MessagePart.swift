// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Which part of a message a piece is, to be put in words when something is wrong with it.
///
/// It is kept instead of its name because nearly all pieces are read without an error.
@safe
internal struct MessagePart: @unchecked Sendable {
  // Sendable: the key lies in an arena, which is constant by now. Whoever holds this holds the
  // arena too.

  /// The fields that hold a `Struct` or a `Resource`.
  enum Field: UInt8 {
    case observedComposite, observedResource, desiredComposite, desiredResource
    case input, context, output
    case extraResource, requiredResource, requiredSchema

    /// Its name, from the outermost message.
    var name: String {
      switch self {
      case .observedComposite: "observed.composite"
      case .observedResource: "observed.resources"
      case .desiredComposite: "desired.composite"
      case .desiredResource: "desired.resources"
      case .input: "input"
      case .context: "context"
      case .output: "output"
      case .extraResource: "extra_resources"
      case .requiredResource: "required_resources"
      case .requiredSchema: "required_schemas"
      }
    }
  }

  private let field: Field
  private let index: Int32?
  private let key: UnsafeRawBufferPointer?

  /// A field that is no map.
  init(_ field: Field) {
    self.field = field
    index = nil
    unsafe key = nil
  }

  /// An entry of a map, or an item of such an entry.
  init(_ field: Field, key: UnsafeRawBufferPointer, index: Int? = nil) {
    self.field = field
    self.index = index.map { Int32(truncatingIfNeeded: $0) }
    unsafe self.key = key
  }

  /// Its name: `observed.resources["cluster"]`, `required_resources["vpc"].items[2]`.
  var name: String {
    var name = field.name
    if let key = unsafe key { name += Self.bracketed(unsafe String(decoding: key, as: UTF8.self)) }
    if let index { name += ".items[\(index)]" }
    return name
  }

  /// The key of an entry as it stands in a name: on one line and not too long, whatever it holds.
  static func bracketed(_ key: String) -> String { "[\(key.quoted(limit: 128))]" }
}
