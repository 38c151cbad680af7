// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What tells one engine of RDS from another.
struct RDSEngine: Sendable {
  /// The engine as a Database wishes for it.
  let wish: Database.Spec.Engine
  /// What RDS calls it.
  let name: String
  /// What applications call it, in the connection Secret and before `://`.
  let type: String
  /// Where it listens.
  let port: Int
  /// The version that a Database without `spec.version` is made with.
  let newestVersion: String
  /// The parameter that makes the server refuse connections without TLS.
  let tlsParameter: String
  /// What makes clients demand TLS, behind the question mark of an address.
  let uriQuery: String
  /// How long the name of the first user may be.
  let longestUserName: Int
  /// Names that the first user may not have.
  let reservedUserNames: [String]

  /// PostgreSQL.
  ///
  /// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_PostgreSQL.html>.
  static let postgresql = RDSEngine(
    wish: .postgresql,
    name: "postgres",
    type: "postgresql",
    port: 5432,
    newestVersion: "17",
    tlsParameter: "rds.force_ssl",
    uriQuery: "sslmode=require",
    longestUserName: 63,
    reservedUserNames: ["admin", "rdsadmin"]
  )

  /// MySQL.
  ///
  /// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_MySQL.html>.
  static let mysql = RDSEngine(
    wish: .mysql,
    name: "mysql",
    type: "mysql",
    port: 3306,
    newestVersion: "8.4",
    tlsParameter: "require_secure_transport",
    uriQuery: "ssl-mode=REQUIRED",
    longestUserName: 16,
    reservedUserNames: ["rdsadmin"]
  )

  /// The version to ask for: the wish, else what the server was made with, else the newest.
  ///
  /// So a new release of this composition upgrades no server that exists.
  ///
  /// - Throws: ``CompositionError`` for a version that names no family of parameters.
  func version(
    _ wish: String?,
    existing: String?
  ) throws(CompositionError) -> String {
    let version = wish ?? existing ?? newestVersion
    let parts = version.utf8.split(separator: UInt8(ascii: "."))
    guard self.wish == .postgresql || parts.count == 2 else {
      throw CompositionError(
        "MySQL on RDS has versions of two numbers, such as \(newestVersion), "
          + "found \(version.quoted())",
        at: "spec.version"
      )
    }
    return version
  }

  /// The family of parameters of a version: `postgres17`, `mysql8.4`.
  func family(of version: String) -> String {
    guard wish == .postgresql else { return name + version }
    return name + version.prefix { $0 != "." }
  }

  /// Refuses a name that RDS refuses for the first user.
  func refuse(userName: String) throws(CompositionError) {
    let problem: String? =
      if userName.utf8.count > longestUserName {
        "takes at most \(longestUserName) characters"
      } else if reservedUserNames.contains(userName)
        || wish == .postgresql && userName.hasPrefix("pg_")
      {
        "keeps this name for itself"
      } else {
        nil
      }
    guard let problem else { return }
    throw CompositionError(
      "the first user of \(wish.rawValue) on RDS is the owner of the first database, and RDS "
        + "\(problem), found \(userName.quoted()); name another owner",
      at: ["spec", "databases", 0, "owner"]
    )
  }
}
