// SPDX-License-Identifier: Apache-2.0

internal import CDrain
internal import CGRPC

/// Owns a `grpc_server`.
///
/// Thread rule: C core lets any thread call anything on it. Once started, it must have told that it
/// stopped before this value goes.
@safe
struct ServerHandle: ~Copyable, @unchecked Sendable {
  // Sendable: C core guards the server with locks of its own, and the pointer never changes.
  private let pointer: OpaquePointer?
  private let quota: ResourceQuota

  /// A server that is not listening yet, which puts its events into the queue.
  init(_ configuration: ServerConfiguration, _ queue: borrowing CompletionQueue) {
    Library.acquire()
    quota = ResourceQuota(bytes: configuration.memoryQuotaBytes)
    let server = unsafe configuration.channelArguments.withArguments(quota.pointer) { arguments in
      unsafe grpc_server_create(arguments, nil)
    }
    unsafe pointer = server
    unsafe queue.withPointer { unsafe grpc_server_register_completion_queue(server, $0, nil) }
  }

  deinit {
    unsafe grpc_server_destroy(pointer)
    Library.release()
  }

  /// Registers a unary method, whose calls are announced when their headers are there.
  ///
  /// C core could wait for the message too, but a server that stops drops every call that it has
  /// not announced yet (`Server::KillPendingWorkLocked`), and with it what a client has begun.
  ///
  /// - Returns: What the method is called by; it lives as long as the server. nil for a duplicate.
  borrowing func register(_ method: MethodName) -> RegisteredMethod? {
    let registered = unsafe grpc_server_register_method(
      pointer,
      method.path,
      nil,
      GRPC_SRM_PAYLOAD_NONE,
      0
    )
    return unsafe registered.map { unsafe RegisteredMethod(pointer: $0) }
  }

  /// Opens a port.
  ///
  /// - Returns: The port, which C core chose if 0 was asked for; nil when it could not be opened.
  borrowing func listen(
    at address: ListenAddress,
    _ credentials: borrowing ServerCredentials
  ) -> Int? {
    let port = unsafe credentials.withPointer {
      unsafe grpc_server_add_http2_port(pointer, address.target, $0)
    }
    return port > 0 ? Int(port) : nil
  }

  /// Starts to accept connections.
  borrowing func start() { unsafe grpc_server_start(pointer) }

  /// Closes the ports and asks every client to open no more calls; those that come are taken.
  ///
  /// - Returns: Whether C core can do that; else it is done by ``shutDown(into:_:)``, which drops
  ///   the calls that come meanwhile.
  borrowing func drain() -> Bool {
    guard let pointer = unsafe pointer else { return false }
    return unsafe nano_drain(UnsafeMutableRawPointer(pointer))
  }

  /// Whether a client is still connected.
  borrowing func hasConnections() -> Bool {
    guard let pointer = unsafe pointer else { return false }
    return unsafe nano_has_connections(UnsafeMutableRawPointer(pointer))
  }

  /// Accepts nothing more, lets the open calls end, and then puts the tag into the queue.
  borrowing func shutDown(
    into queue: borrowing CompletionQueue,
    _ tag: UnsafeMutableRawPointer
  ) {
    unsafe queue.withPointer { unsafe grpc_server_shutdown_and_notify(pointer, $0, tag) }
  }

  /// Cancels every open call and closes every connection.
  borrowing func cancelAllCalls() { unsafe grpc_server_cancel_all_calls(pointer) }

  /// Lends the C object to one call.
  borrowing func withPointer<Result>(_ body: (OpaquePointer?) -> Result) -> Result {
    unsafe body(pointer)
  }
}

/// A method as C core knows it.
@safe
struct RegisteredMethod: @unchecked Sendable {
  // Sendable: C core never changes what it points to, and frees it with the server.
  let pointer: UnsafeMutableRawPointer
}

extension ServerConfiguration {
  /// The settings in C core's words.
  fileprivate var channelArguments: ChannelArguments {
    var arguments = ChannelArguments()
    // Two processes on one port would each get half of the calls: a busy port is an error.
    arguments.set(GRPC_ARG_ALLOW_REUSEPORT, false)
    arguments.set(GRPC_ARG_MAX_RECEIVE_MESSAGE_LENGTH, maximumReceiveBytes)
    arguments.set(GRPC_ARG_MAX_CONCURRENT_STREAMS, maximumConcurrentStreams)
    arguments.set(GRPC_ARG_SERVER_HANDSHAKE_TIMEOUT_MS, handshakeTimeout)
    if let maximumConnectionAge {
      arguments.set(GRPC_ARG_MAX_CONNECTION_AGE_MS, maximumConnectionAge)
      arguments.set(GRPC_ARG_MAX_CONNECTION_AGE_GRACE_MS, maximumConnectionAgeGrace)
    }
    arguments.set(
      GRPC_ARG_HTTP2_MIN_RECV_PING_INTERVAL_WITHOUT_DATA_MS,
      keepAlive.minimumClientInterval
    )
    arguments.set(GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, true)
    arguments.set(GRPC_ARG_KEEPALIVE_TIME_MS, keepAlive.interval)
    arguments.set(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, keepAlive.timeout)
    // Nobody can ask for channelz here, and its counters cost 2 % of a small call.
    arguments.set(GRPC_ARG_ENABLE_CHANNELZ, false)
    // The probe sends a ping with the data of every round trip to learn how wide the window should
    // be: 22 % of the CPU of a 73 KB call. A window that is wide from the start needs none.
    arguments.set(GRPC_ARG_HTTP2_BDP_PROBE, false)
    arguments.set(GRPC_ARG_HTTP2_STREAM_LOOKAHEAD_BYTES, 1 << 20)
    return arguments
  }
}
