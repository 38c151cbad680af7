// SPDX-License-Identifier: Apache-2.0

internal import CEvent
internal import Glibc

/// Bounds of what the metrics endpoint takes from its clients.
package struct MetricsEndpointLimits: Sendable {
  /// The most connections at once, at least 1; the next ones wait in the system's queue.
  package var connections = 32
  /// The most bytes of a request's line and headers; more is answered with 400.
  package var headerBytes = 8192
  /// The most bytes of a request's body, which nobody reads; more is answered with 413.
  package var bodyBytes = 8192
  /// How long a connection may be silent before it is closed, in milliseconds.
  package var idleMilliseconds = 10_000

  /// The defaults: what a few Prometheus servers and a curious person need.
  package init() {}
}

/// libevent's HTTP server with its event loop; owns both.
///
/// Not thread-safe, like libevent without its locks: one thread makes it, and hands it over to the
/// one that runs and then releases it.
@safe
final class MetricsServer {
  private let limits: MetricsEndpointLimits
  let body: @Sendable () -> [UInt8]
  private let base: OpaquePointer
  private let http: OpaquePointer
  private let listener: OpaquePointer
  private let listenerNumber: CInt
  private var stopEvent: OpaquePointer?
  private var resumeTimer: OpaquePointer?

  /// Makes the server; it accepts nothing before ``run()``.
  ///
  /// - Parameters:
  ///   - socket: A listening socket.
  ///   - stop: A descriptor that becomes readable when the server shall stop. Must outlive it.
  ///   - body: Makes the text for a scrape, on the thread that runs.
  /// - Throws: The sentence for exhausted memory or descriptors.
  init(
    socket: consuming FileDescriptor,
    stop: CInt,
    limits: MetricsEndpointLimits,
    text: String,
    body: @escaping @Sendable () -> [UInt8]
  ) throws(MetricsEndpointError) {
    unsafe event_set_log_callback(ignoreMessage)
    guard let base = unsafe Self.makeBase() else { throw .system(.resources, text, ENOMEM) }
    guard let http = unsafe evhttp_new(base) else {
      unsafe event_base_free(base)
      throw .system(.resources, text, ENOMEM)
    }
    let number = socket.release()
    guard let bound = unsafe evhttp_accept_socket_with_handle(http, number),
      let listener = unsafe evhttp_bound_socket_get_listener(bound)
    else {
      _ = close(number)
      unsafe evhttp_free(http)
      unsafe event_base_free(base)
      throw .system(.resources, text, ENOMEM)
    }
    self.limits = limits
    self.body = body
    unsafe self.base = base
    unsafe self.http = http
    unsafe self.listener = listener
    listenerNumber = number
    try configure(stop: stop, text: text)
  }

  deinit {
    // The events name the base, and the server closes its connections through it.
    if let stopEvent = unsafe stopEvent { unsafe event_free(stopEvent) }
    if let resumeTimer = unsafe resumeTimer { unsafe event_free(resumeTimer) }
    unsafe evhttp_free(http)
    unsafe event_base_free(base)
  }

  /// Serves until the stop descriptor becomes readable.
  func run() {
    // 1 is a loop without events and -1 a failing epoll: either way there is nothing left to serve.
    _ = unsafe event_base_loop(base, 0)
  }

  /// An event loop for one thread alone.
  private static func makeBase() -> OpaquePointer? {
    guard let configuration = unsafe event_config_new() else { return nil }
    defer { unsafe event_config_free(configuration) }
    let flags = EVENT_BASE_FLAG_NOLOCK.rawValue | EVENT_BASE_FLAG_IGNORE_ENV.rawValue
    guard unsafe event_config_set_flag(configuration, CInt(flags)) == 0 else { return nil }
    return unsafe event_base_new_with_config(configuration)
  }

  private func configure(stop: CInt, text: String) throws(MetricsEndpointError) {
    let this = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe evhttp_set_max_headers_size(http, limits.headerBytes)
    unsafe evhttp_set_max_body_size(http, limits.bodyBytes)
    var idle = timeval(milliseconds: limits.idleMilliseconds)
    unsafe evhttp_set_timeout_tv(http, &idle)
    // All methods, known or not, come to ``respond(to:)``; otherwise libevent answers 501.
    unsafe evhttp_set_allowed_methods(http, .max)
    unsafe evhttp_set_gencb(http, answerRequest, this)
    unsafe evhttp_set_bevcb(http, countConnection, this)
    unsafe evconnlistener_set_error_cb(listener, pauseAfterError)
    unsafe stopEvent = event_new(base, stop, Int16(EV_READ), stopLoop, this)
    unsafe resumeTimer = event_new(base, -1, Int16(EV_PERSIST), resumeAccepting, this)
    guard let stopEvent = unsafe stopEvent, unsafe resumeTimer != nil,
      unsafe event_add(stopEvent, nil) == 0
    else { throw .system(.resources, text, ENOMEM) }
  }
}

// MARK: - Connections

