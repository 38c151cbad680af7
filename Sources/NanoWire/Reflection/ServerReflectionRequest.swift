// SPDX-License-Identifier: Apache-2.0

internal import CMessages

/// A `ServerReflectionRequest`: a question about what this server serves.
///
/// The messages of grpc.reflection.v1 and v1alpha are the same bytes.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/server-reflection.md>
package struct ServerReflectionRequest: Sendable {
  /// What is asked.
  package enum Question: Sendable, Hashable {
    /// The file of that name.
    case file(named: String)
    /// The file that declares that symbol.
    case fileContaining(symbol: String)
    /// The file that declares the extension of that message with that number.
    case fileContainingExtension(of: String, number: Int32)
    /// The numbers of all extensions of that message.
    case extensionNumbers(of: String)
    /// All services.
    case services
  }

  /// The host that the client believes to talk to.
  package let host: String
  /// What is asked; nil when it is nothing known here.
  package let question: Question?
  /// The message as it came, which the answer repeats.
  package let bytes: MessageBytes

  /// Reads a request.
  ///
  /// - Parameter bytes: The message. Borrowed for the call.
  /// - Throws: ``WireError`` with code `malformed` or `invalidText`.
  package init(decoding bytes: RawSpan) throws(WireError) {
    let arena = try MessageArena(forMessageOf: bytes.byteCount)
    defer { withExtendedLifetime(arena) {} }  // `message` leads into it
    let message = try unsafe arena.unpack(
      bytes,
      as: "ServerReflectionRequest",
      by: nano__wire__server_reflection_request__unpack
    ).pointee
    self.bytes = try arena.copy(bytes)
    host = try unsafe message.host.text("host")
    question = try unsafe Self.question(in: message)
  }

  private static func question(
    in message: Nano__Wire__ServerReflectionRequest
  ) throws(WireError) -> Question? {
    switch unsafe message.message_request_case {
    case NANO__WIRE__SERVER_REFLECTION_REQUEST__MESSAGE_REQUEST_FILE_BY_FILENAME:
      return .file(named: try unsafe message.file_by_filename.text("file_by_filename"))
    case NANO__WIRE__SERVER_REFLECTION_REQUEST__MESSAGE_REQUEST_FILE_CONTAINING_SYMBOL:
      return .fileContaining(
        symbol: try unsafe message.file_containing_symbol.text("file_containing_symbol")
      )
    case NANO__WIRE__SERVER_REFLECTION_REQUEST__MESSAGE_REQUEST_FILE_CONTAINING_EXTENSION:
      guard let one = unsafe message.file_containing_extension?.pointee else { return nil }
      return .fileContainingExtension(
        of: try unsafe one.containing_type.text("file_containing_extension.containing_type"),
        number: unsafe one.extension_number
      )
    case NANO__WIRE__SERVER_REFLECTION_REQUEST__MESSAGE_REQUEST_ALL_EXTENSION_NUMBERS_OF_TYPE:
      return .extensionNumbers(
        of: try unsafe message.all_extension_numbers_of_type.text("all_extension_numbers_of_type")
      )
    case NANO__WIRE__SERVER_REFLECTION_REQUEST__MESSAGE_REQUEST_LIST_SERVICES:
      return .services
    default:
      return nil
    }
  }
}
