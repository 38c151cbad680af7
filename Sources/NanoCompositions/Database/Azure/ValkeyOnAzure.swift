// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// What clients of Valkey speak to, on Azure Cache for Redis: Redis 6, whose commands Valkey kept.
///
/// Composes a ResourceGroup unless the platform names one, a RedisCache, a Usage that protects from
/// deletion, and the connection Secret, with the key that Azure makes. It needs the providers of
/// the groups `azure.m.upbound.io` and `cache.azure.m.upbound.io`.
///
/// Source: <https://learn.microsoft.com/azure/azure-cache-for-redis/>.
struct ValkeyOnAzure: Composition {
  static let name = "database.azure.valkey"
  static let summary = "Valkey's protocol on Azure Cache for Redis"
  static let backend = "azure"
  static let composes = [ComposedKind](
    of: Azure.ResourceGroup.self,
    AzureRedis.RedisCache.self,
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
    let existing = desired.observed("server", AzureRedis.RedisCache.self).spec.forProvider
    try database.refuseMove(from: existing.location.known, to: place.region)
    database.tag(&desired)
    let group = AzureGroup(database, place, into: &desired)
    let cache = cache(database, place, group, into: &desired)
    database.protect(&desired)
    let connection = connection(database, cache, into: &desired)
    let phase = DatabasePhase(before: desired.observedStatus)
      .next(isUsable: cache.readiness.isReady && connection.isReady)
    status(database, cache, phase).write(database, limits(database), into: &desired)
  }

  /// The RedisCache: one node, or two when it has to survive the loss of one.
  private func cache(
    _ database: Database,
    _ place: AzurePlace,
    _ group: AzureGroup,
    into desired: inout Desired
  ) -> Composed<AzureRedis.RedisCache> {
    let cloudName = desired.cloudName(.azureServer)
    let details = desired.objectName(database.metadata.name, "server")
    let cache = desired.resource("server", AzureRedis.RedisCache.self) {
      $0.metadata.name = database.metadata.name
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = place.providerConfigName
      $0.spec.writeConnectionSecretToRef.name = details
      $0.spec.forProvider.location = place.region
      $0.spec.forProvider.resourceGroupName = group.name
      if group.isComposed {
        $0.spec.forProvider.resourceGroupNameSelector.matchControllerRef = true
      }
      $0.spec.forProvider.skuName = database.spec.highAvailability ? "Standard" : "Basic"
      $0.spec.forProvider.family = "C"
      $0.spec.forProvider.capacity = Double(AzureRedisSettings.cache(database.spec.size).capacity)
      $0.spec.forProvider.redisVersion = ValkeyOnAzure.version
      $0.spec.forProvider.minimumTlsVersion = "1.2"
      $0.spec.forProvider.nonSslPortEnabled = false
    }
    cache.resource.externalName(cloudName)
    group.holds(cache.resource)
    if database.spec.deletionPolicy == .orphan { cache.resource.orphaned() }
    return cache
  }

  private func connection(
    _ database: Database,
    _ cache: Composed<AzureRedis.RedisCache>,
    into desired: inout Desired
  ) -> PublishedConnection {
    DatabaseConnection(
      type: "valkey",
      provider: "azure-cache-for-redis",
      scheme: "rediss",
      host: cache.observed.status.atProvider.hostname.known,
      port: port(cache),
      password: cache.resource.observed?.connectionDetail("attribute.primary_access_key")
    )
    .publish(
      of: database,
      waitingFor: "the address and the key of the cache, which Azure makes",
      into: &desired
    )
  }

  /// The port that the cache says, else the one that is usual with TLS.
  private func port(_ cache: Composed<AzureRedis.RedisCache>) -> Int {
    cache.observed.status.atProvider.sslPort.known.flatMap { Int(exactly: $0) } ?? 6380
  }

  private func status(
    _ database: Database,
    _ cache: Composed<AzureRedis.RedisCache>,
    _ phase: DatabasePhase
  ) -> DatabaseStatus {
    let found = cache.observed.status.atProvider
    return DatabaseStatus(
      endpoint: found.hostname.known,
      port: port(cache),
      version: found.redisVersion ?? ValkeyOnAzure.version,
      cpu: "shared",
      memory: AzureRedisSettings.cache(database.spec.size).memory,
      storage: nil,
      phase: phase,
      sleepless: "a cache of Azure cannot be stopped; it stays awake"
    )
  }

  private func limits(_ database: Database) -> DatabaseLimits {
    var limits = DatabaseLimits(outsideOfTheCluster: database)
    if !database.isPublic {
      limits.add(
        "spec.network.public",
        "the cache has a public address, which takes TLS and its key to enter"
      )
    }
    if database.backup != nil {
      limits.add("spec.backup", "caches of these sizes have no backups")
    }
    return limits
  }

  /// Refuses a wish that cannot be fulfilled at all.
  private func refuseWhatAzureCannot(_ database: Database) throws(CompositionError) {
    try database.require(.valkey)
    try database.refuseDatabasesOfValkey()
    guard database.spec.deletionPolicy != .snapshot else {
      throw CompositionError(
        "caches of these sizes have no snapshots; use Delete or Orphan",
        at: "spec.deletionPolicy"
      )
    }
    let version = database.spec.version ?? ValkeyOnAzure.version
    guard version == ValkeyOnAzure.version else {
      throw CompositionError(
        "Azure Cache for Redis has version 6 alone, found \(version.quoted())",
        at: "spec.version"
      )
    }
  }

  /// The one version that Azure makes.
  private static let version = "6"
}
