// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoTesting
import Testing

/// An engine of RDS, and what is known of it.
struct RDSCase: Sendable, CustomTestStringConvertible {
  let engine: String
  let name: String
  let version: String
  let family: String
  let port: Int64

  static let postgresql = RDSCase(
    engine: "postgresql",
    name: "postgres",
    version: "17",
    family: "postgres17",
    port: 5432
  )
  static let mysql = RDSCase(
    engine: "mysql",
    name: "mysql",
    version: "8.4",
    family: "mysql8.4",
    port: 3306
  )
  static let all = [postgresql, mysql]

  var composition: String { "database.aws.\(engine)" }
  var testDescription: String { engine }

  func spec(_ spec: Value) -> Value {
    var spec = spec
    spec["engine"] = .string(engine)
    return spec
  }
}

@Suite("database.aws.postgresql and database.aws.mysql")
struct RDSTests {
  /// A Database whose surroundings exist, so that the instance is composed.
  private func response(
    _ engine: RDSCase = .postgresql,
    _ spec: Value = [:],
    settings: Value = AWSProvider.settings,
    observed: Value = .null
  ) throws -> FunctionResponse {
    var life = AWSProvider.life(engine.composition, engine.spec(spec), settings: settings)
    try life.reconcile()
    if !observed.isNull { life.observed["instance"] = observed }
    return try life.reconcile().response
  }

  private func instance(
    _ engine: RDSCase = .postgresql,
    _ spec: Value = [:],
    settings: Value = AWSProvider.settings,
    observed: Value = .null
  ) throws -> Value {
    let body = try response(engine, spec, settings: settings, observed: observed)["instance"]
    return try #require(body)["spec"]["forProvider"]
  }

  private func fatal(_ spec: Value, _ engine: RDSCase = .postgresql) -> String? {
    CompositionLibrary.nanoIDP.answer(
      AWSProvider.request(engine.composition, engine.spec(spec))
    ).fatal
  }

