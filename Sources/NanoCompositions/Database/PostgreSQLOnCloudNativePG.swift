// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

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

  /// The composition, which has no state.
  init() {}

  func compose(
    _ database: Database,
    with settings: PostgreSQLSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    try refuseWhatThisBackendCannot(database)

    let cluster = desired.resource("cluster", clusterBody(database, settings, desired))
    databases(database, into: &desired)
    try backup(database, settings, into: &desired)
    networkPolicy(database, settings, into: &desired)
    if database.deletionProtection {
      desired.protectComposite(
        because: "spec.deletionProtection is true; set it to false to delete this Database"
      )
    }
    let connection = connection(database, cluster, into: &desired)
    status(
      database,
      settings,
      cluster,
      isConnectable: connection.isReady,
      into: &desired
    )
  }

  // MARK: - The server

  /// The Cluster: one instance, or three when it has to survive the loss of a node.
  private func clusterBody(
    _ database: Database,
    _ settings: PostgreSQLSettings,
    _ desired: Desired
  ) -> Value {
    let size = PostgreSQLSize(database.size)
    let version = database.version ?? PostgreSQLSettings.newestVersion
    let first = firstDatabase(database, desired)
    var spec: Value = [
      "instances": database.highAvailability ? 3 : 1,
      // With one instance a disruption budget protects nothing and blocks every node drain.
      "enablePDB": .bool(database.highAvailability),
      "imageName": "\(settings.image):\(version)",
      "storage": ["size": .string(database.storageSize)],
      "resources": size.resources,
      "postgresql": ["parameters": size.parameters],
      "bootstrap": [
        "initdb": ["database": .string(first.name), "owner": .string(first.owner)]
      ],
    ]
    if let storageClass = database.storageClass {
      spec["storage"]["storageClass"] = .string(storageClass)
    }
    let roles = otherOwners(database, first)
    if !roles.isEmpty { spec["managed"]["roles"] = .array(roles) }
    if let backup = database.backup { spec["backup"] = settings.clusterBackup(backup) }
    return [
      "apiVersion": "postgresql.cnpg.io/v1",
      "kind": "Cluster",
      "metadata": [
        "name": .string(database.metadata.name),
        "annotations": ["cnpg.io/hibernation": database.sleep == .asleep ? "on" : "off"],
      ],
      "spec": spec,
    ]
  }

  /// The database that the cluster is created with; what exists wins over the order of the list.
  private func firstDatabase(
    _ database: Database,
    _ desired: Desired
  ) -> Database.LogicalDatabase {
    let initdb = desired.observed("cluster")?["spec"]["bootstrap"]["initdb"]
    if let name = initdb?["database"].string, let owner = initdb?["owner"].string {
      return Database.LogicalDatabase(name: name, owner: owner)
    }
    return database.databases.first ?? Database.LogicalDatabase(name: "app", owner: "app")
  }

  /// Roles that own a database and are not the one that the cluster is created with.
  private func otherOwners(
    _ database: Database,
    _ first: Database.LogicalDatabase
  ) -> [Value] {
    var owners: [String] = []
    for owner in database.databases.map(\.owner)
    where owner != first.owner && !owners.contains(owner) {
      owners.append(owner)
    }
    return owners.map { ["name": .string($0), "ensure": "present", "login": true] }
  }

  /// A Database for each name in the list but the first.
  ///
  /// One that left the list is given up; its data stay in the server, because it was composed with
  /// `databaseReclaimPolicy: retain`.
  private func databases(_ database: Database, into desired: inout Desired) {
    let first = firstDatabase(database, desired)
    for logical in database.databases where logical.name != first.name {
      let suffix = String(logical.name.map { $0 == "_" ? "-" : $0 })
      desired.resource(
        "database/\(logical.name)",
        [
          "apiVersion": "postgresql.cnpg.io/v1",
          "kind": "Database",
          "metadata": ["name": .string(desired.objectName(database.metadata.name, suffix))],
          "spec": [
            "name": .string(logical.name),
            "owner": .string(logical.owner),
            "databaseReclaimPolicy": "retain",
            "cluster": ["name": .string(database.metadata.name)],
          ],
        ]
      )
    }
    for name in desired.observedNames(startingWith: "database/")
    where !database.databases.contains(where: { "database/\($0.name)" == name }) {
      desired.remove(name)
    }
  }

  // MARK: - Around the server

  private func backup(
    _ database: Database,
    _ settings: PostgreSQLSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    guard let backup = database.backup else { return desired.remove("backup") }
    guard backup.schedule.utf8.split(separator: UInt8(ascii: " ")).count == 5 else {
      throw CompositionError(
        "expected five fields (minute, hour, day of month, month, day of week), "
          + "found \(backup.schedule.quoted())",
        at: "spec.backup.schedule"
      )
    }
    desired.resource(
      "backup",
      [
        "apiVersion": "postgresql.cnpg.io/v1",
        "kind": "ScheduledBackup",
        "metadata": ["name": .string(desired.objectName(database.metadata.name, "backup"))],
        "spec": [
          // The operator's schedules begin with the second.
          "schedule": "0 \(backup.schedule)",
          "method": .string(settings.backupMethod),
          "backupOwnerReference": "self",
          "suspend": .bool(database.sleep == .asleep),
          "cluster": ["name": .string(database.metadata.name)],
        ],
      ]
    )
  }

  /// Lets in the database's own namespace, the allowed ones, and the operator, and nobody else.
  private func networkPolicy(
    _ database: Database,
    _ settings: PostgreSQLSettings,
    into desired: inout Desired
  ) {
    guard let allowed = database.allowedNamespaces else { return desired.remove("network-policy") }
    var clients: [Value] = [["podSelector": [:]]]
    if !allowed.isEmpty {
      clients.append(namespaces(allowed))
    }
    desired.resource(
      "network-policy",
      [
        "apiVersion": "networking.k8s.io/v1",
        "kind": "NetworkPolicy",
        "metadata": ["name": .string(desired.objectName(database.metadata.name, "clients"))],
        "spec": [
          "podSelector": [
            "matchLabels": ["cnpg.io/cluster": .string(database.metadata.name)]
          ],
          "policyTypes": ["Ingress"],
          "ingress": [
            ["from": .array(clients), "ports": [["protocol": "TCP", "port": 5432]]],
            [
              // The operator asks each instance for its state on port 8000.
              "from": [namespaces([settings.operatorNamespace])],
              "ports": [
                ["protocol": "TCP", "port": 5432], ["protocol": "TCP", "port": 8000],
              ],
            ],
          ],
        ],
      ]
    )
  }

  private func namespaces(_ names: [String]) -> Value {
    [
      "namespaceSelector": [
        "matchExpressions": [
          [
            "key": "kubernetes.io/metadata.name",
            "operator": "In",
            "values": .array(names.map(Value.string)),
          ]
        ]
      ]
    ]
  }

  /// The connection Secret, from the one that the operator writes for the application.
  ///
  /// The host is not the operator's, which only the database's own namespace can resolve.
  private func connection(
    _ database: Database,
    _ cluster: ComposedResource,
    into desired: inout Desired
  ) -> PublishedConnection {
    let name = "\(database.metadata.name)-app"
    let found = desired.require(
      "app-secret",
      apiVersion: "v1",
      kind: "Secret",
      .name(name),
      namespace: database.metadata.namespace
    )
    let source = found.first?["data"] ?? .null
    return desired.connectionSecret(
      name: database.connectionSecretName,
      waitingFor: "the Secret \(name), which the operator writes with the credentials"
    ) {
      $0["type"] = "postgresql"
      $0["provider"] = "cloudnative-pg"
      $0["host"] = .text(host(database, cluster))
      $0["port"] = .data(source["port"])
      $0["database"] = .data(source["dbname"])
      $0["username"] = .data(source["username"])
      $0["password"] = .data(source["password"])
      $0["uri"] = .data(source["uri"])
    }
  }
}
