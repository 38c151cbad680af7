// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// The calling thread's queue of OpenSSL errors.
///
/// OpenSSL appends to it on failure and never empties it, so a reader that did not empty it first
/// reads somebody else's errors, gRPC's included. Use ``withClearedQueue(_:)`` around every group
/// of calls.
enum ErrorQueue {
  /// Runs the closure with an empty queue, and leaves an empty queue behind.
  static func withClearedQueue<Result: ~Copyable, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    ERR_clear_error()
    defer { ERR_clear_error() }
    return try body()
  }

  /// Whether the newest error says that a PEM file has no further block.
  static var endsWithNoStartLine: Bool {
    let newest = ERR_peek_last_error()
    return ERR_GET_LIB(newest) == ERR_LIB_PEM && ERR_GET_REASON(newest) == PEM_R_NO_START_LINE
  }

  /// Takes all errors out of the queue.
  ///
  /// The texts are those of OpenSSL's tables. The data strings that some errors carry are left
  /// out, because they may quote what was parsed.
  ///
  /// - Returns: The reasons, oldest first, each one once: `wrong tag; nested asn1 error`.
  static func drain() -> String {
    var reasons: [String] = []
    while true {
      let code = ERR_get_error()
      guard code != 0 else { return reasons.joined(separator: "; ") }
      let reason =
        if let text = unsafe ERR_reason_error_string(code) {
          unsafe String(cString: text)
        } else {
          "OpenSSL error \(String(code, radix: 16))"
        }
      if !reasons.contains(reason) { reasons.append(reason) }
    }
  }
}