  @Test("the smallest wish is the smallest instance, private, encrypted and with TLS")
  func smallest() throws {
    let response = try response()
    let instance = try #require(response["instance"])
    let hash = try hash()
    #expect(
      instance["spec"]["forProvider"] == [
        "region": "eu-central-1", "identifier": "team-a-orders-db-\(hash)",
        "engine": "postgres", "engineVersion": "17", "allowMajorVersionUpgrade": true,
        "autoMinorVersionUpgrade": true, "instanceClass": "db.t4g.micro", "multiAz": false,
        "applyImmediately": true, "dbName": "app", "username": "app",
        "autoGeneratePassword": true,
        "passwordSecretRef": ["name": "orders-db-master", "key": "password"],
        "allocatedStorage": 20, "storageType": "gp3", "storageEncrypted": true,
        "publiclyAccessible": false, "dbSubnetGroupNameRef": ["name": "orders-db-subnets"],
        "parameterGroupNameRef": [
          "name": "orders-db-postgres17", "policy": ["resolve": "Always"],
        ],
        "vpcSecurityGroupIdRefs": [["name": "orders-db-clients"]], "backupRetentionPeriod": 0,
        "copyTagsToSnapshot": true, "deletionProtection": false, "skipFinalSnapshot": true,
        "tags": ["nano-idp.dev/database": "orders-db", "nano-idp.dev/namespace": "team-a"],
      ]
    )
    #expect(instance["spec"]["writeConnectionSecretToRef"]["name"] == "orders-db-instance")
    #expect(
      instance["spec"]["providerConfigRef"]
        == ["kind": "ClusterProviderConfig", "name": "default"]
    )
    #expect(
      response["parameter-group/postgres17"]?["spec"]["forProvider"]["parameter"]
        == [["name": "rds.force_ssl", "value": "1", "applyMethod": "immediate"]]
    )
    #expect(
      response["subnet-group"]?["spec"]["forProvider"]["subnetIds"]
        == ["subnet-0aaa", "subnet-0bbb"]
    )
    let clients = response["security-group"]?["spec"]["forProvider"] ?? .null
    #expect(clients["vpcId"] == "vpc-0aaa")
    #expect(clients["name"].string?.hasPrefix("database-team-a-orders-db-clients-") == true)
    #expect(response.condition("FullySupported")?.status == .true)
    #expect(response.condition("Asleep")?.reason == "Awake")
  }

  /// The end of the names at Amazon, which the uid decides.
  private func hash() throws -> String {
    let name = try #require(try instance()["identifier"].string)
    return String(name.suffix(8))
  }

  @Test(
    "a size is a class",
    arguments: [
      ("nano", "db.t4g.micro", "1Gi"), ("micro", "db.t4g.small", "2Gi"),
      ("small", "db.t4g.medium", "4Gi"), ("medium", "db.m7g.large", "8Gi"),
      ("large", "db.m7g.xlarge", "16Gi"),
    ]
  )
  func sizes(size: String, machine: String, memory: String) throws {
    let response = try response(.postgresql, ["size": .string(size)])
    #expect(
      response["instance"]?["spec"]["forProvider"]["instanceClass"] == .string(machine)
    )
    #expect(response.compositeStatus?["resources"]["memory"] == .string(memory))
  }

  @Test("high availability is a second zone")
  func highAvailability() throws {
    #expect(try instance(.postgresql, ["highAvailability": true])["multiAz"] == true)
  }

  @Test(
    "storage is whole gibibytes, and no less than RDS has",
    arguments: [("1Gi", 20), ("20481Mi", 21), ("100Gi", 100), ("64Ti", 65536)] as [(String, Int64)]
  )
  func storage(wish: String, size: Int64) throws {
    let response = try response(.postgresql, ["storage": ["size": .string(wish)]])
    #expect(
      response["instance"]?["spec"]["forProvider"]["allocatedStorage"] == .integer(size)
    )
    #expect(response.compositeStatus?["resources"]["storage"] == .string("\(size)Gi"))
  }

  @Test("a backup is a retention and the hour of the schedule")
  func backup() throws {
    let spec: Value = [
      "backup": ["enabled": true, "schedule": "30 23 * * *", "retentionDays": 14]
    ]
    let instance = try instance(.postgresql, spec)
    #expect(instance["backupRetentionPeriod"] == 14)
    #expect(instance["backupWindow"] == "23:30-00:30")
  }

  @Test("what exists wins over the wish where RDS cannot change it")
  func existing() throws {
    let made: Value = [
      "identifier": "old", "dbName": "first", "username": "chief", "engineVersion": "15",
    ]
    var observed = Value.kubernetes("rds.aws.m.upbound.io/v1beta1", "Instance", "orders-db")
    observed["spec"]["forProvider"] = made
    let wish: Value = ["databases": [["name": "first"]]]
    let instance = try instance(.postgresql, wish, observed: observed)
    for (key, value) in made.object ?? [:] { #expect(instance[key] == value, "\(key)") }
    let response = try response(.postgresql, wish, observed: observed)
    #expect(
      response.condition("FullySupported")?.message
        == "spec.databases: the user stays chief, with whom the server was made"
    )
  }

  @Test(
    "deleting the Database deletes, keeps a snapshot, or leaves everything where it is",
    arguments: ["Delete", "Snapshot", "Orphan"]
  )
  func deletionPolicy(policy: String) throws {
    let response = try response(.postgresql, ["deletionPolicy": .string(policy)])
    let spec = try #require(response["instance"])["spec"]
    #expect(spec["forProvider"]["skipFinalSnapshot"] == .bool(policy != "Snapshot"))
    let snapshot = spec["forProvider"]["finalSnapshotIdentifier"].string
    #expect((snapshot?.hasPrefix("team-a-orders-db-final-") == true) == (policy == "Snapshot"))
    let managed = response.resources.map(\.body).filter(AWSProvider.isManaged)
    #expect(managed.count == 5)
    for body in managed {
      #expect(
        body["spec"]["managementPolicies"]
          == .array(["Observe", "Create", "Update"] + (policy == "Orphan" ? [] : ["Delete"])),
        "\(body["kind"])"
      )
    }
  }

  @Test("protection is a Usage of the Database, and Amazon's own besides")
  func protection() throws {
    let response = try response(.postgresql, ["deletionProtection": true])
    #expect(response["instance"]?["spec"]["forProvider"]["deletionProtection"] == true)
    #expect(
      response["protection"]?["spec"]["reason"]
        == "spec.deletionProtection is true; set it to false to delete this Database"
    )
    #expect(try self.response()["protection"] == nil)
  }

  @Test("everything gets the tags of the Database")
  func tags() throws {
    let response = try response(.postgresql, ["cloud": ["tags": ["team": "orders"]]])
    let managed = response.resources.map(\.body).filter(AWSProvider.isManaged)
    #expect(managed.count == 5)
    for body in managed {
      #expect(
        body["spec"]["forProvider"]["tags"] == [
          "nano-idp.dev/database": "orders-db", "nano-idp.dev/namespace": "team-a",
          "team": "orders",
        ],
        "\(body["kind"])"
      )
    }
  }

  @Test("the connection Secret holds the canonical keys, and its address can be used as it is")
  func connection() throws {
    var settings = AWSProvider.settings
    settings["certificateAuthority"] = "-----BEGIN CERTIFICATE-----"
    let engine = RDSCase.postgresql
    var life = AWSProvider.life(
      engine.composition,
      engine.spec(["databases": [["name": "orders", "owner": "clerk"]]]),
      settings: settings
    )
    try life.converge(within: 6)
    let secret = try #require(life.observed["connection"])
    #expect(secret["metadata"]["name"] == "orders-db-connection")
    let host = "orders-db.abc.eu-central-1.rds.amazonaws.com"
    #expect(
      secret["data"] == [
        "type": .secretData("postgresql"), "provider": .secretData("aws-rds"),
        "host": .secretData(host), "port": .secretData("5432"),
        "database": .secretData("orders"), "username": .secretData("clerk"),
        "password": .secretData("s3cr%t/"),
        "uri": .secretData(
          "postgresql://clerk:s3cr%25t%2F@\(host):5432/orders?sslmode=require"
        ),
        "ca.crt": .secretData("-----BEGIN CERTIFICATE-----"),
      ]
    )
    #expect(life.composite["status"]["endpoint"] == .string(host))
    #expect(life.composite["status"]["port"] == 5432)
  }

  @Test(
    "a wish that RDS cannot fulfil is refused with its path",
    arguments: [
      (
        ["databases": [["name": "orders"], ["name": "audit"]]],
        "spec.databases[1].name: RDS makes one database with the server, \"orders\"; a Database of "
          + "its own is what \"audit\" needs"
      ),
      (
        ["databases": [["name": "orders", "owner": "rdsadmin"]]],
        "spec.databases[0].owner: the first user of postgresql on RDS is the owner of the first "
          + "database, and RDS keeps this name for itself, found \"rdsadmin\"; name another owner"
      ),
      (
        ["databases": [["name": "orders", "owner": "pg_clerk"]]],
        "spec.databases[0].owner: the first user of postgresql on RDS is the owner of the first "
          + "database, and RDS keeps this name for itself, found \"pg_clerk\"; name another owner"
      ),
      (
        ["storage": ["size": "65Ti"]],
        "spec.storage.size: RDS has at most 65536Gi, found 65Ti"
      ),
      (
        ["backup": ["enabled": true, "schedule": "daily"]],
        "spec.backup.schedule: expected five fields (minute, hour, day of month, month, day of "
          + "week), found \"daily\""
      ),
    ] as [(Value, String)]
  )
  func refused(spec: Value, message: String) {
    #expect(fatal(spec) == "database.aws.postgresql: \(message)")
  }

  @Test(
    "the composition of one engine refuses another",
    arguments: [("postgresql", "mysql"), ("mysql", "valkey")]
  )
  func otherEngine(own: String, other: String) {
    let answer = CompositionLibrary.nanoIDP.answer(
      AWSProvider.request("database.aws.\(own)", ["engine": .string(other)])
    )
    #expect(
      answer.fatal
        == "database.aws.\(own): spec.engine: this composition runs \(own), found \"\(other)\"; to "
        + "select another, take out spec.crossplane.compositionRef and set "
        + "spec.crossplane.compositionSelector.matchLabels to nano-idp.dev/engine: \(other) and "
        + "nano-idp.dev/backend: aws"
    )
  }

  @Test("MySQL has its own engine, parameters, port and address")
  func mysql() throws {
    var life = AWSProvider.life(
      RDSCase.mysql.composition,
      RDSCase.mysql.spec(["databases": [["name": "orders"]]])
    )
    try life.converge(within: 6)
    let instance = life.observed["instance"]?["spec"]["forProvider"] ?? .null
    #expect(instance["engine"] == "mysql")
    #expect(instance["engineVersion"] == "8.4")
    let parameters = life.observed["parameter-group/mysql8.4"]?["spec"]["forProvider"] ?? .null
    #expect(parameters["family"] == "mysql8.4")
    #expect(
      parameters["parameter"]
        == [["name": "require_secure_transport", "value": "1", "applyMethod": "immediate"]]
    )
    #expect(life.observed["ingress/10.0.0.0/16"]?["spec"]["forProvider"]["fromPort"] == 3306)
    let data = life.observed["connection"]?["data"] ?? .null
    #expect(data["type"] == .secretData("mysql"))
    #expect(data["port"] == .secretData("3306"))
    let host = "orders-db.abc.eu-central-1.rds.amazonaws.com"
    #expect(
      data["uri"]
        == .secretData("mysql://orders:s3cr%25t%2F@\(host):3306/orders?ssl-mode=REQUIRED")
    )
    #expect(life.composite["status"]["port"] == 3306)
  }

  @Test(
    "a wish that MySQL on RDS cannot fulfil is refused with its path",
    arguments: [
      (
        ["version": "8"],
        "spec.version: MySQL on RDS has versions of two numbers, such as 8.4, found \"8\""
      ),
      (
        ["databases": [["name": "seventeen_letters"]]],
        "spec.databases[0].owner: the first user of mysql on RDS is the owner of the first "
          + "database, and RDS takes at most 16 characters, found \"seventeen_letters\"; name "
          + "another owner"
      ),
    ] as [(Value, String)]
  )
  func refusedByMySQL(spec: Value, message: String) {
    #expect(fatal(spec, .mysql) == "database.aws.mysql: \(message)")
  }

  @Test(
    "what RDS does not do is told",
    arguments: [
      (
        ["sleep": "Asleep"],
        "spec.sleep: RDS cannot sleep; the database stays awake, and is paid for"
      ),
      (
        ["network": ["allowedNamespaces": ["team-b"]]],
        "spec.network.allowedNamespaces: a security group knows no namespaces; whoever the platform "
          + "lets in may connect, from any namespace"
      ),
      (
        ["storage": ["class": "local-path"]],
        "spec.storage.class: RDS has gp3 and gp2, and uses gp3 instead of \"local-path\""
      ),
      (
        ["backup": ["enabled": true, "schedule": "0 2 * * 0"]],
        "spec.backup.schedule: RDS backs up every day, at 02:00 UTC"
      ),
      (
        ["backup": ["enabled": true, "schedule": "*/5 * * * *"]],
        "spec.backup.schedule: RDS backs up once a day, at a time of its own, since \"*/5 * * * *\" "
          + "says no hour and minute"
      ),
    ] as [(Value, String)]
  )
  func limits(spec: Value, message: String) throws {
    let condition = try #require(try response(.postgresql, spec).condition("FullySupported"))
    #expect(condition.status == .false)
    #expect(condition.reason == "PartiallySupported")
    #expect(condition.message == message)
  }

  @Test("a database that shall sleep stays awake and says so")
  func sleep() throws {
    let response = try response(.postgresql, ["sleep": "Asleep"])
    #expect(response.condition("Asleep")?.status == .false)
    #expect(response.condition("Asleep")?.reason == "NotPossible")
    #expect(response.compositeStatus?["sleeping"] == false)
  }
}
