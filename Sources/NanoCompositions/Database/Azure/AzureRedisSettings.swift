// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What a Composition can set for caches of Azure.
struct AzureRedisSettings: CompositionSettings {
  /// Where caches are made.
  let place: AzurePlaceSettings
  /// The EnvironmentConfig with what is not said here; nil for the pipeline's environment.
  let environment: String?

  /// Decodes the settings.
  init(_ settings: inout ObjectReader) {
    place = AzurePlaceSettings(&settings)
    environment = settings.optionalString("environment", like: .dnsSubdomain)
  }

  /// What a size means: the number that Azure calls capacity, and the memory behind it.
  ///
  /// Source: <https://azure.microsoft.com/pricing/details/cache/>.
  static func cache(_ size: Database.Spec.Size) -> (capacity: Int, memory: String) {
    switch size {
    case .nano: (0, "250Mi")
    case .micro: (1, "1Gi")
    case .small: (2, "2560Mi")
    case .medium: (3, "6Gi")
    case .large: (4, "13Gi")
    }
  }
}
