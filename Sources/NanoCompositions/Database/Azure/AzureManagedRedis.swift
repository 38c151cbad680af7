// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// A Database on Azure Managed Redis.
///
/// Azure itself resizes a server without loss only where it has a standby and is clustered, and its
/// provider changes neither of the two: it deletes the database for another clustering, and refuses
/// another standby. So these two stay as the server was made, its size where the data would be lost,
/// and the Database says so.
///
/// Sources: <https://learn.microsoft.com/azure/redis/how-to-scale>,
/// <https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/managed_redis>.
struct AzureManagedRedis {
  let database: Database
  let settings: AzureRedisSettings
  let place: AzurePlace

  /// Refuses a version that Azure does not run.
  func refuseOtherVersions() throws(CompositionError) {
    let version = database.spec.version ?? AzureManagedRedis.version
    guard version == AzureManagedRedis.version else {
      throw CompositionError(
        "Azure Managed Redis has version \(AzureManagedRedis.version) alone, found "
          + "\(version.quoted())",
        at: "spec.version"
      )
    }
  }

  /// Composes the server, and the group around it unless the platform names one.
  ///
  /// - Parameter limits: Takes what of the wish the server does not fulfil.
  func compose(_ limits: inout DatabaseLimits, into desired: inout Desired) -> AzureRedisServer {
    let made = Made(of: database, settings, in: desired)
    tell(made, &limits)
    let group = AzureGroup(database, place, into: &desired)
    let server = server(made, group, into: &desired)
    let found = server.observed.status.atProvider
    let port = found.defaultDatabase.port.known.flatMap { Int(exactly: $0) }
    return AzureRedisServer(
      isReady: server.readiness.isReady,
      connection: DatabaseConnection(
        type: "valkey",
        provider: "azure-managed-redis",
        scheme: "rediss",
        host: found.hostname.known,
        port: port ?? AzureManagedRedis.port,
        password: server.resource.observed?.connectionDetail(AzureManagedRedis.key)
      ),
      version: AzureManagedRedis.version,
      cpu: made.machine.cpu,
      memory: made.machine.memory
    )
  }

  private func server(
    _ made: Made,
    _ group: AzureGroup,
    into desired: inout Desired
  ) -> Composed<AzureRedis.ManagedRedis> {
    let cloudName = desired.cloudName(AzureManagedRedis.nameRule)
    let details = desired.objectName(database.metadata.name, "server")
    let server = desired.resource("server", AzureRedis.ManagedRedis.self) {
      $0.metadata.name = database.metadata.name
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = place.providerConfigName
      $0.spec.writeConnectionSecretToRef.name = details
      $0.spec.forProvider.location = place.region
      $0.spec.forProvider.resourceGroupName = group.name
      if group.isComposed {
        $0.spec.forProvider.resourceGroupNameSelector.matchControllerRef = true
      }
      $0.spec.forProvider.skuName = made.machine.sku
      $0.spec.forProvider.highAvailabilityEnabled = made.hasStandby
      $0.spec.forProvider.publicNetworkAccess = "Enabled"
      // Without it there is no key, and nobody but accounts of Azure's directory comes in.
      $0.spec.forProvider.defaultDatabase.accessKeysAuthenticationEnabled = true
      $0.spec.forProvider.defaultDatabase.clientProtocol = "Encrypted"
      $0.spec.forProvider.defaultDatabase.clusteringPolicy = made.clustering
      $0.spec.forProvider.defaultDatabase.evictionPolicy = "VolatileLRU"
      if database.backup != nil {
        $0.spec.forProvider.defaultDatabase.persistenceRedisDatabaseBackupFrequency = "12h"
      }
    }
    server.resource.externalName(cloudName)
    group.holds(server.resource)
    if database.spec.deletionPolicy == .orphan { server.resource.orphaned() }
    return server
  }

