// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// MySQL inside the cluster, as one pod with one volume.
///
/// Composes a StatefulSet with two Services, a claim, a ConfigMap and a Secret of credentials; a
/// NetworkPolicy, a CronJob that dumps all databases, Usages that protect from deletion, and the
/// connection Secret. It needs no operator and no Crossplane provider.
///
/// Source: the image, <https://hub.docker.com/_/mysql>.
struct MySQLInCluster: Composition {
  static let name = "database.local.mysql"
  static let summary = "MySQL inside the cluster, as a StatefulSet"
  static let backend = "local"
  static let composes = LocalServer.composes

  /// The composition, which has no state.
  init() {}

  func compose(
    _ database: Database,
    with settings: MySQLSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    try LocalServer.refuseWhatNoEngineCan(database, running: .mysql)
    let databases = try MySQLDatabases(database, desired)
    let passwords = try MySQLPasswords(databases.owners, settings.installationKey, desired)

    let local = server(database, settings, databases, passwords, desired)
    let server = local.compose(into: &desired)
    try local.backup(.mysql, into: &desired)
    let connection = connection(local, databases.first, passwords, into: &desired)
    local.status(server, isConnectable: connection.isReady, into: &desired)
  }

  private func server(
    _ database: Database,
    _ settings: MySQLSettings,
    _ databases: MySQLDatabases,
    _ passwords: MySQLPasswords,
    _ desired: Desired
  ) -> LocalServer {
    let version = ImageVersion.of(
      wish: database.spec.version,
      existing: LocalServer.existingImage(desired),
      newest: MySQLSettings.newestVersion
    )
    var limits = DatabaseLimits()
    limits.addOwner(databases.first, of: database)
    let size = MySQLSize(database.spec.size)
    let name = LocalServer.objectName(database, desired)
    var credentials = passwords.byUser.map { user, password in
      LocalServer.Credential(key: user, value: password)
    }
    credentials.append(.init(key: MySQLDatabases.file, value: databases.statements(passwords)))
    credentials.append(.init(key: "backup.cnf", value: passwords.backupClient(host: name)))
    return LocalServer(
      database: database,
      engine: .mysql,
      name: name,
      image: "\(settings.image):\(version)",
      version: version,
      size: size.server,
      command: ["bash", "\(LocalServer.Engine.mysql.configurationFolder)/start.sh"],
      configuration: ["server.cnf": size.configuration, "start.sh": MySQLInCluster.start],
      credentials: credentials,
      secretFile: .init(key: MySQLDatabases.file, folder: MySQLDatabases.folder),
      environment: [
        .secret("MYSQL_ROOT_PASSWORD", MySQLPasswords.root),
        .text("MYSQL_ROOT_HOST", "localhost"),
      ],
      annotations: databases.annotations,
      limits: limits
    )
  }

  /// Starts the server.
  ///
  /// The image runs the statements of its folder when it makes the system tables, and never again.
  /// Every later start runs them by `--init-file`, so that databases and passwords of today are
  /// there. The first must not: without system tables the server refuses them.
  private static let start = """
    set -eu
    set -- mysqld
    if [ -d \(LocalServer.Engine.mysql.dataFolder)/data/mysql ]; then
      set -- "$@" --init-file=\(MySQLDatabases.folder)/\(MySQLDatabases.file)
    fi
    exec docker-entrypoint.sh "$@"

    """

  private func connection(
    _ local: LocalServer,
    _ first: Database.LogicalDatabase,
    _ passwords: MySQLPasswords,
    into desired: inout Desired
  ) -> PublishedConnection {
    DatabaseConnection(
      type: "mysql",
      provider: "kubernetes",
      scheme: "mysql",
      host: local.host,
      port: local.engine.port,
      database: first.name,
      username: first.owner,
      password: passwords.byUser.first { $0.user == first.owner }?.password
    )
    .publish(of: local.database, into: &desired)
  }
}

extension LocalServer.Engine {
  /// MySQL, as its official image has it.
  static let mysql = LocalServer.Engine(
    name: "mysql",
    port: 3306,
    user: 999,
    dataFolder: "/var/lib/mysql",
    configurationFolder: "/etc/mysql/conf.d",
    scratchFolders: ["/tmp", "/var/run/mysqld"],
    secondsToStop: 120
  )
}

extension LocalServer.Backup {
  /// All databases as one compressed file of statements, without locking them.
  ///
  /// What is left over from a failed run, and all files that are too old but the newest of them, go
  /// first, so that a volume that is full does not stay full.
  static let mysql = LocalServer.Backup(
    command: [
      "bash", "-euo", "pipefail", "-c",
      """
      rm -f \(folder)/*.part
      find \(folder) -name '*.sql.gz' -mmin "+$((RETENTION_DAYS * 1440))" | sort | head -n -1 \
      | xargs -r rm
      file=\(folder)/$(date -u +%Y-%m-%dT%H%M%SZ).sql.gz
      mysqldump --defaults-extra-file=\(secretFolder)/backup.cnf --all-databases \
      --single-transaction --routines --events --triggers | gzip > "$file.part"
      mv "$file.part" "$file"
      find \(folder) -name '*.sql.gz' -mmin "+$((RETENTION_DAYS * 1440))" -delete
      """,
    ],
    secretFile: "backup.cnf"
  )
}
