// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

extension PostgreSQLOnCloudNativePG {
  /// Tells the user what there is.
  func status(
    _ database: Database,
    _ settings: PostgreSQLSettings,
    _ cluster: Composed<CNPG.Cluster>,
    _ others: [ComposedResource],
    _ first: Database.LogicalDatabase,
    at host: String,
    isConnectable: Bool,
    into desired: inout Desired
  ) {
    let size = PostgreSQLSize(database.spec.size)
    let isHibernating = cluster.condition("cnpg.io/hibernation")?.isTrue == true
    let isUp = cluster.readiness.isReady
    let phase = DatabasePhase(before: desired.observedStatus).next(
      mayRest: database.spec.sleep == .asleep,
      rests: isHibernating,
      isUp: isUp,
      isUsable: isUp && isConnectable
    )
    cluster.holdReadiness(in: phase, rests: isHibernating)
    if phase == .asleep {
      // Nobody can look into a server that rests: what stands in it counts as it was.
      for other in others { other.ready(when: Readiness.exists) }
    }
    DatabaseStatus(
      endpoint: host,
      port: 5432,
      version: version(database, cluster),
      cpu: size.cpu,
      memory: size.memoryLimit,
      storage: "\(database.spec.storage.size)",
      phase: phase,
      rests: isHibernating,
      restReason: "Hibernated"
    )
    .write(database, limits(database, settings, cluster, first), into: &desired)
  }

  /// The name under which every namespace of the cluster finds the server.
  func host(_ database: Database, _ cluster: Composed<CNPG.Cluster>) -> String {
    let service = cluster.observed.status.writeService ?? "\(database.metadata.name)-rw"
    return "\(service).\(database.metadata.namespace ?? "default").svc"
  }

  /// The version that runs, read from the image; before that, the one that was asked for.
  private func version(_ database: Database, _ cluster: Composed<CNPG.Cluster>) -> String {
    cluster.observed.status.image.known.flatMap(ImageVersion.tag)
      ?? ImageVersion.of(
        wish: database.spec.version,
        existing: cluster.observed.spec.imageName.known,
        newest: PostgreSQLSettings.newestVersion
      )
  }

  /// What of the wish this backend cannot fulfil.
  private func limits(
    _ database: Database,
    _ settings: PostgreSQLSettings,
    _ cluster: Composed<CNPG.Cluster>,
    _ first: Database.LogicalDatabase
  ) -> DatabaseLimits {
    var limits = DatabaseLimits()
    if let wish = database.spec.storage.class, cluster.exists {
      let existing = cluster.observed.spec.storage.storageClass.known
      if existing != wish {
        let made = existing.map { "the class \($0.quoted())" } ?? "the class that is the default"
        limits.add("spec.storage.class", "the volume was made with \(made)")
      }
    }
    limits.addOwner(first, of: database)
    if database.isPublic {
      limits.add("spec.network.public", "the database can be reached inside the cluster only")
    }
    if let backup = database.backup, let limit = settings.limit(backup) {
      limits.add("spec.backup.retentionDays", limit)
    }
    return limits
  }

  /// Refuses a wish that would lose data or promise what cannot be kept.
  func refuseWhatThisBackendCannot(_ database: Database) throws(CompositionError) {
    try database.require(.postgresql, on: Self.backend)
    try database.requireDeletionWithData()
    try database.refuseReservedNames()
    let name = database.metadata.name
    guard TextRule.serviceName.allows(name) || name.utf8.count > 63 else {
      throw CompositionError(
        "CloudNativePG takes \(TextRule.serviceName.words), found \(name.quoted())",
        at: "metadata.name"
      )
    }
    guard name.utf8.count <= PostgreSQLSettings.longestClusterName else {
      throw CompositionError(
        "CloudNativePG takes names of at most \(PostgreSQLSettings.longestClusterName) characters, "
          + "found \(name.utf8.count)",
        at: "metadata.name"
      )
    }
  }
}
