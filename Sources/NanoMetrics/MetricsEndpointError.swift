// SPDX-License-Identifier: Apache-2.0

/// Why metrics cannot be served: one sentence that names the address.
package struct MetricsEndpointError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, for tests and for callers that decide by it.
  package enum Code: Sendable, Hashable {
    /// The address is not of the form `host:port`.
    case address
    /// The operating system does not let the process listen there.
    case listen
    /// Memory, threads or file descriptors are exhausted.
    case resources
  }

  /// What is wrong.
  package let code: Code
  /// One sentence: `cannot serve metrics on :8080: address already in use`.
  package let description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }

  /// `cannot serve metrics on <address>: <what the operating system says>`.
  static func system(_ code: Code, _ address: String, _ number: CInt) -> MetricsEndpointError {
    MetricsEndpointError(
      code,
      "cannot serve metrics on \(address): \(systemErrorText(number))"
    )
  }
}
