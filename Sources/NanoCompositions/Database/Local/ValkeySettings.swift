// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What a Composition can set for Valkey inside the cluster.
struct ValkeySettings: CompositionSettings {
  /// What the server forgets when its memory is full.
  ///
  /// Source: <https://valkey.io/topics/lru-cache/>.
  enum Eviction: String, CaseIterable, Sendable {
    /// Nothing: writing fails.
    case nothing = "noeviction"
    /// Of the keys that expire, those that were not used for long; what does not expire stays.
    case expiring = "volatile-lru"
    /// Of all keys, those that were not used for long: for a cache and nothing else.
    case anything = "allkeys-lru"
  }

  /// The image, without a tag; for a registry of one's own.
  let image: String
  /// What follows the version in the tag.
  let tagSuffix: String
  /// What the server forgets when its memory is full.
  let eviction: Eviction
  /// What the password is derived from.
  let installationKey: InstallationKey

  /// The version that a Database without `spec.version` gets.
  static let newestVersion = "8"

  /// Decodes the settings.
  init(_ settings: inout ObjectReader) {
    image = settings.string("image", default: "docker.io/valkey/valkey", like: .imageWithoutTag)
    tagSuffix = settings.string("tagSuffix", default: "-alpine")
    eviction = settings.enumeration("eviction", default: .expiring)
    installationKey = InstallationKey(&settings)
  }
}

/// What a size means for Valkey on a laptop.
struct ValkeySize {
  /// CPU and memory.
  let server: LocalSize
  /// The most that data may take, in mebibytes: three quarters of the limit, because a copy that is
  /// written to the volume needs the rest.
  let megabytes: Int

  init(_ size: Database.Spec.Size) {
    switch size {
    case .nano: self.init("10m", "16Mi", "64Mi", 48)
    case .micro: self.init("100m", "256Mi", "512Mi", 384)
    case .small: self.init("250m", "512Mi", "1Gi", 768)
    case .medium: self.init("500m", "1Gi", "2Gi", 1536)
    case .large: self.init("1", "2Gi", "4Gi", 3072)
    }
  }

  private init(
    _ cpu: String,
    _ memoryRequest: String,
    _ memoryLimit: String,
    _ megabytes: Int
  ) {
    server = LocalSize(cpu: cpu, memoryRequest: memoryRequest, memoryLimit: memoryLimit)
    self.megabytes = megabytes
  }
}
