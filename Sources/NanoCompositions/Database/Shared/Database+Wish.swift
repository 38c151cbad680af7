// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What the wish means where the definition leaves it open.
extension Database {
  /// A database inside the server.
  struct LogicalDatabase: Sendable, Hashable {
    /// Its name.
    let name: String
    /// The role that owns it.
    let owner: String
  }

  /// The databases inside, each owned by a role of its own name unless said.
  var logicalDatabases: [LogicalDatabase] {
    spec.databases.map { LogicalDatabase(name: $0.name, owner: $0.owner ?? $0.name) }
  }

  /// The database that the server is made with: the first of the list, or `app`.
  var firstDatabase: LogicalDatabase {
    logicalDatabases.first ?? LogicalDatabase(name: "app", owner: "app")
  }

  /// The backups, or nil when there are none.
  var backup: Spec.Backup? { spec.backup.enabled ? spec.backup : nil }

  /// Whether it can be reached from outside of its network.
  var isPublic: Bool { spec.network?.public ?? false }

  /// Makes the API server refuse to delete the Database, if that is wished for.
  func protect(_ desired: inout Desired) {
    guard spec.deletionProtection else { return }
    desired.protectComposite(
      because: "spec.deletionProtection is true; set it to false to delete this Database"
    )
  }

  /// Refuses an engine that a composition does not run.
  ///
  /// The advice names both labels, because Crossplane takes any Composition that a selector fits, and
  /// the reference, because it looks at no selector once there is one.
  ///
  /// - Parameter backend: Where the composition runs it.
  func require(_ engine: Spec.Engine, on backend: String) throws(CompositionError) {
    guard spec.engine == engine else {
      throw CompositionError(
        "this composition runs \(engine.rawValue), found \"\(spec.engine.rawValue)\"; to select another, "
          + "take out spec.crossplane.compositionRef and set "
          + "spec.crossplane.compositionSelector.matchLabels to nano-idp.dev/engine: "
          + "\(spec.engine.rawValue) and nano-idp.dev/backend: \(backend)",
        at: "spec.engine"
      )
    }
  }

  /// Refuses databases inside of a server that numbers its own.
  func refuseDatabasesOfValkey() throws(CompositionError) {
    guard spec.databases.isEmpty else {
      throw CompositionError(
        "valkey has no databases with names; leave the list out",
        at: "spec.databases"
      )
    }
  }

  /// Refuses data that outlive what they belong to.
  func requireDeletionWithData() throws(CompositionError) {
    guard spec.deletionPolicy == .delete else {
      throw CompositionError(
        "\(spec.deletionPolicy.rawValue) is not possible inside the cluster, where the data "
          + "belong to what is deleted; use Delete, with spec.deletionProtection if need be",
        at: "spec.deletionPolicy"
      )
    }
  }
}

extension Database {
  /// The names of the compositions that answer a Database, each a backend and an engine.
  static let compositionNames = ["local", "aws", "gcp", "azure"].flatMap { backend in
    ["postgresql", "mysql", "valkey"].map { "database.\(backend).\($0)" }
  }
}

extension Composition where Composite == Database {
  /// All that answer a Database: who changes to another backend keeps what is there, and is told.
  static var formerNames: [String] { Database.compositionNames }
}
