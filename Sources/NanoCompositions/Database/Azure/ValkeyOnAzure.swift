// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// What clients of Valkey speak to, on Azure Managed Redis: Redis 7.4, whose commands go back to
/// the same Redis 7.2 as those of Valkey.
///
/// Composes a ResourceGroup unless the platform names one, a ManagedRedis, a Usage that protects
/// from deletion, and the connection Secret, with the key that Azure makes. It needs the providers
/// of the groups `azure.m.upbound.io` and `cache.azure.m.upbound.io`.
///
/// A Database that was made on Azure Cache for Redis stays there, see ``AzureRedisCache``.
///
/// Source: <https://learn.microsoft.com/azure/redis/>.
struct ValkeyOnAzure: Composition {
  static let name = "database.azure.valkey"
  static let summary = "Valkey's protocol on Azure Managed Redis"
  static let backend = "azure"
  static let composes = [ComposedKind](
    of: Azure.ResourceGroup.self,
    AzureRedis.ManagedRedis.self,
    Kubernetes.Secret.self,
    Crossplane.Usage.self
  )

  /// The composition, which has no state.
  init() {}

  func compose(
    _ database: Database,
    with settings: AzureRedisSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    try refuseWhatAzureCannot(database)
    let place = try AzurePlace.of(
      database,
      settings.place,
      environment: settings.environment,
      in: &desired
    )
    guard let place else { return }
    let existing = desired.observed("server")
    try database.refuseMove(
      from: desired.made("server")?["spec"]["forProvider"]["location"].string,
      to: place.region
    )
    // Made anew as another kind, the server would be empty, and Crossplane would forget the old one.
    let isCache = existing?["kind"].string == AzureRedis.RedisCache.kind
    var limits = try limits(database)
    limits.add(place.limits)
    let server: AzureRedisServer
    if isCache {
      let cache = AzureRedisCache(database: database, place: place)
      try cache.refuseOtherVersions()
      database.tag(&desired)
      server = cache.compose(&limits, into: &desired)
    } else {
      let redis = AzureManagedRedis(database: database, settings: settings, place: place)
      try redis.refuseOtherVersions()
      database.tag(&desired)
      server = redis.compose(&limits, into: &desired)
    }
    try database.finishOnCloud(&desired)
    let connection = server.connection.publish(
      of: database,
      waitingFor: "the address and the key of the server, which Azure makes",
      into: &desired
    )
    let phase = DatabasePhase(before: desired.observedStatus)
      .next(isUsable: server.isReady && connection.isReady)
    server.status(phase).write(database, limits, into: &desired)
  }

  /// What of the wish Azure cannot fulfil, whichever of its services the server belongs to.
  private func limits(_ database: Database) throws(CompositionError) -> DatabaseLimits {
    var limits = DatabaseLimits(outsideOfTheCluster: database)
    if !database.isPublic {
      limits.add(
        "spec.network.public",
        "the server has a public address, which takes TLS and its key to enter"
      )
    }
    // Read for its mistakes, which are the same on every cloud.
    if let backup = database.backup { _ = try DailyBackup(backup) }
    return limits
  }

  /// Refuses a wish that cannot be fulfilled at all.
  private func refuseWhatAzureCannot(_ database: Database) throws(CompositionError) {
    try database.require(.valkey, on: Self.backend)
    try database.refuseDatabasesOfValkey()
    guard database.spec.deletionPolicy != .snapshot else {
      throw CompositionError(
        "Azure deletes what it saved of a server with it; use Delete or Orphan",
        at: "spec.deletionPolicy"
      )
    }
  }
}

/// What there is of a server that speaks Valkey's protocol, whichever service of Azure runs it.
struct AzureRedisServer {
  /// Whether the server is ready.
  let isReady: Bool
  /// How to connect to it.
  let connection: DatabaseConnection
  /// The version that it runs.
  let version: String
  /// What its size means.
  let cpu: String
  /// What its size means, as a Kubernetes quantity.
  let memory: String

  /// What is told of it in the status.
  func status(_ phase: DatabasePhase) -> DatabaseStatus {
    DatabaseStatus(
      endpoint: connection.host,
      port: connection.port,
      version: version,
      cpu: cpu,
      memory: memory,
      storage: nil,
      phase: phase,
      sleepless: "a server of Azure cannot be stopped; it stays awake"
    )
  }
}
