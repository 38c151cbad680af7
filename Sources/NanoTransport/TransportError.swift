// SPDX-License-Identifier: Apache-2.0

/// Why a server or a channel could not be made: one sentence for the person who configured it.
package struct TransportError: Error, Sendable {
  /// What kind of mistake it is; open to new kinds.
  package struct Code: Hashable, Sendable {
    private enum Kind {
      case cannotListen, invalidAddress, invalidConfiguration, invalidIdentity, noThread
    }
    private let kind: Kind

    /// The address is good, and the system does not let the process listen there.
    package static let cannotListen = Code(kind: .cannotListen)
    /// The address cannot be read.
    package static let invalidAddress = Code(kind: .invalidAddress)
    /// A number or a path of the configuration is out of its range.
    package static let invalidConfiguration = Code(kind: .invalidConfiguration)
    /// Certificate, key or authority are not a pair, or not PEM.
    package static let invalidIdentity = Code(kind: .invalidIdentity)
    /// The system gives the process no further thread.
    package static let noThread = Code(kind: .noThread)
  }

  /// What kind of mistake it is.
  package let code: Code
  /// The sentence: lowercase start, no period, names the thing.
  package let message: String

  @inline(never)
  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

extension TransportError: CustomStringConvertible {
  package var description: String { message }
}

extension TransportError: Equatable {
  /// Whether the codes are equal; the sentence does not count.
  package static func == (left: TransportError, right: TransportError) -> Bool {
    left.code == right.code
  }
}
