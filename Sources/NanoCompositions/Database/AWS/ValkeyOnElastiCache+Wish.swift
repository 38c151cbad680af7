// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

extension ValkeyOnElastiCache {
  /// Refuses a wish that would lose data or promise what cannot be kept.
  func refuseWhatElastiCacheCannot(_ database: Database) throws(CompositionError) {
    try database.require(.valkey, on: Self.backend)
    try database.refuseDatabasesOfValkey()
  }

  /// The version to ask for: the wish, else what the group was made with, else the newest.
  ///
  /// So a new release of this composition upgrades no group that exists.
  func version(
    _ database: Database,
    _ desired: Desired
  ) throws(CompositionError) -> String {
    let group = desired.made("replication-group", ElastiCache.ReplicationGroup.self)
    let existing = group.spec.forProvider.engineVersion.known
    try database.refuseDowngrade(from: group.status.atProvider.engineVersionActual.known)
    let version = database.spec.version ?? existing ?? ValkeyOnElastiCache.newestVersion
    guard version.utf8.split(separator: UInt8(ascii: ".")).count == 2 else {
      throw CompositionError(
        "Valkey on ElastiCache has versions of two numbers, such as "
          + "\(ValkeyOnElastiCache.newestVersion), found \(version.quoted())",
        at: "spec.version"
      )
    }
    return version
  }

  /// What of the wish ElastiCache does not fulfil.
  func limits(_ database: Database, _ window: AWSBackupWindow?) -> DatabaseLimits {
    var limits = DatabaseLimits()
    if database.isPublic {
      limits.add("spec.network.public", "ElastiCache can be reached inside its network only")
    }
    let size = AWSSize.elastiCache(database.spec.size)
    let wish = database.spec.storage.size
    if let memory = try? Quantity(size.memory), memory < wish,
      wish != ValkeyOnElastiCache.unsaidStorage
    {
      limits.add(
        "spec.storage.size",
        "the data live in memory, of which \(size.machine) has \(size.memory)"
      )
    }
    if let limit = window?.limit { limits.add("spec.backup.schedule", limit) }
    limits.addSecurityGroups(database)
    return limits
  }

  /// The definition's default for `spec.storage.size`, which nobody wished for.
  private static let unsaidStorage = Quantity(1 << 30, .binary)

  /// The connection Secret, once the provider has published the password.
  func connection(
    _ database: Database,
    _ place: AWSPlace,
    to group: Composed<ElastiCache.ReplicationGroup>,
    into desired: inout Desired
  ) -> PublishedConnection {
    DatabaseConnection(
      type: "valkey",
      provider: "aws-elasticache",
      scheme: "rediss",
      host: group.observed.status.atProvider.primaryEndpointAddress.known,
      port: ValkeyOnElastiCache.port,
      password: group.resource.observed?.connectionDetail("attribute.auth_token"),
      authority: place.platform.certificateAuthority.map { .text($0) }
    )
    .publish(
      of: database,
      waitingFor: "the address and the token of the replication group, which its provider makes",
      into: &desired
    )
  }
}
