// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

extension Database {
  /// Refuses databases and owners whose names the server keeps for itself, all of them at once.
  ///
  /// Sources: <https://www.postgresql.org/docs/current/manage-ag-templatedbs.html>,
  /// <https://dev.mysql.com/doc/refman/8.4/en/system-schema.html>.
  ///
  /// - Parameters:
  ///   - moreDatabases: Names of databases that who runs the server reserves in addition.
  ///   - moreOwners: Names of users that who runs the server reserves in addition.
  func refuseReservedNames(
    alsoDatabases moreDatabases: [String] = [],
    alsoOwners moreOwners: [String] = []
  ) throws(CompositionError) {
    let databases = Database.reservedDatabases[spec.engine] ?? []
    let owners = spec.engine == .postgresql ? Database.reservedOwners : []
    var problems: [ValueError] = []
    for (index, logical) in logicalDatabases.enumerated() {
      func path(_ member: String) -> Path {
        Path(keys: "spec", "databases").appending(index).appending(member)
      }
      let isReserved =
        databases.contains(logical.name) || moreDatabases.contains(logical.name)
      if isReserved {
        problems.append(
          ValueError(
            .invalid,
            at: path("name"),
            "\(logical.name.quoted()) is reserved by the server; give the database another name"
          )
        )
      }
      // An owner that is not said is told of with the name that it has from the database.
      guard !isReserved || logical.owner != logical.name else { continue }
      if owners.contains(logical.owner) || moreOwners.contains(logical.owner)
        || spec.engine == .postgresql && logical.owner.hasPrefix("pg_")
      {
        problems.append(
          ValueError(
            .invalid,
            at: path("owner"),
            "\(logical.owner.quoted()) is reserved by the server; name another owner"
          )
        )
      }
    }
    if !problems.isEmpty { throw CompositionError(problems) }
  }

  private static let reservedDatabases: [Spec.Engine: [String]] = [
    .postgresql: ["postgres", "template0", "template1"],
    .mysql: ["mysql", "sys", "information_schema", "performance_schema"],
  ]

  private static let reservedOwners = ["postgres", "streaming_replica"]
}
