// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// In what PostgreSQL and MySQL differ on Cloud SQL.
struct CloudSQLEngine {
  /// The engine of the family.
  let engine: Database.Spec.Engine
  /// What people call it.
  let name: String
  /// What versions of it begin with: `POSTGRES_`.
  let versionPrefix: String
  /// The version of a Database that names none.
  let newestVersion: String
  /// How many numbers a version has: one for `17`, two for `8.4`.
  let versionParts: Int
  /// The port.
  let port: Int
  /// The query of its URIs, which asks for TLS.
  let query: String
  /// The longest name of a user.
  let longestUser: Int
  /// Names of databases and users that Cloud SQL keeps for itself.
  let reservedNames: [String]

  /// PostgreSQL.
  static let postgresql = CloudSQLEngine(
    engine: .postgresql,
    name: "PostgreSQL",
    versionPrefix: "POSTGRES_",
    newestVersion: "17",
    versionParts: 1,
    port: 5432,
    query: "sslmode=require",
    longestUser: 63,
    reservedNames: ["cloudsqladmin"]
  )
  /// MySQL.
  ///
  /// Source for the length of names: <https://dev.mysql.com/doc/refman/8.4/en/user-names.html>.
  static let mysql = CloudSQLEngine(
    engine: .mysql,
    name: "MySQL",
    versionPrefix: "MYSQL_",
    newestVersion: "8.4",
    versionParts: 2,
    port: 3306,
    query: "ssl-mode=REQUIRED",
    longestUser: 32,
    reservedNames: []
  )

  /// The version as Cloud SQL writes it: `POSTGRES_17`, `MYSQL_8_4`.
  ///
  /// - Throws: ``CompositionError`` for a version with more or less numbers than Cloud SQL takes.
  func databaseVersion(_ version: String) throws(CompositionError) -> String {
    let parts = version.utf8.split(separator: UInt8(ascii: "."))
    guard parts.count == versionParts else {
      throw CompositionError(
        "Cloud SQL takes versions of \(name) such as \(newestVersion), "
          + "found \(version.quoted())",
        at: "spec.version"
      )
    }
    return versionPrefix + String(version.map { $0 == "." ? "_" : $0 })
  }

  /// The version that stands in what Cloud SQL calls one; nil when it is none of this engine.
  func version(of databaseVersion: String?) -> String? {
    guard let databaseVersion, databaseVersion.hasPrefix(versionPrefix) else { return nil }
    let numbers = databaseVersion.dropFirst(versionPrefix.count)
    return String(numbers.map { $0 == "_" ? "." : $0 })
  }
}
