// SPDX-License-Identifier: Apache-2.0

/// The certificate, private key and client authorities of one server, read and checked together.
///
/// The files are those of a Kubernetes TLS Secret as Crossplane mounts it at `/tls/server`:
/// `tls.crt` (the server's certificate, then its chain), `tls.key` (its private key; Crossplane
/// issues PKCS#1) and `ca.crt` (the authorities that clients' certificates are verified against).
/// Source: <https://github.com/crossplane/crossplane/blob/main/contributing/specifications/functions.md>
///
/// Immutable, usable from any thread. The memory of all three files is wiped when the last
/// reference goes. No description of it shows the key.
package final class ServerCertificates: Sendable {
  /// What the first certificate in `tls.crt` says.
  package let leaf: CertificateDetails
  /// How many certificates `ca.crt` holds; at least 1.
  package let authorityCount: Int
  /// When the first of the certificates in `ca.crt` expires, in seconds since 1970.
  package let authoritiesNotAfter: Int64

  private let chain: SecretFile
  private let key: SecretFile
  private let authorities: SecretFile

  /// Reads and checks the three files.
  ///
  /// Cost: three reads, and a few milliseconds of OpenSSL's time for the key and the check that TLS
  /// takes it. An expired certificate is no error here but a finding: see ``findings(at:)``.
  ///
  /// - Parameter directory: Where the files are, with or without a final slash.
  /// - Throws: ``CertificateError``, one sentence that names the file.
  package init(directory: String) throws(CertificateError) {
    let prefix = directory.hasSuffix("/") ? directory : directory + "/"
    chain = try SecretFile(path: prefix + "tls.crt")
    key = try SecretFile(path: prefix + "tls.key")
    authorities = try SecretFile(path: prefix + "ca.crt")
    leaf = try Self.checkPair(chain, key)
    (authorityCount, authoritiesNotAfter) = try Self.checkAuthorities(authorities)
  }

  /// Lends the three files as PEM text to C, which copies what it keeps.
  ///
  /// The pointers are NUL-terminated and must not leave the closure.
  package func withPEM<Result: ~Copyable, Failure: Error>(
    _ body: (
      _ chain: UnsafePointer<CChar>,
      _ privateKey: UnsafePointer<CChar>,
      _ authorities: UnsafePointer<CChar>
    ) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe chain.withCString { (chain) throws(Failure) -> Result in
      try unsafe key.withCString { (key) throws(Failure) -> Result in
        try unsafe authorities.withCString { (authorities) throws(Failure) -> Result in
          try unsafe body(chain, key, authorities)
        }
      }
    }
  }

  /// What an operator should be told of certificates that are valid PEM but not valid now.
  ///
  /// The server may start with them: a handshake fails for one client, a refusal to start fails
  /// for all of them, and the clock may be the part that is wrong.
  ///
  /// - Parameter now: Seconds since 1970-01-01T00:00:00Z.
  package func findings(at now: Int64) -> [CertificateFinding] {
    var findings: [CertificateFinding] = []
    if now < leaf.notBefore {
      findings.append(.notYetValid(path: chain.path, notBefore: leaf.notBefore))
    }
    if now > leaf.notAfter {
      findings.append(.expired(path: chain.path, notAfter: leaf.notAfter))
    } else if now > leaf.notAfter - leaf.warningSeconds {
      findings.append(.expiresSoon(path: chain.path, notAfter: leaf.notAfter))
    }
    if now > authoritiesNotAfter {
      findings.append(.expired(path: authorities.path, notAfter: authoritiesNotAfter))
    }
    return findings
  }

  /// Whether the three files hold the same bytes as the other's.
  func hasSameContent(as other: ServerCertificates) -> Bool {
    chain.hasSameContent(as: other.chain) && key.hasSameContent(as: other.key)
      && authorities.hasSameContent(as: other.authorities)
  }

  /// Parses the chain to its end, and holds the key against the first certificate.
  private static func checkPair(
    _ chain: borrowing SecretFile,
    _ key: borrowing SecretFile
  ) throws(CertificateError) -> CertificateDetails {
    let privateKey = try key.withPEMReader { (reader) throws(CertificateError) -> PrivateKey in
      try reader.privateKey()
    }
    return try chain.withPEMReader { (reader) throws(CertificateError) -> CertificateDetails in
      guard let leaf = try reader.nextCertificate() else {
        throw CertificateError(.missing, "\(chain.path) holds no certificate")
      }
      while try reader.nextCertificate() != nil {}
      try ErrorQueue.withClearedQueue { () throws(CertificateError) in
        guard leaf.belongs(to: privateKey) else {
          let message = "\(key.path) does not belong to the certificate in \(chain.path)"
          throw CertificateError(.mismatch, message)
        }
        guard leaf.canServe(with: privateKey) else {
          let message = "cannot serve TLS with the certificate in \(chain.path)"
          throw CertificateError(.refused, message, cause: ErrorQueue.drain())
        }
      }
      return try details(of: leaf, path: chain.path)
    }
  }

  /// Parses all authorities.
  private static func checkAuthorities(
    _ authorities: borrowing SecretFile
  ) throws(CertificateError) -> (count: Int, notAfter: Int64) {
    var count = 0
    var earliest = Int64.max
    try authorities.withPEMReader { (reader) throws(CertificateError) in
      while let authority = try reader.nextCertificate() {
        count += 1
        guard let notAfter = authority.notAfter() else {
          throw .unreadableValidity(count, authorities.path)
        }
        earliest = min(earliest, notAfter)
      }
    }
    guard count > 0 else {
      throw CertificateError(.missing, "\(authorities.path) holds no certificate")
    }
    return (count, earliest)
  }

  private static func details(
    of leaf: borrowing Certificate,
    path: String
  ) throws(CertificateError) -> CertificateDetails {
    try ErrorQueue.withClearedQueue { () throws(CertificateError) -> CertificateDetails in
      guard let notBefore = leaf.notBefore(), let notAfter = leaf.notAfter() else {
        throw .unreadableValidity(1, path)
      }
      guard let fingerprint = leaf.fingerprint() else {
        throw CertificateError(.unreadable, "cannot read \(path)", cause: "not enough memory")
      }
      return CertificateDetails(
        subject: leaf.subject(),
        dnsNames: leaf.dnsNames(),
        notBefore: notBefore,
        notAfter: notAfter,
        fingerprint: fingerprint
      )
    }
  }
}

extension CertificateError {
  fileprivate static func unreadableValidity(_ number: Int, _ path: String) -> CertificateError {
    CertificateError(.malformed, "certificate \(number) in \(path) has no readable validity")
  }
}
