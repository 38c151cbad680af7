// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// A Database on Cloud SQL: the server, its databases and users, and how to connect.
///
/// PostgreSQL and MySQL share it; ``CloudSQLEngine`` is in what they differ.
///
/// Source: <https://cloud.google.com/sql/docs/mysql/admin-api/rest/v1/instances>.
struct CloudSQLServer {
  /// The kinds that it composes.
  static let composes = [ComposedKind](
    of: CloudSQL.DatabaseInstance.self,
    CloudSQL.Database.self,
    CloudSQL.User.self,
    Kubernetes.Secret.self,
    Crossplane.Usage.self
  )

  let engine: CloudSQLEngine
  let database: Database
  let settings: CloudSQLSettings
  let place: GoogleCloudPlace

  /// Composes everything.
  func compose(into desired: inout Desired) throws(CompositionError) {
    try refuseWhatCloudSQLCannot()
    let existing = desired.made("server", CloudSQL.DatabaseInstance.self).spec.forProvider
    try database.refuseMove(from: existing.region.known, to: place.region)
    database.tag(&desired)
    let backup = try dailyBackup()
    let before = DatabasePhase(before: desired.observedStatus)
    let server = try server(backup, mayStop(before, desired), into: &desired)
    let rests = server.observed.status.atProvider.settings.activationPolicy.known == "NEVER"
    let passwords = try passwords(desired)
    let members =
      databases(on: server, into: &desired) + users(on: server, passwords, into: &desired)
    try database.finishOnCloud(&desired)
    keepUntilReleased(server, into: &desired)
    let connection = connection(server, passwords, into: &desired)
    let isUsable =
      server.readiness.isReady && connection.isReady && members.allSatisfy(\.readiness.isReady)
    let phase = before.next(
      mayRest: database.spec.sleep == .asleep,
      rests: rests,
      isUp: isUsable,
      isUsable: isUsable
    )
    holdReadiness(server, members, in: phase, rests)
    try status(server, phase, rests, disk: diskSize(desired))
      .write(database, limits(backup), into: &desired)
  }

  // MARK: - The server

  /// The DatabaseInstance.
  private func server(
    _ backup: DailyBackup?,
    _ isStopped: Bool,
    into desired: inout Desired
  ) throws(CompositionError) -> Composed<CloudSQL.DatabaseInstance> {
    let version = try databaseVersion(desired)
    let disk = try diskSize(desired)
    let name = desired.objectName(database.metadata.name, "server")
    let cloudName = desired.cloudName(.cloudSQLInstance)
    let server = desired.resource("server", CloudSQL.DatabaseInstance.self) {
      $0.metadata.name = database.metadata.name
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = place.providerConfigName
      $0.spec.writeConnectionSecretToRef.name = name
      $0.spec.forProvider.region = place.region
      $0.spec.forProvider.project = place.project
      $0.spec.forProvider.databaseVersion = version
      // The provider asks the first before it deletes, Google the second; both are on when unsaid.
      $0.spec.forProvider.deletionProtection = database.spec.deletionProtection
      $0.spec.forProvider.settings.deletionProtectionEnabled = database.spec.deletionProtection
      // The other edition, which newer versions get by default, has no small machines.
      $0.spec.forProvider.settings.edition = "ENTERPRISE"
      $0.spec.forProvider.settings.tier = settings.machine(database.spec.size).tier
      $0.spec.forProvider.settings.availabilityType =
        database.spec.highAvailability ? "REGIONAL" : "ZONAL"
      $0.spec.forProvider.settings.activationPolicy = isStopped ? "NEVER" : "ALWAYS"
      $0.spec.forProvider.settings.diskSize = Double(disk)
      $0.spec.forProvider.settings.diskAutoresize = true
      if database.spec.deletionPolicy == .snapshot {
        $0.spec.forProvider.settings.finalBackupConfig.enabled = true
        $0.spec.forProvider.settings.finalBackupConfig.retentionDays = Double(
          settings.finalBackupDays
        )
      }
      $0.spec.forProvider.settings.backupConfiguration = backups(backup)
      $0.spec.forProvider.settings.ipConfiguration = network()
    }
    // Google does not give a name out again for a week after its server is deleted.
    server.resource.externalName(cloudName)
    if database.spec.deletionPolicy == .orphan { server.resource.orphaned() }
    return server
  }

  /// The version that is wished for, else the one that exists, so that a new release of this
  /// composition upgrades no server.
  private func databaseVersion(_ desired: Desired) throws(CompositionError) -> String {
    let made = desired.made("server", CloudSQL.DatabaseInstance.self)
    let existing = made.spec.forProvider.databaseVersion.known
    let running = made.status.atProvider.databaseVersion.known
    try database.refuseDowngrade(from: engine.version(of: running))
    if let version = database.spec.version { return try engine.databaseVersion(version) }
    if let existing { return existing }
    return try engine.databaseVersion(engine.newestVersion)
  }

  /// The disk in GB: never less than it has grown to, since no disk shrinks.
  private func diskSize(_ desired: Desired) throws(CompositionError) -> Int {
    let machine = settings.machine(database.spec.size)
    guard database.storageGibibytes <= machine.largestDisk else {
      throw CompositionError(
        "Cloud SQL has at most \(machine.largestDisk)Gi for \(machine.tier), found "
          + "\("\(database.spec.storage.size)".quoted())",
        at: "spec.storage.size"
      )
    }
    let observed = desired.made("server", CloudSQL.DatabaseInstance.self)
    let grown = observed.status.atProvider.settings.diskSize.known.flatMap { Int(exactly: $0) }
    return max(database.storageGibibytes, grown ?? 0, CloudSQLServer.smallestDisk)
  }

