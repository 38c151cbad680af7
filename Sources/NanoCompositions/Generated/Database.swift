// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

internal import NanoFunction

/// The composite resource `Database` of `platform.nano-idp.dev/v1alpha1`.
struct Database: CompositeResource {
  static let apiVersion = "platform.nano-idp.dev/v1alpha1"
  static let kind = "Database"
  static let requiresSpec = true

  /// Name, namespace and the like.
  let metadata: CompositeMetadata
  /// What is wished for.
  let spec: Spec

  /// Decodes the spec, with the defaults of the definition.
  init(metadata: CompositeMetadata, spec: inout ObjectReader) {
    self.metadata = metadata
    self.spec = Spec(from: &spec)
  }

  /// What is wished for.
  struct Spec: Sendable, Hashable {
    /// The database engine. It cannot be changed.
    let engine: Engine
    /// The version, with as many numbers as the backend takes. Each backend has a default.
    let version: String?
    /// A preset of CPU and memory.
    let size: Size
    let storage: Storage
    /// Whether it survives the loss of a node.
    let highAvailability: Bool
    /// The databases inside. The first is made with the server. One that leaves the list is not
    /// managed any more, and its data stay.
    let databases: [Database]
    let backup: Backup
    let network: Network?
    /// Whether deleting this Database is refused.
    let deletionProtection: Bool
    /// What happens to the data when it is deleted.
    let deletionPolicy: DeletionPolicy
    /// Whether it runs or rests. A database that rests costs its storage only, and wakes with its
    /// data.
    let sleep: Sleep
    /// The Secret with the connection details; <name>-connection when left out.
    let connectionSecretName: String?
    /// What only a public cloud needs to know.
    let cloud: Cloud?

