// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// How a server listens, whom it lets in and what it may use.
package struct ServerConfiguration: Sendable {
  /// What kind of socket it listens on, in the words of Go's `net.Listen`.
  package enum Network: String, Sendable, CaseIterable {
    /// TCP, IPv4 and IPv6.
    case tcp
    /// TCP, clients over IPv4 alone.
    case tcp4
    /// TCP, clients over IPv6 alone.
    case tcp6
    /// A Unix domain socket; the address is a path.
    case unix
  }

  /// Who may connect.
  package enum Credentials: Sendable {
    /// Anyone, in plain text.
    case insecure
    /// Clients with a certificate of the store's authority, over TLS 1.2 or 1.3.
    case mutualTLS(TLSIdentityStore)
  }

  /// How a server treats the pings of its clients, and when it sends its own.
  ///
  /// Source: <https://grpc.io/docs/guides/keepalive/>.
  package struct KeepAlive: Sendable {
    /// Pings further apart than this are always welcome, with a call open or without.
    ///
    /// C core's own default, 5 minutes with a call and 2 hours without, ends the connection of any
    /// client that wants to know sooner whether the server lives.
    package var minimumClientInterval: Duration = .seconds(5)
    /// A client that has been silent this long is asked whether it lives.
    package var interval: Duration = .seconds(300)
    /// A client that does not answer in this time is gone.
    package var timeout: Duration = .seconds(20)

    /// The defaults.
    package init() {}
  }

  /// What kind of socket.
  package var network: Network = .tcp
  /// `host:port` with a numeric host or `localhost`, `:port` for every address, or a path.
  package var address = ":9443"
  /// Who may connect.
  package var credentials: Credentials
  /// The longest message taken, in bytes; a longer one is answered with `ResourceExhausted`.
  package var maximumReceiveBytes = 16 << 20
  /// How many threads handle calls.
  package var workerThreads = Self.defaultWorkerThreads
  /// After this time a client is asked to connect anew, so that it finds new pods; nil: never.
  package var maximumConnectionAge: Duration? = .seconds(600)
  /// How long the calls of such a connection may still take.
  package var maximumConnectionAgeGrace: Duration = .seconds(120)
  /// How pings are treated.
  package var keepAlive = KeepAlive()
  /// The memory that messages and connections may use together, in bytes; nil: no limit.
  ///
  /// C core answers pressure by reading less, and at the limit by ending streams.
  package var memoryQuotaBytes: Int? = 128 << 20
  /// How many calls one connection may have open.
  package var maximumConcurrentStreams = 1000
  /// The time to finish the TLS and HTTP/2 handshakes; then the connection is closed.
  package var handshakeTimeout: Duration = .seconds(20)

  /// The defaults, with these credentials.
  package init(credentials: Credentials) { self.credentials = credentials }

  /// One thread for each core this process may use, at most 4.
  package static var defaultWorkerThreads: Int {
    // SC_NPROCESSORS_ONLN counts what the scheduler lets this process use.
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    return min(max(cores, 1), 4)
  }
}

extension ServerConfiguration {
  /// Refuses numbers that have no meaning.
  func validate() throws(TransportError) {
    try Self.check("the number of worker threads", workerThreads, in: 1...256)
    try Self.check("the longest message in bytes", maximumReceiveBytes, in: 1...Int(Int32.max))
    try Self.check(
      "the number of concurrent streams",
      maximumConcurrentStreams,
      in: 1...Int(Int32.max)
    )
    if let memoryQuotaBytes {
      try Self.check("the memory quota in bytes", memoryQuotaBytes, in: 1 << 20...1 << 40)
    }
    let zero = Duration.zero
    let ages = [
      maximumConnectionAge ?? .seconds(1), maximumConnectionAgeGrace, handshakeTimeout,
      keepAlive.minimumClientInterval, keepAlive.interval, keepAlive.timeout,
    ]
    if ages.contains(where: { $0 <= zero }) {
      throw TransportError(
        .invalidConfiguration,
        "a time of the server is not positive: \(ages.min() ?? zero)"
      )
    }
  }

  private static func check(
    _ name: String,
    _ value: Int,
    in range: ClosedRange<Int>
  ) throws(TransportError) {
    guard !range.contains(value) else { return }
    throw TransportError(
      .invalidConfiguration,
      "\(name) must be \(range.lowerBound) to \(range.upperBound), not \(value)"
    )
  }
}
