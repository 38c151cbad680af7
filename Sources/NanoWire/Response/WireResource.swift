// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// A resource to be written into a `State`.
package enum WireResource: Sendable {
  /// One that goes on as it came, byte for byte, with fields that are unknown here.
  case unchanged(ResourceMessage)
  /// One that is said anew.
  case made(Made)

  /// The parts of a resource that is said anew.
  package struct Made: Sendable {
    /// The object.
    package var object: Value
    /// Whether it is ready.
    package var readiness: Readiness
    /// What it takes to connect to it; written in this order, each name once.
    package var connectionDetails: [(name: String, value: [UInt8])]

    /// A resource of those parts.
    package init(
      _ object: Value,
      readiness: Readiness = .unspecified,
      connectionDetails: [(name: String, value: [UInt8])] = []
    ) {
      self.object = object
      self.readiness = readiness
      self.connectionDetails = connectionDetails
    }
  }

  /// About how many bytes are to be written: for one said anew, what a usual one has.
  fileprivate var estimatedByteCount: Int {
    switch self {
    case .unchanged(let resource): resource.bytes.count + 64
    case .made: 2048
    }
  }

  /// A resource that is said anew.
  package static func made(_ object: Value, readiness: Readiness = .unspecified) -> WireResource {
    .made(Made(object, readiness: readiness))
  }
}

/// A composite and its composed resources, to be written.
package struct WireState: Sendable {
  /// The composite; nil leaves it unset.
  package var composite: WireResource?
  /// Composed resources that go on as they came, byte for byte, but for those in ``resources``.
  ///
  /// Cost: a copy of their bytes and a comparison each; their names become no strings.
  package var kept: ResourceMessages?
  /// The other composed resources, each name once, in any order: all are written in the order of the
  /// names' bytes.
  package var resources: [(name: String, resource: WireResource)]

  /// A state of those resources.
  package init(
    composite: WireResource? = nil,
    kept: ResourceMessages? = nil,
    resources: [(name: String, resource: WireResource)] = []
  ) {
    self.composite = composite
    self.kept = kept
    self.resources = resources
  }

  /// About how many bytes are to be written.
  internal var estimatedByteCount: Int {
    var sum = kept?.byteCount ?? 0
    for (_, resource) in resources { sum += resource.estimatedByteCount }
    return sum + (composite?.estimatedByteCount ?? 0)
  }

  /// Whether there is nothing to be written.
  internal var isEmpty: Bool { composite == nil && kept?.isEmpty ?? true && resources.isEmpty }
}
