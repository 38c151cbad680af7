// SPDX-License-Identifier: Apache-2.0

internal import CEvent
internal import Glibc

// libevent 2.1 says nothing when a connection ends, and closes one only after a silence. So each
// connection is counted when it begins, and looked for among the events of the loop later.

extension MetricsServer {
  /// Makes the stream of a connection that was accepted, and accepts no more when it is the last.
  ///
  /// - Returns: The stream, or nil without memory; libevent tries once more then.
  fileprivate func connectionBegins() -> OpaquePointer? {
    guard let stream = unsafe bufferevent_socket_new(base, -1, 0) else { return nil }
    updateConnections()
    unsafe connections.begin(ConnectionList.Identity(UnsafeMutableRawPointer(stream)), at: .now)
    awaitLate()
    if connections.count >= limits.connections {
      // Disabling fails only for an event that is not there, and then nothing is accepted anyway.
      _ = unsafe evconnlistener_disable(listener)
      awaitQueue()
    }
    return unsafe stream
  }

  /// Accepts again if there is a place, otherwise sees to it that there will be one.
  ///
  /// Called when somebody waits in the system's queue, and everything that arrived has been read.
  fileprivate func makeRoom() {
    updateConnections()
    guard connections.count >= limits.connections else { return accept() }
    let room = connections.room(
      at: .now,
      waiting: .milliseconds(limits.firstMilliseconds),
      answering: .milliseconds(limits.answerMilliseconds)
    )
    switch room {
    case .close(let connection):
      end(connection)
      accept()
    case .wait(let duration):
      var pause = timeval(duration)
      // More connections than allowed are better than none.
      if unsafe event_add(queueTimer, &pause) != 0 { accept() }
    }
  }

  /// Closes the connections whose request has not arrived in time.
  fileprivate func closeLate() {
    updateConnections()
    let limit = Duration.milliseconds(limits.requestMilliseconds)
    for connection in connections.late(at: .now, limit: limit) { end(connection) }
    updateConnections()
    awaitLate()
  }

  /// Looks whether somebody waits in the system's queue once everything else is done.
  fileprivate func awaitQueue() {
    // More connections than allowed are better than none.
    if unsafe event_add(queueEvent, nil) != 0 { accept() }
  }

  private func accept() {
    // Fails without memory for an event; then the endpoint stays silent and the server goes on.
    _ = unsafe evconnlistener_enable(listener)
  }

  private func awaitLate() {
    let limit = Duration.milliseconds(limits.requestMilliseconds)
    guard let duration = connections.timeUntilLate(at: .now, limit: limit) else { return }
    var pause = timeval(duration)
    // Without memory for it the connection ends by its silence, or for another one.
    _ = unsafe event_add(lateTimer, &pause)
  }

  /// Ends a connection as a long silence would; it is one that was found open just now.
  private func end(_ connection: ConnectionList.Identity) {
    let stream = unsafe OpaquePointer(bitPattern: connection.address)
    unsafe bufferevent_trigger_event(stream, Int16(BEV_EVENT_TIMEOUT | BEV_EVENT_READING), 0)
  }

  private func updateConnections() {
    var open = OpenStreams()
    // The callback never ends the iteration, so the result is always 0.
    _ = unsafe withUnsafeMutablePointer(to: &open) {
      unsafe event_base_foreach_event(base, addStream, $0)
    }
    connections.keep(open.found)
  }
}

/// What is read from in the loop: each connection is, as long as it is open.
private struct OpenStreams {
  var found: Set<ConnectionList.Identity> = []
}

// MARK: - Callbacks

private func addStream(
  _ base: OpaquePointer?,
  _ event: OpaquePointer?,
  _ streams: UnsafeMutableRawPointer?
) -> CInt {
  guard let event = unsafe event,
    let streams = unsafe streams?.assumingMemoryBound(to: OpenStreams.self),
    unsafe event_get_events(event) & Int16(EV_READ) != 0
  else { return 0 }
  // The argument of a stream's own event is the stream.
  unsafe streams.pointee.found.insert(ConnectionList.Identity(event_get_callback_arg(event)))
  return 0
}

func beginConnection(
  _ base: OpaquePointer?,
  _ server: UnsafeMutableRawPointer?
) -> OpaquePointer? {
  unsafe MetricsServer.from(server)?.connectionBegins()
}

func makeRoom(_ number: CInt, _ what: Int16, _ server: UnsafeMutableRawPointer?) {
  unsafe MetricsServer.from(server)?.makeRoom()
}

func lookAgain(_ number: CInt, _ what: Int16, _ server: UnsafeMutableRawPointer?) {
  unsafe MetricsServer.from(server)?.awaitQueue()
}

func closeLate(_ number: CInt, _ what: Int16, _ server: UnsafeMutableRawPointer?) {
  unsafe MetricsServer.from(server)?.closeLate()
}

extension timeval {
  fileprivate init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    self.init(tv_sec: Int(seconds), tv_usec: Int(attoseconds / 1_000_000_000_000))
  }
}
