// SPDX-License-Identifier: Apache-2.0

internal import CMessages
package import NanoBytes

extension HealthCheckRequest {
  /// The request as bytes.
  ///
  /// - Throws: ``WireError`` with code `tooLarge` when memory runs out.
  package func bytes() throws(WireError) -> OwnedBytes {
    var writer = BackwardWriter(capacity: service.utf8.count + 8)
    writer.write(text: service, as: 1)
    return try writer.finish()
  }
}

extension HealthCheckResponse {
  /// Reads a response.
  ///
  /// - Parameter bytes: The message. Borrowed for the call; no bytes mean that it is not determined.
  /// - Throws: ``WireError`` with code `malformed`.
  package init(decoding bytes: RawSpan) throws(WireError) {
    let arena = try MessageArena(forMessageOf: bytes.byteCount)
    defer { withExtendedLifetime(arena) {} }  // `message` leads into it
    let message = try unsafe arena.unpack(
      bytes,
      as: "HealthCheckResponse",
      by: nano__wire__health_check_response__unpack
    )
    let number = unsafe Int32(truncatingIfNeeded: message.pointee.status.rawValue)
    self.init(ServingStatus(rawValue: number) ?? .unknown)
  }
}
