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

  /// The backups, or nil when there are none.
  var backup: Spec.Backup? { spec.backup.enabled ? spec.backup : nil }

  /// The name of the Secret with the connection details.
  var connectionSecretName: String {
    spec.connectionSecretName ?? "\(metadata.name)-connection"
  }
}
