// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// A Database on a flexible server of Azure Database for MySQL.
///
/// Composes a ResourceGroup unless the platform names one, the FlexibleServer, a
/// FlexibleDatabase for each database, a FlexibleServerFirewallRule for each range of
/// clients, a Usage that protects from deletion, and the connection Secret. The password is derived
/// from the credential `installation-key`, since the provider makes none for MySQL.
///
/// Source: <https://learn.microsoft.com/azure/mysql/flexible-server/>.
struct AzureMySQLServer {
  /// The kinds that it composes.
  static let composes = [ComposedKind](
    of: Azure.ResourceGroup.self,
    AzureMySQL.FlexibleServer.self,
    AzureMySQL.FlexibleDatabase.self,
    AzureMySQL.FlexibleServerFirewallRule.self,
    Kubernetes.Secret.self,
    Crossplane.Usage.self
  )

  let wish: AzureServerWish
  private var database: Database { wish.database }

  init(wish: AzureServerWish) { self.wish = wish }

  /// Composes everything.
  func compose(into desired: inout Desired) throws(CompositionError) {
    try wish.refuseWhatAzureCannot(.mysql)
    try refuseLongNames()
    let existing = desired.made("server", AzureMySQL.FlexibleServer.self).spec.forProvider
    try database.refuseMove(from: existing.location.known, to: wish.place.region)
    var limits = try wish.limits()
    if database.spec.highAvailability, standby(desired) != wish.settings.standby {
      limits.add(
        "spec.highAvailability",
        "the server was made without a standby in another zone, and has one in its own"
      )
    }
    limits.addUser(existing.administratorLogin.known, of: database)
    database.tag(&desired)
    let group = AzureGroup(database, wish.place, into: &desired)
    let login = existing.administratorLogin ?? database.firstDatabase.owner
    let password = try wish.settings.installationKey.password("azure-mysql/\(login)", desired)
    let server = try server(group, login, password, into: &desired)
    let members =
      databases(on: server, group, into: &desired)
      + firewallRules(on: server, group, into: &desired)
    try database.finishOnCloud(&desired)
    let connection = connection(server, login, password, into: &desired)
    let isUsable =
      server.readiness.isReady && connection.isReady && members.allSatisfy(\.readiness.isReady)
    try status(server, isUsable: isUsable, desired).write(database, limits, into: &desired)
  }

  // MARK: - The server

  private func server(
    _ group: AzureGroup,
    _ login: String,
    _ password: SecretBytes,
    into desired: inout Desired
  ) throws(CompositionError) -> Composed<AzureMySQL.FlexibleServer> {
    let existing = desired.made("server", AzureMySQL.FlexibleServer.self).spec.forProvider
    let made = desired.made("server", AzureMySQL.FlexibleServer.self)
    let running = made.status.atProvider.version.known
    try database.refuseDowngrade(
      from: AzureMySQLServer.versions.first { $0.name == running }?.wish
    )
    let version = try version(existing.version.known)
    let storage = try storage(desired)
    let details = desired.objectName(database.metadata.name, "server")
    let secretName = desired.objectName(database.metadata.name, "password")
    let secret = desired.resource("password", Kubernetes.Secret.self) {
      $0.metadata.name = secretName
      $0.type = "Opaque"
      $0.data["password"] = Value.secretData(password).string ?? ""
    }
    let cloudName = desired.cloudName(.azureServer)
    let place = wish.place
    let standby = standby(desired)
    let found = desired.observed("server", AzureMySQL.FlexibleServer.self).status.atProvider
    let server = desired.resource("server", AzureMySQL.FlexibleServer.self) {
      $0.metadata.name = database.metadata.name
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = place.providerConfigName
      $0.spec.writeConnectionSecretToRef.name = details
      $0.spec.forProvider.location = place.region
      $0.spec.forProvider.resourceGroupName = group.name
      if group.isComposed {
        $0.spec.forProvider.resourceGroupNameSelector.matchControllerRef = true
      }
      $0.spec.forProvider.version = version
      $0.spec.forProvider.skuName = wish.settings.machine(database.spec.size).sku
      $0.spec.forProvider.storage.sizeGb = Double(storage)
      $0.spec.forProvider.storage.autoGrowEnabled = true
      $0.spec.forProvider.administratorLogin = login
      $0.spec.forProvider.administratorPasswordSecretRef.name = secretName
      $0.spec.forProvider.administratorPasswordSecretRef.key = "password"
      $0.spec.forProvider.backupRetentionDays = Double(database.spec.backup.retentionDays)
      $0.spec.forProvider.publicNetworkAccess = wish.hasPublicAddress ? "Enabled" : "Disabled"
      $0.spec.forProvider.delegatedSubnetId = wish.network?.subnetId
      $0.spec.forProvider.privateDnsZoneId = wish.network?.dnsZoneId
      // The zones that Azure chose, which change places when the standby takes over: a server
      // that does not say them is told to give them up, and refuses.
      $0.spec.forProvider.zone = found.zone.known
      if database.spec.highAvailability {
        $0.spec.forProvider.highAvailability.mode = standby.rawValue
        $0.spec.forProvider.highAvailability.standbyAvailabilityZone =
          found.highAvailability.standbyAvailabilityZone.known
      }
    }
    server.after(secret, until: .created).resource.externalName(cloudName)
    group.holds(server.resource)
    if database.spec.deletionPolicy == .orphan { server.resource.orphaned() }
    return server
  }