  /// Adds what the server does otherwise than wished.
  private func tell(_ made: Made, _ limits: inout DatabaseLimits) {
    let size = database.spec.size
    if made.machine.sku != AzureRedisMachine(size).sku {
      let reason =
        made.isClustered
        ? "without a standby it would lose its data" : "one that is not clustered keeps its size"
      limits.add(
        "spec.size",
        "the server stays \(made.machine.sku), since \(reason); make another Database of the size "
          + size.rawValue
      )
    }
    if made.hasStandby != database.spec.highAvailability {
      limits.add(
        "spec.highAvailability",
        "the server was made \(made.hasStandby ? "with" : "without") a standby, which cannot be "
          + "changed; make another Database"
      )
    }
    if database.backup != nil {
      limits.add("spec.backup.schedule", "Azure saves the data every 12 hours")
      limits.add(
        "spec.backup.retentionDays",
        "Azure keeps the last snapshot only, which it reads by itself after a failure"
      )
    }
  }

  /// What the server was made with, or is to be made with.
  private struct Made {
    /// The size that it has; nil before it is made.
    private let existing: AzureRedisMachine?
    /// The size that is wished for.
    private let wish: AzureRedisMachine
    /// Whether it has a standby.
    let hasStandby: Bool
    /// How it spreads its keys.
    let clustering: String

    /// Whether the keys are spread.
    var isClustered: Bool { clustering != AzureRedisSettings.Clustering.unclustered.rawValue }
    /// Its size: the one that it has, unless it can take another without loss.
    var machine: AzureRedisMachine { hasStandby && isClustered ? wish : existing ?? wish }

    /// What Azure says of the server, else what is wished for.
    init(of database: Database, _ settings: AzureRedisSettings, in desired: Desired) {
      let existing = desired.made("server", AzureRedis.ManagedRedis.self)
      let found = existing.status.atProvider
      hasStandby = found.highAvailabilityEnabled ?? database.spec.highAvailability
      // Also what was asked for and not made yet: another one would delete the database.
      clustering =
        found.defaultDatabase.clusteringPolicy.known
        ?? existing.spec.forProvider.defaultDatabase.clusteringPolicy
        ?? settings.clustering.rawValue
      self.existing = found.skuName.known.map(AzureRedisMachine.init(sku:))
      wish = AzureRedisMachine(database.spec.size)
    }
  }

  /// The one version that Azure makes.
  ///
  /// Source: <https://learn.microsoft.com/azure/redis/overview#redis-version>.
  private static let version = "7.4"
  /// Where servers listen.
  private static let port = 10_000
  /// The key under which the provider publishes the password: the path of the attribute.
  private static let key = "attribute.default_database.0.primary_access_key"
  /// Source: <https://learn.microsoft.com/rest/api/redis/redisenterprisecache/databases/create>.
  private static let nameRule = CloudNameRule(limit: 60)
}

/// A size of Azure Managed Redis.
///
/// Source: <https://learn.microsoft.com/azure/redis/architecture#sharding-configuration>.
struct AzureRedisMachine: Sendable, Hashable {
  /// What Azure calls it.
  let sku: String
  /// Its processors; what Azure calls it for one that is not known here.
  let cpu: String
  /// Its memory as a Kubernetes quantity, of which Azure takes a fifth for itself; or the name.
  let memory: String

  /// What a size means on Azure: the smallest there are, up to as much as one was before.
  init(_ size: Database.Spec.Size) {
    switch size {
    case .nano: self.init(sku: "Balanced_B0", cpu: "2", memory: "512Mi")
    case .micro: self.init(sku: "Balanced_B1", cpu: "2", memory: "1Gi")
    case .small: self.init(sku: "Balanced_B3", cpu: "2", memory: "3Gi")
    case .medium: self.init(sku: "Balanced_B5", cpu: "2", memory: "6Gi")
    case .large: self.init(sku: "Balanced_B10", cpu: "4", memory: "12Gi")
    }
  }

  /// The one of that name.
  init(sku: String) {
    let known = Database.Spec.Size.allCases.map { AzureRedisMachine($0) }.first { $0.sku == sku }
    self = known ?? AzureRedisMachine(sku: sku, cpu: sku, memory: sku)
  }

  private init(sku: String, cpu: String, memory: String) {
    self.sku = sku
    self.cpu = cpu
    self.memory = memory
  }
}
