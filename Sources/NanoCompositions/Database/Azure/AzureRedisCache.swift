// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// A Database that was made on Azure Cache for Redis, before Azure Managed Redis took its place.
///
/// It stays what it is until Microsoft ends that service: no server becomes one of the other
/// service, and a new one would be empty. Who deletes the RedisCache gets a ManagedRedis in its
/// place.
///
/// Source: <https://learn.microsoft.com/azure/azure-cache-for-redis/retirement-faq>.
struct AzureRedisCache {
  let database: Database
  let place: AzurePlace

  /// Refuses a version that Azure does not run.
  func refuseOtherVersions() throws(CompositionError) {
    let version = database.spec.version ?? AzureRedisCache.version
    guard version == AzureRedisCache.version else {
      throw CompositionError(
        "Azure Cache for Redis has version 6 alone, found \(version.quoted())",
        at: "spec.version"
      )
    }
  }

  /// Composes the cache, one node or two, and the group around it unless the platform names one.
  ///
  /// - Parameter limits: Takes what of the wish the cache does not fulfil.
  func compose(_ limits: inout DatabaseLimits, into desired: inout Desired) -> AzureRedisServer {
    limits.add(
      "spec.engine",
      "the server is an Azure Cache for Redis, which Microsoft ends on 30 September 2028; make "
        + "another Database, which gets Azure Managed Redis, and move the data"
    )
    if database.backup != nil { limits.add("spec.backup", "caches of these sizes have no backups") }
    let group = AzureGroup(database, place, into: &desired)
    let cache = cache(group, into: &desired)
    let found = cache.observed.status.atProvider
    return AzureRedisServer(
      isReady: cache.readiness.isReady,
      connection: DatabaseConnection(
        type: "valkey",
        provider: "azure-cache-for-redis",
        scheme: "rediss",
        host: found.hostname.known,
        port: found.sslPort.known.flatMap { Int(exactly: $0) } ?? AzureRedisCache.port,
        password: cache.resource.observed?.connectionDetail("attribute.primary_access_key")
      ),
      version: found.redisVersion ?? AzureRedisCache.version,
      cpu: "shared",
      memory: size.memory
    )
  }

  private func cache(
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
      $0.spec.forProvider.capacity = Double(size.capacity)
      $0.spec.forProvider.redisVersion = AzureRedisCache.version
      $0.spec.forProvider.minimumTlsVersion = "1.2"
      $0.spec.forProvider.nonSslPortEnabled = false
    }
    cache.resource.externalName(cloudName)
    group.holds(cache.resource)
    if database.spec.deletionPolicy == .orphan { cache.resource.orphaned() }
    return cache
  }

  /// What the size means: the number that Azure calls capacity, and the memory behind it.
  ///
  /// Source: <https://azure.microsoft.com/pricing/details/cache/>.
  private var size: (capacity: Int, memory: String) {
    switch database.spec.size {
    case .nano: (0, "250Mi")
    case .micro: (1, "1Gi")
    case .small: (2, "2560Mi")
    case .medium: (3, "6Gi")
    case .large: (4, "13Gi")
    }
  }

  /// The one version that Azure makes.
  private static let version = "6"
  /// Where caches listen, with TLS.
  private static let port = 6380
}
