// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// Where in Google Cloud things are made, as far as the author of a Composition says it.
///
/// What a Database says in `spec.cloud` wins over the settings, and these over the member `gcp` of
/// the environment.
struct GoogleCloudSettings: Sendable {
  /// The region.
  let region: String?
  /// The project; nil for the one of the provider's configuration.
  let project: String?
  /// The VPC, `projects/shop/global/networks/main`, which has private services access.
  let privateNetwork: String?
  /// The provider's configuration.
  let providerConfigName: String?
  /// The EnvironmentConfig with what is not said here; nil for the pipeline's environment.
  let environment: String?

  /// Decodes these settings among others.
  init(_ settings: inout ObjectReader) {
    region = settings.optionalString("region")
    project = settings.optionalString("project")
    privateNetwork = settings.optionalString("privateNetwork")
    providerConfigName = settings.optionalString("providerConfigName")
    environment = settings.optionalString("environment", like: .dnsSubdomain)
  }
}

/// Where in Google Cloud the things of one Database are made.
struct GoogleCloudPlace {
  /// The region.
  let region: String
  /// The project; nil for the one of the provider's configuration.
  let project: String?
  /// The VPC; nil for none.
  let privateNetwork: String?
  /// The provider's configuration, a ClusterProviderConfig.
  let providerConfigName: String
  /// What the settings and the environment say that a server which exists does not follow.
  let limits: DatabaseLimits

  /// Joins what the Database, the settings and the environment say.
  ///
  /// - Returns: Nil until Crossplane has looked for the environment: it calls again at once.
  /// - Throws: ``CompositionError`` when nobody says the region.
  static func of(
    _ database: Database,
    _ settings: GoogleCloudSettings,
    in desired: inout Desired
  ) throws(CompositionError) -> GoogleCloudPlace? {
    let found = try desired.environment(ifNamed: settings.environment).read { environment in
      environment.objectOrEmpty("gcp") { google in
        google.ignoreUnknown()
        return GoogleCloudSettings(&google)
      }
    }
    guard let found else { return nil }
    guard let region = database.spec.cloud?.region ?? settings.region ?? found.region else {
      throw CompositionError(
        "Google Cloud needs a region: say it here, in the settings of the composition, or in the "
          + "environment as gcp.region",
        at: "spec.cloud.region"
      )
    }
    var made = MadePlace(of: "server", in: desired)
    let project = made.keep("project", "project", over: settings.project ?? found.project)
    let providerConfigName = made.keepProviderConfig(
      over: database.providerConfigName ?? settings.providerConfigName ?? found.providerConfigName
        ?? "default"
    )
    return GoogleCloudPlace(
      region: region,
      project: project,
      privateNetwork: settings.privateNetwork ?? found.privateNetwork,
      providerConfigName: providerConfigName,
      limits: made.limits
    )
  }
}
