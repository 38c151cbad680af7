// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// What clients of Valkey speak to, on Memorystore: Redis 7.2, of which Valkey is the continuation.
///
/// Composes an Instance, a Usage that protects from deletion, and the connection Secret, with the
/// password that Memorystore makes. It needs the provider of the group `redis.gcp.m.upbound.io`.
///
/// Source: <https://cloud.google.com/memorystore/docs/redis/reference/rest>.
struct ValkeyOnMemorystore: Composition {
  static let name = "database.gcp.valkey"
  static let summary = "Valkey's protocol on Google Cloud Memorystore for Redis"
  static let backend = "gcp"
  static let composes = [ComposedKind](
    of: CloudRedis.Instance.self,
    Kubernetes.Secret.self,
    Crossplane.Usage.self
  )

  /// The composition, which has no state.
  init() {}

  func compose(
    _ database: Database,
    with settings: MemorystoreSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    try refuseWhatMemorystoreCannot(database)
    guard let place = try GoogleCloudPlace.of(database, settings.place, in: &desired) else {
      return
    }
    let existing = desired.made("server", CloudRedis.Instance.self).spec.forProvider
    try database.refuseMove(from: existing.region.known, to: place.region)
    database.tag(&desired)
    let backup = try database.backup.map { wish throws(CompositionError) in try DailyBackup(wish) }
    let instance = try instance(database, place, backup, into: &desired)
    try database.finishOnCloud(&desired)
    keepUntilReleased(database, instance, into: &desired)
    let connection = connection(database, instance, into: &desired)
    let isUsable = instance.readiness.isReady && connection.isReady
    let phase = DatabasePhase(before: desired.observedStatus).next(isUsable: isUsable)
    status(database, instance, phase).write(
      database,
      limits(database, place, backup, existing.tier.known),
      into: &desired
    )
  }

  // MARK: - The server

  private func instance(
    _ database: Database,
    _ place: GoogleCloudPlace,
    _ backup: DailyBackup?,
    into desired: inout Desired
  ) throws(CompositionError) -> Composed<CloudRedis.Instance> {
    let version = try version(database, desired)
    let tier = tier(
      database,
      desired.made("server", CloudRedis.Instance.self).spec.forProvider.tier.known
    )
    let cloudName = desired.cloudName(ValkeyOnMemorystore.nameRule)
    let details = desired.objectName(database.metadata.name, "server")
    let instance = desired.resource("server", CloudRedis.Instance.self) {
      $0.metadata.name = database.metadata.name
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = place.providerConfigName
      $0.spec.writeConnectionSecretToRef.name = details
      $0.spec.forProvider.region = place.region
      $0.spec.forProvider.project = place.project
      $0.spec.forProvider.redisVersion = version
      $0.spec.forProvider.tier = tier
      $0.spec.forProvider.memorySizeGb = Double(MemorystoreSettings.gigabytes(database.spec.size))
      $0.spec.forProvider.authEnabled = true
      $0.spec.forProvider.transitEncryptionMode = "SERVER_AUTHENTICATION"
      $0.spec.forProvider.deletionProtection = database.spec.deletionProtection
      if let network = place.privateNetwork {
        $0.spec.forProvider.authorizedNetwork = network
        $0.spec.forProvider.connectMode = "PRIVATE_SERVICE_ACCESS"
      }
      if let backup {
        $0.spec.forProvider.persistenceConfig.persistenceMode = "RDB"
        $0.spec.forProvider.persistenceConfig.rdbSnapshotPeriod = "TWENTY_FOUR_HOURS"
        // The day does not matter: it is in the past, and snapshots are made every day since.
        $0.spec.forProvider.persistenceConfig.rdbSnapshotStartTime = backup.clock.map {
          "2024-01-01T\($0):00Z"
        }
      } else {
        $0.spec.forProvider.persistenceConfig.persistenceMode = "DISABLED"
      }
    }
    instance.resource.externalName(cloudName)
    if database.spec.deletionPolicy == .orphan { instance.resource.orphaned() }
    return instance
  }

  /// Protects the Database until the provider has taken its own protection off: deleted before that,
  /// the server would refuse for ever, since nothing is changed any more of what is being deleted.
  private func keepUntilReleased(
    _ database: Database,
    _ instance: Composed<CloudRedis.Instance>,
    into desired: inout Desired
  ) {
    guard !database.spec.deletionProtection,
      instance.observed.status.atProvider.deletionProtection.known == true
    else { return }
    desired.protectComposite(
      because: "Memorystore's provider still protects the server; it stops soon after "
        + "spec.deletionProtection is false"
    )
  }

