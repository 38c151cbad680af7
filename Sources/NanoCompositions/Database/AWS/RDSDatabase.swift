// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// A server of RDS for one Database, whichever the engine.
///
/// Composes a SubnetGroup, a SecurityGroup with a rule for each client, a ParameterGroup that makes
/// TLS compulsory, the Instance, and the connection Secret. RDS makes the password.
///
/// Source: <https://marketplace.upbound.io/providers/upbound/provider-aws-rds>.
struct RDSDatabase {
  /// The kinds that it composes.
  static let composes = [ComposedKind](
    of: RDS.SubnetGroup.self,
    EC2.SecurityGroup.self,
    EC2.SecurityGroupIngressRule.self,
    RDS.ParameterGroup.self,
    RDS.Instance.self,
    Kubernetes.Secret.self,
    Crossplane.Usage.self
  )

  let database: Database
  let engine: RDSEngine
  let place: AWSPlace
  /// What the Instance is made with, of which most can never be changed.
  let made: Made

  /// What an Instance is made with: what exists wins over the wish.
  struct Made {
    /// Its identifier at Amazon.
    let identifier: String
    /// The database inside.
    let databaseName: String
    /// The first user.
    let userName: String
    /// The version that is asked for.
    let version: String
    /// The managed SubnetGroup that it was made in, and never leaves; nil before it is made.
    let subnetGroupName: String?
  }

  /// - Throws: ``CompositionError`` for a wish that RDS cannot fulfil.
  init(
    _ database: Database,
    _ engine: RDSEngine,
    in place: AWSPlace,
    _ desired: Desired
  ) throws(CompositionError) {
    self.database = database
    self.engine = engine
    self.place = place
    let instance = desired.made("instance", RDS.Instance.self)
    let existing = instance.spec.forProvider
    try database.refuseMove(from: existing.region.known, to: place.region)
    if database.spec.version != nil {
      try database.refuseDowngrade(from: instance.status.atProvider.engineVersionActual.known)
    }
    let first = database.firstDatabase
    made = Made(
      identifier: existing.identifier ?? desired.cloudName(.rdsIdentifier),
      databaseName: existing.dbName ?? first.name,
      userName: existing.username ?? first.owner,
      version: try engine.version(database.spec.version, existing: existing.engineVersion.known),
      subnetGroupName: existing.dbSubnetGroupNameRef.name.known
    )
    try refuseWhatRDSCannot()
  }

  /// Composes everything.
  func compose(into desired: inout Desired) throws(CompositionError) {
    let window = try database.backup.map { backup throws(CompositionError) in
      try AWSBackupWindow(backup, of: "RDS")
    }
    let storage = try gibibytes()
    let subnets = subnetGroup(into: &desired)
    let clients = AWSSecurityGroup(for: database, in: place, port: engine.port, into: &desired)
    let parameters = parameterGroup(into: &desired)
    let instance = instance(clients, parameters, window, storage, into: &desired)
    for group in [subnets?.resource, clients.group?.resource, parameters.resource] {
      if let group { instance.after(group) }
    }
    leaveOldParameterGroups(instance, parameters, into: &desired)
    let connection = connection(to: instance, into: &desired)
    try place.finish(database, into: &desired)
    keepUntilReleased(instance, into: &desired)
    let isUsable = instance.readiness.isReady && connection.isReady
    let size = AWSSize.rds(database.spec.size)
    DatabaseStatus(
      endpoint: instance.observed.status.atProvider.address.known,
      port: engine.port,
      version: instance.observed.status.atProvider.engineVersionActual ?? made.version,
      cpu: size.cpu,
      memory: size.memory,
      storage: "\(storage)Gi",
      phase: DatabasePhase(before: desired.observedStatus).next(isUsable: isUsable),
      sleepless: "RDS cannot sleep; the database stays awake, and is paid for"
    )
    .write(database, limits(window, desired), into: &desired)
  }

  /// Protects the Database until RDS has taken its own protection off: deleted before that, the
  /// instance would refuse for ever, since nothing is changed any more of what is being deleted.
  private func keepUntilReleased(_ instance: Composed<RDS.Instance>, into desired: inout Desired) {
    guard !database.spec.deletionProtection,
      instance.observed.status.atProvider.deletionProtection.known == true
    else { return }
    desired.protectComposite(
      because:
        "RDS still protects the instance; it stops soon after spec.deletionProtection is false"
    )
  }

  // MARK: - Around the server

