// SPDX-License-Identifier: Apache-2.0

internal import CEvent
internal import Glibc

/// Bounds of what the metrics endpoint takes from its clients.
package struct MetricsEndpointLimits: Sendable {
  /// The most connections at once, at least 1; one that waits for a request makes room for the next.
  package var connections = 32
  /// The most bytes of a request's line and headers; more is answered with 400.
  package var headerBytes = 8192
  /// The most bytes of a request's body, which nobody reads; more is answered with 413.
  package var bodyBytes = 8192
  /// How long a connection may be silent before it is closed, in milliseconds.
  package var idleMilliseconds = 10_000
  /// How long a request may take to arrive, however steadily, in milliseconds.
  package var requestMilliseconds = 10_000
  /// How long a new connection has to send its request before it makes room, in milliseconds.
  package var firstMilliseconds = 20
  /// How long an answer may take before it makes room, when no other connection can, in milliseconds.
  package var answerMilliseconds = 10_000

  /// The defaults: what a few Prometheus servers and a curious person need.
  package init() {}
}

/// libevent's HTTP server with its event loop; owns both.
///
/// Not thread-safe, like libevent without its locks: one thread makes it, and hands it over to the
/// one that runs and then releases it.
@safe
final class MetricsServer {
  let limits: MetricsEndpointLimits
  let body: @Sendable () -> [UInt8]
  let base: OpaquePointer
  private let http: OpaquePointer
  let listener: OpaquePointer
  var connections = ConnectionList()
  private var stopEvent: OpaquePointer?
  /// Becomes active when a connection waits in the system's queue and everything else is done.
  private(set) var queueEvent: OpaquePointer?
  /// Looks at the queue again after a while.
  private(set) var queueTimer: OpaquePointer?
  /// Closes connections whose request takes too long.
  private(set) var lateTimer: OpaquePointer?

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
    try configure(stop: stop, queue: number, text: text)
  }

  deinit {
    // The events name the base, and the server closes its connections through it.
    if let stopEvent = unsafe stopEvent { unsafe event_free(stopEvent) }
    if let queueEvent = unsafe queueEvent { unsafe event_free(queueEvent) }
    if let queueTimer = unsafe queueTimer { unsafe event_free(queueTimer) }
    if let lateTimer = unsafe lateTimer { unsafe event_free(lateTimer) }
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
    guard let base = unsafe event_base_new_with_config(configuration) else { return nil }
    // Everything has the middle one unless it is told another; 0 is the first.
    guard unsafe event_base_priority_init(base, 3) == 0 else {
      unsafe event_base_free(base)
      return nil
    }
    return unsafe base
  }

  private func configure(
    stop: CInt,
    queue: CInt,
    text: String
  ) throws(MetricsEndpointError) {
    let this = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe evhttp_set_max_headers_size(http, limits.headerBytes)
    unsafe evhttp_set_max_body_size(http, limits.bodyBytes)
    var idle = timeval(milliseconds: limits.idleMilliseconds)
    unsafe evhttp_set_timeout_tv(http, &idle)
    // All methods, known or not, come to ``respond(to:)``; otherwise libevent answers 501.
    unsafe evhttp_set_allowed_methods(http, .max)
    unsafe evhttp_set_gencb(http, answerRequest, this)
    unsafe evhttp_set_bevcb(http, beginConnection, this)
    unsafe evconnlistener_set_error_cb(listener, pauseAfterError)
    unsafe stopEvent = event_new(base, stop, Int16(EV_READ), stopLoop, this)
    unsafe queueEvent = event_new(base, queue, Int16(EV_READ), makeRoom, this)
    unsafe queueTimer = event_new(base, -1, 0, lookAgain, this)
    unsafe lateTimer = event_new(base, -1, 0, closeLate, this)
    guard let stopEvent = unsafe stopEvent, let queueEvent = unsafe queueEvent,
      unsafe queueTimer != nil, unsafe lateTimer != nil,
      unsafe event_priority_set(queueEvent, 2) == 0, unsafe event_add(stopEvent, nil) == 0
    else { throw .system(.resources, text, ENOMEM) }
  }
}

extension MetricsServer {
  /// The server that a callback's argument stands for.
  ///
  /// Valid in callbacks alone: they run in ``run()``, whose caller holds the server.
  static func from(_ argument: UnsafeMutableRawPointer?) -> MetricsServer? {
    guard let argument = unsafe argument else { return nil }
    return unsafe Unmanaged<MetricsServer>.fromOpaque(argument).takeUnretainedValue()
  }

  /// Leaves the loop after the callbacks that are due.
  fileprivate func stop() {
    // Fails only without a base.
    _ = unsafe event_base_loopexit(base, nil)
  }
}

extension timeval {
  init(milliseconds: Int) {
    self.init(tv_sec: milliseconds / 1000, tv_usec: milliseconds % 1000 * 1000)
  }
}

// MARK: - Callbacks

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
