// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// Owns a `grpc_server_credentials`: who may connect at one port.
@safe
struct ServerCredentials: ~Copyable, @unchecked Sendable {
  // Sendable: C core counts its uses atomically, and the pointer never changes.
  private let pointer: OpaquePointer?
  /// What C core asks for identities, as long as the port is open; nil when it does not ask.
  let fetcher: IdentityFetcher?

  /// Credentials as the configuration wants them.
  init(_ credentials: ServerConfiguration.Credentials) {
    Library.acquire()
    switch credentials {
    case .insecure:
      fetcher = nil
      unsafe pointer = grpc_insecure_server_credentials_create()
    case .mutualTLS(let store):
      let fetcher = IdentityFetcher(store)
      self.fetcher = fetcher
      // The options are consumed by the credentials. TLS 1.2 is C core's lowest version already
      // (`tsi_ssl_server_handshaker_options`).
      let options = unsafe grpc_ssl_server_credentials_create_options_using_config_fetcher(
        GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY,
        fetchIdentity,
        Unmanaged.passUnretained(fetcher).toOpaque()
      )
      unsafe pointer = grpc_ssl_server_credentials_create_with_options(options)
    }
  }

  deinit {
    // Counted by C core: the listener keeps what it needs.
    unsafe grpc_server_credentials_release(pointer)
    Library.release()
  }

  /// Lends the C object to one call.
  borrowing func withPointer<Result>(_ body: (OpaquePointer?) -> Result) -> Result {
    unsafe body(pointer)
  }
}
