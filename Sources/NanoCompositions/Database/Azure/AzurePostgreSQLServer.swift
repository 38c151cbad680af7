// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// A Database on a flexible server of Azure Database for PostgreSQL.
///
/// Composes a ResourceGroup unless the platform names one, the FlexibleServer, a
/// FlexibleServerDatabase for each database, a FlexibleServerFirewallRule for each range of
/// clients, a Usage that protects from deletion, and the connection Secret. The provider makes the
/// password.
///
/// Source: <https://learn.microsoft.com/azure/postgresql/flexible-server/>.
struct AzurePostgreSQLServer {
  /// The kinds that it composes.
  static let composes = [ComposedKind](
    of: Azure.ResourceGroup.self,
    AzurePostgreSQL.FlexibleServer.self,
    AzurePostgreSQL.FlexibleServerDatabase.self,
    AzurePostgreSQL.FlexibleServerFirewallRule.self,
    Kubernetes.Secret.self,
    Crossplane.Usage.self
  )

  let wish: AzureServerWish
  private var database: Database { wish.database }

  init(wish: AzureServerWish) { self.wish = wish }

  /// Composes everything.
  func compose(into desired: inout Desired) throws(CompositionError) {
    try wish.refuseWhatAzureCannot(.postgresql)
    let existing = desired.made("server", AzurePostgreSQL.FlexibleServer.self).spec.forProvider
    try database.refuseMove(from: existing.location.known, to: wish.place.region)
    var limits = try wish.limits()
    if let backup = database.backup,
      backup.retentionDays < AzurePostgreSQLServer.shortestRetention
    {
      limits.add("spec.backup.retentionDays", "Azure keeps backups for 7 days at least")
    }
    limits.addUser(existing.administratorLogin.known, of: database)
    database.tag(&desired)
    let group = AzureGroup(database, wish.place, into: &desired)
    let server = try server(group, into: &desired)
    let members =
      databases(on: server, into: &desired) + firewallRules(on: server, into: &desired)
    try database.finishOnCloud(&desired)
    let connection = connection(server, into: &desired)
    let isUsable =
      server.readiness.isReady && connection.isReady && members.allSatisfy(\.readiness.isReady)
    try status(server, isUsable: isUsable, desired).write(database, limits, into: &desired)
  }

  // MARK: - The server

  private func server(
    _ group: AzureGroup,
    into desired: inout Desired
  ) throws(CompositionError) -> Composed<AzurePostgreSQL.FlexibleServer> {
    let existing = desired.made("server", AzurePostgreSQL.FlexibleServer.self).spec.forProvider
    let made = desired.made("server", AzurePostgreSQL.FlexibleServer.self)
    try database.refuseDowngrade(from: made.status.atProvider.version.known)
    let version = try version(existing.version.known)
    let storage = try storage(desired)
    let login = existing.administratorLogin ?? database.firstDatabase.owner
    let details = desired.objectName(database.metadata.name, "server")
    let password = desired.objectName(database.metadata.name, "password")
    let cloudName = desired.cloudName(.azureServer)
    let place = wish.place
    let found = desired.observed("server", AzurePostgreSQL.FlexibleServer.self).status.atProvider
    let server = desired.resource("server", AzurePostgreSQL.FlexibleServer.self) {
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
      $0.spec.forProvider.storageMb = Double(storage)
      $0.spec.forProvider.autoGrowEnabled = true
      $0.spec.forProvider.administratorLogin = login
      $0.spec.forProvider.autoGeneratePassword = true
      $0.spec.forProvider.administratorPasswordSecretRef.name = password
      $0.spec.forProvider.administratorPasswordSecretRef.key = "password"
      $0.spec.forProvider.backupRetentionDays = Double(retentionDays)
      $0.spec.forProvider.publicNetworkAccessEnabled = wish.hasPublicAddress
      $0.spec.forProvider.delegatedSubnetId = wish.network?.subnetId
      $0.spec.forProvider.privateDnsZoneId = wish.network?.dnsZoneId
      // The zones that Azure chose, which change places when the standby takes over: a server
      // that does not say them is told to give them up, and refuses.
      $0.spec.forProvider.zone = found.zone.known
      if database.spec.highAvailability {
        $0.spec.forProvider.highAvailability.mode = wish.settings.standby.rawValue
        $0.spec.forProvider.highAvailability.standbyAvailabilityZone =
          found.highAvailability.standbyAvailabilityZone.known
      }
    }
    server.resource.externalName(cloudName)
    group.holds(server.resource)
    if database.spec.deletionPolicy == .orphan { server.resource.orphaned() }
    return server
  }