extension MetricsServer {
  /// The server that a callback's argument stands for.
  ///
  /// Valid in callbacks alone: they run in ``run()``, whose caller holds the server.
  static func from(_ argument: UnsafeMutableRawPointer?) -> MetricsServer? {
    guard let argument = unsafe argument else { return nil }
    return unsafe Unmanaged<MetricsServer>.fromOpaque(argument).takeUnretainedValue()
  }

  /// Stops accepting when the connection that is being made is the last one allowed.
  fileprivate func connectionBegins() {
    guard connectionCount() + 1 >= limits.connections else { return }
    var pause = timeval(milliseconds: 100)
    // Without the timer nobody would accept again, so it comes first.
    guard let resumeTimer = unsafe resumeTimer, unsafe event_add(resumeTimer, &pause) == 0 else {
      return
    }
    // Disabling fails only for an event that is not there, and then nothing is accepted anyway.
    _ = unsafe evconnlistener_disable(listener)
  }

  /// Accepts again as soon as there is a place.
  fileprivate func resume() {
    guard connectionCount() < limits.connections, let resumeTimer = unsafe resumeTimer else {
      return
    }
    // On failure the timer goes on and tries again.
    if unsafe evconnlistener_enable(listener) == 0 { _ = unsafe event_del(resumeTimer) }
  }

  /// How many connections there are: each one waits for something to read, as long as it is open.
  ///
  /// libevent 2.1 has no counter of its own, and says nothing when a connection ends.
  private func connectionCount() -> Int {
    var tally = ReaderTally(apartFrom: listenerNumber)
    // The callback never ends the iteration, so the result is always 0.
    _ = unsafe event_base_foreach_event(base, tallyReader, &tally)
    // The stop descriptor is read from, too.
    return tally.count - 1
  }

  /// Leaves the loop after the callbacks that are due.
  fileprivate func stop() {
    // Fails only without a base.
    _ = unsafe event_base_loopexit(base, nil)
  }
}

/// What ``MetricsServer/connectionCount()`` counts.
private struct ReaderTally {
  let listenerNumber: CInt
  var count = 0

  init(apartFrom listenerNumber: CInt) {
    self.listenerNumber = listenerNumber
  }
}

extension timeval {
  fileprivate init(milliseconds: Int) {
    self.init(tv_sec: milliseconds / 1000, tv_usec: milliseconds % 1000 * 1000)
  }
}

// MARK: - Callbacks

private func tallyReader(
  _ base: OpaquePointer?,
  _ event: OpaquePointer?,
  _ tally: UnsafeMutableRawPointer?
) -> CInt {
  guard let tally = unsafe tally?.assumingMemoryBound(to: ReaderTally.self) else { return 0 }
  let isReader = unsafe event_get_events(event) & Int16(EV_READ) != 0
  if isReader, unsafe event_get_fd(event) != tally.pointee.listenerNumber {
    unsafe tally.pointee.count += 1
  }
  return 0
}

/// Makes nothing, so that libevent makes what it would make without this callback.
private func countConnection(
  _ base: OpaquePointer?,
  _ server: UnsafeMutableRawPointer?
) -> OpaquePointer? {
  unsafe MetricsServer.from(server)?.connectionBegins()
  return nil
}

private func resumeAccepting(_ number: CInt, _ what: Int16, _ server: UnsafeMutableRawPointer?) {
  unsafe MetricsServer.from(server)?.resume()
}

private func stopLoop(_ number: CInt, _ what: Int16, _ server: UnsafeMutableRawPointer?) {
  unsafe MetricsServer.from(server)?.stop()
}

private func answerRequest(_ request: OpaquePointer?, _ server: UnsafeMutableRawPointer?) {
  guard let request = unsafe request else { return }
  unsafe MetricsServer.from(server)?.answer(Request(borrowing: request))
}

/// Waits a while when no connection can be accepted, usually for want of file descriptors.
///
/// The connection stays in the system's queue, so trying again at once would never end.
private func pauseAfterError(_ listener: OpaquePointer?, _ http: UnsafeMutableRawPointer?) {
  guard let listener = unsafe listener else { return }
  let base = unsafe evconnlistener_get_base(listener)
  let argument = unsafe UnsafeMutableRawPointer(listener)
  var pause = timeval(milliseconds: 100)
  // Without the timer nobody would accept again, so it comes first.
  guard unsafe event_base_once(base, -1, Int16(EV_TIMEOUT), resumeAfterError, argument, &pause) == 0
  else { return }
  // Disabling fails only for an event that is not there, and then nothing is accepted anyway.
  _ = unsafe evconnlistener_disable(listener)
}

private func resumeAfterError(_ number: CInt, _ what: Int16, _ listener: UnsafeMutableRawPointer?) {
  // A failure means no memory for one event; then the endpoint stays silent and the server goes on.
  if let listener = unsafe listener { _ = unsafe evconnlistener_enable(OpaquePointer(listener)) }
}

/// libevent would write to standard error, between the lines of the log.
///
/// What it says concerns single connections, whose clients get an answer or a closed connection.
private func ignoreMessage(_ severity: CInt, _ message: UnsafePointer<CChar>?) {}
