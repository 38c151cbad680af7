// SPDX-License-Identifier: Apache-2.0

internal import CEvent
internal import Glibc
internal import Synchronization

/// Serves the metrics to Prometheus by HTTP at `/metrics`, on a thread of its own.
///
/// `GET` and `HEAD` at `/metrics` are answered with the text, other methods with 405, other paths
/// with 404 and a hint. Every answer closes its connection, and connections without a request make
/// room for new ones. Usable from any thread but its own.
package final class MetricsEndpoint: Sendable {
  /// The port that is listened on: the one asked for, or the one the system chose for port 0.
  package let port: UInt16
  private let wakeUp: FileDescriptor
  private let thread: Mutex<pthread_t?>

  /// Starts listening and serving.
  ///
  /// - Parameters:
  ///   - address: `host:port`. The host is an IPv4 address, an IPv6 address in brackets,
  ///     `localhost`, or nothing for all addresses. An empty address means no metrics.
  ///   - limits: Bounds of what clients may ask for.
  ///   - body: Makes the text for one scrape, on the endpoint's thread; see
  ///     ``MetricsRegistry/text()``. While it runs, no other scrape is answered.
  /// - Returns: The running endpoint, or nil for an empty address.
  /// - Throws: ``MetricsEndpointError``: `cannot serve metrics on :8080: address already in use`.
  package static func start(
    address: String,
    limits: MetricsEndpointLimits = MetricsEndpointLimits(),
    body: @escaping @Sendable () -> [UInt8]
  ) throws(MetricsEndpointError) -> MetricsEndpoint? {
    guard !address.isEmpty else { return nil }
    return try MetricsEndpoint(address: address, limits: limits, body: body)
  }

  private init(
    address: String,
    limits: MetricsEndpointLimits,
    body: @escaping @Sendable () -> [UInt8]
  ) throws(MetricsEndpointError) {
    let socket = try FileDescriptor.listening(on: SocketAddress(address), text: address)
    guard let port = socket.port() else { throw .system(.listen, address, errno) }
    let wakeUp = try FileDescriptor.event(text: address)
    let server = try MetricsServer(
      socket: socket,
      stop: wakeUp.number,
      limits: limits,
      text: address,
      body: body
    )
    self.port = port
    thread = Mutex(try Self.startThread(server, text: address))
    self.wakeUp = wakeUp
  }

  deinit { stop() }

  /// Stops listening, closes all connections, and waits for the thread to end.
  ///
  /// Waits for a scrape that is being answered. Stopping twice is the same as once. Must not be
  /// called by the closure that makes the text, which would wait for itself.
  package func stop() {
    thread.withLock { thread in
      guard let running = thread else { return }
      // Fails only when it was written to 2^64 times already, and then the thread wakes as well.
      _ = eventfd_write(wakeUp.number, 1)
      let result = pthread_join(running, nil)
      precondition(result == 0, "the metrics thread cannot be joined: \(systemErrorText(result))")
      thread = nil
    }
  }

  /// Starts the thread, which owns the server from then on.
  private static func startThread(
    _ server: MetricsServer,
    text: String
  ) throws(MetricsEndpointError) -> pthread_t {
    // Signals are for the thread that waits for them; and a client that goes away shall be an error
    // of one write, not a SIGPIPE. A new thread begins with the mask of the one that makes it.
    var all = sigset_t()
    var before = sigset_t()
    // Neither fails for these arguments.
    _ = unsafe sigfillset(&all)
    _ = unsafe pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    let argument = unsafe Unmanaged.passRetained(server)
    var thread = pthread_t()
    let result = unsafe pthread_create(&thread, nil, serveMetrics, argument.toOpaque())
    guard result == 0 else {
      unsafe argument.release()
      throw .system(.resources, text, result)
    }
    return thread
  }
}

/// What the thread does: it takes over the server, runs it, and releases it.
private func serveMetrics(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let argument = unsafe argument else { return nil }
  // Only a debugger reads the name.
  _ = unsafe nano_name_this_thread("metrics")
  unsafe Unmanaged<MetricsServer>.fromOpaque(argument).takeRetainedValue().run()
  return nil
}
