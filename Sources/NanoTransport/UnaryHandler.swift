// SPDX-License-Identifier: Apache-2.0

package import NanoBytes

/// Answers the calls of one or more unary methods.
///
/// Thread rule: called on the worker threads, several calls at once, one call on one thread from
/// beginning to end. The thread does nothing else meanwhile, so that a handler should compute and
/// not wait.
package protocol UnaryHandler: Sendable {
  /// Answers one call.
  ///
  /// - Parameters:
  ///   - request: The message, whole and in one piece. Borrowed for the time of the call.
  ///   - context: What else is known of the call. Borrowed as well.
  /// - Returns: The reply; its body is handed to gRPC without a copy.
  func handle(_ request: RawSpan, _ context: borrowing CallContext) -> UnaryReply
}

/// The answer to a unary call: a message, or the reason why there is none.
package struct UnaryReply: ~Copyable, Sendable {
  /// How the call ends.
  package let status: Status
  /// The message; sent only with the code ``StatusCode/ok``.
  package let body: OwnedBytes

  /// Success with this message.
  package init(_ body: consuming OwnedBytes) {
    status = .ok
    self.body = body
  }

  /// No message but this status; `ok` sends an empty message.
  package init(_ status: Status) {
    self.status = status
    body = OwnedBytes()
  }

  /// Takes the message out.
  consuming func takeBody() -> OwnedBytes { body }
}
