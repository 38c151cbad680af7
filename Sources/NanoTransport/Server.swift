// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// A gRPC server on gRPC C core: it moves bytes and statuses, and knows nothing of messages.
///
/// It serves from when it is made until ``shutdown(grace:)``, which the end of the last reference
/// calls too. A call is taken up, handled and answered on one worker thread, with no task, no lock
/// and no copy of the reply on the way.
///
/// Thread rule: every function from any thread but the workers, which are the ones that call
/// handlers and recorders.
package final class Server: Sendable {
  /// Where it is in its life.
  private enum State: ~Copyable {
    case serving(WorkerThreads)
    case stopping
    case stopped
  }

  /// The port it listens on; nil for a Unix domain socket.
  package let port: Int?
  private let core: ServerCore
  private let credentials: ServerCredentials
  private let familyRule: FamilyRule?
  private let lingering: LingeringRule?
  private let state: Guarded<State>
  private let finished = Semaphore()

  /// Opens the port and starts to serve.
  ///
  /// - Parameters:
  ///   - configuration: Where, whom and with what.
  ///   - methods: What clients can call; anything else is answered with `Unimplemented`.
  ///   - observer: Learns of every call of these methods.
  /// - Throws: ``TransportError`` with one sentence; then nothing is left open.
  package init(
    configuration: ServerConfiguration,
    methods: [ServerMethod],
    observer: (any ServerObserver)? = nil
  ) throws(TransportError) {
    try configuration.validate()
    let address = try ListenAddress(
      network: configuration.network,
      address: configuration.address
    )
    try AddressProbe.check(address)
    let credentials = ServerCredentials(configuration.credentials)
    let core = try ServerCore(configuration, methods, observer)
    guard let port = core.server.listen(at: address, credentials) else {
      core.drainUnstarted()
      throw Self.whyNotListening(address, configuration)
    }
    self.port = address.port == nil ? nil : port
    self.core = core
    self.credentials = credentials
    familyRule = FamilyRule(configuration.network, port)
    lingering = LingeringRule(configuration.network, port)
    core.server.start()
    var threads = WorkerThreads()
    do throws(TransportError) {
      for index in 0..<configuration.workerThreads {
        try threads.start("grpc-worker-\(index)") {
          var worker = Worker(core)
          worker.run()
        }
      }
    } catch {
      state = Guarded(.stopped)
      // This thread takes the events itself, as there may be no other.
      core.beginStopping()
      var worker = Worker(core)
      worker.run()
      threads.join()
      throw error
    }
    state = Guarded(.serving(threads))
    core.requestFirstCalls()
  }

  deinit { shutdown(grace: .zero) }

  /// Stops serving; returns when every thread has ended and everything is released.
  ///
  /// No connection and no call is accepted any more; streams are told to end; calls in flight are
  /// answered, and those that are not within `grace` are cancelled. Bounded by the grace, a second
  /// for the connections to close, and the handlers that still run, which nothing can interrupt.
  /// Called again, or by several threads, it waits for the first call to end.
  package func shutdown(grace: Duration) {
    let threads: WorkerThreads? = state.withLock { state in
      switch consume state {
      case .serving(let threads):
        state = .stopping
        return threads
      case .stopping:
        state = .stopping
        return nil
      case .stopped:
        state = .stopped
        return nil
      }
    }
    guard let threads else {
      finished.wait()
      finished.post()
      return
    }
    let end = ContinuousClock.now + grace
    core.stop(until: end)
    lingering?.waitForClients(until: max(end, ContinuousClock.now + .seconds(1)))
    threads.join()
    state.withLock { $0 = .stopped }
    finished.post()
  }

  private static func whyNotListening(
    _ address: ListenAddress,
    _ configuration: ServerConfiguration
  ) -> TransportError {
    do throws(TransportError) {
      // Somebody may have taken the port between the first probe and C core.
      try AddressProbe.check(address)
    } catch {
      return error
    }
    guard case .mutualTLS = configuration.credentials else {
      return TransportError(.cannotListen, "cannot listen on \(address): refused by gRPC")
    }
    return TransportError(
      .invalidIdentity,
      "cannot listen on \(address): the TLS certificate, key and authority cannot be loaded"
    )
  }
}

/// Takes connections of one address family alone at one port, as long as it lives.
private struct FamilyRule: ~Copyable {
  private let port: UInt16

  /// nil where both families are wanted, or the network has none.
  init?(_ network: ServerConfiguration.Network, _ port: Int) {
    guard let number = UInt16(exactly: port) else { return nil }
    switch network {
    case .tcp, .unix: return nil
    case .tcp4: ConnectionGuard.take(.ipv4, at: number)
    case .tcp6: ConnectionGuard.take(.ipv6, at: number)
    }
    self.port = number
  }

  deinit { ConnectionGuard.take(.any, at: port) }
}

/// Lets the clients of one port read their answers, as long as it lives.
private struct LingeringRule: ~Copyable {
  private let port: UInt16

  /// nil for a network without ports.
  init?(_ network: ServerConfiguration.Network, _ port: Int) {
    guard network != .unix, let number = UInt16(exactly: port) else { return nil }
    self.port = number
    ConnectionGuard.setLingering(true, at: number)
  }

  deinit { ConnectionGuard.setLingering(false, at: port) }

  /// Waits until no connection is left: with the process would go what the kernel still has to send.
  ///
  /// That of connections too which C core has not closed yet: it does so on a thread of its own, after
  /// it has told that the server stopped.
  func waitForClients(until end: ContinuousClock.Instant) {
    let pause = Semaphore()
    while ConnectionGuard.connections(at: port) > 0, ContinuousClock.now < end {
      // Nobody posts it.
      _ = pause.wait(atMost: .milliseconds(2))
    }
  }
}

extension ServerCore {
  /// Ends the calls until then; after the last of them the workers end.
  func stop(until end: ContinuousClock.Instant) {
    for stream in stopStreams() { stream.serverStops() }
    if server.drain() { waitForClients(until: end) }
    beginStopping()
    if !stopped.wait(atMost: end - ContinuousClock.now) {
      server.cancelAllCalls()
      stopped.wait()
    }
  }

  /// Waits until every client has closed its connection, which it does after its last call.
  private func waitForClients(until end: ContinuousClock.Instant) {
    let pause = Semaphore()
    while server.hasConnections(), ContinuousClock.now < end {
      // Nobody posts it: C core does not tell when the last connection is gone.
      _ = pause.wait(atMost: .milliseconds(2))
    }
  }

  /// Accepts nothing more and tells the streams.
  func beginStopping() {
    for stream in stopStreams() { stream.serverStops() }
    takeUpBacklog()
    // The tag is never looked into; the core outlives its event.
    let tag = unsafe Tag(.serverStopped, Unmanaged.passUnretained(self).toOpaque())
    unsafe server.shutDown(into: queue, tag.pointer)
  }

  /// Ends a server that was never started: no thread takes its events, and none come.
  func drainUnstarted() {
    queue.shutDown()
    while case .completed = queue.next() {}
  }
}
