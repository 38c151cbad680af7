// SPDX-License-Identifier: Apache-2.0

internal import CMessages
package import NanoBytes

/// How a service is, as the enum `ServingStatus` of grpc.health.v1 has it.
///
/// A number that is none of these is read as `unknown`.
package enum ServingStatus: Int32, Sendable {
  /// Not determined.
  case unknown = 0
  /// It takes calls.
  case serving = 1
  /// It takes none.
  case notServing = 2
  /// There is no such service; only `Watch` answers so, `Check` fails with `NOT_FOUND`.
  case serviceUnknown = 3
}

/// A `HealthCheckRequest`: which service is meant.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/health-checking.md>
package struct HealthCheckRequest: Sendable, Hashable {
  /// The full name of the service; empty for the whole server.
  package let service: String

  /// A question for that service.
  package init(service: String) { self.service = service }

  /// Reads a request.
  ///
  /// - Parameter bytes: The message. Borrowed for the call; no bytes ask for the whole server.
  /// - Throws: ``WireError`` with code `malformed` or `invalidText`.
  package init(decoding bytes: RawSpan) throws(WireError) {
    let arena = try MessageArena(forMessageOf: bytes.byteCount)
    defer { withExtendedLifetime(arena) {} }  // `message` leads into it
    let message = try unsafe arena.unpack(
      bytes,
      as: "HealthCheckRequest",
      by: nano__wire__health_check_request__unpack
    )
    service = try unsafe message.pointee.service.text("service")
  }
}

/// A `HealthCheckResponse`: how the service is.
package struct HealthCheckResponse: Sendable, Hashable {
  /// How it is.
  package let status: ServingStatus

  /// That answer.
  package init(_ status: ServingStatus) { self.status = status }

  /// The response as bytes.
  ///
  /// - Throws: ``WireError`` with code `tooLarge` when memory runs out.
  package func bytes() throws(WireError) -> OwnedBytes {
    var writer = BackwardWriter(capacity: 2)
    if status != .unknown { writer.write(number: status.rawValue, as: 1) }
    return try writer.finish()
  }
}
