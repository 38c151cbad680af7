// SPDX-License-Identifier: Apache-2.0

/// The connections of a metrics server in the order in which they came, and which of them may be
/// closed for others.
///
/// A connection whose request is not complete is waiting; one whose request is complete is being
/// answered until it ends.
struct ConnectionList {
  /// What a connection is known by: where its stream lies in memory.
  struct Identity: Hashable, Sendable {
    let address: UInt

    /// The identity of the stream at that address.
    init(_ pointer: UnsafeMutableRawPointer?) {
      address = UInt(bitPattern: pointer)
    }
  }

  private struct Connection {
    let identity: Identity
    let begun: ContinuousClock.Instant
    var answered: ContinuousClock.Instant?
  }

  private var connections: [Connection] = []

  /// How many connections there are.
  var count: Int { connections.count }

  /// Adds a connection that begins; one of the same identity has ended, as its memory is used anew.
  mutating func begin(_ identity: Identity, at now: ContinuousClock.Instant) {
    connections.removeAll { $0.identity == identity }
    connections.append(Connection(identity: identity, begun: now))
  }

  /// The request of a connection is complete, and its answer begins.
  mutating func answer(_ identity: Identity, at now: ContinuousClock.Instant) {
    guard let index = connections.firstIndex(where: { $0.identity == identity }) else { return }
    connections[index].answered = now
  }

  /// Forgets the connections that are not open any more.
  mutating func keep(_ open: Set<Identity>) {
    connections.removeAll { !open.contains($0.identity) }
  }

  /// What can be done for a connection that waits in the system's queue.
  enum Room: Equatable {
    /// Close this one.
    case close(Identity)
    /// Look again after that time.
    case wait(Duration)
  }

  /// Chooses the connection to close for another one.
  ///
  /// The first is the one that has waited for its request the longest; if none waits, the one that
  /// has been answered the longest.
  func room(
    at now: ContinuousClock.Instant,
    waiting: Duration,
    answering: Duration
  ) -> Room {
    let pause = Duration.milliseconds(100)
    let end: ContinuousClock.Instant
    let oldest: Connection
    if let first = connections.first(where: { $0.answered == nil }) {
      (oldest, end) = (first, first.begun + waiting)
    } else {
      let ends = connections.compactMap { connection in
        connection.answered.map { (connection, $0 + answering) }
      }
      guard let first = ends.min(by: { $0.1 < $1.1 }) else { return .wait(pause) }
      (oldest, end) = first
    }
    // One that is being answered may end at any time.
    return end <= now ? .close(oldest.identity) : .wait(min(end - now, pause))
  }

  /// Those that have waited longer than that for a request.
  func late(at now: ContinuousClock.Instant, limit: Duration) -> [Identity] {
    connections.filter { $0.answered == nil && $0.begun + limit <= now }.map(\.identity)
  }

  /// The time until the next one is late; nil when none waits for a request.
  func timeUntilLate(at now: ContinuousClock.Instant, limit: Duration) -> Duration? {
    connections.first { $0.answered == nil }.map { max($0.begun + limit - now, .zero) }
  }
}
