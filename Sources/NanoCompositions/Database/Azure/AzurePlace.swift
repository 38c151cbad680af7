// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// Where in Azure things are made, as far as the author of a Composition says it.
///
/// What a Database says in `spec.cloud` wins over the settings, and these over the member `azure`
/// of the environment.
struct AzurePlaceSettings: Sendable {
  /// The region, which Azure calls location.
  let region: String?
  /// The resource group that exists; nil makes one for every Database.
  let resourceGroup: String?
  /// The subnet that is delegated to servers of the engine.
  let delegatedSubnetId: String?
  /// The private DNS zone in which servers of that subnet get their names.
  let privateDnsZoneId: String?
  /// The provider's configuration.
  let providerConfigName: String?

  /// Decodes these settings among others.
  init(_ settings: inout ObjectReader) {
    region = settings.optionalString("region")
    resourceGroup = settings.optionalString("resourceGroup")
    delegatedSubnetId = settings.optionalString("delegatedSubnetId")
    privateDnsZoneId = settings.optionalString("privateDnsZoneId")
    providerConfigName = settings.optionalString("providerConfigName")
  }
}

/// Where in Azure the things of one Database are made.
struct AzurePlace {
  /// The region.
  let region: String
  /// The resource group that exists; nil for one of its own.
  let resourceGroup: String?
  /// The network of servers without a public address; nil for none.
  let network: Network?
  /// The provider's configuration, a ClusterProviderConfig.
  let providerConfigName: String
  /// What the settings and the environment say that a server which exists does not follow.
  let limits: DatabaseLimits

  /// A network of servers without a public address.
  struct Network {
    /// The subnet that is delegated to servers of the engine.
    let subnetId: String
    /// The private DNS zone in which they get their names.
    let dnsZoneId: String
  }

  /// Joins what the Database, the settings and the environment say.
  ///
  /// - Parameter environment: The EnvironmentConfig; nil for the pipeline's environment.
  /// - Returns: Nil until Crossplane has looked for the environment: it calls again at once.
  /// - Throws: ``CompositionError`` when nobody says the region, or half of a network is said.
  static func of(
    _ database: Database,
    _ settings: AzurePlaceSettings,
    environment name: String?,
    in desired: inout Desired
  ) throws(CompositionError) -> AzurePlace? {
    let found = try desired.environment(ifNamed: name).read { environment in
      environment.objectOrEmpty("azure") { azure in
        azure.ignoreUnknown()
        return AzurePlaceSettings(&azure)
      }
    }
    guard let found else { return nil }
    guard let region = database.spec.cloud?.region ?? settings.region ?? found.region else {
      throw CompositionError(
        "Azure needs a region: say it here, in the settings of the composition, or in the "
          + "environment as azure.region",
        at: "spec.cloud.region"
      )
    }
    var made = MadePlace(of: "server", in: desired)
    let subnetId = made.keep(
      "delegatedSubnetId",
      "delegatedSubnetId",
      over: settings.delegatedSubnetId ?? found.delegatedSubnetId
    )
    let dnsZoneId = made.keep(
      "privateDnsZoneId",
      "privateDnsZoneId",
      over: settings.privateDnsZoneId ?? found.privateDnsZoneId
    )
    guard (subnetId == nil) == (dnsZoneId == nil) else {
      throw CompositionError(
        "a private network takes both a delegatedSubnetId and a privateDnsZoneId",
        at: "input.settings"
      )
    }
    let resourceGroup = made.keep(
      "resourceGroup",
      "resourceGroupName",
      over: settings.resourceGroup ?? found.resourceGroup
    )
    let providerConfigName = made.keepProviderConfig(
      over: database.providerConfigName ?? settings.providerConfigName ?? found.providerConfigName
        ?? "default"
    )
    return AzurePlace(
      region: region,
      resourceGroup: resourceGroup,
      network: subnetId.flatMap { subnet in
        dnsZoneId.map { Network(subnetId: subnet, dnsZoneId: $0) }
      },
      providerConfigName: providerConfigName,
      limits: made.limits
    )
  }
}
