// SPDX-License-Identifier: Apache-2.0

internal import CListener
internal import Glibc

/// Keeps the process answering when clients hold more connections than it has descriptors for.
///
/// One for the process; `CListener.h` says how it works and why it is needed. It is always on:
/// near RLIMIT_NOFILE it shuts down the connections that have been silent longest.
package enum ConnectionGuard {
  /// What the guard has done since the process started.
  package struct Counters: Sendable {
    /// Connections handed to their server.
    package let accepted: UInt64
    /// Connections shut down to make room, silent ones first.
    package let evicted: UInt64
    /// Connections closed at once for want of room.
    package let refused: UInt64
    /// Connections that were closed here and whose clients may still be reading, at this moment.
    package let lingering: UInt64
  }

  /// What the guard has done so far.
  package static var counters: Counters {
    let counters = nano_listener_read_counters()
    return Counters(
      accepted: counters.accepted,
      evicted: counters.evicted,
      refused: counters.refused,
      lingering: counters.lingering
    )
  }

  /// Sets how many connections the process may have open at once; 0: as many as descriptors allow.
  package static func limitConnections(to maximum: Int) {
    nano_listener_set_maximum_connections(max(0, maximum))
  }

  /// Which clients a port takes.
  enum Family {
    case any, ipv4, ipv6
  }

  /// Whether connections of a port stay, when their server closes them, until their clients have read
  /// what they were answered.
  static func setLingering(_ lingering: Bool, at port: UInt16) {
    nano_listener_set_lingering(port, lingering)
  }

  /// How many connections of such a port there are, closed by their server or not.
  static func connections(at port: UInt16) -> Int { nano_listener_connections(port) }

  /// Lets a port take clients of one family alone; with more than 16 such ports the rest take all.
  static func take(_ family: Family, at port: UInt16) {
    let number =
      switch family {
      case .any: AF_UNSPEC
      case .ipv4: AF_INET
      case .ipv6: AF_INET6
      }
    // No room for the rule: the port takes both families, as it does without the guard.
    _ = nano_listener_set_family(port, number)
  }
}
