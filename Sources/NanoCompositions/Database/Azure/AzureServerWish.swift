// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What flexible servers of Azure have in common, whichever the engine.
struct AzureServerWish {
  let database: Database
  let settings: AzureServerSettings
  let place: AzurePlace

  /// The network of a server without a public address; nil where it has one.
  var network: AzurePlace.Network? { database.isPublic ? nil : place.network }

  /// Whether the server has an address that all the world knows, guarded by firewall rules.
  var hasPublicAddress: Bool { network == nil }

  /// Who may connect; nobody has to be named in a network of its own.
  var clients: [AzureServerSettings.Clients] { hasPublicAddress ? settings.clients : [] }

  /// The stable name and the object's name of the rule that lets clients in.
  func ruleName(_ clients: AzureServerSettings.Clients) -> (resource: String, object: String) {
    let range = clients.start == clients.end ? clients.start : "\(clients.start)-\(clients.end)"
    return ("firewall/\(range)", String(range.map { $0 == "." ? "-" : $0 }))
  }

  /// What of the wish Azure cannot fulfil.
  func limits() throws(CompositionError) -> CloudLimits {
    var limits = CloudLimits(outsideOfTheCluster: database)
    if database.owners.count > 1 {
      limits.add(
        "spec.databases",
        "Azure makes one user, the owner of the first database, to whom all others belong as well"
      )
    }
    if database.isPublic, settings.clients.isEmpty {
      limits.add(
        "spec.network.public",
        "settings.clientAddresses names nobody, so that nobody comes in"
      )
    }
    if !database.isPublic, place.network == nil {
      limits.add(
        "spec.network.public",
        "without settings.delegatedSubnetId the server has a public address, which lets in "
          + "settings.clientAddresses alone"
      )
    }
    if let backup = database.backup {
      // Read for its mistakes: a schedule of four fields is one on every cloud.
      _ = try DailyBackup(backup)
      limits.add("spec.backup.schedule", "Azure makes backups at a time that it chooses")
    }
    return limits
  }

  /// Refuses a wish that cannot be fulfilled at all.
  func refuseWhatAzureCannot(_ engine: Database.Spec.Engine) throws(CompositionError) {
    try database.require(engine)
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
    if AzureServerWish.reservedNames.contains(owner) || owner.hasPrefix("pg_") {
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
  /// Why the server never sleeps.
  static let sleepless = "a flexible server cannot be stopped by its resource; it stays awake"
}
