// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

extension CloudSQLServer {
  /// Between waking and sleeping the server is not ready, and while it rests nobody can look into
  /// it: what stands in it counts as it was.
  func holdReadiness(
    _ server: Composed<CloudSQL.DatabaseInstance>,
    _ members: [ComposedResource],
    in phase: DatabasePhase,
    _ rests: Bool
  ) {
    server.holdReadiness(in: phase, rests: rests)
    guard phase == .asleep else { return }
    for member in members { member.ready(when: Readiness.exists) }
  }

  /// Protects the Database until provider and cloud have taken their own protection off: deleted
  /// before that, the server would refuse for ever, since nothing is changed any more of what is
  /// being deleted.
  func keepUntilReleased(
    _ server: Composed<CloudSQL.DatabaseInstance>,
    into desired: inout Desired
  ) {
    let found = server.observed.status.atProvider
    guard !database.spec.deletionProtection,
      found.deletionProtection.known == true
        || found.settings.deletionProtectionEnabled.known == true
    else { return }
    desired.protectComposite(
      because:
        "Cloud SQL still protects the server; it stops soon after spec.deletionProtection is "
        + "false"
    )
  }

  /// What there is of the server.
  ///
  /// - Parameter disk: The disk in GB that is asked for, told until there is one.
  func status(
    _ server: Composed<CloudSQL.DatabaseInstance>,
    _ phase: DatabasePhase,
    _ rests: Bool,
    disk: Int
  ) -> DatabaseStatus {
    let machine = settings.machine(database.spec.size)
    let found = server.observed.status.atProvider
    let size = found.settings.diskSize.known.flatMap { Int(exactly: $0) } ?? disk
    return DatabaseStatus(
      endpoint: host(server),
      port: engine.port,
      version: engine.version(of: found.databaseVersion.known) ?? database.spec.version
        ?? engine.newestVersion,
      cpu: machine.cpu,
      memory: machine.memory,
      storage: "\(size)Gi",
      phase: phase,
      rests: rests
    )
  }

  /// What of the wish Cloud SQL cannot fulfil.
  func limits(_ backup: DailyBackup?) -> DatabaseLimits {
    var limits = DatabaseLimits(outsideOfTheCluster: database)
    limits.add(place.limits)
    if database.owners.count > 1 {
      limits.add(
        "spec.databases",
        "on Cloud SQL every user may use every database of the server; owners are not kept apart"
      )
    }
    if database.isPublic, settings.authorizedNetworks.isEmpty {
      limits.add(
        "spec.network.public",
        "settings.authorizedNetworks names nobody, so that only Cloud SQL's connectors come in"
      )
    }
    if !database.isPublic, place.privateNetwork == nil {
      limits.add(
        "spec.network.public",
        "without settings.privateNetwork the server has a public address, which lets nobody in but "
          + "Cloud SQL's connectors"
      )
    }
    if let backup, !backup.isExact {
      limits.add(
        "spec.backup.schedule",
        "Cloud SQL makes one backup a day, within four hours of "
          + (backup.clock.map { "\($0) UTC" } ?? "a time that it chooses")
      )
    }
    return limits
  }

  /// The backups that are wished for, or that high availability takes: a standby is fed from the
  /// backups and the log, and Cloud SQL refuses one without them.
  func dailyBackup() throws(CompositionError) -> DailyBackup? {
    guard database.spec.backup.enabled || database.spec.highAvailability else { return nil }
    return try DailyBackup(database.spec.backup)
  }

  /// Refuses a wish that cannot be fulfilled at all.
  func refuseWhatCloudSQLCannot() throws(CompositionError) {
    try database.require(engine.engine, on: "gcp")
    try database.refuseReservedNames(
      alsoDatabases: engine.reservedNames,
      alsoOwners: engine.reservedNames
    )
    for (index, logical) in database.logicalDatabases.enumerated()
    where logical.owner.utf8.count > engine.longestUser {
      throw CompositionError(
        "\(engine.name) takes names of users of at most \(engine.longestUser) characters, "
          + "found \(logical.owner.quoted())",
        at: Path(["spec", "databases", .index(index), "owner"])
      )
    }
  }
}
