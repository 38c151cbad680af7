// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

extension PostgreSQLOnCloudNativePG {
  /// Where a Database is in its life, as `status.phase` tells it.
  enum Phase: String {
    case creating = "Creating"
    case ready = "Ready"
    case fallingAsleep = "FallingAsleep"
    case asleep = "Asleep"
    case waking = "Waking"
    case degraded = "Degraded"
  }

  /// Tells the user what there is.
  func status(
    _ database: Database,
    _ settings: PostgreSQLSettings,
    _ cluster: Composed<CNPG.Cluster>,
    at host: String,
    isConnectable: Bool,
    into desired: inout Desired
  ) {
    let size = PostgreSQLSize(database.spec.size)
    let isHibernating = cluster.condition("cnpg.io/hibernation")?.isTrue == true
    let isUp = cluster.readiness.isReady
    let before = desired.observedStatus["phase"].string.flatMap(Phase.init) ?? .creating
    let phase =
      if database.spec.sleep == .asleep {
        phaseOnTheWayToSleep(before, cluster, isHibernating, isUp)
      } else {
        phaseWhenAwake(before, isHibernating, isUsable: isUp && isConnectable)
      }
    holdReadiness(of: cluster, in: phase, isHibernating)
    desired.status = [
      "phase": .string(phase.rawValue),
      "endpoint": .string(host),
      "port": 5432,
      "version": .string(version(database, cluster)),
      "sleeping": .bool(isHibernating),
      "connectionSecret": ["name": .string(database.connectionSecretName)],
      "resources": [
        "cpu": .string(size.cpu),
        "memory": .string(size.memoryLimit),
        "storage": .string("\(database.spec.storage.size)"),
      ],
    ]
    desired.conditions.append(asleep(database, phase, isHibernating))
    desired.conditions.append(support(database, settings))
  }

  /// A server that never ran is created first, and falls asleep when it is up.
  private func phaseOnTheWayToSleep(
    _ before: Phase,
    _ cluster: Composed<CNPG.Cluster>,
    _ isHibernating: Bool,
    _ isUp: Bool
  ) -> Phase {
    if isHibernating { return .asleep }
    let hasRun = isUp || before != .creating
    return hasRun && cluster.exists ? .fallingAsleep : .creating
  }

  private func phaseWhenAwake(_ before: Phase, _ isHibernating: Bool, isUsable: Bool) -> Phase {
    if isHibernating { return .waking }
    if isUsable { return .ready }
    return switch before {
    case .asleep, .waking, .fallingAsleep: .waking
    case .ready, .degraded: .degraded
    case .creating: .creating
    }
  }

  /// Between waking and sleeping the Cluster is not ready, whatever the operator still says of the
  /// state that it leaves: who waits for Ready waits for what was wished.
  private func holdReadiness(
    of cluster: Composed<CNPG.Cluster>,
    in phase: Phase,
    _ isHibernating: Bool
  ) {
    switch phase {
    case .fallingAsleep: cluster.ready { _ in .notReady("falling asleep") }
    case .waking where isHibernating: cluster.ready { _ in .notReady("waking up") }
    default: break
    }
  }

  /// The name under which every namespace of the cluster finds the server.
  func host(_ database: Database, _ cluster: Composed<CNPG.Cluster>) -> String {
    let service = cluster.observed.status.writeService ?? "\(database.metadata.name)-rw"
    return "\(service).\(database.metadata.namespace ?? "default").svc"
  }

  /// The version that runs, read from the image; before that, the one that was asked for.
  private func version(_ database: Database, _ cluster: Composed<CNPG.Cluster>) -> String {
    let wished = database.spec.version ?? PostgreSQLSettings.newestVersion
    guard let image = cluster.observed.status.image.known else { return wished }
    // registry:5000/folder/name:tag@digest; a colon before the last slash belongs to a port.
    let name = image.utf8.lastIndex(of: UInt8(ascii: "/")).map { image[$0...] } ?? image[...]
    let tagged = name.prefix(upTo: name.utf8.firstIndex(of: UInt8(ascii: "@")) ?? name.endIndex)
    guard let colon = tagged.utf8.lastIndex(of: UInt8(ascii: ":")) else { return wished }
    return String(tagged[tagged.utf8.index(after: colon)...])
  }

  private func asleep(
    _ database: Database,
    _ phase: Phase,
    _ isHibernating: Bool
  ) -> CompositeCondition {
    let reason =
      switch phase {
      case .asleep: "Hibernated"
      case .waking: "Waking"
      default: database.spec.sleep == .asleep ? "FallingAsleep" : "Awake"
      }
    return CompositeCondition("Asleep", isHibernating ? .true : .false, reason: reason)
  }

  /// Says what of the wish this backend cannot fulfil.
  private func support(
    _ database: Database,
    _ settings: PostgreSQLSettings
  ) -> CompositeCondition {
    var limits: [String] = []
    if database.spec.network?.public == true {
      limits.append("spec.network.public: the database can be reached inside the cluster only")
    }
    if let backup = database.backup, let limit = settings.limit(backup) { limits.append(limit) }
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

  /// Refuses a wish that would lose data or promise what cannot be kept.
  func refuseWhatThisBackendCannot(_ database: Database) throws(CompositionError) {
    guard database.spec.engine == .postgresql else {
      throw CompositionError(
        "this composition runs postgresql, found \"\(database.spec.engine.rawValue)\"",
        at: "spec.engine"
      )
    }
    guard database.spec.deletionPolicy == .delete else {
      throw CompositionError(
        "\(database.spec.deletionPolicy.rawValue) is not possible inside the cluster, where the data "
          + "belong to what is deleted; use Delete, with spec.deletionProtection if need be",
        at: "spec.deletionPolicy"
      )
    }
    guard database.metadata.name.utf8.count <= PostgreSQLSettings.longestClusterName else {
      throw CompositionError(
        "CloudNativePG takes names of at most \(PostgreSQLSettings.longestClusterName) characters, "
          + "found \(database.metadata.name.utf8.count)",
        at: "metadata.name"
      )
    }
  }
}
