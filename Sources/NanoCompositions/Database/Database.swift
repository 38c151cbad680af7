// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// The composite resource `Database`: a wish for a database, wherever it will run.
///
/// Source: `xrds/database.yaml`; names, defaults and bounds are the same there.
struct Database: CompositeResource {
  static let apiVersion = "platform.nano-idp.dev/v1alpha1"
  static let kind = "Database"

  /// Which database engine.
  enum Engine: String, CaseIterable, Sendable {
    case postgresql, mysql, valkey
  }

  /// A preset of CPU and memory.
  enum Size: String, CaseIterable, Sendable {
    case nano, micro, small, medium, large
  }

  /// Whether the database runs or rests.
  enum Sleep: String, CaseIterable, Sendable {
    /// It runs.
    case awake = "Awake"
    /// It rests: no process, the data kept.
    case asleep = "Asleep"
    /// It rests when its tenant does; without a tenant it runs.
    case withTenant = "WithTenant"
  }

  /// What happens to the data when the Database is deleted.
  enum DeletionPolicy: String, CaseIterable, Sendable {
    /// They are deleted.
    case delete = "Delete"
    /// A last snapshot is kept.
    case snapshot = "Snapshot"
    /// The database stays where it is, owned by nobody.
    case orphan = "Orphan"
  }

  /// A database inside the server.
  struct LogicalDatabase: Sendable, Hashable {
    /// Its name.
    let name: String
    /// The role that owns it; the same as the name unless said.
    let owner: String
  }

  /// When backups are made and how long they are kept.
  struct Backup: Sendable, Hashable {
    /// Minute, hour, day of month, month, day of week, in UTC.
    let schedule: String
    /// How many days a backup is kept.
    let retentionDays: Int
  }

  /// Name, namespace and the like.
  let metadata: CompositeMetadata
  /// Which engine.
  let engine: Engine
  /// The version; nil for the newest that the backend offers.
  let version: String?
  /// How big.
  let size: Size
  /// How much storage, as a Kubernetes quantity.
  let storageSize: String
  /// The storage class; nil for the cluster's default.
  let storageClass: String?
  /// Whether it survives the loss of a node.
  let highAvailability: Bool
  /// The databases inside; empty leaves the engine's own default.
  let databases: [LogicalDatabase]
  /// The backups, or nil when there are none.
  let backup: Backup?
  /// Whether it can be reached from outside of its network.
  let isPublic: Bool
  /// The namespaces that may connect, beside its own; nil lets everybody connect.
  let allowedNamespaces: [String]?
  /// Whether deleting the Database is refused.
  let deletionProtection: Bool
  /// What happens to the data when it is deleted all the same.
  let deletionPolicy: DeletionPolicy
  /// Whether it runs or rests.
  let sleep: Sleep
  /// The name of the Secret with the connection details.
  let connectionSecretName: String

  /// Decodes the spec, with the defaults of the XRD.
  init(metadata: CompositeMetadata, spec: inout ObjectReader) {
    self.metadata = metadata
    engine = spec.enumeration("engine", default: .postgresql)
    version = spec.optionalString("version", like: .majorVersion)
    size = spec.enumeration("size", default: .nano)
    highAvailability = spec.bool("highAvailability", default: false)
    deletionProtection = spec.bool("deletionProtection", default: false)
    deletionPolicy = spec.enumeration("deletionPolicy", default: .delete)
    sleep = spec.enumeration("sleep", default: .withTenant)
    connectionSecretName =
      spec.optionalString("connectionSecretName", like: .dnsSubdomain)
      ?? "\(metadata.name)-connection"

    (storageSize, storageClass) = spec.objectOrEmpty("storage") { storage in
      (storage.string("size", default: "1Gi", like: .storageSize), storage.optionalString("class"))
    }
    (isPublic, allowedNamespaces) = spec.objectOrEmpty("network") { network in
      let isListed = network.contains("allowedNamespaces")
      let namespaces = network.strings("allowedNamespaces", like: .dnsLabel)
      return (network.bool("public", default: false), isListed ? namespaces : nil)
    }
    backup = spec.objectOrEmpty("backup", Database.readBackup)
    databases = spec.list("databases") { database in
      let name = database.string("name", like: .databaseName)
      return LogicalDatabase(
        name: name,
        owner: database.optionalString("owner", like: .databaseName) ?? name
      )
    }
    var names = Set<String>()
    for database in databases where !names.insert(database.name).inserted {
      spec.refuse("databases", "\"\(database.name)\" stands twice")
    }
    spec.objectOrEmpty("cloud", Database.readCloud)
  }

  private static func readBackup(_ backup: inout ObjectReader) -> Backup? {
    let isEnabled = backup.bool("enabled", default: false)
    let schedule = backup.string("schedule", default: "0 2 * * *")
    let retentionDays = backup.integer("retentionDays", in: 1...35, default: 7)
    return isEnabled ? Backup(schedule: schedule, retentionDays: retentionDays) : nil
  }

  /// Checks what only cloud backends read, so that a typo shows on the laptop already.
  private static func readCloud(_ cloud: inout ObjectReader) {
    _ = cloud.optionalString("region")
    _ = cloud.optionalString("providerConfigName")
    _ = cloud.stringMap("tags")
    _ = cloud.objectOrEmpty("subnetGroupRef") { $0.optionalString("name") }
  }
}

extension TextRule {
  /// A major version, or a major and a minor one.
  static let majorVersion = TextRule("a version such as 17 or 8.4") { text in
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && text.utf8.count <= 16
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
  }

  /// A whole number of mebibytes, gibibytes or tebibytes.
  static let storageSize = TextRule("a size such as 512Mi, 1Gi or 2Ti") { text in
    let number = text.utf8.dropLast(2)
    return ["Mi", "Gi", "Ti"].contains(text.suffix(2)) && (1...14).contains(number.count)
      && number.allSatisfy(isDigit) && number.first != UInt8(ascii: "0")
  }

  /// The name of a database or of a role inside the server.
  static let databaseName = TextRule(
    "a lowercase name of at most 63 letters, digits and underscores"
  ) { text in
    guard (1...63).contains(text.utf8.count), let first = text.utf8.first else { return false }
    return isLetter(first)
      && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
