// SPDX-License-Identifier: Apache-2.0

/// The identity a server shows, which can be exchanged while it serves.
///
/// A new identity holds from the next handshake on. Connections that are open live on with the one
/// they were made with. Thread rule: every function from any thread.
package final class TLSIdentityStore: Sendable {
  /// An identity and how many came before it.
  struct Version {
    let generation: UInt64
    let identity: TLSIdentity
  }

  private let current: Guarded<Version>

  /// A store with its first identity.
  package init(_ identity: TLSIdentity) {
    current = Guarded(Version(generation: 1, identity: identity))
  }

  /// Shows this identity from now on.
  package func replace(with identity: TLSIdentity) {
    current.withLock { $0 = Version(generation: $0.generation + 1, identity: identity) }
  }

  /// Which identity is shown: 1 for the first, one more with each replacement.
  package var generation: UInt64 { current.withLock { $0.generation } }

  /// The identity, if it is another one than that of the generation given.
  func version(after generation: UInt64) -> Version? {
    current.withLock { $0.generation == generation ? nil : $0 }
  }
}