  /// Where the standby runs: a server that was made without one gets it in its own zone only.
  ///
  /// Source: <https://learn.microsoft.com/azure/mysql/flexible-server/concepts-high-availability>.
  private func standby(_ desired: Desired) -> AzureServerSettings.Standby {
    let made = desired.made("server", AzureMySQL.FlexibleServer.self)
    if let mode = made.status.atProvider.highAvailability.mode.known,
      let standby = AzureServerSettings.Standby(rawValue: mode)
    {
      return standby
    }
    return made.status.atProvider.id.known == nil ? wish.settings.standby : .sameZone
  }

  /// The version that is wished for, else the one that exists, else the newest.
  private func version(_ existing: String?) throws(CompositionError) -> String {
    if database.spec.version == nil, let existing { return existing }
    let wished = database.spec.version ?? AzureMySQLServer.newestVersion
    guard let version = AzureMySQLServer.versions.first(where: { $0.wish == wished }) else {
      throw CompositionError(
        "Azure has MySQL 5.7, 8.0 and 8.4, found \(wished.quoted())",
        at: "spec.version"
      )
    }
    return version.name
  }

  /// The storage in GB: what is wished for, and never less than it has grown to.
  private func storage(_ desired: Desired) throws(CompositionError) -> Int {
    let observed = desired.made("server", AzureMySQL.FlexibleServer.self)
    let grown = observed.status.atProvider.storage.sizeGb.known.flatMap { Int(exactly: $0) } ?? 0
    let size = max(database.storageGibibytes, grown, AzureMySQLServer.storage.lowerBound)
    guard AzureMySQLServer.storage.contains(size) else {
      throw CompositionError(
        "Azure has at most 16384Gi, found \("\(database.spec.storage.size)".quoted())",
        at: "spec.storage.size"
      )
    }
    return size
  }

  /// Refuses names that MySQL has no room for.
  ///
  /// Source: <https://dev.mysql.com/doc/refman/8.4/en/user-names.html>.
  private func refuseLongNames() throws(CompositionError) {
    let owner = database.firstDatabase.owner
    guard owner.utf8.count > AzureMySQLServer.longestUser else { return }
    throw CompositionError(
      "MySQL takes names of users of at most \(AzureMySQLServer.longestUser) characters, "
        + "found \(owner.quoted())",
      at: Path(["spec", "databases", .index(0), "owner"])
    )
  }

  // MARK: - In and around the server

  /// A FlexibleDatabase for each name; one that left the list is given up, and its data stay.
  private func databases(
    on server: Composed<AzureMySQL.FlexibleServer>,
    _ group: AzureGroup,
    into desired: inout Desired
  ) -> [ComposedResource] {
    desired.databases(of: database, AzureMySQL.FlexibleDatabase.self, on: server) {
      $0.metadata.name = $1
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = wish.place.providerConfigName
      $0.spec.forProvider.serverNameSelector.matchControllerRef = true
      $0.spec.forProvider.resourceGroupName = group.name
      if group.isComposed {
        $0.spec.forProvider.resourceGroupNameSelector.matchControllerRef = true
      }
      $0.spec.forProvider.charset = "utf8mb4"
      // Version 5.7 does not know the one that is the default since.
      $0.spec.forProvider.collation = "utf8mb4_unicode_ci"
    }
  }

  private func firewallRules(
    on server: Composed<AzureMySQL.FlexibleServer>,
    _ group: AzureGroup,
    into desired: inout Desired
  ) -> [ComposedResource] {
    wish.firewallRules(AzureMySQL.FlexibleServerFirewallRule.self, on: server, into: &desired) {
      $0.metadata.name = $1
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = wish.place.providerConfigName
      $0.spec.forProvider.serverNameSelector.matchControllerRef = true
      $0.spec.forProvider.resourceGroupName = group.name
      if group.isComposed {
        $0.spec.forProvider.resourceGroupNameSelector.matchControllerRef = true
      }
      $0.spec.forProvider.startIpAddress = $2.start
      $0.spec.forProvider.endIpAddress = $2.end
    }
  }

  // MARK: - How to connect

  private func connection(
    _ server: Composed<AzureMySQL.FlexibleServer>,
    _ login: String,
    _ password: SecretBytes,
    into desired: inout Desired
  ) -> PublishedConnection {
    wish.connection(
      scheme: "mysql",
      host: server.observed.status.atProvider.fqdn.known,
      port: AzureMySQLServer.port,
      username: login,
      password: password,
      query: "ssl-mode=REQUIRED"
    )
    .publish(
      of: database,
      waitingFor: "the address of the server, which Azure gives it",
      into: &desired
    )
  }

  private func status(
    _ server: Composed<AzureMySQL.FlexibleServer>,
    isUsable: Bool,
    _ desired: Desired
  ) throws(CompositionError) -> DatabaseStatus {
    let found = server.observed.status.atProvider
    let asked = try storage(desired)
    let running = AzureMySQLServer.versions.first { $0.name == found.version.known }?.wish
    return wish.status(
      endpoint: found.fqdn.known,
      port: AzureMySQLServer.port,
      version: running ?? database.spec.version ?? AzureMySQLServer.newestVersion,
      storage: "\(found.storage.sizeGb.known.flatMap { Int(exactly: $0) } ?? asked)Gi",
      isUsable: isUsable,
      desired
    )
  }

  /// Where it listens.
  private static let port = 3306
  /// The versions that Azure has, as they are wished for and as Azure calls them.
  private static let versions = [
    (wish: "5.7", name: "5.7"), (wish: "8.0", name: "8.0.21"), (wish: "8.4", name: "8.4"),
  ]
  /// The version of a Database that names none: the one that every region has.
  private static let newestVersion = "8.0"
  /// How much storage there is, in GB.
  private static let storage = 20...16_384
  /// The longest name of a user.
  private static let longestUser = 32
}