    private static let versionRule = TextRule(pattern: #"^[0-9]+(\.[0-9]+)?$"#, length: 0...16, example: "17")
    private static let connectionSecretNameRule = TextRule(pattern: #"^[a-z0-9]([-a-z0-9]*[a-z0-9])?([.][a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"#, length: 0...253, example: "orders-db-connection")

    /// Decodes the object.
    init(from reader: inout ObjectReader) {
      engine = reader.enumeration("engine", default: .postgresql)
      version = reader.optionalString("version", like: Self.versionRule)
      size = reader.enumeration("size", default: .nano)
      storage = reader.objectOrEmpty("storage", Storage.init(from:))
      highAvailability = reader.bool("highAvailability", default: false)
      databases = reader.list("databases", Database.init(from:))
      reader.limit("databases", to: 20)
      reader.unique("databases", by: "name")
      backup = reader.objectOrEmpty("backup", Backup.init(from:))
      network = reader.optionalObject("network", Network.init(from:))
      deletionProtection = reader.bool("deletionProtection", default: false)
      deletionPolicy = reader.enumeration("deletionPolicy", default: .delete)
      sleep = reader.enumeration("sleep", default: .withTenant)
      connectionSecretName = reader.optionalString("connectionSecretName", like: Self.connectionSecretNameRule)
      cloud = reader.optionalObject("cloud", Cloud.init(from:))
    }

    /// The database engine. It cannot be changed.
    enum Engine: String, CaseIterable, Sendable {
      case postgresql = "postgresql"
      case mysql = "mysql"
      case valkey = "valkey"
    }

    /// A preset of CPU and memory.
    enum Size: String, CaseIterable, Sendable {
      case nano = "nano"
      case micro = "micro"
      case small = "small"
      case medium = "medium"
      case large = "large"
    }

    struct Storage: Sendable, Hashable {
      /// How much storage. It can grow, not shrink.
      let size: Quantity
      /// The storage class; the cluster's default when left out.
      let `class`: String?

      private static let sizeRule = TextRule("a quantity", pattern: #"^[1-9][0-9]*(Mi|Gi|Ti)$"#, length: 0...16, example: "512Mi")
      private static let classRule = TextRule(length: 0...253)

      /// Decodes the object.
      init(from reader: inout ObjectReader) {
        size = reader.quantity("size", default: Quantity(1073741824, .binary), like: Self.sizeRule)
        `class` = reader.optionalString("class", like: Self.classRule)
      }
    }

    struct Database: Sendable, Hashable {
      /// Its name.
      let name: String
      /// The role that owns it; named as the database when left out.
      let owner: String?

      private static let nameRule = TextRule(pattern: #"^[a-z][a-z0-9_]{0,62}$"#, example: "orders")
      private static let ownerRule = TextRule(pattern: #"^[a-z][a-z0-9_]{0,62}$"#, example: "orders")

      /// Decodes the object.
      init(from reader: inout ObjectReader) {
        name = reader.string("name", like: Self.nameRule)
        owner = reader.optionalString("owner", like: Self.ownerRule)
      }
    }

    struct Backup: Sendable, Hashable {
      let enabled: Bool
      /// Minute, hour, day of month, month, day of week, as cron has them; in UTC. Words such as
      /// @daily are not taken.
      let schedule: String
      let retentionDays: Int

      private static let scheduleRule = TextRule(length: 0...100)

      /// Decodes the object.
      init(from reader: inout ObjectReader) {
        enabled = reader.bool("enabled", default: false)
        schedule = reader.string("schedule", default: "0 2 * * *", like: Self.scheduleRule)
        retentionDays = reader.integer("retentionDays", in: 1...35, default: 7)
      }
    }

    struct Network: Sendable, Hashable {
      /// Whether it can be reached from outside of its network.
      let `public`: Bool
      /// The namespaces that may connect, beside its own. Without this list everybody in the
      /// cluster may.
      let allowedNamespaces: [String]?

      private static let allowedNamespacesRule = TextRule(pattern: #"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"#, length: 0...63, example: "team-b")

      /// Decodes the object.
      init(from reader: inout ObjectReader) {
        `public` = reader.bool("public", default: false)
        allowedNamespaces = reader.ifPresent("allowedNamespaces") { $0.strings("allowedNamespaces", like: Self.allowedNamespacesRule) }
        reader.limit("allowedNamespaces", to: 20)
      }
    }

    /// What happens to the data when it is deleted.
    enum DeletionPolicy: String, CaseIterable, Sendable {
      case delete = "Delete"
      case snapshot = "Snapshot"
      case orphan = "Orphan"
    }

    /// Whether it runs or rests. A database that rests costs its storage only, and wakes with its
    /// data.
    enum Sleep: String, CaseIterable, Sendable {
      case awake = "Awake"
      case asleep = "Asleep"
      case withTenant = "WithTenant"
    }

    /// What only a public cloud needs to know.
    struct Cloud: Sendable, Hashable {
      let region: String?
      let providerConfigName: String
      let subnetGroupRef: SubnetGroupRef?
      let tags: Members?

      private static let regionRule = TextRule(length: 0...63)
      private static let providerConfigNameRule = TextRule(length: 0...253)
      private static let tagsRule = TextRule(length: 0...256)

      /// Decodes the object.
      init(from reader: inout ObjectReader) {
        region = reader.optionalString("region", like: Self.regionRule)
        providerConfigName = reader.string("providerConfigName", default: "default", like: Self.providerConfigNameRule)
        subnetGroupRef = reader.optionalObject("subnetGroupRef", SubnetGroupRef.init(from:))
        tags = reader.ifPresent("tags") { $0.stringMap("tags", like: Self.tagsRule) }
        reader.limit("tags", to: 40)
      }

      struct SubnetGroupRef: Sendable, Hashable {
        let name: String?

        private static let nameRule = TextRule(length: 0...253)

        /// Decodes the object.
        init(from reader: inout ObjectReader) {
          name = reader.optionalString("name", like: Self.nameRule)
        }
      }
    }
  }

  /// What the user is told, for `desired.status(Database.Status.self)`.
  struct Status: ObjectShape {
    init() {}
    var connectionSecret: ObjectField<ConnectionSecret> { .init("connectionSecret") }
    var cost: ObjectField<Cost> { .init("cost") }
    var endpoint: Field<String> { .init("endpoint") }
    var phase: Field<String> { .init("phase") }
    var port: Field<Int> { .init("port") }
    var resources: ObjectField<Resources> { .init("resources") }
    var sleeping: Field<Bool> { .init("sleeping") }
    var version: Field<String> { .init("version") }

    struct ConnectionSecret: ObjectShape {
      init() {}
      var name: Field<String> { .init("name") }
    }

    struct Cost: ObjectShape {
      init() {}
      var basis: Field<String> { .init("basis") }
      var currency: Field<String> { .init("currency") }
      var monthly: Field<String> { .init("monthly") }
    }

    struct Resources: ObjectShape {
      init() {}
      var cpu: Field<String> { .init("cpu") }
      var memory: Field<String> { .init("memory") }
      var storage: Field<String> { .init("storage") }
    }
  }
}
