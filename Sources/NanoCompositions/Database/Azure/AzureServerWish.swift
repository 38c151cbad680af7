// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What flexible servers of Azure have in common, whichever the engine.
struct AzureServerWish {
  let database: Database
  let settings: AzureServerSettings
  let place: AzurePlace
  /// The network of a server without a public address; nil where it has one.
  ///
  /// A server that was made in a subnet stays there, whatever is wished since.
  let network: AzurePlace.Network?

  /// Joins the wish, the settings and the place.
  ///
  /// - Returns: Nil until Crossplane has looked for the environment: it calls again at once.
  init?(
    _ database: Database,
    _ settings: AzureServerSettings,
    in desired: inout Desired
  ) throws(CompositionError) {
    let place = try AzurePlace.of(
      database,
      settings.place,
      environment: settings.environment,
      in: &desired
    )
    guard let place else { return nil }
    self.database = database
    self.settings = settings
    self.place = place
    let existing = desired.made("server")?["spec"]["forProvider"]
    if let subnetId = existing?["delegatedSubnetId"].string,
      let dnsZoneId = existing?["privateDnsZoneId"].string
    {
      network = AzurePlace.Network(subnetId: subnetId, dnsZoneId: dnsZoneId)
    } else {
      network = database.isPublic ? nil : place.network
    }
  }

  /// Whether the server has an address that all the world knows, guarded by firewall rules.
  var hasPublicAddress: Bool { network == nil }

  /// Who may connect; nobody has to be named in a network of its own.
  var clients: [AzureServerSettings.Clients] { hasPublicAddress ? settings.clients : [] }

  /// A rule for each range of clients, made when the server is ready; whoever left the list is shut
  /// out.
  ///
  /// - Parameter write: Writes one; it is given the name of the object, and who may connect.
  func firewallRules<Kind: ResourceShape, Server: ResourceShape>(
    _ kind: Kind.Type,
    on server: Composed<Server>,
    into desired: inout Desired,
    _ write: (inout Draft<Kind>, _ objectName: String, AzureServerSettings.Clients) -> Void
  ) -> [ComposedResource] {
    var rules: [ComposedResource] = []
    var ranges: [String] = []
    for clients in self.clients {
      let range = clients.start == clients.end ? clients.start : "\(clients.start)-\(clients.end)"
      let part = String(range.map { $0 == "." ? "-" : $0 })
      let name = desired.objectName(database.metadata.name, part)
      let rule = desired.resource("firewall/\(range)", kind) { write(&$0, name, clients) }
      if database.spec.deletionPolicy == .orphan { rule.orphaned() }
      rules.append(rule.after(server).resource)
      ranges.append(range)
    }
    desired.removeAll(startingWith: "firewall/", but: ranges)
    return rules
  }

  /// How to connect to a server.
  func connection(
    scheme: String,
    host: String?,
    port: Int,
    username: String,
    password: SecretBytes?,
    query: String
  ) -> DatabaseConnection {
    DatabaseConnection(
      type: database.spec.engine.rawValue,
      provider: "azure-flexible-server",
      scheme: scheme,
      host: host,
      port: port,
      database: database.firstDatabase.name,
      username: username,
      password: password,
      query: query,
      authority: settings.certificateAuthority.map { .text($0) }
    )
  }

  /// What there is of a server.
  func status(
    endpoint: String?,
    port: Int,
    version: String,
    storage: String,
    isUsable: Bool,
    _ desired: Desired
  ) -> DatabaseStatus {
    let machine = settings.machine(database.spec.size)
    return DatabaseStatus(
      endpoint: endpoint,
      port: port,
      version: version,
      cpu: machine.cpu,
      memory: machine.memory,
      storage: storage,
      phase: DatabasePhase(before: desired.observedStatus).next(isUsable: isUsable),
      sleepless: "a flexible server cannot be stopped by its resource; it stays awake"
    )
  }

  /// What of the wish Azure cannot fulfil.
  func limits() throws(CompositionError) -> DatabaseLimits {
    var limits = DatabaseLimits(outsideOfTheCluster: database)
    limits.add(place.limits)
    if database.owners.count > 1 {
      limits.add(
        "spec.databases",
        "Azure makes one user, the owner of the first database, to whom all others belong as well"
      )
    }
    if database.isPublic, network != nil {
      limits.add(
        "spec.network.public",
        "the server was made in a subnet, which it cannot leave; make another Database for a "
          + "public address"
      )
    } else if database.isPublic, settings.clients.isEmpty {
      limits.add(
        "spec.network.public",
        "settings.clientAddresses names nobody, so that nobody comes in"
      )
    }
    if !database.isPublic, network == nil {
      limits.add(
        "spec.network.public",
        "without settings.delegatedSubnetId the server has a public address, which lets in "
          + "settings.clientAddresses alone"
      )
    }
    if let backup = database.backup {
      // Read for its mistakes, which are the same on every cloud.
      _ = try DailyBackup(backup)
      limits.add("spec.backup.schedule", "Azure makes backups at a time that it chooses")
    }
    return limits
  }

  /// Refuses a wish that cannot be fulfilled at all.
  func refuseWhatAzureCannot(_ engine: Database.Spec.Engine) throws(CompositionError) {
    try database.require(engine, on: "azure")
    let isPostgreSQL = engine == .postgresql
    try database.refuseReservedNames(
      alsoDatabases: isPostgreSQL ? ["azure_maintenance", "azure_sys"] : [],
      alsoOwners: isPostgreSQL ? ["azuresu"] : []
    )
    guard database.spec.deletionPolicy != .snapshot else {
      throw CompositionError(
        "Azure keeps the backups of a deleted server for a few days only; use Delete or Orphan",
        at: "spec.deletionPolicy"
      )
    }
    if database.spec.highAvailability, settings.machine(database.spec.size).isBurstable {
      throw CompositionError(
        "Azure has no standby for machines as small as \(database.spec.size.rawValue); use the "
          + "size small, or a bigger one",
        at: "spec.highAvailability"
      )
    }
    let owner = database.firstDatabase.owner
    if AzureServerWish.reservedNames.contains(owner)
      || isPostgreSQL && owner.hasPrefix("pg_")
    {
      throw CompositionError(
        "Azure keeps the name \(owner.quoted()) for itself; name another owner",
        at: Path(["spec", "databases", .index(0), "owner"])
      )
    }
  }

  /// Names that the administrator of a server may not have.
  private static let reservedNames = [
    "azure_superuser", "azure_pg_admin", "admin", "administrator", "root", "guest", "public",
  ]
}
