// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// The databases inside a MySQL server, and who owns them.
struct MySQLDatabases {
  /// The file with the statements that make them.
  static let file = "databases.sql"
  /// Where the image looks for statements when it makes the system tables.
  static let folder = "/docker-entrypoint-initdb.d"

  /// The one that the connection Secret names.
  let first: Database.LogicalDatabase
  /// All of them, the first among them.
  let all: [Database.LogicalDatabase]

  private static let nameKey = "nano-idp.dev/first-database"
  private static let ownerKey = "nano-idp.dev/first-owner"

  /// What was the first when the server was made stays the first, whatever the list says now.
  init(_ database: Database, _ desired: Desired) throws(CompositionError) {
    try database.refuseReservedNames(alsoOwners: [MySQLPasswords.root])
    try MySQLDatabases.refuseWhatTheServerCannot(database.logicalDatabases)
    let existing = desired.observed("server", Kubernetes.StatefulSet.self).metadata.annotations
    var first = database.firstDatabase
    if let name = existing[MySQLDatabases.nameKey].known,
      let owner = existing[MySQLDatabases.ownerKey].known
    {
      first = Database.LogicalDatabase(name: name, owner: owner)
    }
    self.first = first
    all = [first] + database.logicalDatabases.filter { $0.name != first.name }
  }

  /// What tells the next call which is the first.
  var annotations: FieldMap<String> {
    [MySQLDatabases.nameKey: first.name, MySQLDatabases.ownerKey: first.owner]
  }

  /// Each owner once, in the order of the databases.
  var owners: [String] {
    var owners: [String] = []
    for database in all where !owners.contains(database.owner) { owners.append(database.owner) }
    return owners
  }

  /// The statements that make databases and users, and give users the passwords of today.
  ///
  /// Run again, they change nothing. None drops anything: a database that left the list keeps its
  /// data.
  ///
  /// Source: <https://dev.mysql.com/doc/refman/8.4/en/account-management-statements.html>.
  func statements(_ passwords: MySQLPasswords) -> SecretBytes {
    var lines: [String] = []
    for (user, secret) in passwords.byUser {
      guard let password = secret.revealedText else { continue }
      let account = user == MySQLPasswords.root ? "'root'@'localhost'" : "'\(user)'@'%'"
      if user != MySQLPasswords.root {
        lines.append("CREATE USER IF NOT EXISTS \(account) IDENTIFIED BY '\(password)';")
      }
      lines.append("ALTER USER \(account) IDENTIFIED BY '\(password)';")
    }
    lines.append(
      "GRANT SELECT, SHOW VIEW, TRIGGER, EVENT, LOCK TABLES, RELOAD, PROCESS ON *.* "
        + "TO '\(MySQLPasswords.backup)'@'%';"
    )
    for database in all {
      lines.append("CREATE DATABASE IF NOT EXISTS `\(database.name)`;")
      // An underscore stands for any character in the name that rights are given on.
      let pattern = database.name.map { $0 == "_" ? "\\_" : String($0) }.joined()
      lines.append("GRANT ALL PRIVILEGES ON `\(pattern)`.* TO '\(database.owner)'@'%';")
    }
    return SecretBytes(lines.joined(separator: "\n") + "\n")
  }

  private static func refuseWhatTheServerCannot(
    _ databases: [Database.LogicalDatabase]
  ) throws(CompositionError) {
    var problems: [ValueError] = []
    for (index, database) in databases.enumerated() {
      let path = Path(keys: "spec", "databases").appending(index)
      let count = database.owner.utf8.count
      if count > longestUserName {
        problems.append(
          ValueError(
            .invalid,
            at: path.appending("owner"),
            "MySQL takes names of users of at most \(longestUserName) characters, found \(count)"
          )
        )
      }
    }
    if !problems.isEmpty { throw CompositionError(problems) }
  }

  private static let longestUserName = 32
}

/// The passwords of a MySQL server, derived from the installation's key.
struct MySQLPasswords {
  /// The user who may do everything, from inside of the pod only.
  static let root = "root"
  /// The user of backups; no owner's name can have a dash.
  static let backup = "nano-backup"

  /// Each user's password; the keys of the Secret are the users.
  let byUser: [(user: String, password: SecretBytes)]

  init(
    _ owners: [String],
    _ key: InstallationKey,
    _ desired: Desired
  ) throws(CompositionError) {
    var byUser: [(user: String, password: SecretBytes)] = []
    for user in [MySQLPasswords.root, MySQLPasswords.backup] + owners {
      byUser.append((user, try key.password("mysql/\(user)", desired)))
    }
    self.byUser = byUser
  }

  /// The configuration with which the client of a backup connects.
  func backupClient(host: String) -> SecretBytes {
    let password = byUser.first { $0.user == MySQLPasswords.backup }?.password.revealedText ?? ""
    return SecretBytes(
      "[client]\nhost = \(host)\nuser = \(MySQLPasswords.backup)\npassword = \(password)\n"
    )
  }
}
