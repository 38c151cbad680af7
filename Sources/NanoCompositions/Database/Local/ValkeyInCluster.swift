// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// Valkey inside the cluster, as one pod with one volume.
///
/// Composes a StatefulSet with two Services, a claim, a ConfigMap and a Secret of credentials; a
/// NetworkPolicy, a CronJob that copies all data, Usages that protect from deletion, and the
/// connection Secret. It needs no operator and no Crossplane provider.
///
/// Source: <https://valkey.io/topics/valkey.conf/>.
struct ValkeyInCluster: Composition {
  static let name = "database.local.valkey"
  static let summary = "Valkey inside the cluster, as a StatefulSet"
  static let backend = "local"
  static let composes = LocalServer.composes

  /// The composition, which has no state.
  init() {}

  func compose(
    _ database: Database,
    with settings: ValkeySettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    try LocalServer.refuseWhatNoEngineCan(database, running: .valkey)
    try database.refuseDatabasesOfValkey()
    let password = try settings.installationKey.password("valkey/default", desired)

    let local = server(database, settings, password, desired)
    let server = local.compose(into: &desired)
    try local.backup(.valkey(host: local.name), into: &desired)
    let connection = connection(local, password, into: &desired)
    local.status(server, isConnectable: connection.isReady, into: &desired)
  }

  private func server(
    _ database: Database,
    _ settings: ValkeySettings,
    _ password: SecretBytes,
    _ desired: Desired
  ) -> LocalServer {
    let version = ImageVersion.of(
      wish: database.spec.version,
      existing: LocalServer.existingImage(desired),
      hasSuffix: true,
      newest: ValkeySettings.newestVersion
    )
    let size = ValkeySize(database.spec.size)
    let file = ValkeyInCluster.usersFile
    return LocalServer(
      database: database,
      engine: .valkey,
      name: LocalServer.objectName(database, desired),
      image: "\(settings.image):\(version)\(settings.tagSuffix)",
      version: version,
      size: size.server,
      command: [
        "valkey-server", "\(LocalServer.Engine.valkey.configurationFolder)/server.conf",
      ],
      configuration: ["server.conf": configuration(size, settings)],
      credentials: [
        .init(key: "password", value: password), .init(key: file, value: users(password)),
      ],
      secretFile: .init(key: file, folder: ValkeyInCluster.usersFolder)
    )
  }

  private static let usersFolder = "/etc/valkey/users"
  private static let usersFile = "users.acl"

  /// The one user, who may do everything.
  ///
  /// In a file, the password is on no command line.
  private func users(_ password: SecretBytes) -> SecretBytes {
    SecretBytes("user default on ~* &* +@all >\(password.revealedText ?? "")\n")
  }

  /// Every write goes into the append-only file, so snapshots on a schedule of its own are off.
  private func configuration(_ size: ValkeySize, _ settings: ValkeySettings) -> String {
    """
    port \(LocalServer.Engine.valkey.port)
    dir \(LocalServer.Engine.valkey.dataFolder)
    appendonly yes
    save ""
    maxmemory \(size.megabytes)mb
    maxmemory-policy \(settings.eviction.rawValue)
    aclfile \(ValkeyInCluster.usersFolder)/\(ValkeyInCluster.usersFile)

    """
  }

  private func connection(
    _ local: LocalServer,
    _ password: SecretBytes,
    into desired: inout Desired
  ) -> PublishedConnection {
    DatabaseConnection(
      type: "valkey",
      provider: "kubernetes",
      scheme: "redis",
      host: local.host,
      port: local.engine.port,
      password: password
    )
    .publish(of: local.database, into: &desired)
  }
}

extension LocalServer.Engine {
  /// Valkey, as its official image has it.
  static let valkey = LocalServer.Engine(
    name: "valkey",
    port: 6379,
    user: 999,
    dataFolder: "/data",
    configurationFolder: "/etc/valkey/server",
    scratchFolders: [],
    secondsToStop: 30
  )
}

extension LocalServer.Backup {
  /// All data as one snapshot, which the server sends as it would to a replica; old ones go as those
  /// of MySQL do.
  static func valkey(host: String) -> LocalServer.Backup {
    LocalServer.Backup(
      command: [
        "sh", "-euc",
        """
        rm -f \(folder)/*.part
        find \(folder) -name '*.rdb' -mmin "+$((RETENTION_DAYS * 1440))" | sort | head -n -1 \
        | xargs -r rm
        file=\(folder)/$(date -u +%Y-%m-%dT%H%M%SZ).rdb
        valkey-cli -h \(host) -p \(LocalServer.Engine.valkey.port) --rdb "$file.part"
        mv "$file.part" "$file"
        find \(folder) -name '*.rdb' -mmin "+$((RETENTION_DAYS * 1440))" -delete
        """,
      ],
      // The client of Valkey reads the first, that of its older versions the second.
      environment: [
        .secret("VALKEYCLI_AUTH", "password"), .secret("REDISCLI_AUTH", "password"),
      ]
    )
  }
}