  private typealias Settings = CloudSQL.DatabaseInstance.Spec.ForProvider.Settings

  private func backups(_ backup: DailyBackup?) -> Object<Settings.BackupConfiguration> {
    Object {
      $0.enabled = backup != nil
      switch engine.engine {
      case .mysql: $0.binaryLogEnabled = backup != nil
      default: $0.pointInTimeRecoveryEnabled = backup != nil
      }
      guard let backup else { return }
      $0.startTime = backup.clock
      $0.backupRetentionSettings.retentionUnit = "COUNT"
      $0.backupRetentionSettings.retainedBackups = Double(backup.retentionDays)
      $0.transactionLogRetentionDays = Double(min(backup.retentionDays, CloudSQLServer.longestLog))
    }
  }

  private func network() -> Object<Settings.IpConfiguration> {
    Object {
      $0.ipv4Enabled = hasPublicAddress
      $0.privateNetwork = place.privateNetwork
      $0.sslMode = "ENCRYPTED_ONLY"
      guard database.isPublic, !settings.authorizedNetworks.isEmpty else { return }
      $0.authorizedNetworks = settings.authorizedNetworks.map { network in
        Object { $0.value = network }
      }
    }
  }

  /// Without a network of its own a server can only be found at a public address.
  private var hasPublicAddress: Bool { database.isPublic || place.privateNetwork == nil }

  /// Whether the server is told to stop: never before it was up for once.
  private func mayStop(_ before: DatabasePhase, _ desired: Desired) -> Bool {
    guard database.spec.sleep == .asleep else { return false }
    let told = desired.made("server", CloudSQL.DatabaseInstance.self)
      .spec.forProvider.settings.activationPolicy.known
    return before != .creating || told == "NEVER"
  }

  // MARK: - In the server

  /// A Database for each name; one that left the list is given up, and its data stay.
  private func databases(
    on server: Composed<CloudSQL.DatabaseInstance>,
    into desired: inout Desired
  ) -> [ComposedResource] {
    desired.databases(of: database, CloudSQL.Database.self, on: server) {
      $0.metadata.name = $1
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = place.providerConfigName
      $0.spec.forProvider.project = place.project
      $0.spec.forProvider.instanceSelector.matchControllerRef = true
      $0.spec.forProvider.charset = engine.engine == .mysql ? "utf8mb4" : "UTF8"
    }
  }

  /// The password of each owner.
  private func passwords(_ desired: Desired) throws(CompositionError) -> [String: SecretBytes] {
    var passwords: [String: SecretBytes] = [:]
    for owner in database.owners {
      passwords[owner] = try settings.installationKey.password(
        CloudSQLServer.purpose(owner),
        desired
      )
    }
    return passwords
  }

  /// A Secret with the password and a User for each owner.
  private func users(
    on server: Composed<CloudSQL.DatabaseInstance>,
    _ passwords: [String: SecretBytes],
    into desired: inout Desired
  ) -> [ComposedResource] {
    var resources: [ComposedResource] = []
    for owner in database.owners {
      let secretName = desired.objectName(database.metadata.name, owner, "password")
      let secret = desired.resource("password/\(owner)", Kubernetes.Secret.self) {
        $0.metadata.name = secretName
        $0.type = "Opaque"
        $0.data["password"] = passwords[owner].flatMap { Value.secretData($0).string } ?? ""
      }
      let name = desired.objectName(database.metadata.name, owner)
      let user = desired.resource("user/\(owner)", CloudSQL.User.self) {
        $0.metadata.name = name
        $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
        $0.spec.providerConfigRef.name = place.providerConfigName
        $0.spec.forProvider.project = place.project
        $0.spec.forProvider.instanceSelector.matchControllerRef = true
        $0.spec.forProvider.passwordSecretRef.name = secretName
        $0.spec.forProvider.passwordSecretRef.key = "password"
      }
      resources.append(
        user.after(secret, until: .created).after(server).resource.externalName(owner).orphaned()
      )
    }
    desired.removeAll(startingWith: "password/", but: database.owners)
    desired.removeAll(startingWith: "user/", but: database.owners)
    return resources
  }

  // MARK: - How to connect

  private func connection(
    _ server: Composed<CloudSQL.DatabaseInstance>,
    _ passwords: [String: SecretBytes],
    into desired: inout Desired
  ) -> PublishedConnection {
    let first = database.firstDatabase
    return DatabaseConnection(
      type: engine.engine.rawValue,
      provider: "cloud-sql",
      scheme: engine.engine.rawValue,
      host: host(server),
      port: engine.port,
      database: first.name,
      username: first.owner,
      password: passwords[first.owner],
      query: engine.query,
      authority: .secret(server.resource.observed?.connectionDetail("serverCACertificateCert"))
    )
    .publish(
      of: database,
      waitingFor: "the address and the certificate of the server, which Cloud SQL gives it",
      into: &desired
    )
  }

  /// The address: the private one where there is a network, unless a public one is wished for.
  func host(_ server: Composed<CloudSQL.DatabaseInstance>) -> String? {
    let found = server.observed.status.atProvider
    let address = hasPublicAddress ? found.publicIpAddress : found.privateIpAddress
    return address.known.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What the password of a user is derived for.
  private static func purpose(_ owner: String) -> String { "cloud-sql/\(owner)" }

  /// The smallest disk, in GB.
  private static let smallestDisk = 10
  /// The most days of logs that this edition keeps.
  private static let longestLog = 7
}
