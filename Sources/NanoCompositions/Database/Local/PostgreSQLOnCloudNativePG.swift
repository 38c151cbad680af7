// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// PostgreSQL inside the cluster, run by the CloudNativePG operator.
///
/// Composes a Cluster, a Database for each database after the first, a ScheduledBackup, a
/// NetworkPolicy, a Usage that protects from deletion, and the connection Secret. It needs the
/// operator and no Crossplane provider.
///
/// Source: <https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/>.
struct PostgreSQLOnCloudNativePG: Composition {
  static let name = "database.local.postgresql"
  static let summary = "PostgreSQL inside the cluster, run by CloudNativePG"
  static let backend = "local"
  static let composes = [ComposedKind](
    of: CNPG.Cluster.self,
    CNPG.Database.self,
    CNPG.ScheduledBackup.self,
    Kubernetes.NetworkPolicy.self,
    Kubernetes.Secret.self,
    Crossplane.Usage.self
  )

  /// The composition, which has no state.
  init() {}

  func compose(
    _ database: Database,
    with settings: PostgreSQLSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    try refuseWhatThisBackendCannot(database)

    let first = firstDatabase(database, desired)
    let cluster = cluster(database, settings, first, into: &desired)
    let others = databases(database, after: first, into: &desired)
    try backup(database, settings, into: &desired)
    networkPolicy(database, settings, into: &desired)
    database.protect(&desired)
    try database.refuseSecretsOfOthers(desired, endings: PostgreSQLSettings.secretEndings)
    let host = host(database, cluster)
    let connection = connection(database, at: host, into: &desired)
    status(
      database,
      settings,
      cluster,
      others,
      first,
      at: host,
      isConnectable: connection.isReady,
      into: &desired
    )
  }

  // MARK: - The server

  /// The Cluster: one instance, or three when it has to survive the loss of a node.
  private func cluster(
    _ database: Database,
    _ settings: PostgreSQLSettings,
    _ first: Database.LogicalDatabase,
    into desired: inout Desired
  ) -> Composed<CNPG.Cluster> {
    let wish = database.spec
    let size = PostgreSQLSize(wish.size)
    let owners = otherOwners(database, first)
    let existing = desired.observed("cluster", CNPG.Cluster.self)
    let version = ImageVersion.of(
      wish: wish.version,
      existing: existing.spec.imageName.known,
      newest: PostgreSQLSettings.newestVersion
    )
    return desired.resource("cluster", CNPG.Cluster.self) {
      $0.metadata.name = database.metadata.name
      $0.metadata.annotations["cnpg.io/hibernation"] = wish.sleep == .asleep ? "on" : "off"
      $0.spec.instances = wish.highAvailability ? 3 : 1
      // With one instance a disruption budget protects nothing and blocks every node drain.
      $0.spec.enablePDB = wish.highAvailability
      $0.spec.imageName = "\(settings.image):\(version)"
      $0.spec.storage.size = "\(wish.storage.size)"
      // The volumes keep theirs, whatever is wished for or not any more.
      $0.spec.storage.storageClass =
        existing.exists ? existing.spec.storage.storageClass.known : wish.storage.class
      $0.spec.resources.requests["cpu"] = .init(size.cpu)
      $0.spec.resources.requests["memory"] = .init(size.memoryRequest)
      $0.spec.resources.limits["memory"] = .init(size.memoryLimit)
      $0.spec.postgresql.parameters["shared_buffers"] = size.sharedBuffers
      $0.spec.postgresql.parameters["max_connections"] = size.maxConnections
      $0.spec.bootstrap.initdb.database = first.name
      $0.spec.bootstrap.initdb.owner = first.owner
      if !owners.isEmpty {
        $0.spec.managed.roles = owners.map { owner in
          .init {
            $0.name = owner
            $0.ensure = .present
            $0.login = true
          }
        }
      }
      if let backup = database.backup { $0.spec.backup = settings.clusterBackup(backup) }
    }
  }

  /// The database that the cluster is created with; what exists wins over the order of the list.
  private func firstDatabase(
    _ database: Database,
    _ desired: Desired
  ) -> Database.LogicalDatabase {
    let initdb = desired.observed("cluster", CNPG.Cluster.self).spec.bootstrap.initdb
    if let name = initdb.database.known, let owner = initdb.owner.known {
      return Database.LogicalDatabase(name: name, owner: owner)
    }
    return database.firstDatabase
  }

  /// Roles that own a database and are not the one that the cluster is created with.
  private func otherOwners(
    _ database: Database,
    _ first: Database.LogicalDatabase
  ) -> [String] {
    var owners: [String] = []
    for logical in database.logicalDatabases
    where logical.name != first.name && logical.owner != first.owner
      && !owners.contains(logical.owner)
    {
      owners.append(logical.owner)
    }
    return owners
  }

