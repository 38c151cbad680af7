// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What a Composition can set for MySQL inside the cluster.
struct MySQLSettings: CompositionSettings {
  /// The image, without a tag; for a registry of one's own.
  let image: String
  /// What the passwords are derived from.
  let installationKey: InstallationKey

  /// The version that a Database without `spec.version` gets: the one with long-term support.
  static let newestVersion = "8.4"

  /// Decodes the settings.
  init(_ settings: inout ObjectReader) {
    image = settings.string("image", default: "docker.io/library/mysql", like: .imageWithoutTag)
    installationKey = InstallationKey(&settings)
  }
}

/// What a size means for MySQL on a laptop.
struct MySQLSize {
  /// CPU and memory.
  let server: LocalSize
  /// The cache of table pages: a quarter of the memory that is asked for.
  let bufferPool: String
  /// The most clients at once.
  let maxConnections: Int
  /// Whether the server measures itself, which takes a hundred mebibytes and more.
  let hasPerformanceSchema: Bool

  init(_ size: Database.Spec.Size) {
    switch size {
    case .nano: self.init("50m", "128Mi", "256Mi", "32M", 30)
    case .micro: self.init("100m", "256Mi", "512Mi", "64M", 60)
    case .small: self.init("250m", "512Mi", "1Gi", "128M", 100)
    case .medium: self.init("500m", "1Gi", "2Gi", "256M", 200, hasPerformanceSchema: true)
    case .large: self.init("1", "2Gi", "4Gi", "512M", 400, hasPerformanceSchema: true)
    }
  }

  private init(
    _ cpu: String,
    _ memoryRequest: String,
    _ memoryLimit: String,
    _ bufferPool: String,
    _ maxConnections: Int,
    hasPerformanceSchema: Bool = false
  ) {
    server = LocalSize(cpu: cpu, memoryRequest: memoryRequest, memoryLimit: memoryLimit)
    self.bufferPool = bufferPool
    self.maxConnections = maxConnections
    self.hasPerformanceSchema = hasPerformanceSchema
  }

  /// The server's configuration, in the folder that its image includes files from.
  ///
  /// Source: <https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html>.
  var configuration: String {
    """
    [mysqld]
    # A folder in the volume, because the root of a volume may hold lost+found.
    datadir = \(LocalServer.Engine.mysql.dataFolder)/data
    innodb_buffer_pool_size = \(bufferPool)
    max_connections = \(maxConnections)
    performance_schema = \(hasPerformanceSchema ? "ON" : "OFF")
    mysqlx = OFF
    disable_log_bin
    skip_name_resolve = ON
    # Else the server locks out the node whose probes connect and hang up.
    host_cache_size = 0

    """
  }
}
