// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What a Composition can set for Valkey's protocol on Memorystore.
struct MemorystoreSettings: CompositionSettings {
  /// Where servers are made.
  let place: GoogleCloudSettings

  /// Decodes the settings.
  init(_ settings: inout ObjectReader) { place = GoogleCloudSettings(&settings) }

  /// What a size means on Memorystore, in GB of memory.
  static func gigabytes(_ size: Database.Spec.Size) -> Int {
    switch size {
    case .nano: 1
    case .micro: 2
    case .small: 4
    case .medium: 8
    case .large: 16
    }
  }

  /// The versions that Memorystore has of what became Valkey.
  ///
  /// Source: <https://cloud.google.com/memorystore/docs/redis/supported-versions>.
  static let versions = ["7.2": "REDIS_7_2", "7.0": "REDIS_7_0"]
  /// The version of a Database that names none.
  static let newestVersion = "7.2"
}