  /// The version that is wished for, else the one that exists, else the newest.
  private func version(_ existing: String?) throws(CompositionError) -> String {
    let version = database.spec.version ?? existing ?? AzurePostgreSQLServer.newestVersion
    guard Int(version) != nil else {
      throw CompositionError(
        "Azure takes major versions of PostgreSQL such as 17, found \(version.quoted())",
        at: "spec.version"
      )
    }
    return version
  }

  /// The storage in MB: the step that holds the wish, and never less than it has grown to.
  private func storage(_ desired: Desired) throws(CompositionError) -> Int {
    let observed = desired.made("server", AzurePostgreSQL.FlexibleServer.self)
    let grown = observed.status.atProvider.storageMb.known.flatMap { Int(exactly: $0) } ?? 0
    let (wished, isTooMuch) = database.storageGibibytes.multipliedReportingOverflow(by: 1024)
    let step = AzurePostgreSQLServer.storageSteps.first { $0 >= max(wished, grown) }
    guard let step, !isTooMuch else {
      throw CompositionError(
        "Azure has at most 32767Gi, found \("\(database.spec.storage.size)".quoted())",
        at: "spec.storage.size"
      )
    }
    return step
  }

  private var retentionDays: Int {
    max(database.backup?.retentionDays ?? 0, AzurePostgreSQLServer.shortestRetention)
  }

  // MARK: - In and around the server

  /// A FlexibleServerDatabase for each name; one that left the list is given up, and its data stay.
  private func databases(
    on server: Composed<AzurePostgreSQL.FlexibleServer>,
    into desired: inout Desired
  ) -> [ComposedResource] {
    desired.databases(of: database, AzurePostgreSQL.FlexibleServerDatabase.self, on: server) {
      $0.metadata.name = $1
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = wish.place.providerConfigName
      $0.spec.forProvider.serverIdSelector.matchControllerRef = true
      $0.spec.forProvider.charset = "UTF8"
      $0.spec.forProvider.collation = "en_US.utf8"
    }
  }

  private func firewallRules(
    on server: Composed<AzurePostgreSQL.FlexibleServer>,
    into desired: inout Desired
  ) -> [ComposedResource] {
    wish.firewallRules(AzurePostgreSQL.FlexibleServerFirewallRule.self, on: server, into: &desired)
    {
      $0.metadata.name = $1
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = wish.place.providerConfigName
      $0.spec.forProvider.serverIdSelector.matchControllerRef = true
      $0.spec.forProvider.startIpAddress = $2.start
      $0.spec.forProvider.endIpAddress = $2.end
    }
  }

  // MARK: - How to connect

  private func connection(
    _ server: Composed<AzurePostgreSQL.FlexibleServer>,
    into desired: inout Desired
  ) -> PublishedConnection {
    wish.connection(
      scheme: "postgresql",
      host: server.observed.status.atProvider.fqdn.known,
      port: AzurePostgreSQLServer.port,
      username: server.observed.spec.forProvider.administratorLogin ?? database.firstDatabase.owner,
      password: server.resource.observed?.connectionDetail("attribute.administrator_password"),
      query: "sslmode=require"
    )
    .publish(
      of: database,
      waitingFor: "the address and the password of the server, which Azure and its provider make",
      into: &desired
    )
  }

  private func status(
    _ server: Composed<AzurePostgreSQL.FlexibleServer>,
    isUsable: Bool,
    _ desired: Desired
  ) throws(CompositionError) -> DatabaseStatus {
    let found = server.observed.status.atProvider
    let asked = try storage(desired)
    return wish.status(
      endpoint: found.fqdn.known,
      port: AzurePostgreSQLServer.port,
      version: found.version ?? database.spec.version ?? AzurePostgreSQLServer.newestVersion,
      storage: "\(found.storageMb.known.flatMap { Int(exactly: $0) } ?? asked)Mi",
      isUsable: isUsable,
      desired
    )
  }

  /// Where it listens.
  private static let port = 5432
  /// The version of a Database that names none.
  private static let newestVersion = "17"
  /// The fewest days that backups are kept.
  private static let shortestRetention = 7
  /// The sizes of storage that there are, in MB.
  private static let storageSteps = [
    32_768, 65_536, 131_072, 262_144, 524_288, 1_048_576, 2_097_152, 4_194_304, 8_388_608,
    16_777_216, 33_553_408,
  ]
}