  /// The subnets to live in; nil when the Database names a group of its own.
  private func subnetGroup(into desired: inout Desired) -> Composed<RDS.SubnetGroup>? {
    let name = desired.objectName(database.metadata.name, "subnets")
    guard (made.subnetGroupName ?? place.subnetGroupName ?? name) == name else { return nil }
    let group = desired.resource("subnet-group", RDS.SubnetGroup.self) {
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

  /// The parameters of the version's family.
  ///
  /// A family has a group of its own, because RDS changes the family of none.
  private func parameterGroup(into desired: inout Desired) -> Composed<RDS.ParameterGroup> {
    let family = engine.family(of: made.version)
    let name = parameterGroupName(desired)
    let group = desired.resource("parameter-group/\(family)", RDS.ParameterGroup.self) {
      $0.metadata.name = name
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = place.providerConfigName
      $0.spec.forProvider.region = place.region
      $0.spec.forProvider.family = family
      $0.spec.forProvider.description = AWSPlace.description(of: database)
      $0.spec.forProvider.parameter = [
        Object {
          $0.name = engine.tlsParameter
          $0.value = "1"
          $0.applyMethod = "immediate"
        }
      ]
    }
    group.externalName(desired.cloudName(.rdsIdentifier, family))
    return group
  }

  private func parameterGroupName(_ desired: Desired) -> String {
    desired.objectName(database.metadata.name, engine.family(of: made.version))
  }

  /// Gives up the groups of versions that the server has left.
  private func leaveOldParameterGroups(
    _ instance: Composed<RDS.Instance>,
    _ current: Composed<RDS.ParameterGroup>,
    into desired: inout Desired
  ) {
    let inUse = instance.observed.status.atProvider.parameterGroupName.known
    let currentName = current.resource.body["metadata"]["annotations"][
      "crossplane.io/external-name"
    ]
    for name in desired.observedNames(startingWith: "parameter-group/") where name != current.name {
      if inUse != nil, inUse == currentName.string {
        desired.remove(name)
      } else {
        desired.wait(name, for: "the instance to leave these parameters")
      }
    }
  }

  // MARK: - The server

  private func instance(
    _ clients: AWSSecurityGroup,
    _ parameters: Composed<RDS.ParameterGroup>,
    _ window: AWSBackupWindow?,
    _ storage: Int,
    into desired: inout Desired
  ) -> Composed<RDS.Instance> {
    let name = database.metadata.name
    let details = desired.objectName(name, "instance")
    let password = desired.objectName(name, "master")
    let subnets =
      made.subnetGroupName ?? place.subnetGroupName ?? desired.objectName(name, "subnets")
    let parameterGroupName = parameterGroupName(desired)
    let finalSnapshot = desired.cloudName(.rdsIdentifier, "final")
    return desired.resource("instance", RDS.Instance.self) {
      $0.metadata.name = name
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = place.providerConfigName
      $0.spec.writeConnectionSecretToRef.name = details
      $0.spec.forProvider.region = place.region
      $0.spec.forProvider.identifier = made.identifier
      $0.spec.forProvider.engine = engine.name
      $0.spec.forProvider.engineVersion = made.version
      // Another major version is only ever somebody's wish in spec.version.
      $0.spec.forProvider.allowMajorVersionUpgrade = true
      $0.spec.forProvider.autoMinorVersionUpgrade = true
      $0.spec.forProvider.instanceClass = AWSSize.rds(database.spec.size).machine
      $0.spec.forProvider.multiAz = database.spec.highAvailability
      $0.spec.forProvider.applyImmediately = true
      $0.spec.forProvider.dbName = made.databaseName
      $0.spec.forProvider.username = made.userName
      $0.spec.forProvider.autoGeneratePassword = true
      $0.spec.forProvider.passwordSecretRef.name = password
      $0.spec.forProvider.passwordSecretRef.key = "password"
      $0.spec.forProvider.allocatedStorage = Double(storage)
      $0.spec.forProvider.storageType = storageType
      if storageType == "gp3", storage >= RDSDatabase.stripedStorage {
        $0.spec.forProvider.iops = RDSDatabase.stripedOperations
        $0.spec.forProvider.storageThroughput = RDSDatabase.stripedThroughput
      }
      $0.spec.forProvider.storageEncrypted = true
      $0.spec.forProvider.kmsKeyId = place.platform.kmsKeyId
      $0.spec.forProvider.publiclyAccessible = database.spec.network?.public == true
      $0.spec.forProvider.dbSubnetGroupNameRef.name = subnets
      $0.spec.forProvider.parameterGroupNameRef.name = parameterGroupName
      // Else the provider looks the group up once, and another version would get the old one.
      $0.spec.forProvider.parameterGroupNameRef.policy.resolve = .always
      if let group = clients.objectName {
        $0.spec.forProvider.vpcSecurityGroupIdRefs = [Object { $0.name = group }]
      } else {
        $0.spec.forProvider.vpcSecurityGroupIds = clients.identifiers
      }
      $0.spec.forProvider.backupRetentionPeriod = Double(database.backup?.retentionDays ?? 0)
      $0.spec.forProvider.backupWindow = window?.text
      $0.spec.forProvider.copyTagsToSnapshot = true
      $0.spec.forProvider.deletionProtection = database.spec.deletionProtection
      $0.spec.forProvider.skipFinalSnapshot = database.spec.deletionPolicy != .snapshot
      if database.spec.deletionPolicy == .snapshot {
        $0.spec.forProvider.finalSnapshotIdentifier = finalSnapshot
      }
    }
  }

  /// The storage in whole gibibytes: what was wished, and no less than RDS has.
  private func gibibytes() throws(CompositionError) -> Int {
    let wished = database.storageGibibytes
    guard wished <= RDSDatabase.mostStorage else {
      throw CompositionError(
        "RDS has at most \(RDSDatabase.mostStorage)Gi, found \(database.spec.storage.size)",
        at: "spec.storage.size"
      )
    }
    return max(wished, RDSDatabase.leastStorage)
  }

  /// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html>.
  private static let leastStorage = 20
  private static let mostStorage = 65536
  /// From here on RDS spreads gp3 over four volumes, with these rates and no lower ones.
  ///
  /// A disk that grows beyond has to say them, since those that it had are refused.
  private static let stripedStorage = 400
  private static let stripedOperations = 12_000.0
  private static let stripedThroughput = 500.0
}
