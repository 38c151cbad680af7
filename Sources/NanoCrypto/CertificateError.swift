// SPDX-License-Identifier: Apache-2.0

/// Why a directory of server certificates cannot be used: one sentence that names the file.
///
/// Holds nothing of a private key: the cause is made of OpenSSL's reason texts alone, never of the
/// data that OpenSSL may attach to an error.
package struct CertificateError: Error, Sendable, Hashable {
  /// What is wrong, for tests and for callers that decide by it.
  package enum Code: Sendable, Hashable {
    /// The file is absent, may not be read, or is no regular file.
    case unreadable
    /// The file is empty, larger than 1 MiB, or no text.
    case notPEM
    /// The file was written to while it was read; the next try may find it whole.
    case changing
    /// There is no certificate, or no private key, where one is needed.
    case missing
    /// There is a certificate or a private key, and OpenSSL cannot parse it.
    case malformed
    /// The private key needs a passphrase.
    case encrypted
    /// The private key is not that of the certificate.
    case mismatch
    /// OpenSSL would not serve TLS with it, for instance because the key is too short.
    case refused
  }

  /// What is wrong.
  package let code: Code
  /// The sentence, without the cause: `/tls/server/ca.crt holds no certificate`.
  package let message: String
  /// What the operating system or OpenSSL says of it: `permission denied`; empty when they say
  /// nothing.
  package let cause: String

  init(_ code: Code, _ message: String, cause: String = "") {
    self.code = code
    self.message = message
    self.cause = cause
  }
}

extension CertificateError: CustomStringConvertible {
  /// The message and its cause: `cannot read /tls/server/tls.key: permission denied`.
  package var description: String { cause.isEmpty ? message : "\(message): \(cause)" }
}
