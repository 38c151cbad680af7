// SPDX-License-Identifier: Apache-2.0

extension DatabaseLimits {
  /// Adds that the user stays who the server was made with, where the wish names another.
  ///
  /// - Parameter made: The user in the connection Secret; nil before there is a server.
  mutating func addUser(_ made: String?, of database: Database) {
    guard let made, made != database.firstDatabase.owner else { return }
    add("spec.databases", "the user stays \(made), with whom the server was made")
  }

  /// Adds that the database which the server was made with stays with its owner, where the wish
  /// names another.
  ///
  /// - Parameter made: The database and its owner, as the server was made.
  mutating func addOwner(_ made: Database.LogicalDatabase, of database: Database) {
    guard let wish = database.logicalDatabases.first(where: { $0.name == made.name }),
      wish.owner != made.owner
    else { return }
    add(
      "spec.databases",
      "\(made.name) stays with its owner \(made.owner), with whom the server was made"
    )
  }
}