  /// A Database for each name in the list but the first.
  ///
  /// One that left the list is given up; its data stay in the server, because it was composed with
  /// `databaseReclaimPolicy: retain`.
  private func databases(
    _ database: Database,
    after first: Database.LogicalDatabase,
    into desired: inout Desired
  ) -> [ComposedResource] {
    var others: [ComposedResource] = []
    for logical in database.logicalDatabases where logical.name != first.name {
      let objectName = desired.objectName(database.metadata.name, logical.name)
      let other = desired.resource("database/\(logical.name)", CNPG.Database.self) {
        $0.metadata.name = objectName
        $0.spec.name = logical.name
        $0.spec.owner = logical.owner
        $0.spec.databaseReclaimPolicy = .retain
        $0.spec.cluster.name = database.metadata.name
      }
      others.append(other.resource)
    }
    for name in desired.observedNames(startingWith: "database/")
    where !database.spec.databases.contains(where: { "database/\($0.name)" == name }) {
      desired.remove(name)
    }
    return others
  }

  // MARK: - Around the server

  private func backup(
    _ database: Database,
    _ settings: PostgreSQLSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    guard let backup = database.backup else { return desired.remove("backup") }
    _ = try backup.fields()
    let objectName = desired.objectName(database.metadata.name, "backup")
    desired.resource("backup", CNPG.ScheduledBackup.self) {
      $0.metadata.name = objectName
      // The operator's schedules begin with the second.
      $0.spec.schedule = "0 \(backup.schedule)"
      $0.spec.method = settings.backupMethod
      $0.spec.backupOwnerReference = .self_
      $0.spec.suspend = database.spec.sleep == .asleep
      $0.spec.cluster.name = database.metadata.name
    }
  }

  /// Lets in the database's own namespace, the allowed ones, the operator, and nobody else; and the
  /// instances to each other, which ask for the state of all when the API server does not answer: a
  /// primary that reaches nobody shuts itself down.
  private func networkPolicy(
    _ database: Database,
    _ settings: PostgreSQLSettings,
    into desired: inout Desired
  ) {
    guard let allowed = database.spec.network?.allowedNamespaces else {
      return desired.remove("network-policy")
    }
    let objectName = desired.objectName(database.metadata.name, "clients")
    let instances: Labels = ["cnpg.io/cluster": database.metadata.name]
    desired.resource("network-policy", Kubernetes.NetworkPolicy.self) {
      $0.metadata.name = objectName
      $0.spec.podSelector.matchLabels = instances
      $0.spec.policyTypes = ["Ingress"]
      $0.spec.ingress = [
        .init {
          let own = Client { $0.podSelector = Object() }
          $0.from = allowed.isEmpty ? [own] : [own, namespaces(allowed)]
          $0.ports = [tcp(5432)]
        },
        .init {
          $0.from = [namespaces([settings.operatorNamespace])]
          // The operator asks each instance for its state on port 8000.
          $0.ports = [tcp(5432), tcp(8000)]
        },
        .init {
          $0.from = [Client { $0.podSelector.matchLabels = instances }]
          $0.ports = [tcp(8000)]
        },
      ]
    }
  }

  private typealias Labels = FieldMap<String>
  private typealias Client = Object<Kubernetes.NetworkPolicy.Spec.Ingress.From>

  private func namespaces(_ names: [String]) -> Client {
    Object {
      $0.namespaceSelector.matchExpressions = [
        .init {
          $0.key = "kubernetes.io/metadata.name"
          $0.operator = "In"
          $0.values = names
        }
      ]
    }
  }

  private func tcp(_ port: Int) -> Object<Kubernetes.NetworkPolicy.Spec.Ingress.Port> {
    Object {
      $0.protocol = "TCP"
      $0.port = IntOrString(port)
    }
  }

  /// The connection Secret, from the one that the operator writes for the application.
  ///
  /// The host is not the operator's, which only the database's own namespace can resolve.
  private func connection(
    _ database: Database,
    at host: String,
    into desired: inout Desired
  ) -> PublishedConnection {
    let name = "\(database.metadata.name)-app"
    let secret = desired.require(
      "app-secret",
      Kubernetes.Secret.self,
      .name(name),
      namespace: database.metadata.namespace
    )
    let source = secret.first.data
    return desired.connectionSecret(
      name: database.connectionSecretName(desired),
      waitingFor: "the Secret \(name), which the operator writes with the credentials"
    ) {
      $0["type"] = "postgresql"
      $0["provider"] = "cloudnative-pg"
      $0["host"] = .text(host)
      $0["port"] = .data(source["port"])
      $0["database"] = .data(source["dbname"])
      $0["username"] = .data(source["username"])
      $0["password"] = .data(source["password"])
      $0["uri"] = .data(source["uri"])
    }
  }
}
