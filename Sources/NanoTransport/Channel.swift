// SPDX-License-Identifier: Apache-2.0

internal import CGRPC
package import NanoBytes

/// How a channel reaches its server.
package struct ChannelConfiguration: Sendable {
  /// Who the server must be, and who the client is.
  package enum Credentials: Sendable {
    /// Anyone, in plain text.
    case insecure
    /// A server with a certificate of the identity's authorities for the name; the client shows
    /// the identity.
    ///
    /// - Parameter serverName: The name in the server's certificate; nil: the host of the address.
    case mutualTLS(TLSIdentity, serverName: String?)
  }

  /// `host:port` or `unix:path`; names are looked up by C core.
  package var address: String
  /// Who talks to whom.
  package var credentials: Credentials
  /// The longest reply taken, in bytes.
  package var maximumReceiveBytes = 64 << 20

  /// The defaults, to this address with these credentials.
  package init(address: String, credentials: Credentials = .insecure) {
    self.address = address
    self.credentials = credentials
  }
}

/// A client's connection to a server, made with the first call and made again when it is lost.
///
/// Owns a `grpc_channel`. Thread rule: every function from any thread. Calls wait on the thread
/// that makes them.
@safe
package final class Channel: @unchecked Sendable {
  // Sendable: C core guards the channel with locks of its own, and the pointer never changes.
  private let pointer: OpaquePointer?

  /// A channel that is not connected yet.
  package init(_ configuration: ChannelConfiguration) {
    Library.acquire()
    var arguments = ChannelArguments()
    arguments.set(GRPC_ARG_MAX_RECEIVE_MESSAGE_LENGTH, configuration.maximumReceiveBytes)
    arguments.set(GRPC_ARG_ENABLE_CHANNELZ, false)
    // The proxy of the environment is for the world outside, not for a function on this machine.
    arguments.set(GRPC_ARG_ENABLE_HTTP_PROXY, false)
    // A connection of its own, even if the process has another channel to the same address.
    arguments.set(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, true)
    // A server that was not there is tried again soon.
    arguments.set(GRPC_ARG_INITIAL_RECONNECT_BACKOFF_MS, 100)
    arguments.set(GRPC_ARG_MIN_RECONNECT_BACKOFF_MS, 100)
    arguments.set(GRPC_ARG_MAX_RECONNECT_BACKOFF_MS, 1000)
    if case .mutualTLS(_, let serverName?) = configuration.credentials {
      arguments.set(GRPC_SSL_TARGET_NAME_OVERRIDE_ARG, serverName)
    }
    let credentials = ChannelCredentials(configuration.credentials)
    unsafe pointer = arguments.withArguments(nil) { arguments in
      unsafe credentials.withPointer { credentials in
        unsafe grpc_channel_create(configuration.address, credentials, arguments)
      }
    }
  }

  deinit {
    // Calls count uses of their own.
    unsafe grpc_channel_destroy(pointer)
    Library.release()
  }

  /// Makes a unary call and waits for its end.
  ///
  /// - Parameters:
  ///   - path: Which method, `/package.Service/Method`.
  ///   - request: The message; handed to C core without a copy.
  ///   - timeout: After this the call ends with `DeadlineExceeded`; nil: never.
  ///   - waitsForReady: Whether to wait for a server that is not there, instead of `Unavailable`.
  package func call(
    _ path: String,
    _ request: consuming OwnedBytes,
    timeout: Duration? = nil,
    waitsForReady: Bool = false
  ) -> ClientReply {
    open(path, timeout: timeout, waitsForReady: waitsForReady).completeUnary(request)
  }

  /// Opens a call of any method; the message and the status are exchanged by its functions.
  package func open(
    _ path: String,
    timeout: Duration? = nil,
    waitsForReady: Bool = false
  ) -> ClientCall {
    ClientCall(self, path, timeout, waitsForReady)
  }

  /// Lends the C object to one call.
  func withPointer<Result>(_ body: (OpaquePointer?) -> Result) -> Result { unsafe body(pointer) }
}

/// What became of a unary call.
package struct ClientReply: ~Copyable, Sendable {
  /// How it ended.
  package let status: Status
  /// The message; empty unless the code is ``StatusCode/ok``.
  package let body: OwnedBytes
}

/// Owns a `grpc_channel_credentials`.
@safe
private struct ChannelCredentials: ~Copyable {
  private let pointer: OpaquePointer?

  init(_ credentials: ChannelConfiguration.Credentials) {
    switch credentials {
    case .insecure: unsafe pointer = grpc_insecure_credentials_create()
    case .mutualTLS(let identity, _):
      unsafe pointer = identity.withKeyPair { pair, authorities in
        var pair = unsafe pair
        return unsafe grpc_ssl_credentials_create_ex(authorities, &pair, nil, nil)
      }
    }
  }

  deinit {
    // Counted by C core: the channel keeps what it needs.
    unsafe grpc_channel_credentials_release(pointer)
  }

  borrowing func withPointer<Result>(_ body: (OpaquePointer?) -> Result) -> Result {
    unsafe body(pointer)
  }
}
