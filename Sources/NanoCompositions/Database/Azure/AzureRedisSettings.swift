// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What a Composition can set for Valkey's protocol on Azure.
struct AzureRedisSettings: CompositionSettings {
  /// How a server spreads its keys.
  ///
  /// Source: <https://learn.microsoft.com/azure/redis/architecture#cluster-policies>.
  enum Clustering: String, CaseIterable, Sendable {
    /// Not at all: every command works, as elsewhere, and the server keeps its size.
    case unclustered = "NoCluster"
    /// Over shards behind one address: the server can grow, and commands and transactions over
    /// several keys take keys of one slot.
    case clustered = "EnterpriseCluster"
  }

  /// Where servers are made.
  let place: AzurePlaceSettings
  /// The EnvironmentConfig with what is not said here; nil for the pipeline's environment.
  let environment: String?
  /// How servers that are made from now on spread their keys.
  let clustering: Clustering

  /// Decodes the settings.
  init(_ settings: inout ObjectReader) {
    place = AzurePlaceSettings(&settings)
    environment = settings.optionalString("environment", like: .dnsSubdomain)
    clustering = settings.enumeration("clustering", default: .unclustered)
  }
}
