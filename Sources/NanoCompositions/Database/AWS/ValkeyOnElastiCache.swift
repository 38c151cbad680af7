// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// Valkey at Amazon Web Services, run by ElastiCache.
///
/// Composes a SubnetGroup, a SecurityGroup with a rule for each client, the ReplicationGroup, and the
/// connection Secret. It speaks TLS alone. The provider makes the password.
///
/// Source: <https://marketplace.upbound.io/providers/upbound/provider-aws-elasticache>.
struct ValkeyOnElastiCache: Composition {
  static let name = "database.aws.valkey"
  static let summary = "Valkey at Amazon Web Services, run by ElastiCache"
  static let backend = "aws"
  static let composes = [ComposedKind](
    of: ElastiCache.SubnetGroup.self,
    EC2.SecurityGroup.self,
    EC2.SecurityGroupIngressRule.self,
    ElastiCache.ReplicationGroup.self,
    Kubernetes.Secret.self,
    Crossplane.Usage.self
  )

  /// Where it listens.
  static let port = 6379
  /// The version that a Database without `spec.version` is made with.
  static let newestVersion = "8.0"

  /// The composition, which has no state.
  init() {}

  func compose(
    _ database: Database,
    with settings: AWSSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    guard let place = try settings.place(of: database, into: &desired) else { return }
    try refuseWhatElastiCacheCannot(database)
    let existing = desired.made("replication-group", ElastiCache.ReplicationGroup.self)
    try database.refuseMove(from: existing.spec.forProvider.region.known, to: place.region)
    let version = try version(database, desired)
    let window = try database.backup.map { backup throws(CompositionError) in
      try AWSBackupWindow(backup, of: "ElastiCache")
    }
    let subnets = subnetGroup(database, place, into: &desired)
    let clients = AWSSecurityGroup(
      for: database,
      in: place,
      port: ValkeyOnElastiCache.port,
      into: &desired
    )
    let group = replicationGroup(database, place, version, clients, window, into: &desired)
    for prerequisite in [subnets?.resource, clients.group?.resource] {
      if let prerequisite { group.after(prerequisite) }
    }
    let connection = connection(database, place, to: group, into: &desired)
    try place.finish(database, into: &desired)
    let size = AWSSize.elastiCache(database.spec.size)
    let isUsable = group.readiness.isReady && connection.isReady
    DatabaseStatus(
      endpoint: group.observed.status.atProvider.primaryEndpointAddress.known,
      port: ValkeyOnElastiCache.port,
      version: group.observed.status.atProvider.engineVersionActual ?? version,
      cpu: size.cpu,
      memory: size.memory,
      storage: nil,
      phase: DatabasePhase(before: desired.observedStatus).next(isUsable: isUsable),
      sleepless: "ElastiCache cannot sleep; the database stays awake, and is paid for"
    )
    .write(database, limits(database, window), into: &desired)
  }

  /// The subnets to live in; nil when the Database names a group of its own.
  private func subnetGroup(
    _ database: Database,
    _ place: AWSPlace,
    into desired: inout Desired
  ) -> Composed<ElastiCache.SubnetGroup>? {
    guard place.subnetGroupName == nil else { return nil }
    let name = desired.objectName(database.metadata.name, "subnets")
    let group = desired.resource("subnet-group", ElastiCache.SubnetGroup.self) {
      $0.metadata.name = name
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = place.providerConfigName
      $0.spec.forProvider.region = place.region
      $0.spec.forProvider.description = AWSPlace.description(of: database)
      $0.spec.forProvider.subnetIds = place.platform.subnetIds
    }
    group.externalName(desired.cloudName(.rdsIdentifier, "subnets"))
    return group
  }

  /// The nodes: one, or two in two zones when it has to survive the loss of one.
  private func replicationGroup(
    _ database: Database,
    _ place: AWSPlace,
    _ version: String,
    _ clients: AWSSecurityGroup,
    _ window: AWSBackupWindow?,
    into desired: inout Desired
  ) -> Composed<ElastiCache.ReplicationGroup> {
    let name = database.metadata.name
    let details = desired.objectName(name, "group")
    let token = desired.objectName(name, "token")
    let subnets = place.subnetGroupName ?? desired.objectName(name, "subnets")
    let finalSnapshot = desired.cloudName(.elastiCacheGroup, "final")
    let group = desired.resource("replication-group", ElastiCache.ReplicationGroup.self) {
      $0.metadata.name = name
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = place.providerConfigName
      $0.spec.writeConnectionSecretToRef.name = details
      $0.spec.forProvider.region = place.region
      $0.spec.forProvider.description = AWSPlace.description(of: database)
      $0.spec.forProvider.engine = "valkey"
      $0.spec.forProvider.engineVersion = version
      $0.spec.forProvider.nodeType = AWSSize.elastiCache(database.spec.size).machine
      $0.spec.forProvider.numCacheClusters = database.spec.highAvailability ? 2 : 1
      $0.spec.forProvider.automaticFailoverEnabled = database.spec.highAvailability
      $0.spec.forProvider.multiAzEnabled = database.spec.highAvailability
      $0.spec.forProvider.applyImmediately = true
      // These two are texts to the provider, unlike all other switches.
      $0.spec.forProvider.autoMinorVersionUpgrade = "true"
      $0.spec.forProvider.atRestEncryptionEnabled = "true"
      $0.spec.forProvider.kmsKeyId = place.platform.kmsKeyId
      $0.spec.forProvider.transitEncryptionEnabled = true
      $0.spec.forProvider.transitEncryptionMode = "required"
      $0.spec.forProvider.autoGenerateAuthToken = true
      $0.spec.forProvider.authTokenSecretRef.name = token
      $0.spec.forProvider.authTokenSecretRef.key = "token"
      $0.spec.forProvider.port = Double(ValkeyOnElastiCache.port)
      $0.spec.forProvider.subnetGroupNameRef.name = subnets
      if let group = clients.objectName {
        $0.spec.forProvider.securityGroupIdRefs = [Object { $0.name = group }]
      } else {
        $0.spec.forProvider.securityGroupIds = clients.identifiers
      }
      $0.spec.forProvider.snapshotRetentionLimit = Double(database.backup?.retentionDays ?? 0)
      $0.spec.forProvider.snapshotWindow = window?.text
      if database.spec.deletionPolicy == .snapshot {
        $0.spec.forProvider.finalSnapshotIdentifier = finalSnapshot
      }
    }
    group.externalName(desired.cloudName(.elastiCacheGroup))
    return group
  }
}
