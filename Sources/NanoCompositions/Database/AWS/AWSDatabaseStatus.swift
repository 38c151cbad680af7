// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What the user is told of a database at Amazon Web Services.
struct AWSDatabaseStatus {
  /// The service, as sentences name it.
  let service: String
  /// Where it answers; nil before it does.
  let endpoint: String?
  /// Its port.
  let port: Int
  /// The version that runs, or before that the one that was asked for.
  let version: String
  /// What it runs on.
  let size: AWSSize
  /// Its storage as a Kubernetes quantity; nil where there is none but the memory.
  let storage: String?
  /// What of the wish the service does not fulfil, each with its path.
  private(set) var limits: [String]

  /// Where a Database is in its life, as `status.phase` tells it: here it never sleeps.
  private enum Phase: String {
    case creating = "Creating"
    case ready = "Ready"
    case degraded = "Degraded"
  }

  /// Writes the status and the conditions.
  ///
  /// - Parameter isUsable: Whether somebody can connect and work.
  func tell(_ database: Database, isUsable: Bool, into desired: inout Desired) {
    let hasBeenReady =
      desired.observedStatus["phase"].string.flatMap(Phase.init).map { $0 != .creating } ?? false
    let phase: Phase = isUsable ? .ready : hasBeenReady ? .degraded : .creating
    var resources: Value = ["cpu": .string(size.cpu), "memory": .string(size.memory)]
    if let storage { resources["storage"] = .string(storage) }
    desired.status = [
      "phase": .string(phase.rawValue), "port": .integer(Int64(port)),
      "version": .string(version), "sleeping": false,
      "connectionSecret": ["name": .string(database.connectionSecretName)],
      "resources": resources,
    ]
    if let endpoint { desired.status["endpoint"] = .string(endpoint) }
    let isAsleepWished = database.spec.sleep == .asleep
    desired.conditions.append(
      CompositeCondition(
        "Asleep",
        .false,
        reason: isAsleepWished ? "NotPossible" : "Awake"
      )
    )
    desired.conditions.append(support(database))
  }

  /// Says what of the wish this backend does not fulfil.
  private func support(_ database: Database) -> CompositeCondition {
    var limits = self.limits
    if database.spec.sleep == .asleep {
      limits.append(
        "spec.sleep: \(service) cannot sleep; the database stays awake, and is paid for"
      )
    }
    if database.spec.network?.allowedNamespaces != nil {
      limits.append(
        "spec.network.allowedNamespaces: a security group knows no namespaces; whoever the platform "
          + "lets in may connect, from any namespace"
      )
    }
    guard !limits.isEmpty else {
      return CompositeCondition("FullySupported", .true, reason: "Supported")
    }
    return CompositeCondition(
      "FullySupported",
      .false,
      reason: "PartiallySupported",
      message: limits.joined(separator: "; ")
    )
  }
}