  /// The tier that the server was made with, else the one that is wished for: no server changes it.
  private func tier(_ database: Database, _ existing: String?) -> String {
    existing ?? (database.spec.highAvailability ? "STANDARD_HA" : "BASIC")
  }

  /// The version that is wished for, else the one that exists, else the newest.
  private func version(
    _ database: Database,
    _ desired: Desired
  ) throws(CompositionError) -> String {
    let made = desired.made("server", CloudRedis.Instance.self)
    let existing = made.spec.forProvider.redisVersion.known
    let running = made.status.atProvider.redisVersion.known
    try database.refuseDowngrade(
      from: MemorystoreSettings.versions.first { $0.value == running }?.key
    )
    if database.spec.version == nil, let existing { return existing }
    let wish = database.spec.version ?? MemorystoreSettings.newestVersion
    guard let version = MemorystoreSettings.versions[wish] else {
      throw CompositionError(
        "Memorystore for Redis speaks the protocol of Valkey 7.2, and has the versions 7.0 and "
          + "7.2; found \(wish.quoted())",
        at: "spec.version"
      )
    }
    return version
  }

  // MARK: - How to connect

  private func connection(
    _ database: Database,
    _ instance: Composed<CloudRedis.Instance>,
    into desired: inout Desired
  ) -> PublishedConnection {
    let published = instance.resource.observed
    return DatabaseConnection(
      type: "valkey",
      provider: "memorystore-redis",
      scheme: "rediss",
      host: instance.observed.status.atProvider.host.known,
      port: port(instance),
      password: published?.connectionDetail("attribute.auth_string"),
      authority: .secret(published?.connectionDetail("server_ca_certs_0_cert"))
    )
    .publish(
      of: database,
      waitingFor: "the address, the password and the certificate of the server, which Memorystore "
        + "gives it",
      into: &desired
    )
  }

  /// The port that the server says, else the one that is usual with TLS.
  private func port(_ instance: Composed<CloudRedis.Instance>) -> Int {
    instance.observed.status.atProvider.port.known.flatMap { Int(exactly: $0) } ?? 6378
  }

  // MARK: - What is told

  private func status(
    _ database: Database,
    _ instance: Composed<CloudRedis.Instance>,
    _ phase: DatabasePhase
  ) -> DatabaseStatus {
    let found = instance.observed.status.atProvider
    let running = MemorystoreSettings.versions.first { $0.value == found.redisVersion.known }?.key
    var status = DatabaseStatus(
      endpoint: found.host.known,
      port: port(instance),
      version: running ?? database.spec.version ?? MemorystoreSettings.newestVersion,
      cpu: "shared",
      memory: "\(MemorystoreSettings.gigabytes(database.spec.size))Gi",
      storage: nil,
      phase: phase
    )
    status.sleepless = "Memorystore cannot stop a server; it stays awake"
    return status
  }

  private func limits(
    _ database: Database,
    _ place: GoogleCloudPlace,
    _ backup: DailyBackup?,
    _ existingTier: String?
  ) -> DatabaseLimits {
    var limits = DatabaseLimits(outsideOfTheCluster: database)
    limits.add(place.limits)
    if let existingTier, (existingTier == "STANDARD_HA") != database.spec.highAvailability {
      limits.add(
        "spec.highAvailability",
        "the server was made as \(existingTier), which Memorystore cannot change; make another "
          + "Database for the other tier"
      )
    }
    if database.isPublic {
      limits.add("spec.network.public", "Memorystore has no public addresses")
    }
    if let backup {
      limits.add("spec.backup.retentionDays", "Memorystore keeps the last snapshot only")
      if !backup.isExact {
        limits.add(
          "spec.backup.schedule",
          "Memorystore makes one snapshot a day, at "
            + (backup.clock.map { "\($0) UTC" } ?? "a time that it chooses")
        )
      }
    }
    return limits
  }

  /// Refuses a wish that cannot be fulfilled at all.
  private func refuseWhatMemorystoreCannot(_ database: Database) throws(CompositionError) {
    try database.require(.valkey, on: Self.backend)
    try database.refuseDatabasesOfValkey()
    guard database.spec.deletionPolicy != .snapshot else {
      throw CompositionError(
        "Memorystore deletes its snapshots with the server; use Delete or Orphan",
        at: "spec.deletionPolicy"
      )
    }
  }

  /// Names of servers are shorter than others of Google Cloud.
  private static let nameRule = CloudNameRule(limit: 40)
}
