// SPDX-License-Identifier: Apache-2.0

/// Who one side of a TLS connection is, and whom it believes.
///
/// Every part is PEM text. Nothing is checked here but that no part is empty or holds a NUL byte:
/// whether key and certificate belong together, C core finds out when it loads them.
package struct TLSIdentity: Sendable {
  /// The certificate, followed by the intermediate ones up to the authority.
  package let certificateChain: [UInt8]
  /// The private key: PKCS#1, as Crossplane writes it, or PKCS#8.
  package let privateKey: [UInt8]
  /// The authorities whose certificates the other side may show.
  package let authorities: [UInt8]

  /// An identity of these three PEM texts.
  package init(
    certificateChain: [UInt8],
    privateKey: [UInt8],
    authorities: [UInt8]
  ) throws(TransportError) {
    for (name, text) in [
      ("certificate", certificateChain), ("key", privateKey), ("authority", authorities),
    ] {
      guard !text.isEmpty, !text.contains(0) else {
        throw TransportError(.invalidIdentity, "the TLS \(name) is not PEM text")
      }
    }
    self.certificateChain = certificateChain
    self.privateKey = privateKey
    self.authorities = authorities
  }
}

extension TLSIdentity: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Never the key.
  package var description: String { "TLSIdentity" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
