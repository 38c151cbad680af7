// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto
internal import NanoMetrics
internal import NanoTransport

/// Keeps the identity that the server shows as new as the files it comes from.
///
/// Thread rule: one thread calls ``refresh()``; handshakes read the store on theirs.
final class CertificateRefresher {
  /// What the server shows.
  let store: TLSIdentityStore
  private var watcher: CertificateWatcher
  private let log: Log
  private let expiry: Gauge
  /// Findings that were told, so that each is told once a certificate.
  private var told: Set<CertificateFinding> = []

  /// Reads the first set of files.
  ///
  /// - Throws: ``CertificateError`` or ``TransportError`` when the server cannot start with them.
  init(directory: String, log: Log, expiry: Gauge) throws {
    watcher = try CertificateWatcher(directory: directory)
    store = TLSIdentityStore(try CertificateRefresher.identity(watcher.current))
    self.log = log
    self.expiry = expiry
    tell()
  }

  /// Looks for replaced files, and for certificates that expire soon or have expired meanwhile.
  func refresh() {
    switch watcher.poll() {
    case .unchanged: break
    case .replaced(let certificates): replace(with: certificates)
    case .rejected(let error): tellRejection(error.description)
    }
    tell()
  }

  private func replace(with certificates: ServerCertificates) {
    do throws(TransportError) {
      store.replace(with: try CertificateRefresher.identity(certificates))
    } catch {
      return tellRejection(error.description)
    }
    log.write(.info, "certificates replaced") { line in
      line.add("fingerprint", certificates.leaf.fingerprint)
      line.add("notAfter", WallTime(seconds: Int(certificates.leaf.notAfter)).text)
    }
  }

  private func tellRejection(_ error: String) {
    log.write(.error, "certificates not replaced") { $0.add("error", error) }
  }

  private func tell() {
    expiry.set(Int(watcher.current.leaf.notAfter))
    for finding in watcher.current.findings(at: Int64(WallTime.now().seconds))
    where told.insert(finding).inserted {
      if case .expiresSoon = finding {
        log.write(.warn, "certificate expires soon") { $0.add("detail", finding.description) }
      } else {
        log.write(.error, "certificate not valid") { $0.add("error", finding.description) }
      }
    }
  }

  private static func identity(
    _ certificates: ServerCertificates
  ) throws(TransportError) -> TLSIdentity {
    try certificates.withPEM { (chain, key, authorities) throws(TransportError) in
      try TLSIdentity(
        certificateChain: Array(String(cString: chain).utf8),
        privateKey: Array(String(cString: key).utf8),
        authorities: Array(String(cString: authorities).utf8)
      )
    }
  }
}
