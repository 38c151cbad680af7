// SPDX-License-Identifier: Apache-2.0

/// Learns of every call of a server: the place where metrics are counted.
package protocol ServerObserver: Sendable {
  /// Makes the recorder of one method; asked once for each method when the server is made.
  func recorder(for method: MethodName) -> any CallRecorder
}

/// Counts the calls of one method.
///
/// Thread rule: called from every worker thread at once. Cost: it lies on the way of each call
/// (measured: 4 ns a call of a protocol method), so it must not block and not allocate.
package protocol CallRecorder: Sendable {
  /// A client has called.
  func callStarted()
  /// A message of the client has arrived whole.
  func messageReceived()
  /// A message was handed to the connection; only replies that carry a message count.
  func messageSent()
  /// The call is answered, or it ended without an answer.
  ///
  /// - Parameters:
  ///   - code: How it ended.
  ///   - seconds: The time since the call was taken up.
  func callFinished(_ code: StatusCode, seconds: Double)
}
