// SPDX-License-Identifier: Apache-2.0

/// Answers one call of a streaming method.
///
/// Thread rule: the functions are called on worker threads, one after the other, never two at once
/// for one stream. Until one returns no connection is served, so that it must not wait; what takes
/// time belongs on a thread of the handler's own, which may use the stream at any moment.
package protocol StreamHandler: AnyObject, Sendable {
  /// A message has arrived; borrowed for the time of the call. The next one comes after it.
  func received(_ message: RawSpan, on stream: ServerStream)

  /// The client sends no more messages; it may still wait for some.
  func inputEnded(on stream: ServerStream)

  /// The server stops: the stream should end soon. By default it ends with `Unavailable`.
  func serverStops(_ stream: ServerStream)

  /// The call is over; nothing else comes after it.
  ///
  /// - Parameter cancelled: Whether it ended without the status of the handler: the client
  ///   cancelled or went away, or its deadline passed.
  func ended(_ stream: ServerStream, cancelled: Bool)
}

extension StreamHandler {
  package func serverStops(_ stream: ServerStream) { stream.finish(ServerCore.stoppingStatus) }

  package func ended(_ stream: ServerStream, cancelled: Bool) {}
}
