// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What a Composition can set for flexible servers of Azure.
struct AzureServerSettings: CompositionSettings {
  /// Where a standby runs.
  enum Standby: String, CaseIterable, Sendable {
    /// In another zone.
    case zoneRedundant = "ZoneRedundant"
    /// In the same zone, for regions that have no other.
    case sameZone = "SameZone"
  }

  /// Addresses that may connect, from the first to the last.
  struct Clients: Sendable, Hashable {
    /// The first address.
    let start: String
    /// The last address.
    let end: String
  }

  /// Where servers are made.
  let place: AzurePlaceSettings
  /// The EnvironmentConfig with what is not said here; nil for the pipeline's environment.
  let environment: String?
  /// Who may connect to a public address.
  let clients: [Clients]
  /// Where the standby of a highly available server runs.
  let standby: Standby
  /// What the connection Secret holds as `ca.crt`, in PEM; nil leaves the key out, since Azure's
  /// certificates are signed by authorities that every system knows.
  let certificateAuthority: String?
  /// What the password for MySQL is derived from; the provider makes the one for PostgreSQL.
  let installationKey: InstallationKey
  /// Machine types in place of the standard ones.
  private let machines: [Database.Spec.Size: String]

  /// Decodes the settings.
  init(_ settings: inout ObjectReader) {
    place = AzurePlaceSettings(&settings)
    environment = settings.optionalString("environment", like: .dnsSubdomain)
    clients = settings.list("clientAddresses") { client in
      let start = client.string("start")
      return Clients(start: start, end: client.optionalString("end") ?? start)
    }
    standby = settings.enumeration("standby", default: .zoneRedundant)
    certificateAuthority = settings.optionalString("certificateAuthority")
    installationKey = InstallationKey(&settings)
    machines = settings.namesBySize("machines")
  }

  /// The machine of a size.
  func machine(_ size: Database.Spec.Size) -> AzureMachine {
    let standard = AzureMachine(size)
    guard let sku = machines[size], sku != standard.sku else { return standard }
    return AzureMachine(sku: sku, cpu: sku, memory: sku)
  }
}

/// A machine type of flexible servers.
///
/// Source: <https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-compute>.
struct AzureMachine {
  /// What Azure calls it.
  let sku: String
  /// Its processors; the type for one that the Composition names, which nobody knows here.
  let cpu: String
  /// Its memory as a Kubernetes quantity, or the type.
  let memory: String

  /// Whether it lives on credit; such a machine has no standby.
  var isBurstable: Bool { sku.hasPrefix("B_") }
}

extension AzureMachine {
  /// What a size means on Azure: the smallest machines that run the engines.
  init(_ size: Database.Spec.Size) {
    switch size {
    case .nano: self.init(sku: "B_Standard_B1ms", cpu: "1", memory: "2Gi")
    case .micro: self.init(sku: "B_Standard_B2s", cpu: "2", memory: "4Gi")
    case .small: self.init(sku: "GP_Standard_D2ds_v5", cpu: "2", memory: "8Gi")
    case .medium: self.init(sku: "GP_Standard_D4ds_v5", cpu: "4", memory: "16Gi")
    case .large: self.init(sku: "GP_Standard_D8ds_v5", cpu: "8", memory: "32Gi")
    }
  }
}
