// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What a Composition can set for databases on Cloud SQL.
struct CloudSQLSettings: CompositionSettings {
  /// Where servers are made.
  let place: GoogleCloudSettings
  /// The networks that may connect to a public address, `203.0.113.0/24` for example.
  let authorizedNetworks: [String]
  /// How many days the last backup of a deleted server is kept.
  let finalBackupDays: Int
  /// What passwords are derived from.
  let installationKey: InstallationKey
  /// Machine types in place of the standard ones.
  private let tiers: [Database.Spec.Size: String]

  /// Decodes the settings.
  init(_ settings: inout ObjectReader) {
    place = GoogleCloudSettings(&settings)
    authorizedNetworks = settings.strings("authorizedNetworks")
    finalBackupDays = settings.integer("finalBackupDays", in: 1...365, default: 30)
    installationKey = InstallationKey(&settings)
    tiers = settings.namesBySize("tiers")
  }

  /// The machine of a size.
  func machine(_ size: Database.Spec.Size) -> CloudSQLMachine {
    let standard = CloudSQLMachine(size)
    guard let tier = tiers[size], tier != standard.tier else { return standard }
    return CloudSQLMachine(tier: tier, cpu: tier, memory: tier)
  }
}

/// A machine type of Cloud SQL.
///
/// Source: <https://cloud.google.com/sql/docs/postgres/instance-settings#machine-type-2ndgen>.
struct CloudSQLMachine {
  /// What Cloud SQL calls it.
  let tier: String
  /// Its processors; the type for one that the Composition names, which nobody knows here.
  let cpu: String
  /// Its memory as a Kubernetes quantity, or the type.
  let memory: String

  /// The largest disk that it takes, in GB.
  ///
  /// Source: <https://cloud.google.com/sql/docs/quotas#storage_limits>.
  var largestDisk: Int { ["db-f1-micro", "db-g1-small"].contains(tier) ? 3_062 : 65_536 }
}

extension CloudSQLMachine {
  /// What a size means on Cloud SQL: the smallest machines that run the engines.
  init(_ size: Database.Spec.Size) {
    switch size {
    case .nano: self.init(tier: "db-f1-micro", cpu: "shared", memory: "614Mi")
    case .micro: self.init(tier: "db-g1-small", cpu: "shared", memory: "1740Mi")
    case .small: self.init(tier: "db-custom-1-3840", cpu: "1", memory: "3840Mi")
    case .medium: self.init(tier: "db-custom-2-7680", cpu: "2", memory: "7680Mi")
    case .large: self.init(tier: "db-custom-4-15360", cpu: "4", memory: "15360Mi")
    }
  }
}
