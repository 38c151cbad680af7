// SPDX-License-Identifier: Apache-2.0

internal import CGRPC
internal import Synchronization

/// Answers C core's question which identity to show: once for each handshake.
///
/// C core asks when the port is opened and in every handshake before it makes the TLS object,
/// under a lock of its security connector, so that two threads never ask at once
/// (`try_fetch_ssl_server_credentials` in `ssl_security_connector.cc`). The answers mean:
///
/// - `UNCHANGED`: the identity of before is used again;
/// - `NEW`: the identity handed over is loaded, and destroyed by C core after that. If it cannot
///   be loaded, C core logs why and goes on with the one of before;
/// - `FAIL`: logged as an error, and as `UNCHANGED` after that.
///
/// C core reads the loaded identity outside of that lock. It is safe because one listening socket
/// accepts on one thread at a time and each socket has a fetcher and a connector of its own.
final class IdentityFetcher: Sendable {
  private let store: TLSIdentityStore
  private let handedOver = Atomic<UInt64>(0)

  init(_ store: TLSIdentityStore) { self.store = store }

  /// Hands over the identity of the store if it is new.
  func fetch(
    into configuration: UnsafeMutablePointer<OpaquePointer?>
  ) -> grpc_ssl_certificate_config_reload_status {
    let last = handedOver.load(ordering: .acquiring)
    guard let version = store.version(after: last) else {
      return GRPC_SSL_CERTIFICATE_CONFIG_RELOAD_UNCHANGED
    }
    unsafe configuration.pointee = Self.makeConfiguration(version.identity)
    handedOver.store(version.generation, ordering: .releasing)
    return GRPC_SSL_CERTIFICATE_CONFIG_RELOAD_NEW
  }

  /// C core copies the texts; the result belongs to whom it is given.
  private static func makeConfiguration(_ identity: TLSIdentity) -> OpaquePointer? {
    unsafe identity.withKeyPair { pair, authorities in
      var pair = unsafe pair
      return unsafe grpc_ssl_server_certificate_config_create(authorities, &pair, 1)
    }
  }
}

extension TLSIdentity {
  /// Lends the three texts as C strings.
  func withKeyPair<Result>(
    _ body: (_ pair: grpc_ssl_pem_key_cert_pair, _ authorities: UnsafePointer<CChar>) -> Result
  ) -> Result {
    unsafe Self.withCString(privateKey) { key in
      unsafe Self.withCString(certificateChain) { chain in
        unsafe Self.withCString(authorities) { authorities in
          unsafe body(grpc_ssl_pem_key_cert_pair(private_key: key, cert_chain: chain), authorities)
        }
      }
    }
  }

  private static func withCString<Result>(
    _ text: [UInt8],
    _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: text.count + 1) { copy in
      for (index, byte) in text.enumerated() { unsafe copy[index] = CChar(bitPattern: byte) }
      unsafe copy[text.count] = 0
      defer {
        // The key does not stay behind on the stack or the heap.
        unsafe copy.update(repeating: 0)
      }
      guard let start = copy.baseAddress else { return unsafe body("") }
      return unsafe body(start)
    }
  }
}

/// The function C core calls; `user` is the fetcher, which the port keeps alive.
func fetchIdentity(
  _ user: UnsafeMutableRawPointer?,
  _ configuration: UnsafeMutablePointer<OpaquePointer?>?
) -> grpc_ssl_certificate_config_reload_status {
  guard let user = unsafe user, let configuration = unsafe configuration else {
    return GRPC_SSL_CERTIFICATE_CONFIG_RELOAD_FAIL
  }
  let fetcher = unsafe Unmanaged<IdentityFetcher>.fromOpaque(user)
  return unsafe fetcher._withUnsafeGuaranteedRef { unsafe $0.fetch(into: configuration) }
}
